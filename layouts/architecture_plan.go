package layouts

import (
	"reflect"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// An archMode is how an architecture is arranged, from the widest to the
// narrowest way.
type archMode uint8

const (
	archGiven   archMode = iota // rows as given
	archTurned                  // rows become columns
	archStacked                 // everything under each other
)

// Numbers of an architecture in u.
const (
	archWidth     = 896 // where the width is unbounded
	archPad       = 12  // within a panel
	archTightPad  = 8   // the same, turned
	archHead      = 8   // from the heading of a panel to its parts
	archTopPad    = 8   // above the heading
	archGap       = 16  // between parts that no line joins
	archTightGap  = 12
	archLineGap   = 20 // between parts that a line joins
	archTightLine = 14
	archPanelGap  = 24 // between panels that a line joins
	archDownGap   = 32 // the same, one above the other
	archLabelGap  = 44 // between floors, where a line between them carries words
	archFloorGap  = 24 // between floors
	archRailGap   = 8
	archTagGap    = 2 // from a name to the tag under it
	archKeyGap    = 8 // above the legend
)

// An archNode is one part of an architecture in one arrangement.
type archNode struct {
	ctx    diagram.Context
	id     diagram.ID
	index  int
	parent *archNode
	group  *ArchGroup   // nil: a leaf
	leaf   diagram.Node // as it is drawn in this mode
	rows   [][]*archNode
	turned bool       // rows run downwards, side by side
	gap    [2]float64 // between parts along x and y

	least, wanted float64 // widths
	weight        float64 // columns of leaves
	rect          geom.Rect
	frame         diagram.Frame // of a leaf
}

// An archPlan is one attempt to arrange an architecture.
type archPlan struct {
	Architecture
	ctx    diagram.Context
	mode   archMode
	width  float64
	listed bool // lines are said in words

	nodes  []*archNode // every group before its parts
	floors []*archNode
	byID   map[diagram.ID]*archNode
	rails  []*archNode
	floor  []float64 // gaps after the floors
	margin float64   // room for lines beside all parts
	foot   float64   // where the parts end
	labels []int     // by link: which of the ways to set its label
	links  linkBoard
}

func newArchPlan(a Architecture, ctx diagram.Context, mode archMode, width float64) *archPlan {
	p := &archPlan{Architecture: a, ctx: ctx, mode: mode, width: width, byID: map[diagram.ID]*archNode{}}
	for i := range a.Floors {
		p.floors = append(p.floors, p.grow(ctx.In("Floors", i), a.Floors[i], nil))
	}
	for i := range a.Rails {
		p.rails = append(p.rails, p.grow(ctx.In("Rails", i), a.Rails[i], nil))
	}
	p.labels = make([]int, len(a.Links))
	for range len(a.Floors) + len(a.Rails) {
		if p.tight() {
			p.floor = append(p.floor, archFloorGap)
		} else {
			p.floor = append(p.floor, archDownGap)
		}
	}
	for i := len(a.Floors) - 1; i < len(p.floor); i++ {
		p.floor[max(i, 0)] = archRailGap
		if i < len(a.Floors) {
			p.floor[i] = archGap
			if p.tight() {
				p.floor[i] = archTightGap
			}
		}
	}
	p.airFloors()
	for _, n := range p.nodes {
		if n.group != nil {
			n.gap = p.gaps(n)
		}
	}
	return p
}

// airFloors moves floors apart between which lines carry words.
func (p *archPlan) airFloors() {
	for _, l := range p.Links {
		from, to := p.byID[l.From], p.byID[l.To]
		if l.Label == "" || from == nil || to == nil || p.tight() {
			continue
		}
		if a, b := p.level(from), p.level(to); a != b {
			p.floor[max(a, b)-1] = max(p.floor[max(a, b)-1], archLabelGap)
		}
	}
}

// grow makes the tree of a part and all that it holds.
func (p *archPlan) grow(ctx diagram.Context, part diagram.Node, parent *archNode) *archNode {
	n := &archNode{ctx: ctx, index: len(p.nodes), parent: parent, weight: 1}
	p.nodes = append(p.nodes, n)
	n.id = nameOf(part)
	if n.id != "" && p.byID[n.id] == nil {
		p.byID[n.id] = n
	}
	g, ok := part.(ArchGroup)
	if !ok {
		n.leaf = part
		return n
	}
	n.group = &g
	field, rows := "Rows", g.Rows
	if p.tight() && g.Narrow != nil {
		field, rows = "Narrow", g.Narrow
		g.Fixed = true
	}
	for i, row := range rows {
		var kids []*archNode
		for k, kid := range row {
			at := ctx.In(field, i).In("Part", k)
			if g.path != nil {
				at = g.path(p.ctx, i, k)
			}
			kids = append(kids, p.grow(at, kid, n))
		}
		n.rows = append(n.rows, kids)
	}
	p.arrange(n)
	return n
}

// arrange gives a group its rows in this mode.
func (p *archPlan) arrange(n *archNode) {
	switch {
	case p.mode == archTurned && !n.group.Fixed:
		n.turned = true
	case p.mode == archStacked && !n.group.Fixed:
		var rows [][]*archNode
		for _, row := range n.rows {
			for _, k := range row {
				rows = append(rows, []*archNode{k})
			}
		}
		n.rows = rows
	}
}

// kids returns the parts of a group in reading order.
func (n *archNode) kids() []*archNode {
	var out []*archNode
	for _, row := range n.rows {
		out = append(out, row...)
	}
	return out
}

// panel reports whether a node is a group with a panel of its own.
func (n *archNode) panel() bool {
	return n.group != nil && (n.group.Name != "" || n.group.Look != ArchPanel)
}

// tight reports whether space is short.
func (p *archPlan) tight() bool { return p.mode != archGiven }

// gaps returns how far apart the parts of a group stand before any line asks
// for more.
func (p *archPlan) gaps(n *archNode) [2]float64 {
	linked, panels := p.joined(n), false
	for _, k := range n.kids() {
		panels = panels || k.panel() || k.group != nil
	}
	none, line := float64(archGap), float64(archLineGap)
	if p.tight() {
		none, line = archTightGap, archTightLine
	}
	out := [2]float64{none, none}
	for axis := range out {
		if linked[axis] {
			out[axis] = line
			switch {
			case panels && !p.tight() && axis == 1:
				out[axis] = archDownGap
			case panels && !p.tight():
				out[axis] = archPanelGap
			case panels && axis == 1:
				out[axis] = archFloorGap
			}
		}
	}
	return out
}

// joined tells along which axes lines join two parts of a group.
func (p *archPlan) joined(n *archNode) (axes [2]bool) {
	type place struct{ row, col int }
	at := map[*archNode]place{}
	for r, row := range n.rows {
		for c, k := range row {
			at[k] = place{r, c}
		}
	}
	within := func(id diagram.ID) *archNode {
		k := p.byID[id]
		for k != nil && k.parent != n {
			k = k.parent
		}
		return k
	}
	for _, l := range p.Links {
		a, b := within(l.From), within(l.To)
		if a == nil || b == nil || a == b {
			continue
		}
		along, across := 0, 1
		if n.turned {
			along, across = 1, 0
		}
		axes[along] = axes[along] || at[a].col != at[b].col
		axes[across] = axes[across] || at[a].row != at[b].row
	}
	return axes
}

// pads returns the room within a group around its parts.
func (p *archPlan) pads(n *archNode, width float64) archPads {
	if !n.panel() {
		return archPads{}
	}
	side := p.side(n)
	head := p.head(n, width)
	pads := archPads{side, side, side, side}
	switch {
	case head.width > 0:
		pads.left += head.width
	case head.height > 0:
		pads.top = archTopPad + head.height + archHead
		if p.tight() {
			pads.top -= archHead / 2
		}
	}
	return pads
}

// archPads is the room within a group around its parts, in u.
type archPads struct{ left, top, right, bottom float64 }

// across is the sum of the room at the left and the right.
func (a archPads) across() float64 { return a.left + a.right }

// side is the room at the sides of a panel.
func (p *archPlan) side(n *archNode) float64 {
	switch {
	case !p.tight():
		return archPad
	case n.group.Look == ArchOutlined:
		return archTightPad + 1
	}
	return archTightPad
}

// An archHeading is the measured heading of a panel.
type archHeading struct {
	head
	tag    geom.Size
	line   float64 // height without the note
	height float64
	width  float64 // where the heading stands left of the parts; else 0
}

// head measures the heading of a panel of the given width.
func (p *archPlan) head(n *archNode, width float64) archHeading {
	g, ty := n.group, p.ctx.Type()
	h := archHeading{}
	room := max(width-2*p.side(n), 1)
	if g.Tag != "" {
		h.tag = shapes.Tag{Text: g.Tag}.Size(n.ctx.In("Tag"))
		h.height = h.tag.H
		room = max(room-h.tag.W-archHead, 1)
	}
	if g.Icon != "" {
		h.indent = headIcon + headIconGap
		h.height = max(h.height, headIcon)
	}
	st := ty.Caps
	if g.Look == ArchOutlined {
		st = ty.Subheading
	}
	if g.Role != diagram.Neutral && g.Look != ArchOutlined {
		st = st.In(g.Role.Ink())
	}
	h.name = wrapped(n.ctx.In("Name"), g.Name, st, max(room-h.indent, 1))
	h.line = max(h.height, linesHeight(h.name))
	h.note = wrapped(n.ctx.In("Note"), g.Note, p.noteStyle(n), diagram.FallbackRoom(width-2*p.side(n)))
	h.height = h.line + linesHeight(h.note)
	if g.Look == ArchOutlined && n.turned && p.single(n) {
		p.beside(n, &h, width)
	}
	return h
}

// noteStyle is that of the note of a panel.
func (p *archPlan) noteStyle(n *archNode) theme.TextStyle {
	st := p.ctx.Type().Note
	if n.group.Look == ArchBorder {
		st = st.In(n.group.Role.Ink())
	}
	return st
}

// beside puts the heading of a low box left of its parts, where these have
// room for one row then.
func (p *archPlan) beside(n *archNode, h *archHeading, width float64) {
	lead := max(h.indent+widestLine(h.name), h.tag.W) + archTightGap
	need := lead + 2*p.side(n) + float64(float64(len(n.rows)-1)*n.gap[0])
	for _, k := range n.kids() {
		need += k.wanted
	}
	if len(h.name) == 1 && len(h.note) == 0 && need <= width {
		h.width = lead
		h.height = linesHeight(h.name)
		if h.tag.H > 0 {
			h.height += h.tag.H + archTagGap
		}
	}
}

// nameOf returns the ID of a node; a nil one has none.
func nameOf(part diagram.Node) diagram.ID {
	named, ok := part.(diagram.Named)
	if v := reflect.ValueOf(part); !ok || v.Kind() == reflect.Pointer && v.IsNil() {
		return ""
	}
	return named.NodeID()
}
