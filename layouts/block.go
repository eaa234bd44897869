package layouts

import "math"

// blockStep is the grid of blocks in u.
const blockStep = 4

// blockUp returns v on that grid, rounded up.
func blockUp(v float64) float64 { return math.Ceil(v/blockStep) * blockStep }
