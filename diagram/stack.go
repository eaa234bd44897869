package diagram

import "github.com/burindev/burin/diagram/geom"

// Stack lays its kids over each other, the first one lowest.
type Stack struct {
	ID     ID     `validate:"omitempty,id"`
	AlignX Align  // zero: every kid is as wide as the stack
	AlignY Align  // zero: every kid is as high as the stack
	Kids   []Node `validate:"-"`
}

// Of returns the stack with the given kids.
func (s Stack) Of(kids ...Node) Stack { s.Kids = kids; return s }

// NodeID implements [Named].
func (s Stack) NodeID() ID { return s.ID }

// Layout implements [Node].
func (s Stack) Layout(ctx Context, c Constraints) Frame {
	f := Frame{Size: c.Min, Kids: make([]Placed, 0, len(s.Kids))}
	for i, k := range s.Kids {
		f.Size = f.Size.Max(ctx.In("Kids", i).layoutOnce(k, Constraints{Max: c.Max}).Size)
	}
	for i, k := range s.Kids {
		kc := Constraints{Max: c.Max}
		if s.AlignX == AlignStretch {
			kc.Min.W, kc.Max.W = f.Size.W, f.Size.W
		}
		if s.AlignY == AlignStretch {
			kc.Min.H = f.Size.H
		}
		kid := ctx.In("Kids", i).layoutOnce(k, kc)
		at := geom.Pt(s.AlignX.offset(kid.Size.W, f.Size.W), s.AlignY.offset(kid.Size.H, f.Size.H))
		if i == 0 {
			f.Baseline = kid.Baseline
		}
		f.Kids = append(f.Kids, Placed{at, kid})
	}
	return f
}
