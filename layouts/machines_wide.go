package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of machines side by side in u.
const (
	machineLabelLeast = 120 // width of the heads of the facts and of the key
	machineLabelMost  = 168
	machineLabelGap   = 24
	machineGap        = 40 // between machines, at least
	machineMostGap    = 72
	machineNumbersTop = 10 // from the picture to the numbers
	machineFactsTop   = 16 // from them to the facts
	machineFactRow    = 10 // over and under the words of a fact
)

// wide sets the machines side by side, with the facts in rows below, and
// reports whether there is room.
func (p *machinesPlan) wide() bool {
	n := len(p.Machines.Machines)
	label := p.labelColumn()
	left := label + machineLabelGap
	xs, ok := p.places(left)
	if !ok {
		return false
	}
	heads := make([]titleHead, n)
	top := 0.0
	for i := range heads {
		heads[i] = p.head(i, p.slot(xs, i), false)
		top = max(top, heads[i].height)
	}
	top += machineHeadGap
	foot := max(top+p.die, p.keyColumn(p.pen, geom.Pt(0, top), label))
	for i, x := range p.Machines.Machines {
		pen := p.ctx.Pen()
		heads[i].draw(p.ctx.In("Machines", i), pen, geom.Point{})
		p.draw(pen, i, geom.Pt(0, top))
		end, fits := p.under(pen, i, top+p.die+machineNumbersTop)
		if !fits {
			return false
		}
		foot = max(foot, end)
		f := diagram.Frame{ID: x.ID, Kind: "Machine", Size: geom.Sz(p.picture(i), top+p.die), Marks: pen.Marks()}
		p.kids = append(p.kids, f.At(xs[i], 0))
	}
	p.height = p.factRows(xs, label, foot+machineFactsTop)
	if len(p.Facts) == 0 {
		p.height = foot
	}
	return true
}

// labelColumn is the width of the heads of the facts and of the key.
func (p *machinesPlan) labelColumn() float64 {
	w := float64(machineLabelLeast)
	for f, head := range p.Facts {
		w = max(w, diagram.InOtherFonts(p.ctx.In("Facts", f).Line(head, p.ctx.Type().Label).Width))
	}
	return min(geom.SnapUp(w), machineLabelMost)
}

// places shares the width out among the machines, and reports whether it is
// enough.
func (p *machinesPlan) places(left float64) ([]float64, bool) {
	n := len(p.Machines.Machines)
	rest := p.width - left
	for i := range p.Machines.Machines {
		rest -= p.picture(i)
	}
	gap := rest
	if n > 1 {
		gap = min(geom.Snap(rest/float64(n-1)-geom.Grid/2), machineMostGap)
		if gap < machineGap {
			return nil, false
		}
	}
	xs := make([]float64, n)
	x := left
	for i := range xs {
		xs[i] = x
		x += p.picture(i) + gap
	}
	return xs, rest >= 0
}

// slot is the width that the words of machine i have.
func (p *machinesPlan) slot(xs []float64, i int) float64 {
	if i == len(xs)-1 {
		return p.width - xs[i]
	}
	return xs[i+1] - xs[i] - machineGap/2
}

// under draws the numbers of machine i from y on, at both ends of its picture
// where there is room, and returns where they end.
func (p *machinesPlan) under(pen *diagram.Pen, i int, y float64) (end float64, ok bool) {
	ctx, width := p.ctx.In("Machines", i), p.picture(i)
	numbers := p.numbers(i, width)
	first, last := numbers[0], numbers[len(numbers)-1]
	room := width - machineLabelGap
	pair := max(diagram.InOtherFonts(first.width), widestLine(first.note)) + max(diagram.InOtherFonts(last.width), widestLine(last.note))
	if len(numbers) != 2 || pair > room {
		return y, false
	}
	first.draw(ctx, pen, geom.Pt(0, y), scene.Start)
	last.draw(ctx, pen, geom.Pt(width, y), scene.End)
	return y + max(first.height, last.height), true
}

// factRows draws the facts from y on, and returns where they end.
func (p *machinesPlan) factRows(xs []float64, label, y float64) float64 {
	ty := p.ctx.Type()
	for f, head := range p.Facts {
		line := theme.Edge
		if f > 0 {
			line = theme.Rule
		}
		p.rule(y, line)
		y += machineFactRow
		name := p.ctx.In("Facts", f).Wrap(head, ty.Label, label)
		h := linesHeight(name)
		facts := make([]machineFactWords, len(xs))
		for i := range xs {
			facts[i] = p.fact(i, f, p.slot(xs, i))
			h = max(h, facts[i].height)
		}
		pen := p.ctx.Pen()
		pen.Lines(geom.Pt(0, y+diagram.FirstBaseline(ty.Label)), scene.Start, name)
		for i, w := range facts {
			w.draw(pen, geom.Pt(xs[i], y+p.level(ty.Label, w)))
		}
		p.kids = append(p.kids, diagram.Frame{Size: geom.Sz(p.width, y+h), Marks: pen.Marks()}.At(0, 0))
		y += h + machineFactRow
	}
	return y
}

// level is how far lower a fact begins, so that it stands on one line with its
// head.
func (p *machinesPlan) level(st theme.TextStyle, w machineFactWords) float64 {
	lines := append(append([]text.Line(nil), w.value...), w.words...)
	if len(lines) == 0 {
		return 0
	}
	return max(diagram.FirstBaseline(st)-diagram.FirstBaseline(lines[0].Style), 0)
}

// rule draws a line over the whole width.
func (p *machinesPlan) rule(y float64, line theme.Token) {
	p.pen.Line(geom.Pt(0, y), geom.Pt(p.width, y), diagram.Look{Role: scene.Axis, Line: line})
}
