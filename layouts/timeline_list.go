package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of a timeline as a list in u.
const (
	listRail    = 10 // x of the rail
	listWords   = 30 // x of the words
	listClear   = 8  // between two events
	listHeadGap = 10 // under the name of a lane
	listLaneGap = 16 // between two lanes
	listDates   = 96 // the column of dates beside the names, where it fits
	listMinName = 180
)

// listMarks is about how many marks an event of a list takes: date, name, note.
const listMarks = 3

// listTimeline sets the events under each other, lane by lane, in order of
// date. It fits any width that carries the widest word, and any number of
// events.
func listTimeline(s *story, ctx diagram.Context, width float64) diagram.Frame {
	l := listStory{story: s, ctx: ctx, width: width, pen: ctx.Pen()}
	l.pen.Grow(listMarks * len(s.moments))
	l.kids = make([]diagram.Placed, 0, len(s.lanes)+len(s.moments))
	byLane := make([][]int, len(s.lanes)+1) // the last one holds the shared events
	for k, m := range s.moments {
		lane := m.lane
		if lane < 0 {
			lane = len(s.lanes)
		}
		byLane[lane] = append(byLane[lane], k)
	}
	for i, events := range byLane {
		if i == len(s.lanes) && len(events) == 0 {
			continue
		}
		if i > 0 {
			l.y += listLaneGap
		}
		l.lane(i, events)
	}
	l.feeds()
	return diagram.Frame{Size: geom.Sz(width, l.y), Marks: l.pen.Marks(), Kids: l.kids}
}

// A listStory is a timeline as a list while it is drawn.
type listStory struct {
	*story
	ctx   diagram.Context
	width float64
	pen   *diagram.Pen
	kids  []diagram.Placed
	y     float64
}

// lane draws the name of a lane and its events along a rail.
func (l *listStory) lane(i int, events []int) {
	role := diagram.Neutral
	if i < len(l.lanes) {
		role = l.lanes[i].Thing.Role
		if l.headed() {
			at, lane := l.ctx.In("Lanes", i), l.lanes[i]
			h := measureHead(at, headLift, lane.Thing, lane.name(), lane.Note, l.width)
			h.draw(at, l.pen, 0, l.y+h.height/2)
			if lane.ID != "" {
				l.kids = append(l.kids, diagram.Frame{ID: lane.ID, Kind: "Lane", Size: geom.Sz(h.width, h.height)}.At(0, l.y))
			}
			l.y += h.height + listHeadGap
		}
	} else {
		st := l.ctx.Type().Label
		l.pen.Text(geom.Pt(0, l.y+diagram.FirstBaseline(st)), scene.Start, l.ctx.Line("All", st))
		l.y += st.Leading + listHeadGap
	}
	// The rail lies under the dots, but its end follows from the words.
	rail := l.pen
	l.pen = l.ctx.Pen()
	l.pen.Grow(listMarks * len(events))
	start, end := 0.0, 0.0
	for n, k := range events {
		end = l.event(k)
		if n == 0 {
			start = end
		}
	}
	if len(events) > 1 {
		rail.Line(geom.Pt(listRail, start), geom.Pt(listRail, end), diagram.Look{Role: scene.Axis, Line: role.Mid(), Width: laneWeight})
	}
	rail.Add(l.pen.Marks()...)
	l.pen = rail
}

// event draws one event and returns the middle of its first line.
func (l *listStory) event(k int) float64 {
	ty := l.ctx.Type()
	m := l.moments[k]
	at := m.in(l.ctx)
	first := len(l.pen.Marks())
	name := ty.SmallLabel
	date := at.In("When").Line(fullDate(m.Event), ty.Tick)
	x := float64(listWords)
	column := date.Width <= listDates-tallDateGap && l.width-listWords-listDates >= listMinName
	mid := l.y + name.Leading/2
	if column {
		l.pen.Text(geom.Pt(x, l.y+diagram.FirstBaseline(name)), scene.Start, date)
		x += listDates
	} else {
		for _, line := range at.In("When").Wrap(fullDate(m.Event), ty.Tick, l.width-x) {
			l.pen.Text(geom.Pt(x, l.y+diagram.FirstBaseline(ty.Tick)), scene.Start, line)
			l.y += ty.Tick.Leading
		}
	}
	for _, part := range [...]struct {
		field, words string
		style        theme.TextStyle
	}{{"Label", m.Label, name}, {"Note", m.Note, m.noteStyle(l.ctx)}} {
		var lines []text.Line
		if part.words != "" {
			lines = at.In(part.field).Wrap(part.words, part.style, l.width-x)
		}
		l.pen.Lines(geom.Pt(x, l.y+diagram.FirstBaseline(part.style)), scene.Start, lines)
		l.y += float64(float64(len(lines)) * part.style.Leading)
	}
	own(l.pen, first, m.ID)
	l.kids = append(l.kids, m.dot(l.ctx, geom.Pt(listRail, mid)))
	l.y += listClear
	return mid
}

// feeds says in words what led to what.
func (l *listStory) feeds() {
	st := l.ctx.Type().Note
	for i, f := range l.Feeds {
		if i == 0 {
			l.y += listLaneGap - listClear
		}
		lines := l.ctx.In("Feeds", i).Wrap(l.say(f), st, l.width)
		l.pen.Lines(geom.Pt(0, l.y+diagram.FirstBaseline(st)), scene.Start, lines)
		l.y += float64(float64(len(lines)) * st.Leading)
	}
}
