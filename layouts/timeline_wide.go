package layouts

import (
	"math"
	"strings"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
)

// A wideStory is a timeline with rows: time runs to the right.
type wideStory struct {
	*story
	ctx    diagram.Context
	width  float64
	x0, x1 float64 // of the scale
	rows   []wideRow
	feeds  []wideFeed
	joints []wideJoint
	foot   float64 // height of the words under the rows
	bottom float64 // of the rows
	taken  []geom.Rect
}

// A wideRow is a lane: its line at y, its words above and below.
type wideRow struct {
	flagRow
	head   head
	events []int // indexes of moments
	labels []eventLabel
	// up and down are the heights above and below the line; the levels'
	// heights are those of the words on them.
	up, down           float64
	upLevel, downLevel [flagLevels]float64
	y                  float64
	channels           int // lines that run along its upper border
}

// Numbers of a timeline with rows in u.
const (
	wideMinScale   = 420 // the scale is not narrower
	wideHeadGap    = 12  // more than half a dot: one can stand at the very beginning
	wideHeadMax    = 210
	wideHeader     = 32  // the row of years
	wideLabel      = 220 // words of an event break beyond it
	wideJointLabel = 300 // those of a shared event
	wideLineGap    = 12  // from a row's line to its words
	wideLevelGap   = 4
	wideRowPad     = 8
	wideMinHalf    = 28
	wideEvenHalf   = 64 // rows up to that are made equally high
	wideChannel    = 12
	wideMostEvents = 80 // in one row
)

// wideTimeline lays a timeline out in rows whose words interrupt no line.
func wideTimeline(s *story, ctx diagram.Context, width float64) (diagram.Frame, bool) {
	return rowTimeline(s, ctx, width, false)
}

// denseTimeline lays a timeline out in rows whose words may interrupt the
// lines of feeds and shared events.
func denseTimeline(s *story, ctx diagram.Context, width float64) (diagram.Frame, bool) {
	return rowTimeline(s, ctx, width, true)
}

func rowTimeline(s *story, ctx diagram.Context, width float64, dense bool) (diagram.Frame, bool) {
	if len(s.moments) > wideMostEvents*len(s.lanes) {
		return diagram.Frame{}, false
	}
	w := &wideStory{story: s, ctx: ctx, width: width, x1: width, rows: make([]wideRow, len(s.lanes))}
	if !w.measureHeads() {
		return diagram.Frame{}, false
	}
	for i, m := range s.moments {
		if m.lane >= 0 {
			w.rows[m.lane].events = append(w.rows[m.lane].events, i)
		}
	}
	w.planFeeds()
	w.measureRows()
	w.planJoints()
	for i := range w.rows {
		r := &w.rows[i]
		var ok bool
		if r.spots, ok = r.place(); !ok || !dense && r.interrupts() {
			return diagram.Frame{}, false
		}
	}
	w.placeJoints()
	w.stack()
	return w.draw(), true
}

// x returns where a share of the scale stands.
func (w *wideStory) x(share float64) float64 {
	return w.x0 + geom.Snap(float64(share*(w.x1-w.x0)))
}

// measureHeads sets the column of lane heads and reports whether the scale
// keeps enough room.
func (w *wideStory) measureHeads() bool {
	if w.headed() {
		limit := min(wideHeadMax, w.width-wideMinScale)
		if limit < headTileSize+headTileGap {
			return false
		}
		for i, l := range w.lanes {
			h := measureHead(w.ctx.In("Lanes", i), headTile, l.Thing, l.name(), l.Note, limit-wideHeadGap)
			w.rows[i].head = h
			w.x0 = max(w.x0, h.width)
		}
		w.x0 = math.Ceil((w.x0+wideHeadGap)/blockStep) * blockStep
	}
	return w.x1-w.x0 >= wideMinScale
}

// blockStep is the grid of blocks in u.
const blockStep = 4

// measureRows measures the words of all events and hands them to the rows.
func (w *wideStory) measureRows() {
	ty := w.ctx.Type()
	for i := range w.rows {
		r := &w.rows[i]
		r.lo, r.hi = w.x0, w.x1
		for _, k := range r.events {
			m := w.moments[k]
			l := measureEvent(w.ctx, m, w.axis.unit.date(m.Event), w.remark(k), ty.SmallLabel, wideLabel)
			r.labels = append(r.labels, l)
			r.items = append(r.items, flagItem{w.x(m.share), l.width, m.Hero})
		}
	}
}

// remark returns what feeds an event, where that stands with its words.
func (w *wideStory) remark(k int) string {
	var words []string
	for _, f := range w.feeds {
		if f.to == k && !f.beside && f.Label != "" {
			words = append(words, f.Label)
		}
	}
	return strings.Join(words, remarkJoin)
}

// remarkJoin stands between the labels of several feeds of one event.
const remarkJoin = "; "

// stack sets the heights of the rows and their lines.
func (w *wideStory) stack() {
	even := [2]float64{}
	for i := range w.rows {
		r := &w.rows[i]
		for k, s := range r.spots {
			h := &r.upLevel[s.level]
			if s.below {
				h = &r.downLevel[s.level]
			}
			*h = max(*h, r.labels[k].height)
		}
		for _, j := range w.joints {
			if j.row == i && j.below {
				r.downLevel[0] = max(r.downLevel[0], j.label.height)
			} else if j.row == i {
				r.upLevel[0] = max(r.upLevel[0], j.label.height)
			}
		}
		for _, p := range w.feeds {
			switch {
			case p.b != i || !p.beside:
			case p.a < p.b:
				r.downLevel[0] = max(r.downLevel[0], w.ctx.Type().Note.Leading)
			default:
				r.upLevel[0] = max(r.upLevel[0], w.ctx.Type().Note.Leading)
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
	levels := r.upLevel
	if below {
		levels = r.downLevel
	}
	for _, h := range levels[:level] {
		if h > 0 {
			off += h + wideLevelGap
		}
	}
	if below {
		return r.y + off
	}
	return r.y - off - height
}
