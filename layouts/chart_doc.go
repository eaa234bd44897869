package layouts

import (
	"strings"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
)

// chartRows is how many points of a series a description lists; of more it
// says the first, the last, the least and the greatest.
const chartRows = 60

// describe says what the chart shows: its scales, its values, and what is
// marked.
func (l *chartLayout) describe() []scene.Block {
	out := []scene.Block{scene.Paragraph{Text: l.scalesInWords()}}
	out = append(out, l.valuesInWords()...)
	var marked []scene.Item
	mark := func(parts ...string) { marked = append(marked, scene.Item{Text: joinWords(": ", parts...)}) }
	for _, v := range l.Levels {
		mark(v.Label, "a level at "+l.yQuantity(v.At))
	}
	for _, s := range l.Series {
		if s.Through && len(s.Points) > 0 {
			mark(s.name(), "its value is drawn on as a level")
		}
	}
	for _, b := range l.Bands {
		words := l.xWords(b.From) + " to " + l.xWords(b.To)
		if b.Level {
			words = l.yQuantity(b.From) + " to " + l.yQuantity(b.To)
		}
		mark(words, b.Label)
	}
	for _, e := range l.Events {
		mark(l.xWords(e.At), e.Label)
	}
	for _, n := range l.Notes {
		mark(l.xWords(n.X)+", "+l.yQuantity(n.Y), joinWords(" ", n.Label, n.Note))
	}
	if len(marked) > 0 {
		out = append(out, scene.List{Items: marked})
	}
	if l.Aside != nil {
		trial, _ := l.ctx.Trial()
		out = append(out, trial.In("Aside").Layout(l.Aside, diagram.Loose(l.width, 0)).Describe()...)
	}
	return out
}

func (l *chartLayout) yQuantity(v float64) string { return Quantity{v, l.Y.Unit}.String() }

// scalesInWords says what the scales measure and where they end.
func (l *chartLayout) scalesInWords() string {
	y := l.YName
	if y == "" {
		y = "Values"
	}
	from := "on a scale from "
	if l.y.Scale == Log {
		from = "on a logarithmic scale from "
	}
	words := y + " " + from + l.yQuantity(l.y.Min) + " to " + l.yQuantity(l.y.Max)
	switch {
	case len(l.Categories) > 0:
		words += ", for " + joinWords(", ", l.Categories...)
	case l.xEmpty():
	default:
		e, _ := l.extents()
		x := l.XName
		if l.X.Scale == Dates {
			words += ", " + joinWords(" ", x, "from "+l.dateWords(e.lo)+" to "+l.dateWords(e.hi))
			break
		}
		if l.X.Scale == Log {
			x = joinWords(" ", x, "on a logarithmic scale")
		}
		words += ", over " + joinWords(" ", x, "from "+Quantity{e.lo, l.X.Unit}.String()+" to "+Quantity{e.hi, l.X.Unit}.String())
	}
	return words + "."
}

func (l *chartLayout) xEmpty() bool {
	e, _ := l.extents()
	return e.empty()
}

// valuesInWords lists the values of all series: as a table where they have the same
// X, else each by itself.
func (l *chartLayout) valuesInWords() []scene.Block {
	if l.sameX() {
		return []scene.Block{l.table()}
	}
	var items []scene.Item
	for _, s := range l.Series {
		items = append(items, scene.Item{Text: joinWords(": ", joinWords(", ", s.name(), s.Note), l.pointsInWords(s))})
	}
	return []scene.Block{scene.List{Items: items}}
}

// sameX reports whether all series have values at the same few places.
func (l *chartLayout) sameX() bool {
	first := l.Series[0].Points
	if len(first) == 0 || len(first) > chartRows {
		return false
	}
	for _, s := range l.Series {
		if len(s.Points) != len(first) {
			return false
		}
		for i, p := range s.Points {
			if p.X != first[i].X {
				return false
			}
		}
	}
	return true
}

func (l *chartLayout) table() scene.Table {
	t := scene.Table{Head: []string{l.XName}}
	for _, s := range l.Series {
		name := joinWords(", ", s.name(), s.Note)
		if name == "" {
			name = l.YName
		}
		t.Head = append(t.Head, name)
	}
	for i, p := range l.Series[0].Points {
		place := l.xWords(p.X)
		if l.X.Scale == Linear && len(l.Categories) == 0 {
			place = Quantity{p.X, l.X.Unit}.String()
		}
		row := []scene.Cell{{Text: place, Head: true}}
		for _, s := range l.Series {
			row = append(row, scene.Cell{Text: l.yQuantity(s.Points[i].Y), Numeric: true})
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// pointsInWords lists the points of a series, or what is to know of many.
func (l *chartLayout) pointsInWords(s ChartSeries) string {
	if len(s.Points) == 0 {
		return "no data"
	}
	said := func(p ChartPoint) string { return l.xWords(p.X) + " " + l.yQuantity(p.Y) }
	if len(s.Points) <= chartRows {
		all := make([]string, len(s.Points))
		for i, p := range s.Points {
			all[i] = said(p)
		}
		return strings.Join(all, ", ")
	}
	least, most := s.Points[0], s.Points[0]
	for _, p := range s.Points {
		if p.Y < least.Y {
			least = p
		}
		if p.Y > most.Y {
			most = p
		}
	}
	return FormatNumber(float64(len(s.Points))) + " values, first " + said(s.Points[0]) + ", last " + said(s.Points[len(s.Points)-1]) +
		", least " + said(least) + ", greatest " + said(most)
}
