package layouts

import (
	"strings"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/shapes"
)

// Numbers of a flow in u.
const (
	flowCard     = 132 // width to which stages in a row wrap their words
	flowCardMost = 176 // width to which they grow where there is room
	flowColumn   = 272 // width of stages in a column
	flowGap      = 28  // between steps in a row, at least
	flowGapMost  = 64  // to which gaps grow before stages do
	flowDown     = 26  // between steps in a column, at least
	flowTrunk    = 14  // from a step to where lines fork or meet
	flowLeg      = 26  // of a line from there on, at least
	flowBeside   = 8   // from a line to words at its side
	flowAbove    = 4   // from a line to words above it
	flowPad      = 8   // from words to what is before and behind them
	flowHead     = 14  // of a line's end that its arrowhead takes, and some air
	flowWays     = 16  // between ways of a fork
	flowSpine    = 32  // beside ways under each other: lines run there
	flowDropLeg  = 24  // length of a line to what is dropped
	flowDropWord = 112 // width to which its words wrap
	flowOnWord   = 112 // width to which words beside lines wrap
)

// sized is the card of a stage.
func (s FlowStep) card() shapes.Card {
	return shapes.Card{ID: s.ID, Thing: s.Thing, Name: s.Name, Note: s.Note, Icon: s.Icon, Role: s.Role, Tag: s.Tag, Strong: s.Strong, Form: shapes.Upright}
}

// vessel is that of a buffer.
func (s FlowStep) vessel() shapes.Vessel {
	name := s.Name
	if name == "" && s.Badge == "" {
		name = s.Thing.Name
	}
	return shapes.Vessel{ID: s.ID, Role: s.Role, Badge: s.Badge, Name: name, Note: s.Note, Levels: s.Levels}
}

// title is what descriptions call a step.
func (s FlowStep) title() string {
	switch {
	case s.Name != "":
		return s.Name
	case s.Thing.Name != "":
		return s.Thing.Name
	}
	return s.Badge
}

// ink is how lines on the flow's path are drawn.
func (l *flowLayout) ink() flowInk {
	if l.Role == diagram.Neutral {
		return flowInk{}
	}
	return flowInk{diagram.Main, l.Role}
}

// stages measures the stages of a row: all are as large as the largest.
func (l *flowLayout) stages(ctx diagram.Context, steps []FlowStep) {
	for i, s := range steps {
		at := ctx.In("Steps", i)
		switch s.Kind {
		case FlowStage:
			f := at.Layout(s.card(), diagram.Loose(max(flowCard, l.card.w), 0))
			l.card.w, l.card.h = max(l.card.w, f.Size.W), max(l.card.h, f.Size.H)
		case FlowFork:
			for k, w := range s.Ways {
				l.stages(at.In("Ways", k), w.Steps)
			}
		}
	}
}

// step lays one step out, in the room across that there is.
func (l *flowLayout) step(ctx diagram.Context, s FlowStep, room float64, ink flowInk) flowPiece {
	if s.Kind == FlowFork {
		return l.fork(ctx, s, room, ink)
	}
	var p flowPiece
	if s.Kind == FlowBuffer {
		p = l.buffer(ctx, s, room, ink)
	} else {
		p = l.stage(ctx, s, room, ink)
	}
	p.in[0].on = l.on(ctx, s.On, room/2)
	return p
}

// on breaks the words beside a line.
func (l *flowLayout) on(ctx diagram.Context, words string, room float64) []text.Line {
	return wrapped(ctx.In("On"), words, ctx.Type().Note, min(flowOnWord, max(room-flowBeside, 1)))
}

// ends gives a piece one entry and one exit on its axis, from u0 to u1.
func (p *flowPiece) ends(id diagram.ID, u0, u1 float64, ink flowInk) {
	p.in = []flowEnd{{id: id, path: []flowPoint{{0, p.mid}, {u0, p.mid}}, flowInk: ink}}
	p.out = []flowEnd{{id: id, path: []flowPoint{{u1, p.mid}, {p.u, p.mid}}, flowInk: ink}}
}

