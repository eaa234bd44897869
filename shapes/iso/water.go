package iso

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// Dashes of light on the water, in u. They lie along the x axis of the grid,
// one group in every cell of a coarse net, so that no part of the water is
// bare and none is crowded.
const (
	rippleCellW, rippleCellH = 96, 64
	rippleLeast, rippleSpan  = 14, 26 // length of a dash: from, and by how much more
	rippleWidth              = 2
	rippleAir                = 10
)

// dice is a small deterministic generator: the linear congruence of
// Lehmer with the modulus 2³¹−1 and the multiplier 48271 (Park and Miller,
// 1993). Pictures must not change from run to run.
type dice uint64

// roll returns the next number from 0 to below 1, in steps of 1/1024.
func (d *dice) roll() float64 {
	*d = *d * 48271 % (1<<31 - 1)
	return float64(uint64(*d)>>8%1024) / 1024
}

// ripples draws the dashes where nothing else is.
func ripples(pen *diagram.Pen, r room, f fitted) {
	r.blocked = f.key.blocks(f.proj)
	d := dice(11)
	for y := rippleCellH / 2.0; y < f.size.H; y += rippleCellH {
		for x := rippleCellW / 4.0; x < f.size.W; x += rippleCellW {
			n := 1
			if d.roll() < 0.4 {
				n = 2
			}
			at := geom.Pt(x+float64(d.roll()*rippleCellW/2), y+float64((d.roll()-0.5)*rippleCellH/2))
			for range n {
				l := rippleLeast + float64(d.roll()*rippleSpan)
				to := at.Add(geom.Pt(l, l/2))
				if r.water(f, geom.Rect{Min: at, Max: to}.Inset(-rippleAir)) {
					pen.Line(at, to, diagram.Look{Role: scene.Decor, Line: theme.Ripple, Width: rippleWidth, Round: true})
				}
				at = at.Add(geom.Pt(float64((d.roll()-0.2)*20), 11))
			}
		}
	}
}

// water reports whether a rectangle holds nothing but water.
func (r room) water(f fitted, box geom.Rect) bool {
	if r.covered(f.proj, f.size.H, box) {
		return false
	}
	for _, l := range f.labels {
		if l.box.Overlaps(box) || l.leader().Overlaps(box) {
			return false
		}
	}
	return true
}
