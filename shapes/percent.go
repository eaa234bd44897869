package shapes

import (
	"math"
	"strconv"
)

// percent writes a share as a whole percentage: 0.41 as "41%".
func percent(share float64) string {
	if math.IsNaN(share) || math.IsInf(share, 0) {
		return "?"
	}
	return strconv.FormatFloat(math.Floor(float64(share*100)+0.5), 'f', -1, 64) + "%"
}
