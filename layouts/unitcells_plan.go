package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// A unitMode is how unit cells are arranged, from the widest to the narrowest
// way.
type unitMode uint8

const (
	unitBeside unitMode = iota // names beside the cells
	unitLift                   // names over the cells, numbers beside them
	unitList                   // numbers under the cells too
)

// Numbers of unit cells in u.
const (
	unitWidth      = 896 // where the width is unbounded
	unitCellHigh   = 30
	unitLiftHigh   = 28
	unitPitch      = 32 // from cell to cell, at most
	unitBesideFrom = 11 // and at least, beside their names
	unitLiftFrom   = 9  // under their names
	unitGapShare   = 1.0 / 8
	unitNames      = 172 // width to which notes beside cells are broken
	unitNamesGap   = 20  // from names to cells
	unitColumnGap  = 28  // before a column of numbers
	unitLiftGap    = 20  // the same, where names stand over the cells
	unitTailGap    = 8   // from a name to the note on its line
	unitRemarkGap  = 20  // from there to the remark
	unitTimesGap   = 10  // from the last cell to how many times smaller it is
)

// A unitLayout is one attempt to lay unit cells out.
type unitLayout struct {
	UnitCells
	ctx   diagram.Context
	mode  unitMode
	width float64

	x0, pitch float64
	amounts   float64   // right end of the amounts
	ends      []float64 // right ends of the columns
	heads     [][]text.Line
	most      float64 // cells of the largest amount
	remarks   float64 // where remarks stand on the line of the name; 0: under the cells
	high      float64 // of a cell

	source, result head
	kids           []diagram.Placed
}

// plan sets the horizontal places and reports whether the mode suits.
func (l *unitLayout) plan() bool {
	l.most = max(math.Ceil(l.count(l.Largest())), 1)
	l.high = unitLiftHigh
	headed, least := headLift, 0.0
	room := l.width
	switch l.mode {
	case unitBeside:
		l.high, least = unitCellHigh, unitBesideFrom
		headed, room = headTile, unitNames
	case unitLift:
		least = unitLiftFrom
	}
	l.source = measureHead(l.ctx.In("Source"), headed, l.Source.Thing, l.Source.name(), l.Source.Note, room)
	l.result = measureHead(l.ctx.In("Result"), headed, l.Result.Thing, l.Result.name(), l.Result.Note, room)
	x1 := l.width
	if l.mode == unitBeside {
		l.x0 = blockUp(l.names() + unitNamesGap)
	} else {
		l.source.inline(l.width)
		l.result.inline(l.width)
	}
	if l.mode != unitList {
		x1 = l.columns()
	} else {
		l.amounts = l.width
		l.heads = [][]text.Line{wrapped(l.ctx.In("Amounts"), l.Amounts, l.ctx.Type().Tag.In(theme.Ink2), diagram.FallbackRoom(l.width/2))}
	}
	l.pitch = min(geom.Snap((x1-l.x0)/(l.most-unitGapShare)-geom.Grid/2), unitPitch)
	if l.mode == unitLift {
		l.alignRemarks()
	}
	if l.pitch <= 0 {
		l.pitch = geom.Grid
		return false
	}
	return l.pitch >= least
}

// plotWidth returns the length of the largest row.
func (l *unitLayout) plotWidth() float64 { return l.cellsWidth(l.most) }

// cellsWidth returns the length of a number of cells.
func (l *unitLayout) cellsWidth(n float64) float64 {
	if n <= 0 {
		return 0
	}
	whole := math.Ceil(n)
	part := n - whole + 1
	return float64((whole-1)*l.pitch) + geom.Snap(float64(part*l.pitch*(1-unitGapShare)))
}

// names returns the width of all names and notes beside the cells.
func (l *unitLayout) names() float64 {
	ty := l.ctx.Type()
	w := max(l.source.width, l.result.width)
	for i, r := range l.Rows {
		at := l.ctx.In("Rows", i)
		w = max(w, at.In("Name").Line(r.name(), ty.Heading).Width, widestLine(wrapped(at.In("Note"), r.Note, ty.Note, unitNames)))
	}
	if l.Head != "" {
		w = max(w, l.ctx.In("Head").Line(l.Head, ty.Tag).Width)
	}
	return w
}

