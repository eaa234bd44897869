package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// Numbers of bars in u.
const (
	barShare   = 0.82 // of the distance between bars that they take
	widestBar  = 64
	barLaneGap = 2 // between bars beside each other
	barCut     = 1 // between units, and between stacked bars
	leastUnit  = 3 // height of a unit that is cut
	barWordGap = 4 // from a bar to its value
)

// lanes returns the lane of each series of bars at one X, and how many there
// are: series share a lane that are stacked, or never have bars at the same X.
func (c Chart) lanes() (lane []int, n int) {
	lane = make([]int, len(c.Series))
	stack := -1
	var taken []map[float64]bool
	for i, s := range c.Series {
		if !s.bars() {
			continue
		}
		if s.Stacked && stack >= 0 {
			lane[i] = stack
			continue
		}
		k := 0
		for k < len(taken) && meetsBars(taken[k], s) {
			k++
		}
		if k == len(taken) {
			taken = append(taken, map[float64]bool{})
		}
		for _, p := range s.Points {
			taken[k][p.X] = true
		}
		if lane[i] = k; s.Stacked {
			stack = k
		}
	}
	return lane, max(len(taken), 1)
}

func meetsBars(taken map[float64]bool, s ChartSeries) bool {
	for _, p := range s.Points {
		if taken[p.X] {
			return true
		}
	}
	return false
}

// bars draws all bars.
func (l *chartLayout) bars() {
	pitch := l.pitch()
	if pitch == 0 {
		return
	}
	lane, n := l.lanes()
	slot := float64(pitch / (l.x.Max - l.x.Min) * (l.x.x1 - l.x.x0))
	all := min(float64(slot*barShare), float64(widestBar*float64(n)))
	gap := min(barLaneGap, all/float64(4*n))
	w := max(geom.Snap((all+gap)/float64(n)-gap), 4*geom.Grid)
	for i, s := range l.Series {
		if !s.bars() || len(s.Points) == 0 {
			continue
		}
		boxes := make([]geom.Rect, len(s.Points))
		for k, p := range s.Points {
			x := geom.Snap(l.x.x(p.X) - all/2 + float64(float64(lane[i])*(w+gap)))
			from, to := l.zero(), l.yAt(l.tops[i][k])
			if s.Stacked {
				from = l.yAt(l.feet[i][k])
			}
			boxes[k] = geom.R(x, min(from, to), w, math.Abs(to-from))
			l.bar(i, k, boxes[k], to < from)
			l.room.block(boxes[k])
		}
		l.through(i, boxes)
		l.boxes[i] = boxes
		l.nameEnd(i, l.barLine(i, boxes))
	}
}

// barLook returns how bars of a series are filled.
func (l *chartLayout) barLook(i int) diagram.Look {
	role := l.Series[i].role()
	switch {
	case role == diagram.Wait:
		return diagram.Look{Fill: role.Tint(), Line: role.Base(), Width: theme.Border, Hatch: diagram.Hatched}
	case role == diagram.Neutral && l.repeats(i) == 0:
		return diagram.Look{Fill: theme.Ink3}
	}
	look := diagram.Look{Fill: shapes.Shade(l.repeats(i) % 3).Fill(role)}
	if l.repeats(i)%3 > 0 {
		look.Line, look.Width = role.Base(), theme.Hairline
	}
	return look
}

// bar draws a bar to scale.
func (l *chartLayout) bar(i, k int, r geom.Rect, up bool) {
	s := l.Series[i]
	value := s.Points[k].Y
	if !(r.Dy() > 0) {
		return
	}
	look := l.barLook(i)
	if look.Width > 0 {
		inset := min(look.Width/2, r.Dx()/2, r.Dy()/2)
		r = r.Inset(inset)
	}
	units := math.Abs(value) / s.Each
	if s.Each == 0 || !(units > 0) {
		l.scaled(r, value, look)
		if s.Stacked && l.feet[i][k] != 0 {
			l.cut(r, r.Max.Y, up)
		}
		return
	}
	// The last unit is what was added.
	before := max(math.Ceil(settle(units))-1, 0)
	at := geom.Snap(float64(before/units) * r.Dy())
	old, new := r, r
	if up {
		old.Min.Y = r.Max.Y - at
		new.Max.Y = old.Min.Y
	} else {
		old.Max.Y = r.Min.Y + at
		new.Min.Y = old.Max.Y
	}
	unit := math.Copysign(s.Each, value)
	if before > 0 {
		// The solid unit on it shows where the bar ends.
		l.scaled(old, float64(before*unit), diagram.Look{Role: scene.Band, Fill: s.role().Soft()})
	}
	l.scaled(new, value-float64(before*unit), look)
	if height := r.Dy() / units; height >= leastUnit {
		for n := 1.0; n <= before; n++ {
			y := geom.Snap(float64(n * height))
			if up {
				l.cut(r, r.Max.Y-y, up)
			} else {
				l.cut(r, r.Min.Y+y, up)
			}
		}
	}
}

