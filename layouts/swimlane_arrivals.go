package layouts

import (
	"cmp"
	"slices"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// Numbers of the row of arrivals in u.
const (
	swimArrivalGap = 1 // between badges
	swimHeadFoot   = 6 // under the arrivals' heading line
)

// arrivals draws what arrives when: each badge begins at its time, and stands
// on the badge before it where there is no room beside that. It returns the
// foot of the row and the frames of the arrivals that have a name.
func (l *swimLayout) arrivals(pen *diagram.Pen) (float64, []diagram.Placed) {
	ty := l.ctx.Type()
	y := 0.0
	if l.mode != swimBeside {
		head := wrapped(l.ctx.In("Arrived"), l.Arrived, ty.Label, l.width)
		pen.Lines(geom.Pt(0, diagram.FirstBaseline(ty.Label)), scene.Start, head)
		if y = linesHeight(head); y > 0 {
			y += swimHeadFoot
		}
	}
	boxes, order, levels := l.stackArrivals()
	row := ty.Label.Leading
	for _, b := range boxes {
		row = max(row, b.H)
	}
	bottom := y + row
	if levels > 1 {
		bottom += float64(float64(levels-1) * (row + swimArrivalGap))
	}
	if l.mode == swimBeside {
		base := diagram.MiddleBaseline(bottom-row/2, ty.Label)
		pen.Text(geom.Pt(0, base), scene.Start, l.ctx.In("Arrived").Line(l.Arrived, ty.Label))
		l.resultHeads(pen, bottom-row/2)
	} else if len(boxes) == 0 {
		bottom = y
	}
	var kids []diagram.Placed
	for k, b := range boxes {
		a := l.Arrivals[order[k]]
		center := geom.Pt(b.x+b.W/2, bottom-row/2-float64(float64(b.level)*(row+swimArrivalGap)))
		if a.ID == "" {
			shapes.DrawBadge(l.ctx.In("Arrivals", order[k]), pen, center, l.badge(a.Label))
			continue
		}
		kid := l.ctx.Pen()
		box := shapes.DrawBadge(l.ctx.In("Arrivals", order[k]), kid, geom.Pt(b.W/2, b.H/2), l.badge(a.Label))
		frame := diagram.Frame{ID: a.ID, Kind: "SwimArrival", Size: b.Size, Marks: kid.Marks(), Outline: geom.Box{Rect: box, R: box.Dy() / 2}}
		kids = append(kids, frame.At(center.X-b.W/2, center.Y-b.H/2))
	}
	return bottom, kids
}

// A swimBadge is the place of an arrival's badge.
type swimBadge struct {
	geom.Size
	x     float64
	level int // from below
}

// stackArrivals returns the places of the badges in order of time, and how
// many levels they take.
func (l *swimLayout) stackArrivals() (boxes []swimBadge, order []int, levels int) {
	for i := range l.Arrivals {
		order = append(order, i)
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(l.Arrivals[a].At, l.Arrivals[b].At) })
	var right []float64 // of the last badge on each level
	for _, i := range order {
		b := swimBadge{Size: l.badge(l.Arrivals[i].Label).Size(l.ctx)}
		b.x = max(min(l.plot.x(l.Arrivals[i].At)+swimArrivalGap, l.limit-b.W), 0)
		for b.level < len(right) && b.x < right[b.level]+swimArrivalGap {
			b.level++
		}
		if b.level == len(right) {
			right = append(right, 0)
		}
		right[b.level] = b.x + b.W
		boxes = append(boxes, b)
	}
	return boxes, order, len(right)
}

// resultHeads writes the heads of the columns of numerals in the middle of a
// row, and returns the foot of the row.
func (l *swimLayout) resultHeads(pen *diagram.Pen, middle float64) float64 {
	st := l.ctx.Type().Tag.In(theme.Ink2)
	for k, head := range l.Results {
		pen.Text(geom.Pt(l.columns[k], diagram.MiddleBaseline(middle, st)), scene.End, l.ctx.In("Results", k).Line(head, st))
	}
	return middle + st.Leading/2
}
