package layouts

import (
	"fmt"
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
)

// Bounds of the values of a chart.
const (
	chartGreatest = 1e15
	chartLatest   = 100_000 // years from 0
)

// Check implements [diagram.Checker].
func (c Chart) Check(ctx diagram.Context) {
	sound := c.checkAxis(ctx.In("X"), c.X)
	sound = c.checkAxis(ctx.In("Y"), c.Y) && sound
	if c.Y.Scale == Dates {
		ctx.In("Y").In("Scale").Fail(diagram.ErrInvalid, "dates run along X", "give the dates as X, and what is measured as Y")
	}
	if len(c.Categories) > 0 && (c.X.Scale != Linear || c.X.Min != 0 || c.X.Max != 0 || c.X.Ticks != nil) {
		ctx.In("X").Fail(diagram.ErrInvalid, "categories have no scale", "leave out X, or Categories")
	}
	if !sound {
		return
	}
	for i, s := range c.Series {
		c.checkSeries(ctx.In("Series", i), s)
	}
	c.checkNames(ctx)
	c.checkStack(ctx)
	for i, v := range c.Levels {
		c.checkY(ctx.In("Levels", i).In("At"), v.At)
	}
	for i, b := range c.Bands {
		check := c.checkX
		if b.Level {
			check = c.checkY
		}
		check(ctx.In("Bands", i).In("From"), b.From)
		check(ctx.In("Bands", i).In("To"), b.To)
	}
	for i, e := range c.Events {
		c.checkX(ctx.In("Events", i).In("At"), e.At)
	}
	for i, n := range c.Notes {
		at := ctx.In("Notes", i)
		c.checkX(at.In("X"), n.X)
		c.checkY(at.In("Y"), n.Y)
		if n.Arrow && n.Icon != "" {
			at.In("Arrow").Fail(diagram.ErrInvalid, "a note has an icon or an arrow", "leave one of them out")
		}
	}
}

// checkAxis finds scales that cannot be drawn.
func (c Chart) checkAxis(ctx diagram.Context, a Axis) bool {
	if len(a.Breaks) > 0 {
		ctx.In("Breaks").Fail(diagram.ErrInvalid, "a line across a break would show no true slope", "leave out Breaks, or use a logarithmic scale")
		return false
	}
	if a.Min == 0 && a.Max == 0 {
		return true
	}
	switch {
	case !geom.Finite(a.Min) || !geom.Finite(a.Max) || !spread(a.Min, a.Max):
		ctx.Fail(diagram.ErrInvalid, fmt.Sprintf("the scale ends at %v and begins at %v", a.Max, a.Min), "make Max greater than Min, or leave out both")
	case a.Scale == Log && !(a.Min > 0):
		ctx.In("Min").Fail(diagram.ErrInvalid, fmt.Sprintf("a logarithmic scale cannot begin at %s", FormatNumber(a.Min)), "begin above 0")
	default:
		return true
	}
	return false
}

func (c Chart) checkX(ctx diagram.Context, v float64) bool {
	if n := len(c.Categories); n > 0 {
		if v != math.Trunc(v) || v < 0 || v >= float64(n) {
			ctx.Fail(diagram.ErrInvalid, fmt.Sprintf("%v is the place of no category", v), fmt.Sprintf("use a whole number from 0 to %d", n-1))
			return false
		}
		return true
	}
	if c.X.Scale == Dates && !(math.Abs(v) <= chartLatest) {
		ctx.Fail(diagram.ErrInvalid, fmt.Sprintf("%v is no date", v), "use When.At")
		return false
	}
	return checkOn(ctx, c.X, v)
}

func (c Chart) checkY(ctx diagram.Context, v float64) bool { return checkOn(ctx, c.Y, v) }

// checkOn finds values that have no place on a scale.
func checkOn(ctx diagram.Context, a Axis, v float64) bool {
	fixed := a.Min != 0 || a.Max != 0
	switch {
	case !geom.Finite(v) || math.Abs(v) > chartGreatest:
		ctx.Fail(diagram.ErrInvalid, fmt.Sprintf("%v cannot be drawn", v), "give a number, or use a larger unit")
	case a.Scale == Log && !(v > 0):
		ctx.Fail(diagram.ErrInvalid, fmt.Sprintf("%s has no place on a logarithmic scale", FormatNumber(v)), "give a number above 0, or use a linear scale")
	case fixed && (v < a.Min || v > a.Max):
		ctx.Fail(diagram.ErrInvalid, fmt.Sprintf("%s is not on the scale, which goes from %s to %s", FormatNumber(v), FormatNumber(a.Min), FormatNumber(a.Max)),
			"change the Min and Max of the scale, or leave them out")
	default:
		return true
	}
	return false
}

