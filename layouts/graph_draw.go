package layouts

import (
	"cmp"
	"slices"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/route"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// draw lays the graph out in ranks and reports whether it fits. Grounds of
// groups come first, then the boxes in reading order, each with the lines that
// leave it.
func (l *graphLayout) draw() (diagram.Frame, bool) {
	if !l.plan() {
		return diagram.Frame{}, false
	}
	size := l.size(l.placed.Size)
	shift := geom.Pt(0, 0)
	if l.down {
		shift.X = geom.Snap((l.width - size.W) / 2)
	}
	f := diagram.Frame{Size: geom.Sz(l.width, size.H), Doc: l.doc()}
	for i := range l.Groups {
		if r := l.rect(l.placed.Groups[i]); !r.Empty() {
			x, ok := l.headAt(i, r)
			if !ok {
				return diagram.Frame{}, false
			}
			f.Kids = append(f.Kids, diagram.Placed{At: r.Min.Add(shift), Frame: l.ground(i, r.Size(), x-r.Min.X)})
		}
	}
	order := make([]int, len(l.Nodes))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		p, q := l.placed.Nodes[a].Min, l.placed.Nodes[b].Min
		return cmp.Or(cmp.Compare(p.U, q.U), cmp.Compare(p.V, q.V))
	})
	leaving := make([][]int, len(l.Nodes))
	at := l.numbers()
	for k, e := range l.Edges {
		leaving[at[e.From]] = append(leaving[at[e.From]], k)
	}
	for _, i := range order {
		f.Kids = append(f.Kids, diagram.Placed{At: l.rect(l.placed.Nodes[i]).Min.Add(shift), Frame: l.boxes[i]})
		for _, k := range leaving[i] {
			f.Kids = append(f.Kids, diagram.Placed{At: shift, Frame: l.line(k)})
		}
	}
	return f, true
}

// headAt is where the heading of a group stands: at the left, or where the
// first gap is between the lines that cross its row.
func (l *graphLayout) headAt(i int, r geom.Rect) (x float64, ok bool) {
	h := l.heads[i]
	w := diagram.InOtherFonts(widestLine(h.lines))
	x = r.Min.X + graphPad
	if w == 0 {
		return x, true
	}
	row := geom.R(r.Min.X, r.Min.Y, r.Dx(), graphPad+h.h)
	var taken []float64
	for _, way := range l.placed.Lines {
		for k := 1; k < len(way); k++ {
			a, b := l.point(way[k-1]), l.point(way[k])
			if a.X == b.X && a.X > row.Min.X && a.X < row.Max.X && min(a.Y, b.Y) < row.Max.Y && max(a.Y, b.Y) > row.Min.Y {
				taken = append(taken, a.X)
			}
		}
	}
	slices.Sort(taken)
	for _, at := range taken {
		if at > x-graphBeside && at < x+w+graphBeside {
			x = at + graphBeside
		}
	}
	return x, x+w <= r.Max.X
}

// ground is the ground of a group with its heading.
func (l *graphLayout) ground(i int, size geom.Size, x float64) diagram.Frame {
	g := l.Groups[i]
	pen := l.ctx.Pen()
	r := geom.RectOf(geom.Point{}, size)
	fill := theme.Surface
	if g.Role != diagram.Neutral {
		fill = g.Role.Tint()
	}
	pen.Rect(r, theme.RadiusPanel, diagram.Look{Role: scene.Band, Fill: fill})
	if lines := l.heads[i].lines; len(lines) > 0 {
		pen.Lines(geom.Pt(x, graphPad-graphHeadGap/2+diagram.FirstBaseline(lines[0].Style)), scene.Start, lines)
	}
	return diagram.Frame{ID: g.ID, Kind: "GraphGroup", Size: size, Marks: pen.Marks(), Outline: geom.Box{Rect: r, R: theme.RadiusPanel}}
}

// line draws an edge and its words: above a line that runs to the right, to the
// right of one that runs down.
func (l *graphLayout) line(k int) diagram.Frame {
	e, pen := l.Edges[k], l.ctx.Pen()
	way := l.placed.Lines[k]
	points := make([]geom.Point, len(way))
	for i, p := range way {
		points[i] = l.point(p)
	}
	last := len(points) - 1
	points[last] = points[last].Toward(points[last-1], route.TipGap)
	shapes.DrawArrow(pen, e.Kind, e.Role, points...)
	if words := l.labels[k]; len(words.lines) > 0 {
		room := l.placed.Labels[k]
		line := geom.Snap((room.Min.V + room.Max.V) / 2)
		at := geom.Pt(room.Min.U+graphRoom, line-graphAbove-words.size.H)
		if l.down {
			at = geom.Pt(line+graphBeside, room.Min.U+graphRoom/2)
		}
		pen.Lines(at.Add(geom.Pt(0, diagram.FirstBaseline(words.lines[0].Style))), scene.Start, words.lines)
	}
	marks := pen.Marks()
	for i := range marks {
		marks[i].From, marks[i].To = e.From, e.To
	}
	return diagram.Frame{Marks: marks}
}
