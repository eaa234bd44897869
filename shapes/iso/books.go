package iso

import "github.com/burindev/burin/diagram/theme"

// Books is a row of books of many heights in a given room, such as the cell
// of a [Shelf].
type Books struct {
	In       Bounds
	Face     Plane          // the way their spines look; zero: LeftPlane
	Material theme.Material // empty: that of models
	Seed     int            // rows with another seed look different
}

// Widths and heights of books: grid units, and shares of the room.
const (
	bookThin, bookMore = 0.2, 0.16
	bookLow, bookSpan  = 0.66, 0.28
	bookGap            = 0.03
	bookMost           = 1000 // in one row
)

// Bounds implements [Piece].
func (k Books) Bounds() Bounds { return k.In }

// Draw implements [Piece].
func (k Books) Draw(c *Canvas) {
	m := k.Material
	if m == "" {
		m = theme.MatModel
	}
	face, b := k.Face.upright(), k.In
	lo, hi := b.Min.X, b.Max.X
	if face == RightPlane {
		lo, hi = b.Min.Y, b.Max.Y
	}
	d := dice(7 + uint64(max(k.Seed, 0)))
	d.roll()
	u := lo
	for range bookMost {
		w, h, tone := bookThin+float64(bookMore*d.roll()), bookLow+float64(bookSpan*d.roll()), d.roll()
		if u+w > hi {
			return
		}
		one := b
		one.Max.Z = b.Min.Z + float64(h*(b.Max.Z-b.Min.Z))
		if face == RightPlane {
			one.Min.Y, one.Max.Y = u, u+w
		} else {
			one.Min.X, one.Max.X = u, u+w
		}
		// Spines are in all three tones, so that books part from each other.
		left, right := m.Left(), m.Right()
		spine := &left
		if face == RightPlane {
			spine = &right
		}
		switch {
		case tone < 0.22:
			*spine = m.Top()
		case tone < 0.5:
			*spine = m.Right()
		default:
			*spine = m.Left()
		}
		c.OnLeft(left, one.Max.Y, one.Min.X, one.Min.Z, one.Max.X, one.Max.Z)
		c.OnRight(right, one.Max.X, one.Min.Y, one.Min.Z, one.Max.Y, one.Max.Z)
		c.OnTop(m.Top(), one.Max.Z, one.Min.X, one.Min.Y, one.Max.X, one.Max.Y)
		u += w + bookGap
	}
}
