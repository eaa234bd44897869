package layouts

import (
	"math"
	"slices"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/route"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// signStyle is the style of the signs between terms.
func (l *equationsLayout) signStyle() theme.TextStyle {
	st := l.ctx.Type().Heading.In(theme.Ink3)
	st.Bold = false
	return st
}

// draw lays the rows out under each other, each route between its two rows.
func (l *equationsLayout) draw() diagram.Frame {
	f := diagram.Frame{Doc: l.doc()}
	y := 0.0
	var carry geom.Rect // what a route comes from
	for i := range l.Rows {
		into := -1
		top := y
		if i > 0 {
			if k, ok := l.target(i - 1); ok {
				into = k
				top = l.routeRoom(i, y)
			} else {
				top = y + termRow
			}
		}
		at := len(f.Kids)
		boxes, bottom := l.row(&f, i, top, into >= 0)
		if into >= 0 {
			pen := l.ctx.Pen()
			l.route(pen, i-1, carry, boxes[into], y, top)
			f.Kids = slices.Insert(f.Kids, at, ink(pen).At(0, 0))
		}
		carry, y = boxes[len(boxes)-1], bottom
	}
	f.Size = geom.Sz(l.width, y)
	return f
}

// ink is a frame of what a pen drew, in the place where it drew it.
func ink(pen *diagram.Pen) diagram.Frame {
	return diagram.Frame{Marks: pen.Marks(), Doc: []scene.Block{}}
}

// row draws a row that begins at top, part by part in the order of reading. It
// returns where routes meet its terms, and its foot.
func (l *equationsLayout) row(f *diagram.Frame, i int, top float64, routed bool) (boxes []geom.Rect, bottom float64) {
	switch l.mode {
	case equationsBeside:
		return l.rowBeside(f, i, top)
	case equationsUnder:
		return l.rowUnder(f, i, top, routed)
	}
	return l.rowList(f, i, top)
}

// rowBeside draws a row with all words at the right of their tiles.
func (l *equationsLayout) rowBeside(f *diagram.Frame, i int, top float64) (boxes []geom.Rect, bottom float64) {
	ty := l.ctx.Type()
	r, at := l.Rows[i], l.ctx.In("Rows", i)
	h := float64(termTile)
	for _, t := range l.rows[i] {
		h = max(h, t.h)
	}
	mid := geom.Snap(top + h/2)
	pen := l.ctx.Pen()
	lead := ty.Heading.Leading + ty.Note.Leading
	if r.Note == "" {
		lead = ty.Heading.Leading
	}
	y := mid - lead/2
	pen.Text(geom.Pt(0, y+diagram.FirstBaseline(ty.Heading)), scene.Start, at.In("Name").Line(r.Name, ty.Heading))
	pen.Text(geom.Pt(0, y+ty.Heading.Leading+diagram.FirstBaseline(ty.Note)), scene.Start, at.In("Note").Line(r.Note, ty.Note))
	f.Kids = append(f.Kids, ink(pen).At(0, 0))
	for k, t := range l.rows[i] {
		box := geom.R(l.at[k], mid-termTile/2, termTile, termTile)
		words := geom.R(box.Max.X+termGap, geom.Snap(mid-t.h/2), t.w, t.h)
		if !t.pictured() {
			words = words.Add(geom.Pt(box.Min.X-words.Min.X, 0))
			box = words
		}
		l.sign(f, t, geom.Pt(l.at[k]-termSign, mid))
		l.term(f, t, box, words, scene.Start)
		boxes = append(boxes, box)
	}
	return boxes, mid + max(h, lead)/2
}

// headAt returns where the names of rows begin above the terms: right of the
// routes, where those run at the left.
func (l *equationsLayout) headAt() float64 {
	for i := range l.Rows {
		if _, ok := l.target(i); ok && l.mode == equationsList {
			return termListIndent
		}
	}
	return 0
}

// heading draws the name of a row and its note above it, no wider than width,
// and returns its height.
func (l *equationsLayout) heading(pen *diagram.Pen, i int, top, width float64) float64 {
	ty := l.ctx.Type()
	r, at := l.Rows[i], l.ctx.In("Rows", i)
	if r.Name+r.Note == "" {
		return 0
	}
	name := wrapped(at.In("Name"), r.Name, ty.Heading, width)
	note := wrapped(at.In("Note"), r.Note, ty.Note, width)
	x, inline := l.headAt(), 0.0
	base := geom.Pt(x, top+diagram.FirstBaseline(ty.Heading))
	pen.Lines(base, scene.Start, name)
	if len(name) == 1 && len(note) == 1 {
		w := diagram.InOtherFonts(name[0].Width) + headInlineGap
		if w+diagram.InOtherFonts(note[0].Width) > width {
			w = 0
		}
		inline = w
	}
	if inline > 0 {
		pen.Lines(geom.Pt(x+inline, base.Y), scene.Start, note)
		return linesHeight(name) + termHeadFoot
	}
	pen.Lines(geom.Pt(x, top+linesHeight(name)+diagram.FirstBaseline(ty.Note)), scene.Start, note)
	return linesHeight(name, note) + termHeadFoot
}

// rowUnder draws a row with all words under their tiles. A row that a route
// leads into has its name beside the route.
func (l *equationsLayout) rowUnder(f *diagram.Frame, i int, top float64, routed bool) (boxes []geom.Rect, bottom float64) {
	y := top
	pen := l.ctx.Pen()
	if routed {
		y += l.headingRoom(i)
		l.heading(pen, i, top, l.headingWidth(i))
	} else {
		y += l.heading(pen, i, top, l.width)
	}
	f.Kids = append(f.Kids, ink(pen).At(0, 0))
	h := 0.0
	for k, t := range l.rows[i] {
		box := geom.R(l.at[k]-termTile/2, y, termTile, termTile)
		words := geom.R(geom.Snap(l.at[k]-t.w/2), y+termTile+termUnder, t.w, t.h)
		if !t.pictured() {
			box = words
		}
		if k > 0 {
			l.sign(f, t, geom.Pt(geom.Snap((l.at[k-1]+l.at[k])/2), y+termTile/2))
		}
		l.term(f, t, box, words, scene.Middle)
		h = max(h, words.Max.Y-y, termTile)
		box = box.Union(words)
		boxes = append(boxes, box)
	}
	return boxes, y + h
}

// rowList draws the terms of a row under each other.
func (l *equationsLayout) rowList(f *diagram.Frame, i int, top float64) (boxes []geom.Rect, bottom float64) {
	pen := l.ctx.Pen()
	y := top + l.heading(pen, i, top, l.width-l.headAt())
	f.Kids = append(f.Kids, ink(pen).At(0, 0))
	for k, t := range l.rows[i] {
		if k > 0 {
			y += termListRow
		}
		h := max(termTile, t.h)
		box := geom.R(termListIndent, geom.Snap(y+(h-termTile)/2), termTile, termTile)
		words := geom.R(box.Max.X+termGap, geom.Snap(y+(h-t.h)/2), t.w, t.h)
		if !t.pictured() {
			words = words.Add(geom.Pt(box.Min.X-words.Min.X, 0))
			box = words
		}
		if k > 0 {
			l.sign(f, t, geom.Pt(termListIndent+termTile/2, y-termListRow/2))
		}
		l.term(f, t, box, words, scene.Start)
		boxes = append(boxes, box)
		y += h
	}
	return boxes, y
}

// term draws a term as a frame of its own: its tile, and its words in a box.
func (l *equationsLayout) term(f *diagram.Frame, t setTerm, tile, words geom.Rect, anchor scene.Anchor) {
	pen := l.ctx.Pen()
	all := tile.Union(words)
	o := all.Min.Mul(-1)
	switch {
	case t.Count > 0:
		shapes.DrawTally(pen, tile.Min.Add(o), shapes.Tally{Count: t.Count, Of: t.Of, Role: t.role(), Side: termTile})
	case t.icon() != "":
		shapes.DrawTile(l.ctx, pen, tile.Min.Add(o), shapes.Tile{Icon: t.icon(), Role: t.role(), Side: termTile, Solid: t.Strong})
	}
	x := words.Min.X + o.X
	if anchor == scene.Middle {
		x = words.Center().X + o.X
	}
	y := words.Min.Y + o.Y
	pen.Lines(geom.Pt(x, y+diagram.FirstBaseline(l.ctx.Type().Label)), anchor, t.name)
	pen.Lines(geom.Pt(x, y+linesHeight(t.name)+diagram.FirstBaseline(l.ctx.Type().Note)), anchor, t.note)
	outline := geom.Box{Rect: tile.Add(o), R: theme.RadiusTile}
	if anchor == scene.Middle {
		outline = geom.Box{Rect: all.Add(o)}
	}
	frame := diagram.Frame{ID: t.ID, Kind: "Term", Size: all.Size(), Marks: pen.Marks(), Outline: outline, Doc: []scene.Block{}}
	f.Kids = append(f.Kids, frame.At(all.Min.X, all.Min.Y))
}

// sign draws the sign before a term about a point.
func (l *equationsLayout) sign(f *diagram.Frame, t setTerm, at geom.Point) {
	if t.sign.String == "" {
		return
	}
	pen := l.ctx.Pen()
	pen.Text(geom.Pt(at.X, diagram.MiddleBaseline(at.Y, t.sign.Style)), scene.Middle, t.sign)
	f.Kids = append(f.Kids, ink(pen).At(0, 0))
}

// carryStyle is the style of the words of a route from row i.
func (l *equationsLayout) carryStyle(i int) theme.TextStyle {
	st := l.ctx.Type().Tag
	if role := l.Rows[i].Result.role(); role != diagram.Neutral {
		st = st.In(role.Ink())
	}
	return st
}

// carry returns the words of the route from row i.
func (l *equationsLayout) carry(i int) (lines []text.Line, x float64) {
	x, width := l.carryPlace(i)
	return wrapped(l.ctx.In("Rows", i).In("Carry"), l.Rows[i].Carry, l.carryStyle(i), max(width, 1)), x
}

// headingWidth returns how wide the name of row i may be that a route leads
// into.
func (l *equationsLayout) headingWidth(i int) float64 {
	k, _ := l.target(i - 1)
	return max(l.at[k]-termGap-4, 1)
}

// headingRoom returns the height of the name of row i that stands beside a
// route, or of the words of the route, whichever is higher.
func (l *equationsLayout) headingRoom(i int) float64 {
	h := l.heading(l.ctx.Pen(), i, 0, l.headingWidth(i))
	lines, _ := l.carry(i - 1)
	return max(h, linesHeight(lines)+termHeadFoot, termRoute)
}

// routeRoom returns where row i begins, that a route leads into from the row
// above, whose foot is at y.
func (l *equationsLayout) routeRoom(i int, y float64) float64 {
	lines, _ := l.carry(i - 1)
	switch l.mode {
	case equationsBeside:
		return blockUp(y + max(linesHeight(lines)+2*termCarryGap, termRoute) + termRoute)
	case equationsUnder:
		return blockUp(y + termRoute)
	}
	return blockUp(y + termRow + linesHeight(lines))
}

// route draws the way of a result from row i into the next one, which begins
// at top, with its words. The foot of row i is at foot.
func (l *equationsLayout) route(pen *diagram.Pen, i int, from, to geom.Rect, foot, top float64) {
	lines, x := l.carry(i)
	start, tip := geom.Pt(from.Center().X, from.Max.Y+3), geom.Pt(to.Center().X, to.Min.Y-route.TipGap)
	level := geom.Snap(top - termRoute + 4)
	words := geom.Pt(x, level-termCarryGap-linesHeight(lines))
	switch l.mode {
	case equationsUnder:
		level = geom.Snap(top - termRoute/2 + 4)
		words.Y = level + termCarryGap/2
	case equationsList:
		words.Y = foot + termRow/2
	}
	points := []geom.Point{start, geom.Pt(start.X, level), geom.Pt(tip.X, level), tip}
	const straight = 4
	switch {
	case l.mode == equationsList:
		start, tip = geom.Pt(from.Min.X-3, from.Center().Y), geom.Pt(to.Min.X-route.TipGap, to.Center().Y)
		points = []geom.Point{start, geom.Pt(termLane, start.Y), geom.Pt(termLane, tip.Y), tip}
	case math.Abs(start.X-tip.X) < straight:
		points = []geom.Point{geom.Pt(tip.X, start.Y), tip}
	}
	first := len(pen.Marks())
	shapes.DrawArrow(pen, diagram.Main, l.Rows[i].Result.role(), points...)
	pen.Lines(geom.Pt(words.X, words.Y+diagram.FirstBaseline(l.carryStyle(i))), scene.Start, lines)
	if source, target := l.Rows[i].Result.ID, l.Rows[i].Into; source != "" && target != "" {
		marks := pen.Marks()
		for k := first; k < len(marks); k++ {
			marks[k].From, marks[k].To = source, target
		}
	}
}
