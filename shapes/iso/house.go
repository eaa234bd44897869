package iso

import "github.com/burindev/burin/diagram/theme"

// A House has a flat roof in the colour of what it is for, windows, and on
// its front a socket that callers plug into.
type House struct {
	At      Vec
	W, D, H float64
	Roof    theme.Material // empty: that of the network
	Socket  bool
	Antenna bool
	Shadow  float64
}

// The house in grid units.
const (
	roofH, roofLip = 0.28, 0.1
	antennaH       = 1.2
)

// Bounds implements [Piece].
func (h House) Bounds() Bounds { return boundsOf(h.Parts()) }

// Draw implements [Piece].
func (h House) Draw(c *Canvas) { c.Pieces(h.Parts()...) }

// Cast implements [Caster].
func (h House) Cast() Shadow { return Shadow{At: h.At, W: h.W, D: h.D, Reach: h.Shadow} }

// Parts implements [Assembly].
func (h House) Parts() []Piece {
	m := h.Roof
	if m == "" {
		m = theme.MatNet
	}
	body := Box{At: h.At, W: h.W, D: h.D, H: h.H, Material: theme.MatWhite}
	if h.Socket {
		const w, high = 1.24, 1.15
		u, v := (h.W-w)/2, float64(0.36*h.H)
		body.Left = append(body.Left, Panel{u, v, w, high, m.Left()})
		for _, pin := range []float64{0.3, w - 0.48} {
			body.Left = append(body.Left, Panel{u + pin, v + 0.34, 0.18, 0.46, theme.MatWhite.Top()})
		}
	}
	const storey, pane, floors = 1.25, 0.52, 100 // more floors than any house has: the height may be wrong
	for z, row := 0.5, 0; z+pane < h.H && row < floors; z, row = z+storey, row+1 {
		for i := range 2 {
			fill := theme.MatNet.Top()
			if (row+i)%2 == 1 {
				fill = theme.MatStone.Right()
			}
			body.Right = append(body.Right, Panel{0.3 + float64(float64(i)*(h.D-0.35))/2, z, pane, pane, fill})
		}
	}
	top := h.At.Add(At(-roofLip, -roofLip, h.H))
	parts := []Piece{body, Box{At: top, W: h.W + 2*roofLip, D: h.D + 2*roofLip, H: roofH, Material: m}}
	if h.Antenna {
		parts = append(parts, Antenna{Foot: h.At.Add(At(h.W/2, h.D/2, h.H+roofH)), H: antennaH, Knob: m})
	}
	return parts
}

// An Antenna is a thin mast with a knob.
type Antenna struct {
	Foot Vec
	H    float64
	Knob theme.Material
}

const antennaR = 0.17 // of the knob, grid units

// Bounds implements [Piece].
func (a Antenna) Bounds() Bounds {
	return Space(a.Foot.X-antennaR/2, a.Foot.Y-antennaR/2, a.Foot.Z, antennaR, antennaR, a.H+2*antennaR)
}

// Draw implements [Piece].
func (a Antenna) Draw(c *Canvas) {
	top := a.Foot.Add(At(0, 0, a.H))
	c.Rope(theme.MatInk.Left(), 0.1, a.Foot, top)
	c.Ball(top.Add(At(0, 0, antennaR)), antennaR, a.Knob)
}
