package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
)

// AreaSquares shows values as squares on one baseline. The area of a square is
// its value, so that values some thousand times apart can still be seen beside
// each other. The largest stands at the end, and may be ruled in cells of one
// of the others: the reader's own thing.
//
// Where the width is too small for one line, small squares stand in rows
// beside the largest, and at last the squares stand in several lines.
type AreaSquares struct {
	ID diagram.ID `validate:"omitempty,id"`
	// Units say the values; nil: numbers alone.
	Units   Units        `validate:"max=24,dive"`
	Squares []AreaSquare `validate:"required,max=200,dive"`
	// Claim says what it means how many times the largest holds the cell. It
	// stands under that number, set large; empty: neither.
	Claim string `validate:"max=2000"`
}

// An AreaSquare is one value.
type AreaSquare struct {
	ID    diagram.ID   `validate:"omitempty,id"`
	Name  string       `validate:"required,max=2000"`
	Value float64      // more than 0
	Least float64      // the least of a range up to Value; 0: no range
	Role  diagram.Role // of the square and its number
	// Cell makes the square the one that the largest is measured in.
	Cell bool
	// Bulk says what fills the square. Only the largest has room for it.
	Bulk AreaBulk
	// Parts are what the square holds beside its bulk: each at most a
	// hundredth of it, so that only a ring round its true size is seen.
	Parts []AreaPart `validate:"max=8,dive"`
}

// An AreaBulk is what fills a square but for its small parts. The zero bulk is
// left out.
type AreaBulk struct {
	Name string `validate:"required_with=Note Of,max=2000"`
	Note string `validate:"max=2000"`
	// Of says what the bulk's share, worked out from the parts, is a share of:
	// "of the file". Empty: the share is left out.
	Of string `validate:"max=2000"`
}

// An AreaPart is a small part of a square.
type AreaPart struct {
	ID    diagram.ID `validate:"omitempty,id"`
	Name  string     `validate:"required,max=2000"`
	Note  string     `validate:"max=2000"`
	Value float64    // more than 0
	// About says a value that is not known better: "a few MB"; empty: the
	// value.
	About string `validate:"max=2000"`
}

// NodeID implements [diagram.Named].
func (a AreaSquares) NodeID() diagram.ID { return a.ID }

// Largest returns the largest square, the first of equals.
func (a AreaSquares) Largest() AreaSquare { return a.at(a.largest()) }

// Cell returns the square that the largest is measured in; the zero square:
// none.
func (a AreaSquares) Cell() AreaSquare { return a.at(a.cell()) }

func (a AreaSquares) at(i int) AreaSquare {
	if i < 0 || i >= len(a.Squares) {
		return AreaSquare{}
	}
	return a.Squares[i]
}

func (a AreaSquares) largest() int {
	most := 0
	for i, s := range a.Squares {
		if s.Value > a.Squares[most].Value || !geom.Finite(a.Squares[most].Value) {
			most = i
		}
	}
	return most
}

func (a AreaSquares) cell() int {
	for i, s := range a.Squares {
		if s.Cell {
			return i
		}
	}
	return -1
}

// Times returns how many times the largest square holds the cell, rounded down
// to two significant digits: what may be claimed. Without a cell it is 0.
func (a AreaSquares) Times() float64 {
	c := a.cell()
	if c < 0 || !(a.Squares[c].Value > 0) {
		return 0
	}
	return roundDown(a.Largest().Value / a.Squares[c].Value)
}

// roundDown rounds a positive number down to two significant digits.
func roundDown(v float64) float64 {
	e := int(math.Floor(settle(math.Log10(v)))) - 1
	return whole(unitsDown(v, 1, e), e)
}

// Share returns what part of the square its bulk is, from 0 to 1.
func (s AreaSquare) Share() float64 {
	parts := 0.0
	for _, p := range s.Parts {
		parts += p.Value
	}
	return 1 - parts/s.Value
}

// label is the square's value, as a range where it is one.
func (s AreaSquare) label(u Units) (number, unit string) {
	if s.Least > 0 {
		return u.Span(s.Least, s.Value)
	}
	q := u.Quantity(s.Value)
	return FormatNumber(q.Value), q.Unit
}

// amount is the size of a part in words.
func (p AreaPart) amount(u Units) string {
	if p.About != "" {
		return p.About
	}
	return u.Quantity(p.Value).String()
}

// Layout implements [diagram.Node].
func (a AreaSquares) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	width := c.WidthOr(areaWidth)
	for _, arrange := range []func(*areaPlan) bool{(*areaPlan).line, (*areaPlan).side} {
		trial, ok := ctx.Trial()
		p := areaPlan{AreaSquares: a, ctx: trial, width: width}
		if arrange(&p) && ok() {
			return p.frame()
		}
	}
	p := areaPlan{AreaSquares: a, ctx: ctx, width: width}
	p.lines()
	return p.frame()
}

// areaWidth is the width in u where it is unbounded.
const areaWidth = 896
