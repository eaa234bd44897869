package scene

import (
	"strconv"
	"strings"
)

// PlainText renders a long description as plain text without markup: one line
// for each paragraph, list item and table row, nested items indented by two
// blanks, top-level blocks separated by a blank line. In a row, each cell that
// is not the row's head follows the head of its column, and its status word
// comes first: "- Paging; vLLM: Good, yes; TGI: no". Empty cells are left out.
// The text ends without a line break.
func PlainText(doc []Block) string {
	var parts []string
	for _, block := range doc {
		var b strings.Builder
		plainBlock(&b, block, "")
		if b.Len() > 0 {
			parts = append(parts, b.String())
		}
	}
	return strings.TrimSuffix(strings.Join(parts, "\n"), "\n")
}

func plainBlock(b *strings.Builder, block Block, indent string) {
	switch block := block.(type) {
	case Paragraph:
		plainLine(b, indent, block.Text)
	case List:
		for i, item := range block.Items {
			bullet := "- "
			if block.Ordered {
				bullet = strconv.Itoa(i+1) + ". "
			}
			plainLine(b, indent+bullet, item.Text)
			for _, kid := range item.Kids {
				plainBlock(b, kid, indent+"  ")
			}
		}
	case Table:
		if block.Caption != "" {
			plainLine(b, indent, block.Caption)
		}
		for _, row := range block.Rows {
			if cells := plainRow(block.Head, row); len(cells) > 0 {
				plainLine(b, indent+"- ", strings.Join(cells, "; "))
			}
		}
	}
}

func plainRow(head []string, row []Cell) []string {
	var cells []string
	for i, c := range row {
		words := c.Text
		if c.Status != "" && c.Text != "" {
			words = c.Status + ", " + c.Text
		} else if c.Status != "" {
			words = c.Status
		}
		if words == "" {
			continue
		}
		if !c.Head && i < len(head) && head[i] != "" {
			words = head[i] + ": " + words
		}
		cells = append(cells, words)
	}
	return cells
}

// plainLine writes one line; line breaks within the text become blanks, so
// that the structure stays readable.
func plainLine(b *strings.Builder, prefix, text string) {
	b.WriteString(prefix)
	b.WriteString(strings.Map(func(r rune) rune {
		switch r {
		case '\n', '\r', '\t':
			return ' '
		}
		return r
	}, text))
	b.WriteByte('\n')
}
