package shapes

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of a bar in u.
const (
	barPad       = 8   // beside words inside
	barValueGap  = 9   // from the bar's end to its value
	barPartGap   = 1.5 // ground between parts of one bar
	hatchOutline = 0.9
)

// A Bar is a value drawn to scale: its length is the value. It is drawn by
// forms, which know the scale.
type Bar struct {
	Role  diagram.Role
	Shade Shade
	// Waits hatches the bar: time or room that is paid for but not used. Bars
	// of role diagram.Wait are always hatched.
	Waits bool
	// Focus makes it the one followed item.
	Focus bool
	// Label stands inside where it fits, else Short, else beyond the end.
	Label, Short string
	// Value and Unit stand beyond the end.
	Value, Unit string
	// Over is the length in u, at the bar's end, that exceeds a limit.
	Over float64
	// Scaled is what the length means; nil: nothing. The value is that of the
	// whole bar.
	Scaled *scene.Scaled
	// Ground is what is behind the words beyond the end; empty: theme.Paper.
	Ground theme.Token
	// Stacked bars touch others and have square corners.
	Stacked bool
}

// look returns how the bar is drawn, the colour of words on it, and whether it
// carries any.
func (b Bar) look(ctx diagram.Context) (l diagram.Look, ink theme.Token, carries bool) {
	switch {
	case b.Focus:
		l, ink, _ = FocusLook(ctx, scene.Data)
		return l, ink, true
	case b.Waits || b.Role == diagram.Wait:
		return diagram.Look{Fill: b.Role.Tint(), Line: b.Role.Base(), Width: hatchOutline, Hatch: diagram.Hatched}, b.Role.Ink(), false
	}
	l.Fill = b.Shade.Fill(b.Role)
	ink, carries = b.Shade.Words(b.Role)
	if b.Shade != Solid {
		// Quiet fills are too pale to show where a bar ends.
		l.Line, l.Width = b.Role.Base(), theme.Hairline
	}
	return l, ink, carries
}

// DrawBar draws a bar with its words and returns the bounds of all of it. The
// length of r is the value; the words beyond the end are centred on its height.
func DrawBar(ctx diagram.Context, pen *diagram.Pen, r geom.Rect, b Bar) geom.Rect {
	look, ink, carries := b.look(ctx)
	radius := theme.RadiusBar
	switch {
	case b.Stacked || b.Over > 0:
		radius = 0
	case look.Hatch != diagram.NoHatch:
		radius = theme.RadiusHatch
	}
	over := 0.0
	if b.Over > 0 {
		over = min(b.Over, r.Dx())
	}
	within := r
	within.Max.X -= over
	b.part(pen, r, within, radius, look)
	if over > 0 {
		excess := r
		excess.Min.X = within.Max.X
		b.part(pen, r, excess, radius, diagram.Look{Fill: diagram.Danger.Base()})
		if within.Dx() > 0 && over > barPartGap {
			pen.Rect(geom.R(within.Max.X, r.Min.Y, barPartGap, r.Dy()), 0, diagram.Look{Role: scene.Decor, Fill: theme.Hole})
		}
	}
	st := ctx.Type().Tag
	inside := false
	if b.Label != "" && carries && st.Size < r.Dy() {
		var l text.Line
		if l, inside = FitWords(ctx.In("Label"), st.In(ink), within.Dx()-2*barPad, b.words()...); inside {
			pen.Text(geom.Pt(r.Min.X+barPad, diagram.MiddleBaseline(r.Center().Y, st)), scene.Start, l)
		}
	}
	return r.Union(b.beyond(ctx, pen, geom.Pt(r.Max.X+barValueGap, r.Center().Y), !inside))
}

func (b Bar) words() []string {
	if b.Short == "" {
		return []string{b.Label}
	}
	return []string{b.Label, b.Short}
}

// part draws one part of the bar, with its share of the value.
func (b Bar) part(pen *diagram.Pen, whole, r geom.Rect, radius float64, look diagram.Look) {
	if r.Dx() <= 0 {
		return
	}
	m := pen.Rect(r, radius, look)
	if b.Scaled != nil {
		s := *b.Scaled
		if r.Dx() < whole.Dx() {
			s.Value = s.Value * (r.Dx() / whole.Dx())
		}
		m.Scaled = &s
	}
}

// beyond sets the words past the bar's end: the label that found no room
// inside, then the value.
func (b Bar) beyond(ctx diagram.Context, pen *diagram.Pen, at geom.Point, label bool) geom.Rect {
	ground := b.Ground
	if ground == theme.None {
		ground = theme.Paper
	}
	n := Numeral{Value: b.Value, Unit: b.Unit, Size: LabelNumber, Role: b.Role}
	var all geom.Rect
	if label && b.Label != "" {
		st := ctx.Type().Tag.In(b.Role.Ink())
		l := ctx.In("Label").Line(b.Label, st)
		base := geom.Pt(at.X, diagram.MiddleBaseline(at.Y, st))
		pen.Halo(geom.R(base.X, base.Y-l.Ascent, l.Width, l.Ascent+l.Descent), ground)
		all = pen.Text(base, scene.Start, l)
		at.X += l.Width + barValueGap
	}
	if b.Value != "" {
		s := n.set(ctx)
		base := geom.Pt(at.X, diagram.MiddleBaseline(at.Y, s.value.Style))
		pen.Halo(geom.R(base.X, base.Y-s.value.Ascent, s.width(), s.value.Ascent+max(s.value.Descent, s.unit.Descent)), ground)
		all = all.Union(s.draw(pen, base, scene.Start))
	}
	return all
}
