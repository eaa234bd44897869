package layouts

import (
	"math"
	"strconv"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// A sequenceMode is how a sequence is arranged.
type sequenceMode uint8

const (
	sequenceBeside  sequenceMode = iota // names of phases left of the actors, icons beside names
	sequenceUpright                     // names of phases in the bands, icons over names
)

// Numbers of a sequence in u.
const (
	sequenceWidth    = 896 // where the width is unbounded
	sequenceCapsMost = 120 // width of the names of phases at the left
	sequenceInset    = 14  // of words in a band, and of words behind a line
	sequenceCapsGap  = 36  // from the names of phases to the first line
	sequenceApart    = 12  // between cards, at least
	sequenceAiry     = 24  // the same, where there is room
	sequenceCardMost = 148 // width of an upright card
	sequenceBar      = 10  // width of the bar of an actor that works
	sequenceRim      = 8   // from words to the next line or bar
	sequenceBadgeGap = 7
	sequenceCodeGap  = 8
	sequenceLoop     = 24  // width of the loop of what an actor does itself
	sequenceNote     = 240 // width of a note at most
	sequenceNotePad  = 10
)

// A sequencePlan is one attempt to lay a sequence out in one mode.
type sequencePlan struct {
	Sequence
	ctx   diagram.Context
	mode  sequenceMode
	width float64

	caps  float64 // width of the names of phases at the left, 0 where they stand in the bands
	cards []actorCard
	head  float64   // height of the cards
	x     []float64 // the actors' lines
	rows  []sequenceRow
	notes *diagram.Pen // above the bars
}

// A sequenceRow is one point in time: a message, or several side by side.
type sequenceRow struct {
	phase int
	set   []sequenceWords
	text  float64 // height of the words
	// y is where the arrows are, or the middle of a loop or note.
	y float64
}

// A sequenceWords is a message with its measured words.
type sequenceWords struct {
	SequenceMessage
	ctx         diagram.Context
	number      int // 0: none
	lines       []text.Line
	code        text.Line
	inline      bool // the code stands on the line of the words
	leftwards   bool // of a loop: it stands left of its line
	left, right int  // indexes of actors
}

// plan sets the horizontal places, measures all words and reports whether the
// mode suits.
func (p *sequencePlan) plan() bool {
	if !p.actors() {
		return false
	}
	step := 0
	for i, phase := range p.Phases {
		for k, m := range phase.Messages {
			w := sequenceWords{SequenceMessage: m, ctx: p.ctx.In("Phases", i).In("Messages", k)}
			w.left, w.right = p.span(m)
			if m.Step {
				step++
				w.number = step
			}
			if !m.With {
				p.rows = append(p.rows, sequenceRow{phase: i})
			}
			row := &p.rows[len(p.rows)-1]
			row.set = append(row.set, w)
		}
	}
	for r := range p.rows {
		row := &p.rows[r]
		for k := range row.set {
			if !p.words(r, &row.set[k]) {
				return false
			}
			row.text = max(row.text, row.set[k].height())
		}
	}
	return true
}

// actors measures the cards and sets the lines under them: beside the names of
// phases the icons stand before the names where that leaves room, else over
// them.
func (p *sequencePlan) actors() bool {
	n := float64(len(p.Actors))
	if p.mode == sequenceUpright {
		room := geom.Snap((p.width-float64((n-1)*sequenceApart))/n - geom.Grid/2)
		return p.measureCards(min(room, sequenceCardMost)) && p.spread(sequenceApart-2*geom.Grid)
	}
	if p.caps = p.capsWidth(); p.caps > sequenceCapsMost+sequenceInset {
		return false
	}
	if p.measureCards(0) && p.spread(sequenceAiry) {
		return true
	}
	widest := 0.0
	for i, a := range p.Actors {
		name := p.ctx.In("Actors", i).In("Thing").In("Name").Line(a.Thing.Name, p.ctx.Type().SmallLabel)
		widest = max(widest, float64(name.Width*actorBold)+2*actorRim)
	}
	return p.measureCards(blockUp(widest)) && p.spread(sequenceAiry)
}

// measureCards sets the cards, as wide as given or, where that is 0, as their
// names.
func (p *sequencePlan) measureCards(width float64) bool {
	p.cards, p.head = make([]actorCard, len(p.Actors)), 0
	for i, a := range p.Actors {
		p.cards[i] = measureActor(p.ctx.In("Actors", i), a.Thing, width)
		p.head = max(p.head, p.cards[i].size.H)
	}
	alikeCards(p.cards)
	return width <= p.width
}

// spread sets the lines, so that all gaps between cards are equal, and reports
// whether these are large enough.
func (p *sequencePlan) spread(least float64) bool {
	n := len(p.cards)
	p.x = make([]float64, n)
	sum := 0.0
	for _, c := range p.cards {
		sum += c.size.W
	}
	x := 0.0
	if p.mode == sequenceBeside {
		x = max(p.caps+sequenceCapsGap-p.cards[0].size.W/2, 0)
	}
	gap := 0.0
	if n > 1 {
		gap = (p.width - x - sum) / float64(n-1)
	}
	for i, c := range p.cards {
		p.x[i] = geom.Snap(x + c.size.W/2)
		x += c.size.W + gap
	}
	return x-gap <= p.width+geom.Grid && (n == 1 || gap >= least)
}

// capsWidth returns the width of the names of phases and of how long they
// repeat, wrapped.
func (p *sequencePlan) capsWidth() float64 {
	ty := p.ctx.Type()
	w := 0.0
	for i, phase := range p.Phases {
		at := p.ctx.In("Phases", i)
		w = max(w, diagram.InOtherFonts(at.In("Name").Line(phase.Name, ty.Caps).Width))
		if phase.Repeat != "" {
			w = max(w, diagram.InOtherFonts(widestLine(p.repeat(i))))
		}
	}
	if w > 0 {
		w += sequenceInset
	}
	return w
}

// repeat returns the lines that say how long a phase repeats, at the left.
func (p *sequencePlan) repeat(i int) []text.Line {
	at, st := p.ctx.In("Phases", i).In("Repeat"), p.ctx.Type().Note
	const most = 80 // u
	return wrapped(at, p.Phases[i].Repeat, st, max(most, at.Longest(p.Phases[i].Repeat, st)))
}

// working reports whether an actor works in a row.
func (p *sequencePlan) working(actor, row int) bool {
	for _, a := range p.Active {
		if p.actor(a.Actor) != actor {
			continue
		}
		if from, until := p.activeRows(a); row >= from && row <= until {
			return true
		}
	}
	return false
}

// activeRows returns the rows in which an actor begins and ends to work.
func (p *sequencePlan) activeRows(a SequenceActive) (from, until int) {
	until = len(p.rows) - 1
	for r, row := range p.rows {
		for _, w := range row.set {
			if w.ID == a.From {
				from = r
			}
			if w.ID == a.Until && a.Until != "" {
				until = r
			}
		}
	}
	return from, until
}

// edge returns where the line or bar of an actor ends at the given side.
func (p *sequencePlan) edge(actor, row int, rightwards bool) float64 {
	half := theme.Border / 2
	if p.working(actor, row) {
		half = sequenceBar / 2
	}
	if rightwards {
		return p.x[actor] + half
	}
	return p.x[actor] - half
}

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
