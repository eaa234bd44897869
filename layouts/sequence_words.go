package layouts

import (
	"math"
	"strconv"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// words measures the words of a message in the room that it has, and reports
// whether they fit.
func (p *sequencePlan) words(row int, w *sequenceWords) bool {
	switch {
	case w.To == "":
		room := min(p.width-sequenceRim-p.noteLeft(p.rows[row].phase), sequenceNote) - 2*sequenceNotePad - w.indent(p)
		return p.fill(w, diagram.FallbackRoom(room))
	case w.left == w.right:
		other := *w
		other.leftwards = true
		right, left := p.loopRoom(row, w), p.loopRoom(row, &other)
		if len(p.rows[row].set) > 1 {
			right = 0 // an arrow goes there at the same time
		}
		okRight, okLeft := right > 0 && p.fill(w, right), left > 0 && p.fill(&other, left)
		if okLeft && (!okRight || other.height() < w.height()) {
			*w = other
		}
		return okRight || okLeft
	}
	from := p.edge(w.left, row, true) + sequenceInset
	to := p.edge(w.right, row, false) - sequenceRim
	for a := w.left + 1; a < w.right; a++ {
		if p.working(a, row) {
			to = p.edge(a, row, false) - sequenceRim
			break
		}
	}
	return p.fill(w, diagram.FallbackRoom(to-from-w.indent(p)+diagram.FallbackRim))
}

// noteLeft returns how far left a note of a phase may stand: right of the
// phase's name, and of the line that leads back to its start.
func (p *sequencePlan) noteLeft(phase int) float64 {
	if p.Phases[phase].Repeat != "" {
		return p.x[0] + sequenceRim
	}
	return p.caps + sequenceRim
}

// loopRoom returns the room for the words of what an actor does itself: from
// its loop to the next bar, or to the end of the lines.
func (p *sequencePlan) loopRoom(row int, w *sequenceWords) float64 {
	near := sequenceLoop + sequenceRim + w.indent(p)
	if w.leftwards {
		to := p.x[0] + sequenceRim
		for a := range w.left {
			if p.working(a, row) {
				to = p.edge(a, row, true) + sequenceRim
			}
		}
		return diagram.FallbackRoom(p.edge(w.left, row, false) - near - to)
	}
	to := p.width - sequenceRim
	for a := len(p.x) - 1; a > w.left; a-- {
		if p.working(a, row) {
			to = p.edge(a, row, false) - sequenceRim
		}
	}
	return diagram.FallbackRoom(to - near - p.edge(w.left, row, true))
}

// indent is what the number before the words takes.
func (w *sequenceWords) indent(p *sequencePlan) float64 {
	if w.number == 0 {
		return 0
	}
	return w.badge().Size(p.ctx).W + sequenceBadgeGap
}

func (w *sequenceWords) badge() shapes.Badge { return shapes.Badge{Text: strconv.Itoa(w.number)} }

// fill breaks the words to a width and reports whether they fit.
func (p *sequencePlan) fill(w *sequenceWords, room float64) bool {
	ty := p.ctx.Type()
	st, code := ty.Note.In(theme.Ink), ty.Code
	if w.Hero {
		st = ty.SmallLabel
	}
	if w.Kind == diagram.Failure {
		st = st.In(diagram.Danger.Ink())
	}
	w.inline = false
	if room < w.ctx.In("Text").Longest(w.Text, st) || room < w.ctx.In("Code").Line(w.Code, code).Width {
		return false
	}
	w.lines = wrapped(w.ctx.In("Text"), w.Text, st, room)
	w.code = text.Line{}
	if w.Code != "" {
		w.code = w.ctx.In("Code").Line(w.Code, code)
		w.inline = len(w.lines) == 0 || len(w.lines) == 1 && diagram.InOtherFonts(w.lines[0].Width)+sequenceCodeGap+w.code.Width <= room
	}
	return true
}

// height returns the height of the words.
func (w *sequenceWords) height() float64 {
	h := linesHeight(w.lines)
	if w.Code != "" && (!w.inline || len(w.lines) == 0) {
		h += w.code.Style.Leading
	}
	if w.number > 0 && len(w.lines) > 0 {
		h = math.Max(h, w.lines[0].Style.Leading+2)
	}
	return h
}

// extent returns the width of the words, without the number.
func (w *sequenceWords) extent() float64 {
	e := widestLine(w.lines)
	switch {
	case w.Code == "":
	case w.inline && len(w.lines) > 0:
		e = diagram.InOtherFonts(e) + sequenceCodeGap + w.code.Width
	default:
		e = max(e, w.code.Width)
	}
	return e
}
