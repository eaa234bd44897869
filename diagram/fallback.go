package diagram

import "github.com/burindev/burin/diagram/geom"

// Readers replace fonts. Arial and Helvetica set words as wide as Liberation
// does; DejaVu Sans, the next that is found on many systems, sets them up to
// 15 % wider. Forms leave that much room, so that words stay in their box and
// on the canvas.
const (
	FallbackStretch = 1.15
	FallbackRim     = 2 // u that are left beside the wider words
)

// InOtherFonts returns how wide, at worst, words of width w are in another
// font, in u.
func InOtherFonts(w float64) float64 { return geom.SnapUp(float64(w * FallbackStretch)) }

// FallbackRoom returns how wide words may be that stand in a room of the given
// width and shall still do so in another font.
func FallbackRoom(width float64) float64 {
	return max(geom.Snap((width-FallbackRim)/FallbackStretch-geom.Grid), 1)
}
