package iso

import "github.com/burindev/burin/diagram/theme"

// A Frame is an open box of posts and beams.
type Frame struct {
	At       Vec // its far lower corner; posts stand inside
	W, D, H  float64
	Beam     float64 // side of posts and beams; 0: 0.24
	Material theme.Material
}

// Bounds implements [Piece].
func (f Frame) Bounds() Bounds { return Space(f.At.X, f.At.Y, f.At.Z, f.W, f.D, f.H) }

// Draw implements [Piece].
func (f Frame) Draw(c *Canvas) { c.Pieces(f.Parts()...) }

// Parts implements [Assembly].
func (f Frame) Parts() []Piece {
	a := or(f.Beam, 0.24)
	part := func(x, y, z, w, d, h float64) Piece {
		return Box{At: f.At.Add(At(x, y, z)), W: w, D: d, H: h, Material: f.Material}
	}
	post := f.H - a
	return []Piece{
		part(0, 0, 0, a, a, post), part(f.W-a, 0, 0, a, a, post), part(0, f.D-a, 0, a, a, post), part(f.W-a, f.D-a, 0, a, a, post),
		part(0, 0, post, f.W, a, a), part(0, f.D-a, post, f.W, a, a),
		part(0, a, post, a, f.D-2*a, a), part(f.W-a, a, post, a, f.D-2*a, a),
	}
}

// A Shelf is a rack of cells that are open to the reader on one side: a rack
// of machines, lockers, pigeon-holes.
type Shelf struct {
	At         Vec
	W, D, H    float64
	Cols, Rows int     // at least 1
	Board      float64 // thickness; 0: 0.16
	Face       Plane   // LeftPlane or RightPlane: where it is open
	Material   theme.Material
	Shadow     float64
}

// Bounds implements [Piece].
func (s Shelf) Bounds() Bounds { return Space(s.At.X, s.At.Y, s.At.Z, s.W, s.D, s.H) }

// Draw implements [Piece].
func (s Shelf) Draw(c *Canvas) { c.Pieces(s.Parts()...) }

// Cast implements [Caster].
func (s Shelf) Cast() Shadow { return Shadow{At: s.At, W: s.W, D: s.D, Reach: s.Shadow} }

// Cell is the free room of one cell, columns from the far end and rows from
// below: what stands in the shelf lies within it.
func (s Shelf) Cell(col, row int) Bounds {
	cols, rows, a := float64(max(s.Cols, 1)), float64(max(s.Rows, 1)), s.board()
	along := s.W
	if s.Face == RightPlane {
		along = s.D
	}
	w, h := (along-a)/cols, (s.H-a)/rows
	u, v := a+float64(float64(col)*w), a+float64(float64(row)*h)
	if s.Face == RightPlane {
		return Space(s.At.X+a/2, s.At.Y+u, s.At.Z+v, s.W-a/2, w-a, h-a)
	}
	return Space(s.At.X+u, s.At.Y+a/2, s.At.Z+v, w-a, s.D-a/2, h-a)
}

func (s Shelf) board() float64 { return or(s.Board, 0.16) }

// Parts implements [Assembly].
func (s Shelf) Parts() []Piece {
	a := s.board()
	box := func(b Bounds) Piece {
		return Box{At: b.Min, W: b.Max.X - b.Min.X, D: b.Max.Y - b.Min.Y, H: b.Max.Z - b.Min.Z, Material: s.Material}
	}
	all := s.Bounds()
	back, body := all, all
	if s.Face == RightPlane {
		back.Max.X = all.Min.X + a/2
		body.Min.X = back.Max.X
	} else {
		back.Max.Y = all.Min.Y + a/2
		body.Min.Y = back.Max.Y
	}
	parts := []Piece{box(back)}
	for row := range max(s.Rows, 1) {
		c := s.Cell(0, row)
		board := body
		board.Min.Z, board.Max.Z = c.Min.Z-a, c.Min.Z
		parts = append(parts, box(board))
		for col := range max(s.Cols, 1) + 1 {
			side := s.Cell(col, row)
			if s.Face == RightPlane {
				side.Min.Y, side.Max.Y = side.Min.Y-a, side.Min.Y
			} else {
				side.Min.X, side.Max.X = side.Min.X-a, side.Min.X
			}
			parts = append(parts, box(side))
		}
	}
	top := body
	top.Min.Z = all.Max.Z - a
	return append(parts, box(top))
}
