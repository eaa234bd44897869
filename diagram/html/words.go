package html

import (
	"strconv"

	"github.com/burindev/burin/diagram/scene"
)

// Words are a figure's long description.
type Words struct {
	Intro   string // the first paragraph; may be empty
	Summary string // what is inside, for the line that opens it: "2 tables"
	Blocks  []Block
}

// A Block is one part of a long description: exactly one of its fields is set.
type Block struct {
	Text  string // a paragraph
	List  *List
	Table *Table
}

// A List is a list of items.
type List struct {
	Ordered bool
	Items   []Item
}

// An Item is one entry of a list, with blocks nested under it.
type Item struct {
	Text   string
	Blocks []Block
}

// A Table is a table.
type Table struct {
	Caption string
	Head    []Column
	Rows    [][]scene.Cell // Status, Text, Head (the head of its row), Numeric
}

// A Column is the head of a column.
type Column struct {
	Text    string
	Numeric bool // all cells below it are
}

// Any reports whether there is a description.
func (w Words) Any() bool { return w.Intro != "" || len(w.Blocks) > 0 }

// wordsOf turns a scene's description into the form that templates read.
func wordsOf(doc []scene.Block) Words {
	w := Words{Summary: summary(doc)}
	if len(doc) > 0 {
		if first, ok := doc[0].(scene.Paragraph); ok {
			w.Intro, doc = first.Text, doc[1:]
		}
	}
	w.Blocks = blocks(doc)
	return w
}

func blocks(doc []scene.Block) []Block {
	var out []Block
	for _, block := range doc {
		switch block := block.(type) {
		case scene.Paragraph:
			out = append(out, Block{Text: block.Text})
		case scene.List:
			list := &List{Ordered: block.Ordered}
			for _, item := range block.Items {
				list.Items = append(list.Items, Item{Text: item.Text, Blocks: blocks(item.Kids)})
			}
			out = append(out, Block{List: list})
		case scene.Table:
			out = append(out, Block{Table: &Table{Caption: block.Caption, Head: columns(block), Rows: block.Rows}})
		}
	}
	return out
}

// columns says of each column whether its figures stand under each other.
func columns(t scene.Table) []Column {
	var out []Column
	for i, head := range t.Head {
		numeric := len(t.Rows) > 0
		for _, row := range t.Rows {
			numeric = numeric && i < len(row) && row[i].Numeric
		}
		out = append(out, Column{Text: head, Numeric: numeric})
	}
	return out
}

// summary says what a description holds, in the words of its reader.
func summary(doc []scene.Block) string {
	var tables, rows, lists, items int
	ordered := false
	for _, block := range doc {
		switch block := block.(type) {
		case scene.Table:
			tables++
			rows = len(block.Rows)
		case scene.List:
			lists++
			items = len(block.Items)
			ordered = block.Ordered
		}
	}
	switch {
	case tables == 0 && lists == 0:
		return "a short text"
	case tables == 1 && lists == 0:
		return "a table of " + count(rows, "row")
	case tables == 0 && lists == 1 && ordered:
		return count(items, "step")
	case tables == 0 && lists == 1:
		return count(items, "item")
	case lists == 0:
		return count(tables, "table")
	case tables == 0:
		return count(lists, "list")
	}
	return count(tables, "table") + " and " + count(lists, "list")
}

func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return strconv.Itoa(n) + " " + noun + "s"
}
