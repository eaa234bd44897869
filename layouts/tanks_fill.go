package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of what is in the pool, in u.
const (
	tanksThin    = 3   // height of a row, at least
	tanksCut     = 1.1 // between rows
	tanksSeen    = 2   // mean length of packed items that are told apart
	tanksRest    = 1   // length of the unused part of a packed item that is drawn
	tanksHatched = 0.9 // outline of what is unused
	tanksEdge    = 1.0 // what the outline of the tank takes
	tanksRadius  = 6.0
	tanksInner   = tanksRadius - tanksEdge
)

// A tankRow is a row of the pool: one item, or several that would be too thin.
type tankRow struct {
	items      int
	held, used float64
}

// merge returns the rows of items that are not packed.
func (p *tanksPlan) merge(items []TankItem) []tankRow {
	var out []tankRow
	var r tankRow
	for _, i := range items {
		r.items++
		r.held += i.Held
		r.used += i.Used
		if r.held/p.Capacity*p.height >= tanksThin {
			out, r = append(out, r), tankRow{}
		}
	}
	if r.items > 0 {
		out = append(out, r)
	}
	return out
}

// fill draws the items of a tank into its pool r, and returns how high they
// stand.
func (p *tanksPlan) fill(pen *diagram.Pen, r geom.Rect, t Tank, role diagram.Role) float64 {
	if len(t.Items) == 0 {
		return r.Max.Y
	}
	if t.Packed {
		return p.fillPacked(pen, r, t, role)
	}
	scale := p.height / p.Capacity
	top := max(geom.Snap(r.Max.Y-float64(t.Held()*scale)), r.Min.Y)
	p.hatch(pen, geom.R(r.Min.X, top, r.Dx(), r.Max.Y-top))
	sum, foot := 0.0, r.Max.Y
	var used, cuts geom.Path
	for _, row := range p.merge(t.Items) {
		sum += row.held
		y := max(geom.Snap(r.Max.Y-float64(sum*scale)), top)
		used = withBox(used, r.Min.X, y, r.Min.X+geom.Snap(float64(r.Dx()*min(row.used/row.held, 1))), foot)
		cuts = cuts.Move(r.Min.X, y).Line(r.Max.X, y)
		foot = y
	}
	pen.Path(cuts, diagram.Look{Role: scene.Decor, Line: theme.Hole, Width: tanksCut})
	p.amount(pen, used, scene.Data, role.Base(), t.Used())
	return top
}

// A tankRun is what several packed items use: as an area, and as an amount.
type tankRun struct {
	path   geom.Path
	amount float64
}

// fillPacked draws items that begin where the one before ends; every other
// one is paler.
func (p *tanksPlan) fillPacked(pen *diagram.Pen, r geom.Rect, t Tank, role diagram.Role) float64 {
	// The rows fill the pool evenly.
	rows := max(math.Floor(settle(p.Pool()/p.row)), 1)
	l := tankLines{r: r, rows: rows, holds: p.Pool() / rows}
	apart := t.Held()/l.holds*r.Dx()/float64(len(t.Items)) >= tanksSeen
	var runs [2]tankRun
	at := 0.0
	for n, i := range t.Items {
		k := 0
		if apart {
			k = n % 2
		}
		runs[k].path = l.between(runs[k].path, at, at+i.Used)
		runs[k].amount += i.Used
		if rest := i.Held - i.Used; rest/l.holds*r.Dx() >= tanksRest {
			for _, box := range l.boxes(at+i.Used, at+i.Held) {
				p.hatch(pen, box)
			}
		}
		at += i.Held
	}
	p.amount(pen, runs[1].path, scene.Band, role.Mid(), runs[1].amount)
	p.amount(pen, runs[0].path, scene.Data, role.Base(), runs[0].amount)
	return l.level(math.Ceil(settle(at / l.holds)))
}

// tankLines are the rows of a pool that packed items fill one after the other,
// from the foot up, each from the left.
type tankLines struct {
	r     geom.Rect
	rows  float64
	holds float64 // what a row holds
}

// level is the foot of a row.
func (l tankLines) level(row float64) float64 {
	return geom.Snap(l.r.Max.Y - float64(min(row/l.rows, 1)*l.r.Dy()))
}

