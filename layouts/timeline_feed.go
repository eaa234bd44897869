package layouts

import (
	"slices"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/route"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
)

// Numbers of feeds in u.
const (
	feedRun      = 24 // an elbow's least run along its target's row
	feedLabelGap = 8
	feedLabelTop = 5 // from the line to the words under it
	feedClear    = 3 // a line stops that far from words
)

// A wideFeed is a feed with its ends and its way.
type wideFeed struct {
	Feed
	from, to int // indexes of moments
	a, b     int // their rows
	way      feedWay
	label    text.Line
	beside   bool // the label stands at the line, not with the target's words
}

// A feedWay is the shape of a feed's line.
type feedWay uint8

// The ways of a feed.
const (
	feedElbow  feedWay = iota // down or up, then along the target's row, where it is still empty
	feedBridge                // to the border of the target's row, along it, and in
)

// planFeeds chooses the way of every feed and keeps it clear of words.
func (w *wideStory) planFeeds() {
	for i, f := range w.Feeds {
		p := wideFeed{Feed: f, from: w.index[f.From], to: w.index[f.To]}
		from, to := w.moments[p.from], w.moments[p.to]
		p.a, p.b = from.lane, to.lane
		// A shared event has a place in every row: that of the other end.
		if p.a < 0 {
			p.a = max(p.b, 0)
		}
		if p.b < 0 {
			p.b = p.a
		}
		xa, xb := w.x(from.share), w.x(to.share)
		p.way = feedBridge
		if p.a != p.b && w.first(p.b) == p.to && xb-xa > feedRun+to.dotOuter() {
			p.way = feedElbow
		}
		if f.Label != "" && p.way == feedElbow {
			p.label = w.ctx.In("Feeds", i).In("Label").Line(f.Label, w.ctx.Type().Note)
			p.beside = p.label.Width+feedLabelGap <= xb-xa-to.dotOuter() && !slices.ContainsFunc(w.feeds, func(q wideFeed) bool { return q.b == p.b && q.beside })
		}
		w.keepClear(p, xa, xb)
		w.feeds = append(w.feeds, p)
	}
}

// keepClear tells the rows where a feed's line and words will be.
func (w *wideStory) keepClear(p wideFeed, xa, xb float64) {
	wire := func(row int, below bool) {
		side := w.rows[row].side(below)
		side.wires = append(side.wires, xa)
	}
	down := p.b > p.a
	wire(p.a, down)
	for i := min(p.a, p.b) + 1; i < max(p.a, p.b); i++ {
		wire(i, false)
		wire(i, true)
	}
	enter := w.rows[p.b].side(p.b < p.a)
	if p.way == feedBridge {
		// The arrowhead stands between the words: nothing may cover it.
		enter.walls = append(enter.walls, xb)
		w.rows[p.channel()].channels++
		return
	}
	wire(p.b, !down)
	if p.beside {
		end := xb - w.moments[p.to].dotOuter() - feedLabelGap/2
		far := w.rows[p.b].side(down)
		far.blocks = append(far.blocks, span{end - p.label.Width, end})
	}
}

// feedLabel returns where the words of an elbow stand: on the far side of its
// last leg, up to the target.
func (w *wideStory) feedLabel(p wideFeed) geom.Rect {
	to, y := w.moments[p.to], w.rows[p.b].y
	h := w.ctx.Type().Note.Leading
	top := y + feedLabelTop
	if p.b < p.a {
		top = y - feedLabelTop - h
	}
	return geom.R(w.x(to.share)-to.dotOuter()-feedLabelGap/2-p.label.Width, top, p.label.Width, h)
}

// channel returns the row along whose upper border a bridge runs.
func (p wideFeed) channel() int {
	if p.b < p.a {
		return p.b + 1
	}
	return p.b
}

// drawFeeds draws the dashed lines.
func (w *wideStory) drawFeeds(pen *diagram.Pen) {
	used := make([]int, len(w.rows))
	for _, p := range w.feeds {
		from, to := w.moments[p.from], w.moments[p.to]
		a, b := geom.Pt(w.x(from.share), w.rows[p.a].y), geom.Pt(w.x(to.share), w.rows[p.b].y)
		out := b.Y > a.Y
		way := []geom.Point{a}
		side := geom.Top
		if p.way == feedElbow {
			way = append(way, geom.Pt(a.X, b.Y))
			side = geom.Left
		} else {
			row := p.channel()
			used[row]++
			y := w.rows[row].y - w.rows[row].up + float64(used[row])*wideChannel - wideChannel/2
			if p.a == p.b {
				out = false
			}
			if p.b < p.a {
				side = geom.Bottom
			}
			way = append(way, geom.Pt(a.X, y), geom.Pt(b.X, y))
		}
		start := from.dotOuter() + 1
		if !out {
			start = -start
		}
		way[0].Y += start
		drawFeed(pen, p.Feed, way, b, side, to.dotOuter(), route.HeadNormal, w.taken)
		if p.beside {
			box := w.feedLabel(p)
			pen.Text(geom.Pt(box.Max.X, box.Min.Y+diagram.FirstBaseline(w.ctx.Type().Note)), scene.End, p.label)
		}
	}
}

// drawFeed draws a dashed line along a way of horizontal and vertical legs
// that enters the dot around target from the given side, and interrupts it
// where words stand.
func drawFeed(pen *diagram.Pen, f Feed, way []geom.Point, target geom.Point, side geom.Side, radius float64, head route.Head, words []geom.Rect) {
	look, _ := diagram.Control.Look(diagram.Neutral)
	tip := target.Add(side.Out().Mul(radius + route.TipGap))
	stop := tip.Add(side.Out().Mul(head.Length - 1))
	points := slices.Concat(way, []geom.Point{stop})
	first := len(pen.Marks())
	if clearOf(points, words) {
		diagram.DrawArrow(pen, route.Route{Points: points, Tip: tip, Dir: side}, look, head)
	} else {
		for i := 1; i < len(points); i++ {
			for _, l := range cutLine(leg{points[i-1], points[i]}, words) {
				pen.Line(l.a, l.b, look)
			}
		}
		diagram.DrawArrow(pen, route.Route{Points: []geom.Point{stop, stop}, Tip: tip, Dir: side}, look, head)
	}
	marks := pen.Marks()
	for i := first; i < len(marks); i++ {
		marks[i].From, marks[i].To = f.From, f.To
	}
}