// checkSeries finds values that cannot be drawn, and lines that go back.
func (c Chart) checkSeries(ctx diagram.Context, s ChartSeries) {
	if s.filled() && c.Y.Scale == Log {
		ctx.In("Kind").Fail(diagram.ErrInvalid, "lengths from 0 cannot be compared on a logarithmic scale", "draw lines, or use a linear scale")
	}
	if s.bars() && c.X.Scale == Log {
		ctx.In("Kind").Fail(diagram.ErrInvalid, "bars stand at equal distances, not on a logarithmic scale", "draw lines, or use categories")
	}
	if s.filled() && (c.Y.Min > 0 || c.Y.Max < 0) {
		ctx.In("Kind").Fail(diagram.ErrInvalid, "the scale does not hold 0, where bars and areas begin", "begin Y at 0, or draw lines")
	}
	if !s.bars() && (s.Each > 0 || s.Through || s.Values) {
		ctx.In("Kind").Fail(diagram.ErrInvalid, "only bars have units, a level that is drawn on, or values", "use ChartBars")
	}
	if s.Stacked && !s.filled() {
		ctx.In("Stacked").Fail(diagram.ErrInvalid, "lines do not stand on each other", "draw areas or bars")
	}
	at := map[float64]bool{}
	for i, p := range s.Points {
		where := ctx.In("Points", i)
		if !c.checkX(where.In("X"), p.X) || !c.checkY(where.In("Y"), p.Y) {
			continue
		}
		switch {
		case s.bars() && at[p.X]:
			where.In("X").Fail(diagram.ErrInvalid, "there is another bar at "+FormatNumber(p.X), "give each place one bar, or use two series")
		case !s.bars() && i > 0 && p.X < s.Points[i-1].X:
			where.In("X").Fail(diagram.ErrInvalid, fmt.Sprintf("%s comes after %s", FormatNumber(p.X), FormatNumber(s.Points[i-1].X)), "sort the points by X")
		case s.Stacked && p.Y < 0:
			where.In("Y").Fail(diagram.ErrInvalid, FormatNumber(p.Y)+" cannot be stacked", "give amounts that are not below 0")
		}
		at[p.X] = true
	}
}

// checkNames finds series that cannot be told from others.
func (c Chart) checkNames(ctx diagram.Context) {
	if len(c.Series) < 2 {
		return
	}
	for i, s := range c.Series {
		if s.name() == "" {
			ctx.In("Series", i).In("Name").Fail(diagram.ErrRequired, "required", "give the series a name, or a thing that has one")
		}
	}
}

// checkStack finds stacked series that do not fit on each other.
func (c Chart) checkStack(ctx diagram.Context) {
	first := -1
	for i, s := range c.Series {
		if !s.Stacked {
			continue
		}
		if first < 0 {
			first = i
			continue
		}
		base := c.Series[first]
		same := len(base.Points) == len(s.Points) && base.Kind == s.Kind
		for k := 0; same && k < len(s.Points); k++ {
			same = base.Points[k].X == s.Points[k].X
		}
		if !same {
			ctx.In("Series", i).In("Points").Fail(diagram.ErrInvalid, "the series does not fit on the stacked one before it",
				"give all stacked series the same kind, and points at the same X")
		}
	}
	if fixed := c.Y.Min != 0 || c.Y.Max != 0; fixed && first >= 0 {
		tops, _ := c.tops()
		for i, s := range c.Series {
			for k := range s.Points {
				if s.Stacked && tops[i][k] > c.Y.Max {
					ctx.In("Series", i).In("Points", k).Fail(diagram.ErrInvalid, "the stack reaches "+FormatNumber(tops[i][k])+", beyond the scale", "raise the Max of Y, or leave it out")
				}
			}
		}
	}
}
