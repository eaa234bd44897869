package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of a graph as a list, in u.
const (
	graphRowGap = 10 // above and below the line between two nodes
	graphIndent = 16 // of what a node leads to
)

// list writes the nodes under each other, each with what it leads to.
func (l *graphLayout) list() diagram.Frame {
	ty := l.ctx.Type()
	f := diagram.Frame{Doc: l.doc()}
	pen := l.ctx.Pen()
	next := l.next()
	y := 0.0
	for i, n := range l.Nodes {
		if i > 0 {
			y += graphRowGap
			pen.Line(geom.Pt(0, y), geom.Pt(l.width, y), diagram.Look{Role: scene.Axis, Line: theme.Rule})
			y += graphRowGap
		}
		row := l.ctx.Pen()
		h := 0.0
		block := func(field, words string, st theme.TextStyle, indent float64) {
			room := diagram.FallbackRoom(l.width - indent)
			lines := wrapped(l.ctx.In("Nodes", i).In(field), words, st, room)
			row.Lines(geom.Pt(indent, h+diagram.FirstBaseline(st)), scene.Start, lines)
			h += linesHeight(lines)
		}
		block("Name", n.name(), ty.Label, 0)
		block("Note", joinWords(" · ", n.Note, l.groupName(n), n.Tag), ty.Note, 0)
		for _, words := range next[i] {
			block("Name", "→"+nbsp+words, ty.Note, graphIndent)
		}
		f.Kids = append(f.Kids, diagram.Frame{ID: n.ID, Kind: "GraphNode", Size: geom.Sz(l.width, h), Marks: row.Marks()}.At(0, y))
		y += h
	}
	f.Marks = pen.Marks()
	f.Size = geom.Sz(l.width, y)
	return f
}
