package lint

import (
	"fmt"
	"strings"
)

// A Rule is one thing that makes a picture unsound.
type Rule struct {
	ID     string // "TXT-MIN": in findings and waivers
	Name   string // what it asks for
	Reason string // why
	Errors string // what blocks; empty: nothing
	Warns  string // what is advised against; empty: nothing
	// Editorial rules advise on the composition of a figure and never block.
	// Of a part that is drawn alone, without an ID, they say nothing.
	Editorial bool

	check func(*picture, *findings)
}

// Rules returns the rules in the order in which reports list them: the
// weightiest first. The slice is the caller's.
func Rules() []Rule {
	return []Rule{
		textSize, textFit, textOverlap, requiredWords, edgeThrough, textContrast, boxOverlap, clipped, arrowEnd, nearMiss,
		fontFallback, graphEqual, colourVision, greyscale, graphicContrast, svgSubset, ownGround, accessibleName, labelOwner,
		edgeCrossing, lineWidth, density, sameSize, equalGaps, groupGap, edgeClear, flow, registry, colourKey, proportion, units,
		description, readingOrder, typeScale, colourCount, aspect, bends, crossingAngle, ordered, focus,
	}
}

// findings collects what one rule finds.
type findings struct {
	rule   *Rule
	list   []Finding
	groups map[string]*group
}

// A group is a finding for several marks with the same fault.
type group struct {
	at    int // in the list
	fault fault
	more  int
}

// A fault is what a rule has to say about some marks.
type fault struct {
	subject string // the marks
	what    string // what is wrong with them
	marks   []int
	// like names the kind of the fault, where marks with the same kind are
	// said together: the first by name, the others by count.
	like     string
	measured string // of the first
	allowed  string
	fix      string
}

func (f *findings) err(x fault)  { f.add(Error, x) }
func (f *findings) warn(x fault) { f.add(Warning, x) }

func (f *findings) add(s Severity, x fault) {
	if f.rule.Editorial {
		s = Warning
	}
	if x.like == "" {
		f.list = append(f.list, f.finding(s, x, 0))
		return
	}
	key := string(s) + x.like
	if g, ok := f.groups[key]; ok {
		g.more++
		g.fault.marks = append(g.fault.marks, x.marks...)
		f.list[g.at] = f.finding(s, g.fault, g.more)
		return
	}
	if f.groups == nil {
		f.groups = map[string]*group{}
	}
	f.groups[key] = &group{at: len(f.list), fault: x}
	f.list = append(f.list, f.finding(s, x, 0))
}

func (f *findings) finding(s Severity, x fault, more int) Finding {
	var b strings.Builder
	b.WriteString(x.subject)
	if more > 0 {
		fmt.Fprintf(&b, " and %d more", more)
	}
	for _, part := range [...]struct{ before, words string }{{" ", x.what}, {": ", x.measured}, {", allowed is ", x.allowed}, {"; ", x.fix}} {
		if part.words != "" {
			b.WriteString(part.before + part.words)
		}
	}
	return Finding{
		Rule: f.rule.ID, Severity: s, Message: strings.TrimSpace(b.String()), Marks: x.marks,
		Measured: x.measured, Allowed: x.allowed, Fix: x.fix,
	}
}

// u writes a length with its unit.
func u(v float64) string { return number(v) + " u" }

// ratio writes a contrast, cut off rather than rounded, so that 4.499 does not
// read as enough.
func ratio(v float64) string { return fmt.Sprintf("%.2f:1", float64(int(v*100))/100) }
