package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// More numbers of a timeline with rows in u.
const (
	laneWeight = theme.MainPath
	spanHeight = 6 // of an event that lasts
	stemWeight = theme.Connector
	joinWeight = theme.Strong
)

// draw finds room for the words of shared events and draws the rows.
func (w *wideStory) draw() diagram.Frame {
	w.placeJoints()
	w.stack()
	w.taken = w.words()
	pen := w.ctx.Pen()
	pen.Grow(w.marks())
	w.ground(pen)
	f := diagram.Frame{Size: geom.Sz(w.width, w.bottom+w.foot)}
	f.Kids = make([]diagram.Placed, 0, len(w.rows)*(1+len(w.joints))+len(w.moments))
	for i := range w.rows {
		if h := w.lane(pen, i); h.Frame.ID != "" {
			f.Kids = append(f.Kids, h)
		}
	}
	w.drawFeeds(pen)
	for i := range w.joints {
		w.joint(pen, &w.joints[i])
	}
	for i := range w.joints {
		f.Kids = w.joins(f.Kids, &w.joints[i])
	}
	for i := range w.rows {
		f.Kids = w.flags(pen, f.Kids, &w.rows[i])
	}
	f.Marks = pen.Marks()
	return f
}

// words returns where all words stand that lines must not run through.
func (w *wideStory) words() []geom.Rect {
	out := make([]geom.Rect, 0, len(w.moments)+len(w.feeds))
	for i := range w.rows {
		for k := range w.rows[i].events {
			out = append(out, w.rows[i].box(k))
		}
	}
	for i := range w.joints {
		out = append(out, w.jointBox(&w.joints[i]))
	}
	for _, p := range w.feeds {
		if p.beside {
			out = append(out, w.feedLabel(p))
		}
	}
	return out
}

// ground draws the bands of the scale with their names.
func (w *wideStory) ground(pen *diagram.Pen) {
	drawTimeBands(w.ctx, pen, w.axis.bands, w.x, w.bottom, w.x1)
	w.rule(pen, wideHeader, theme.Edge)
	for i := range len(w.rows) - 1 {
		w.rule(pen, w.rows[i].y+w.rows[i].down, theme.Rule)
	}
}

// rule draws a line over the whole width, open at the breaks of the scale.
func (w *wideStory) rule(pen *diagram.Pen, y float64, tok theme.Token) {
	look := diagram.Look{Role: scene.Axis, Line: tok}
	x := 0.0
	for _, gap := range w.axis.gaps(w.x) {
		pen.Line(geom.Pt(x, y), geom.Pt(gap.lo, y), look)
		if y == wideHeader {
			drawBreak(pen, geom.Pt(gap.lo, y), geom.Pt(gap.hi, y))
		}
		x = gap.hi
	}
	pen.Line(geom.Pt(x, y), geom.Pt(w.width, y), look)
}

// lane draws head and line of a row, and returns the head as a frame.
func (w *wideStory) lane(pen *diagram.Pen, i int) diagram.Placed {
	r := &w.rows[i]
	l := w.lanes[i]
	size := geom.Sz(r.head.width, r.head.height)
	named := diagram.Frame{ID: l.ID, Kind: "Lane", Size: size}.At(0, geom.Snap(r.y-r.head.height/2))
	start := 0.0
	if w.headed() {
		r.head.draw(w.ctx.In("Lanes", i).In("Thing"), pen, 0, r.y)
		if len(r.events) == 0 {
			return named
		}
		start = w.moments[r.events[0]].share
	}
	look := diagram.Look{Role: scene.Axis, Line: l.Thing.Role.Mid(), Width: laneWeight}
	drawLane(pen, func(x float64) geom.Point { return geom.Pt(x, r.y) }, span{w.x(start), w.x1}, w.axis.gaps(w.x), look)
	return named
}

// flags draws the events of a row: spans, stems and words, and appends the
// dots.
func (w *wideStory) flags(pen *diagram.Pen, dots []diagram.Placed, r *wideRow) []diagram.Placed {
	for k, i := range r.events {
		m := w.moments[i]
		first := len(pen.Marks())
		c := geom.Pt(r.items[k].x, r.y)
		if m.end > m.share {
			pen.Rect(geom.R(c.X, c.Y-spanHeight/2, w.x(m.end)-c.X, spanHeight), spanHeight/2, diagram.Look{Fill: m.role.Base()})
		}
		box, s := r.box(k), r.spots[k]
		start, end := c.Y-m.dotOuter()+1, box.Min.Y+2
		if s.below {
			start, end = c.Y+m.dotOuter()-1, box.Max.Y-2
		}
		pen.Line(geom.Pt(c.X, start), geom.Pt(c.X, end), diagram.Look{Role: scene.Decor, Line: m.role.Base(), Width: stemWeight})
		r.labels[k].draw(w.ctx, pen, box, s.left)
		own(pen, first, m.ID)
		dots = append(dots, m.dot(w.ctx, c))
	}
	return dots
}
