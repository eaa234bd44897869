package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/shapes"
)

// SplitLanes shows what things are cut into before a machine counts them. A
// lane of words shows the pieces of each word side by side; a lane of time
// shows equal slices to scale, with the signal that is cut and the
// overlapping frames that the slices are made of.
type SplitLanes struct {
	ID    diagram.ID  `validate:"omitempty,id"`
	Lanes []SplitLane `validate:"required,max=50,dive"`
}

// A SplitLane is one thing and its pieces: either Words or Slices.
type SplitLane struct {
	ID     diagram.ID `validate:"omitempty,id"`
	Thing  shapes.Thing
	Name   string       `validate:"max=2000"` // empty: the thing's
	Note   string       `validate:"max=2000"` // "5 words, 7 tokens"
	Remark string       `validate:"max=2000"` // about the pieces: "about 4 characters each"
	Role   diagram.Role // Neutral: the thing's
	// Words are what is said, each cut into pieces: {"Stream", "ing"}.
	Words [][]string `validate:"max=200,dive,required,max=50,dive,required,max=200"`
	// Slices cut a stretch of time into equal parts.
	Slices SplitSlices
}

// SplitSlices are equal parts of a stretch of time.
type SplitSlices struct {
	Count  int       `validate:"gte=0,lte=1000"`
	Each   Quantity  // how long one is: 20 ms
	Signal []float64 `validate:"max=1000000"` // what is cut, as a line; the highest sample fills the height
	Frames SplitFrames
}

// SplitFrames are windows of equal length that follow each other at equal
// steps, so that they overlap. Length and Step are in the unit of the slices.
type SplitFrames struct {
	Count        int `validate:"gte=0,lte=50"` // how many are drawn, from the start
	Length, Step float64
	Note         string `validate:"max=2000"` // "frames of 25 ms, one every 10 ms"
}

// NodeID implements [diagram.Named].
func (s SplitLanes) NodeID() diagram.ID { return s.ID }

// Units returns how many pieces or slices the lane has.
func (l SplitLane) Units() int {
	n := l.Slices.Count
	for _, w := range l.Words {
		n += len(w)
	}
	return n
}

// Total returns the length of all slices together, in their unit.
func (s SplitSlices) Total() float64 { return float64(s.Count) * s.Each.Value }

// end returns when the last frame that is drawn ends.
func (f SplitFrames) end() float64 {
	if f.Count == 0 {
		return 0
	}
	return float64(float64(f.Count-1)*f.Step) + f.Length
}

func (l SplitLane) name() string {
	if l.Name != "" {
		return l.Name
	}
	return l.Thing.Name
}

func (l SplitLane) role() diagram.Role {
	if l.Role != diagram.Neutral {
		return l.Role
	}
	return l.Thing.Role
}

// Layout implements [diagram.Node]. The names of the lanes stand at the left;
// where that leaves too little for the pieces they become headings.
func (s SplitLanes) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	width := c.WidthOr(splitWidth)
	if width-besideColumn >= splitLeast {
		trial, ok := ctx.Trial()
		p := splitPlan{SplitLanes: s, ctx: trial, width: width, x0: besideColumn}
		if f := p.draw(); ok() && !p.cramped {
			return f
		}
	}
	p := splitPlan{SplitLanes: s, ctx: ctx, width: width}
	return p.draw()
}

// besideColumn is the width in u, gap included, of the words at the left of
// pictures that stand under each other, so that these begin on one line.
const (
	besideColumn = 176
	besideGap    = 14
)
