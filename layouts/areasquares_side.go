package layouts

import (
	"slices"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
)

// Numbers of squares beside the largest in u.
const (
	areaSideMost    = 336 // side of the largest
	areaSideLeast   = 240
	areaSideGap     = 24  // before the largest
	areaSideColumn  = 170 // least width of what stands beside it
	areaRowLargest  = 20  // squares larger than this stand on the line
	areaRowIndent   = 10  // from squares to their words in a row
	areaRowGap      = 8
	areaRowsAir     = 20 // round the rows
	areaInRowsNames = 14 // air between squares on the line
)

// side sets the largest at the right and the others beside it: the small ones
// in rows, the rest on the line; and reports whether there is room.
func (p *areaPlan) side() bool {
	for side := float64(areaSideMost); side >= areaSideLeast; side -= areaStep {
		p.begin(side)
		if p.width-side-areaSideGap < areaSideColumn {
			continue
		}
		if p.trySide() {
			return true
		}
	}
	return false
}

// An areaRow is a square with its words beside it.
type areaRow struct {
	i      int
	label  areaLabel
	height float64
}

func (p *areaPlan) trySide() bool {
	room := p.width - p.length - areaSideGap
	w, ok := p.whole(areaAbove, p.length)
	if !ok {
		return false
	}
	cols, small := p.apart(room)
	hero := p.hero(min(room, diagram.FallbackRoom(room+areaSideGap-areaLeadSlack)))
	if hero.width > room {
		return false
	}
	rows, indent, height := p.rows(small, room)
	base := w.above + p.length
	tallest, low := 0.0, 0.0
	for _, c := range cols {
		tallest = max(tallest, p.stands(c.i))
		low = max(low, areaLabelGap+c.label.height(p.ctx))
	}
	free := base - tallest - hero.height - height - 2*areaRowsAir
	if free < 0 {
		return false
	}
	if hero.height > 0 {
		hero.draw(p, geom.Point{})
	}
	y := hero.height + areaRowsAir + geom.Snap(free/2)
	if len(cols) == 0 {
		y += areaRowsAir + geom.Snap(free/2)
	}
	p.drawRows(rows, indent, y)
	if len(cols) > 0 {
		p.baseline(0, p.width-p.length, base)
	}
	for _, c := range cols {
		p.column(c, base)
	}
	w.draw(p, geom.Pt(p.width-p.length, w.above))
	p.height = base + max(low, w.under(p))
	return true
}

// apart parts the squares beside the largest into those that stand on the line
// and small ones: from the largest down as many stand there as there is room
// for.
func (p *areaPlan) apart(room float64) (cols []areaColumn, small []int) {
	bySize := p.others()
	slices.SortStableFunc(bySize, func(a, b int) int {
		switch va, vb := p.Squares[a].Value, p.Squares[b].Value; {
		case va > vb:
			return -1
		case va < vb:
			return 1
		}
		return 0
	})
	on := map[int]areaColumn{}
	x := 0.0
	for _, i := range bySize {
		stands := p.stands(i)
		l := p.label(i, stands)
		w := max(stands, diagram.InOtherFonts(l.width()))
		if stands < areaRowLargest || x+w > room {
			break
		}
		on[i] = areaColumn{i: i, w: w, label: l}
		x += w + areaInRowsNames
	}
	x = 0
	for _, i := range p.others() {
		c, ok := on[i]
		if !ok {
			small = append(small, i)
			continue
		}
		c.x = x
		x += c.w + areaGap
		cols = append(cols, c)
	}
	if n := len(cols); n > 0 && cols[n-1].x+cols[n-1].w > room {
		for k := range cols {
			cols[k].x -= float64(float64(k) * (areaGap - areaInRowsNames))
		}
	}
	return cols, small
}

// rows measures squares with their words beside them, all at one indent.
func (p *areaPlan) rows(small []int, room float64) (rows []areaRow, indent, height float64) {
	for _, i := range small {
		indent = max(indent, p.stands(i)+areaRowIndent)
	}
	for _, i := range small {
		r := areaRow{i: i, label: p.labelIn(i, diagram.FallbackRoom(max(room-indent, 1)))}
		if diagram.InOtherFonts(r.label.value) > room-indent {
			p.ctx.In("Squares", i).Fail(diagram.ErrTooWide, "its number is wider than its column", "give it more room")
		}
		r.height = max(r.label.height(p.ctx), p.stands(i)) + areaRowGap
		rows = append(rows, r)
		height += r.height
	}
	return rows, indent, height
}

func (p *areaPlan) drawRows(rows []areaRow, indent, y float64) {
	st := p.ctx.Type().SmallNumeral
	for _, r := range rows {
		stands := p.stands(r.i)
		words := r.label.height(p.ctx)
		mid := y + st.Leading/2
		if stands > st.Leading {
			mid = y + stands/2
		}
		top := y
		if stands > words {
			top += geom.Snap((stands - words) / 2)
		}
		p.square(r.i, geom.Pt(geom.Snap((indent-areaRowIndent-stands)/2), geom.Snap(mid+stands/2)), r.label, geom.Pt(indent, top))
		y += r.height
	}
}
