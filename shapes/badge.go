package shapes

import (
	"unicode/utf8"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of a badge in u.
const (
	badgeRadius     = 10
	wideBadgeRadius = 11 // with two digits
	badgePad        = 6  // beside longer words
	badgeRim        = 3  // beside a letter that fits into the disc
	wideBadgeRim    = 4  // likewise, two of them
	badgeRing       = 1.5
)

// A Badge is a short word in a disc: the number of a step, the letter of a
// request. Longer words make it a lozenge with round ends.
type Badge struct {
	Text string       `validate:"required,max=12"`
	Role diagram.Role // of the disc; Neutral: the page's ink
	// Quiet is a light disc with an outline: one of many, not the followed one.
	Quiet bool
	// Ring is the colour of a ring that parts the badge from a scene behind it,
	// that of the ground; empty: none.
	Ring theme.Token
}

func (b Badge) style(ctx diagram.Context) theme.TextStyle { return ctx.Type().Tag }

// Size returns the size of the badge, its ring included.
func (b Badge) Size(ctx diagram.Context) geom.Size {
	s := b.disc(ctx)
	if b.Ring != theme.None {
		s.W, s.H = s.W+2*badgeRing, s.H+2*badgeRing
	}
	return s
}

func (b Badge) disc(ctx diagram.Context) geom.Size {
	r, rim := float64(badgeRadius), float64(badgeRim)
	if utf8.RuneCountInString(b.Text) > 1 {
		r, rim = wideBadgeRadius, wideBadgeRim
	}
	st := b.style(ctx)
	r = max(r, geom.SnapUp(st.Size*0.7))
	w := ctx.In("Text").Line(b.Text, st).Width
	if w+2*rim <= 2*r {
		return geom.Sz(2*r, 2*r)
	}
	return geom.Sz(max(geom.SnapUp(w+2*badgePad), 2*r), 2*r)
}

// DrawBadge draws a badge about a centre.
func DrawBadge(ctx diagram.Context, pen *diagram.Pen, center geom.Point, b Badge) geom.Rect {
	d := b.disc(ctx)
	r := geom.R(center.X-d.W/2, center.Y-d.H/2, d.W, d.H)
	bounds := r
	if b.Ring != theme.None {
		bounds = r.Inset(-badgeRing)
		pen.Rect(bounds, bounds.Dy()/2, diagram.Look{Role: scene.Decor, Fill: b.Ring})
	}
	look, ink := diagram.Look{Role: scene.Node, Fill: theme.Ink}, theme.Paper
	words, solid := Solid.Words(b.Role)
	switch {
	case b.Quiet || b.Role != diagram.Neutral && !solid:
		look, ink = diagram.Look{Role: scene.Node, Fill: b.Role.Tint(), Line: b.Role.Base(), Width: theme.Border}, b.Role.Ink()
	case b.Role != diagram.Neutral:
		look.Fill, ink = b.Role.Base(), words
	}
	pen.Rect(r, d.H/2, look)
	st := b.style(ctx).In(ink)
	pen.Text(geom.Pt(center.X, diagram.MiddleBaseline(center.Y, st)), scene.Middle, ctx.In("Text").Line(b.Text, st))
	return bounds
}

// Layout implements [diagram.Node].
func (b Badge) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	size := c.AtLeast(b.Size(ctx))
	pen := ctx.Pen()
	r := DrawBadge(ctx, pen, geom.Pt(size.W/2, size.H/2), b)
	return diagram.Frame{Size: size, Baseline: diagram.MiddleBaseline(size.H/2, b.style(ctx)), Marks: pen.Marks(), Outline: geom.Box{Rect: r, R: r.Dy() / 2}}
}
