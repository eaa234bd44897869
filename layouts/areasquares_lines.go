package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
)

// areaLinesGap parts lines of squares, in u.
const areaLinesGap = 20

// lines sets the squares in as many lines as they need, the largest in one of
// its own. It always has room, if any word has.
func (p *areaPlan) lines() {
	p.begin(min(areaSide, p.width))
	y := 0.0
	if hero := p.hero(diagram.FallbackRoom(p.width)); hero.height > 0 {
		hero.draw(p, geom.Point{})
		y = hero.height + areaLinesGap
	}
	var line []areaColumn
	x := 0.0
	flush := func() {
		if len(line) > 0 {
			y = p.flush(line, x, y) + areaLinesGap
		}
		line, x = nil, 0
	}
	for _, i := range p.others() {
		stands := p.stands(i)
		l := p.label(i, stands)
		w := max(stands, diagram.InOtherFonts(l.width()))
		if w > p.width {
			l = p.labelIn(i, diagram.FallbackRoom(p.width))
			w = p.width
		}
		if x > 0 && x+areaGap+w > p.width {
			flush()
		}
		if x > 0 {
			x += areaGap
		}
		line = append(line, areaColumn{i: i, x: x, w: w, label: l})
		x += w
	}
	flush()
	w, at := p.wholeLine()
	w.draw(p, geom.Pt(at, y+w.above))
	if at > 0 {
		p.baseline(0, at, y+w.above+p.length)
	}
	p.height = y + w.above + p.length + w.under(p)
}

// flush draws one line of squares from y on, and returns where it ends.
func (p *areaPlan) flush(line []areaColumn, width, y float64) float64 {
	tallest, low := 0.0, 0.0
	for _, c := range line {
		tallest = max(tallest, p.stands(c.i))
		low = max(low, areaLabelGap+c.label.height(p.ctx))
	}
	base := y + tallest
	p.baseline(0, p.width, base)
	for _, c := range line {
		p.column(c, base)
	}
	return base + low
}

// wholeLine measures the largest for a line of its own, and where it begins.
func (p *areaPlan) wholeLine() (areaWhole, float64) {
	real := p.ctx
	defer func() { p.ctx = real }()
	for _, lead := range []areaLead{areaBeside, areaAbove} {
		trial, ok := real.Trial()
		p.ctx = trial
		at := 0.0
		if lead == areaBeside {
			if at = p.width - p.length; at < areaLeadGap+areaLeadWords {
				continue
			}
		}
		if w, fits := p.whole(lead, p.length); fits && ok() {
			if w.lead == areaAbove {
				at = 0
			}
			return w, at
		}
	}
	p.ctx = real
	w, _ := p.whole(areaListed, p.width)
	return w, 0
}
