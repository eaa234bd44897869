package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

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
