package layouts

import (
	"math"

	"github.com/burindev/burin/diagram/geom"
)

// settle sets the height of the scale and the places of the words, and
// reports whether all stand near their dots.
func (t *tallStory) settle() bool {
	apart := make([]float64, len(t.labels))
	need := 0.0
	for i, l := range t.labels {
		apart[i] = l.height + tallClear
		need += apart[i]
	}
	bands := t.wholeBands()
	height := blockUp(max(min(float64(bands*tallBand), tallScale), need+2*tallPad, t.bandRow()*bands))
	for {
		far := t.arrange(height, apart)
		longer := blockUp(height * tallGrow)
		if far <= tallNear || longer > max(tallScale, need)*tallStretch {
			return far <= tallFar
		}
		height = longer
	}
}

// wholeBands counts the bands of the scale. Bands that its ends cut short
// count for what is left of them.
func (t *tallStory) wholeBands() float64 {
	sum, widest := 0.0, 0.0
	for _, b := range t.axis.bands {
		sum, widest = sum+(b.to-b.from), max(widest, b.to-b.from)
	}
	if widest == 0 {
		return float64(len(t.axis.bands))
	}
	return sum / widest
}

// arrange places the words beside a scale of a height, those of neighbours
// apart, and returns how far the farthest stands from its dot.
func (t *tallStory) arrange(height float64, apart []float64) float64 {
	t.y1 = t.y0 + height
	want := make([]float64, len(t.moments))
	for i, m := range t.moments {
		want[i] = t.y(m.share) - t.labels[i].firstLine()/2
	}
	last := len(want) - 1
	t.at = settleApart(want, apart, t.y0+tallPad-t.labels[0].firstLine()/2, t.y1-tallClear-t.labels[last].height)
	far := 0.0
	for i := range t.at {
		t.at[i] = geom.Snap(t.at[i])
		far = max(far, math.Abs(t.at[i]-want[i]))
	}
	return far
}

// bandRow is the least height of a band: its name needs a line.
func (t *tallStory) bandRow() float64 { return t.ctx.Type().Subheading.Leading + tallClear }

// y returns where a share of the scale stands.
func (t *tallStory) y(share float64) float64 {
	return t.y0 + geom.Snap(float64(share*(t.y1-t.y0)))
}

// x returns where a rail stands; a shared event spans all of them.
func (t *tallStory) x(lane int) float64 {
	return t.rail0 + float64(float64(max(lane, 0))*t.shape.pitch)
}

// firstLine is the height of an event's first line of words.
func (l tallLabel) firstLine() float64 { return l.name[0].Style.Leading }
