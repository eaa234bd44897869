package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// A swimMode is how a swim lane is arranged, from the widest to the narrowest
// way.
type swimMode uint8

const (
	swimBeside swimMode = iota // words left of the lanes, columns of numerals right
	swimLift                   // words above the lanes, numerals stacked at the side
	swimFoot                   // words above, numerals below
)

// Numbers of a swim lane in u.
const (
	swimWidth      = 896 // where the width is unbounded
	swimRow        = 20  // height of a lane, at least
	swimRowGap     = 3
	swimPanelGap   = 32  // between panels, with a rule in the middle
	swimWords      = 172 // width to which notes beside lanes are broken
	swimMaxWords   = 240
	swimWordsGap   = 24  // from the words to the lanes
	swimColumnGap  = 24  // between columns of numerals
	swimSideGap    = 12  // from an end's words to the numerals
	swimGutterGap  = 8   // from a lane's name to the lane
	swimMinBeside  = 340 // least width of the lanes beside words
	swimMinLift    = 220
	swimEndGap     = 2 // from the end to the middle of its line, so that it covers no span
	swimEndWords   = 8 // from the line to its words
	swimEndUnitGap = 5
)

// A swimLayout is one attempt to lay a swim lane out in one mode.
type swimLayout struct {
	SwimLane
	ctx   diagram.Context
	mode  swimMode
	width float64
	axis  Axis

	row      float64   // height of a lane
	limit    float64   // where numerals begin, or the right edge
	columns  []float64 // right ends of the columns of numerals
	plot     plot
	above    bool // names of lanes stand above them
	endBelow bool // words of ends stand below the lanes
}

// plan sets the horizontal places and reports whether the mode suits.
func (l *swimLayout) plan() bool {
	l.row = max(swimRow, l.ctx.Type().Tag.Leading+2)
	x0, least := 0.0, float64(swimMinLift)
	l.limit = l.width
	switch l.mode {
	case swimBeside:
		words, ok := l.wordsWidth()
		if !ok {
			return false
		}
		l.resultColumns()
		x0, least = words, swimMinBeside
	case swimLift:
		if side := l.sideWidth(); side > 0 {
			l.limit = l.width - side - swimSideGap
		}
		if !l.headingsFit() {
			return false
		}
	case swimFoot:
		least = 0
	}
	gutter := l.gutter()
	if l.mode == swimFoot && gutter > l.width/4 {
		gutter, l.above = 0, true
	}
	x0 += gutter
	x1 := l.plotEnd(x0)
	if l.mode == swimFoot && x1-x0 < (l.limit-x0)*0.6 {
		l.endBelow = true
		x1 = l.limit - swimEndGap - theme.Connector
	}
	l.plot = l.axis.on(x0, max(x1, x0+1))
	return x1-x0 >= least && (l.mode == swimFoot || l.labelsFit())
}

// wordsWidth returns the width of the column of words, gap included.
func (l *swimLayout) wordsWidth() (float64, bool) {
	ty := l.ctx.Type()
	w := 0.0
	if l.hasArrivals() {
		w = l.ctx.In("Arrived").Line(l.Arrived, ty.Label).Width
	}
	for i, p := range l.Panels {
		at := l.ctx.In("Panels", i)
		w = max(w, at.In("Name").Line(p.Name, ty.Heading).Width, l.outcomeWidth(i))
		for _, words := range [...]string{p.Note, p.OutcomeNote} {
			w = max(w, min(at.In("Note").Line(words, ty.Note).Width, swimWords), at.In("Note").Longest(words, ty.Note))
		}
	}
	return blockUp(w + swimWordsGap), w <= swimMaxWords
}

// resultColumns sets the columns of numerals, the last one at the right edge.
func (l *swimLayout) resultColumns() {
	l.columns = make([]float64, len(l.Results))
	x := l.width
	for k := len(l.Results) - 1; k >= 0; k-- {
		w := l.ctx.In("Results", k).Line(l.Results[k], l.ctx.Type().Tag).Width
		for i := range l.Panels {
			w = max(w, l.numeral(i, k).Width(l.ctx.In("Panels", i).In("Results", k)))
		}
		l.columns[k] = x
		x -= w + swimColumnGap
		l.limit = x
	}
}

// sideWidth returns the width of numerals with their heads under them.
func (l *swimLayout) sideWidth() float64 {
	w := 0.0
	for k, head := range l.Results {
		w = max(w, l.ctx.In("Results", k).Line(head, l.ctx.Type().Note).Width)
		for i := range l.Panels {
			w = max(w, l.numeral(i, k).Width(l.ctx.In("Panels", i).In("Results", k)))
		}
	}
	return w
}

func (l *swimLayout) numeral(panel, k int) shapes.Numeral {
	p := l.Panels[panel]
	n := shapes.Numeral{Value: p.Results[k].Value, Unit: p.Results[k].Unit, Size: shapes.MidHero}
	if p.Hero {
		n.Role = l.Role
	}
	return n
}

// gutter returns the width of the names of lanes, gap included.
func (l *swimLayout) gutter() float64 {
	w := 0.0
	for i, p := range l.Panels {
		for k, t := range p.Lanes {
			w = max(w, l.ctx.In("Panels", i).In("Lanes", k).In("Name").Line(t.Name, l.ctx.Type().Note).Width)
		}
	}
	if w > 0 {
		w = math.Ceil(w + swimGutterGap)
	}
	return w
}

// plotEnd returns how far the lanes may reach, so that the words of every end
// stay before the numerals.
func (l *swimLayout) plotEnd(x0 float64) float64 {
	x1 := l.limit
	full := l.axis.on(0, 1)
	for _, p := range l.Panels {
		share := full.Share(p.End)
		if p.End == 0 || !(share > 0) {
			continue
		}
		number, unit := l.endWords(p)
		room := l.limit - x0 - swimEndGap - swimEndWords - endWidth(number, unit)
		x1 = min(x1, x0+room/share)
	}
	return geom.Snap(x1)
}

// endWords returns the words beside the end of a panel.
func (l *swimLayout) endWords(p SwimPanel) (number, unit text.Line) {
	return l.ctx.Line(FormatNumber(p.End), l.ctx.Type().Tag), l.ctx.In("Axis").In("Unit").Line(l.Axis.Unit, l.ctx.Type().Note)
}

func endWidth(number, unit text.Line) float64 {
	if unit.String == "" {
		return number.Width
	}
	return number.Width + swimEndUnitGap + unit.Width
}

// labelsFit reports whether every span has room for its label, or the short
// form of it.
func (l *swimLayout) labelsFit() bool {
	for i, p := range l.Panels {
		for k, t := range p.Lanes {
			for n, q := range t.Spans {
				at := l.ctx.In("Panels", i).In("Lanes", k).In("Spans", n)
				if _, ok := l.label(at, q, l.plot.x(q.To)-l.plot.x(q.From)); !ok {
					return false
				}
			}
		}
	}
	return true
}

func (l *swimLayout) hasArrivals() bool { return l.Arrived != "" || len(l.Arrivals) > 0 }
