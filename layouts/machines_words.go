package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/shapes"
)

// Numbers of words in u.
const (
	machineHeadGap   = 16 // from the head to the picture
	machineNumberGap = 10 // between two numbers under each other
	machineFactGap   = 8  // between two facts under each other
	machineFactTail  = 4  // from a value to its words
)

// head measures the name of machine i for a width; on one line with its note,
// where both fit and that is asked for.
func (p *machinesPlan) head(i int, width float64, inline bool) titleHead {
	x := p.Machines.Machines[i]
	ctx := p.ctx.In("Machines", i)
	return measureTitle(ctx, ctx.Type().Heading, shapes.TileRegular, x.Thing, x.name(), x.Note, width, inline)
}

// A machineNumber is the number of a part, with a note.
type machineNumber struct {
	numeral shapes.Numeral
	width   float64 // of the number
	note    []text.Line
	height  float64
}

// number measures a number for a width.
func (p *machinesPlan) number(ctx diagram.Context, role diagram.Role, r MachineRange, unit string, width float64) machineNumber {
	ty := ctx.Type()
	n := machineNumber{numeral: shapes.Numeral{Value: r.String(), Unit: unit, Size: shapes.MidHero}}
	if r.Hero {
		n.numeral.Role = role
	}
	n.width = n.numeral.Width(ctx)
	n.note = wrapped(ctx.In("Note"), r.Note, ty.Note, max(diagram.FallbackRoom(width), 1))
	n.height = ty.MidNumeral.Leading + linesHeight(n.note)
	return n
}

// draw sets the number with its upper corner at a point: the left one, or the
// right one where it ends there.
func (n machineNumber) draw(ctx diagram.Context, pen *diagram.Pen, at geom.Point, anchor scene.Anchor) {
	ty := ctx.Type()
	base := at.Y + diagram.FirstBaseline(ty.MidNumeral)
	shapes.DrawNumeral(ctx, pen, geom.Pt(at.X, base), anchor, n.numeral)
	pen.Lines(geom.Pt(at.X, at.Y+ty.MidNumeral.Leading+diagram.FirstBaseline(ty.Note)), anchor, n.note)
}

// numbers are those of machine i that stand at no mark: of its workers, of its
// store, and where its road has no room for it, of its road.
func (p *machinesPlan) numbers(i int, width float64) []machineNumber {
	x, ctx := p.Machines.Machines[i], p.ctx.In("Machines", i)
	role := x.Thing.Role
	out := []machineNumber{p.number(ctx.In("Workers"), role, x.Workers, p.Workers.Unit, width)}
	if !p.said {
		out = append(out, p.number(ctx.In("Road"), role, x.Road, p.Road.Unit, width))
	}
	if p.named {
		x.Store.Note = ""
	}
	return append(out, p.number(ctx.In("Store"), role, x.Store, p.Store.Unit, width))
}

// A machineFactWords is a fact, measured.
type machineFactWords struct {
	value, words []text.Line
	tail         float64 // where the words stand on the line of the value; 0: under it
	height       float64
}

// fact measures fact f of machine i for a width.
func (p *machinesPlan) fact(i, f int, width float64) machineFactWords {
	x := p.Machines.Machines[i].Facts[f]
	ctx, ty := p.ctx.In("Machines", i).In("Facts", f), p.ctx.Type()
	room := max(diagram.FallbackRoom(width), 1)
	w := machineFactWords{value: wrapped(ctx.In("Value"), x.Value, ty.Label, room)}
	st := ty.Note
	if x.Value == "" {
		st = ty.Body
	}
	w.words = wrapped(ctx.In("Words"), x.Words, st, room)
	w.height = linesHeight(w.value, w.words)
	if len(w.value) == 1 && x.Words != "" {
		l := ctx.In("Words").Line(x.Words, st)
		if at := diagram.InOtherFonts(w.value[0].Width) + machineFactTail; at+diagram.InOtherFonts(l.Width) <= width {
			w.words, w.tail, w.height = []text.Line{l}, at, linesHeight(w.value)
		}
	}
	return w
}

func (w machineFactWords) draw(pen *diagram.Pen, at geom.Point) {
	y := at.Y
	if len(w.value) > 0 {
		st := w.value[0].Style
		base := y + diagram.FirstBaseline(st)
		pen.Lines(geom.Pt(at.X, base), scene.Start, w.value)
		if w.tail > 0 {
			pen.Lines(geom.Pt(at.X+w.tail, base), scene.Start, w.words)
			return
		}
		y += linesHeight(w.value)
	}
	if len(w.words) > 0 {
		pen.Lines(geom.Pt(at.X, y+diagram.FirstBaseline(w.words[0].Style)), scene.Start, w.words)
	}
}
