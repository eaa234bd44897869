package layouts

import (
	"strconv"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// Numbers of the list in u.
const (
	sequenceListPad = 12 // within a band
	sequenceListGap = 10 // between messages
)

// list sets the messages under each other, phase by phase.
func (s Sequence) list(ctx diagram.Context, width float64) diagram.Frame {
	f := diagram.Frame{Doc: s.doc()}
	y, step := 0.0, 0
	for i, phase := range s.Phases {
		if i > 0 {
			y += sequenceBandGap
		}
		k := s.listPhase(ctx.In("Phases", i), phase, &step, width)
		f.Kids = append(f.Kids, k.At(0, y))
		y += k.Size.H
	}
	f.Size = geom.Sz(width, y)
	return f
}

// listPhase lists the messages of a phase on its band.
func (s Sequence) listPhase(ctx diagram.Context, phase SequencePhase, step *int, width float64) diagram.Frame {
	ty := ctx.Type()
	room := diagram.FallbackRoom(width - 2*sequenceListPad)
	words := ctx.Pen()
	y := float64(sequenceListPad)
	set := func(x float64, lines []text.Line) {
		if len(lines) > 0 {
			words.Lines(geom.Pt(x, y+diagram.FirstBaseline(lines[0].Style)), scene.Start, lines)
			y += linesHeight(lines)
		}
	}
	caps := ty.Caps.In(theme.Ink2)
	if phase.Role != diagram.Neutral {
		caps = ty.Caps.In(phase.Role.Ink())
	}
	set(sequenceListPad, wrapped(ctx.In("Name"), phase.Name, caps, room))
	set(sequenceListPad, wrapped(ctx.In("Repeat"), phase.Repeat, ty.Note, room))
	if y > sequenceListPad {
		y += sequenceListGap
	}
	for k, m := range phase.Messages {
		at := ctx.In("Messages", k)
		if k > 0 {
			y += sequenceListGap
		}
		x, rest := float64(sequenceListPad), room
		if m.Step {
			*step++
			b := shapes.Badge{Text: strconv.Itoa(*step)}
			size := b.Size(ctx)
			shapes.DrawBadge(at, words, geom.Pt(x+size.W/2, y+ty.SmallLabel.Leading/2), b)
			x, rest = x+size.W+sequenceBadgeGap, max(rest-size.W-sequenceBadgeGap, 1)
		}
		set(x, wrapped(at.In("From"), s.route(m), ty.SmallLabel, rest))
		st := ty.Note
		if m.Kind == diagram.Failure {
			st = st.In(diagram.Danger.Ink())
		}
		set(x, wrapped(at.In("Text"), m.Text, st, rest))
		set(x, wrapped(at.In("Code"), m.Code, ty.Code, rest))
	}
	y += sequenceListPad
	size := geom.Sz(width, y)
	band := ctx.Pen()
	band.Rect(geom.RectOf(geom.Pt(0, 0), size), theme.RadiusCard, diagram.Look{Role: scene.Band, Fill: phase.Role.Tint()})
	band.Add(words.Marks()...)
	return diagram.Frame{ID: phase.ID, Kind: "SequencePhase", Size: size, Marks: band.Marks()}
}

// route returns between whom a message goes, in words.
func (s Sequence) route(m SequenceMessage) string {
	name := func(id diagram.ID) string { return s.Actors[s.actor(id)].Thing.Name }
	if !s.arrow(m) {
		return name(m.From)
	}
	return name(m.From) + " → " + name(m.To)
}
