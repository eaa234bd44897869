package layouts

import (
	"github.com/burindev/burin/diagram/scene"
)

// doc describes the squares as a table, after what the largest is made of.
func (a AreaSquares) doc() []scene.Block {
	var out []scene.Block
	cell, most := a.cell(), a.Largest()
	if cell >= 0 {
		words := most.Name + " holds " + a.Cell().Name + " " + FormatNumber(a.Times()) + " times"
		out = append(out, scene.Paragraph{Text: joinWords(": ", words, a.Claim) + "."})
	}
	t := scene.Table{Head: []string{"", "Size"}}
	if cell >= 0 {
		t.Head = append(t.Head, "Compared with "+a.Cell().Name)
	}
	for i, s := range a.Squares {
		number, unit := s.label(a.Units)
		row := []scene.Cell{{Text: s.Name, Head: true}, {Text: joinWords(nbsp, number, unit), Numeric: true}}
		if cell >= 0 {
			said := FormatNumber(roundDown(s.Value/a.Cell().Value)) + "×"
			if i == cell {
				said = ""
			}
			row = append(row, scene.Cell{Text: said, Numeric: true})
		}
		t.Rows = append(t.Rows, row)
	}
	out = append(out, t)
	if most.Bulk.Name == "" && len(most.Parts) == 0 {
		return out
	}
	l := scene.List{}
	if b := most.Bulk; b.Name != "" {
		said := ""
		if b.Of != "" {
			over, percent := most.share()
			said = joinWords(" ", over, percent+"%", b.Of)
		}
		l.Items = append(l.Items, scene.Item{Text: joinWords(": ", b.Name, joinWords(", ", b.Note, said))})
	}
	for _, p := range most.Parts {
		l.Items = append(l.Items, scene.Item{Text: joinWords(": ", p.Name, joinWords(", ", p.Note, p.amount(a.Units)))})
	}
	return append(out, scene.Paragraph{Text: most.Name + " consists of:"}, l)
}
