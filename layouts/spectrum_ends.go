package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/route"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// Numbers of the arrow of the ends and of thresholds in u.
const (
	spectrumSpineX       = 6 // of the line
	spectrumSpineDot     = 4 // radius of a stop
	spectrumSpineClear   = 5 // between a dot and the steps beside it
	spectrumSpineEndGap  = 8 // around the words at the ends
	spectrumThresholdGap = 4 // from wrapped words to their line
)

// end sets the words of one end of the order, over the first stop or under
// the last.
func (p *spectrumPlan) end(field, words string) {
	if words == "" {
		return
	}
	st := p.ctx.Type().Tag.In(theme.Ink2)
	lines := wrapped(p.ctx.In(field), words, st, diagram.FallbackRoom(p.width-p.spineX))
	if field == "From" {
		p.y += spectrumSpineEndGap
	}
	p.back.Lines(geom.Pt(p.spineX, p.y+diagram.FirstBaseline(st)), scene.Start, lines)
	p.y += linesHeight(lines)
}

// drawSpine draws the arrow from the first stop to the last: one line, or a
// step from each stop to the next.
func (p *spectrumPlan) drawSpine() {
	if p.spine() == 0 || len(p.mids) < 2 {
		return
	}
	pen := p.grounds // below words that stand between the stops
	x := p.spineX + spectrumSpineX
	line := diagram.Look{Role: scene.Decor, Line: theme.Line, Width: theme.Connector}
	fill := diagram.Look{Role: scene.Decor, Fill: theme.Line}
	arrow := func(from, to float64) {
		pen.Line(geom.Pt(x, from), geom.Pt(x, to-route.ShaftStop), line)
		pen.Path(route.Arrowhead(geom.Pt(x, to), geom.Pt(0, 1), route.HeadSmall), fill)
	}
	last := len(p.mids) - 1
	for i, y := range p.mids {
		if i < last && !p.Continuous {
			arrow(y+spectrumSpineDot+spectrumSpineClear, p.mids[i+1]-spectrumSpineDot-spectrumSpineClear)
		}
	}
	if p.Continuous {
		arrow(p.mids[0], p.mids[last]-spectrumSpineDot-route.TipGap)
	}
	for _, y := range p.mids {
		pen.Circle(geom.Pt(x, y), spectrumSpineDot, fill)
	}
}

// threshold draws the line between two stops, with its flag on the right end,
// or where the words are too long for a flag, with them above it.
func (p *spectrumPlan) threshold() {
	t := p.Threshold
	ctx := p.ctx.In("Threshold")
	flag := shapes.Flag{Text: t.Label, Role: t.Role}
	size := flag.Size(ctx)
	p.y += spectrumFlagRoom
	if size.W <= p.width {
		p.y += size.H
		line := geom.R(0, p.y, p.width, 0)
		// The arrow of the ends may pass behind the flag.
		p.back.Rect(shapes.FlagBox(ctx, line.Max, flag, line), 0, diagram.Look{Role: scene.Halo, Fill: theme.Paper})
		shapes.DrawLevel(ctx, p.back, p.y, line, flag)
		return
	}
	role := t.Role
	if role == diagram.Neutral {
		role = diagram.Danger
	}
	st := ctx.Type().Tag.In(role.Ink())
	lines := wrapped(ctx.In("Label"), t.Label, st, diagram.FallbackRoom(p.width-p.wordsX()))
	p.back.Halo(geom.R(p.wordsX(), p.y, widestLine(lines), linesHeight(lines)), theme.Paper)
	p.back.Lines(geom.Pt(p.wordsX(), p.y+diagram.FirstBaseline(st)), scene.Start, lines)
	p.y += linesHeight(lines) + spectrumThresholdGap
	p.back.Line(geom.Pt(0, p.y), geom.Pt(p.width, p.y), diagram.Look{Role: scene.Axis, Line: role.Base(), Width: theme.Connector, Dash: spectrumLimitLook.Dash})
}
