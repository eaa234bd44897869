package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// cardLevels are the heights of the parts of a card, 0 where it lacks one.
type cardLevels struct{ number, heading, drawing, body, foot float64 }

func (a cardLevels) max(b cardLevels) cardLevels {
	return cardLevels{max(a.number, b.number), max(a.heading, b.heading), max(a.drawing, b.drawing), max(a.body, b.body), max(a.foot, b.foot)}
}

// height is the height of a card with these parts.
func (a cardLevels) height() float64 {
	h := 0.0
	for _, part := range [...]float64{a.number, a.heading, a.drawing, a.body, a.foot} {
		if part > 0 {
			h += part + cardPartGap
		}
	}
	return h - cardPartGap + 2*cardPartPad
}

// A cardPartFit is a card, measured for a width.
type cardPartFit struct {
	levels        cardLevels
	number        shapes.Numeral
	unit          []text.Line // where it does not fit beside the number
	icon          bool        // before the heading
	heading, body []text.Line
	foot          []text.Line
	drawing       diagram.Frame
}

// measure breaks the card's words and lays its drawing out for a width.
func (c CardPart) measure(ctx diagram.Context, width float64) cardPartFit {
	ty := ctx.Type()
	width = max(width, 1)
	f := cardPartFit{number: shapes.Numeral{Value: c.Number, Unit: c.Unit, Size: shapes.GiantHero, Role: c.role()}}
	if c.Number != "" {
		if f.number.Width(ctx) > width {
			f.number.Unit, f.unit = "", wrapped(ctx.In("Unit"), c.Unit, ty.Note, width)
		}
		f.levels.number = ty.GiantNumeral.Size + linesHeight(f.unit)
		unbroken(ctx.In("Number"), c.Number, ty.GiantNumeral, width)
	}
	indent := 0.0
	if f.icon = c.Thing.Icon != ""; f.icon {
		indent = headIcon + headIconGap
	}
	f.heading = wrapped(ctx.In("Heading"), c.heading(), ty.Subheading, max(width-indent, 1))
	f.body = wrapped(ctx.In("Body"), c.Body, ty.Note, width)
	f.foot = wrapped(ctx.In("Foot"), c.Foot, ty.Tag.In(c.role().Ink()), width)
	f.levels.heading, f.levels.body, f.levels.foot = linesHeight(f.heading), linesHeight(f.body), linesHeight(f.foot)
	if c.Drawing != nil {
		f.drawing = ctx.In("Drawing").Layout(c.Drawing, diagram.Constraints{Max: geom.Sz(width, 0)})
		f.levels.drawing = f.drawing.Size.H
	}
	return f
}

// upright draws the card with its parts under each other, on the levels of
// its row.
func (c CardPart) upright(ctx diagram.Context, f cardPartFit, most cardLevels, width float64) diagram.Frame {
	pen := ctx.Pen()
	size := geom.Sz(width, most.height())
	frame := c.ground(pen, size)
	y := float64(cardPartPad)
	next := func(level float64) {
		if level > 0 {
			y += level + cardPartGap
		}
	}
	c.drawNumber(ctx, pen, f, geom.Pt(cardPartPad, y))
	next(most.number)
	c.drawHeading(ctx, pen, f, geom.Pt(cardPartPad, y))
	next(most.heading)
	if c.Drawing != nil {
		// Drawings stand on one ground.
		frame.Kids = append(frame.Kids, f.drawing.At(cardPartPad, y+most.drawing-f.levels.drawing))
	}
	next(most.drawing)
	drawLines(pen, geom.Pt(cardPartPad, y), f.body)
	next(most.body)
	drawLines(pen, geom.Pt(cardPartPad, size.H-cardPartPad-most.foot), f.foot)
	frame.Marks = pen.Marks()
	return frame
}

// level draws the card over the full width: number and drawing at the left,
// words at the right.
func (c CardPart) level(ctx diagram.Context, width float64) diagram.Frame {
	left := c
	left.Heading, left.Body, left.Foot, left.Thing.Icon = "", "", "", ""
	left.Thing.Name = ""
	lf := left.measure(ctx, cardSideCol)
	right := c
	right.Number, right.Unit, right.Drawing = "", "", nil
	x := float64(cardPartPad + cardSideCol + cardSideGap)
	rf := right.measure(ctx, width-x-cardPartPad)
	size := geom.Sz(width, max(lf.levels.height(), rf.levels.height()))
	pen := ctx.Pen()
	frame := c.ground(pen, size)
	y := geom.Snap((size.H-lf.levels.height())/2) + cardPartPad
	c.drawNumber(ctx, pen, lf, geom.Pt(cardPartPad, y))
	if lf.levels.number > 0 {
		y += lf.levels.number + cardPartGap
	}
	if c.Drawing != nil {
		frame.Kids = append(frame.Kids, lf.drawing.At(cardPartPad, y))
	}
	y = geom.Snap((size.H-rf.levels.height())/2) + cardPartPad
	c.drawHeading(ctx, pen, rf, geom.Pt(x, y))
	y += rf.levels.heading + cardPartGap
	drawLines(pen, geom.Pt(x, y), rf.body)
	if rf.levels.body > 0 {
		y += rf.levels.body + cardPartGap
	}
	drawLines(pen, geom.Pt(x, y), rf.foot)
	frame.Marks = pen.Marks()
	return frame
}

func (c CardPart) ground(pen *diagram.Pen, size geom.Size) diagram.Frame {
	r := geom.RectOf(geom.Pt(0, 0), size)
	pen.Rect(r, theme.RadiusPanel, c.look()).Thing = c.Thing.Name
	return diagram.Frame{ID: c.ID, Kind: "Card", Size: size, Outline: geom.Box{Rect: r, R: theme.RadiusPanel}}
}

// drawNumber sets the large number so that its top is level with at.
func (c CardPart) drawNumber(ctx diagram.Context, pen *diagram.Pen, f cardPartFit, at geom.Point) {
	if c.Number == "" {
		return
	}
	size := ctx.Type().GiantNumeral.Size
	shapes.DrawNumeral(ctx, pen, geom.Pt(at.X, at.Y+geom.Snap(float64(size*0.8))), scene.Start, f.number)
	drawLines(pen, geom.Pt(at.X, at.Y+size), f.unit)
}

func (c CardPart) drawHeading(ctx diagram.Context, pen *diagram.Pen, f cardPartFit, at geom.Point) {
	st := ctx.Type().Subheading
	base := at.Y + diagram.FirstBaseline(st)
	if f.icon {
		mid := base - float64(0.355*st.Size)
		shapes.DrawIcon(ctx.In("Thing").In("Icon"), pen, c.Thing.Icon, geom.R(at.X, geom.Snap(mid-headIcon/2), headIcon, headIcon), c.role().Ink())
		at.X += headIcon + headIconGap
	}
	pen.Lines(geom.Pt(at.X, base), scene.Start, f.heading)
}

// drawLines sets lines with the top of the first at a point.
func drawLines(pen *diagram.Pen, at geom.Point, lines []text.Line) {
	if len(lines) > 0 {
		pen.Lines(geom.Pt(at.X, at.Y+diagram.FirstBaseline(lines[0].Style)), scene.Start, lines)
	}
}
