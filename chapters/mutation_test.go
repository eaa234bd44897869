package chapters_test

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/chapters"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/lint"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// A mutation damages a figure in a way that one rule of lint is there for.
type mutation struct {
	name string
	// at are the marks of a figure that can be damaged so.
	at     func(s *scene.Scene) []int
	damage func(s *scene.Scene, i int)
	wants  []string // one of these is raised
	// follows are the rules that may be raised with it.
	follows []string
}

// place are the rules about where things stand: what is moved or grown can
// break several of them.
var place = []string{
	"TXT-FIT", "OVL-TXT", "EDG-THRU", "OVL-BOX", "CLIP", "ARR-END", "NEAR-MISS", "FALLBACK", "LBL-OWN", "EDG-CROSS", "SAME-SIZE",
	"EQ-GAP", "GROUP-GAP", "EDG-CLEAR", "BENDS", "CROSS-ANG", "GRID", "DOM-ORDER", "PROPORTION", "CON-TEXT", "UNITS", "COLOR-KEY", "CVD", "GREY",
}

// colours are the rules about colours and what tells them.
var colours = []string{"CON-GFX", "CON-TEXT", "CVD", "GREY", "COLOR-COUNT", "COLOR-KEY", "FOCUS", "REGISTRY"}

var mutations = []mutation{
	{
		"a label 10 u lower, onto the words under it", labelsOverLabels,
		func(s *scene.Scene, i int) { shift(s, i, geom.Pt(0, 10)) },
		[]string{"OVL-TXT"}, place,
	},
	{
		"the ends of an arrow swapped", arrows,
		func(s *scene.Scene, i int) {
			from, to := s.Marks[i].From, s.Marks[i].To
			for k := range s.Marks {
				if m := &s.Marks[k]; m.From == from && m.To == to && m.Role != scene.Label {
					m.From, m.To = to, from
				}
			}
		},
		[]string{"GRAPH-EQ"}, []string{"ARR-END", "EDG-THRU", "EDG-CLEAR", "FLOW", "LBL-OWN", "CROSS-ANG"},
	},
	{
		"a box 4 u wider than its sisters", sisters,
		func(s *scene.Scene, i int) {
			r := s.Marks[i].Shape.(scene.Rect)
			r.Rect.Max.X += 4
			s.Marks[i].Shape = r
			s.Marks[i].Bounds = s.Marks[i].Inked()
		},
		[]string{"SAME-SIZE", "GRID"}, place, // GRID where the words explain it
	},
	{
		"a pale connector", connectors,
		func(s *scene.Scene, i int) { s.Marks[i].Stroke.Paint.Color = theme.Color{R: 0xD1, G: 0xD5, B: 0xDB} },
		[]string{"CON-GFX"}, colours,
	},
	{
		"a number without its unit", requiredUnits,
		func(s *scene.Scene, i int) {
			t := s.Marks[i].Shape.(scene.Text)
			t.String = unit.ReplaceAllString(t.String, "$1")
			s.Marks[i].Shape = t
		},
		[]string{"REQ-FACTS", "UNITS"}, []string{"A11Y-DESC", "REGISTRY"},
	},
}

func shift(s *scene.Scene, i int, by geom.Point) {
	m := &s.Marks[i]
	m.Shape = m.Shape.Moved(by)
	m.Bounds = m.Inked()
}

// labelsOverLabels are words with other words so close under them that they
// would fall on these.
func labelsOverLabels(s *scene.Scene) []int {
	var out []int
	for i, t := range s.Texts() {
		a := s.Marks[i].Bounds
		for k := range s.Texts() {
			b := s.Marks[k].Bounds
			if k != i && len(t.String) > 2 && b.Min.Y >= a.Max.Y-1 && a.Max.Y+10 > b.Min.Y+4 && min(a.Max.X, b.Max.X)-max(a.Min.X, b.Min.X) > 8 {
				out = append(out, i)
				break
			}
		}
	}
	return out
}

// arrows are connectors with a head whose way back is not drawn too.
func arrows(s *scene.Scene) []int {
	var out []int
	heads := map[[2]scene.ID]bool{}
	for _, m := range s.Marks {
		if m.Role == scene.Head {
			heads[[2]scene.ID{m.From, m.To}] = true
		}
	}
	for i, m := range s.Marks {
		if m.Role == scene.Edge && m.From != "" && m.To != "" && heads[[2]scene.ID{m.From, m.To}] && !heads[[2]scene.ID{m.To, m.From}] {
			out = append(out, i)
		}
	}
	return out
}

