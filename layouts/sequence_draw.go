package layouts

import (
	"strconv"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
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
	sequenceShort    = 10 // from the last arrow of such a band to its end
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