// stage lays a stage out, and what it drops.
func (l *flowLayout) stage(ctx diagram.Context, s FlowStep, room float64, ink flowInk) flowPiece {
	card := s.card()
	c := diagram.Constraints{Min: geom.Sz(l.card.w, l.card.h), Max: geom.Sz(l.card.w, 0)}
	if l.down {
		card.Form = shapes.Beside
		w := min(flowColumn-2*flowSpine*float64(l.depth), room)
		if s.Drop != "" {
			w = min(w, room-flowDropLeg-flowPad-flowDropWord)
		}
		w = max(w, 1)
		c = diagram.Constraints{Min: geom.Sz(w, 0), Max: geom.Sz(w, 0)}
	}
	f := ctx.Layout(card, c)
	p := flowPiece{}
	p.u, p.v = l.extent(f.Size)
	p.mid = p.v / 2
	if l.down {
		p.mid = min(p.mid, flowColumn/2)
	}
	p.put(f, flowPoint{}, p.u, p.v)
	p.ends(s.ID, 0, p.u, ink)
	if s.Drop != "" {
		l.drop(ctx, s, &p, room)
	}
	return p
}

// drop draws what a stage drops: a line to the side, with the reason at its
// end.
func (l *flowLayout) drop(ctx diagram.Context, s FlowStep, p *flowPiece, room float64) {
	st := ctx.Type().Note.In(diagram.Danger.Ink())
	width := min(flowDropWord, l.card.w)
	if l.down {
		width = min(flowDropWord, max(room-p.v-flowDropLeg-flowPad, 1))
	}
	words := wrapped(ctx.In("Drop"), s.Drop, st, width)
	size := geom.Sz(widestLine(words), linesHeight(words))
	du, dv := l.extent(size)
	if more := du - p.u; more > 0 {
		// Words beside a low stage are higher than it.
		*p = p.shifted(geom.Snap(more/2), 0)
		p.u += more
		p.in[0].path[0].u, p.out[0].path[1].u = 0, p.u
	}
	mid := geom.Snap(p.u / 2)
	at := flowPoint{geom.Snap(mid - du/2), p.v + flowDropLeg + flowPad}
	pen := ctx.Pen()
	pen.Lines(geom.Pt(0, diagram.FirstBaseline(st)), scene.Start, words)
	// Lines keep off the words.
	end := geom.R(0, -flowPad, size.W, size.H+flowPad)
	if l.down {
		end = geom.R(-flowPad, 0, size.W+flowPad, size.H)
	}
	f := diagram.Frame{ID: s.drop(), Kind: "Drop", Size: size, Outline: geom.Box{Rect: end}, Marks: pen.Marks()}
	p.add(flowLine{from: s.ID, to: f.ID, flowInk: flowInk{kind: diagram.Failure}, points: []flowPoint{{mid, p.v}, {mid, at.v - flowPad}}})
	p.put(f, at, du, dv)
	p.v = at.v + dv
}

// dropped ends the name of the place to which a stage drops things.
const dropped = "-drop"

// drop is the name of that place; without one of its own a stage has none.
func (s FlowStep) drop() diagram.ID {
	if s.ID == "" {
		return ""
	}
	return s.ID + dropped
}

// buffer lays a buffer out. In a column its words stand beside it, so that the
// line under it is free.
func (l *flowLayout) buffer(ctx diagram.Context, s FlowStep, room float64, ink flowInk) flowPiece {
	v := s.vessel()
	if l.down {
		return l.standing(ctx, v, room, ink)
	}
	f := ctx.Layout(v, diagram.Loose(room, 0))
	box := f.Outline.Bounds()
	p := flowPiece{u: f.Size.W, v: f.Size.H, mid: box.Center().Y}
	p.put(f, flowPoint{}, p.u, p.v)
	p.ends(s.ID, box.Min.X, box.Max.X, ink)
	return p
}

// standing lays a buffer out in a column.
func (l *flowLayout) standing(ctx diagram.Context, v shapes.Vessel, room float64, ink flowInk) flowPiece {
	text := shapes.TextBlock{Name: strings.TrimSpace(v.Badge + " " + v.Name), Note: v.Note}
	v.Badge, v.Name, v.Note = "", "", ""
	f := ctx.Layout(v, diagram.Loose(room, 0))
	p := flowPiece{mid: min(flowColumn, room) / 2, u: f.Size.H}
	left := geom.Snap(p.mid - f.Size.W/2)
	p.v = left + f.Size.W
	top := 0.0
	if text.Name+text.Note != "" {
		x := p.v + flowPad
		words := ctx.Layout(text, diagram.Loose(max(room-x, 1), 0))
		top = max(geom.Snap((words.Size.H-f.Size.H)/2), 0)
		p.put(words, flowPoint{max(geom.Snap((f.Size.H-words.Size.H)/2), 0), x}, words.Size.H, words.Size.W)
		p.u, p.v = max(p.u, words.Size.H), x+words.Size.W
	}
	box := f.Outline.Bounds()
	p.put(f, flowPoint{top, left}, f.Size.H, f.Size.W)
	p.ends(v.ID, top+box.Min.Y, top+box.Max.Y, ink)
	return p
}
