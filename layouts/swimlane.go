package layouts

import (
	"cmp"
	"slices"

	"github.com/burindev/burin/diagram"
)

// SwimLane shows what several lanes do over time: when each works, waits,
// stands idle or drops something. Several panels stand under each other on one
// scale, so that ways to do the same work can be compared; numerals beside
// each say what came of it.
//
// The scale is the axis of the form, in steps or in a unit of time: lengths
// are durations.
type SwimLane struct {
	ID diagram.ID `validate:"omitempty,id"`
	// Axis is the common scale; its unit is that of all times of the form.
	Axis Axis
	Role diagram.Role // of the spans in which lanes work
	// Follow is the label of the one item to follow through all panels.
	Follow string `validate:"max=12"`
	// Idle is the word for a lane that does nothing: where it is set, all time
	// between the start of the axis and the end of a panel that no span of a
	// lane covers is drawn as idle, and the longest such time of each panel
	// carries the word.
	Idle string `validate:"max=2000"`
	// Arrived says what the arrivals are: "Requests arrive".
	Arrived  string        `validate:"max=2000"`
	Arrivals []SwimArrival `validate:"max=500,dive"`
	// Results are the heads of the numerals: "GPU busy".
	Results []string    `validate:"max=4,dive,required,max=2000"`
	Panels  []SwimPanel `validate:"required,max=50,dive"`
	// Legend says what the textures mean.
	Legend []SwimKey `validate:"max=12,dive"`
}

// A SwimArrival is an item that arrives, the same for all panels.
type SwimArrival struct {
	ID    diagram.ID `validate:"omitempty,id"`
	Label string     `validate:"required,max=12"`
	At    float64
}

// A SwimPanel is one way to do the work.
type SwimPanel struct {
	ID   diagram.ID `validate:"omitempty,id"`
	Name string     `validate:"required,max=2000"`
	Note string     `validate:"max=2000"` // the rule of the game
	// Outcome says what became of the followed item; OutcomeNote is a second
	// line.
	Outcome, OutcomeNote string `validate:"max=2000"`
	// End is when all work is done: a line with the time beside it. 0: none.
	End     float64
	Results []SwimResult `validate:"dive"` // one for each head
	Hero    bool         // the panel that the picture is about
	Lanes   []SwimTrack  `validate:"required,max=200,dive"`
}

// A SwimResult is a number that a panel achieves: "43" "%".
type SwimResult struct {
	Value string `validate:"required,max=24"`
	Unit  string `validate:"max=200"`
}

// A SwimTrack is one lane of a panel: a slot, a worker, a stream.
type SwimTrack struct {
	Name  string     `validate:"max=2000"` // beside the lane; may be empty
	Spans []SwimSpan `validate:"max=500,dive"`
}

// A SwimSpan is a time in which a lane does one thing. Spans of a lane do not
// overlap; their order does not matter.
type SwimSpan struct {
	ID       diagram.ID `validate:"omitempty,id"`
	From, To float64
	Kind     SwimKind
	Label    string       `validate:"max=2000"` // in the span where it fits
	Short    string       `validate:"max=2000"` // where the label does not fit
	Role     diagram.Role // Neutral: the form's; of waiting: the owner's, where that matters
}

// A SwimKind is what a lane does.
type SwimKind uint8

// The kinds. Work is solid; what waits or stands idle is hatched, idle the
// lighter; what is dropped has a dashed outline.
const (
	SwimWork SwimKind = iota
	SwimWait
	SwimIdle
	SwimDropped
)

var swimKindWords = [...]string{SwimWork: "work", SwimWait: "wait", SwimIdle: "idle", SwimDropped: "dropped"}

// String returns the kind in a word, for descriptions.
func (k SwimKind) String() string {
	if int(k) < len(swimKindWords) {
		return swimKindWords[k]
	}
	return "?"
}

// A SwimKey is an entry of the legend: a kind of span, or the followed item.
type SwimKey struct {
	Text   string `validate:"required,max=2000"`
	Kind   SwimKind
	Role   diagram.Role // Neutral: the form's
	Follow bool         // the followed item
}

// NodeID implements [diagram.Named].
func (s SwimLane) NodeID() diagram.ID { return s.ID }

// Until returns when the panel ends: its End, or where that is not set the end
// of its last span.
func (p SwimPanel) Until() float64 {
	end := p.End
	for _, t := range p.Lanes {
		for _, s := range t.Spans {
			end = max(end, s.To)
		}
	}
	return end
}

// Worked returns the sum of the times in which the panel's lanes work.
func (p SwimPanel) Worked() float64 {
	sum := 0.0
	for _, t := range p.Lanes {
		for _, s := range t.Spans {
			if s.Kind == SwimWork {
				sum += s.To - s.From
			}
		}
	}
	return sum
}

// Busy returns the share of the lanes' time, from 0 until the panel's end, in
// which they work: 0 to 1.
func (p SwimPanel) Busy() float64 {
	all := float64(len(p.Lanes)) * p.Until()
	if !(all > 0) {
		return 0
	}
	return p.Worked() / all
}

// filled returns the spans of a lane in order of time, with the idle ones
// between them from start to end where the form shows those.
func (s SwimLane) filled(t SwimTrack, start, end float64) []SwimSpan {
	spans := slices.Clone(t.Spans)
	slices.SortStableFunc(spans, func(a, b SwimSpan) int { return cmp.Compare(a.From, b.From) })
	if s.Idle == "" {
		return spans
	}
	var out []SwimSpan
	at := start
	for _, p := range spans {
		if p.From > at {
			out = append(out, SwimSpan{From: at, To: p.From, Kind: SwimIdle})
		}
		out = append(out, p)
		at = max(at, p.To)
	}
	if end > at {
		out = append(out, SwimSpan{From: at, To: end, Kind: SwimIdle})
	}
	return out
}

// Layout implements [diagram.Node]. Panels have their words on the left and
// their numerals on the right; where that leaves too little for the lanes the
// words become a heading, and then the numerals a foot.
func (s SwimLane) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	width := c.WidthOr(swimWidth)
	lo, hi := s.extent()
	axis := s.Axis.fit(lo, hi)
	for _, mode := range [...]swimMode{swimBeside, swimLift} {
		trial, ok := ctx.Trial()
		l := swimLayout{SwimLane: s, ctx: trial, mode: mode, width: width, axis: axis}
		if !l.plan() {
			continue
		}
		if f := l.draw(); ok() {
			return f
		}
	}
	l := swimLayout{SwimLane: s, ctx: ctx, mode: swimFoot, width: width, axis: axis}
	l.plan()
	return l.draw()
}

// extent returns the earliest and the latest time of the form.
func (s SwimLane) extent() (lo, hi float64) {
	for _, a := range s.Arrivals {
		lo, hi = min(lo, a.At), max(hi, a.At)
	}
	for _, p := range s.Panels {
		lo, hi = min(lo, p.End), max(hi, p.Until())
		for _, t := range p.Lanes {
			for _, q := range t.Spans {
				lo = min(lo, q.From)
			}
		}
	}
	return lo, hi
}
