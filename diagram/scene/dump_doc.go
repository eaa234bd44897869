package scene

func (d *dumper) doc(blocks []Block, indent string) {
	deeper := indent + "  "
	for _, block := range blocks {
		switch block := block.(type) {
		case Paragraph:
			d.indented(indent, "paragraph").quoted(block.Text).end()
		case List:
			d.indented(indent, "list").flag(block.Ordered, "ordered").end()
			for _, item := range block.Items {
				d.indented(deeper, "item").quoted(item.Text).end()
				d.doc(item.Kids, deeper+"  ")
			}
		case Table:
			d.table(block, indent)
		}
	}
}

func (d *dumper) table(t Table, indent string) {
	d.indented(indent, "table").quoted(t.Caption).end()
	indent += "  "
	if len(t.Head) > 0 {
		d.indented(indent, "columns")
		for _, h := range t.Head {
			d.gap().quoted(h)
		}
		d.end()
	}
	for _, row := range t.Rows {
		d.indented(indent, "row")
		for _, c := range row {
			d.gap().flag(c.Head, "head").flag(c.Numeric, "numeric")
			if c.Status != "" {
				d.word("status").quoted(c.Status)
			}
			d.quoted(c.Text)
		}
		d.end()
	}
}

func (d *dumper) indented(indent, word string) *dumper {
	d.b = append(append(d.b, indent...), word...)
	return d
}
