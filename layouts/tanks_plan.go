package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// A tanksMode is how tanks are arranged, from the widest to the narrowest way.
type tanksMode uint8

const (
	tanksBeside tanksMode = iota // names of bands in a column at the left
	tanksInside                  // names in the first tank, which is empty
	tanksRows                    // names above the tanks, which stand in rows
)

// Numbers of tanks in u.
const (
	tanksWidth     = 896 // where the width is unbounded
	tanksHeight    = 376 // of a tank
	tanksLow       = 240 // where tanks stand in several rows
	tanksLeast     = 96  // width of a tank
	tanksMost      = 208
	tanksCellGap   = 16  // between tanks that stand in rows
	tanksNames     = 132 // width to which notes in the column of names are broken
	tanksMostNames = 232 // of that column
	tanksNamesGap  = 24
	tanksValueGap  = 12 // from a band's name to its value
	tanksFactor    = 72 // width of what is between two groups, at least
	tanksPad       = 6  // beside words in a tank
	tanksCarries   = 22 // least height of a band that carries its value
	tanksRemark    = 140
)

// A tankAt is a tank and where it is in the value.
type tankAt struct {
	Tank
	group, k int
	first    bool // of its group
	last     bool
}

// A tanksPlan is one attempt to lay tanks out.
type tanksPlan struct {
	Tanks
	ctx   diagram.Context
	mode  tanksMode
	gap   float64
	width float64

	cells  []tankAt
	rows   [][]int // the cells of each row
	x0     float64 // width of the column of names, gap included
	w      float64 // of a tank
	height float64 // of what a tank holds
	row    float64 // what one row of the pool holds
	values []bool  // the band carries its value in each tank
	labels []tankLabel
	inside []tankStack // what the first tank says of each band
	keyed  int         // the cell that has the key to the hatch, -1: none

	tankName theme.TextStyle // of the names of tanks
}

// plan sets the horizontal places and reports whether the mode suits.
func (p *tanksPlan) plan() bool {
	p.height = tanksHeight
	p.keyed = -1
	most := 0.0
	for i, g := range p.Groups {
		for k, t := range g.Tanks {
			if unused := t.Held() - t.Used(); !t.Packed && unused > most*(1+tankDust) {
				most, p.keyed = unused, len(p.cells)
			}
			p.cells = append(p.cells, tankAt{t, i, k, k == 0, k == len(g.Tanks)-1})
		}
	}
	p.row = p.rowSize()
	p.tankName = p.ctx.Type().SmallLabel
	least := p.least()
	switch p.mode {
	case tanksRows:
		p.breakRows(least)
		if len(p.rows) > 1 {
			p.height = tanksLow
		}
		p.carry()
		return true
	case tanksInside:
		if len(p.cells[0].Items) > 0 {
			return false
		}
	}
	all := make([]int, len(p.cells))
	for n := range all {
		all[n] = n
	}
	p.rows = [][]int{all}
	if p.mode == tanksBeside && !p.measureNames() {
		return false
	}
	p.w = min(p.share(all), tanksMost)
	if p.w < least {
		return false
	}
	p.carry()
	if p.mode == tanksInside {
		return p.measureInside()
	}
	p.labels = p.nameBlocks()
	return true
}

// rowSize is what one row of the pool holds: the largest reservation, or where
// there is none, a part of the pool.
func (p *tanksPlan) rowSize() float64 {
	const parts = 48
	row := 0.0
	for _, c := range p.cells {
		if c.Packed {
			continue
		}
		for _, i := range c.Items {
			row = max(row, i.Held)
		}
	}
	if !(row > 0) {
		row = p.Pool() / parts
	}
	// Rows that are too thin to tell apart hold as much as several.
	if h := row / p.Capacity * p.height; h > 0 && h < tanksThin {
		row *= math.Ceil(tanksThin / h)
	}
	return row
}

