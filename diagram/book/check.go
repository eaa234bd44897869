package book

import (
	"context"
	"io"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/svg"
)

// A Severity says what a finding means.
type Severity string

// The severities.
const (
	Error   Severity = "error"   // the book cannot go out like this
	Waived  Severity = "waived"  // an error that the author accepts, with a reason
	Warning Severity = "warning" // advice
)

// A Finding is one thing that is wrong with a figure, in one or more of its
// drawings.
type Finding struct {
	Figure   diagram.ID      `json:"figure"`           // empty: the book itself
	Number   string          `json:"number,omitempty"` // "1-2"
	Severity Severity        `json:"severity"`
	Rule     string          `json:"rule"` // "book", "build" or the ID of a rule of lint
	Profiles []scene.Profile `json:"profiles,omitempty"`
	Themes   []string        `json:"themes,omitempty"`
	Message  string          `json:"message"`
	Err      error           `json:"-"`
}

// The rules of findings.
const (
	RuleBook  = "book"  // the book as a whole
	RuleBuild = "build" // a figure that cannot be drawn
)

var profiles = []scene.Profile{scene.Wide, scene.Column}

// A Checked is what a check found.
type Checked struct {
	Figures  int // drawn figures that were looked at
	Findings []Finding
}

// Check builds every drawn figure in both profiles and all themes of the book,
// with and without title and source, judges the drawings, and returns what is
// wrong, by figure in the book's order; at last come things that the chosen
// figures show differently. Patterns choose figures, see
// [Book.Select]. Progress may be nil. The error is the context's or the
// patterns'.
func (b Book) Check(ctx context.Context, progress Progress, only ...string) (Checked, error) {
	var out Checked
	drawn, err := b.Select(only...)
	if err != nil {
		return out, err
	}
	if err := b.Validate(); err != nil {
		for _, e := range reasons(err) {
			out.Findings = append(out.Findings, Finding{Severity: Error, Rule: RuleBook, Message: e.Error(), Err: e})
		}
	}
	var benches []bench
	for _, t := range b.themes() {
		benches = append(benches, newBench(t))
	}
	out.Figures = len(drawn)
	var seen []*scene.Scene
	err = each(ctx, len(drawn),
		func(i int) judged { return checkFigure(drawn[i], benches) },
		func(i int, j judged) bool {
			progress.report(i+1, len(drawn), drawn[i])
			out.Findings = append(out.Findings, j.findings...)
			seen = append(seen, j.scene)
			return true
		})
	out.Findings = append(out.Findings, compare(seen)...)
	return out, err
}

// drawn returns the figures that there are.
func (b Book) drawn() []Entry {
	var out []Entry
	for _, e := range b.Entries() {
		if e.Figure != nil {
			out = append(out, e)
		}
	}
	return out
}

// A judged is what was found in one figure, and one drawing of it: nil where
// there is none.
type judged struct {
	findings []Finding
	scene    *scene.Scene
}

func checkFigure(e Entry, benches []bench) judged {
	var t tally
	var scenes []*scene.Scene
	for _, b := range benches {
		for _, p := range profiles {
			for _, bare := range []bool{false, true} {
				s, err := b.scene(*e.Figure, p, bare)
				if err == nil {
					err = svg.Write(io.Discard, s, svg.Options{Inline: bare})
				}
				if err == nil {
					scenes = append(scenes, s)
				}
				t.add(err, p, b.theme.Name)
			}
		}
	}
	var out []Finding
	for _, f := range t.faults {
		out = append(out, Finding{
			Figure: e.ID, Number: e.Number, Severity: Error, Rule: RuleBuild,
			Profiles: f.profiles, Themes: f.themes, Message: f.err.Error(), Err: f.err,
		})
	}
	j := judged{findings: append(out, judge(e, scenes)...)}
	if len(scenes) > 0 {
		j.scene = scenes[0]
	}
	return j
}

// A Progress is told after each figure how many of how many are done, and
// which one was the last. It is called from one goroutine. It may be nil.
type Progress func(done, total int, last Entry)

func (p Progress) report(done, total int, last Entry) {
	if p != nil {
		p(done, total, last)
	}
}
