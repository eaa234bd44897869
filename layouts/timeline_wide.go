package layouts

import (
	"slices"
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

// planRows plans a timeline in rows, and reports whether the scale and the
// words have room.
func planRows(s *story, ctx diagram.Context, width float64) (*wideStory, bool) {
	if len(s.moments) > wideMostEvents*len(s.lanes) {
		return nil, false
	}
	w := &wideStory{story: s, ctx: ctx, width: width, x1: width, rows: make([]wideRow, len(s.lanes))}
	if !w.measureHeads() {
		return nil, false
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
		if r.spots, ok = r.place(); !ok {
			return nil, false
		}
	}
	return w, true
}

// interrupts reports whether words stand on the lines of feeds or shared
// events, which makes a picture harder to read.
func (w *wideStory) interrupts() bool {
	return slices.ContainsFunc(w.rows, func(r wideRow) bool { return r.flagRow.interrupts() })
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
		w.x0 = blockUp(w.x0 + wideHeadGap)
	}
	return w.x1-w.x0 >= wideMinScale
}

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
