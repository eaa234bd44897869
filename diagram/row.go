package diagram

import (
	"fmt"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/theme"
)

// Row sets its kids side by side. Where they do not fit, it becomes a column.
type Row struct {
	ID    ID          `validate:"omitempty,id"`
	Gap   theme.Space // between kids; zero: M
	Align Align       // across; zero: every kid is as high as the row
	// Shares divide the width that is left, one number a kid; a kid with
	// share 0 is as wide as it is by nature. Nil: equal shares.
	Shares []float64 `validate:"dive,gte=0"`
	Kids   []Node    `validate:"-"`
}

// Of returns the row with the given kids.
func (r Row) Of(kids ...Node) Row { r.Kids = kids; return r }

// NodeID implements [Named].
func (r Row) NodeID() ID { return r.ID }

// Layout implements [Node].
func (r Row) Layout(ctx Context, c Constraints) Frame {
	if len(r.Kids) == 0 {
		return Frame{Size: c.Min}
	}
	if r.Shares != nil && len(r.Shares) != len(r.Kids) {
		ctx.In("Shares").Fail(ErrInvalid, fmt.Sprintf("%d shares for %d kids", len(r.Shares), len(r.Kids)), "give one share for each kid")
		r.Shares = nil
	}
	if c.Max.W > 0 && len(r.Kids) > 1 {
		trial, ok := ctx.Trial()
		if f, fits := r.sideBySide(trial, c); fits && ok() {
			return f
		}
		return Column{Gap: r.Gap, Kids: r.Kids}.Layout(ctx, c)
	}
	f, _ := r.sideBySide(ctx, c)
	return f
}

func (r Row) sideBySide(ctx Context, c Constraints) (Frame, bool) {
	gap := r.Gap.Or(M).U()
	widths, ok := r.widths(ctx, c, gap)
	if !ok {
		return Frame{}, false
	}
	frames := make([]Frame, len(r.Kids))
	h, base := c.Min.H, 0.0
	for i, k := range r.Kids {
		frames[i] = ctx.In("Kids", i).layoutOnce(k, r.kidConstraints(widths[i], 0))
		h = max(h, frames[i].Size.H)
		base = max(base, frames[i].Baseline)
	}
	f := Frame{Baseline: base, Kids: make([]Placed, 0, len(r.Kids))}
	x := 0.0
	for i, k := range r.Kids {
		if r.Align == AlignStretch && frames[i].Size.H < h {
			frames[i] = ctx.In("Kids", i).layoutOnce(k, r.kidConstraints(widths[i], h))
		}
		y := r.Align.offset(frames[i].Size.H, h)
		if r.Align == AlignBaseline {
			y = base - frames[i].Baseline
		}
		w := max(widths[i], frames[i].Size.W)
		f.Kids = append(f.Kids, frames[i].At(x, y))
		f.Size.H = max(f.Size.H, y+frames[i].Size.H)
		x += w
		if i < len(r.Kids)-1 {
			x += gap
		}
	}
	f.Size = c.AtLeast(geom.Sz(x, f.Size.H))
	return f, c.Max.W == 0 || x <= c.Max.W
}

func (r Row) kidConstraints(w, h float64) Constraints {
	return Constraints{Min: geom.Sz(w, h), Max: geom.Sz(w, 0)}
}

// widths divides the row's width. Zero means as wide as by nature, where the
// row itself is unbounded.
func (r Row) widths(ctx Context, c Constraints, gap float64) ([]float64, bool) {
	n := len(r.Kids)
	widths := make([]float64, n)
	if c.Max.W == 0 {
		return widths, true
	}
	left, total := c.Max.W-float64(float64(n-1)*gap), 0.0
	for i, k := range r.Kids {
		share := 1.0
		if r.Shares != nil {
			share = r.Shares[i]
		}
		total += share
		if share == 0 {
			widths[i] = ctx.In("Kids", i).layoutOnce(k, Constraints{}).Size.W
			left -= widths[i]
		}
	}
	if left < 0 {
		return widths, false
	}
	for i := range r.Kids {
		share := 1.0
		if r.Shares != nil {
			share = r.Shares[i]
		}
		if share > 0 {
			// Rounded down, so that the sum never exceeds what is there.
			widths[i] = geom.Snap(float64(left*(share/total)) - geom.Grid/2)
		}
	}
	return widths, true
}
