package layouts

import (
	"strconv"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/route"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// More numbers of a sequence in u.
const (
	sequenceHead     = 10 // from the cards to the first band
	sequenceTop      = 11 // from the top of a band to the first words
	sequenceAbove    = 6  // from words to their arrow
	sequenceBelow    = 15 // from an arrow to the next words
	sequenceNarrow   = 8  // the same, where names of phases stand in the bands
	sequenceFoot     = 18 // from the last arrow of a band to its end
	sequenceNear     = 6  // from the top of a band to its name within it
	sequenceShort    = 10 // the same, where names of phases stand in the bands
	sequenceBandGap  = 6
	sequenceCapsLine = 24 // height of the name of a phase in its band
	sequenceBarAbove = 8  // how far a bar begins before its first message
	sequenceBarBelow = 10 // and goes on after its last one
	sequenceLoopHigh = 18 // height of a loop
	sequenceBack     = 20 // from the first line to the line that leads back
	sequenceHalo     = 1  // of ground over and under words
)

// sequenceBand is the place of a phase.
type sequenceBand struct{ top, bottom float64 }

// draw lays the form out as planned: bands, lines, messages, bars, cards.
func (p *sequencePlan) draw() diagram.Frame {
	f := diagram.Frame{Doc: p.doc()}
	for i, c := range p.cards {
		k := c.frame(p.ctx.In("Actors", i), p.Actors[i].ID, p.head)
		f.Kids = append(f.Kids, k.At(geom.Snap(p.x[i]-c.size.W/2), 0))
	}
	cards := p.head
	bands, end := p.levels(blockUp(cards + sequenceHead))
	for i, b := range bands {
		pen := p.ctx.Pen()
		size := geom.Sz(p.width, b.bottom-b.top)
		pen.Rect(geom.RectOf(geom.Pt(0, 0), size), theme.RadiusCard, diagram.Look{Role: scene.Band, Fill: p.Phases[i].Role.Tint()})
		f.Kids = append(f.Kids, diagram.Frame{ID: p.Phases[i].ID, Kind: "SequencePhase", Size: size, Marks: pen.Marks()}.At(0, b.top))
	}
	for i, a := range p.Actors {
		pen := p.ctx.Pen()
		x := theme.Border / 2
		pen.Line(geom.Pt(x, 0), geom.Pt(x, end-cards), diagram.Look{Role: scene.Axis, Line: theme.Edge, Width: theme.Border})
		line := diagram.Frame{ID: a.ID + lineName, Kind: "Lifeline", Size: geom.Sz(theme.Border, end-cards), Marks: pen.Marks()}
		f.Kids = append(f.Kids, line.At(p.x[i]-x, cards))
	}
	row := 0
	p.notes = p.ctx.Pen()
	for i, b := range bands {
		pen := p.ctx.Pen()
		p.name(pen, i, b)
		for ; row < len(p.rows) && p.rows[row].phase == i; row++ {
			p.row(pen, row)
		}
		if p.Phases[i].Repeat != "" {
			p.back(pen, i)
		}
		part(&f, pen)
	}
	p.bars(&f, end)
	part(&f, p.notes)
	f.Size = geom.Sz(p.width, end)
	return f
}

// Names of the frames of an actor's line and of its bars.
const (
	lineName = "-line"
	workName = "-work"
)

// levels sets the rows and returns the bands and where the last one ends.
func (p *sequencePlan) levels(y float64) (bands []sequenceBand, end float64) {
	below, foot, r := float64(sequenceBelow), float64(sequenceFoot), 0
	if p.mode == sequenceUpright {
		below, foot = sequenceNarrow, sequenceShort
	}
	for i := range p.Phases {
		top := y
		y += p.top()
		if p.mode == sequenceUpright && p.Phases[i].Name+p.Phases[i].Repeat != "" {
			y += sequenceCapsLine
		}
		for ; r < len(p.rows) && p.rows[r].phase == i; r++ {
			row := &p.rows[r]
			w := &row.set[0]
			switch {
			case w.To == "":
				h := row.text + sequenceNotePad
				row.y = geom.Snap(y + h/2)
				y += h + below
			case w.left == w.right:
				y += sequenceAbove / 2
				h := max(row.text, sequenceLoopHigh)
				row.y = geom.Snap(y + h/2)
				y += h + below
			default:
				row.y = y + row.text + sequenceAbove
				y = row.y + below
			}
		}
		y = blockUp(max(y-below+foot, top+p.nameHeight(i)))
		bands = append(bands, sequenceBand{top, y})
		y += sequenceBandGap
	}
	return bands, y - sequenceBandGap
}

// top returns how far below the top of a band its first words are.
func (p *sequencePlan) top() float64 {
	if p.mode == sequenceUpright {
		return sequenceNear
	}
	return sequenceTop
}

// nameHeight returns the height of the words at the left of a phase, with the
// room around them.
func (p *sequencePlan) nameHeight(i int) float64 {
	if p.mode == sequenceUpright {
		return 0
	}
	h := 2*sequenceTop + p.ctx.Type().Caps.Leading
	if p.Phases[i].Repeat != "" {
		h += linesHeight(p.repeat(i)) + panelNoteGap
	}
	return h
}

// name writes the name of a phase, and how long it repeats.
func (p *sequencePlan) name(pen *diagram.Pen, i int, b sequenceBand) {
	phase, ty, at := p.Phases[i], p.ctx.Type(), p.ctx.In("Phases", i)
	caps := ty.Caps.In(theme.Ink2)
	if phase.Role != diagram.Neutral {
		caps = ty.Caps.In(phase.Role.Ink())
	}
	x, y := float64(sequenceInset), b.top+p.top()
	if p.mode == sequenceUpright {
		x = p.x[0] + sequenceInset
	}
	base := y + diagram.FirstBaseline(caps)
	name := at.In("Name").Line(phase.Name, caps)
	if p.mode == sequenceBeside {
		pen.Text(geom.Pt(x, base), scene.Start, name)
		if phase.Name != "" {
			y += caps.Leading + panelNoteGap
		}
		pen.Lines(geom.Pt(x, y+diagram.FirstBaseline(ty.Note)), scene.Start, p.repeat(i))
		return
	}
	repeat := at.In("Repeat").Line(phase.Repeat, ty.Note)
	tail, end := x, x+diagram.InOtherFonts(name.Width)
	if phase.Repeat != "" {
		if phase.Name != "" {
			tail = end + headInlineGap
		}
		end = tail + diagram.InOtherFonts(repeat.Width)
	}
	if end > p.nameEnd(i) {
		at.In("Name").Fail(diagram.ErrTooWide, "the name of the phase does not fit over its messages", "shorten it")
	}
	for _, words := range [...]struct {
		x    float64
		line text.Line
	}{{x, name}, {tail, repeat}} {
		if words.line.String != "" {
			p.halo(pen, geom.R(words.x, base-words.line.Ascent, words.line.Width, words.line.Ascent+words.line.Descent), i)
			pen.Text(geom.Pt(words.x, base), scene.Start, words.line)
		}
	}
}

// nameEnd returns how far the name of a phase within its band may reach: up to
// the bar of an actor that works already.
func (p *sequencePlan) nameEnd(phase int) float64 {
	for r := 1; r < len(p.rows); r++ {
		if p.rows[r].phase != phase || p.rows[r-1].phase == phase {
			continue
		}
		for a := 1; a < len(p.x); a++ {
			if p.working(a, r-1) && p.working(a, r) {
				return p.edge(a, r, false) - sequenceRim
			}
		}
	}
	return p.width - sequenceRim
}

// halo hides what is behind words with the ground of their band.
func (p *sequencePlan) halo(pen *diagram.Pen, words geom.Rect, phase int) {
	words.Min.Y, words.Max.Y = words.Min.Y-sequenceHalo, words.Max.Y+sequenceHalo
	pen.Halo(words, p.Phases[phase].Role.Tint())
}

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
	far := x + away*sequenceLoop
	shapes.DrawArrow(pen, w.Kind, diagram.Neutral, geom.Pt(x, y0), geom.Pt(far, y0), geom.Pt(far, y1), geom.Pt(x+away*route.TipGap, y1))
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

// bars draws the times in which actors work.
func (p *sequencePlan) bars(f *diagram.Frame, end float64) {
	for k, a := range p.Active {
		i := p.actor(a.Actor)
		from, until := p.activeRows(a)
		y0, y1 := p.rows[from].y-sequenceBarAbove, p.rows[until].y+sequenceBarBelow
		if p.rows[from].set[0].left == p.rows[from].set[0].right {
			y0 -= sequenceLoopHigh / 2
		}
		if a.Until == "" {
			y1 = end - sequenceBarAbove
		}
		pen := p.ctx.Pen()
		role := p.Actors[i].Thing.Role
		size := geom.Sz(sequenceBar, y1-y0)
		pen.Rect(geom.RectOf(geom.Pt(0, 0), size), theme.RadiusBar, diagram.Look{Role: scene.Node, Fill: role.Mid(), Line: role.Base(), Width: theme.Hairline})
		id := a.Actor + workName + diagram.ID(strconv.Itoa(k+1))
		f.Kids = append(f.Kids, diagram.Frame{ID: id, Kind: "SequenceActive", Size: size, Marks: pen.Marks()}.At(p.x[i]-sequenceBar/2, y0))
	}
}
