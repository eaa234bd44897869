package diagram

import (
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/theme"
)

// Column stacks its kids under each other.
type Column struct {
	ID    ID          `validate:"omitempty,id"`
	Gap   theme.Space // between kids; zero: M
	Align Align       // across; zero: every kid is as wide as the column
	Kids  []Node      `validate:"-"`
}

// Of returns the column with the given kids.
func (l Column) Of(kids ...Node) Column { l.Kids = kids; return l }

// NodeID implements [Named].
func (l Column) NodeID() ID { return l.ID }

// Layout implements [Node].
func (l Column) Layout(ctx Context, c Constraints) Frame {
	f := Frame{Kids: make([]Placed, 0, len(l.Kids))}
	gap := l.Gap.Or(M).U()
	frames := make([]Frame, len(l.Kids))
	for i, k := range l.Kids {
		kc := Constraints{Max: geom.Sz(c.Max.W, 0)}
		if l.Align == AlignStretch {
			kc.Min.W = c.Max.W
		}
		frames[i] = ctx.In("Kids", i).layoutOnce(k, kc)
		f.Size.W = max(f.Size.W, frames[i].Size.W)
	}
	f.Size.W = max(f.Size.W, c.Min.W)
	y := 0.0
	for i, k := range frames {
		if i > 0 {
			y += gap
		}
		if i == 0 {
			f.Baseline = k.Baseline
		}
		f.Kids = append(f.Kids, k.At(l.Align.offset(k.Size.W, f.Size.W), y))
		y += k.Size.H
	}
	f.Size.H = max(y, c.Min.H)
	return f
}
