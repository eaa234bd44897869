package layouts

import (
	"fmt"
	"strings"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/shapes"
)

// TrackLevels are amounts that hold from one place of the axis to the next,
// drawn as steps on a scale from 0. An amount may be stacked from parts, up to
// a capacity.
type TrackLevels struct {
	Unit string `validate:"max=40"`
	// Parts are what every amount is made of, from the foot up; nil: one part.
	Parts  []TrackPart  `validate:"max=12,dive"`
	Levels []TrackLevel `validate:"max=500,dive"` // in order of the axis
	// Full is the upper end of the scale; 0: the largest amount.
	Full float64 `validate:"gte=0"`
	// Used draws Full as a capacity, and says over it how much of it is taken,
	// as words after a percentage: "in use". It needs Full.
	Used string `validate:"max=2000"`
}

// A TrackPart is one part of stacked amounts.
type TrackPart struct {
	Name  string       `validate:"required,max=2000"`
	Role  diagram.Role // Neutral: the lane's
	Shade shapes.Shade
}

// A TrackLevel is an amount from a place on, to the next level or to the end
// of the axis.
type TrackLevel struct {
	From    float64
	Amounts []float64 // one for each part
	// Hot is the level that the picture is about: one that does harm.
	Hot bool
	// Gone says what became of a part that the level before has and this one
	// has not: it stands where that part was.
	Gone string `validate:"max=2000"`
	// Note stands over the amount, where something is left of the scale.
	Note string `validate:"max=2000"`
}

// Total returns the sum of the parts.
func (v TrackLevel) Total() float64 {
	sum := 0.0
	for _, a := range v.Amounts {
		sum += a
	}
	return settle(sum)
}

// A TrackEvent is something that happens at a place of the axis: a line
// through the lanes that show levels and instants, with a flag.
type TrackEvent struct {
	At    float64
	Label string `validate:"required_with=At,max=2000"`
}

func (e TrackEvent) flag() shapes.Flag { return shapes.Flag{Text: e.Label, Event: true} }

// full returns the upper end of the scale.
func (s TrackLevels) full() float64 {
	full := s.Full
	if full == 0 {
		for _, v := range s.Levels {
			full = max(full, v.Total())
		}
	}
	if full > 0 {
		return full
	}
	return 1
}

// hot reports whether a level is hot.
func (s TrackLevels) hot() bool {
	for _, v := range s.Levels {
		if v.Hot {
			return true
		}
	}
	return false
}

// span returns the stretch in which level k holds, on an axis that ends at to.
func (s TrackLevels) span(k int, to float64) Span {
	if k+1 < len(s.Levels) {
		to = s.Levels[k+1].From
	}
	return Span{s.Levels[k].From, to}
}

// lost returns the parts that level k has lost against the one before.
func (s TrackLevels) lost(k int) []int {
	var out []int
	if k == 0 {
		return nil
	}
	for p, a := range s.Levels[k-1].Amounts {
		if a > 0 && s.Levels[k].Amounts[p] == 0 {
			out = append(out, p)
		}
	}
	return out
}

// check finds levels that cannot be drawn.
func (s TrackLevels) check(ctx diagram.Context, on func(diagram.Context, float64) bool) {
	parts := max(len(s.Parts), 1)
	for k, v := range s.Levels {
		at := ctx.In("Levels", k)
		if !on(at.In("From"), v.From) {
			return
		}
		if k > 0 && v.From <= s.Levels[k-1].From {
			at.In("From").Fail(diagram.ErrInvalid, fmt.Sprintf("%s does not come after %s", FormatNumber(v.From), FormatNumber(s.Levels[k-1].From)),
				"give the levels in the order of the axis")
			return
		}
		if len(v.Amounts) != parts {
			at.In("Amounts").Fail(diagram.ErrInvalid, fmt.Sprintf("%d amounts for %d parts", len(v.Amounts), parts), "give one amount for each part")
			return
		}
		for p, a := range v.Amounts {
			if !geom.Finite(a) || a < 0 {
				at.In("Amounts", p).Fail(diagram.ErrInvalid, fmt.Sprintf("the scale begins at 0, and %v is not on it", a), "give a number of 0 or more")
				return
			}
		}
		switch total := v.Total(); {
		case !geom.Finite(total):
			at.In("Amounts").Fail(diagram.ErrInvalid, "the sum is too large to draw", "use a larger unit")
		case s.Full > 0 && total > s.Full:
			at.In("Amounts").Fail(diagram.ErrInvalid, fmt.Sprintf("the sum %s is more than Full, %s", FormatNumber(total), FormatNumber(s.Full)), "make Full greater, or leave it out")
		case v.Gone != "" && len(s.lost(k)) == 0:
			at.In("Gone").Fail(diagram.ErrInvalid, "nothing that the level before has is gone", "set the amount of the part to 0, or leave Gone out")
		}
	}
	if s.Used != "" && s.Full == 0 {
		ctx.In("Full").Fail(diagram.ErrRequired, "required", "say how much there is, so that a share of it is used")
	}
	if len(s.Levels) == 0 && (s.Used != "" || len(s.Parts) > 0) {
		ctx.In("Levels").Fail(diagram.ErrRequired, "required", "parts and a capacity need levels")
	}
}

// said describes the levels.
func (s TrackLevels) said(unit string) string {
	words := make([]string, len(s.Levels))
	for k, v := range s.Levels {
		amounts := ""
		for p, a := range v.Amounts {
			name := ""
			if len(s.Parts) > 0 {
				name = s.Parts[p].Name + " "
			}
			amounts = joinWords(", ", amounts, name+Quantity{a, s.Unit}.String())
		}
		if s.Used != "" {
			amounts += ", " + percentOf(v.Total()/s.full()) + " " + s.Used
		}
		words[k] = joinWords(", ", amounts, v.Gone, v.Note) + " from " + FormatNumber(v.From) + unit
	}
	return strings.Join(words, "; ")
}