// sisters are boxes in a row or column of at least three of one size, but for
// badges and for the pieces of openers. In a column drawing, words that fill
// their box may explain its width.
func sisters(s *scene.Scene) []int {
	var out []int
	box := func(i int) (geom.Rect, string) {
		r, ok := s.Marks[i].Shape.(scene.Rect)
		f, _ := s.Frame(s.Marks[i].Owner)
		if !ok || s.Marks[i].Role != scene.Node || f.Kind == "" || s.Meta.Opener || r.Radius >= min(r.Rect.Dx(), r.Rect.Dy())/2 {
			return geom.Rect{}, ""
		}
		return r.Rect, fmt.Sprint(f.Kind, r.Radius, parentOf(s, f))
	}
	for i := range s.Marks {
		a, kind := box(i)
		if kind == "" {
			continue
		}
		same := 0
		for k := range s.Marks {
			b, other := box(k)
			if k != i && other == kind && b.Dx() == a.Dx() && b.Dy() == a.Dy() && (b.Min.X == a.Min.X || b.Min.Y == a.Min.Y) {
				same++
			}
		}
		if same >= 2 && !(s.Meta.Profile == scene.Column && wordy(s, a)) {
			out = append(out, i)
		}
	}
	return out
}

// wordy reports whether words stand in a box.
func wordy(s *scene.Scene, box geom.Rect) bool {
	for i := range s.Texts() {
		if box.Has(s.Marks[i].Bounds.Center()) {
			return true
		}
	}
	return false
}

func parentOf(s *scene.Scene, f scene.Frame) string {
	if f.Parent < 0 {
		return ""
	}
	return string(s.Frames[f.Parent].ID)
}

func connectors(s *scene.Scene) []int {
	var out []int
	for i, m := range s.Marks {
		if m.Role == scene.Edge && m.Stroke.Visible() {
			out = append(out, i)
		}
	}
	return out
}

// unit matches a number with its unit.
var unit = regexp.MustCompile(`(\d)[\s\x{a0}]?(?:%|×|[a-zA-Zµ]{1,3}(?:/s)?)\b`)

// requiredUnits are words that show a required number with its unit, which
// stands nowhere else.
func requiredUnits(s *scene.Scene) []int {
	var out []int
	flat := func(t string) string { return strings.ReplaceAll(t, "\u00a0", " ") }
	for _, r := range s.Meta.Required {
		if !unit.MatchString(r) {
			continue
		}
		at, n := -1, 0
		for i, t := range s.Texts() {
			if strings.Contains(flat(t.String), flat(r)) {
				at, n = i, n+1
			}
		}
		if n == 1 && s.Marks[at].Owner != "" { // not of the figure's own title and takeaway
			out = append(out, at)
		}
	}
	return out
}

// Damage to the figures raises the rule that is meant, and no rule that has
// nothing to do with it.
func TestDamageIsFound(t *testing.T) {
	if testing.Short() {
		t.Skip("damages every figure of the book")
	}
	const most = 2 // places of a figure for one mutation
	th := theme.Light()
	set := text.NewSet(th.Sans, th.Mono)
	entries, err := chapters.Book().Select()
	require.NoError(t, err)
	tried, drawings := map[string]int{}, map[string]int{}
	followed := map[string]map[string]int{}
	for k := range 2 * len(entries) {
		e, p := entries[k/2], []scene.Profile{scene.Wide, scene.Column}[k%2]
		build := func() *scene.Scene {
			s, err := diagram.Build(*e.Figure, diagram.Options{Profile: p, Theme: &th, Text: set})
			require.NoError(t, err)
			return s
		}
		whole := build()
		before := lint.Check(whole)
		for _, m := range mutations {
			at := m.at(whole)
			if len(at) > most {
				at = []int{at[0], at[len(at)/2]}
			}
			if len(at) > 0 {
				drawings[m.name]++
			}
			for _, i := range at {
				s := build()
				name := fmt.Sprintf("%s, %s: %s, mark %d %q of %s", e.ID, p, m.name, i, wordsOf(s, i), s.Marks[i].Owner)
				m.damage(s, i)
				fresh := raised(before, lint.Check(s))
				tried[m.name]++
				assert.True(t, slices.ContainsFunc(m.wants, func(r string) bool { return fresh[r] }), "%s: %v is not found, but %v",
					name, m.wants, slices.Sorted(maps.Keys(fresh)))
				for r := range fresh {
					if slices.Contains(m.wants, r) {
						continue
					}
					assert.Contains(t, m.follows, r, "%s: it has nothing to do with that", name)
					if followed[m.name] == nil {
						followed[m.name] = map[string]int{}
					}
					followed[m.name][r]++
				}
			}
		}
	}
	for _, m := range mutations {
		assert.Positive(t, tried[m.name], m.name)
		t.Logf("%s: %d times in %d drawings; with it %v", m.name, tried[m.name], drawings[m.name], followed[m.name])
	}
}

func wordsOf(s *scene.Scene, i int) string {
	t, _ := s.Marks[i].Shape.(scene.Text)
	return t.String
}

// raised returns the rules that find more than before.
func raised(before, after lint.Report) map[string]bool {
	fresh := map[string]bool{}
	for _, f := range after.Findings {
		if !slices.ContainsFunc(before.Findings, func(b lint.Finding) bool {
			return b.Rule == f.Rule && b.Severity == f.Severity && slices.Equal(b.Marks, f.Marks) && b.Message == f.Message
		}) {
			fresh[f.Rule] = true
		}
	}
	return fresh
}
