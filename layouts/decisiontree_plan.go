package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
)

// A treePlan is a measured tree on its way to a picture.
type treePlan struct {
	tree  DecisionTree
	ctx   diagram.Context
	nodes treeNodes
	width float64

	compact  bool         // icons stand in the line of the name, padding is tight
	captions bool         // groups are named in the boxes instead of by headings
	edges    *diagram.Pen // lines and answers
	main     *diagram.Pen // those of default paths
}

// A treeFit is the measure of one place and where it stands.
type treeFit struct {
	head, label, more, answer treeWords
	box                       geom.Rect
	covered                   bool // a shared box stands for it, that of cover
	cover                     int
}

// Numbers of a tree in u.
const (
	treeBox       = 54 // least height of a box
	treePad       = 14 // left of words without a tile
	treePadRight  = 10
	treeTightPad  = 13
	treeTightEnd  = 8
	treeTilePad   = 9
	treeTile      = 36
	treeTileGap   = 11
	treeIcon      = 20
	treeIconGap   = 7
	treeRim       = 8    // above and below words
	treeHeadGap   = 2    // from a criterion to its question
	treeGap       = 12   // between two boxes
	treeAnswerPad = 9    // what the gap between columns has over an answer
	treeBeside    = 9.25 // from a line to the answer beside it, at most
	treeAbove     = 8.1  // from a line to the answer above it, at most
	treePart      = 15   // from where lines part to an answer above one of them
	treeThin      = 1.25 // how much closer it stands to a line that is thin
	treeReach     = 11   // of an arrowhead and the gap at its tip
	treeTurn      = 12   // from a box to the line that its answers share
	treeAsideEnd  = 6    // from an arrow to the words of an aside
)

// fanOut is the greatest number of answers of a question.
func (p *treePlan) fanOut() int {
	most := 0
	for _, k := range p.nodes.kids {
		most = max(most, len(k))
	}
	return most
}

// depths returns the level of each place and the number of levels.
func (p *treePlan) depths() (depth []int, levels int) {
	depth = make([]int, len(p.nodes.at))
	for i := range p.nodes.at {
		if parent := p.nodes.at[i].parent; parent >= 0 {
			depth[i] = depth[parent] + 1
		}
		levels = max(levels, depth[i]+1)
	}
	return depth, levels
}
