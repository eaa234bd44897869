package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// Numbers of tidy trees in u.
const (
	tidyNarrow = 132 // a column across, with words on several lines, is no narrower
	tidyLeast  = 60  // a box with the gap beside it is never narrower
	tidyAnswer = 76  // an answer on its way down wraps only beyond
	tidyMore   = 4   // from an answer to the next place's share of the room
	tidyLead   = 14  // from where lines part to an answer on its way down
)

// tidyDown are the widths of boxes to try, the most comfortable first.
var tidyDown = [...]float64{216, 180, 152, 128}

// across draws the tree from left to right, each level in a column, where the
// columns fit.
func (p *treePlan) across() (diagram.Frame, bool) {
	depth, levels := p.depths()
	if levels > ladderMost {
		return diagram.Frame{}, false
	}
	p.captions = true
	for _, wrap := range [...]bool{false, true} {
		p.compact = wrap // small icons where room is short
		full, least, gap, boxes := make([]float64, levels), make([]float64, levels), make([]float64, levels), make([][]float64, levels)
		for i := range p.nodes.at {
			n := &p.nodes.at[i]
			d := depth[i]
			boxes[d] = append(boxes[d], p.boxWidth(n, treeWanted))
			full[d] = max(full[d], boxes[d][len(boxes[d])-1])
			if wrap {
				least[d] = max(least[d], p.boxWidth(n, treeLeast))
			}
			if d > 0 {
				gap[d-1] = max(gap[d-1], math.Ceil(treeTurn+treePart+n.answer.at(treeWanted)+treeReach+2))
			}
		}
		room := p.width
		for d := range full {
			room -= gap[d]
			if wrap {
				least[d] = max(least[d], min(full[d], tidyNarrow))
			} else {
				least[d] = full[d]
			}
		}
		if w, ok := (treeColumns{full, least, boxes}).share(room); ok {
			return p.drawAcross(depth, w, gap), true
		}
	}
	return diagram.Frame{}, false
}

func (p *treePlan) drawAcross(depth []int, w, gap []float64) diagram.Frame {
	p.open()
	x := make([]float64, len(w))
	used := w[0]
	for d := 1; d < len(w); d++ {
		used += gap[d-1] + w[d]
	}
	// The room that is left goes to the gaps, then to the last column.
	more := 0.0
	if len(w) > 1 {
		more = math.Floor(min((p.width-used)/float64(len(w)-1), ladderStretch))
	}
	for d := 1; d < len(w); d++ {
		x[d] = x[d-1] + w[d-1] + gap[d-1] + more
	}
	extent := make([]float64, len(p.nodes.at))
	for i := range p.nodes.at {
		n := &p.nodes.at[i]
		d := depth[i]
		h := p.set(i, w[d])
		n.box = geom.R(x[d], 0, w[d], h)
		if d > 0 {
			h = max(h, 2*(p.setAnswer(i, gap[d-1]-treeTurn-treePart-treeReach)+treeAbove+tidyMore))
		}
		extent[i] = h
	}
	foot := 0.0
	for i, at := range tidyTree(p.nodes.kids, extent, treeGap) {
		n := &p.nodes.at[i]
		n.box = n.box.Add(geom.Pt(0, geom.Snap(at-n.box.Dy()/2)))
		foot = max(foot, n.box.Max.Y)
	}
	for i := 1; i < len(p.nodes.at); i++ {
		n := &p.nodes.at[i]
		from, to := p.nodes.at[n.parent].box, n.box
		a, b := geom.Snap(from.Center().Y), geom.Snap(to.Center().Y)
		turn := from.Max.X + treeTurn
		end := to.Min.X
		if n.kind == treeAside {
			end -= treeAsideEnd
		}
		p.above(i, turn+treePart, b, scene.Start)
		if math.Abs(a-b) < 1 {
			p.line(i, geom.Pt(from.Max.X, b), geom.Pt(end, b))
			continue
		}
		p.line(i, geom.Pt(from.Max.X, a), geom.Pt(turn, a), geom.Pt(turn, b), geom.Pt(end, b))
	}
	return p.frame(foot)
}

// down draws the tree from top to bottom, each level in a row, where the rows
// fit.
func (p *treePlan) down() (diagram.Frame, bool) {
	depth, levels := p.depths()
	count := make([]int, levels)
	for _, d := range depth {
		if count[d]++; float64(float64(count[d])*tidyLeast) > p.width {
			return diagram.Frame{}, false
		}
	}
	p.captions, p.compact = true, true
	for _, most := range tidyDown {
		if at, total := p.fitDown(most); total <= p.width {
			return p.drawDown(at, math.Floor((p.width-total)/2)), true
		}
	}
	return diagram.Frame{}, false
}

// fitDown measures boxes of at most the given width, or of their longest
// word's, and returns where their middles are and how wide the tree is.
func (p *treePlan) fitDown(most float64) (at []float64, total float64) {
	extent := make([]float64, len(p.nodes.at))
	for i := range p.nodes.at {
		n := &p.nodes.at[i]
		w := max(p.boxWidth(n, treeLeast), min(p.boxWidth(n, treeWanted), most))
		n.box = geom.R(0, 0, w, p.set(i, w))
		extent[i] = w
		if n.parent >= 0 {
			p.setAnswer(i, max(n.answer.at(treeLeast), w/2-treeBeside, min(n.answer.at(treeFull), tidyAnswer)))
			extent[i] = max(w, 2*(treeBeside+widestLine(n.answer.lines)))
		}
	}
	at = tidyTree(p.nodes.kids, extent, treeGap)
	for i := range at {
		total = max(total, at[i]+extent[i]/2)
	}
	return at, math.Ceil(total)
}

func (p *treePlan) drawDown(at []float64, left float64) diagram.Frame {
	p.open()
	depth, levels := p.depths()
	height, answer := make([]float64, levels), make([]float64, levels)
	for i := range p.nodes.at {
		height[depth[i]] = max(height[depth[i]], p.nodes.at[i].box.Dy())
		answer[depth[i]] = max(answer[depth[i]], p.nodes.at[i].answer.height())
	}
	top := make([]float64, levels)
	for d := 1; d < levels; d++ {
		top[d] = top[d-1] + height[d-1] + treeTurn + tidyLead + answer[d] + treeReach
	}
	foot := 0.0
	for i := range p.nodes.at {
		n := &p.nodes.at[i]
		n.box = n.box.Add(geom.Pt(geom.Snap(left+at[i]-n.box.Dx()/2), top[depth[i]]))
		foot = max(foot, n.box.Max.Y)
	}
	for i := 1; i < len(p.nodes.at); i++ {
		n := &p.nodes.at[i]
		from, to := p.nodes.at[n.parent].box, n.box
		a, b := geom.Snap(left+at[n.parent]), geom.Snap(left+at[i])
		turn := top[depth[i]-1] + height[depth[i]-1] + treeTurn
		p.beside(i, b, turn+tidyLead-treeHeadGap)
		if math.Abs(a-b) < 1 {
			p.line(i, geom.Pt(b, from.Max.Y), geom.Pt(b, to.Min.Y))
			continue
		}
		p.line(i, geom.Pt(a, from.Max.Y), geom.Pt(a, turn), geom.Pt(b, turn), geom.Pt(b, to.Min.Y))
	}
	return p.frame(foot)
}
