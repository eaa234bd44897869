package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/shapes"
)

// An equationsMode is how equations are arranged, from the widest to the
// narrowest way.
type equationsMode uint8

const (
	equationsBeside equationsMode = iota // words beside the tiles, names of rows at the left
	equationsUnder                       // words under the tiles, names of rows above
	equationsList                        // terms under each other
)

// Numbers of equations in u.
const (
	termTile       = shapes.TileLarge
	termGap        = 12  // from a tile to words beside it
	termUnder      = 6   // from a tile to words under it
	termWords      = 150 // width to which words beside a tile are broken
	termSign       = 26  // from the middle of a sign to the tile after it
	termSignRoom   = 44  // from the words of a term to the next tile, at least
	termPad        = 12  // between words under neighbouring tiles
	termLead       = 28  // from the names of rows to the first tile
	termRow        = 40  // between rows
	termListRow    = 32  // between terms under each other, for their sign
	termListIndent = 24  // for the route
	termLane       = 6   // of the route
	termCarryLane  = 8   // from there to its words
	termCarryLeast = 72  // width of the words of a route
	termCarryEnds  = 20  // from an upright leg of a route to words over its level leg
	termCarryNear  = 10  // from an upright leg to words beside it
	termRoute      = 34  // from a tile to the level leg of a route
	termCarryGap   = 8   // from the words of a route to its line
	termHeadFoot   = 8   // from the name of a row to its tiles
)

// A setTerm is a measured term.
type setTerm struct {
	Term
	name, note []text.Line
	w, h       float64 // of the words
	sign       text.Line
}

// An equationsLayout is one attempt to lay equations out in one mode.
type equationsLayout struct {
	Equations
	ctx   diagram.Context
	mode  equationsMode
	width float64

	rows [][]setTerm
	at   []float64 // the left edge of each column of tiles, or its middle under tiles
	slot float64   // width of a column of words under tiles
	lead float64   // width of the names of rows at the left
}

// plan measures the terms, sets the columns and reports whether the mode
// suits.
func (l *equationsLayout) plan() bool {
	most := 0
	for _, r := range l.Rows {
		most = max(most, len(r.Terms)+1)
	}
	room := float64(termWords)
	switch l.mode {
	case equationsUnder:
		l.slot = geom.Snap(l.width / float64(most))
		room = l.slot - termPad
		if room < 2*termTile {
			return false
		}
	case equationsList:
		room = max(l.width-termListIndent-termTile-termGap, 1)
	}
	for i, r := range l.Rows {
		row := make([]setTerm, 0, len(r.Terms)+1)
		for k, t := range r.all() {
			at := l.ctx.In("Rows", i).In("Result")
			if k < len(r.Terms) {
				at = l.ctx.In("Rows", i).In("Terms", k)
			}
			row = append(row, l.measure(at, t, r.sign(k), room))
		}
		l.rows = append(l.rows, row)
	}
	switch l.mode {
	case equationsBeside:
		if !l.columns(most) {
			return false
		}
	case equationsUnder:
		for k := range most {
			l.at = append(l.at, geom.Snap(l.slot*(float64(k)+0.5)))
		}
	default:
		return true
	}
	for i := range l.Rows {
		if _, ok := l.target(i); ok && l.Rows[i].Carry != "" {
			_, width := l.carryPlace(i)
			words := l.ctx.In("Rows", i).In("Carry").Line(l.Rows[i].Carry, l.carryStyle(i)).Width
			narrow := width < termCarryLeast || l.mode == equationsBeside && words > width
			if narrow || l.mode == equationsUnder && l.headingWidth(i+1) < termCarryLeast {
				return false
			}
		}
	}
	return true
}

// carryPlace returns where the words of the route from row i begin, and how
// wide they may be: between the upright legs of the route, else right of
// them.
func (l *equationsLayout) carryPlace(i int) (x, width float64) {
	if l.mode == equationsList {
		return termLane + termCarryLane, l.width - termLane - termCarryLane
	}
	k, _ := l.target(i)
	from, to := l.middle(i, len(l.rows[i])-1), l.middle(i+1, k)
	ends := float64(termCarryEnds)
	if l.mode == equationsUnder {
		ends = termCarryNear
	}
	if between := from - to - 2*ends; between >= 2*termCarryLeast {
		return to + ends, between
	}
	x = max(from, to) + ends
	return x, l.width - x
}

// middle returns the middle of the tile of a term, or of its words where it
// has none.
func (l *equationsLayout) middle(row, k int) float64 {
	switch t := l.rows[row][k]; {
	case l.mode != equationsBeside:
		return l.at[k]
	case !t.pictured():
		return l.at[k] + t.w/2
	}
	return l.at[k] + termTile/2
}

// measure breaks the words of a term.
func (l *equationsLayout) measure(at diagram.Context, t Term, sign string, room float64) setTerm {
	ty := l.ctx.Type()
	s := setTerm{Term: t}
	s.name = wrapped(at.In("Name"), t.name(), ty.Label, room)
	s.note = wrapped(at.In("Note"), t.Note, ty.Note, room)
	s.w, s.h = widestLine(s.name, s.note), linesHeight(s.name, s.note)
	s.sign = l.ctx.Line(sign, l.signStyle())
	return s
}

// columns sets the columns of tiles with their words at the right, and reports
// whether they fit.
func (l *equationsLayout) columns(most int) bool {
	ty := l.ctx.Type()
	for i, r := range l.Rows {
		at := l.ctx.In("Rows", i)
		l.lead = max(l.lead, at.In("Name").Line(r.Name, ty.Heading).Width, at.In("Note").Line(r.Note, ty.Note).Width)
	}
	x := 0.0
	if l.lead > 0 {
		x = gridColumn(l.width, l.lead+termLead)
	}
	total := 0.0
	widths := make([]float64, most)
	for _, row := range l.rows {
		for k, t := range row {
			w := t.w
			if t.pictured() {
				w += termTile + termGap
			}
			widths[k] = max(widths[k], w)
		}
	}
	for _, w := range widths {
		total += w
	}
	gap := (l.width - x - total - diagram.InOtherFonts(widths[most-1]) + widths[most-1]) / float64(most-1)
	if gap < termSignRoom {
		return false
	}
	for _, w := range widths {
		l.at = append(l.at, geom.Snap(x))
		x += w + gap
	}
	return true
}
