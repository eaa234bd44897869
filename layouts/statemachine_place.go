package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/shapes"
)

// placeRow stands the path on one line, states of waiting above and the others
// below, and reports whether that fits.
func (p *statePlan) placeRow() bool {
	n := len(p.Path)
	p.frames, p.at = make([]diagram.Frame, p.count()), make([]geom.Point, p.count())
	w, h := p.cards(n)
	var gaps []float64
	total := p.width + 1
	for _, p.words = range stateLabels {
		if gaps, total = p.gaps(n); total+float64(n)*w <= p.width {
			break
		}
	}
	if total += float64(n) * w; total > p.width {
		return false
	}
	if n > 1 {
		spare := geom.Snap((p.width-total)/float64(n-1) - geom.Grid/2)
		for i := 1; i < n; i++ {
			gaps[i] += spare
		}
	}
	top := p.above()
	x := 0.0
	for i := range n {
		x += gaps[i]
		p.at[i] = geom.Pt(x, top)
		x += w
	}
	center := func(i int) float64 { return p.at[i].X + w/2 }
	if !p.placeAbove(center, top) {
		return false
	}
	bottom := top + h
	others, want := p.order(center)
	if len(others) > 0 {
		if bottom = p.placeBelow(others, want, bottom+stateDrop+p.more); bottom < 0 {
			return false
		}
	}
	p.height = bottom
	if p.returns() {
		p.height += stateFoot + p.more
	}
	return true
}

// gaps are those before the states of the path, for the words between them,
// and their sum.
func (p *statePlan) gaps(n int) (gaps []float64, sum float64) {
	gaps = make([]float64, n)
	for i := 1; i < n; i++ {
		label, _ := p.labelWidth(i-1, i, p.words)
		gaps[i] = max(stateGap, label+stateLabelPad)
		sum += gaps[i]
	}
	return gaps, sum
}

// returns reports whether a line leads back to the path from below.
func (p *statePlan) returns() bool {
	for _, l := range p.Moves {
		from, _ := p.index(l.From)
		if to, ok := p.index(l.To); ok && to < len(p.Path) && (from >= len(p.Path) && p.home(from) < 0 || from < len(p.Path) && to != from+1) {
			return true
		}
	}
	return false
}

// cards lays out the states of the path, all as large as the largest.
func (p *statePlan) cards(n int) (w, h float64) {
	for i := range n {
		w = max(w, p.lay(i, shapes.Upright, diagram.Loose(stateCard, 0)).Size.W)
	}
	for i := range n {
		h = max(h, p.lay(i, shapes.Upright, diagram.Loose(w, 0)).Size.H)
	}
	for i := range n {
		p.frames[i] = p.lay(i, shapes.Upright, diagram.Constraints{Min: geom.Sz(w, h), Max: geom.Sz(w, 0)})
	}
	return w, h
}

// above is the room that states of waiting need above the path.
func (p *statePlan) above() float64 {
	room := 0.0
	for i := len(p.Path); i < p.count(); i++ {
		home := p.home(i)
		if home < 0 {
			continue
		}
		p.frames[i] = p.lay(i, shapes.Beside, diagram.Loose(stateSide, 0))
		_, label := p.labelWidth(i, home, stateSide/2)
		room = max(room, p.frames[i].Size.H+max(stateRise, label+2*stateDetail+stateLabelPad)+p.more)
	}
	return room
}

// placeAbove stands states of waiting above their homes.
func (p *statePlan) placeAbove(center func(i int) float64, top float64) bool {
	taken := map[int]bool{}
	for i := len(p.Path); i < p.count(); i++ {
		home := p.home(i)
		if home < 0 {
			continue
		}
		s := p.frames[i].Size
		x := geom.Snap(center(home) - s.W/2)
		if taken[home] || x < 0 || x+s.W > p.width {
			return false
		}
		taken[home] = true
		for k := len(p.Path); k < i; k++ {
			if p.home(k) >= 0 && x < p.at[k].X+p.frames[k].Size.W+stateBeside && p.at[k].X < x+s.W+stateBeside {
				return false
			}
		}
		p.at[i] = geom.Pt(x, 0)
	}
	return true
}

