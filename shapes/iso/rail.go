package iso

import "github.com/burindev/burin/diagram/theme"

// A TicketRail is a beam on two posts from which tickets hang in order.
type TicketRail struct {
	At       Vec // the far lower corner
	L, H     float64
	Face     Plane // the way the tickets look; zero: LeftPlane
	Tickets  int
	Taken    int            // how many of the first are at work: they have a darker tone and hang lower
	Material theme.Material // of posts and beam; empty: ink
	Ticket   theme.Material // empty: that of waiting
}

// The rail in grid units.
const (
	railPost   = 0.16
	railBeam   = 0.14
	ticketFill = 0.7  // share of the pitch that a ticket takes
	ticketLong = 0.66 // share of the rail's height
	ticketLow  = 0.08 // how much lower the taken ones hang
)

// Bounds implements [Piece].
func (r TicketRail) Bounds() Bounds { return boundsOf(r.Parts()) }

// Draw implements [Piece].
func (r TicketRail) Draw(c *Canvas) { c.Pieces(r.Parts()...) }

// Parts implements [Assembly].
func (r TicketRail) Parts() []Piece {
	m, paper := r.Material, r.Ticket
	if m == "" {
		m = theme.MatInk
	}
	if paper == "" {
		paper = theme.MatWait
	}
	face := r.Face.upright()
	along, _ := face.axes()
	box := func(at Vec, w, h float64) Piece {
		b := upright(face, at, w, railPost, h)
		return Box{At: b.Min, W: b.Max.X - b.Min.X, D: b.Max.Y - b.Min.Y, H: h, Material: m}
	}
	parts := []Piece{
		box(r.At, railPost, r.H-railBeam),
		box(r.At.Add(along.mul(r.L-railPost)), railPost, r.H-railBeam),
		box(r.At.Add(At(0, 0, r.H-railBeam)), r.L, railBeam),
	}
	pitch := (r.L - 2*railPost) / float64(max(r.Tickets, 1))
	front := At(0, railPost, 0)
	if face == RightPlane {
		front = At(railPost, 0, 0)
	}
	for i := range max(r.Tickets, 0) {
		long := float64(ticketLong * r.H)
		if i < r.Taken {
			long += ticketLow
		}
		u := railPost + float64((float64(i)+(1-ticketFill)/2)*pitch)
		at := r.At.Add(along.mul(u)).Add(front).Add(At(0, 0, r.H-0.04-long))
		parts = append(parts, ticket{at, float64(ticketFill * pitch), long, face, paper, i < r.Taken})
	}
	return parts
}

// A ticket is a slip of paper with three lines.
type ticket struct {
	at       Vec
	w, h     float64
	face     Plane
	material theme.Material
	taken    bool
}

// Bounds implements [Piece].
func (t ticket) Bounds() Bounds { return upright(t.face, t.at, t.w, 0, t.h) }

// Draw implements [Piece].
func (t ticket) Draw(c *Canvas) {
	paper := t.material.Top()
	if t.taken {
		paper = t.material.Left()
	}
	c.Upright(t.face, paper, t.at, 0, 0, t.w, t.h)
	u, _ := t.face.axes()
	for i, share := range []float64{0.66, 0.66, 0.4} {
		from := t.at.Add(u.mul(0.17 * t.w)).Add(At(0, 0, float64(t.h*(0.72-0.21*float64(i)))))
		c.Rope(t.material.Right(), 0.07, from, from.Add(u.mul(share*t.w)))
	}
}
