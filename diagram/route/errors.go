package route

import (
	"fmt"
	"math"
)

// A RouteError says why a line could not be drawn and what would help.
type RouteError struct {
	From, To string // the ends as the author named them
	Why      string // what was wrong
	// Between names the two things whose gap should be widened; empty where
	// no single gap is to blame.
	Between [2]string
	Need    float64 // the least gap that would do, in u; 0 where unknown
}

// Error implements error.
func (e *RouteError) Error() string {
	s := fmt.Sprintf("link from %q to %q: %s", e.From, e.To, e.Why)
	if e.Between[0] == "" {
		return s
	}
	s += fmt.Sprintf("; widen the gap between %q and %q", e.Between[0], e.Between[1])
	if e.Need > 0 {
		s += fmt.Sprintf(" to %g u or more", math.Ceil(e.Need))
	}
	return s
}

// Errors returns the errors of [Plan.Route], one for each line that failed, in
// the order of the lines.
func Errors(err error) []error {
	if j, ok := err.(interface{ Unwrap() []error }); ok {
		return j.Unwrap()
	}
	return []error{err}
}

// because returns an error for a wire that blames no gap.
func (w *wire) because(why string, args ...any) *RouteError {
	return &RouteError{From: w.from.Name, To: w.to.Name, Why: fmt.Sprintf(why, args...)}
}

// widen blames the gap between two named things, which should have need steps.
func (e *RouteError) widen(a, b string, need int) *RouteError {
	if a != "" && b != "" {
		e.Between, e.Need = [2]string{a, b}, coarse(need)
	}
	return e
}
