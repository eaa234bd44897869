package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// An Axis is one horizontal scale that several lanes share. The zero Axis
// fits the data and chooses its ticks.
type Axis struct {
	Domain
	Unit string // stands beside the first tick: "0 ms"
	// Ticks are the values that are written; nil: round ones.
	Ticks []float64
	// Grid is the distance of the gridlines; 0: one at each tick.
	Grid float64 `validate:"gte=0"`
}

// fit returns the axis with its open ends taken from the data: from 0, where
// the data allow it, to a round value beyond the largest.
func (a Axis) fit(lo, hi float64) Axis {
	if a.Min != 0 || a.Max != 0 {
		return a
	}
	if a.Scale == Log {
		if !(lo > 0) {
			lo = 1
		}
		a.Min = math.Pow10(int(math.Floor(settle(math.Log10(lo)))))
		a.Max = math.Pow10(int(math.Ceil(settle(math.Log10(max(hi, a.Min*10))))))
		return a
	}
	a.Min, a.Max = min(lo, 0), max(hi, 0)
	if a.Max <= a.Min {
		a.Max = a.Min + 1
	}
	const parts = 5
	m, e := tickStep(a.Min, a.Max, parts)
	step := whole(float64(m), e)
	a.Min = float64(math.Floor(a.Min/step+tickDust) * step)
	a.Max = float64(math.Ceil(a.Max/step-tickDust) * step)
	return a
}

// on returns the axis drawn from x0 to x1.
func (a Axis) on(x0, x1 float64) plot { return plot{a, x0, x1} }

// A plot is an axis with a place.
type plot struct {
	Axis
	x0, x1 float64
}

// x returns where a value stands, on the layout grid.
func (p plot) x(v float64) float64 {
	return p.x0 + geom.Snap(float64(p.Share(v)*(p.x1-p.x0)))
}

// ticks returns the values to write: the author's, or round ones that leave
// at least minTickGap between labels.
func (p plot) ticks() []float64 {
	if p.Ticks != nil {
		return p.Ticks
	}
	const minTickGap = 60
	most := max(int((p.x1-p.x0)/minTickGap), 2)
	if p.Scale == Log {
		return LogTicks(p.Min, p.Max, most)
	}
	return Ticks(p.Min, p.Max, min(most, 6))
}

// gridValues returns the values at which gridlines stand.
func (p plot) gridValues() []float64 {
	values := p.ticks()
	if p.Grid > 0 && p.Scale == Linear {
		const most = 200 // more would be a fill
		if n := (p.Max - p.Min) / p.Grid; n <= most {
			values = nil
			for i := 0; i <= int(n+tickDust); i++ {
				values = append(values, p.Min+float64(float64(i)*p.Grid))
			}
		}
	}
	return values
}

// grid draws the gridlines from y0 to y1.
func (p plot) grid(pen *diagram.Pen, y0, y1 float64) {
	for _, v := range p.gridValues() {
		x := p.x(v)
		if x < p.x0 || x > p.x1 {
			continue
		}
		pen.Line(geom.Pt(x, y0), geom.Pt(x, y1), diagram.Look{Role: scene.Axis, Line: theme.Rule})
	}
}

// tickGap is the room between two words of one row of ticks.
const tickGap = 8

// labels writes the ticks on a baseline, leaving out those that would come
// near taken. The first and the last end with the plot, the others are
// centred on their value.
func (p plot) labels(ctx diagram.Context, pen *diagram.Pen, baseline float64, taken geom.Rect) {
	st := ctx.Type().Tick
	ticks := p.ticks()
	right := math.Inf(-1)
	// The last tick has precedence over its neighbour: it ends the scale.
	lastLeft := math.Inf(1)
	for pass := range 2 {
		for i, v := range ticks {
			last := i == len(ticks)-1
			if (pass == 0) != last {
				continue
			}
			words := FormatNumber(v)
			if i == 0 && p.Unit != "" {
				words = Quantity{v, p.Unit}.String()
			}
			l := ctx.Line(words, st)
			x, anchor := p.x(v), scene.Middle
			switch {
			case x-l.Width/2 < p.x0 && x < p.x0+l.Width:
				x, anchor = p.x0, scene.Start
			case x+l.Width/2 > p.x1:
				x, anchor = p.x1, scene.End
			}
			left := x
			switch anchor {
			case scene.Middle:
				left -= l.Width / 2
			case scene.End:
				left -= l.Width
			}
			box := geom.R(left, baseline-l.Ascent, l.Width, l.Ascent+l.Descent)
			if left < right+tickGap || left+l.Width > lastLeft-tickGap || !taken.Empty() && box.Gap(taken) < tickGap {
				continue
			}
			pen.Text(geom.Pt(x, baseline), anchor, l)
			if last {
				lastLeft = left
			} else {
				right = left + l.Width
			}
		}
	}
}
