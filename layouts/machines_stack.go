package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of machines under each other in u.
const (
	machineBesideMost  = 192 // side of the workers
	machineBesideLeast = 152
	machineLower       = 12  // by which a smaller picture must be lower
	machineBesideGap   = 18  // from the picture to the words
	machineBesideWords = 176 // width of the words, at least
	machineStackGap    = 20  // between machines, on either side of a line
	machineKeyTop      = 20  // from the last machine to the key
)

// beside sets the machines under each other with their words beside them, and
// reports whether there is room.
func (p *machinesPlan) beside() bool {
	x := p.widest() + machineBesideGap
	if p.width-x < machineBesideWords {
		return false
	}
	p.stack(func(i int, pen *diagram.Pen, y float64) float64 {
		p.draw(pen, i, geom.Pt(0, y))
		w := p.words(i, p.width-x, p.numbers(i, p.width-x))
		w.draw(p.ctx.In("Machines", i), pen, geom.Pt(x, y))
		return y + max(p.die, w.height)
	})
	return true
}

// below sets the machines under each other with their words below them. It
// always has room, if any word has.
func (p *machinesPlan) below() {
	p.stack(func(i int, pen *diagram.Pen, y float64) float64 {
		p.draw(pen, i, geom.Pt(0, y))
		y += p.die + machineNumbersTop
		var numbers []machineNumber
		end, ok := p.under(pen, i, y)
		if y = end; !ok {
			numbers = p.numbers(i, p.width)
		}
		w := p.words(i, p.width, numbers)
		w.draw(p.ctx.In("Machines", i), pen, geom.Pt(0, y))
		return y + w.height
	})
}

// stack draws the machines under each other: their heads, and what is drawn
// below each from y on, down to where that ends.
func (p *machinesPlan) stack(body func(i int, pen *diagram.Pen, y float64) float64) {
	y := 0.0
	for i, x := range p.Machines.Machines {
		if i > 0 {
			y += machineStackGap
			p.rule(y, theme.Rule)
			y += machineStackGap
		}
		pen := p.ctx.Pen()
		head := p.head(i, p.width, true)
		head.draw(p.ctx.In("Machines", i), pen, geom.Point{})
		h := body(i, pen, head.height+machineHeadGap)
		f := diagram.Frame{ID: x.ID, Kind: "Machine", Size: geom.Sz(p.width, h), Marks: pen.Marks()}
		p.kids = append(p.kids, f.At(0, y))
		y += h
	}
	pen := p.ctx.Pen()
	p.height = p.keyLine(pen, y+machineKeyTop)
	p.kids = append(p.kids, diagram.Frame{Size: geom.Sz(p.width, p.height), Marks: pen.Marks()}.At(0, 0))
}

// machineWords are what is said of a machine, numbers and facts under each other.
type machineWords struct {
	numbers []machineNumber
	heads   [][]text.Line
	facts   []machineFactWords
	width   float64
	height  float64
}

func (p *machinesPlan) words(i int, width float64, numbers []machineNumber) machineWords {
	w := machineWords{numbers: numbers, width: width}
	for k, n := range w.numbers {
		if diagram.InOtherFonts(n.width) > width {
			p.ctx.In("Machines", i).Fail(diagram.ErrTooWide, "the number "+n.numeral.Value+" "+n.numeral.Unit+" is wider than its column", "shorten its unit, or give it more room")
		}
		if k > 0 {
			w.height += machineNumberGap
		}
		w.height += n.height
	}
	for f, head := range p.Facts {
		lines := wrapped(p.ctx.In("Facts", f), head, p.ctx.Type().Note, diagram.FallbackRoom(width))
		fact := p.fact(i, f, width)
		w.heads, w.facts = append(w.heads, lines), append(w.facts, fact)
		w.height += machineFactGap + linesHeight(lines) + fact.height
	}
	if len(w.facts) > 0 {
		w.height += machineNumberGap
	}
	return w
}

func (w machineWords) draw(ctx diagram.Context, pen *diagram.Pen, at geom.Point) {
	y := at.Y
	for k, n := range w.numbers {
		if k > 0 {
			y += machineNumberGap
		}
		n.draw(ctx, pen, geom.Pt(at.X, y), scene.Start)
		y += n.height
	}
	if len(w.facts) > 0 {
		y += machineNumberGap
		pen.Line(geom.Pt(at.X, y), geom.Pt(at.X+w.width, y), diagram.Look{Role: scene.Axis, Line: theme.Rule})
	}
	for f, fact := range w.facts {
		y += machineFactGap
		pen.Lines(geom.Pt(at.X, y+diagram.FirstBaseline(ctx.Type().Note)), scene.Start, w.heads[f])
		y += linesHeight(w.heads[f])
		fact.draw(pen, geom.Pt(at.X, y))
		y += fact.height
	}
}
