package shapes

import (
	"fmt"
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// Numbers of a waveform in u.
const (
	waveHeight = 48
	waveBar    = 2.6 // width of a bar, its ends round
	wavePitch  = 5   // between bars
	waveCurve  = 1.75
	waveStep   = 2   // between the points of a curve, at least
	waveLeast  = 2.6 // length of the bar of no sound: a dot
)

// A Waveform is a signal over time, such as sound: a row of bars with round
// ends about a middle line, as high as the signal is loud, or a curve. It fills
// its room whatever the number of samples.
type Waveform struct {
	ID diagram.ID `validate:"omitempty,id"`
	// Text says what the signal is, for the description: "one second of speech".
	Text string `validate:"max=2000"`
	// Samples are equal steps of time. Their unit is free: the highest, above or
	// below zero, fills the height.
	Samples []float64 `validate:"required,max=1000000"`
	// Peak is the sample that fills the height; 0: the highest. Waveforms with
	// one Peak can be compared.
	Peak  float64 `validate:"gte=0"`
	Role  diagram.Role
	Shade Shade
	// Parts are the stretches that matter, such as speech; all else is silence,
	// in the grey of edges. Without parts all of it is drawn in Role.
	Parts []WavePart `validate:"max=10000,dive"`
	// Curve draws the signal itself as a smooth line, instead of its loudness.
	Curve  bool
	Height float64 `validate:"gte=0,lte=400"` // u; 0: 48
}

// A WavePart is a stretch of a waveform. Where parts overlap the first counts.
type WavePart struct {
	From  float64 `validate:"gte=0,lte=1"` // as a share of the whole
	To    float64 `validate:"gtfield=From,lte=1"`
	Role  diagram.Role
	Shade Shade
}

// NodeID implements [diagram.Named].
func (w Waveform) NodeID() diagram.ID { return w.ID }

// Check implements [diagram.Checker].
func (w Waveform) Check(ctx diagram.Context) {
	for i, v := range w.Samples {
		if !geom.Finite(v) {
			ctx.In("Samples", i).Fail(diagram.ErrNumber, fmt.Sprintf("%v is no loudness", v), "give a number")
			return
		}
	}
}

// Layout implements [diagram.Node]. A waveform is as wide as its room.
func (w Waveform) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	const natural = 150
	h := w.Height
	if h == 0 {
		h = waveHeight
	}
	size := c.AtLeast(geom.Sz(c.WidthOr(natural), h))
	pen := ctx.Pen()
	DrawWaveform(pen, geom.R(0, geom.Snap((size.H-h)/2), size.W, h), w)
	doc := []scene.Block{}
	if w.Text != "" {
		doc = append(doc, scene.Paragraph{Text: w.Text})
	}
	return diagram.Frame{Size: size, Marks: pen.Marks(), Doc: doc}
}

// DrawWaveform draws a waveform that fills r.
func DrawWaveform(pen *diagram.Pen, r geom.Rect, w Waveform) geom.Rect {
	if len(w.Samples) == 0 || !(r.Dx() > 0 && r.Dy() > 0) {
		return r
	}
	if w.Curve {
		w.curve(pen, r)
	} else {
		w.bars(pen, r)
	}
	return r
}

// A waveLook is the look of a stretch of a waveform.
type waveLook struct {
	role  diagram.Role
	shade Shade
}

// look returns how the waveform looks at a share of its length.
func (w Waveform) look(at float64) waveLook {
	if len(w.Parts) == 0 {
		return waveLook{w.Role, w.Shade}
	}
	for _, p := range w.Parts {
		if at >= p.From && at < p.To {
			return waveLook{p.Role, p.Shade}
		}
	}
	return waveLook{shade: Mid}
}

// pen returns the look in tokens. What is quiet is context and not a value.
func (l waveLook) pen(width float64) diagram.Look {
	look := diagram.Look{Line: l.shade.Fill(l.role), Width: width, Round: true}
	if l.shade != Solid {
		look.Role = scene.Decor
	}
	return look
}

// bars draws one bar for each slot of the width, as high as the highest sample
// in it. The bars of one look are one mark.
func (w Waveform) bars(pen *diagram.Pen, r geom.Rect) {
	n := max(int(r.Dx()/wavePitch), 1)
	levels := w.levels(n)
	pitch := r.Dx() / float64(n)
	middle, reach := r.Center().Y, max((r.Dy()-waveBar)/2, 0)
	least := min((waveLeast-waveBar)/2+geom.Grid, reach) // a line without length is no mark
	var order []waveLook
	paths := map[waveLook]geom.Path{}
	for i, level := range levels {
		at := (float64(i) + 0.5) / float64(n)
		x := r.Min.X + geom.Snap(float64((float64(i)+0.5)*pitch))
		half := max(geom.Snap(float64(level*reach)), least)
		look := w.look(at)
		if _, known := paths[look]; !known {
			order = append(order, look)
		}
		paths[look] = paths[look].Move(x, middle-half).Line(x, middle+half)
	}
	for _, look := range order {
		pen.Path(paths[look], look.pen(min(waveBar, float64(pitch*waveBar/wavePitch))))
	}
}

// levels returns the loudness in each of n slots, from 0 to 1.
func (w Waveform) levels(n int) []float64 {
	signal := w.signal()
	out := make([]float64, n)
	if len(signal) >= n {
		for k, v := range signal {
			i := k * n / len(signal)
			out[i] = max(out[i], math.Abs(v))
		}
		return out
	}
	for i := range out {
		out[i] = math.Abs(between(signal, (float64(i)+0.5)/float64(n)))
	}
	return out
}

// signal returns the samples as shares of the peak, from -1 to 1.
func (w Waveform) signal() []float64 {
	peak := w.Peak
	if peak == 0 {
		for _, v := range w.Samples {
			peak = max(peak, math.Abs(v))
		}
	}
	out := make([]float64, len(w.Samples))
	for i, v := range w.Samples {
		if q := v / peak; geom.Finite(q) { // a silent signal has no peak
			out[i] = max(min(q, 1), -1)
		}
	}
	return out
}

// between returns a signal at a share of its length: each sample stands in the
// middle of its step, and straight lines join them.
func between(signal []float64, share float64) float64 {
	x := float64(share*float64(len(signal))) - 0.5
	i, last := int(math.Floor(x)), len(signal)-1
	a, b := signal[min(max(i, 0), last)], signal[min(max(i+1, 0), last)]
	return a + float64((x-math.Floor(x))*(b-a))
}
