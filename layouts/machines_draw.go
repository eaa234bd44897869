package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// draw draws the picture of machine i with its upper left corner at a point.
func (p *machinesPlan) draw(pen *diagram.Pen, i int, at geom.Point) {
	x := p.Machines.Machines[i]
	role := x.Thing.Role
	shapes.DrawMosaic(pen, geom.R(at.X, at.Y, p.die, p.die), shapes.Mosaic{Count: int(x.Workers.Most), Strong: int(x.Workers.least()), Role: role})
	mid := at.Y + p.die/2
	left := at.X + p.die + machineRoadGap
	lane := func(v float64, look diagram.Look) {
		h := p.roadHeight(v)
		pen.Rect(geom.R(left, mid-geom.Snap(h/2), p.road, h), 0, look).Scaled = p.scaled("road", v, p.Road.Unit, scene.AlongY)
	}
	if x.Road.ranges() {
		lane(x.Road.Most, diagram.Look{Fill: role.Soft(), Line: role.Base()})
	}
	lane(x.Road.least(), diagram.Look{Fill: role.Base()})
	store := geom.R(left+p.road+machineStoreGap, at.Y, p.storeWidth(x.Store.Most), p.die)
	outline := diagram.Look{Fill: role.Soft(), Line: role.Base(), Width: theme.Connector}
	pen.Rect(store.Inset(min(theme.Connector, store.Dx()/2)/2), theme.RadiusFlag, outline).Scaled = p.scaled("store", x.Store.Most, p.Store.Unit, scene.AlongX)
	if w := p.storeWidth(x.Store.Least); x.Store.ranges() && w > 0 {
		pen.Rect(geom.R(store.Min.X, store.Min.Y, w, p.die), 0, diagram.Look{Fill: role.Base()}).Scaled = p.scaled("store", x.Store.Least, p.Store.Unit, scene.AlongX)
	}
	if note := p.storeNote(i); p.named && x.Store.Note != "" {
		note.Style.Color = role.Ink()
		from := p.storeWidth(x.Store.Least)
		if !x.Store.ranges() {
			from = 0
		}
		pen.Text(geom.Pt((store.Min.X+from+store.Max.X)/2, at.Y+machineStoreTop+diagram.FirstBaseline(note.Style)), scene.Middle, note)
	}
	if p.said {
		l := p.roadLabel(i)
		y, ink, _ := p.roadPlace(i, l)
		l.draw(pen, geom.Pt(left+p.road/2, at.Y+y), ink)
	}
}

// Numbers of the words in a store in u.
const (
	machineStoreTop = 8 // over them
	machineStorePad = 5 // beside them
)

func (p *machinesPlan) storeNote(i int) text.Line {
	return p.ctx.In("Machines", i).In("Store").In("Note").Line(p.Machines.Machines[i].Store.Note, p.ctx.Type().Note)
}

// nameStores makes the stores large enough to hold their notes, if that is not
// too large.
func (p *machinesPlan) nameStores() {
	need := p.share
	for i, x := range p.Machines.Machines {
		part := x.Store.Most
		if x.Store.ranges() {
			part -= x.Store.Least
		}
		if x.Store.Note != "" {
			need = max(need, settle((diagram.InOtherFonts(p.storeNote(i).Width)+2*machineStorePad)/p.die/(part/p.mostStore)))
		}
	}
	if p.named = need <= machineMostStore; p.named {
		p.share = need
	}
}

// A machineRoadLabel is the number of a road over its unit.
type machineRoadLabel struct{ number, unit text.Line }

func (p *machinesPlan) roadLabel(i int) machineRoadLabel {
	ctx, ty := p.ctx.In("Machines", i).In("Road"), p.ctx.Type()
	r := p.Machines.Machines[i].Road
	st := ty.Tag
	if r.Hero {
		st = ty.SmallNumeral
	}
	return machineRoadLabel{ctx.Line(r.String(), st), ctx.Line(p.Road.Unit, ty.Note)}
}

func (l machineRoadLabel) width() float64 { return max(l.number.Width, l.unit.Width) }
func (l machineRoadLabel) height() float64 {
	return l.number.Style.Leading + l.unit.Style.Leading
}

// draw sets the label, centred on x, from y on.
func (l machineRoadLabel) draw(pen *diagram.Pen, at geom.Point, ink theme.Token) {
	l.number.Style.Color, l.unit.Style.Color = ink, ink
	pen.Text(geom.Pt(at.X, at.Y+diagram.FirstBaseline(l.number.Style)), scene.Middle, l.number)
	pen.Text(geom.Pt(at.X, at.Y+l.number.Style.Leading+diagram.FirstBaseline(l.unit.Style)), scene.Middle, l.unit)
}

// roadPlace finds where the label of road i stands, from the top of the
// machine: on what the largest offer has over the smallest, over the road, or
// on the smallest.
func (p *machinesPlan) roadPlace(i int, l machineRoadLabel) (y float64, ink theme.Token, ok bool) {
	const air = 4
	r, role := p.Machines.Machines[i].Road, p.Machines.Machines[i].Thing.Role
	most, least := p.roadHeight(r.Most), p.roadHeight(r.least())
	mid, h := p.die/2, l.height()
	switch {
	case (most-least)/2 >= h+2*air:
		return geom.Snap(mid-least/2) - h - air, role.Ink(), true
	case mid-most/2 >= h+air:
		return geom.Snap(mid-most/2) - h - air, role.Ink(), true
	case least >= h+2*air && role.OnBase() == theme.OnFill && role != diagram.Neutral && role != diagram.Wait:
		return geom.Snap(mid - h/2), theme.OnFill, true
	}
	return 0, theme.Ink, false
}
