package layouts

import (
	"slices"
	"strings"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/route"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// Numbers of notes in u.
const (
	chartArrow      = 24 // length of an arrow, at least
	chartArrowMost  = 88
	chartArrowTip   = 3 // from its tip to the point
	chartArrowWords = 4 // from its other end to words
	chartNoteWidth  = 150
	chartAsideGap   = 14 // around what stands aside
	chartRestGap    = 10 // above words under the plot
)

// marks draws what stands at the points of notes.
func (l *chartLayout) marks() {
	for _, t := range l.throughs {
		l.pen.Path(geom.Polyline(t.line...), diagram.Look{Role: scene.Axis, Line: t.role.Base(), Width: theme.MainPath})
	}
	for i, n := range l.Notes {
		p := l.at(ChartPoint{n.X, n.Y})
		if n.Drop {
			color := n.Role.Base()
			l.pen.Line(geom.Pt(p.X, l.box.Max.Y), p, diagram.Look{Role: scene.Decor, Line: color, Width: theme.Connector, Dash: scene.Dash{On: 4, Off: 3}})
			l.room.line(geom.Pt(p.X, l.box.Max.Y), p)
		}
		r := chartDot
		switch {
		case n.Arrow:
			l.named(n.ID, "ChartNote", p, r)
			continue
		case n.Icon != "":
			l.room.block(shapes.DrawDisc(l.ctx.In("Notes", i), l.pen, p, n.Icon, n.Role))
			r = shapes.DiscRadius
		default:
			l.dot(p, n.Role)
		}
		l.named(n.ID, "ChartNote", p, r)
	}
}

// placeNotes sets the words of notes near their points.
func (l *chartLayout) placeNotes() {
	ty := l.ctx.Type()
	for i, n := range l.Notes {
		at := l.ctx.In("Notes", i)
		st := ty.Tag
		if n.Role != diagram.Neutral {
			st = st.In(n.Role.Ink())
		}
		p := l.at(ChartPoint{n.X, n.Y})
		if !l.placeNote(at, n, p, st) {
			at := l.xWords(n.X)
			if strings.Contains(n.Label, FormatNumber(n.X)) {
				at = "" // the words say it
			}
			l.rest = append(l.rest, joinWords(": ", at, strings.TrimSuffix(n.Label, ":"), n.Note))
		}
	}
}

// placeNote sets the words of one note: on one line where that finds a place,
// else narrower.
func (l *chartLayout) placeNote(at diagram.Context, n ChartNote, p geom.Point, st theme.TextStyle) bool {
	ty := l.ctx.Type()
	for _, width := range [...]float64{chartNoteWidth, chartNoteWidth / 2} {
		if at.In("Label").Longest(n.Label, st) > width || at.In("Note").Longest(n.Note, ty.Note) > width {
			continue
		}
		label := wrapped(at.In("Label"), n.Label, st, width)
		note := wrapped(at.In("Note"), n.Note, ty.Note, width)
		size := geom.Sz(widestLine(label, note), linesHeight(label, note))
		if n.Arrow {
			if l.arrowTo(p, size, label, note) {
				return true
			}
			continue
		}
		r := chartDot
		if n.Icon != "" {
			r = shapes.DiscRadius
		}
		for _, gap := range [...]float64{r + 5, r + 14, r + 26, r + 40} {
			for _, box := range l.noteBoxes(p, size, gap) {
				if l.room.free(box) {
					l.word(box, noteAnchor(box, p), label, note)
					l.room.block(box)
					return true
				}
			}
		}
	}
	return false
}

// noteBoxes returns boxes around a point: left of it first, since most lines
// lead away to the right.
func (l *chartLayout) noteBoxes(p geom.Point, size geom.Size, gap float64) []geom.Rect {
	const rim = 4
	w, h := size.W, size.H
	var out []geom.Rect
	for _, dy := range [...]float64{-h / 2, -h/2 - 4, -h + 4, -h - gap/2, -4, gap / 2} {
		for _, x := range [...]float64{p.X - gap - w, p.X + gap} {
			out = append(out, geom.R(geom.Snap(x), geom.Snap(p.Y+dy), w, h))
		}
	}
	for _, y := range [...]float64{p.Y - gap - h, p.Y + gap} {
		for _, x := range [...]float64{p.X - w/2, p.X - w, p.X} {
			x = max(min(x, l.box.Max.X-w), l.box.Min.X+rim)
			out = append(out, geom.R(geom.Snap(x), geom.Snap(y), w, h))
		}
	}
	return out
}

// noteAnchor aligns words with the side at which their point is.
func noteAnchor(box geom.Rect, p geom.Point) scene.Anchor {
	switch {
	case box.Max.X <= p.X:
		return scene.End
	case box.Min.X >= p.X:
		return scene.Start
	}
	return scene.Middle
}

// arrowTo sets words above a point, or below it, with an arrow from them to
// it, and reports whether there is a place.
func (l *chartLayout) arrowTo(p geom.Point, size geom.Size, label, note []text.Line) bool {
	const step = 8
	for _, up := range [...]bool{true, false} {
		for long := float64(chartArrow); long <= chartArrowMost; long += step {
			for _, shift := range [...]float64{size.W / 2, size.W, 0} {
				y := p.Y - chartArrowTip - long - chartArrowWords - size.H
				tail := p.Y - chartArrowTip - long
				if !up {
					y, tail = p.Y+chartArrowTip+long+chartArrowWords, p.Y+chartArrowTip+long
				}
				box := geom.R(geom.Snap(p.X-shift), geom.Snap(y), size.W, size.H)
				tip := p.Y - chartArrowTip
				if !up {
					tip = p.Y + chartArrowTip
				}
				shaft := geom.Rect{Min: geom.Pt(p.X-1, min(tip, tail)+6), Max: geom.Pt(p.X+1, max(tip, tail)-6)}
				const half = 4.5 // of the head's width
				whole := geom.Rect{Min: geom.Pt(p.X-half, min(tip, tail)), Max: geom.Pt(p.X+half, max(tip, tail))}
				if !l.room.free(box) || l.room.crossed(shaft) || l.blocked(whole) {
					continue
				}
				anchor := scene.Middle
				switch shift {
				case size.W:
					anchor = scene.End
				case 0:
					anchor = scene.Start
				}
				l.word(box, anchor, label, note)
				l.arrow(geom.Pt(p.X, tail), geom.Pt(p.X, tip))
				l.room.block(box, whole)
				return true
			}
		}
	}
	return false
}

// blocked reports whether something stands in a box.
func (l *chartLayout) blocked(box geom.Rect) bool {
	for _, r := range l.room.rects {
		if r.Overlaps(box) {
			return true
		}
	}
	return false
}

// arrow draws an upright arrow.
func (l *chartLayout) arrow(from, tip geom.Point) {
	const width = 1.75
	dir := geom.Pt(0, 1)
	if tip.Y < from.Y {
		dir.Y = -1
	}
	shaft := geom.Pt(tip.X, tip.Y-float64(dir.Y*route.ShaftStop))
	l.pen.Line(from, shaft, diagram.Look{Role: scene.Decor, Line: theme.Ink, Width: width, Round: true})
	l.pen.Path(route.Arrowhead(tip, dir, route.HeadNormal), diagram.Look{Role: scene.Decor, Fill: theme.Ink, Line: theme.Ink, Width: theme.Hairline, Round: true})
}

// bandNames sets the names of bands in them.
func (l *chartLayout) bandNames() {
	for i, b := range l.Bands {
		if b.Label == "" {
			continue
		}
		st := l.ctx.Type().Tag
		if b.Role != diagram.Neutral {
			st = st.In(b.Role.Ink())
		}
		r := l.bandBox(b)
		const pad = 6
		at := l.ctx.In("Bands", i).In("Label")
		placed := false
		if width := r.Dx() - 2*pad; at.Longest(b.Label, st) <= width {
			lines := at.Wrap(b.Label, st, width)
			size := geom.Sz(widestLine(lines), linesHeight(lines))
			const step = 8
			for y := r.Min.Y + pad; y+size.H <= r.Max.Y && !placed; y += step {
				for _, x := range [...]float64{r.Min.X + pad, r.Center().X - size.W/2, r.Max.X - pad - size.W} {
					box := geom.R(geom.Snap(x), geom.Snap(y), size.W, size.H)
					if !placed && r.Contains(box) && l.room.free(box) {
						l.word(box, scene.Start, lines)
						l.room.block(box)
						placed = true
					}
				}
			}
		}
		if !placed {
			words := FormatNumber(b.From) + "–" + FormatNumber(b.To)
			if !b.Level {
				words = l.xWords(b.From) + " to " + l.xWords(b.To)
			}
			l.rest = append(l.rest, words+": "+b.Label)
		}
	}
}

// aside sets what stands aside in the emptiest part of the plot, else under
// it.
func (l *chartLayout) aside() {
	if l.Aside == nil {
		return
	}
	for _, width := range [...]float64{l.box.Dx() / 3, l.box.Dx() / 2} {
		trial, ok := l.ctx.Trial()
		f := trial.In("Aside").Layout(l.Aside, diagram.Loose(width, 0))
		if !ok() {
			continue
		}
		size := geom.Sz(f.Size.W+2*chartAsideGap, f.Size.H+chartAsideGap)
		box, found := l.room.emptiest(size, chartAsideGap, func(b geom.Rect) bool { return !l.gridded(b.Min.Y, b.Max.Y) })
		if !found {
			box, found = l.room.emptiest(size, chartAsideGap, func(geom.Rect) bool { return true })
		}
		if found {
			at := geom.Pt(box.Min.X+chartAsideGap, box.Min.Y)
			l.haloes(f, at, l.room.ground(box))
			l.kids = append(l.kids, f.At(at.X, at.Y))
			l.room.block(box)
			return
		}
	}
	f := l.ctx.In("Aside").Layout(l.Aside, diagram.Loose(l.width, 0))
	l.kids = append(l.kids, f.At(0, l.bottom+chartRestGap))
	l.bottom += chartRestGap + f.Size.H
}

// haloes covers the gridlines behind the lines of words of a frame.
func (l *chartLayout) haloes(f diagram.Frame, at geom.Point, ground theme.Token) {
	var lines []geom.Rect
	for _, r := range wordBoxes(f, at, nil) {
		lines = slices.DeleteFunc(lines, func(o geom.Rect) bool {
			same := r.Min.Y < o.Max.Y && o.Min.Y < r.Max.Y
			if same {
				r = r.Union(o)
			}
			return same
		})
		lines = append(lines, r)
	}
	for _, r := range lines {
		if l.gridded(r.Min.Y, r.Max.Y) {
			l.pen.Halo(r, ground)
		}
	}
}

// wordBoxes appends the bounds of all words of a frame.
func wordBoxes(f diagram.Frame, at geom.Point, boxes []geom.Rect) []geom.Rect {
	for _, m := range f.Marks {
		if _, words := m.Shape.(scene.Text); words {
			boxes = append(boxes, m.Inked().Add(at))
		}
	}
	for _, k := range f.Kids {
		boxes = wordBoxes(k.Frame, at.Add(k.At), boxes)
	}
	return boxes
}

// remarks sets what found no place in the plot in lines under it.
func (l *chartLayout) remarks() {
	st := l.ctx.Type().Note
	for _, words := range l.rest {
		lines := wrapped(l.ctx, words, st, min(l.width, diagram.FallbackRoom(l.width)))
		y := l.bottom + chartRestGap
		l.under.Lines(geom.Pt(0, y+diagram.FirstBaseline(st)), scene.Start, lines)
		l.bottom = y + linesHeight(lines)
	}
}
