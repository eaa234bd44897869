package book

import (
	"cmp"
	"slices"

	"github.com/burindev/burin/diagram/lint"
	"github.com/burindev/burin/diagram/scene"
)

// judge returns what lint finds in the drawings of a figure: errors first,
// then errors that are waived, then advice. What several drawings have in
// common is one finding.
func judge(e Entry, scenes []*scene.Scene) []Finding {
	var out []Finding
	for i, r := range lint.CheckAll(scenes...) {
		m := &scenes[i].Meta
		for _, f := range r.Findings {
			n := Finding{Figure: e.ID, Number: e.Number, Severity: severities[f.Severity], Rule: f.Rule, Message: f.Rule + ": " + f.Message}
			if f.Waiver != "" {
				n.Message += " (accepted: " + f.Waiver + ")"
			}
			k := slices.IndexFunc(out, func(o Finding) bool { return o.Severity == n.Severity && o.Message == n.Message })
			if k < 0 {
				k = len(out)
				out = append(out, n)
			}
			if f.Rule == lint.WaiverRule {
				continue // no drawing needs it
			}
			if !slices.Contains(out[k].Profiles, m.Profile) {
				out[k].Profiles = append(out[k].Profiles, m.Profile)
			}
			if !slices.Contains(out[k].Themes, m.Theme) {
				out[k].Themes = append(out[k].Themes, m.Theme)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Finding) int { return cmp.Compare(weight[a.Severity], weight[b.Severity]) })
	return out
}

// compare returns where figures of the book contradict each other, one drawing
// of each.
func compare(scenes []*scene.Scene) []Finding {
	var out []Finding
	for _, f := range lint.CheckBook(scenes...) {
		out = append(out, Finding{Severity: severities[f.Severity], Rule: f.Rule, Message: f.Rule + ": " + f.Message})
	}
	return out
}

var severities = map[lint.Severity]Severity{lint.Error: Error, lint.Waived: Waived, lint.Warning: Warning}

var weight = map[Severity]int{Error: 0, Waived: 1, Warning: 2}

// A FindingError is an error of lint that keeps a figure from being rendered.
type FindingError struct{ Finding lint.Finding }

// Error implements error.
func (e *FindingError) Error() string { return e.Finding.Rule + ": " + e.Finding.Message }

// refusals returns what lint finds wrong with the drawings that are about to be
// written. They are not all that the figure has, so that a waiver may be for
// another one.
func refusals(scenes ...*scene.Scene) []error {
	var out []error
	said := map[string]bool{}
	for _, r := range lint.CheckAll(scenes...) {
		for _, f := range r.Errors() {
			e := &FindingError{f}
			if f.Rule == lint.WaiverRule || said[e.Error()] {
				continue
			}
			said[e.Error()] = true
			out = append(out, e)
		}
	}
	return out
}
