package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// draw draws the finished rails.
func (t *tallStory) draw() diagram.Frame {
	pen := t.ctx.Pen()
	pen.Grow(t.marks())
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
				f.Kids = t.event(pen, f.Kids, k)
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
	for _, gap := range t.axis.gaps(t.y) {
		drawBreak(pen, geom.Pt(0, gap.lo), geom.Pt(0, gap.hi))
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
		drawLane(pen, func(y float64) geom.Point { return geom.Pt(x, y) }, span{start, t.y1}, t.axis.gaps(t.y),
			diagram.Look{Role: scene.Axis, Line: mid, Width: laneWeight})
	}
	return out
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

// event draws span and words of an event, and appends its dot.
func (t *tallStory) event(pen *diagram.Pen, kids []diagram.Placed, k int) []diagram.Placed {
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
		return append(kids, m.dot(t.ctx, c))
	}
	for i := range t.lanes {
		kids = append(kids, m.join(t.ctx, geom.Pt(t.x(i), c.Y)))
	}
	kids[len(kids)-1].Frame.ID = m.ID
	return kids
}
