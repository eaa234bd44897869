package geom

import "math"

// Grid is the step of layout decisions: sizes and text widths are multiples
// of it, so that sums are exact in binary and no decision depends on the
// processor.
const Grid = 1.0 / 64

// bias moves ties to one side. Processors that fuse a multiply and an add
// give results that differ in the last bits; a value that should lie exactly
// between two steps then still rounds the same way on all of them.
const bias = 1e-6

// Snap rounds v to the nearest multiple of [Grid].
func Snap(v float64) float64 { return math.Floor(float64(v/Grid)+0.5+bias)*Grid + 0 }

// SnapUp rounds v up to a multiple of [Grid], forgiving float dust.
func SnapUp(v float64) float64 { return math.Ceil(float64(v/Grid)-bias)*Grid + 0 }

// Round2 rounds v to two decimals, the precision of everything that burin
// writes, and never returns minus zero.
func Round2(v float64) float64 { return Hundredths(v)/100 + 0 }

// Hundredths returns how many hundredths [Round2] rounds v to: an integer.
func Hundredths(v float64) float64 { return math.Floor(float64(v*100) + 0.5 + bias) }

// Finite reports whether v is neither infinite nor NaN.
func Finite(v float64) bool { return !math.IsNaN(v) && !math.IsInf(v, 0) }
