package diagramtest

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/lint"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// Clean fails where lint finds an error in a figure: in both profiles, as a
// file and for a page, in each of the themes. Without themes it takes the
// house's: light, dark and print. Give your book's own where it has roles of
// its own. Advice does not fail; it is logged.
func Clean(t testing.TB, f diagram.Figure, themes ...diagram.Theme) {
	t.Helper()
	if len(themes) == 0 {
		themes = []diagram.Theme{theme.Light(), theme.Dark(), theme.Print()}
	}
	var scenes []*scene.Scene
	for _, th := range themes {
		set := text.NewSet(th.Sans, th.Mono)
		for _, p := range profiles {
			for _, bare := range []bool{false, true} {
				s, err := diagram.Build(f, diagram.Options{Profile: p, Bare: bare, Theme: &th, Text: set})
				if err != nil {
					t.Errorf("figure %q, %s, %s: cannot be drawn:\n%s", f.ID, p, th.Name, indent(err.Error()))
					return
				}
				scenes = append(scenes, s)
			}
		}
	}
	var faults, advice tally
	for i, r := range lint.CheckAll(scenes...) {
		for _, e := range r.Errors() {
			faults.add(e, scenes[i])
		}
		for _, w := range r.Warnings() {
			advice.add(w, scenes[i])
		}
	}
	if len(advice.found) > 0 {
		t.Logf("figure %q: advice:\n%s", f.ID, indent(advice.String()))
	}
	if len(faults.found) > 0 {
		t.Errorf("figure %q is not sound:\n%s", f.ID, indent(faults.String()))
	}
}

// A tally collects findings that come back in several drawings.
type tally struct {
	found    []string
	drawings [][]string
}

func (l *tally) add(f lint.Finding, s *scene.Scene) {
	words := f.Rule + ": " + f.Message
	drawing := string(s.Meta.Profile) + " " + s.Meta.Theme
	if s.Meta.Bare {
		drawing += " bare"
	}
	i := slices.Index(l.found, words)
	if i < 0 {
		i = len(l.found)
		l.found, l.drawings = append(l.found, words), append(l.drawings, nil)
	}
	if !slices.Contains(l.drawings[i], drawing) {
		l.drawings[i] = append(l.drawings[i], drawing)
	}
}

// String returns the findings, each with the drawings that have it.
func (l *tally) String() string {
	var lines []string
	for i, words := range l.found {
		lines = append(lines, fmt.Sprintf("(%s) %s", strings.Join(l.drawings[i], ", "), words))
	}
	return strings.Join(lines, "\n")
}
