package layouts

import (
	"fmt"
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of what stands under the cells, in u.
const (
	keySide      = 14
	keySwatchGap = 8
	keyTextGap   = 5  // from a count to its words
	keyEntryGap  = 18 // between entries
	keyRowGap    = 4
	asideWords   = 170  // width of the words beside a strip or a table
	asideShare   = 0.45 // of a panel that words on one line may take
	asideGap     = 14
	asideLeast   = 240 // width of a strip or a table where cells are few
	asideFoot    = 8   // from the words to what is under them
	waitHeight   = 36  // of the cells that are waited for
	waitLow      = 28  // beside words
	waitLeast    = 8   // their width
	tableRow     = 20
	tableRowGap  = 2
	tableGap     = 8  // between rows of a table that wraps
	tablePad     = 10 // beside a number, both sides together
	tableMost    = 60
)

// keys lays out the key of a panel: what the cells are, with their counts.
func (p *blocksPlan) keys(i int) diagram.Frame {
	b, ty := p.Panels[i], p.ctx.Type()
	pen := p.ctx.Pen()
	x, y := 0.0, 0.0
	row := max(ty.Note.Leading, keySide)
	for k, key := range b.Keys {
		at := p.ctx.In("Panels", i).In("Keys", k).In("Text")
		count := at.Line(FormatNumber(float64(b.Count(key.State))), ty.SmallLabel)
		st := ty.Note
		if key.State == BlockUnused || key.State == BlockPart {
			st = st.In(diagram.Wait.Ink())
		}
		indent := keySide + keySwatchGap + count.Width + keyTextGap
		if words := at.Line(key.Text, st); x > 0 && words.Width > p.room(x+indent) {
			x, y = 0, y+row+keyRowGap
		}
		p.swatch(pen, geom.R(x, y+geom.Snap((row-keySide)/2), keySide, keySide), key.State)
		base := diagram.MiddleBaseline(y+row/2, ty.SmallLabel)
		pen.Text(geom.Pt(x+keySide+keySwatchGap, base), scene.Start, count)
		lines := wrapped(at, key.Text, st, p.room(x+indent))
		pen.Lines(geom.Pt(x+indent, base), scene.Start, lines)
		if len(lines) > 1 {
			y += linesHeight(lines[1:])
		}
		x += indent + widestLine(lines) + keyEntryGap
	}
	if len(b.Keys) == 0 {
		return diagram.Frame{}
	}
	return diagram.Frame{Size: geom.Sz(p.panel, y+row), Marks: pen.Marks()}
}

// swatch draws the sample of a state.
func (p *blocksPlan) swatch(pen *diagram.Pen, r geom.Rect, s BlockState) {
	switch s {
	case BlockFree:
		blockFree(pen, r)
	case BlockUnused:
		blockHatched(pen, r)
	case BlockPart:
		blockHatched(pen, r)
		r.Max.X = r.Center().X
		pen.Path(footed(r, theme.RadiusBar, false, false), diagram.Look{Role: scene.Decor, Fill: p.Role.Base()})
	default:
		pen.Rect(r, theme.RadiusBar, diagram.Look{Role: scene.Decor, Fill: p.Role.Base()})
	}
}

// aside lays out who waits, and the table of the followed owner.
func (p *blocksPlan) aside(i int) diagram.Frame {
	b, at := p.Panels[i], p.ctx.In("Panels", i)
	var f diagram.Frame
	add := func(g diagram.Frame) {
		if f.Size.H > 0 {
			f.Size.H += blockAsideGap
		}
		f.Kids = append(f.Kids, g.At(0, f.Size.H))
		f.Size = geom.Sz(p.panel, f.Size.H+g.Size.H)
	}
	if b.Waits.Cells > 0 {
		add(p.worded(at.In("Waits"), b.Waits.Owner, b.Waits.Text, diagram.Wait.Ink(), func(w float64) diagram.Frame { return p.waits(b.Waits.Cells, w) }))
	}
	if b.Table != "" {
		homes := b.homes(p.Follow)
		add(p.worded(at.In("Table"), b.Table, b.TableNote, theme.Ink2, func(w float64) diagram.Frame { return p.table(at, homes, w) }))
	}
	return f
}

// worded sets words over a picture, or where panels stand under each other,
// beside it.
func (p *blocksPlan) worded(ctx diagram.Context, name, note string, ink theme.Token, picture func(width float64) diagram.Frame) diagram.Frame {
	ty, pen := p.ctx.Type(), p.ctx.Pen()
	st := ty.Note.In(ink)
	first := ctx.Line(name, ty.Label)
	tail := ctx.Line(note, st)
	after := 0.0
	if name != "" {
		after = diagram.InOtherFonts(first.Width) + headInlineGap
	}
	f := diagram.Frame{Size: geom.Sz(p.panel, 0)}
	place := func(room float64) float64 {
		if after+tail.Width <= room {
			pen.Text(geom.Pt(0, diagram.FirstBaseline(ty.Label)), scene.Start, first)
			pen.Text(geom.Pt(after, diagram.FirstBaseline(ty.Label)), scene.Start, tail)
			return ty.Label.Leading
		}
		var lines []text.Line
		lines = append(lines, wrapped(ctx, name, ty.Label, room)...)
		h := linesHeight(lines)
		pen.Lines(geom.Pt(0, diagram.FirstBaseline(ty.Label)), scene.Start, lines)
		rest := wrapped(ctx, note, st, room)
		pen.Lines(geom.Pt(0, h+diagram.FirstBaseline(ty.Note)), scene.Start, rest)
		return h + linesHeight(rest)
	}
	words := float64(asideWords)
	if line := after + diagram.InOtherFonts(tail.Width); line <= p.panel*asideShare {
		words = geom.SnapUp(line)
	}
	longest := diagram.InOtherFonts(max(ctx.Longest(name, ty.Label), ctx.Longest(note, ty.Note)))
	if p.mode == blocksSide && longest <= words {
		g := picture(p.panel - words - asideGap)
		h := place(words)
		f.Size.H = max(h, g.Size.H)
		said := diagram.Frame{Size: geom.Sz(words, h), Marks: pen.Marks()}
		f.Kids = []diagram.Placed{said.At(0, geom.Snap((f.Size.H-h)/2)), g.At(words+asideGap, geom.Snap((f.Size.H-g.Size.H)/2))}
		return f
	}
	h := place(p.room(0)) + asideFoot
	g := picture(max(min(p.gridWidth(), p.panel), min(p.panel, asideLeast)))
	f.Marks = pen.Marks()
	f.Kids = []diagram.Placed{g.At(0, h)}
	f.Size.H = h + g.Size.H
	return f
}

// waits draws the cells that are waited for, all in a row where they fit.
func (p *blocksPlan) waits(n int, width float64) diagram.Frame {
	w := min(geom.Snap((width+blockGap)/float64(n)-blockGap-geom.Grid/2), p.pitch-blockGap)
	perRow := n
	if w < waitLeast {
		perRow = max(int((width+blockGap)/(waitLeast+blockGap)), 1)
		rows := (n + perRow - 1) / perRow
		perRow = (n + rows - 1) / rows
		w = waitLeast
	}
	pen := p.ctx.Pen()
	height := float64(waitHeight)
	if p.mode == blocksSide {
		height = waitLow
	}
	var last geom.Rect
	for i := range n {
		last = geom.R(float64(float64(i%perRow)*(w+blockGap)), float64(float64(i/perRow)*(height+blockGap)), w, height)
		pen.Rect(last.Inset(theme.Border/2), theme.RadiusBar, diagram.Look{Line: diagram.Wait.Base(), Width: theme.Border, Dash: scene.Dash{On: 3, Off: 2.5}})
	}
	return diagram.Frame{Size: geom.Sz(width, last.Max.Y), Marks: pen.Marks()}
}

// table draws in which cell each block of an owner lives.
func (p *blocksPlan) table(ctx diagram.Context, homes []int, width float64) diagram.Frame {
	ty, pen := p.ctx.Type(), p.ctx.Pen()
	code := ty.Code.In(p.Role.Ink())
	least := 0.0
	for i, h := range homes {
		least = max(least, ctx.In("Cells", h).Line(fmt.Sprint(h), code).Width, ctx.In("Cells", h).Line(fmt.Sprint(i), ty.Tag).Width)
	}
	least = math.Ceil(diagram.InOtherFonts(least)) + tablePad
	perRow := max(min(int((width+blockGap)/(least+blockGap)), len(homes)), 1)
	rows := (len(homes) + perRow - 1) / perRow
	perRow = (len(homes) + rows - 1) / rows
	w := max(min(geom.Snap((width+blockGap)/float64(perRow)-blockGap-geom.Grid/2), tableMost), min(least, width))
	head, ink := p.fill(p.Follow)
	bottom := 0.0
	for i, h := range homes {
		x, y := float64(float64(i%perRow)*(w+blockGap)), float64(float64(i/perRow)*(2*tableRow+tableRowGap+tableGap))
		top := geom.R(x, y, w, tableRow)
		foot := top.Add(geom.Pt(0, tableRow+tableRowGap))
		pen.Rect(top, theme.RadiusBar, head)
		pen.Text(geom.Pt(top.Center().X, diagram.MiddleBaseline(top.Center().Y, ty.Tag)), scene.Middle, ctx.In("Cells", h).Line(fmt.Sprint(i), ty.Tag.In(ink)))
		pen.Rect(foot.Inset(0.5), theme.RadiusBar, diagram.Look{Fill: p.Role.Tint(), Line: p.Role.Mid()})
		pen.Text(geom.Pt(foot.Center().X, diagram.MiddleBaseline(foot.Center().Y, code)), scene.Middle, ctx.In("Cells", h).Line(fmt.Sprint(h), code))
		bottom = foot.Max.Y
	}
	return diagram.Frame{Size: geom.Sz(width, bottom), Marks: pen.Marks()}
}
