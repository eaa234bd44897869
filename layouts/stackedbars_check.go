package layouts

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
)

// Check implements [diagram.Checker].
func (s StackedBars) Check(ctx diagram.Context) {
	for i, b := range s.Bars {
		at := ctx.In("Bars", i)
		b.check(at)
		switch total := b.Total(); {
		case !geom.Finite(total):
			at.In("Segments").Fail(diagram.ErrInvalid, "the sum is too large to draw", "use a larger unit")
		case s.Axis.Max != 0 && total > s.Axis.Max:
			at.In("Segments").Fail(diagram.ErrInvalid, fmt.Sprintf("the sum %s is beyond the axis, which ends at %s", FormatNumber(total), FormatNumber(s.Axis.Max)),
				"raise the axis' Max, or leave it out")
		}
		if s.Limit.set() && b.Then != "" {
			at.In("Then").Fail(diagram.ErrInvalid, "what is to spare stands after the bar already", "leave out Then, or the limit")
		}
		switch {
		case i == 0 && b.Bands:
			at.In("Bands").Fail(diagram.ErrInvalid, "there is no bar before the first one", "set it at the bar that the bands lead to")
		case b.Bands:
			b.checkBands(at.In("Segments"), s.Bars[i-1])
		case b.Gain != "":
			at.In("Gain").Fail(diagram.ErrInvalid, "it stands beside bands, and there are none", "set Bands, or leave it out")
		}
	}
	checkBarAxis(ctx, s.Axis, s.Limit)
}

func (b StackedBar) check(ctx diagram.Context) {
	opened, shares := 0, 0
	for k, seg := range b.Segments {
		at := ctx.In("Segments", k)
		if seg.name() == "" {
			at.In("Name").Fail(diagram.ErrInvalid, "required", "give the segment a name, or a thing that has one")
		}
		if !geom.Finite(seg.Value) || seg.Value < 0 {
			at.In("Value").Fail(diagram.ErrInvalid, fmt.Sprintf("%v is no amount", seg.Value), "give a number that is not below 0")
		}
		for n, p := range seg.Parts {
			if !geom.Finite(p.Value) || p.Value < 0 {
				at.In("Parts", n).In("Value").Fail(diagram.ErrInvalid, fmt.Sprintf("%v is no amount", p.Value), "give a number that is not below 0")
			}
		}
		if len(seg.Parts) > 0 {
			if opened++; opened > 1 {
				at.In("Parts").Fail(diagram.ErrInvalid, "another segment of the bar is opened already", "open one, and the other in a bar of its own")
			}
			if sum := seg.Amount(); seg.Value != 0 && settle(seg.Value-sum) != 0 {
				at.In("Value").Fail(diagram.ErrInvalid, fmt.Sprintf("%s, but the parts make %s", FormatNumber(seg.Value), FormatNumber(sum)),
					"leave it out: it is the sum of the parts")
			}
		}
		if seg.Shared && (k == 0 || !b.Segments[k-1].Shared) {
			if shares++; shares > 1 {
				at.In("Shared").Fail(diagram.ErrInvalid, "the segments that share a bracket are not neighbours", "mark one run of segments")
			}
		}
	}
	for k, m := range b.Remarks {
		if m.First+m.Segments > len(b.Segments) {
			ctx.In("Remarks", k).Fail(diagram.ErrInvalid, fmt.Sprintf("it is said of %d segments from number %d on, but there are %d", m.Segments, m.First, len(b.Segments)),
				"count the segments from 0")
		}
	}
	if b.ThenNote != "" && b.Then == "" {
		ctx.In("Then").Fail(diagram.ErrRequired, "required", "say in a word what follows, beside the note on it")
	}
	if b.GainNote != "" && b.Gain == "" {
		ctx.In("Gain").Fail(diagram.ErrRequired, "required", "say what the difference is, beside the note on it")
	}
}

// checkBands reports bands that would cross, or that join nothing.
func (b StackedBar) checkBands(ctx diagram.Context, before StackedBar) {
	last, n := -1, 0
	for k, from := range b.joined(before) {
		if from < 0 {
			continue
		}
		n++
		if from < last {
			ctx.Fail(diagram.ErrInvalid, fmt.Sprintf("the bands would cross: %q stands elsewhere in the bar before", b.Segments[k].name()),
				"put the segments in one order")
			return
		}
		last = from
	}
	if n == 0 {
		ctx.Fail(diagram.ErrInvalid, "no segment has a namesake in the bar before", "give what is the same one name, or leave out Bands")
	}
}

// joined returns for each segment the one of the same name in the bar before,
// or -1.
func (b StackedBar) joined(before StackedBar) []int {
	first := map[string]int{}
	for k, s := range before.Segments {
		if _, ok := first[s.name()]; !ok {
			first[s.name()] = k
		}
	}
	out := make([]int, len(b.Segments))
	for k, s := range b.Segments {
		from, ok := first[s.name()]
		if !ok {
			from = -1
		}
		out[k] = from
		delete(first, s.name()) // a namesake is joined once
	}
	return out
}

// checkBarAxis reports an axis or a limit on which lengths of bars cannot be
// compared.
func checkBarAxis(ctx diagram.Context, a Axis, limit Limit) {
	if a.Min != 0 || a.Scale != Linear {
		ctx.In("Axis").Fail(diagram.ErrInvalid, "the axis does not begin at 0 on a linear scale", "leave out Min and Scale: lengths of bars are compared")
	}
	if !geom.Finite(limit.At) || limit.At < 0 {
		ctx.In("Limit").In("At").Fail(diagram.ErrInvalid, fmt.Sprintf("%v is no limit", limit.At), "give a number that is not below 0")
	}
	if a.Max > 0 && limit.At > a.Max {
		ctx.In("Limit").In("At").Fail(diagram.ErrInvalid, fmt.Sprintf("%s is beyond the axis, which ends at %s", FormatNumber(limit.At), FormatNumber(a.Max)),
			"raise the axis' Max, or leave it out")
	}
	a.checkBreaks(ctx.In("Axis"))
}
