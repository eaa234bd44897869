package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// draw draws the stream with its words.
func (p *streamPlan) draw() diagram.Frame {
	pen := p.ctx.Pen()
	top := 0.0
	for _, l := range p.above {
		h := float64((l.row + l.rows) * streamRow)
		if l.row == 0 && l.rows > l.first+1 {
			h = p.ctx.Type().MidNumeral.Leading // a number is not as high as the rows that it takes
		}
		top = max(top, h+streamAir+streamDeep+streamAir)
	}
	mid := top + streamFirstH/2
	p.words(pen, p.above, func(l *streamLabel) float64 {
		return top - 2*streamAir - streamDeep - float64((l.row+l.first)*streamRow)
	})
	p.brackets(pen, top, mid)
	p.events(pen, mid)
	y := mid + streamFirstH/2 + streamAir/2
	p.words(pen, p.below, func(l *streamLabel) float64 {
		return y + float64((l.row+l.rows-1-l.first)*streamRow) + diagram.FirstBaseline(p.ctx.Type().Note)
	})
	low := 0
	for _, l := range p.below {
		low = max(low, l.row+l.rows)
	}
	y = p.total(pen, y+float64(low*streamRow))
	return diagram.Frame{
		ID: p.ID, Kind: "Stream", Size: geom.Sz(p.width, y),
		Marks: pen.Marks(), Doc: p.doc(),
	}
}

// words sets labels whose first baselines are given.
func (p *streamPlan) words(pen *diagram.Pen, labels []*streamLabel, base func(*streamLabel) float64) {
	for _, l := range labels {
		x, anchor := p.anchor(l)
		y := base(l)
		for i, r := range l.lines {
			if i > 0 && r.dx == 0 {
				y += streamRow
			}
			pen.Text(geom.Pt(x+r.dx, y), anchor, r.line)
		}
	}
}

// bracket draws a bracket over or under a stretch, whose ends reach to y.
func streamBracket(pen *diagram.Pen, x0, x1, y float64, deep float64, look diagram.Look) {
	look.Role, look.Round = scene.Decor, true
	pen.Path(geom.Polyline(geom.Pt(x0, y), geom.Pt(x0, y+deep), geom.Pt(x1, y+deep), geom.Pt(x1, y)), look)
}

// brackets draws those over the stream.
func (p *streamPlan) brackets(pen *diagram.Pen, top, mid float64) {
	foot := top - streamAir
	if p.Measures.Wait != "" {
		streamBracket(pen, streamRing, p.x(p.Wait()), foot, -streamDeep, diagram.Look{Line: p.Role.Base(), Width: theme.MainPath})
	}
	gap, after := p.Longest()
	for _, l := range p.above {
		if l.stem < 0 || gap == 0 {
			continue
		}
		foot := foot
		if l.row == 0 {
			// It stands as near to the events as it can.
			foot = mid - streamEventH/2 - streamAir
		}
		look := diagram.Look{Line: theme.Ink2, Width: theme.Connector}
		streamBracket(pen, p.x(p.Times[after]), p.x(p.Times[after+1]), foot, -streamDeep, look)
		if l.row > 0 && !l.loose {
			y := top - 2*streamAir - streamDeep - float64(l.row*streamRow) + streamAir
			look.Role, look.Width = scene.Decor, theme.Leader
			pen.Line(geom.Pt(l.stem, foot-streamDeep), geom.Pt(l.stem, y), look)
		}
	}
}

// events draws the wait, the events, and the line through them.
func (p *streamPlan) events(pen *diagram.Pen, mid float64) {
	pen.Line(geom.Pt(streamRing, mid), geom.Pt(p.x(p.Total()), mid), diagram.Look{Role: scene.Axis, Line: theme.Line, Width: theme.Strong})
	wait := geom.R(streamRing, mid-streamEventH/2, p.x(p.Wait())-streamRing, streamEventH)
	pen.Rect(wait, theme.RadiusHatch, diagram.Look{Fill: diagram.Wait.Tint(), Line: diagram.Wait.Base(), Width: theme.Border, Hatch: diagram.Hatched}).Scaled = &scene.Scaled{
		Group: string(p.ID) + "/time", Value: p.Wait(), Unit: p.Unit,
	}
	width := float64(streamEvent)
	near := math.Inf(1)
	for i := 1; i < len(p.Times); i++ {
		near = min(near, p.x(p.Times[i])-p.x(p.Times[i-1]))
	}
	if near < streamClose+streamThin {
		width = streamThin
	}
	p.later(pen, mid, width)
	first := geom.R(p.x(p.Wait())-streamFirst/2, mid-streamFirstH/2, streamFirst, streamFirstH)
	pen.Rect(first, theme.RadiusBar, diagram.Look{Fill: p.Role.Base()})
	pen.Circle(geom.Pt(streamRing, mid), streamRing-theme.MainPath/2, diagram.Look{Role: scene.Decor, Fill: theme.Hole, Line: theme.Ink, Width: theme.MainPath})
}

// later draws the events after the first, as bars of the given width.
func (p *streamPlan) later(pen *diagram.Pen, mid, width float64) {
	for _, t := range p.Times[1:] {
		r := geom.R(p.x(t)-width/2, mid-streamEventH/2, width, streamEventH)
		look := diagram.Look{Fill: p.Role.Base()}
		if width > streamThin {
			look, r = diagram.Look{Fill: p.Role.Mid(), Line: p.Role.Base()}, r.Inset(theme.Hairline/2)
		}
		pen.Rect(r, theme.RadiusBar, look)
	}
}

// total draws the bracket under the stream, and returns where it ends.
func (p *streamPlan) total(pen *diagram.Pen, y float64) float64 {
	name := p.Measures.Total
	if name == "" {
		return y
	}
	ctx, st := p.ctx.In("Measures").In("Total"), p.ctx.Type().Tag
	foot := y + streamAir/2
	words := name + " " + p.Say(p.Total())
	x0, x1 := float64(streamRing), p.x(p.Total())
	streamBracket(pen, x0, x1, foot, streamDeep, diagram.Look{Line: theme.Ink2, Width: theme.Connector})
	one := ctx.Line(words, st)
	if diagram.InOtherFonts(one.Width)+4*streamWordGap <= x1-x0 {
		at := geom.Pt(geom.Snap((x0+x1)/2), diagram.MiddleBaseline(foot+streamDeep, st))
		half := diagram.InOtherFonts(one.Width)/2 + streamWordGap
		pen.Halo(geom.R(at.X-half, at.Y-one.Ascent, 2*half, one.Ascent+one.Descent), theme.Paper)
		pen.Text(at, scene.Middle, one)
		return foot + streamDeep + st.Leading/2 + streamAir/2
	}
	lines := []text.Line(ctx.Wrap(words, st, diagram.FallbackRoom(p.width)))
	foot += streamDeep + streamAir
	pen.Lines(geom.Pt(0, foot+diagram.FirstBaseline(st)), scene.Start, lines)
	return foot + linesHeight(lines) + streamAir/2
}
