package layouts

import (
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/shapes"
)

// doc describes the comparison as one table, whatever its arrangement. A cell
// that spans several options is said of each.
func (t ComparisonTable) doc() []scene.Block {
	chosen := ""
	head := t.Head
	if head == "" {
		head = "Criterion"
	}
	table := scene.Table{Head: []string{head}}
	for _, o := range t.Options {
		table.Head = append(table.Head, withNote(o.name(), o.Note))
		if o.Chosen {
			chosen = joinWords(", ", chosen, o.name())
		}
	}
	for _, c := range t.rows() {
		row := []scene.Cell{{Text: joinWords(": ", c.Group, withNote(c.Name, c.Note)), Head: true}}
		rated := c.rated()
		for _, cell := range c.Cells {
			said := scene.Cell{Text: cell.Text}
			if rated {
				said.Status = statusWord(cell.Status)
			}
			for range cell.span() {
				row = append(row, said)
			}
		}
		table.Rows = append(table.Rows, row)
	}
	var out []scene.Block
	if chosen != "" {
		out = append(out, scene.Paragraph{Text: "Recommended: " + chosen + "."})
	}
	return append(out, table)
}

// statusWord says how good a status is.
func statusWord(s shapes.Status) string {
	switch s {
	case shapes.StatusOK:
		return "Good"
	case shapes.StatusPartly:
		return "Partly"
	case shapes.StatusNo:
		return "Poor"
	}
	return "Not rated"
}

// withNote puts a note in brackets after a name.
func withNote(name, note string) string {
	if note == "" {
		return name
	}
	return name + " (" + note + ")"
}
