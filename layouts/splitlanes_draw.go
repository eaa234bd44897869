package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
)

// Numbers of split lanes in u.
const (
	splitWidth     = 896 // where the width is unbounded
	splitLeast     = 400 // of the pieces beside names
	splitLaneGap   = 28  // between lanes with their names beside them
	splitLiftGap   = 20  // between lanes with headings
	splitHeadGap   = 10  // from a heading to its lane
	splitRemarkGap = 16  // from the pieces to what is said of them, on one line
	splitUnder     = 6   // from the pieces to words under them
)

// A splitPlan is one attempt to lay split lanes out: beside the names where
// x0 is set, else under them.
type splitPlan struct {
	SplitLanes
	ctx   diagram.Context
	width float64
	x0    float64
	// cramped says that some pieces or slices want more room than is left
	// beside the names.
	cramped bool
}

// draw lays the form out.
func (p *splitPlan) draw() diagram.Frame {
	f := diagram.Frame{Doc: p.doc()}
	y := 0.0
	for i, l := range p.Lanes {
		if i > 0 {
			gap := float64(splitLiftGap)
			if p.x0 > 0 {
				gap = splitLaneGap
			}
			y = blockUp(y + gap)
		}
		k := p.lane(i)
		f.Kids = append(f.Kids, k.Named(l.ID).At(0, y))
		y += k.Size.H
	}
	f.Size = geom.Sz(p.width, y)
	return f
}

// lane lays one lane out.
func (p *splitPlan) lane(i int) diagram.Frame {
	l, at := p.Lanes[i], p.ctx.In("Lanes", i)
	thing := l.Thing
	thing.Role = l.role()
	pen := p.ctx.Pen()
	f := diagram.Frame{Kind: "SplitLane"}
	if p.x0 > 0 {
		h := measureHead(at, headTile, thing, l.name(), l.Note, p.x0-besideGap)
		body := p.body(i, l.Remark)
		middle := body.middle
		if top := h.height / 2; top > middle {
			f.Size.H, middle = top-middle, top
		}
		h.draw(at, pen, 0, middle)
		part(&f, pen)
		f.Kids = append(f.Kids, body.frame.At(p.x0, f.Size.H))
		f.Size = geom.Sz(p.width, max(f.Size.H+body.frame.Size.H, middle+h.height/2))
		return f
	}
	h := measureHead(at, headLift, thing, l.name(), l.Note, diagram.FallbackRoom(p.width))
	h.inline(diagram.FallbackRoom(p.width))
	h.draw(at, pen, 0, h.height/2)
	remark := l.Remark
	if remark != "" && h.inlined > 0 {
		words := at.In("Remark").Line(remark, p.ctx.Type().Note)
		if diagram.InOtherFonts(h.width)+splitRemarkGap+diagram.InOtherFonts(words.Width) <= p.width {
			base := h.height/2 - h.name[0].Style.Leading/2 + diagram.FirstBaseline(h.name[0].Style)
			pen.Text(geom.Pt(p.width, geom.Snap(base)), scene.End, words)
			remark = ""
		}
	}
	part(&f, pen)
	body := p.body(i, remark)
	f.Kids = append(f.Kids, body.frame.At(0, h.height+splitHeadGap))
	f.Size = geom.Sz(p.width, h.height+splitHeadGap+body.frame.Size.H)
	return f
}

// A splitBody is the picture of a lane, and the level that its name stands
// beside.
type splitBody struct {
	frame  diagram.Frame
	middle float64
}

// body lays the pieces or slices of a lane out, with its remark unless that
// stands in the heading.
func (p *splitPlan) body(i int, remark string) splitBody {
	if len(p.Lanes[i].Words) > 0 {
		return p.pieces(i, remark)
	}
	return p.slices(i, remark)
}

// under sets words under what was drawn and returns their foot.
func (p *splitPlan) under(ctx diagram.Context, pen *diagram.Pen, y float64, words string) float64 {
	if words == "" {
		return y
	}
	st := p.ctx.Type().Note
	lines := ctx.Wrap(words, st, diagram.FallbackRoom(p.width-p.x0))
	return drawUnder(pen, y+splitUnder, lines)
}

// drawUnder sets lines from a level on and returns their foot.
func drawUnder(pen *diagram.Pen, y float64, lines []text.Line) float64 {
	if len(lines) == 0 {
		return y
	}
	pen.Lines(geom.Pt(0, y+diagram.FirstBaseline(lines[0].Style)), scene.Start, lines)
	return y + linesHeight(lines)
}
