package layouts

import (
	"strconv"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/route"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// row draws the messages of one time.
func (p *sequencePlan) row(pen *diagram.Pen, r int) {
	row := &p.rows[r]
	for k := range row.set {
		w := &row.set[k]
		switch {
		case w.To == "":
			p.note(p.notes, r, w)
		case w.left == w.right:
			p.loop(pen, r, w)
		default:
			p.arrows(pen, r, w)
		}
	}
}

// arrows draws a message from one actor to another.
func (p *sequencePlan) arrows(pen *diagram.Pen, r int, w *sequenceWords) {
	y := p.rows[r].y
	if first := &p.rows[r].set[0]; first.left == first.right {
		y += sequenceLoopHigh / 2 // level with the end of the loop
	}
	from, to := p.actor(w.From), p.actor(w.To)
	rightwards := to > from
	start, tip := p.edge(from, r, rightwards), p.edge(to, r, !rightwards)
	if rightwards {
		tip -= route.TipGap
	} else {
		tip += route.TipGap
	}
	top := y - sequenceAbove - w.height()
	p.write(pen, r, w, geom.Pt(p.edge(w.left, r, true)+sequenceInset, top), true)
	first := len(pen.Marks())
	shapes.DrawArrow(pen, w.Kind, diagram.Neutral, geom.Pt(start, y), geom.Pt(tip, y))
	p.joins(pen, first, w.Kind, p.frameAt(from, r), p.frameAt(to, r))
}

// joins tells marks which frames they join, and sets plain messages in the ink
// of answers.
func (p *sequencePlan) joins(pen *diagram.Pen, first int, kind diagram.LinkKind, from, to diagram.ID) {
	marks := pen.Marks()
	for k := first; k < len(marks); k++ {
		m := &marks[k]
		m.From, m.To = from, to
		if kind != diagram.Plain {
			continue
		}
		m.Stroke.Paint = p.ctx.Paint(theme.Ink2)
		if m.Role == scene.Head {
			m.Fill = m.Stroke.Paint
		}
	}
}

// frameAt returns the name of what an actor is in a row: its line, or a bar.
func (p *sequencePlan) frameAt(actor, row int) diagram.ID {
	id := p.Actors[actor].ID
	for k, a := range p.Active {
		if p.actor(a.Actor) != actor {
			continue
		}
		if from, until := p.activeRows(a); row >= from && row <= until {
			return id + workName + diagram.ID(strconv.Itoa(k+1))
		}
	}
	return id + lineName
}

// write sets the words of a message from a corner on, over a patch of ground.
func (p *sequencePlan) write(pen *diagram.Pen, r int, w *sequenceWords, at geom.Point, halo bool) {
	indent := w.indent(p)
	if halo {
		p.halo(pen, geom.R(at.X, at.Y, indent+w.extent(), w.height()), p.rows[r].phase)
	}
	y := at.Y
	if w.number > 0 {
		b := w.badge()
		size := b.Size(p.ctx)
		lead := w.code.Style.Leading
		if len(w.lines) > 0 {
			lead = w.lines[0].Style.Leading
		}
		y = max(y, at.Y+geom.Snap((size.H-lead)/2)-1)
		shapes.DrawBadge(w.ctx, pen, geom.Pt(at.X+size.W/2, y+lead/2), b)
	}
	x := at.X + indent
	foot := y
	if len(w.lines) > 0 {
		pen.Lines(geom.Pt(x, y+diagram.FirstBaseline(w.lines[0].Style)), scene.Start, w.lines)
		foot = y + linesHeight(w.lines)
	}
	switch {
	case w.Code == "":
	case w.inline && len(w.lines) > 0:
		pen.Text(geom.Pt(x+diagram.InOtherFonts(w.lines[0].Width)+sequenceCodeGap, y+diagram.FirstBaseline(w.lines[0].Style)), scene.Start, w.code)
	default:
		pen.Text(geom.Pt(x, foot+diagram.FirstBaseline(w.code.Style)), scene.Start, w.code)
	}
}

// loop draws what an actor does itself.
func (p *sequencePlan) loop(pen *diagram.Pen, r int, w *sequenceWords) {
	row := p.rows[r]
	x, away := p.edge(w.left, r, !w.leftwards), 1.0
	if w.leftwards {
		away = -1
	}
	y0, y1 := row.y-sequenceLoopHigh/2, row.y+sequenceLoopHigh/2
	first := len(pen.Marks())
	far := x + float64(away*sequenceLoop)
	shapes.DrawArrow(pen, w.Kind, diagram.Neutral, geom.Pt(x, y0), geom.Pt(far, y0), geom.Pt(far, y1), geom.Pt(x+float64(away*route.TipGap), y1))
	p.joins(pen, first, w.Kind, p.frameAt(w.left, r), p.frameAt(w.left, r))
	at := geom.Pt(far+sequenceRim, geom.Snap(row.y-w.height()/2))
	if w.leftwards {
		at.X = far - sequenceRim - w.indent(p) - w.extent()
	}
	p.write(pen, r, w, at, true)
}

// note draws a note on an actor's line.
func (p *sequencePlan) note(pen *diagram.Pen, r int, w *sequenceWords) {
	width := diagram.InOtherFonts(w.extent()) + w.indent(p) + 2*sequenceNotePad
	height := w.height() + sequenceNotePad
	x := min(max(p.x[w.left]-width/2, p.noteLeft(p.rows[r].phase)), p.width-sequenceRim-width)
	box := geom.R(geom.Snap(x), geom.Snap(p.rows[r].y-height/2), width, height)
	pen.Rect(box, theme.RadiusTag, diagram.Look{Role: scene.Node, Fill: theme.Paper, Line: theme.Edge, Width: theme.Border})
	p.write(pen, r, w, geom.Pt(box.Min.X+sequenceNotePad, box.Min.Y+sequenceNotePad/2), false)
}

// back draws the line that leads from the last row of a phase back to its
// first.
func (p *sequencePlan) back(pen *diagram.Pen, phase int) {
	first, last := -1, 0
	for r, row := range p.rows {
		if row.phase == phase {
			if first < 0 {
				first = r
			}
			last = r
		}
	}
	y0, y1 := p.rows[last].y, p.rows[first].y
	if y0-y1 < sequenceLoopHigh {
		y0, y1 = y0+sequenceLoopHigh/2, y1-sequenceLoopHigh/2
	}
	x := p.edge(0, first, false)
	mark := len(pen.Marks())
	shapes.DrawArrow(pen, diagram.Control, diagram.Neutral, geom.Pt(p.edge(0, last, false), y0), geom.Pt(p.x[0]-sequenceBack-sequenceBar/2, y0),
		geom.Pt(p.x[0]-sequenceBack-sequenceBar/2, y1), geom.Pt(x-route.TipGap, y1))
	p.joins(pen, mark, diagram.Control, p.frameAt(0, last), p.frameAt(0, first))
}
