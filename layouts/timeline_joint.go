package layouts

import (
	"slices"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// A wideJoint is an event that all lanes share: a line across them.
type wideJoint struct {
	at    int // index of the moment
	x     float64
	label eventLabel
	row   int // whose side holds the words; -1: under the rows
	below bool
	left  bool
	lift  float64 // of the words under the rows
}

// planJoints measures the shared events and keeps their lines clear.
func (w *wideStory) planJoints() {
	if !w.headed() {
		return
	}
	ty := w.ctx.Type()
	last := len(w.rows) - 1
	for k, m := range w.moments {
		if m.lane >= 0 {
			continue
		}
		name := ty.SmallLabel
		if m.Hero {
			name = ty.Subheading
		}
		j := wideJoint{at: k, x: w.x(m.share), row: -1}
		j.label = measureEvent(w.ctx, m, w.axis.unit.date(m.Event), w.remark(k), name, wideJointLabel)
		w.joints = append(w.joints, j)
		for i := range w.rows {
			if i > 0 {
				w.rows[i].above.wires = append(w.rows[i].above.wires, j.x)
			}
			if i < last {
				w.rows[i].below.wires = append(w.rows[i].below.wires, j.x)
			}
		}
	}
}

// placeJoints finds room for the words of shared events: beside their line
// between two rows, as near to the middle as possible, else under all rows.
func (w *wideStory) placeJoints() {
	for k := range w.joints {
		j := &w.joints[k]
		left := j.x > (w.x0+w.x1)/2
		gaps := len(w.rows) - 1
		for d := range 2 * gaps {
			gap := gaps/2 + (d+1)/2
			if d%2 == 1 {
				gap = gaps/2 - (d+1)/2
			}
			if gap < 0 || gap >= gaps {
				continue
			}
			if w.tryJoint(j, gap, true, left) || w.tryJoint(j, gap+1, false, left) ||
				w.tryJoint(j, gap, true, !left) || w.tryJoint(j, gap+1, false, !left) {
				break
			}
		}
		if j.row < 0 {
			w.footJoint(j)
		}
	}
}

// tryJoint puts the words of a shared event on one side of a row.
func (w *wideStory) tryJoint(j *wideJoint, row int, below, left bool) bool {
	r := &w.rows[row]
	e := flagSpan(j.x, j.label.width, left)
	if e.lo < r.lo || e.hi > r.hi {
		return false
	}
	side := r.side(below)
	for _, x := range slices.Concat(side.wires, side.walls) {
		if x != j.x && e.stands(x) {
			return false
		}
	}
	for _, b := range side.blocks {
		if e.meets(b, flagGap) {
			return false
		}
	}
	for i, s := range r.spots {
		if s.below == below && e.meets(r.reach(i, s.left), flagGap) {
			return false
		}
	}
	side.blocks = append(side.blocks, e)
	j.row, j.below, j.left = row, below, left
	return true
}

// footJoint puts the words of a shared event under the rows, one below the
// other.
func (w *wideStory) footJoint(j *wideJoint) {
	j.left = j.x+stemGap+j.label.width > w.x1
	j.lift = w.foot + wideRowPad
	w.foot = j.lift + j.label.height
}

// jointBox returns where the words of a shared event stand.
func (w *wideStory) jointBox(j *wideJoint) geom.Rect {
	x := j.x + stemGap
	if j.left {
		x = j.x - stemGap - j.label.width
	}
	x = max(x, w.x0)
	if j.row < 0 {
		return geom.R(x, w.bottom+j.lift, j.label.width, j.label.height)
	}
	r := &w.rows[j.row]
	return geom.R(x, r.top(j.below, 0, j.label.height), j.label.width, j.label.height)
}

// joint draws the line of a shared event, open where words stand, and its own
// words beside it.
func (w *wideStory) joint(pen *diagram.Pen, j *wideJoint) {
	first := len(pen.Marks())
	m := w.moments[j.at]
	top, bottom := w.rows[0].y, w.rows[len(w.rows)-1].y
	box := w.jointBox(j)
	if j.row < 0 {
		bottom = box.Max.Y - 2
	}
	for _, l := range cutLine(leg{geom.Pt(j.x, top), geom.Pt(j.x, bottom)}, w.taken) {
		pen.Line(l.a, l.b, diagram.Look{Role: scene.Axis, Line: m.joinToken(), Width: joinWeight})
	}
	j.label.draw(w.ctx, pen, box, j.left)
	own(pen, first, m.ID)
}

// joins appends the points at which a shared event meets the lanes; the last
// one carries its name.
func (w *wideStory) joins(kids []diagram.Placed, j *wideJoint) []diagram.Placed {
	m := w.moments[j.at]
	for i := range w.rows {
		kids = append(kids, m.join(w.ctx, geom.Pt(j.x, w.rows[i].y)))
	}
	kids[len(kids)-1].Frame.ID = m.ID
	return kids
}

// join returns the point at which a shared event meets a lane.
func (m moment) join(ctx diagram.Context, c geom.Point) diagram.Placed {
	pen := ctx.Pen()
	const r = joinRadius
	pen.Circle(geom.Pt(r, r), r, diagram.Look{Fill: m.joinToken()})
	box := geom.R(0, 0, 2*r, 2*r)
	return diagram.Frame{Kind: "Event", Size: box.Size(), Outline: geom.Oval{Rect: box}, Marks: pen.Marks()}.At(c.X-r, c.Y-r)
}

// joinToken is the colour of a shared event.
func (m moment) joinToken() theme.Token {
	if m.role == diagram.Neutral {
		return theme.Ink
	}
	return m.role.Base()
}
