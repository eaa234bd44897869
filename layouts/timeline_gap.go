package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// gaps returns where the breaks of a scale are drawn, whose shares stand at
// the given place.
func (a timeAxis) gaps(at func(share float64) float64) []span {
	out := make([]span, len(a.Breaks))
	for i, b := range a.Breaks {
		out[i] = span{at(a.Share(b.From)), at(a.Share(b.To))}
	}
	return out
}

// breakTip is how far the strokes of a break mark reach from the axis, in u.
const breakTip = 6

// drawBreak draws the mark of a gap in a scale: a slanted stroke at each end.
func drawBreak(pen *diagram.Pen, a, b geom.Point) {
	look := diagram.Look{Role: scene.Axis, Line: theme.Line, Width: theme.Connector, Round: true}
	slant := geom.Pt(3, -breakTip)
	if a.X == b.X {
		slant = geom.Pt(breakTip, -3)
	}
	pen.Line(a.Sub(slant), a.Add(slant), look)
	pen.Line(b.Sub(slant), b.Add(slant), look)
}

// drawLane draws the line of a lane, dotted where time is left out. Its points
// are given by their place along the scale.
func drawLane(pen *diagram.Pen, at func(float64) geom.Point, line span, gaps []span, look diagram.Look) {
	dots := look
	dots.Dash = scene.Dash{On: 2, Off: 3}
	for _, gap := range gaps {
		if gap.lo <= line.lo {
			continue
		}
		pen.Line(at(line.lo), at(gap.lo), look)
		pen.Line(at(gap.lo), at(gap.hi), dots)
		line.lo = gap.hi
	}
	if line.lo < line.hi {
		pen.Line(at(line.lo), at(line.hi), look)
	}
}
