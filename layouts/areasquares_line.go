package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
)

// Sides of the largest square on one line with the others, in u.
const (
	areaLineWide  = 400 // at most, on wide pages
	areaLineShare = 0.393
	areaLineLeast = 264
)

// line sets all squares on one line, the largest at its end, and reports
// whether there is room.
func (p *areaPlan) line() bool {
	most := min(max(areaSide, geom.Snap(float64(p.width*areaLineShare))), areaLineWide)
	for side := most; side >= areaLineLeast; side -= areaStep {
		p.begin(side)
		cols, ok := p.columns(p.width - side - areaWholeGap)
		if !ok {
			continue
		}
		for _, lead := range []areaLead{areaBeside, areaAbove} {
			if p.tryLine(cols, lead) {
				return true
			}
			p.begin(side)
		}
	}
	return false
}

// An areaColumn is the place of a square on the line.
type areaColumn struct {
	i     int
	x, w  float64
	label areaLabel
}

// columns shares a width out among the squares but for the largest, and
// reports whether it is enough.
func (p *areaPlan) columns(room float64) ([]areaColumn, bool) {
	var cols []areaColumn
	total := 0.0
	for _, i := range p.others() {
		stands := p.stands(i)
		l := p.label(i, stands)
		c := areaColumn{i: i, w: max(stands, diagram.InOtherFonts(l.width())), label: l}
		cols = append(cols, c)
		total += c.w
		if total > room {
			return nil, false
		}
	}
	if len(cols) == 0 {
		return nil, true
	}
	gap := 0.0
	if n := float64(len(cols) - 1); n > 0 {
		gap = min(geom.Snap((room-total)/n-geom.Grid/2), areaMostGap)
		if gap < areaGap {
			return nil, false
		}
	}
	x := 0.0
	for k := range cols {
		cols[k].x = x
		x += cols[k].w + gap
	}
	return cols, true
}

// tryLine draws the line with the words of small parts at a place, and reports
// whether they fit there.
func (p *areaPlan) tryLine(cols []areaColumn, lead areaLead) bool {
	at := p.width - p.length
	w, ok := p.whole(lead, p.length)
	if !ok {
		return false
	}
	hero := p.hero(max(at-areaWholeGap, 1))
	top := w.above
	free := func(top float64, r geom.Rect) bool {
		for _, c := range cols {
			stands := p.stands(c.i)
			if r.Overlaps(geom.R(c.x, top+p.length-stands, stands, stands).Inset(-areaAir)) {
				return false
			}
		}
		return true
	}
	box := geom.R(0, 0, hero.width, hero.height)
	if hero.height > 0 && (hero.width+areaAir > at || !free(top, box)) {
		top = max(top, hero.height+areaGap)
	}
	if w.lead == areaBeside {
		for _, l := range w.parts {
			r := geom.R(at+l.at.X-l.width(), top+l.at.Y, l.width(), l.height()).Inset(-areaAir)
			if r.Min.X < 0 || !free(top, r) || hero.height > 0 && r.Overlaps(box) {
				return false
			}
		}
	}
	if hero.height > 0 {
		hero.draw(p, box.Min)
	}
	base := top + p.length
	p.baseline(0, at, base)
	low := 0.0
	for _, c := range cols {
		p.column(c, base)
		low = max(low, areaLabelGap+c.label.height(p.ctx))
	}
	w.draw(p, geom.Pt(at, top))
	p.height = base + max(low, w.under(p))
	return true
}
