package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/text"
)

// Numbers of tracks in u.
const (
	tracksWidth     = 896 // where the width is unbounded
	tracksHeadWidth = 188 // to which heads beside lanes are broken
	tracksHeadGap   = 24  // from heads to the plot
	tracksLeast     = 440 // width of a plot beside heads
	tracksSignal    = 136 // height of a signal
	tracksScore     = 92  // height of a score
	tracksSegment   = 30  // height of segments
	tracksKeyGap    = 24  // from a heading to the sample of its threshold
	tracksKeySample = 32
	tracksKeyWords  = 8 // from the sample to its words
)

// A tracksLayout is one attempt to lay tracks out.
type tracksLayout struct {
	Tracks
	ctx    diagram.Context
	width  float64
	axis   Axis
	beside bool // heads at the left of the lanes, else over them

	heads []head
	plot  plot
}

func (l *tracksLayout) at(i int) diagram.Context { return l.ctx.In("Lanes", i) }

// plan measures the heads, and reports whether they leave room for the plot.
func (l *tracksLayout) plan() bool {
	mode, room := headLift, l.width
	if l.beside {
		mode, room = headTile, tracksHeadWidth
	}
	w := 0.0
	for i, lane := range l.Lanes {
		h := measureHead(l.at(i), mode, lane.Thing, lane.name(), lane.Note, room)
		if !l.beside {
			h.inline(l.width)
		}
		l.heads = append(l.heads, h)
		w = max(w, h.width)
	}
	x0 := 0.0
	if l.beside {
		x0 = blockUp(w + tracksHeadGap)
	}
	l.plot = l.axis.on(x0, max(l.width, x0+1))
	return l.width-x0 >= tracksLeast && l.labelsFit()
}

// labelsFit reports whether all words have room in what they speak of.
func (l *tracksLayout) labelsFit() bool {
	for i, lane := range l.Lanes {
		if len(lane.Score.Points) > 0 {
			if notes, threshold := l.scoreFits(i); !notes || !threshold {
				return false
			}
		}
		if len(lane.Levels.Levels) > 0 && l.levels(i, geom.R(l.plot.x0, 0, l.plot.x1-l.plot.x0, lane.height())).unsaid() != "" {
			return false
		}
		if l.unlabelled(i, lane) != "" {
			return false
		}
	}
	return true
}

// height returns the height of what a lane shows.
func (t Track) height() float64 {
	switch {
	case len(t.Signal.Samples) > 0:
		return tracksSignal
	case len(t.Score.Points) > 0:
		return tracksScore
	case len(t.Levels.Levels) > 0:
		return t.Levels.height()
	case len(t.Instants) > 0:
		return instantsRow
	}
	return tracksSegment
}

// key measures the sample of a threshold, with its words.
func (l *tracksLayout) key(i int) (words text.Line, width float64) {
	words = l.at(i).In("Score").In("Threshold").In("Label").Line(l.Lanes[i].Score.Threshold.Label, l.thresholdStyle())
	return words, tracksKeySample + tracksKeyWords + words.Width
}

// span returns where a stretch of the axis stands, from y on.
func (l *tracksLayout) span(s Span, y, h float64) geom.Rect {
	x0, x1 := l.plot.x(s.From), l.plot.x(s.To)
	return geom.R(x0, y, x1-x0, h)
}
