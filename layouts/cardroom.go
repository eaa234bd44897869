package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/shapes"
)

// cardAir is how many times as wide as its words a card is at best: then they
// stand on one line each in other fonts, too.
const cardAir = 1.12

// cardRoom is the width at which the words of a card stand on one line each, or
// the most (u) where they need more.
func cardRoom(ctx diagram.Context, c shapes.Card, most float64) float64 {
	w := ctx.Layout(c, diagram.Constraints{}).Size.W
	return max(min(blockUp(float64(w*cardAir)), most), ctx.Layout(c, diagram.Loose(most, 0)).Size.W)
}
