package layouts

import (
	"cmp"
	"math"
	"slices"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// legend draws what the series and levels are called over the plot, and
// returns where it ends.
func (l *chartLayout) legend() float64 {
	var legend shapes.Legend
	for i, s := range l.Series {
		if s.name() == "" {
			continue
		}
		legend.Keys = append(legend.Keys, shapes.Key{Text: joinWords(", ", s.name(), s.Note), Role: s.role(), Swatch: l.swatch(i), Shade: l.shade(i)})
	}
	for _, v := range l.Levels {
		legend.Keys = append(legend.Keys, shapes.Key{Text: v.Label, Role: v.role(), Swatch: shapes.DashSwatch})
	}
	if len(legend.Keys) == 0 {
		return 0
	}
	f := l.ctx.In("Series").Layout(legend, diagram.Loose(l.width, 0))
	l.kids = append(l.kids, f.At(0, 0))
	l.room.block(geom.RectOf(geom.Point{}, f.Size))
	const gap = 10
	return f.Size.H + gap
}

// swatch returns the sample of a series.
func (l *chartLayout) swatch(i int) shapes.Swatch {
	s := l.Series[i]
	switch {
	case s.bars() && s.role() == diagram.Wait:
		return shapes.HatchSwatch
	case s.filled():
		return shapes.FillSwatch
	case l.repeats(i)%3 > 0:
		return shapes.DashSwatch
	case s.Hero:
		return shapes.MainSwatch
	}
	return shapes.LineSwatch
}

// shade returns how the sample of a series is filled.
func (l *chartLayout) shade(i int) shapes.Shade {
	s := l.Series[i]
	switch {
	case s.bars():
		return shapes.Shade(l.repeats(i) % 3)
	case s.filled():
		return shapes.Soft
	}
	return shapes.Solid
}

// placeNames sets the names of series and levels, and reports whether all
// found a place.
func (l *chartLayout) placeNames() bool {
	if l.mode.keys {
		return true
	}
	fits := l.marginNames()
	for i := range l.names {
		n := &l.names[i]
		if len(n.line) == 0 || n.h == 0 || l.atEnd(l.x.Axis, *n) {
			continue
		}
		box, ok := l.besideEnd(*n)
		if !ok {
			line := n.line
			if n.level >= 0 || l.Series[n.series].Through {
				// A level is named where it begins.
				line = slices.Clone(line)
				slices.Reverse(line)
			}
			box, ok = l.room.alongside(line, geom.Sz(n.w, n.h))
		}
		if !ok {
			fits = false
			continue
		}
		l.setName(*n, box, scene.Start)
	}
	l.alongNotes()
	return fits
}

// setName writes a name into a box.
func (l *chartLayout) setName(n chartName, box geom.Rect, anchor scene.Anchor) {
	l.word(box, anchor, n.name, n.note)
	l.room.block(box)
}

// besideEnd finds a place for a name where its line ends within the plot.
func (l *chartLayout) besideEnd(n chartName) (geom.Rect, bool) {
	end := n.end()
	if n.level >= 0 || n.series >= 0 && l.Series[n.series].bars() {
		return geom.Rect{}, false
	}
	x := geom.Snap(end.X + chartBeside)
	for _, y := range [...]float64{end.Y - n.h/2, end.Y + 1, end.Y - n.h - 1} {
		if box := geom.R(x, geom.Snap(y), n.w, n.h); l.room.free(box) {
			return box, true
		}
	}
	return geom.Rect{}, false
}

// marginNames sets names in the margin beside the ends of their lines, apart
// from each other, and reports whether they keep within the plot.
func (l *chartLayout) marginNames() bool {
	var at []int
	for i, n := range l.names {
		if len(n.line) > 0 && l.atEnd(l.x.Axis, n) {
			at = append(at, i)
		}
	}
	if len(at) == 0 {
		return true
	}
	slices.SortStableFunc(at, func(a, b int) int { return cmp.Compare(l.names[a].end().Y, l.names[b].end().Y) })
	want, apart := make([]float64, len(at)), make([]float64, len(at))
	for i, k := range at {
		n := l.names[k]
		want[i] = n.end().Y
		if len(n.note) > 0 && len(n.name) > 0 {
			// The name stands beside the end, the note under it.
			want[i] += n.h/2 - linesHeight(n.name)/2
		}
		if i+1 < len(at) {
			apart[i] = (n.h+l.names[at[i+1]].h)/2 + chartNamePad
		}
	}
	first, last := l.names[at[0]], l.names[at[len(at)-1]]
	lo, hi := l.box.Min.Y-first.h/2, l.box.Max.Y-last.h/2
	x := l.marginAt()
	for i, y := range settleApart(want, apart, max(lo, first.h/2), hi) {
		n := l.names[at[i]]
		box := geom.R(x, geom.Snap(y-n.h/2), n.w, n.h)
		l.setName(n, box, scene.Start)
		if moved := box.Min.Y + linesHeight(n.name)/2 - n.end().Y; math.Abs(moved) > n.h/2 && len(n.name) > 0 {
			l.pen.Line(geom.Pt(l.box.Max.X+2, n.end().Y), geom.Pt(x-2, geom.Snap(n.end().Y+moved)), diagram.Look{Role: scene.Decor, Line: n.role.Base(), Width: theme.Leader})
		}
	}
	return true
}

// marginAt is where names in the margin begin.
func (l *chartLayout) marginAt() float64 {
	x := l.box.Max.X + chartMarginGap
	for _, r := range l.room.rects {
		if r.Max.X > l.box.Max.X {
			x = max(x, r.Max.X+chartRectClear)
		}
	}
	return x
}

// alongNotes sets the second lines of names that stand at the ends without
// them: beside the lines, else under the plot.
func (l *chartLayout) alongNotes() {
	if l.mode.notes || l.mode.inside {
		return
	}
	ty := l.ctx.Type()
	for i, s := range l.Series {
		if s.Note == "" || len(s.Points) == 0 {
			continue
		}
		line := l.wayOf(i)
		lines := l.inRole(wrapped(l.ctx.In("Series", i).In("Note"), s.Note, ty.Note, min(chartNameWidth, l.width/2)), s.role())
		size := geom.Sz(widestLine(lines), linesHeight(lines))
		if box, ok := l.room.alongside(line, size); ok {
			l.word(box, scene.Start, lines)
			l.room.block(box)
			continue
		}
		l.rest = append(l.rest, joinWords(": ", s.name(), s.Note))
	}
}

// wayOf returns the line that words about a series stand beside.
func (l *chartLayout) wayOf(i int) []geom.Point {
	for _, n := range l.names {
		if n.series == i && len(n.line) > 0 {
			return n.line
		}
	}
	top, _ := l.points(i)
	return top
}
