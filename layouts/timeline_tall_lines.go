package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/route"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// center returns where an event's dot stands.
func (t *tallStory) center(k int) geom.Point {
	m := t.moments[k]
	return geom.Pt(t.x(m.lane), t.y(m.share))
}

// line returns the middle of an event's first line of words.
func (t *tallStory) line(k int) float64 { return t.at[k] + t.labels[k].firstLine()/2 }

// leader joins an event's dot to its words, with a knee where they had to
// move. A shared event's leader begins at the first rail and is its line.
func (t *tallStory) leader(pen *diagram.Pen, k int) {
	m := t.moments[k]
	c := t.center(k)
	words := geom.Pt(t.dates-tallKnee+1, t.line(k))
	if t.labels[k].date.String == "" {
		words.X = t.words - tallKnee + 1
	}
	look := diagram.Look{Role: scene.Decor, Line: m.role.Base(), Width: theme.Leader}
	from := geom.Pt(c.X+m.dotOuter(), c.Y)
	if m.lane < 0 {
		look.Width, from.X = joinWeight, c.X
		look.Line = m.joinToken()
	}
	way := []geom.Point{from, words}
	if words.Y != c.Y {
		knee := t.knee(k)
		way = []geom.Point{from, geom.Pt(knee, c.Y), geom.Pt(knee+tallKnee-3, words.Y), words}
	}
	first := len(pen.Marks())
	pen.Path(geom.Polyline(way...), look)
	own(pen, first, m.ID)
}

// knee returns where an event's leader leaves the height of its dot: right
// before the words, or at once where it would run through the dot of another
// rail.
func (t *tallStory) knee(k int) float64 {
	m, c := t.moments[k], t.center(k)
	late := t.dates - 2*tallKnee
	if m.lane < 0 {
		return late
	}
	early := c.X + m.dotOuter() + 1
	hit := func(y float64) bool {
		for i, o := range t.moments {
			if o.lane > m.lane && math.Abs(t.center(i).Y-y) < o.dotOuter()+1 {
				return true
			}
		}
		return false
	}
	if early < late && hit(c.Y) && !hit(t.line(k)) {
		return early
	}
	return late
}

// feedBeside is how far from the leader of its first event a feed begins.
const feedBeside = 5

// feedLines draws the dashed lines: down the thin rail above the first event
// of another rail, else between two rails, where there is room for an
// arrowhead.
func (t *tallStory) feedLines(pen *diagram.Pen) {
	for _, f := range t.Feeds {
		i, k := t.index[f.From], t.index[f.To]
		a, b := t.center(i), t.center(k)
		from, to := t.moments[i], t.moments[k]
		dir, side, down := 1.0, geom.Left, 1.0
		if b.X < a.X {
			dir, side = -1, geom.Right
		}
		if b.Y < a.Y {
			down = -1
		}
		head := route.HeadSmall
		// The turn stands half way between the target's rail and the one
		// before it, but leaves the arrowhead its room.
		room := to.dotOuter() + route.TipGap + head.Length
		turn := b.X - float64(dir*max(t.shape.pitch/2, room))
		start := feedStart(a, from.dotOuter()+1, dir, down)
		thin := t.first(to.lane) == k && b.Y-a.Y > room+feedRun
		switch {
		case b.X == a.X:
			turn = a.X + room
			drawFeed(pen, f, []geom.Point{start, geom.Pt(turn, start.Y), geom.Pt(turn, b.Y)}, b, geom.Right, to.dotOuter(), head, nil)
		case thin || t.shape.pitch-room < from.dotOuter()+1:
			side, head = geom.Top, route.HeadNormal
			if down < 0 {
				side = geom.Bottom
			}
			drawFeed(pen, f, []geom.Point{start, geom.Pt(b.X, start.Y)}, b, side, to.dotOuter(), head, nil)
		default:
			drawFeed(pen, f, []geom.Point{start, geom.Pt(turn, start.Y), geom.Pt(turn, b.Y)}, b, side, to.dotOuter(), head, nil)
		}
	}
}

// feedStart returns where a feed leaves the dot around c, beside the leader.
func feedStart(c geom.Point, r, dir, down float64) geom.Point {
	side := geom.Right
	if dir < 0 {
		side = geom.Left
	}
	p := geom.Oval{Rect: geom.R(c.X-r, c.Y-r, 2*r, 2*r)}.Stop(side, c.Y+float64(down*feedBeside))
	return geom.Pt(geom.Snap(p.X), p.Y)
}
