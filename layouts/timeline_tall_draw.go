package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/route"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// draw draws the finished rails.
func (t *tallStory) draw() diagram.Frame {
	pen := t.ctx.Pen()
	t.ground(pen)
	f := diagram.Frame{Size: geom.Sz(t.width, t.y1)}
	f.Kids = t.rails(pen)
	for k := range t.moments {
		t.leader(pen, k)
	}
	t.feedLines(pen)
	// Where a shared event comes close to another, the other's ring is on top.
	for _, shared := range [...]bool{true, false} {
		for k, m := range t.moments {
			if shared == (m.lane < 0) {
				f.Kids = append(f.Kids, t.event(pen, k)...)
			}
		}
	}
	f.Marks = pen.Marks()
	return f
}

// ground draws the bands over the full width, with their names at the left.
func (t *tallStory) ground(pen *diagram.Pen) {
	bottom := 0.0
	for i, b := range t.axis.bands {
		y0, y1 := t.y(b.from), t.y(b.to)
		if i%2 == 0 {
			pen.Rect(geom.R(0, y0, t.width, y1-y0), 0, diagram.Look{Role: scene.Band, Fill: theme.Surface})
		}
		st := t.bands[i].Style
		if y0 < bottom || y0+st.Leading > t.y1+tallClear {
			continue
		}
		pad := min(tallPad-tallClear, max((y1-y0-st.Leading)/2, 0))
		pen.Text(geom.Pt(t.shape.pad, y0+pad+diagram.FirstBaseline(st)), scene.Start, t.bands[i])
		bottom = y0 + pad + st.Leading
	}
	pen.Line(geom.Pt(0, t.y0), geom.Pt(t.width, t.y0), diagram.Look{Role: scene.Axis, Line: theme.Edge})
	for _, b := range t.axis.Breaks {
		drawBreak(pen, geom.Pt(0, t.y(t.axis.Share(b.From))), geom.Pt(0, t.y(t.axis.Share(b.To))))
	}
}

// rails draws the rails and their names, the first one's on top, and returns
// the names as frames.
func (t *tallStory) rails(pen *diagram.Pen) []diagram.Placed {
	var out []diagram.Placed
	ty := t.ctx.Type()
	y := 0.0
	for i, l := range t.lanes {
		x := t.x(i)
		mid := l.Thing.Role.Mid()
		start := t.y0
		if k := t.first(i); t.headed() && k >= 0 {
			start = t.y(t.moments[k].share)
		} else if k < 0 {
			start = t.y1
		}
		if t.headed() {
			h := t.heads[i]
			line := y + ty.SmallLabel.Leading/2
			pen.Path(geom.Rounded(theme.RadiusTurn, geom.Pt(x, start), geom.Pt(x, line), geom.Pt(t.dates-tallKnee, line)),
				diagram.Look{Role: scene.Axis, Line: mid, Width: theme.Border})
			t.head(pen, i, h, y)
			if l.ID != "" {
				out = append(out, diagram.Frame{ID: l.ID, Kind: "Lane", Size: geom.Sz(t.width-t.dates, h.height-tallClear)}.At(t.dates, y))
			}
			y += h.height
		}
		t.rail(pen, x, start, diagram.Look{Role: scene.Axis, Line: mid, Width: laneWeight})
	}
	return out
}

// rail draws a rail from its first event on, dotted where time is left out.
func (t *tallStory) rail(pen *diagram.Pen, x, y float64, look diagram.Look) {
	for _, b := range t.axis.Breaks {
		from, to := t.y(t.axis.Share(b.From)), t.y(t.axis.Share(b.To))
		if from <= y {
			continue
		}
		pen.Line(geom.Pt(x, y), geom.Pt(x, from), look)
		dots := look
		dots.Dash = scene.Dash{On: 2, Off: 3}
		pen.Line(geom.Pt(x, from), geom.Pt(x, to), dots)
		y = to
	}
	if y < t.y1 {
		pen.Line(geom.Pt(x, y), geom.Pt(x, t.y1), look)
	}
}

// head writes the name of a rail with its top at y.
func (t *tallStory) head(pen *diagram.Pen, i int, h tallHead, y float64) {
	ty := t.ctx.Type()
	role := t.lanes[i].Thing.Role
	x := t.dates
	if h.thing.Icon != "" {
		box := geom.R(x, y+geom.Snap((ty.SmallLabel.Leading-tallHeadIcon)/2), tallHeadIcon, tallHeadIcon)
		shapes.DrawIcon(t.ctx.In("Lanes", i).In("Thing"), pen, h.thing.Icon, box, role.Ink())
		x += h.indent
	}
	base := y + diagram.FirstBaseline(ty.SmallLabel)
	names := make([]text.Line, len(h.name))
	for k, l := range h.name {
		l.Style = l.Style.In(role.Ink())
		names[k] = l
	}
	pen.Lines(geom.Pt(x, base), scene.Start, names)
	if len(h.note) == 0 {
		return
	}
	if h.inline {
		pen.Text(geom.Pt(x+h.name[0].Width+tallDateGap, base), scene.Start, h.note[0])
		return
	}
	y += float64(float64(len(h.name)) * ty.SmallLabel.Leading)
	pen.Lines(geom.Pt(x, y+diagram.FirstBaseline(ty.Note)), scene.Start, h.note)
}

// center returns where an event's dot stands.
func (t *tallStory) center(k int) geom.Point {
	m := t.moments[k]
	return geom.Pt(t.x(m.lane), t.y(m.share))
}

// line returns the middle of an event's first line of words.
func (t *tallStory) line(k int) float64 { return t.at[k] + t.labels[k].firstLine()/2 }

