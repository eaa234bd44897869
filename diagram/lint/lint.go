package lint

import (
	"strings"

	"github.com/burindev/burin/diagram/scene"
)

// A Severity says what a finding means for the figure.
type Severity string

// The severities.
const (
	Error   Severity = "error"   // blocks
	Warning Severity = "warning" // advice
	Waived  Severity = "waived"  // an error that the author accepts, with a reason
)

// A Finding is one thing that is wrong with a picture.
type Finding struct {
	Rule     string   `json:"rule"` // the rule's ID
	Severity Severity `json:"severity"`
	// Message says all: which marks, what was measured, what is allowed, and
	// what to do.
	Message  string `json:"message"`
	Marks    []int  `json:"marks,omitempty"` // indexes into Scene.Marks
	Measured string `json:"measured,omitempty"`
	Allowed  string `json:"allowed,omitempty"`
	Fix      string `json:"fix,omitempty"`
	Waiver   string `json:"waiver,omitempty"` // why the author accepts a waived error
}

// String returns severity, rule and message on one line.
func (f Finding) String() string {
	s := string(f.Severity) + " " + f.Rule + ": " + f.Message
	if f.Waiver != "" {
		s += " (waived: " + f.Waiver + ")"
	}
	return s
}

// A Report is what was found in one picture: by rule in the order of [Rules],
// within a rule in painter's order.
type Report struct{ Findings []Finding }

// Errors returns the findings that block.
func (r Report) Errors() []Finding { return r.of(Error) }

// Warnings returns the advice.
func (r Report) Warnings() []Finding { return r.of(Warning) }

// Waived returns the errors that the author accepts.
func (r Report) Waived() []Finding { return r.of(Waived) }

// Clean reports whether nothing blocks.
func (r Report) Clean() bool { return len(r.Errors()) == 0 }

// String returns the findings, one a line.
func (r Report) String() string {
	var b strings.Builder
	for _, f := range r.Findings {
		b.WriteString(f.String())
		b.WriteByte('\n')
	}
	return b.String()
}

func (r Report) of(s Severity) []Finding {
	var out []Finding
	for _, f := range r.Findings {
		if f.Severity == s {
			out = append(out, f)
		}
	}
	return out
}

// Check judges one picture. It is a pure function: the same scene gives the
// same report. Where a figure has waivers and several drawings, use [CheckAll].
func Check(s *scene.Scene) Report { return CheckAll(s)[0] }

// CheckAll judges several drawings of one figure, in other widths or themes,
// and returns a report for each, in order. A waiver that accepts an error in
// any of them is in use.
func CheckAll(scenes ...*scene.Scene) []Report {
	reports := make([]Report, len(scenes))
	rules := Rules()
	for i, s := range scenes {
		if s == nil {
			reports[i].Findings = []Finding{{Rule: WaiverRule, Severity: Error, Message: "there is no picture to judge"}}
			continue
		}
		reports[i].Findings = judge(s, rules)
	}
	waive(scenes, reports)
	return reports
}

// judge runs all rules over a scene.
func judge(s *scene.Scene, rules []Rule) []Finding {
	p := newPicture(s)
	var out []Finding
	for i := range rules {
		if rules[i].Editorial && s.Meta.ID == "" {
			continue // a part drawn alone, not a figure
		}
		f := &findings{rule: &rules[i]}
		rules[i].check(p, f)
		out = append(out, f.list...)
	}
	return out
}
