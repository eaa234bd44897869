package iso

// Hold returns the foot of a thing that the person carries in hand i, for a
// thing of half side r: where the reader sees the hand, and in front of the
// person's box, so that the thing is painted after it. Without such a hand it
// is the place above the head.
func (p Person) Hold(i int, r float64) Vec {
	b := p.Bounds()
	if i < 0 || i >= len(p.Hands) {
		return At(p.Foot.X, p.Foot.Y, b.Max.Z)
	}
	u := float64(headUnit * or(p.Scale, 1))
	across, down := float64(u*p.Hands[i].X), float64(u*p.Hands[i].Y)
	clear := b.Max.X - p.Foot.X + r
	x, y := clear, clear-across
	if across < 0 {
		x, y = clear+across, clear
	}
	return p.Foot.Add(At(x, y, ((x+y)/2-down)/rise))
}