// least is the narrowest tank that has room for its words.
func (p *tanksPlan) least() float64 {
	ty, w := p.ctx.Type(), float64(tanksLeast)
	for n, c := range p.cells {
		at := p.at(n)
		w = max(w, p.numeral(n).Width(at), at.In("Name").Longest(c.Name, ty.SmallLabel), at.In("Note").Longest(c.Note, ty.Note))
		if c.Remark != "" {
			w = max(w, min(at.In("Remark").Line(c.Remark, ty.Tag).Width, tanksRemark)+2*tanksPad)
		}
		if n == p.keyed {
			w = max(w, p.ctx.In("Unused").Longest(p.unused(), ty.Note)+tanksKeyIndent)
		}
		if c.first && c.last {
			g := p.Groups[c.group]
			head := p.ctx.In("Groups", c.group)
			w = max(w, head.In("Name").Longest(g.Name, ty.SmallLabel), head.In("Note").Longest(g.Note, ty.Note))
		}
	}
	return geom.SnapUp(min(w, p.width))
}

// at is the context of a tank.
func (p *tanksPlan) at(n int) diagram.Context {
	return p.ctx.In("Groups", p.cells[n].group).In("Tanks", p.cells[n].k)
}

// numeral is the number of a tank's items.
func (p *tanksPlan) numeral(n int) shapes.Numeral {
	m := shapes.Numeral{Value: FormatNumber(float64(len(p.cells[n].Items))), Unit: p.Count}
	if p.Groups[p.cells[n].group].Hero {
		m.Role = p.Role
	}
	return m
}

// between is the room between two cells that stand beside each other.
func (p *tanksPlan) between(a, b int) float64 {
	g := p.cells[b].group
	switch {
	case p.cells[a].group == g:
		return p.gap
	case p.Groups[g].Versus == "":
		return 2 * p.gap
	}
	return p.factorWidth(g) + p.gap
}

// factorWidth is the room that the factor before a group takes.
func (p *tanksPlan) factorWidth(g int) float64 {
	at := p.ctx.In("Groups", g).In("Versus")
	words := at.Line(p.Groups[g].Versus, p.ctx.Type().Note).Width
	words = max(min(words, tanksFactor), at.Longest(p.Groups[g].Versus, p.ctx.Type().Note))
	return geom.SnapUp(max(words, p.factor(g).Width(p.ctx)))
}

func (p *tanksPlan) factor(g int) shapes.Numeral {
	return shapes.Numeral{Value: factorWords(p.Factor(g)), Size: shapes.MidHero, Role: p.Role}
}

// share is the width of the tanks of a row that takes all there is.
func (p *tanksPlan) share(row []int) float64 {
	room := p.width - p.x0
	for i := 1; i < len(row); i++ {
		room -= p.between(row[i-1], row[i])
	}
	return geom.Snap(room/float64(len(row)) - geom.Grid/2)
}

// breakRows puts the tanks into rows: no more than needed, with about as many
// in each.
func (p *tanksPlan) breakRows(least float64) {
	p.rows = p.broken(least, len(p.cells))
	if even := p.broken(least, (len(p.cells)+len(p.rows)-1)/len(p.rows)); len(even) == len(p.rows) {
		p.rows = even
	}
	p.w = tanksMost
	for _, r := range p.rows {
		p.w = min(p.w, p.share(r))
	}
	p.w = min(max(p.w, least), p.width)
}

// broken returns the tanks in rows of at most so many.
func (p *tanksPlan) broken(least float64, most int) (rows [][]int) {
	var row []int
	used := 0.0
	for n := range p.cells {
		add := least
		if len(row) > 0 {
			add += p.between(row[len(row)-1], n)
		}
		if len(row) == most || len(row) > 0 && used+add > p.width {
			rows, row, used, add = append(rows, row), nil, 0, least
		}
		row, used = append(row, n), used+add
	}
	return append(rows, row)
}

// carry finds out which bands carry their value in each tank, and how large
// the names of tanks are.
func (p *tanksPlan) carry() {
	for n, c := range p.cells {
		if small := p.ctx.Type().Tag; p.at(n).In("Name").Line(c.Name, p.tankName).Width > p.w {
			p.tankName = small
		}
	}
	p.values = make([]bool, len(p.Bands))
	for k, b := range p.Bands {
		w := diagram.InOtherFonts(p.value(k, theme.Ink).Width)
		p.values[k] = b.Kind == TankFixed && b.Role != diagram.Neutral && p.tall(k) >= tanksCarries && w+2*tanksPad <= p.w
	}
}

