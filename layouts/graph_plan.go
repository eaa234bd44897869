package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/layouts/internal/layered"
	"github.com/burindev/burin/shapes"
)

// Numbers of a graph in u.
const (
	graphGap     = 24 // between boxes of a rank
	graphLane    = 12 // between lines
	graphLead    = 14 // of a line to its first turn
	graphTail    = 26 // from its last turn on: room for the head
	graphPad     = 16 // from a group's border to its boxes
	graphSpare   = 40 // by how much channels grow where there is room
	graphAbove   = 4  // from a line to words above it
	graphBeside  = 8  // from a line to words at its side
	graphRoom    = 14 // of a line before and behind words above it
	graphWords   = 96 // width to which labels wrap
	graphHeadGap = 6  // from a group's heading to its boxes
)

// A graphLabel is the words of an edge, broken.
type graphLabel struct {
	lines []text.Line
	size  geom.Size
}

// A graphHead is the heading of a group, broken.
type graphHead struct {
	lines []text.Line
	h     float64
}

// plan measures and places the graph and reports whether it fits.
func (l *graphLayout) plan() bool {
	w := l.boxWidth()
	if w > l.width {
		return false
	}
	// All boxes are as high as the highest.
	h := 0.0
	for _, b := range l.lay(w, 0) {
		h = max(h, b.Size.H)
	}
	l.boxes = l.lay(w, h)
	l.measure(w)
	o := layered.Options{NodeGap: graphGap, LaneGap: graphLane, PortGap: graphLane, Lead: graphLead, Tail: graphTail, Pad: graphPad}
	l.placed = layered.Place(l.graph(), o)
	size := l.size(l.placed.Size)
	if size.W > l.width {
		return false
	}
	if spare := l.width - size.W; !l.down && l.placed.Ranks > 1 && spare > 0 {
		// What is left goes to the channels.
		more := geom.Snap(min(spare/float64(l.placed.Ranks-1), graphSpare) - geom.Grid/2)
		l.placed = l.placed.Widened(geom.Snap(more/2), geom.Snap(more/2-geom.Grid))
	}
	return true
}

// lay lays the boxes out, all of one width and of at least a height.
func (l *graphLayout) lay(w, h float64) []diagram.Frame {
	boxes := make([]diagram.Frame, len(l.Nodes))
	for i, n := range l.Nodes {
		c := diagram.Constraints{Min: geom.Sz(w, h), Max: geom.Sz(w, 0)}
		boxes[i] = l.ctx.In("Nodes", i).Layout(n.card(l.form), c)
	}
	return boxes
}

// boxWidth is the width of all boxes: as wide as the widest wants to be.
func (l *graphLayout) boxWidth() float64 {
	most := float64(graphCard)
	if l.form == shapes.Upright {
		most = graphUpright
	}
	w := 0.0
	for i, n := range l.Nodes {
		at, card := l.ctx.In("Nodes", i), n.card(l.form)
		if l.tight {
			w = max(w, at.Layout(card, diagram.Loose(most, 0)).Size.W)
		} else {
			w = max(w, cardRoom(at, card, most))
		}
	}
	return min(blockUp(w), max(w, most))
}

// measure breaks labels and headings.
func (l *graphLayout) measure(width float64) {
	ty := l.ctx.Type()
	l.labels = make([]graphLabel, len(l.Edges))
	for i, e := range l.Edges {
		lines := wrapped(l.ctx.In("Edges", i).In("Label"), e.Label, ty.Note, graphWords)
		l.labels[i] = graphLabel{lines, geom.Sz(geom.SnapUp(widestLine(lines)), linesHeight(lines))}
	}
	l.heads = make([]graphHead, len(l.Groups))
	for i, g := range l.Groups {
		lines := wrapped(l.ctx.In("Groups", i).In("Name"), g.Name, ty.Tag.In(g.Role.Ink()), width)
		l.heads[i] = graphHead{lines: lines}
		if len(lines) > 0 {
			l.heads[i].h = linesHeight(lines) + graphHeadGap
		}
	}
}

// graph is the graph as the placer sees it.
func (l *graphLayout) graph() layered.Graph {
	var g layered.Graph
	group := map[diagram.ID]int{}
	for i, h := range l.heads {
		group[l.Groups[i].ID] = i
		if l.down {
			g.Groups = append(g.Groups, layered.Group{HeadU: h.h, HeadV: l.headBeside(i)})
		} else {
			g.Groups = append(g.Groups, layered.Group{HeadV: h.h})
		}
	}
	at := l.numbers()
	for i, n := range l.Nodes {
		box := layered.Node{Group: -1}
		if k, ok := group[n.Group]; ok {
			box.Group = k
		}
		box.U, box.V = l.boxes[i].Size.W, l.boxes[i].Size.H
		if l.down {
			box.U, box.V = box.V, box.U
		}
		g.Nodes = append(g.Nodes, box)
	}
	for i, e := range l.Edges {
		edge := layered.Edge{From: at[e.From], To: at[e.To]}
		if s := l.labels[i].size; s.W > 0 {
			edge.LabelU, edge.LabelV = s.W+2*graphRoom, s.H+graphAbove
			if l.down {
				edge.LabelU, edge.LabelV = s.H+graphRoom, s.W+graphBeside
			}
		}
		g.Edges = append(g.Edges, edge)
	}
	return g
}

// headBeside is how much wider at its left a group must be, so that its
// heading stands beside the lines that come down to its boxes.
func (l *graphLayout) headBeside(i int) float64 {
	w := diagram.InOtherFonts(widestLine(l.heads[i].lines))
	if w == 0 {
		return 0
	}
	most := 1
	in := map[diagram.ID]int{}
	for _, e := range l.Edges {
		in[e.To]++
	}
	room := 0.0
	for k, n := range l.Nodes {
		if n.Group == l.Groups[i].ID {
			most, room = max(most, in[n.ID]), l.boxes[k].Size.W/2
		}
	}
	return max(w+graphBeside+float64(float64(most-1)*graphLane/2)-room, 0)
}

// point is where a place of the placer is on the page.
func (l *graphLayout) point(p layered.Point) geom.Point {
	if l.down {
		return geom.Pt(p.V, p.U)
	}
	return geom.Pt(p.U, p.V)
}

func (l *graphLayout) size(p layered.Point) geom.Size {
	q := l.point(p)
	return geom.Sz(q.X, q.Y)
}

func (l *graphLayout) rect(r layered.Rect) geom.Rect {
	return geom.Rect{Min: l.point(r.Min), Max: l.point(r.Max)}
}
