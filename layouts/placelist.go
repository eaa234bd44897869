package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// A listedPlace is a box of a picture that has no room for boxes: its name,
// and in words where it leads.
type listedPlace struct {
	ctx        diagram.Context
	id         diagram.ID
	kind       string
	name, note string
	next       []string
}

// A placeList writes places under each other, with a line between them.
type placeList struct {
	width float64
	doc   []scene.Block
}

// Numbers of a list of places in u.
const (
	placeGap    = 10 // above and below the line between two places
	placeIndent = 16 // of where a place leads
)

// draw lays the list out.
func (l placeList) draw(ctx diagram.Context, places []listedPlace) diagram.Frame {
	ty := ctx.Type()
	f := diagram.Frame{Doc: l.doc}
	pen := ctx.Pen()
	y := 0.0
	for i, p := range places {
		if i > 0 {
			y += placeGap
			pen.Line(geom.Pt(0, y), geom.Pt(l.width, y), diagram.Look{Role: scene.Axis, Line: theme.Rule})
			y += placeGap
		}
		row, h := ctx.Pen(), 0.0
		block := func(field, words string, st theme.TextStyle, indent float64) {
			lines := wrapped(p.ctx.In(field), words, st, diagram.FallbackRoom(l.width-indent))
			row.Lines(geom.Pt(indent, h+diagram.FirstBaseline(st)), scene.Start, lines)
			h += linesHeight(lines)
		}
		block("Name", p.name, ty.Label, 0)
		block("Note", p.note, ty.Note, 0)
		for _, words := range p.next {
			block("Name", words, ty.Note, placeIndent)
		}
		f.Kids = append(f.Kids, diagram.Frame{ID: p.id, Kind: p.kind, Size: geom.Sz(l.width, h), Marks: row.Marks()}.At(0, y))
		y += h
	}
	f.Marks = pen.Marks()
	f.Size = geom.Sz(l.width, y)
	return f
}
