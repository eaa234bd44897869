package lint

import (
	"cmp"
	"fmt"
	"slices"
)

// A Rule is one thing that makes a picture unsound.
type Rule struct {
	ID     string // "TXT-MIN": in findings and waivers
	Name   string // what it asks for
	Reason string // why
	Errors string // what blocks; empty: nothing
	Warns  string // what is advised against; empty: nothing
	// Editorial rules advise on the composition and never block.
	Editorial bool

	check func(*picture, *findings)
}

// Rules returns the rules in the order in which reports list them: the
// weightiest first. The slice is the caller's.
func Rules() []Rule {
	return []Rule{
		textSize, textFit, textOverlap, requiredWords, edgeThrough, textContrast, boxOverlap, clipped, arrowEnd, nearMiss,
		fontFallback, graphEqual, colourVision, greyscale, graphicContrast, svgSubset, ownGround, accessibleName, labelOwner,
		edgeCrossing,
	}
}

// findings collects what one rule finds.
type findings struct {
	rule *Rule
	list []Finding
}

// A fault is what a rule has to say about some marks.
type fault struct {
	what     string // the subject: which marks, and what about them
	marks    []int
	measured string
	allowed  string
	fix      string
}

func (f *findings) err(x fault)  { f.add(Error, x) }
func (f *findings) warn(x fault) { f.add(Warning, x) }

func (f *findings) add(s Severity, x fault) {
	if f.rule.Editorial {
		s = Warning
	}
	message := x.what
	if x.measured != "" {
		message += ": " + x.measured
	}
	if x.allowed != "" {
		message += ", allowed is " + x.allowed
	}
	if x.fix != "" {
		message += "; " + x.fix
	}
	f.list = append(f.list, Finding{
		Rule: f.rule.ID, Severity: s, Message: message, Marks: x.marks, Measured: x.measured, Allowed: x.allowed, Fix: x.fix,
	})
}

// sort brings findings that were not found in painter's order into it.
func (f *findings) sort() {
	slices.SortStableFunc(f.list, func(a, b Finding) int { return slices.CompareFunc(a.Marks, b.Marks, cmp.Compare[int]) })
}

// u writes a length with its unit.
func u(v float64) string { return number(v) + " u" }

// ratio writes a contrast, cut off rather than rounded, so that 4.499 does not
// read as enough.
func ratio(v float64) string { return fmt.Sprintf("%.2f:1", float64(int(v*100))/100) }
