package shapes

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// A NumeralSize is the size of a numeral. The zero size is the largest that
// stands beside a picture.
type NumeralSize uint8

// The sizes of numerals.
const (
	Hero        NumeralSize = iota // 36
	MidHero                        // 28
	SmallHero                      // 22
	GiantHero                      // 44: the number of a step
	LabelNumber                    // 17: at the end of a bar
)

func (s NumeralSize) style(t *theme.Type) theme.TextStyle {
	switch s {
	case MidHero:
		return t.MidNumeral
	case SmallHero:
		return t.SmallNumeral
	case GiantHero:
		return t.GiantNumeral
	case LabelNumber:
		return t.Subheading
	}
	return t.Numeral
}

// A Numeral is a large number with a small unit, and a note under it.
type Numeral struct {
	ID    diagram.ID `validate:"omitempty,id"`
	Value string     `validate:"required"`
	Unit  string
	Note  string
	Size  NumeralSize
	Role  diagram.Role // of the number's ink; Neutral: the page's
	// Align is where the number and its note stand.
	Align scene.Anchor
}

// NodeID implements [diagram.Named].
func (n Numeral) NodeID() diagram.ID { return n.ID }

// leastUnitGap is the least space between a number and its unit in u.
const leastUnitGap = 3.25

// A setNumeral is a numeral, measured.
type setNumeral struct {
	value, unit text.Line
	gap         float64
}

func (n Numeral) set(ctx diagram.Context) setNumeral {
	st := n.Size.style(ctx.Type())
	if n.Role != diagram.Neutral {
		st = st.In(n.Role.Ink())
	}
	s := setNumeral{value: ctx.In("Value").Line(n.Value, st)}
	if n.Unit != "" {
		s.unit = ctx.In("Unit").Line(n.Unit, ctx.Theme().UnitStyle(st.Size))
		s.gap = max(geom.SnapUp(st.Size*theme.UnitGap), leastUnitGap)
	}
	return s
}

func (s setNumeral) width() float64 { return s.value.Width + s.gap + s.unit.Width }

func (s setNumeral) draw(pen *diagram.Pen, at geom.Point, anchor scene.Anchor) geom.Rect {
	x := at.X
	switch anchor {
	case scene.Middle:
		x -= s.width() / 2
	case scene.End:
		x -= s.width()
	}
	r := pen.Text(geom.Pt(x, at.Y), scene.Start, s.value)
	return r.Union(pen.Text(geom.Pt(x+s.value.Width+s.gap, at.Y), scene.Start, s.unit))
}

// Width returns the width of the number and its unit.
func (n Numeral) Width(ctx diagram.Context) float64 { return n.set(ctx).width() }

// DrawNumeral draws the number and its unit, but not the note, with the anchor
// at a point of the baseline.
func DrawNumeral(ctx diagram.Context, pen *diagram.Pen, at geom.Point, anchor scene.Anchor, n Numeral) geom.Rect {
	return n.set(ctx).draw(pen, at, anchor)
}

// Layout implements [diagram.Node]. Where the unit does not fit beside the
// number, it goes to the line below.
func (n Numeral) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	s := n.set(ctx)
	st, ts := s.value.Style, ctx.Type().Note
	var below []text.Line
	if c.Max.W > 0 && s.width() > c.Max.W && n.Unit != "" {
		below = ctx.In("Unit").Wrap(n.Unit, ts, c.Max.W)
		s.unit, s.gap = text.Line{}, 0
	}
	below = append(below, setLines(ctx.In("Note"), n.Note, ts, c.Max.W, c.Max.W > 0)...)
	w := max(s.width(), widest(below), c.Min.W)
	x := 0.0
	switch n.Align {
	case scene.Middle:
		x = w / 2
	case scene.End:
		x = w
	}
	pen := ctx.Pen()
	base := diagram.FirstBaseline(st)
	s.draw(pen, geom.Pt(x, base), n.Align)
	pen.Lines(geom.Pt(x, st.Leading+diagram.FirstBaseline(ts)), n.Align, below)
	h := st.Leading + float64(float64(len(below))*ts.Leading)
	said := n.Value
	if n.Unit != "" {
		said += " " + n.Unit
	}
	return diagram.Frame{Size: c.AtLeast(geom.Sz(w, h)), Baseline: base, Marks: pen.Marks(),
		Doc: []scene.Block{scene.Paragraph{Text: describe(n.Note, said)}}}
}
