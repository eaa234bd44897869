package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// More numbers of unit cells in u.
const (
	unitPad       = 10 // over the cells of a row, and under its words
	unitLiftPad   = 8
	unitRadius    = 3
	unitNameFoot  = 4  // from a name over cells to them
	unitNoteFoot  = 4  // from cells to words under them
	unitBleed     = 8  // of the ground of a chosen row, beside it
	unitHeadRule  = 8  // from heads to their rule
	unitSourceGap = 16 // under the source
	unitHeadGap   = 14 // between words of one head line
	unitArrow     = 44 // from the last row to the result
	unitArrowTip  = 2  // from the arrow's tip to the cells
	unitArrowFrom = 6  // from the last row to the arrow
	unitArrowGap  = 14 // from the arrow to its words
	unitSourceTo  = 20 // from the source's picture to its name at the right
)

// draw lays the form out as planned.
func (l *unitLayout) draw() diagram.Frame {
	f := diagram.Frame{Doc: l.doc()}
	back, pen := l.ctx.Pen(), l.ctx.Pen()
	y := l.drawSource(pen)
	y = l.headLine(pen, y)
	for i, r := range l.Rows {
		if i > 0 && !r.Chosen && !l.Rows[i-1].Chosen {
			pen.Line(geom.Pt(0, y), geom.Pt(l.width, y), diagram.Look{Role: scene.Axis, Line: theme.Rule})
		}
		top := y
		row := l.ctx.Pen()
		y = l.row(row, i, y)
		pen.Add(row.Marks()...)
		if r.Chosen {
			back.Rect(geom.R(-unitBleed, top, l.width+2*unitBleed, y-top), theme.RadiusCard, diagram.Look{Role: scene.Band, Fill: l.Role.Tint()})
		}
		if r.ID != "" {
			l.kids = append(l.kids, diagram.Frame{ID: r.ID, Kind: "UnitRow", Size: geom.Sz(l.width, y-top), Doc: []scene.Block{}}.At(0, top))
		}
	}
	if l.Result.name() != "" {
		y = l.drawResult(pen, y)
	}
	f.Kids = l.kids
	f.Marks = append(back.Marks(), pen.Marks()...)
	f.Size = geom.Sz(l.width, y)
	return f
}

// drawSource draws what all rows carry, and returns where the rows begin.
func (l *unitLayout) drawSource(pen *diagram.Pen) float64 {
	if l.Source.name() == "" {
		return 0
	}
	at := l.ctx.In("Source")
	w := l.plotWidth()
	body := at.In("Body").Layout(l.Source.Body, diagram.Constraints{Min: geom.Sz(w, 0), Max: geom.Sz(w, 0)})
	y := 0.0
	switch tile := measureHead(at, headTile, l.Source.Thing, l.Source.name(), l.Source.Note, 0); {
	case l.mode == unitBeside:
		row := max(body.Size.H, l.source.height)
		l.source.draw(at, pen, 0, row/2)
		l.kids = append(l.kids, body.At(l.x0, geom.Snap((row-body.Size.H)/2)))
		return row + unitSourceGap
	case l.mode == unitLift && w+unitSourceTo+diagram.InOtherFonts(tile.width) <= l.width:
		row := max(body.Size.H, tile.height)
		tile.draw(at, pen, w+unitSourceTo, row/2)
		l.kids = append(l.kids, body.At(0, geom.Snap((row-body.Size.H)/2)))
		return row + unitSourceGap
	}
	l.source.draw(at, pen, 0, l.source.height/2)
	y = l.source.height + unitNameFoot
	l.kids = append(l.kids, body.At(0, y))
	return y + body.Size.H + unitSourceGap
}

