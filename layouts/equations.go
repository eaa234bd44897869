package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/shapes"
)

// Equations say what is made of what: rows of terms, joined by signs, each
// with its result. The result of a row may be carried into a term of the next
// one.
//
// Where the terms of a row do not fit beside each other with their words at
// the right of their tiles, the words go under the tiles, and at last the
// terms under each other.
type Equations struct {
	ID   diagram.ID `validate:"omitempty,id"`
	Rows []Equation `validate:"required,max=50,dive"`
}

// An Equation is one row.
type Equation struct {
	Name   string `validate:"max=2000"` // of the row: "Training"
	Note   string `validate:"max=2000"`
	Terms  []Term `validate:"required,max=12,dive"`
	Result Term
	// Into is the ID of the term in the next row that uses the result, and
	// Carry says what the arrow there means.
	Into  diagram.ID `validate:"omitempty,id"`
	Carry string     `validate:"max=2000"`
}

// A Term is what an equation joins, and what comes of it.
type Term struct {
	ID    diagram.ID `validate:"omitempty,id"`
	Thing shapes.Thing
	// Name, Icon and Role are those of the thing where they are empty.
	Name string `validate:"max=2000"`
	Note string `validate:"max=2000"` // a second line
	Icon shapes.Icon
	Role diagram.Role
	// Sign joins the term to the one before it; empty: "+". The one before a
	// result is "=".
	Sign string `validate:"max=2"`
	// Count draws that many squares in place of the icon, and where Of is
	// greater the rest of them outlined.
	Count  int  `validate:"gte=0,lte=100"`
	Of     int  `validate:"gte=0,lte=100"`
	Strong bool // the term to remember: its tile is solid
}

// NodeID implements [diagram.Named].
func (e Equations) NodeID() diagram.ID { return e.ID }

// name returns what the term is called.
func (t Term) name() string {
	if t.Name != "" {
		return t.Name
	}
	return t.Thing.Name
}

// role returns the term's role.
func (t Term) role() diagram.Role {
	if t.Role != diagram.Neutral {
		return t.Role
	}
	return t.Thing.Role
}

// icon returns the term's icon.
func (t Term) icon() shapes.Icon {
	if t.Icon != "" {
		return t.Icon
	}
	return t.Thing.Icon
}

// pictured reports whether the term has a tile.
func (t Term) pictured() bool { return t.icon() != "" || t.Count > 0 }

// all returns the terms of a row with its result as the last one.
func (e Equation) all() []Term {
	return append(append(make([]Term, 0, len(e.Terms)+1), e.Terms...), e.Result)
}

// sign returns the sign before a term of a row; the first one has none.
func (e Equation) sign(i int) string {
	switch {
	case i == len(e.Terms):
		if e.Result.Sign != "" {
			return e.Result.Sign
		}
		return "="
	case e.Terms[i].Sign != "":
		return e.Terms[i].Sign
	case i == 0:
		return ""
	}
	return "+"
}

// target returns the place of the term in the next row that uses the result
// of row i, and whether there is one.
func (e Equations) target(i int) (term int, ok bool) {
	if e.Rows[i].Into == "" || i+1 >= len(e.Rows) {
		return 0, false
	}
	for k, t := range e.Rows[i+1].Terms {
		if t.ID == e.Rows[i].Into {
			return k, true
		}
	}
	return 0, false
}

// equationsWidth is the width in u where it is unbounded.
const equationsWidth = 896

// Layout implements [diagram.Node].
func (e Equations) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	width := c.WidthOr(equationsWidth)
	for _, mode := range [...]equationsMode{equationsBeside, equationsUnder} {
		trial, ok := ctx.Trial()
		l := equationsLayout{Equations: e, ctx: trial, mode: mode, width: width}
		if !l.plan() {
			continue
		}
		if f := l.draw(); ok() {
			return f
		}
	}
	l := equationsLayout{Equations: e, ctx: ctx, mode: equationsList, width: width}
	l.plan()
	return l.draw()
}
