package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/shapes"
)

// Lifelines shows when things lived, in groups on one scale of dates: a bar
// for each, pointed where it is still alive and crossed out where it ended,
// and beside it what came of it.
type Lifelines struct {
	ID diagram.ID `validate:"omitempty,id"`
	// From and To are the ends of the scale; zero: as the data need. What is
	// alive at To has a pointed end.
	From, To When
	// Numbered numbers the groups from 1.
	Numbered bool
	// ResultHead stands over the column of results.
	ResultHead string
	// InBars writes names in the bars, which are thicker, and leaves out the
	// notes and results of the lines: for short names, such as versions.
	InBars bool
	// Now is a line across such bars, called NowName; empty: "today".
	Now     When
	NowName string
	Groups  []LifeGroup `validate:"required,max=200,dive"`
}

// A LifeGroup is a group of lifelines, for example a generation.
type LifeGroup struct {
	Name   string
	Note   string
	Number string       // stands large before the name; empty: see Lifelines.Numbered
	Role   diagram.Role // of its bars
	Thing  shapes.Thing // its icon stands before the name, where names of lines are in the bars
	// Terms are short remarks on the group, in its colour: "12 months' notice".
	Terms []string `validate:"max=8,dive,required,max=2000"`
	// Remark says what ends a line and begins the next, in the free place before
	// a bar: "breaks on: fields, types".
	Remark string `validate:"max=2000"`
	// ResultHead says what this group's results measure; empty: the unit of
	// their values. Groups that measure different things each need one.
	ResultHead string
	// ResultNote stands under this group's results: how they were measured.
	ResultNote string
	Lines      []Life `validate:"required,max=200,dive"`
}

// A Life is one lifeline.
type Life struct {
	ID    diagram.ID `validate:"omitempty,id"` // of its bar
	Thing shapes.Thing
	Name  string // empty: the thing's
	Note  string
	Role  diagram.Role // Neutral: the group's
	Start When
	// Notice is when its end was announced: from then on the bar is pale. How
	// long that is before the end is computed, and follows NoticeNote:
	// "deprecated, 14 months".
	Notice     When
	NoticeNote string
	End        When // zero: alive
	// EndNote stands at the end of a life that ended: "archived August 2025".
	EndNote string
	Result  Result
}

// A Result is what came of something: words, or a value. The values of a
// group share a unit and are drawn as bars on one scale; where a group has
// only one there is nothing to compare, and it is written.
type Result struct {
	Label string // bold; beside a value it replaces the number
	Note  string // a second line
	Role  diagram.Role
	Value Quantity // 0: none
}

// has reports whether there is a result.
func (r Result) has() bool { return r.Label != "" || r.Note != "" || r.Value.Value != 0 }

func (l Life) name() string {
	if l.Name != "" {
		return l.Name
	}
	return l.Thing.Name
}

// NodeID implements [diagram.Named].
func (l Lifelines) NodeID() diagram.ID { return l.ID }

// lifelinesWidth is the width in u where it is unbounded.
const lifelinesWidth = 896

// Layout implements [diagram.Node].
func (l Lifelines) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	if !l.sound(ctx) {
		return diagram.Frame{Size: c.Min}
	}
	width := c.WidthOr(lifelinesWidth)
	if l.InBars {
		return l.inBars(ctx, width)
	}
	for _, mode := range [...]headMode{headTile, headFold} {
		trial, ok := ctx.Trial()
		p := lifePlan{Lifelines: l, ctx: trial, mode: mode, width: width}
		if p.measure() && ok() {
			if f := p.draw(); ok() {
				return f
			}
		}
	}
	p := lifePlan{Lifelines: l, ctx: ctx, mode: headLift, width: width}
	p.measure()
	return p.draw()
}

// group returns a group as it is drawn: with its number and its result head.
func (l Lifelines) group(i int) LifeGroup {
	g := l.Groups[i]
	if g.Number == "" && l.Numbered {
		g.Number = FormatNumber(float64(i + 1))
	}
	if g.ResultHead == "" {
		g.ResultHead = g.unit()
	}
	if g.Name == "" {
		g.Name = g.Thing.Name
	}
	if !l.InBars {
		g.Note = joinWords(", ", append([]string{g.Note, g.Remark}, g.Terms...)...)
	}
	return g
}

// unit is the unit of the group's values.
func (g LifeGroup) unit() string {
	for _, l := range g.Lines {
		if l.Result.Value.Value != 0 {
			return l.Result.Value.Unit
		}
	}
	return ""
}

// values counts the group's values and finds the largest.
func (g LifeGroup) values() (n int, most float64) {
	for _, l := range g.Lines {
		if v := l.Result.Value.Value; v != 0 {
			n, most = n+1, max(most, v)
		}
	}
	return n, most
}
