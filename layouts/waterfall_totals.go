package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

const overRow = 22 // above a bar: what is over, or to spare

// total measures the head of run i.
func (l *waterfallLayout) total(i int, r Run, width float64) totalHead {
	t := total{value: r.Total(), unit: l.Axis.Unit, name: r.Name, note: r.Note, color: theme.Ink}
	if l.Limit.set() && r.Total() > l.Limit.At {
		t.color = diagram.Danger.Ink()
	}
	return measureTotal(l.ctx.In("Runs", i), t, l.mode == headTile, width)
}

// runs draws the totals under the rule.
func (l *waterfallLayout) runs() {
	for i, r := range l.Runs {
		t := l.totals[i]
		switch l.mode {
		case headTile:
			pitch := math.Max(totalPitch, t.height+12)
			center := geom.Snap(l.y + pitch/2 - 6)
			t.draw(l.ctx, l.pen, geom.Snap(center-t.height/2))
			l.stacked(r, center)
			l.y += pitch
		case headFold:
			center := geom.Snap(l.y + math.Max(t.height/2, waterfallStack/2+20))
			t.draw(l.ctx, l.pen, l.y)
			l.stacked(r, center)
			l.y = math.Max(l.y+t.height, center+waterfallStack/2) + totalFoldGap
		case headLift:
			t.draw(l.ctx, l.pen, l.y)
			center := l.y + t.height + overRow + waterfallStack/2
			l.bar(center, waterfallStack)
			l.stacked(r, center)
			l.y = center + waterfallStack/2 + totalFoldGap
		}
	}
}

// stacked draws one run as a stacked bar.
func (l *waterfallLayout) stacked(r Run, center float64) {
	segments := make([]segment, len(r.Values))
	for k, v := range r.Values {
		segments[k] = segment{role: l.Stages[k].Thing.Role, value: v}
	}
	end := l.stack(center, waterfallStack, segments)
	by := r.Total() - l.Limit.At
	if l.Limit.set() && by > 0 {
		l.over(center, end, by)
	}
	l.names(r, center)
	if l.Limit.set() && by < 0 {
		l.spare(center, end, -by)
	}
}

// over colours what lies beyond the limit and says how much it is.
func (l *waterfallLayout) over(center, end, by float64) {
	r, said := l.barPlot.over(center, waterfallStack, end, by)
	if said {
		return
	}
	words := l.overWords(by, diagram.Danger.Ink())
	const beside = 7
	x, ground := l.limitX+beside, diagram.Danger.Tint()
	if x+words.Width > l.plot.x1 {
		x, ground = max(l.limitX-beside-words.Width, l.plot.x0), theme.Paper
	}
	l.haloed(geom.Pt(x, r.Min.Y-beside), words, ground)
}

// haloed sets words that gridlines may pass behind.
func (l *waterfallLayout) haloed(at geom.Point, words text.Line, ground theme.Token) {
	if l.mode == headLift {
		ground = theme.Paper // no band there
	}
	l.pen.Halo(geom.R(at.X, at.Y-words.Ascent, words.Width, words.Ascent+words.Descent), ground)
	l.pen.Text(at, scene.Start, words)
}

// spare draws the measured gap between the bar's end and the limit.
func (l *waterfallLayout) spare(center, end, by float64) {
	words := l.spareWords(by)
	a, b := end+spareFrom, l.limitX-spareTo
	base := center - 8
	if b-a < words.Width+4 {
		base = center - waterfallStack/2 - 7
	}
	x := geom.Snap((a + b - words.Width) / 2)
	if b-a < words.Width {
		x = b - 3 - words.Width
	}
	x = max(min(x, l.plot.x1-words.Width), l.plot.x0)
	ground := theme.Paper
	if x >= l.limitX {
		ground = diagram.Danger.Tint()
	}
	l.haloed(geom.Pt(x, base), words, ground)
	l.spareArrow(a, b, center)
}

// names writes name and value into the segments that have room: the stage's
// name, else its short form, else nothing, since the rows name it.
func (l *waterfallLayout) names(r Run, center float64) {
	at := 0.0
	for k, v := range r.Values {
		x0, x1 := l.within(at, v)
		at += v
		role := l.Stages[k].Thing.Role
		name := l.segmentName(k)
		words := l.segmentWords(k, name, v)
		if name == "" || !readable(role) || !fitsSegment(words, x1-x0) {
			continue
		}
		const indent = 3 // beyond the least room, where there is more
		x, anchor, left := x0+segmentPad+indent, scene.Start, x0+segmentPad+indent
		if role == diagram.Wait || x+diagram.InOtherFonts(words.Width)+segmentPad > x1 {
			x, anchor = geom.Snap((x0+x1)/2), scene.Middle
			left = x - words.Width/2
		}
		if role == diagram.Wait {
			l.patch(left, words.Width, center, waterfallStack)
		}
		l.pen.Text(geom.Pt(x, diagram.MiddleBaseline(center, words.Style)), anchor, words)
	}
}

// segmentName returns what a stage is called in the bars: the longest of its
// names that fits wherever a shorter one does, so that it is called the same
// in all runs.
func (l *waterfallLayout) segmentName(k int) string {
	names := [...]string{l.Stages[k].name(), l.Stages[k].Thing.Short}
	best := ""
	most := 0
	for _, name := range names {
		if name == "" {
			continue
		}
		fits := 0
		for _, r := range l.Runs {
			at := 0.0
			for _, v := range r.Values[:k] {
				at += v
			}
			x0, x1 := l.within(at, r.Values[k])
			if fitsSegment(l.segmentWords(k, name, r.Values[k]), x1-x0) {
				fits++
			}
		}
		if fits > most {
			best, most = name, fits
		}
	}
	return best
}

func (l *waterfallLayout) segmentWords(k int, name string, v float64) text.Line {
	role := l.Stages[k].Thing.Role
	st := l.ctx.Type().Tag.In(role.OnBase())
	if role == diagram.Wait {
		st = st.In(role.Ink())
	}
	return l.ctx.Line(name+nbsp+FormatNumber(v), st)
}

// readable reports whether words can stand on a segment of the role: on its
// base fill, or on the patch that hatched segments get.
func readable(role diagram.Role) bool {
	return role == diagram.Wait || role.OnBase() == theme.OnFill
}
