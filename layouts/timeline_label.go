package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// An eventLabel is the measured words of an event: the name, the date after
// it, and under both the effect and what fed it.
type eventLabel struct {
	name, note, more []text.Line
	date             text.Line
	beside           bool // the date follows the last line of the name
	width, height    float64
}

const dateGap = 6 // from a name to its date, in u

// measureEvent sets an event's words on lines of at most the given width. The
// last field, more, is a remark that is not the event's own.
func measureEvent(ctx diagram.Context, m moment, date, more string, name theme.TextStyle, width float64) eventLabel {
	ty := ctx.Type()
	at := m.in(ctx)
	l := eventLabel{name: at.In("Label").Wrap(m.Label, name, width)}
	last := l.name[len(l.name)-1].Width
	if date != "" {
		l.date = at.In("When").Line(date, ty.Tick)
		last += dateGap + l.date.Width
		if l.beside = last <= width; !l.beside {
			l.height += ty.Tick.Leading
			last = l.date.Width
		}
	}
	l.width = last
	if m.Note != "" {
		l.note = at.In("Note").Wrap(m.Note, m.noteStyle(ctx), width)
	}
	if more != "" {
		l.more = ctx.Wrap(more, ty.Note, width)
	}
	l.height += linesHeight(l.name, l.note, l.more)
	l.width = max(l.width, widestLine(l.name, l.note, l.more))
	return l
}

// draw sets the words in their box, flush with its left or its right edge.
func (l eventLabel) draw(ctx diagram.Context, pen *diagram.Pen, box geom.Rect, right bool) {
	x, y, anchor := box.Min.X, box.Min.Y, scene.Start
	if right {
		x, anchor = box.Max.X, scene.End
	}
	ty := ctx.Type()
	name := l.name[0].Style
	base := y + diagram.FirstBaseline(name)
	for i, line := range l.name {
		nx := x
		if i == len(l.name)-1 && l.beside {
			if right {
				nx -= l.date.Width + dateGap
				pen.Text(geom.Pt(x, base), anchor, l.date)
			} else {
				pen.Text(geom.Pt(x+line.Width+dateGap, base), anchor, l.date)
			}
		}
		pen.Text(geom.Pt(nx, base), anchor, line)
		base += name.Leading
	}
	y += float64(float64(len(l.name)) * name.Leading)
	if l.date.String != "" && !l.beside {
		pen.Text(geom.Pt(x, y+diagram.FirstBaseline(ty.Tick)), anchor, l.date)
		y += ty.Tick.Leading
	}
	for _, lines := range [...][]text.Line{l.note, l.more} {
		pen.Lines(geom.Pt(x, y+diagram.FirstBaseline(ty.Note)), anchor, lines)
		y += float64(float64(len(lines)) * ty.Note.Leading)
	}
}

// noteStyle is how the event's effect is set: in the ink of its role.
func (m moment) noteStyle(ctx diagram.Context) theme.TextStyle {
	st := ctx.Type().Note
	if m.role != diagram.Neutral {
		st = st.In(m.role.Ink())
	}
	return st
}

// own gives the marks from index first on to a named event.
func own(pen *diagram.Pen, first int, id diagram.ID) {
	marks := pen.Marks()
	for i := first; i < len(marks); i++ {
		marks[i].Owner = id
	}
}

// Numbers of dots in u.
const (
	dotRadius  = 6.5
	heroRadius = 8
	heroCore   = 3.6
	dotStroke  = theme.MainPath
	joinRadius = 4 // where an event that all lanes share meets a lane
)

// dotOuter returns the radius of an event's dot, stroke included.
func (m moment) dotOuter() float64 {
	if m.Hero {
		return heroRadius + dotStroke/2
	}
	return dotRadius + dotStroke/2
}

// dot returns the event's dot as a frame around c.
func (m moment) dot(ctx diagram.Context, c geom.Point) diagram.Placed {
	pen := ctx.Pen()
	r := m.dotOuter()
	at := geom.Pt(r, r)
	pen.Circle(at, r-dotStroke/2, diagram.Look{Fill: theme.Hole, Line: m.role.Base(), Width: dotStroke}).Thing = m.Label
	if m.Hero {
		pen.Circle(at, heroCore, diagram.Look{Role: scene.Decor, Fill: m.role.Base()})
	}
	box := geom.R(0, 0, 2*r, 2*r)
	return diagram.Frame{ID: m.ID, Kind: "Event", Size: box.Size(), Outline: geom.Oval{Rect: box}, Marks: pen.Marks()}.At(c.X-r, c.Y-r)
}