// scaled draws a part of a bar that shows a value.
func (l *chartLayout) scaled(r geom.Rect, value float64, look diagram.Look) {
	m := l.pen.Rect(r, 0, look)
	m.Scaled = &scene.Scaled{Group: l.group(), Value: math.Abs(value), Unit: l.Y.Unit, Along: scene.AlongY}
}

// group names the scale of lengths.
func (l *chartLayout) group() string {
	if l.ID != "" {
		return string(l.ID) + ".y"
	}
	return "chart.y"
}

// cut parts two parts of a bar.
func (l *chartLayout) cut(r geom.Rect, y float64, up bool) {
	if !up {
		y -= barCut
	}
	l.pen.Rect(geom.R(r.Min.X, y, r.Dx(), barCut), 0, diagram.Look{Role: scene.Decor, Fill: theme.Hole})
}

// through draws the last bar's value on.
func (l *chartLayout) through(i int, boxes []geom.Rect) {
	if !l.Series[i].Through {
		return
	}
	line := l.barLine(i, boxes)
	l.throughs = append(l.throughs, chartThrough{l.Series[i].role(), line})
	l.room.line(line...)
}

// A chartThrough is a level that is drawn on over all bars.
type chartThrough struct {
	role diagram.Role
	line []geom.Point
}

// barLine is the line that the upper ends of bars make: what names are placed
// by.
func (l *chartLayout) barLine(i int, boxes []geom.Rect) []geom.Point {
	first, last := l.ends(i)
	if s := l.Series[i]; s.Through {
		y := l.yAt(last.Y)
		from := l.x.x(last.X)
		for k, p := range s.Points {
			if p.X == last.X {
				from = boxes[k].Min.X
			}
		}
		return []geom.Point{geom.Pt(from, y), geom.Pt(l.box.Max.X, y)}
	}
	var line []geom.Point
	for k, p := range l.Series[i].Points {
		pt := geom.Pt(boxes[k].Center().X, l.yAt(l.tops[i][k]))
		switch {
		case p.X == first.X && len(line) == 0:
			pt.X = boxes[k].Min.X
		case p.X == last.X:
			pt.X = boxes[k].Max.X
		}
		line = append(line, pt)
	}
	return line
}

// values writes the values at the ends of bars, where there is room for all.
func (l *chartLayout) values() {
	for i, s := range l.Series {
		if s.Values && len(l.boxes[i]) > 0 {
			l.valuesOf(i)
		}
	}
}

func (l *chartLayout) valuesOf(i int) {
	s := l.Series[i]
	st := l.ctx.Type().Tag
	if s.role() != diagram.Neutral {
		st = st.In(s.role().Ink())
	}
	lines, at := make([]text.Line, len(s.Points)), make([]geom.Rect, len(s.Points))
	for k, p := range s.Points {
		words := FormatNumber(p.Y)
		if closeUnit(l.Y.Unit) {
			words += l.Y.Unit
		}
		bar := l.boxes[i][k]
		lines[k] = l.ctx.Line(words, st)
		y := bar.Min.Y - barWordGap - st.Leading
		if p.Y < 0 {
			y = bar.Max.Y + barWordGap
		}
		at[k] = geom.R(geom.Snap(bar.Center().X-lines[k].Width/2), y, lines[k].Width, st.Leading)
		if !l.room.free(at[k]) {
			return
		}
		for _, r := range at[:k] {
			if r.Overlaps(at[k].Inset(-barWordGap)) {
				return
			}
		}
	}
	for k, line := range lines {
		l.word(at[k], scene.Middle, []text.Line{line})
		l.room.block(at[k])
	}
}

// word sets lines in a box of the plot, on the ground that is there.
func (l *chartLayout) word(box geom.Rect, anchor scene.Anchor, lines ...[]text.Line) {
	x := box.Min.X
	switch anchor {
	case scene.Middle:
		x = box.Center().X
	case scene.End:
		x = box.Max.X
	}
	y := box.Min.Y
	for _, block := range lines {
		if len(block) == 0 {
			continue
		}
		base := y + diagram.FirstBaseline(block[0].Style)
		for k, line := range block {
			b := base + float64(float64(k)*line.Style.Leading)
			if l.gridded(b-line.Ascent, b+line.Descent) {
				left := x
				switch anchor {
				case scene.Middle:
					left -= line.Width / 2
				case scene.End:
					left -= line.Width
				}
				l.over.Halo(geom.R(left, b-line.Ascent, line.Width, line.Ascent+line.Descent), l.room.ground(box))
			}
			l.over.Text(geom.Pt(x, b), anchor, line)
		}
		y += linesHeight(block)
	}
}

// gridded reports whether a gridline runs between two heights.
func (l *chartLayout) gridded(y0, y1 float64) bool {
	if l.X.Grid > 0 {
		return true
	}
	const rim = 3.5
	for _, v := range l.yTicks {
		if y := l.yAt(v); y0-rim < y && y < y1+rim {
			return true
		}
	}
	return false
}