// value is the size of band k in words.
func (p *tanksPlan) value(k int, ink theme.Token) text.Line {
	return p.ctx.In("Bands", k).In("Size").Line(Quantity{p.size(k), p.Unit}.String(), p.ctx.Type().Label.In(ink))
}

// tall is the height of band k.
func (p *tanksPlan) tall(k int) float64 { return p.size(k) / p.Capacity * p.height }

// outer is the height of a tank with its outline.
func (p *tanksPlan) outer() float64 { return p.height + 2*tanksEdge }

// foot is how high above the foot of the tank band k begins.
func (p *tanksPlan) foot(k int) float64 {
	sum := 0.0
	for i := range k {
		sum += p.size(i)
	}
	return geom.Snap(sum / p.Capacity * p.height)
}

// unused is what is said of the hatched parts, and of rows that stand for
// several items.
func (p *tanksPlan) unused() string {
	words := p.Unused
	if most := p.merged(); most > 1 {
		count := p.Count
		if count == "" {
			count = "items"
		}
		words = joinWords("; ", words, "one row for up to"+nbsp+FormatNumber(float64(most))+nbsp+count)
	}
	return words
}

// merged is how many items a row stands for, at most.
func (p *tanksPlan) merged() int {
	most := 1
	for _, c := range p.cells {
		if !c.Packed {
			for _, r := range p.merge(c.Items) {
				most = max(most, r.items)
			}
		}
	}
	return most
}

// wordsRoom is the width of the words under cell n of a row: that of the tank,
// and of a part of the gap beside it where that is empty.
func (p *tanksPlan) wordsRoom(row []int, i int) float64 {
	if i == len(row)-1 {
		return min(p.w, p.width)
	}
	gap := p.between(row[i], row[i+1])
	return p.w + max(gap-tanksCellGap, 0)
}

// places returns the left edges of the tanks of a row.
func (p *tanksPlan) places(row []int) []float64 {
	xs := make([]float64, len(row))
	xs[0] = p.x0
	for i := 1; i < len(row); i++ {
		xs[i] = xs[i-1] + p.w + p.between(row[i-1], row[i])
	}
	return xs
}

// lines measures words in a tank: centred, with room for another font.
func (p *tanksPlan) lines(ctx diagram.Context, words string, st theme.TextStyle) []text.Line {
	return wrapped(ctx, words, st, diagram.FallbackRoom(p.w-2*tanksEdge))
}

// A tankStack is words in the middle of a band, one above the other.
type tankStack struct {
	parts []tankPart
}

// A tankPart is a part of a stack: lines, or a numeral, after a gap.
type tankPart struct {
	gap     float64
	lines   []text.Line
	numeral *shapes.Numeral
}

func (s tankStack) height(ctx diagram.Context) float64 {
	h := 0.0
	for _, q := range s.parts {
		h += q.gap + linesHeight(q.lines)
		if q.numeral != nil {
			h += ctx.Type().MidNumeral.Leading
		}
	}
	return h
}

// draw sets the stack centred on a point.
func (s tankStack) draw(ctx diagram.Context, pen *diagram.Pen, center geom.Point) {
	y := geom.Snap(center.Y - s.height(ctx)/2)
	for _, q := range s.parts {
		y += q.gap
		if q.numeral != nil {
			st := ctx.Type().MidNumeral
			shapes.DrawNumeral(ctx, pen, geom.Pt(center.X, y+diagram.FirstBaseline(st)), scene.Middle, *q.numeral)
			y += st.Leading
			continue
		}
		if len(q.lines) > 0 {
			pen.Lines(geom.Pt(center.X, y+diagram.FirstBaseline(q.lines[0].Style)), scene.Middle, q.lines)
		}
		y += linesHeight(q.lines)
	}
}
