package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/shapes"
)

// UnitPiles compares counts: each is a pile of cells, one a unit, and all
// piles are equally high, so that their widths tell how they compare. Where
// the counts are too large for cells that can be seen, a cell stands for 2, 5,
// 10, 20… units, and the form says so.
type UnitPiles struct {
	ID diagram.ID `validate:"omitempty,id"`
	// Name and Note say what is counted: "One minute", "of speech".
	Name  string     `validate:"max=2000"`
	Note  string     `validate:"max=2000"`
	Piles []UnitPile `validate:"required,max=12,dive"`
	// Compare follows how many times the first count the last one is: "as
	// many". Without it the form does not say.
	Compare string `validate:"max=200"`
}

// A UnitPile is one count.
type UnitPile struct {
	ID    diagram.ID   `validate:"omitempty,id"`
	Thing shapes.Thing // of the pile's role
	Count int          `validate:"gte=1,lte=1000000000000"`
	Unit  string       `validate:"required,max=200"` // what is counted: "tokens"
	Note  string       `validate:"max=2000"`         // after the unit: "for the same words"
	Role  diagram.Role // Neutral: the thing's
}

// NodeID implements [diagram.Named].
func (u UnitPiles) NodeID() diagram.ID { return u.ID }

// Ratio returns how many times the first count the last one is.
func (u UnitPiles) Ratio() float64 {
	n := len(u.Piles)
	if n == 0 || u.Piles[0].Count == 0 {
		return 0
	}
	return float64(u.Piles[n-1].Count) / float64(u.Piles[0].Count)
}

func (p UnitPile) role() diagram.Role {
	if p.Role != diagram.Neutral {
		return p.Role
	}
	return p.Thing.Role
}

// Layout implements [diagram.Node]. Name and note stand at the left of the
// piles, in narrow rooms above them, and at last the piles stand under each
// other.
func (u UnitPiles) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	width := c.WidthOr(pilesWidth)
	for _, mode := range [...]pilesMode{pilesBeside, pilesLift} {
		trial, ok := ctx.Trial()
		p := pilesPlan{UnitPiles: u, ctx: trial, mode: mode, width: width}
		if !p.plan() || mode == pilesBeside && p.cramped() {
			continue
		}
		if f := p.draw(); ok() {
			return f
		}
	}
	p := pilesPlan{UnitPiles: u, ctx: ctx, mode: pilesStacked, width: width}
	p.plan()
	return p.draw()
}
