package iso

import (
	"slices"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/theme"
)

// A Stove is a range with burners in rows over ovens; its front looks to the
// lower left.
type Stove struct {
	At         Vec
	W, D, H    float64
	Cols, Rows int     // of burners; at least 1
	Flame      float64 // height of the flames; 0: none burns
	Doors      int     // of ovens
	Lit        []int   // the ovens that glow, from the left, from 0
	Material   theme.Material
	Shadow     float64
}

// Bounds implements [Piece].
func (s Stove) Bounds() Bounds { return boundsOf(s.Parts()) }

// Draw implements [Piece].
func (s Stove) Draw(c *Canvas) { c.Pieces(s.Parts()...) }

// Cast implements [Caster].
func (s Stove) Cast() Shadow { return Shadow{At: s.At, W: s.W, D: s.D, Reach: s.Shadow} }

// Parts implements [Assembly].
func (s Stove) Parts() []Piece {
	parts := []Piece{cooker{s}}
	for row := range max(s.Rows, 1) {
		for col := range max(s.Cols, 1) {
			parts = append(parts, s.burner(col, row))
		}
	}
	return parts
}

// Spot is the place of a burner on which a pot stands, columns along x and
// rows along y.
func (s Stove) Spot(col, row int) Vec { return s.burner(col, row).Top() }

func (s Stove) burner(col, row int) Burner {
	const rim = 0.16 // of the hob
	w, d := (s.W-2*rim)/float64(max(s.Cols, 1)), (s.D-2*rim)/float64(max(s.Rows, 1))
	at := At(rim+float64((float64(col)+0.5)*w), rim+float64((float64(row)+0.5)*d), s.H)
	return Burner{At: s.At.Add(at), R: 0.4 * min(w, d), Flame: s.Flame}
}

// A cooker is the body of a stove, without its burners.
type cooker struct{ stove Stove }

// Bounds implements [Piece].
func (k cooker) Bounds() Bounds {
	s := k.stove
	return Space(s.At.X, s.At.Y, s.At.Z, s.W, s.D, s.H)
}

// Draw implements [Piece].
func (k cooker) Draw(c *Canvas) {
	s, b, m := k.stove, k.Bounds(), k.stove.Material
	if m == "" {
		m = theme.MatGPUDark
	}
	c.Box(b, m)
	const rim = 0.12
	c.OnTop(m.Right(), b.Max.Z, b.Min.X+rim, b.Min.Y+rim, b.Max.X-rim, b.Max.Y-rim)
	if s.Doors < 1 {
		return
	}
	const side, low = 0.25, 0.14 // beside and under the doors
	pitch := (s.W - side) / float64(s.Doors)
	high, w := 0.68*s.H, pitch-side
	front := At(b.Min.X, b.Max.Y, b.Min.Z)
	for i := range s.Doors {
		u := side + float64(float64(i)*pitch)
		glow := m.Right()
		if slices.Contains(s.Lit, i) {
			glow = theme.MatWait.Left()
		}
		c.Upright(LeftPlane, theme.MatGPU.Right(), front, u, low, w, high-low)
		c.Upright(LeftPlane, glow, front, u+0.2, low+0.14, w-0.4, 0.56*(high-low))
		bar := front.Add(At(u+0.2, 0, high-0.14))
		c.Rope(theme.MatGPU.Top(), 0.08, bar, bar.Add(At(w-0.4, 0, 0)))
		for j := range 3 {
			c.Disc(LeftPlane, front.Add(At(u+float64(w*(0.5+0.28*float64(j-1))), 0, (high+s.H)/2)), 0.085, theme.MatGPU.Top())
		}
	}
}

// A Burner is a ring of fire, or of nothing yet.
type Burner struct {
	At    Vec
	R     float64
	Flame float64 // height of the flames; 0: it does not burn
}

// trivetH is how high a pot stands over its burner, in grid units.
const trivetH = 0.12

// Top is the place for a pot.
func (b Burner) Top() Vec { return b.At.Add(At(0, 0, trivetH)) }

// Bounds implements [Piece]. Flames may rise above the box: they lick at what
// stands on the burner.
func (b Burner) Bounds() Bounds { return Space(b.At.X-b.R, b.At.Y-b.R, b.At.Z, 2*b.R, 2*b.R, trivetH) }

// Draw implements [Piece].
func (b Burner) Draw(c *Canvas) {
	c.Disc(TopPlane, b.At, 0.9*b.R, theme.MatInk.Right())
	c.Ring(TopPlane, b.At, 0.9*b.R, theme.MatGPU.Left(), 0.06)
	if b.Flame <= 0 {
		return
	}
	// Flames on the ring, the far ones first. Angles run from +x to +y.
	for _, angle := range []float64{225, 180, 270, 135, 315, 90, 0, 45} {
		cos, sin := turn(angle)
		c.Flame(b.At.Add(At(float64(b.R*cos), float64(b.R*sin), 0.02)), b.Flame)
	}
}

// Flame draws a tongue of fire of the given height that stands on a point.
func (c *Canvas) Flame(foot Vec, height float64) {
	at, h := c.Point(foot), float64(height*rise*c.Unit())
	// Shares of the height: half width of the belly, and where it sits.
	tongue := func(k float64) geom.Path {
		p := func(x, y float64) geom.Point {
			return geom.Pt(at.X+float64(k*h*x), at.Y-float64(k*h*y))
		}
		start := p(0, 0)
		return geom.Path{}.Move(start.X, start.Y).
			Cubic(p(-0.42, 0), p(-0.42, 0.5), p(0, 1)).
			Cubic(p(0.42, 0.5), p(0.42, 0), start).Close()
	}
	c.Path(tongue(1), theme.MatWarn.Left())
	c.Path(tongue(0.56), theme.MatWait.Top())
}