// boxes are the parts of the rows that lie between two amounts.
func (l tankLines) boxes(from, to float64) []geom.Rect {
	var out []geom.Rect
	for row := math.Floor(settle(from / l.holds)); row < l.rows && float64(row*l.holds) < to; row++ {
		x := func(amount float64) float64 {
			return geom.Snap(l.r.Min.X + float64(min(max(amount/l.holds-row, 0), 1)*l.r.Dx()))
		}
		if x0, x1 := x(from), x(to); x1 > x0 {
			out = append(out, geom.R(x0, l.level(row+1), x1-x0, l.level(row)-l.level(row+1)))
		}
	}
	return out
}

// between adds the parts of the rows between two amounts to a path.
func (l tankLines) between(path geom.Path, from, to float64) geom.Path {
	for _, b := range l.boxes(from, to) {
		path = withBox(path, b.Min.X, b.Min.Y, b.Max.X, b.Max.Y)
	}
	return path
}

// withBox adds a rectangle to a path, where it has an extent.
func withBox(p geom.Path, x0, y0, x1, y1 float64) geom.Path {
	if !(x1 > x0 && y1 > y0) {
		return p
	}
	return p.Move(x0, y0).Line(x1, y0).Line(x1, y1).Line(x0, y1).Close()
}

// amount draws what items use, parted from each other: its area is the value.
func (p *tanksPlan) amount(pen *diagram.Pen, path geom.Path, role scene.Role, fill theme.Token, value float64) {
	if len(path) == 0 {
		return
	}
	m := pen.Path(path, diagram.Look{Role: role, Fill: fill, Line: theme.Hole, Width: tanksCut})
	m.Scaled = &scene.Scaled{Group: p.scaleName() + ".area", Value: value, Unit: p.Unit, Along: scene.Area}
}

func (p *tanksPlan) hatch(pen *diagram.Pen, r geom.Rect) {
	pen.Rect(r, 0, diagram.Look{Fill: diagram.Wait.Tint(), Line: diagram.Wait.Base(), Hatch: diagram.Hatched})
}

// scaleName names the scale that all tanks of the form share.
func (p *tanksPlan) scaleName() string {
	if p.ID != "" {
		return string(p.ID)
	}
	return "tanks"
}

// footed is a rectangle whose lower corners are round, or its upper ones, or
// all four.
func footed(r geom.Rect, radius float64, foot, top bool) geom.Path {
	const k = 0.5523 // of a quarter circle as a cubic curve
	radius = min(radius, r.Dx()/2, r.Dy()/2)
	a, b := 0.0, 0.0
	if top {
		a = radius
	}
	if foot {
		b = radius
	}
	bend := func(p geom.Path, c, to geom.Point, at geom.Point) geom.Path {
		return p.Cubic(geom.Pt(at.X+float64((c.X-at.X)*k), at.Y+float64((c.Y-at.Y)*k)), geom.Pt(to.X+float64((c.X-to.X)*k), to.Y+float64((c.Y-to.Y)*k)), to)
	}
	p := geom.Path{}.Move(r.Min.X+a, r.Min.Y).Line(r.Max.X-a, r.Min.Y)
	if top {
		p = bend(p, geom.Pt(r.Max.X, r.Min.Y), geom.Pt(r.Max.X, r.Min.Y+a), geom.Pt(r.Max.X-a, r.Min.Y))
	}
	p = p.Line(r.Max.X, r.Max.Y-b)
	if foot {
		p = bend(p, r.Max, geom.Pt(r.Max.X-b, r.Max.Y), geom.Pt(r.Max.X, r.Max.Y-b))
	}
	p = p.Line(r.Min.X+b, r.Max.Y)
	if foot {
		p = bend(p, geom.Pt(r.Min.X, r.Max.Y), geom.Pt(r.Min.X, r.Max.Y-b), geom.Pt(r.Min.X+b, r.Max.Y))
	}
	p = p.Line(r.Min.X, r.Min.Y+a)
	if top {
		p = bend(p, r.Min, geom.Pt(r.Min.X+a, r.Min.Y), geom.Pt(r.Min.X, r.Min.Y+a))
	}
	return p.Close()
}