// placeBelow stands the other states in a row whose top is at y, and returns
// the foot of all, or a negative number where they do not fit.
func (p *statePlan) placeBelow(others []int, want []float64, y float64) float64 {
	w, h := 0.0, 0.0
	for _, i := range others {
		w = max(w, cardRoom(p.ctxOf(p.ctx, i), p.card(i, shapes.Beside), stateSide))
	}
	for _, i := range others {
		h = max(h, p.lay(i, shapes.Beside, diagram.Loose(w, 0)).Size.H)
	}
	half, apart := make([]float64, len(others)), make([]float64, len(others))
	for k, i := range others {
		p.frames[i] = p.lay(i, shapes.Beside, diagram.Constraints{Min: geom.Sz(w, h), Max: geom.Sz(w, 0)})
		half[k] = max(w, p.detailSize(i).W) / 2
	}
	for k := 1; k < len(others); k++ {
		gap := float64(stateBeside)
		if label, _ := p.labelWidth(others[k-1], others[k], stateSide/2); label > 0 {
			gap = max(gap, label+stateLabelPad+stateDetail)
		}
		apart[k-1] = half[k-1] + half[k] + gap
	}
	lo, hi := half[0], p.width-half[len(half)-1]
	foot := y + h
	for k, x := range settleApart(want, apart, lo, hi) {
		if x > hi+geom.Grid {
			return -1
		}
		i := others[k]
		s := p.detailSize(i)
		left := geom.Snap(x - p.frames[i].Size.W/2)
		if wide := s.W - p.frames[i].Size.W; wide > 0 {
			left = geom.Snap(x - half[k]) // details begin where their state does
		}
		p.at[i] = geom.Pt(left, y)
		foot = max(foot, y+h+s.H)
	}
	return foot
}

// placeColumn stands the path at the left, from top to bottom, and the other
// states at the right, each as near as can be to those it is joined with.
func (p *statePlan) placeColumn() bool {
	n := len(p.Path)
	p.frames, p.at = make([]diagram.Frame, p.count()), make([]geom.Point, p.count())
	w := min(stateColumn, geom.Snap(p.width*0.4))
	y := 0.0
	for i := range n {
		ends := 0
		for k := n; k < p.count(); k++ {
			ends += len(p.joined(i, k))
		}
		least := 0.0
		if ends > 1 {
			least = statePort / 2 * float64(2*ends+1)
		}
		p.frames[i] = p.lay(i, shapes.Compact, diagram.Constraints{Min: geom.Sz(w, least), Max: geom.Sz(w, 0)})
		if i > 0 {
			_, label := p.labelWidth(i-1, i, p.width/2)
			y += max(stateStep, label+stateLabelPad)
		}
		p.at[i] = geom.Pt(0, y)
		y += p.frames[i].Size.H
	}
	others, want := p.order(func(i int) float64 { return p.at[i].Y + p.frames[i].Size.H/2 })
	right := p.width
	if p.returns() {
		right -= stateMargin
	}
	foot := y
	if len(others) > 0 {
		if foot = p.placeBeside(others, want, right, y); foot < 0 {
			return false
		}
	}
	p.height = foot
	return true
}

// placeBeside stands the other states in a column that ends at right, and
// returns the foot of all.
func (p *statePlan) placeBeside(others []int, want []float64, right, foot float64) float64 {
	w, most := 0.0, min(stateSide, p.width*0.4)
	for _, i := range others {
		w = max(w, cardRoom(p.ctxOf(p.ctx, i), p.card(i, shapes.Compact), most), p.detailSize(i).W)
	}
	x := right - w
	if x < p.frames[0].Size.W+stateSide/4 {
		return -1
	}
	apart := make([]float64, len(others))
	half := make([]float64, len(others))
	for k, i := range others {
		c := diagram.Constraints{Min: geom.Sz(w, 0), Max: geom.Sz(w, 0)}
		if p.card(i, shapes.Compact).Round {
			c.Min.W = 0
		}
		p.frames[i] = p.lay(i, shapes.Compact, c)
		half[k] = p.frames[i].Size.H / 2
	}
	for k := 1; k < len(others); k++ {
		gap := stateBeside + p.more
		if _, label := p.labelWidth(others[k-1], others[k], w); label > 0 {
			gap = max(gap, label+stateLabelPad)
		}
		apart[k-1] = half[k-1] + half[k] + p.detailSize(others[k-1]).H + gap
	}
	last := others[len(others)-1]
	hi := max(foot-half[len(half)-1]-p.detailSize(last).H, half[0])
	for k, mid := range settleApart(want, apart, half[0], hi) {
		i := others[k]
		p.at[i] = geom.Pt(x, geom.Snap(mid-half[k]))
		foot = max(foot, p.at[i].Y+p.frames[i].Size.H+p.detailSize(i).H)
	}
	return foot
}
