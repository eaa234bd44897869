package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
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
