package iso

import "github.com/burindev/burin/diagram/theme"

// A Clock hangs on a wall.
type Clock struct {
	At           Vec // its middle, on the wall
	R            float64
	Face         Plane // LeftPlane or RightPlane: the way the wall looks
	Hour, Minute float64
}

// Bounds implements [Piece].
func (k Clock) Bounds() Bounds {
	u, _ := k.Face.upright().axes()
	return upright(k.Face, k.At.Add(u.mul(-k.R)).Add(At(0, 0, -k.R)), 2*k.R, 0, 2*k.R)
}

// Draw implements [Piece].
func (k Clock) Draw(c *Canvas) {
	face := k.Face.upright()
	c.Disc(face, k.At, k.R, theme.MatInk.Left())
	c.Disc(face, k.At, 0.8*k.R, theme.MatWhite.Top())
	k.hand(c, theme.MatInk.Left(), float64(30*(k.Hour+k.Minute/60)), 0.44)
	k.hand(c, theme.MatDanger.Left(), float64(6*k.Minute), 0.66)
}

// hand draws a hand at an angle in degrees from the upper end, clockwise as
// the reader sees it; its length is a share of the radius.
func (k Clock) hand(c *Canvas, line theme.Token, degrees, length float64) {
	face := k.Face.upright()
	u, v := face.axes()
	up, along := turn(degrees)
	if face == RightPlane {
		along = -along // y runs to the reader's left
	}
	tip := u.mul(k.R * length * along).Add(v.mul(k.R * length * up))
	c.Rope(line, 0.16*k.R, k.At, k.At.Add(tip))
}

// upright is the plane itself, or the left one where it is not upright.
func (p Plane) upright() Plane {
	if p == RightPlane {
		return RightPlane
	}
	return LeftPlane
}
