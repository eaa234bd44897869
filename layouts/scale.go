package layouts

import (
	"math"
)

// A Scale says how values become positions.
type Scale uint8

// The scales.
const (
	Linear Scale = iota
	Log          // base 10; all values are greater than 0
	Dates        // linear; values are positions in years, as of [When.At]
)

// A Break is an interval of an axis that is left out because nothing happens
// in it. It is drawn as a gap with a break mark.
type Break struct {
	From float64
	To   float64 `validate:"gtfield=From"`
}

// A Domain maps the values from Min to Max to shares from 0 to 1 of an axis.
type Domain struct {
	Scale    Scale
	Min, Max float64
	Breaks   []Break // ascending, apart from each other
	// BreakShare is how much of the axis each break takes, 0 to 0.2; 0: 0.03.
	BreakShare float64
}

const defaultBreakShare = 0.03

// Share returns where v stands: 0 at Min, 1 at Max, beyond them outside. A
// domain without extent maps everything to 0.5.
func (d Domain) Share(v float64) float64 {
	lo, hi := d.project(d.Min), d.project(d.Max)
	if hi <= lo || math.IsNaN(v) {
		return 0.5
	}
	shut := 0.0 // what the breaks leave out
	for _, b := range d.Breaks {
		shut += d.project(b.To) - d.project(b.From)
	}
	each := d.BreakShare
	if each == 0 {
		each = defaultBreakShare
	}
	gaps := float64(each * float64(len(d.Breaks)))
	open := hi - lo - shut
	if open <= 0 || gaps >= 1 {
		return settle((d.project(v) - lo) / (hi - lo))
	}
	per := (1 - gaps) / open
	p, at, last := d.project(v), 0.0, lo
	for _, b := range d.Breaks {
		from, to := d.project(b.From), d.project(b.To)
		if p <= from {
			break
		}
		at += float64((from - last) * per)
		if p < to {
			return settle(at + float64((p-from)/(to-from)*each))
		}
		at += each
		last = to
	}
	return settle(at + float64((p-last)*per))
}

func (d Domain) project(v float64) float64 {
	if d.Scale == Log {
		if v <= 0 {
			return settle(math.Log10(math.SmallestNonzeroFloat64))
		}
		return settle(math.Log10(v))
	}
	return v
}

// settle drops the last bits of a result, in which processors differ.
func settle(v float64) float64 { return math.Round(float64(v*1e9)) / 1e9 }