// headLine draws the heads of all columns on one foot line, with the rule
// under them.
func (l *unitLayout) headLine(pen *diagram.Pen, y float64) float64 {
	ty := l.ctx.Type()
	bold := ty.Tag.In(theme.Ink2)
	name := l.ctx.In("Head").Line(l.Head, bold)
	var left [][]text.Line // under each other at the left edge
	keyX, key := l.x0, l.ctx.In("Cells").Line(l.key(), bold)
	room := l.amounts - widestLine(l.heads[0]) - unitHeadGap
	if l.mode != unitBeside {
		key = l.ctx.In("Cells").Line(l.key(), ty.Note)
		keyX = 0
		if name.Width > 0 {
			keyX = diagram.InOtherFonts(name.Width) + unitHeadGap
		}
	}
	inline := keyX+diagram.InOtherFonts(key.Width) <= room
	if !inline {
		left = [][]text.Line{wrapped(l.ctx.In("Head"), l.Head, bold, diagram.FallbackRoom(room)), wrapped(l.ctx.In("Cells"), l.key(), key.Style, diagram.FallbackRoom(room))}
	}
	h := max(linesHeight(left...), bold.Leading)
	for _, lines := range l.heads {
		h = max(h, linesHeight(lines))
	}
	foot := y + h
	base := foot - bold.Leading + diagram.FirstBaseline(bold)
	if inline {
		pen.Text(geom.Pt(0, base), scene.Start, name)
		pen.Text(geom.Pt(keyX, base), scene.Start, key)
	} else {
		top := foot - linesHeight(left...)
		for _, lines := range left {
			drawLines(pen, geom.Pt(0, top), lines)
			top += linesHeight(lines)
		}
	}
	for k, lines := range l.heads {
		end := l.amounts
		if k > 0 {
			end = l.ends[k-1]
		}
		if len(lines) > 0 {
			pen.Lines(geom.Pt(end, foot-linesHeight(lines)+diagram.FirstBaseline(bold)), scene.End, lines)
		}
	}
	foot += unitHeadRule
	pen.Line(geom.Pt(0, foot), geom.Pt(l.width, foot), diagram.Look{Role: scene.Axis, Line: theme.Edge})
	return foot
}

// row draws row i from y on and returns its foot.
func (l *unitLayout) row(pen *diagram.Pen, i int, y float64) float64 {
	r, ty, at := l.Rows[i], l.ctx.Type(), l.ctx.In("Rows", i)
	shade, role := shapes.Mid, l.rowRole(r)
	if r.Chosen {
		shade = shapes.Solid
	}
	names := wrapped(at.In("Name"), r.name(), ty.Heading.In(role.Ink()), l.nameRoom())
	note := wrapped(at.In("Note"), r.Note, ty.Note, l.noteRoom())
	foot := y + unitPad
	if l.mode == unitBeside {
		y += unitPad
		base := diagram.MiddleBaseline(y+l.high/2, ty.Heading)
		pen.Lines(geom.Pt(0, base), scene.Start, names)
		top := y + l.high + unitNoteFoot + linesHeight(names[1:])
		drawLines(pen, geom.Pt(0, top), note)
		foot = top + linesHeight(note)
	} else {
		y = l.nameLine(pen, i, names, note, y+unitLiftPad) + unitNameFoot
	}
	middle := y + l.high/2
	end := l.cells(pen, r.Amount, l.Role, shade, y)
	if line, ok := l.timesLine(i); ok {
		pen.Text(geom.Pt(end+unitTimesGap, diagram.MiddleBaseline(middle, line.Style)), scene.Start, line)
	}
	if l.mode != unitList {
		base := diagram.MiddleBaseline(middle, ty.MidNumeral)
		shapes.DrawNumeral(at, pen, geom.Pt(l.amounts, base), scene.End, l.numeral(r.Amount, role))
		for k := range l.Columns {
			pen.Text(geom.Pt(l.ends[k], base), scene.End, l.value(i, k))
		}
	}
	y += l.high
	if l.remarks == 0 {
		y = l.under(pen, at, y, l.remark(i))
	}
	if l.mode == unitList {
		y = l.under(pen, at, y, l.values(i))
	}
	if l.mode == unitBeside {
		return max(y, foot) + unitPad
	}
	return y + unitLiftPad + 2
}

// rowRole is the role of a row's name and amount.
func (l *unitLayout) rowRole(r UnitRow) diagram.Role {
	if r.Chosen {
		return l.Role
	}
	return diagram.Neutral
}

