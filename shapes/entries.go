package shapes

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// Numbers of entries in u.
const (
	entriesRow = 4  // more than a line's leading
	entriesGap = 10 // between columns
	entriesEnd = 6  // from the words to the value, at least
)

// Entries are short words, each with a value at the end of its line: what a
// thing does, and where more is said of it. They go in two columns where all
// of them fit.
type Entries struct {
	ID    diagram.ID `validate:"omitempty,id"`
	Items []Entry    `validate:"required,dive"`
}

// An Entry is one line of [Entries].
type Entry struct {
	Text  string `validate:"required,max=2000"`
	Value string `validate:"max=24"`
}

// NodeID implements [diagram.Named].
func (e Entries) NodeID() diagram.ID { return e.ID }

// An entriesFit is entries in columns, measured.
type entriesFit struct {
	columns []float64 // their widths
	values  []float64 // by entry: what its value takes
}

// fit measures the entries in two columns where those fit, else in one.
func (e Entries) fit(ctx diagram.Context, c diagram.Constraints) entriesFit {
	ty := ctx.Type()
	f := entriesFit{values: make([]float64, len(e.Items))}
	one, two, least := 0.0, [2]float64{}, 0.0
	for i, it := range e.Items {
		at := ctx.In("Items", i)
		if it.Value != "" {
			f.values[i] = entriesEnd + at.In("Value").Line(it.Value, ty.Strip).Width
		}
		w := at.In("Text").Line(it.Text, ty.Note).Width + f.values[i]
		one, two[i%2] = max(one, w), max(two[i%2], w)
		least = max(least, at.In("Text").Longest(it.Text, ty.Note)+f.values[i])
	}
	width := max(c.WidthOr(one), least)
	f.columns = []float64{width}
	if spare := width - entriesGap - two[0] - two[1]; len(e.Items) > 2 && spare >= 0 {
		first := two[0] + geom.Snap(spare/2)
		f.columns = []float64{first, width - entriesGap - first}
	}
	return f
}

// Layout implements [diagram.Node].
func (e Entries) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	st, f := ctx.Type().Note, e.fit(ctx, c)
	pen := ctx.Pen()
	list := scene.List{}
	y, row, width := 0.0, 0.0, 0.0
	for i, it := range e.Items {
		k := i % len(f.columns)
		if k == 0 {
			y += row
			row, width = 0, 0
		}
		at := ctx.In("Items", i)
		lines := setLines(at.In("Text"), it.Text, st, max(f.columns[k]-f.values[i], 1), true)
		base := y + diagram.FirstBaseline(st)
		pen.Lines(geom.Pt(width, base), scene.Start, lines)
		if it.Value != "" {
			pen.Text(geom.Pt(width+f.columns[k], base), scene.End, at.In("Value").Line(it.Value, ctx.Type().Strip))
		}
		row = max(row, float64(float64(len(lines))*st.Leading)+entriesRow)
		width += f.columns[k] + entriesGap
		list.Items = append(list.Items, scene.Item{Text: describe(it.Text, it.Value)})
	}
	total := -float64(entriesGap)
	for _, w := range f.columns {
		total += w + entriesGap
	}
	return diagram.Frame{Size: c.AtLeast(geom.Sz(total, max(y+row-entriesRow, 0))), Marks: pen.Marks(), Doc: []scene.Block{list}}
}
