package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// Numbers of the words in u.
const (
	areaNames     = 120 // width that names may take to fit on two lines
	areaNameLines = 2
	areaClaim     = 250 // width of the claim at most
	areaClaimGap  = 2
	areaLabelGap  = 6 // from the line to the numbers under it
)

// An areaLabel is what a square is called: its value over its name.
type areaLabel struct {
	number shapes.Numeral
	value  float64 // width of the number
	names  []text.Line
}

// label measures the label of square i for a column at least as wide as the
// square. Names are set on two lines, or more where those would be wide.
func (p *areaPlan) label(i int, least float64) areaLabel {
	s, ctx := p.Squares[i], p.ctx.In("Squares", i)
	l := p.number(i)
	st := p.nameStyle(i)
	w := max(least, l.value, ctx.In("Name").Longest(s.Name, st))
	for l.names = wrapped(ctx.In("Name"), s.Name, st, w); len(l.names) > areaNameLines && w < areaNames; {
		w += blockStep
		l.names = wrapped(ctx.In("Name"), s.Name, st, w)
	}
	return l
}

// labelIn measures the label of square i for the given width.
func (p *areaPlan) labelIn(i int, width float64) areaLabel {
	l := p.number(i)
	l.names = wrapped(p.ctx.In("Squares", i).In("Name"), p.Squares[i].Name, p.nameStyle(i), width)
	return l
}

// nameStyle is that of notes, for the cell in its own colour.
func (p *areaPlan) nameStyle(i int) theme.TextStyle {
	st := p.ctx.Type().Note
	if s := p.Squares[i]; s.Cell && s.Role != diagram.Neutral {
		return st.In(s.Role.Ink())
	}
	return st
}

func (p *areaPlan) number(i int) areaLabel {
	number, unit := p.Squares[i].label(p.Units)
	l := areaLabel{number: shapes.Numeral{Value: number, Unit: unit, Size: shapes.SmallHero, Role: p.Squares[i].Role}}
	l.value = l.number.Width(p.ctx)
	return l
}

func (l areaLabel) width() float64 { return max(l.value, widestLine(l.names)) }

func (l areaLabel) height(ctx diagram.Context) float64 {
	return ctx.Type().SmallNumeral.Leading + linesHeight(l.names)
}

// draw sets the label with its upper left corner at the given point.
func (l areaLabel) draw(ctx diagram.Context, pen *diagram.Pen, at geom.Point) {
	st := ctx.Type().SmallNumeral
	shapes.DrawNumeral(ctx, pen, geom.Pt(at.X, at.Y+diagram.FirstBaseline(st)), scene.Start, l.number)
	pen.Lines(geom.Pt(at.X, at.Y+st.Leading+diagram.FirstBaseline(ctx.Type().Note)), scene.Start, l.names)
}

// An areaHero is how many times the largest holds the cell, and what that
// means.
type areaHero struct {
	number shapes.Numeral
	claim  []text.Line
	width  float64
	height float64
}

// hero measures it for a width; without a claim it has no height.
func (p *areaPlan) hero(width float64) areaHero {
	if p.Claim == "" {
		return areaHero{}
	}
	ctx := p.ctx
	h := areaHero{number: shapes.Numeral{Value: FormatNumber(p.Times()) + "×", Size: shapes.GiantHero, Role: p.Largest().Role}}
	h.claim = wrapped(ctx.In("Claim"), p.Claim, ctx.Type().Body.In(ctx.Type().Note.Color), min(width, areaClaim))
	h.width = max(h.number.Width(ctx), widestLine(h.claim))
	h.height = p.heroCap() + areaClaimGap + linesHeight(h.claim) + ctx.Type().Body.Leading/2
	return h
}

// heroCap is the height of the number from the top of its figures to where
// the claim's first line begins.
func (p *areaPlan) heroCap() float64 {
	st := p.ctx.Type().GiantNumeral
	return geom.Snap(float64(st.Size * numeralCap))
}

// numeralCap is the height of figures as a share of the type's size.
const numeralCap = 0.72

// draw sets the hero, the top of its figures at the given point.
func (h areaHero) draw(p *areaPlan, at geom.Point) {
	base := at.Y + p.heroCap()
	shapes.DrawNumeral(p.ctx, p.pen, geom.Pt(at.X, base), scene.Start, h.number)
	st := p.ctx.Type().Body
	p.pen.Lines(geom.Pt(at.X, base+areaClaimGap+st.Leading/2+diagram.FirstBaseline(st)), scene.Start, h.claim)
}

// share is the bulk's part of the square, in percent, and "over" where it is a
// little more.
func (s AreaSquare) share() (over, percent string) {
	const tenth = 10
	exact := settle(s.Share() * 100)
	v := math.Floor(settle(exact*tenth)) / tenth
	if v < exact {
		over = "over"
	}
	return over, FormatNumber(v)
}
