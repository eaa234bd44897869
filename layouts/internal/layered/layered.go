// Package layered places directed graphs in ranks, after the method of
// Sugiyama, Tagawa and Toda (Methods for Visual Understanding of Hierarchical
// System Structures, IEEE Transactions on Systems, Man and Cybernetics 11,
// 1981). Its input is sizes and edges, its output places and lines.
//
//	rank 0   channel   rank 1   channel   rank 2
//	┌───┐              ┌───┐
//	│ a ├───────╮  ╭──▶│ b │╮
//	└───┘       │  │   └───┘│            ┌───┐
//	┌───┐       ╰──┼── · ───┼───────────▶│ d │
//	│ c ├──────────╯        ╰── label ──▶│   │
//	└───┘                                └───┘
//
// A point has a place along the ranks (u) and one across them (v). Whether a
// page shows ranks as columns or as rows is the caller's affair.
//
// # The steps
//
//  1. Cycles: edges that lead back in a depth-first walk are turned round.
//  2. Ranks: the sum of all lengths is least (network simplex).
//  3. Long edges get a dummy on each rank they pass, labels one of their own
//     size, groups a border on each rank at either side.
//  4. Order: sweeps by the mean place of neighbours, then swaps of neighbours,
//     as long as crossings become fewer.
//  5. Places across: the four alignments of Brandes and Köpf, averaged. Long
//     edges and borders of groups are straight.
//  6. Lines: ports in the order of the other ends; in the channels between
//     ranks each bent line has a lane, in the order with the fewest crossings.
//
// Every step breaks ties by order, so that equal graphs give equal drawings.
package layered

// A Graph is what to place.
type Graph struct {
	Nodes  []Node
	Edges  []Edge
	Groups []Group
}

// A Node is a box: its size along and across, and the group that it is in, an
// index; -1: none.
type Node struct {
	U, V  float64
	Group int
}

// An Edge leads from one node to another, both indexes. An edge from a node to
// itself is left out.
type Edge struct {
	From, To int
	// LabelU and LabelV are the size of its label; 0: none. The line runs
	// through the middle of the label's room, which is twice as large across.
	LabelU, LabelV float64
}

// A Group is a set of nodes with a border round them.
type Group struct {
	// Head is the room for its heading, at the low end across (Head.V) or along.
	HeadU, HeadV float64
}

// Options are distances.
type Options struct {
	NodeGap float64 // between boxes of a rank
	LaneGap float64 // between lines
	PortGap float64 // between ends of lines at a box
	Lead    float64 // of a line, from its box to the first lane
	Tail    float64 // of a line, from the last lane to its box
	Pad     float64 // from a group's border to its boxes
}

// A Point is a place along and across.
type Point struct{ U, V float64 }

// A Rect is a box with its corners of lowest and highest u and v.
type Rect struct{ Min, Max Point }

// A Layout is a placed graph, with its corner of lowest u and v at the origin.
type Layout struct {
	Size   Point
	Nodes  []Rect
	Groups []Rect
	// Lines are those of the edges, from the border of one box to that of the
	// other; nil for edges that are left out.
	Lines  [][]Point
	Labels []Rect // the room of labels, through whose middle the line runs; empty without one
	Back   []bool // the edge leads against the ranks
	Ranks  int

	plan *plan
}

// Place places a graph.
func Place(g Graph, o Options) Layout {
	p := newPlan(g, o)
	p.breakCycles()
	p.rank()
	p.split()
	p.order()
	p.across()
	p.along()
	return p.layout()
}

// A vertex is a node, or a dummy on the way of an edge or of a border.
type vertex struct {
	kind  kind
	of    int // the node, the edge or the group
	rank  int
	u, v  float64 // size
	group int
	in    []int // segments
	out   []int
	pos   int     // in its rank
	at    float64 // across
}

// A kind is what a vertex stands for.
type kind uint8

const (
	box kind = iota
	bend
	label
	lowBorder
	highBorder
)

// dummy reports whether lines run straight through a vertex.
func (v *vertex) dummy() bool { return v.kind != box }

func (v *vertex) border() bool { return v.kind == lowBorder || v.kind == highBorder }

// A segment joins two vertices of neighbouring ranks.
type segment struct {
	from, to   int
	edge       int     // -1: of a border
	port, land float64 // where it leaves and arrives, across
	lane       int     // in its channel; -1: straight
}

// An arc is an edge as the plan sees it: from the lower to the higher rank.
type arc struct {
	from, to int
	back     bool
	skip     bool
	segments []int
	length   int // at least, in ranks
}

// A plan is the work on one graph.
type plan struct {
	Graph
	Options
	arcs     []arc
	ranks    []int // of nodes
	vertices []vertex
	segments []segment
	layers   [][]int
	starts   []float64 // where ranks begin, along
	widths   []float64 // of ranks
	before   []float64 // room before ranks for borders of groups
	after    []float64 // and behind them
	lanes    []int     // of channels
	leads    []float64 // room before the lanes of each channel
	groups   []int     // order of groups
	keys     []float64 // by which a rank is sorted
	median   bool      // the key is the median of places, not the mean
}

func newPlan(g Graph, o Options) *plan {
	p := &plan{Graph: g, Options: o, arcs: make([]arc, len(g.Edges)), ranks: make([]int, len(g.Nodes))}
	for i, e := range g.Edges {
		p.arcs[i] = arc{from: e.From, to: e.To, skip: e.From == e.To, length: 1}
		if e.LabelU > 0 {
			p.arcs[i].length = 2
		}
	}
	return p
}
