package layouts

import (
	"strings"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// A tallShape is how close the parts of a timeline with rails stand, in u.
type tallShape struct {
	pad     float64 // left of the names of the bands
	toRail  float64 // from them to the first rail
	pitch   float64 // from rail to rail
	toWords float64 // from the last rail to the words
	least   float64 // room for the names beside the dates, at least
}

// A tallStory is a timeline with rails: time runs down.
type tallStory struct {
	*story
	ctx    diagram.Context
	width  float64
	shape  tallShape
	bands  []text.Line
	rail0  float64
	dates  float64 // x of the dates, the left edge of the words
	words  float64 // x of the names
	labels []tallLabel
	heads  []tallHead
	y0, y1 float64 // of the scale
	at     []float64
}

// A tallLabel is an event's words: the name on the line of its date, the
// effect behind it or under it.
type tallLabel struct {
	eventLabel
	inline bool // the effect stands on the line of the name
}

// A tallHead is the name of a rail with its note.
type tallHead struct {
	head
	note   []text.Line
	inline bool
	height float64
}

// Numbers of a timeline with rails in u.
const (
	tallMostRails  = 6
	tallMostEvents = 48
	tallBand       = 112  // height of a band,
	tallScale      = 616  // while the scale is not higher than that
	tallStretch    = 1.8  // how much longer than its words the scale may become
	tallPad        = 13   // from the ends of the scale to the first and last line of words
	tallGrow       = 1.25 // each try is so much longer than the last
	tallClear      = 6    // between the words of two events
	tallNear       = 44   // words are not further from their dot, if need be on a longer scale,
	tallFar        = 150  // and never further than that
	tallLines      = 6    // of one event, at most
	tallDateGap    = 9    // from a date to its name, and from a name to its effect
	tallKnee       = 7
	tallHeadPitch  = 26
	tallHeadIcon   = 18
	tallHeadGap    = 16 // from the names of the rails to the scale
)

// tallShapes are tried in order: one for where there is room, one for where
// there is little.
var tallShapes = [...]tallShape{
	{pad: 10, toRail: 24, pitch: 32, toWords: 30, least: 300},
	{pad: 4, toRail: 18, pitch: 20, toWords: 22, least: 96},
}

// planRails plans a timeline on rails, and reports whether the words have
// room and every one stands near its dot.
func planRails(s *story, ctx diagram.Context, width float64, shape tallShape) (*tallStory, bool) {
	if len(s.lanes) > tallMostRails || len(s.moments) > tallMostEvents {
		return nil, false
	}
	t := &tallStory{story: s, ctx: ctx, width: width, shape: shape}
	if !t.columns() || !t.measure() {
		return nil, false
	}
	t.measureHeads()
	return t, t.settle()
}

// columns sets the columns and reports whether the words have room.
func (t *tallStory) columns() bool {
	ty := t.ctx.Type()
	name := 0.0
	for _, b := range t.axis.bands {
		l := t.ctx.Line(b.name, ty.Subheading.In(theme.Ink2))
		t.bands = append(t.bands, l)
		name = max(name, l.Width)
	}
	t.rail0 = blockUp(t.shape.pad + name + t.shape.toRail)
	t.dates = t.rail0 + float64(float64(len(t.lanes)-1)*t.shape.pitch) + t.shape.toWords
	date := 0.0
	t.labels = make([]tallLabel, len(t.moments))
	for k, m := range t.moments {
		if d := t.axis.unit.date(m.Event); d != "" {
			l := m.in(t.ctx).In("When").Line(d, ty.Tick)
			t.labels[k].date = l
			date = max(date, l.Width+tallDateGap)
		}
	}
	t.words = t.dates + date
	return t.width-t.words >= t.shape.least
}

// measure sets the words of all events and reports whether none is a
// paragraph.
func (t *tallStory) measure() bool {
	ty := t.ctx.Type()
	room := t.width - t.words
	for k, m := range t.moments {
		name := ty.SmallLabel
		if m.lane < 0 && m.Hero {
			name = ty.Subheading
		}
		var more []string
		for _, f := range t.Feeds {
			if t.index[f.To] == k && f.Label != "" {
				more = append(more, f.Label)
			}
		}
		l := tallLabel{eventLabel: measureEvent(t.ctx, m, "", strings.Join(more, remarkJoin), name, room)}
		if len(l.name) == 1 && m.Note != "" {
			note := m.in(t.ctx).In("Note").Line(m.Note, m.noteStyle(t.ctx))
			if l.name[0].Width+tallDateGap+note.Width <= room {
				l.inline = true
				l.height -= float64(float64(len(l.note)) * ty.Note.Leading)
				l.note = []text.Line{note}
			}
		}
		l.date = t.labels[k].date
		if len(l.name)+len(l.note)+len(l.more) > tallLines {
			return false
		}
		t.labels[k] = l
	}
	return true
}

// measureHeads sets the names of the rails, one line each where they fit.
func (t *tallStory) measureHeads() {
	if !t.headed() {
		return
	}
	ty := t.ctx.Type()
	room := t.width - t.dates
	for i, l := range t.lanes {
		at := t.ctx.In("Lanes", i)
		h := tallHead{head: measureHead(at, headFold, l.Thing, l.name(), "", room)}
		if h.indent > 0 {
			h.indent = tallHeadIcon + headIconGap
		}
		if l.Note != "" {
			note := at.In("Note").Line(l.Note, ty.Note)
			h.inline = len(h.name) == 1 && h.indent+h.name[0].Width+tallDateGap+note.Width <= room
			h.note = []text.Line{note}
			if !h.inline {
				h.note = at.In("Note").Wrap(l.Note, ty.Note, max(room-h.indent, 1))
			}
		}
		h.height = float64(float64(len(h.name)) * ty.SmallLabel.Leading)
		if !h.inline {
			h.height += float64(float64(len(h.note)) * ty.Note.Leading)
		}
		h.height = max(h.height+tallClear, tallHeadPitch)
		t.heads = append(t.heads, h)
		t.y0 += h.height
	}
	t.y0 += tallHeadGap - tallClear
}