// leader joins an event's dot to its words, with a knee where they had to
// move. A shared event's leader begins at the first rail and is its line.
func (t *tallStory) leader(pen *diagram.Pen, k int) {
	m := t.moments[k]
	c := t.center(k)
	words := geom.Pt(t.dates-tallKnee+1, t.line(k))
	if t.labels[k].date.String == "" {
		words.X = t.words - tallKnee + 1
	}
	look := diagram.Look{Role: scene.Decor, Line: m.role.Base(), Width: theme.Leader}
	from := geom.Pt(c.X+m.dotOuter(), c.Y)
	if m.lane < 0 {
		look.Width, from.X = joinWeight, c.X
		look.Line = m.joinToken()
	}
	way := []geom.Point{from, words}
	if words.Y != c.Y {
		knee := t.knee(k)
		way = []geom.Point{from, geom.Pt(knee, c.Y), geom.Pt(knee+tallKnee-3, words.Y), words}
	}
	first := len(pen.Marks())
	pen.Path(geom.Polyline(way...), look)
	own(pen, first, m.ID)
}

// knee returns where an event's leader leaves the height of its dot: right
// before the words, or at once where it would run through the dot of another
// rail.
func (t *tallStory) knee(k int) float64 {
	m, c := t.moments[k], t.center(k)
	late := t.dates - 2*tallKnee
	if m.lane < 0 {
		return late
	}
	early := c.X + m.dotOuter() + 1
	hit := func(y float64) bool {
		for i, o := range t.moments {
			if o.lane > m.lane && math.Abs(t.center(i).Y-y) < o.dotOuter()+1 {
				return true
			}
		}
		return false
	}
	if early < late && hit(c.Y) && !hit(t.line(k)) {
		return early
	}
	return late
}

// feedBeside is how far from the leader of its first event a feed begins.
const feedBeside = 5

// feedLines draws the dashed lines: down the thin rail above the first event
// of another rail, else between two rails, where there is room for an
// arrowhead.
func (t *tallStory) feedLines(pen *diagram.Pen) {
	for _, f := range t.Feeds {
		i, k := t.index[f.From], t.index[f.To]
		a, b := t.center(i), t.center(k)
		from, to := t.moments[i], t.moments[k]
		dir, side, down := 1.0, geom.Left, 1.0
		if b.X < a.X {
			dir, side = -1, geom.Right
		}
		if b.Y < a.Y {
			down = -1
		}
		head := route.HeadSmall
		// The turn stands half way between the target's rail and the one
		// before it, but leaves the arrowhead its room.
		room := to.dotOuter() + route.TipGap + head.Length
		turn := b.X - float64(dir*max(t.shape.pitch/2, room))
		start := feedStart(a, from.dotOuter()+1, dir, down)
		thin := t.first(to.lane) == k && b.Y-a.Y > room+feedRun
		switch {
		case b.X == a.X:
			turn = a.X + room
			drawFeed(pen, f, []geom.Point{start, geom.Pt(turn, start.Y), geom.Pt(turn, b.Y)}, b, geom.Right, to.dotOuter(), head, nil)
		case thin || t.shape.pitch-room < from.dotOuter()+1:
			side, head = geom.Top, route.HeadNormal
			if down < 0 {
				side = geom.Bottom
			}
			drawFeed(pen, f, []geom.Point{start, geom.Pt(b.X, start.Y)}, b, side, to.dotOuter(), head, nil)
		default:
			drawFeed(pen, f, []geom.Point{start, geom.Pt(turn, start.Y), geom.Pt(turn, b.Y)}, b, side, to.dotOuter(), head, nil)
		}
	}
}

// feedStart returns where a feed leaves the dot around c, beside the leader.
func feedStart(c geom.Point, r, dir, down float64) geom.Point {
	side := geom.Right
	if dir < 0 {
		side = geom.Left
	}
	p := geom.Oval{Rect: geom.R(c.X-r, c.Y-r, 2*r, 2*r)}.Stop(side, c.Y+float64(down*feedBeside))
	return geom.Pt(geom.Snap(p.X), p.Y)
}

// event draws span and words of an event, and returns its dot.
func (t *tallStory) event(pen *diagram.Pen, k int) []diagram.Placed {
	ty := t.ctx.Type()
	m, l, c := t.moments[k], t.labels[k], t.center(k)
	first := len(pen.Marks())
	if m.end > m.share {
		pen.Rect(geom.R(c.X-spanHeight/2, c.Y, spanHeight, t.y(m.end)-c.Y), spanHeight/2, diagram.Look{Fill: m.role.Base()})
	}
	y := t.at[k]
	base := y + diagram.FirstBaseline(l.name[0].Style)
	pen.Text(geom.Pt(t.dates, base), scene.Start, l.date)
	pen.Lines(geom.Pt(t.words, base), scene.Start, l.name)
	y += float64(float64(len(l.name)) * l.name[0].Style.Leading)
	if l.inline {
		pen.Text(geom.Pt(t.words+l.name[0].Width+tallDateGap, base), scene.Start, l.note[0])
	} else {
		pen.Lines(geom.Pt(t.words, y+diagram.FirstBaseline(ty.Note)), scene.Start, l.note)
		y += float64(float64(len(l.note)) * ty.Note.Leading)
	}
	pen.Lines(geom.Pt(t.words, y+diagram.FirstBaseline(ty.Note)), scene.Start, l.more)
	own(pen, first, m.ID)
	if m.lane >= 0 {
		return []diagram.Placed{m.dot(t.ctx, c)}
	}
	var out []diagram.Placed
	for i := range t.lanes {
		out = append(out, m.join(t.ctx, geom.Pt(t.x(i), c.Y)))
	}
	out[len(out)-1].Frame.ID = m.ID
	return out
}