// under sets words under the cells that end at y, and returns their foot.
func (l *unitLayout) under(pen *diagram.Pen, ctx diagram.Context, y float64, words string) float64 {
	if words == "" {
		return y
	}
	room := l.width - l.x0
	if l.mode != unitList {
		room = max(l.plotWidth(), l.amounts-l.x0)
	}
	lines := wrapped(ctx.In("Remark"), words, l.ctx.Type().Note, diagram.FallbackRoom(room))
	drawLines(pen, geom.Pt(l.x0, y+unitNoteFoot), lines)
	return y + unitNoteFoot + linesHeight(lines)
}

// values says the numbers of row i in words.
func (l *unitLayout) values(i int) string {
	out := ""
	for k, c := range l.Columns {
		out = joinWords(", ", out, FormatNumber(l.Value(i, k))+nbsp+c.Head)
	}
	return out
}

// nameRoom is the width for a name.
func (l *unitLayout) nameRoom() float64 {
	switch l.mode {
	case unitBeside:
		return 0
	case unitList:
		return diagram.FallbackRoom(l.width)
	}
	return l.width
}

// noteRoom is the width for a note.
func (l *unitLayout) noteRoom() float64 {
	if l.mode == unitBeside {
		return unitNames
	}
	return diagram.FallbackRoom(l.width)
}

// nameLine draws the name of row i over its cells, with what has room on its
// line, and returns its foot.
func (l *unitLayout) nameLine(pen *diagram.Pen, i int, names, note []text.Line, y float64) float64 {
	r, ty, at := l.Rows[i], l.ctx.Type(), l.ctx.In("Rows", i)
	base := y + diagram.FirstBaseline(ty.Heading)
	right := l.width
	x := diagram.InOtherFonts(widestLine(names)) + unitTailGap
	tail := len(names) == 1 && len(note) == 1
	if l.mode == unitList {
		n := l.numeral(r.Amount, l.rowRole(r))
		w := n.Width(at)
		if len(names) > 1 || x+w > l.width {
			// The amount has a line of its own.
			pen.Lines(geom.Pt(0, base), scene.Start, names)
			y += linesHeight(names)
			drawLines(pen, geom.Pt(0, y), note)
			y += linesHeight(note)
			kid := at.Layout(n, diagram.Loose(l.width, 0))
			l.kids = append(l.kids, kid.At(0, y))
			return y + kid.Size.H
		}
		shapes.DrawNumeral(at, pen, geom.Pt(l.width, base), scene.End, n)
		right -= w + unitTailGap
	}
	pen.Lines(geom.Pt(0, base), scene.Start, names)
	if tail && x+diagram.InOtherFonts(widestLine(note)) <= right {
		pen.Lines(geom.Pt(x, base), scene.Start, note)
		note = nil
	}
	if l.remarks > 0 {
		pen.Text(geom.Pt(l.remarks, base), scene.Start, at.In("Remark").Line(l.remark(i), ty.Note))
	}
	y += linesHeight(names)
	drawLines(pen, geom.Pt(0, y), note)
	return y + linesHeight(note)
}

// cells draws an amount as cells with their top at y, and returns where they
// end.
func (l *unitLayout) cells(pen *diagram.Pen, amount float64, role diagram.Role, shade shapes.Shade, y float64) float64 {
	n := l.count(amount)
	w := l.pitch * (1 - unitGapShare)
	look, rim := diagram.Look{Fill: shade.Fill(role)}, 0.0
	if shade != shapes.Solid {
		// Quiet fills are too pale to show where a cell ends.
		look.Line, look.Width, rim = role.Base(), theme.Hairline, theme.Hairline/2
	}
	for k := 0; float64(k) < n; k++ {
		part := min(n-float64(k), 1)
		r := geom.R(l.x0+float64(float64(k)*l.pitch), y, geom.Snap(float64(part*w)), l.high)
		r = r.Inset(min(rim, r.Dx()/4))
		m := pen.Rect(r, min(unitRadius, r.Dx()/4), look)
		m.Scaled = &scene.Scaled{Group: l.group(), Value: settle(part * l.cell()), Unit: l.Unit}
	}
	return l.x0 + l.cellsWidth(n)
}

// group names the scale of the cells.
func (l *unitLayout) group() string {
	if l.ID != "" {
		return string(l.ID) + ".x"
	}
	return "unitcells.x"
}