// columns sets the columns of numbers from the right edge on, and returns
// where the cells end.
func (l *unitLayout) columns() float64 {
	ty := l.ctx.Type()
	gap := float64(unitColumnGap)
	if l.mode == unitLift {
		gap = unitLiftGap
	}
	// Heads over lifted cells are hardly wider than their numbers, where they
	// can be broken.
	head := func(ctx diagram.Context, words string, numbers float64) []text.Line {
		st := ty.Tag.In(theme.Ink2)
		if l.mode == unitLift && words != "" {
			return wrapped(ctx, words, st, max(numbers+unitLiftGap/2, ctx.Longest(words, st)))
		}
		return wrapped(ctx, words, st, 0)
	}
	l.ends = make([]float64, len(l.Columns))
	l.heads = make([][]text.Line, len(l.Columns)+1)
	x := l.width
	for k := len(l.Columns) - 1; k >= 0; k-- {
		w := 0.0
		for i := range l.Rows {
			w = max(w, l.value(i, k).Width)
		}
		l.heads[k+1] = head(l.ctx.In("Columns", k).In("Head"), l.Columns[k].Head, w)
		l.ends[k] = x
		x -= max(w, widestLine(l.heads[k+1])) + gap
	}
	l.amounts = x
	w := 0.0
	for i, r := range l.Rows {
		w = max(w, l.numeral(r.Amount, "").Width(l.ctx.In("Rows", i)))
	}
	if l.Result.name() != "" {
		w = max(w, l.numeral(l.Result.Amount, "").Width(l.ctx.In("Result")))
	}
	l.heads[0] = head(l.ctx.In("Amounts"), l.Amounts, w)
	return x - max(w, widestLine(l.heads[0])) - gap
}

// value measures the number of row i in column k.
func (l *unitLayout) value(i, k int) text.Line {
	return l.ctx.In("Rows", i).Line(FormatNumber(l.Value(i, k)), l.ctx.Type().Body)
}

func (l *unitLayout) numeral(amount float64, role diagram.Role) shapes.Numeral {
	n := shapes.Numeral{Value: FormatNumber(amount), Unit: l.Unit, Size: shapes.MidHero, Role: role}
	if l.mode == unitList {
		n.Size = shapes.SmallHero // on the line of a name
	}
	return n
}

// alignRemarks puts the remarks on the lines of the names, where all of them
// fit there.
func (l *unitLayout) alignRemarks() {
	ty := l.ctx.Type()
	at, w := 0.0, 0.0
	for i, r := range l.Rows {
		ctx := l.ctx.In("Rows", i)
		x := diagram.InOtherFonts(ctx.In("Name").Line(r.name(), ty.Heading).Width)
		if r.Note != "" {
			x += unitTailGap + diagram.InOtherFonts(ctx.In("Note").Line(r.Note, ty.Note).Width)
		}
		at = max(at, x)
		w = max(w, ctx.In("Remark").Line(l.remark(i), ty.Note).Width)
	}
	at = math.Ceil(at + unitRemarkGap)
	if w > 0 && at+diagram.InOtherFonts(w) <= l.width {
		l.remarks = at
	}
}

// remark returns the remark of row i, with how many times smaller it is where
// that has no room at its cells.
func (l *unitLayout) remark(i int) string {
	if _, ok := l.timesLine(i); !ok {
		return joinWords(", ", l.times(i), l.Rows[i].Remark)
	}
	return l.Rows[i].Remark
}

// timesLine measures how many times smaller row i is, and reports whether that
// has room beside its cells.
func (l *unitLayout) timesLine(i int) (text.Line, bool) {
	ty := l.ctx.Type()
	st := ty.Label
	if l.Rows[i].Chosen {
		st = ty.Heading
	}
	line := l.ctx.In("Less").Line(l.times(i), st.In(l.Role.Ink()))
	room := l.amounts - l.x0
	if l.mode != unitList {
		room -= l.numeral(l.Rows[i].Amount, "").Width(l.ctx.In("Rows", i)) + unitTimesGap
	}
	return line, l.cellsWidth(l.count(l.Rows[i].Amount))+unitTimesGap+diagram.InOtherFonts(line.Width) <= room
}
