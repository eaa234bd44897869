package iso

import "github.com/burindev/burin/diagram/theme"

// A Picture is what a screen shows.
type Picture uint8

// The pictures.
const (
	Blank  Picture = iota
	Sound          // bars of a waveform
	Window         // a title bar with three dots, and lines of text
	Text           // lines of text
	Curve          // a curve that falls and flattens, as the loss of a model in training
)

// A Screen stands upright: a telephone, a window of a browser, a board.
type Screen struct {
	At     Vec     // its corner with the smallest x, y and z
	W, H   float64 // of the side that shows something
	Face   Plane   // LeftPlane or RightPlane: the way it looks
	Thick  float64 // 0: 0.3
	Case   theme.Material
	Glass  theme.Token // None: the top tone of the network's light material
	Line   theme.Token // None: the network's dark tone
	Show   Picture
	Shadow float64
}

// Bounds implements [Piece].
func (s Screen) Bounds() Bounds { return s.box().Bounds() }

// Cast implements [Caster].
func (s Screen) Cast() Shadow { return s.box().Cast() }

func (s Screen) box() Box {
	w, d := s.W, or(s.Thick, 0.3)
	if s.Face == RightPlane {
		w, d = d, w
	}
	return Box{At: s.At, W: w, D: d, H: s.H, Material: s.Case, Shadow: s.Shadow}
}

// Draw implements [Piece].
func (s Screen) Draw(c *Canvas) {
	b := s.box()
	const rim = 0.14
	glass, line := s.Glass, s.Line
	if glass == theme.None {
		glass = theme.MatNetLight.Top()
	}
	if line == theme.None {
		line = theme.MatNet.Right()
	}
	w, h := s.W-2*rim, s.H-2*rim
	panels := []Panel{{rim, rim, w, h, glass}}
	add := func(u, v, w, h float64) { panels = append(panels, Panel{rim + u, rim + v, w, h, line}) }
	rows := h
	switch s.Show {
	case Sound:
		// Heights of the bars as shares of the glass.
		bars := [...]float64{0.16, 0.36, 0.56, 0.3, 0.44, 0.14}
		step := w / float64(len(bars)+1)
		for i, k := range bars {
			add(float64(float64(i+1)*step)-float64(0.2*step), float64(h*(1-k))/2, float64(0.4*step), float64(h*k))
		}
	case Window:
		bar := min(0.44, h/4)
		add(0, h-bar, w, bar)
		rows = h - bar
		fallthrough
	case Text:
		const pitch, thick, in = 0.42, 0.16, 0.22
		for i, share := range []float64{0.92, 0.62, 0.8, 0.5, 0.7} {
			v := rows - in - float64(float64(i+1)*pitch) + pitch - thick
			if v < in/2 {
				break
			}
			add(in, v, float64((w-2*in)*share), thick)
		}
	}
	if s.Face == RightPlane {
		b.Right = panels
	} else {
		b.Left = panels
	}
	b.Draw(c)
	on := func(u, v float64) Vec {
		if s.Face == RightPlane {
			return b.At.Add(At(b.W, b.D-rim-u, rim+v))
		}
		return b.At.Add(At(rim+u, b.D, rim+v))
	}
	switch s.Show {
	case Window:
		bar := min(0.44, h/4)
		for i := range 3 {
			c.Disc(s.Face, on(float64(bar*(0.6+float64(0.62*float64(i)))), h-bar/2), 0.2*bar, theme.MatWhite.Top())
		}
	case Curve:
		var pts []Vec
		for _, q := range [...]struct{ u, v float64 }{{0.1, 0.88}, {0.2, 0.6}, {0.32, 0.4}, {0.48, 0.27}, {0.66, 0.2}, {0.9, 0.16}} {
			pts = append(pts, on(float64(w*q.u), float64(h*q.v)))
		}
		c.Rope(line, 0.12, pts...)
	}
}

// A Desk is a table with a screen on it that looks to the lower left.
type Desk struct {
	At     Vec
	W, D   float64 // 0: 1.9 and 1.1
	H      float64 // 0: 0.95
	Glass  theme.Token
	Shadow float64
}

// Bounds implements [Piece].
func (d Desk) Bounds() Bounds { return boundsOf(d.Parts()) }

// Draw implements [Piece].
func (d Desk) Draw(c *Canvas) { c.Pieces(d.Parts()...) }

// Parts implements [Assembly].
func (d Desk) Parts() []Piece {
	w, deep, h := or(d.W, 1.9), or(d.D, 1.1), or(d.H, 0.95)
	return []Piece{
		Box{At: d.At, W: w, D: deep, H: h, Material: theme.MatWhite, Shadow: d.Shadow, Left: []Panel{{0.2, 0.25, w - 0.4, h - 0.45, theme.MatWhite.Right()}}},
		Screen{At: d.At.Add(At((w-1.1)/2, 0.3, h)), W: 1.1, H: 0.85, Face: LeftPlane, Thick: 0.14, Case: theme.MatInk,
			Glass: d.Glass, Line: theme.MatWhite.Top(), Show: Curve},
	}
}
