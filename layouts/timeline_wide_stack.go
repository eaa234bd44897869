package layouts

import "github.com/burindev/burin/diagram/geom"

// stack sets the heights of the rows and their lines.
func (w *wideStory) stack() {
	even := [2]float64{}
	for i := range w.rows {
		r := &w.rows[i]
		for k, s := range r.spots {
			r.raise(s.below, s.level, r.labels[k].height)
		}
		for _, j := range w.joints {
			if j.row == i {
				r.raise(j.below, 0, j.label.height)
			}
		}
		for _, p := range w.feeds {
			if p.b == i && p.beside {
				r.raise(p.a < p.b, 0, w.ctx.Type().Note.Leading)
			}
		}
		least := max(wideMinHalf, r.head.height/2+wideRowPad)
		r.up, r.down = max(half(r.upLevel), least), max(half(r.downLevel), least)
		for k, h := range [...]float64{r.up, r.down} {
			if h <= wideEvenHalf {
				even[k] = max(even[k], h)
			}
		}
	}
	y := float64(wideHeader)
	for i := range w.rows {
		r := &w.rows[i]
		r.up, r.down = max(r.up, even[0])+float64(r.channels)*wideChannel, max(r.down, even[1])
		r.y = y + r.up
		y = r.y + r.down
	}
	w.bottom = y
}

// levels returns the heights of the levels on one side.
func (r *wideRow) levels(below bool) *[flagLevels]float64 {
	if below {
		return &r.downLevel
	}
	return &r.upLevel
}

// raise makes a level at least as high as the words on it.
func (r *wideRow) raise(below bool, level int, height float64) {
	h := &r.levels(below)[level]
	*h = max(*h, height)
}

// half returns the height that one side of a row needs.
func half(levels [flagLevels]float64) float64 {
	h := 0.0
	for _, l := range levels {
		if l > 0 {
			h += l + wideLevelGap
		}
	}
	if h == 0 {
		return 0
	}
	return wideLineGap + h - wideLevelGap + wideRowPad
}

// box returns where the words of event k of the row stand.
func (r *wideRow) box(k int) geom.Rect {
	s, l := r.spots[k], r.labels[k]
	e := r.reach(k, s.left)
	if s.left {
		e.hi -= stemGap
	} else {
		e.lo += stemGap
	}
	y := r.top(s.below, s.level, l.height)
	return geom.R(e.lo, y, e.hi-e.lo, l.height)
}

// top returns the top of words of a height on a level.
func (r *wideRow) top(below bool, level int, height float64) float64 {
	off := float64(wideLineGap)
	for _, h := range r.levels(below)[:level] {
		if h > 0 {
			off += h + wideLevelGap
		}
	}
	if below {
		return r.y + off
	}
	return r.y - off - height
}
