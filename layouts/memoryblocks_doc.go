package layouts

import (
	"fmt"
	"strings"

	"github.com/burindev/burin/diagram/scene"
)

// percent is a share in whole per cent.
func (p BlockPanel) percent() string { return fmt.Sprintf("%.0f", 100*p.Share()) }

// doc describes the form panel by panel.
func (m MemoryBlocks) doc() []scene.Block {
	var out []scene.Block
	for _, p := range m.Panels {
		out = append(out, scene.Paragraph{Text: joinWords(": ", p.Name, p.Note) + fmt.Sprintf(". %d cells.", len(p.Cells))})
		var items []scene.Item
		for _, k := range p.Keys {
			items = append(items, scene.Item{Text: fmt.Sprintf("%d %s", p.Count(k.State), k.Text)})
		}
		for _, o := range p.Owners() {
			items = append(items, scene.Item{Text: p.owned(o)})
		}
		out = append(out, scene.List{Items: items})
		if w := p.Waits; w.Cells > 0 {
			out = append(out, scene.Paragraph{Text: joinWords(" ", w.Owner, w.Text) + fmt.Sprintf(": %d are free in a row, at most.", p.LongestFree())})
		}
		if p.Table != "" {
			t := scene.Table{Caption: joinWords(", ", p.Table, p.TableNote), Head: []string{"Block", "Cell"}}
			for k, home := range p.homes(m.Follow) {
				t.Rows = append(t.Rows, []scene.Cell{{Text: fmt.Sprint(k), Head: true, Numeric: true}, {Text: fmt.Sprint(home), Numeric: true}})
			}
			out = append(out, t)
		}
		if p.Claim != "" {
			out = append(out, scene.Paragraph{Text: joinWords("; ", p.percent()+"% "+p.Claim, p.ClaimNote) + "."})
		}
	}
	return out
}

// owned says which cells an owner has: "A: cells 0–7 and 12, 3 of them empty".
func (p BlockPanel) owned(owner string) string {
	var runs []string
	first, empty := -1, 0
	for i := 0; i <= len(p.Cells); i++ {
		mine := i < len(p.Cells) && p.Cells[i].Owner == owner
		if mine && p.Cells[i].State() == BlockUnused {
			empty++
		}
		switch {
		case mine && first < 0:
			first = i
		case !mine && first >= 0:
			run := fmt.Sprint(first)
			if i-1 > first {
				run += fmt.Sprintf("–%d", i-1)
			}
			runs, first = append(runs, run), -1
		}
	}
	words := owner + ": cells " + strings.Join(runs, ", ")
	if empty > 0 {
		words += fmt.Sprintf("; %d of them reserved only", empty)
	}
	return words
}
