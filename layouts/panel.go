package layouts

import (
	"slices"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// A panelHead is the measured heading of a panel.
type panelHead struct {
	heading, note []text.Line
	tail          float64 // x of a note on the heading's line; 0: under it
	beside        bool    // the words stand beside the picture
	body          float64 // where that picture begins
	width, height float64
}

// pad is the room within the panel's ground.
func (p Panel) pad() float64 {
	if p.Ground {
		return panelPad
	}
	return 0
}

// head measures heading and note for a panel of the given width. Alone in its
// row the note follows the heading, where both fit on one line.
func (p Panel) head(ctx diagram.Context, width float64, alone bool) panelHead {
	ty := ctx.Type()
	st := ty.Heading
	if p.Role != diagram.Neutral {
		st = st.In(p.Role.Ink())
	}
	in := max(width-2*p.pad(), 1)
	h := panelHead{}
	if p.Beside && in >= panelBeside && p.Heading+p.Note != "" {
		const quarter = 4 // of the page's grid, where the words need no more
		h.body = gridColumn(in, max(panelBeside+panelBesideTo, (in+gridGutter)/quarter))
		h.beside = in-h.body >= panelBody
	}
	if h.beside {
		in, st = h.body-panelBesideTo, ty.Subheading.In(st.Color)
	}
	h.heading = wrapped(ctx.In("Heading"), p.Heading, st, in)
	if len(h.heading) == 1 && p.Note != "" && !h.beside && alone {
		tail := h.heading[0].Width + panelTailGap
		note := ctx.In("Note").Line(p.Note, ty.Note)
		if tail+diagram.InOtherFonts(note.Width) <= in {
			h.note, h.tail = []text.Line{note}, tail
			h.width, h.height = tail+note.Width, st.Leading
			return h
		}
	}
	h.note = wrapped(ctx.In("Note"), p.Note, ty.Note, min(in, diagram.FallbackRoom(in)))
	h.width = widestLine(h.heading, h.note)
	h.height = linesHeight(h.heading, h.note)
	if len(h.heading) > 0 && len(h.note) > 0 {
		h.height += panelNoteGap
	}
	return h
}

// layout lays the panel out, with its picture below a head of the given
// height, or beside the head.
func (p Panel) layout(ctx diagram.Context, h panelHead, head, width float64) diagram.Frame {
	pad := p.pad()
	in := max(width-2*pad, 1)
	at := geom.Pt(pad, pad)
	switch {
	case h.beside:
		in -= h.body
		at.X += h.body
	case head > 0:
		at.Y += head + panelHeadGap
	}
	body := ctx.In("Body").Layout(p.Body, diagram.Constraints{Min: geom.Sz(in, 0), Max: geom.Sz(in, 0)})
	pen := ctx.Pen()
	top := pad
	if h.beside {
		top = pad + max(geom.Snap((body.Size.H-h.height)/2), 0)
	}
	p.drawHead(ctx, pen, h, geom.Pt(pad, top))
	f := diagram.Frame{ID: p.ID, Kind: "Panel", Marks: pen.Marks(), Kids: []diagram.Placed{{At: at, Frame: body}}}
	f.Size = geom.Sz(width, max(at.Y+body.Size.H, top+h.height)+pad)
	return f
}

func (p Panel) drawHead(ctx diagram.Context, pen *diagram.Pen, h panelHead, at geom.Point) {
	ty := ctx.Type()
	base, gap := at.Y, 0.0
	if len(h.heading) > 0 {
		base, gap = at.Y+diagram.FirstBaseline(h.heading[0].Style), panelNoteGap
	}
	pen.Lines(geom.Pt(at.X, base), scene.Start, h.heading)
	if h.tail > 0 {
		pen.Lines(geom.Pt(at.X+h.tail, base), scene.Start, h.note)
		return
	}
	pen.Lines(geom.Pt(at.X, at.Y+linesHeight(h.heading)+gap+diagram.FirstBaseline(ty.Note)), scene.Start, h.note)
}

// aligned returns the panel's frame with its picture where it stands in a row
// of a height.
func (p Panel) aligned(f diagram.Frame, height float64) diagram.Frame {
	room := height - f.Size.H
	switch {
	case !(room > 0):
		return f
	case p.Align == diagram.AlignCenter:
		room = geom.Snap(room / 2)
	case p.Align != diagram.AlignEnd:
		return f
	}
	f.Kids = slices.Clone(f.Kids)
	f.Kids[0].At.Y += room
	f.Size.H += room
	return f
}

// grounded returns the panel's frame on its ground, as high as its row.
func (p Panel) grounded(ctx diagram.Context, f diagram.Frame, height float64) diagram.Frame {
	pen := ctx.Pen()
	r := geom.R(0, 0, f.Size.W, height)
	pen.Rect(r, theme.RadiusPanel, diagram.Look{Role: scene.Band, Fill: p.Role.Tint()})
	f.Marks = append(pen.Marks(), f.Marks...)
	f.Size.H = height
	f.Outline = geom.Box{Rect: r, R: theme.RadiusPanel}
	return f
}

// doc is the panel's heading and note, and the description of its picture.
func (p Panel) doc(f diagram.Frame) []scene.Block {
	var out []scene.Block
	if words := joinWords(": ", p.Heading, p.Note); words != "" {
		out = append(out, scene.Paragraph{Text: words})
	}
	return append(out, f.Kids[0].Frame.Describe()...)
}
