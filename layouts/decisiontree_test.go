package layouts_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// store asks where to keep data; a shared outcome is reached in two ways.
func store() layouts.DecisionTree {
	return layouts.DecisionTree{ID: "store", Root: layouts.Decision{
		Question: "Rows and columns?", Criterion: "Shape",
		Yes: layouts.Decision{
			ID: "size", Question: "More than one disk?", Criterion: "Size",
			Yes: layouts.Outcome{Name: "Column store", Note: "scans", Icon: shapes.IconDatabase, Role: "data", Group: "Tables"},
			No:  layouts.Outcome{ID: "sql", Name: "Relational", Note: "the default", Icon: shapes.IconDatabase, Role: "data", Group: "Tables", Default: true},
		},
		No: layouts.Decision{
			Question: "Looked up by one key?",
			Yes:      layouts.Ref("sql"),
			No:       layouts.Outcome{Note: "files will do"},
		},
	}}
}

func TestDecisionTreeArrangements(t *testing.T) {
	for _, form := range []layouts.TreeForm{layouts.TreeAuto, layouts.TreeLadder, layouts.TreeAcross, layouts.TreeDown} {
		for _, width := range []float64{360, 430, 600, 780, 960, 1200} {
			tree := store()
			tree.Form = form
			s, err := diagram.Draw(tree, diagram.Options{Width: width})
			require.NoError(t, err)
			assertSound(t, s)
			assert.Empty(t, tangled(s))
		}
	}
}

func find(t *testing.T, s *scene.Scene, id diagram.ID) scene.Frame {
	t.Helper()
	f, ok := s.Frame(id)
	require.True(t, ok, "no frame %q", id)
	return f
}

// Straight on is yes, down is no, whatever the width of a ladder.
func TestDecisionTreeKeepsDirections(t *testing.T) {
	for _, width := range []float64{600, 960} {
		s, err := diagram.Draw(store(), diagram.Options{Width: width})
		require.NoError(t, err)
		root, size, sql, column := find(t, s, "store/d1"), find(t, s, "store/size"), find(t, s, "store/sql"), find(t, s, "store/o1")
		assert.Greater(t, size.Bounds.Min.X, root.Bounds.Max.X)
		assert.InDelta(t, size.Bounds.Center().Y, column.Bounds.Center().Y, 0.5, "yes is straight on")
		assert.Greater(t, sql.Bounds.Min.Y, size.Bounds.Max.Y-size.Bounds.Dy()/2, "no is down")
		assert.Equal(t, column.Bounds.Min.X, sql.Bounds.Min.X, "outcomes stand in one column")
	}
}

func TestDecisionTreeSharesAnOutcome(t *testing.T) {
	s, err := diagram.Draw(store(), diagram.Options{})
	require.NoError(t, err)
	sql := find(t, s, "store/sql")
	into := map[scene.ID]bool{}
	for _, m := range s.Marks {
		if m.Role == scene.Head && m.To == "store/sql" {
			into[m.From] = true
			assert.InDelta(t, sql.Bounds.Min.X-2, m.Shape.Bounds().Max.X, 0.05, "a head ends before the box")
		}
	}
	assert.Equal(t, map[scene.ID]bool{"store/size": true, "store/d2": true}, into)
	assert.Greater(t, sql.Bounds.Dy(), 80.0, "it is as tall as both lines need")
	_, ok := s.Frame("store/r1")
	assert.False(t, ok, "the reference has no box of its own")
}

// The default outcome and all lines to it stand out.
func TestDecisionTreeDefaultPath(t *testing.T) {
	s, err := diagram.Draw(store(), diagram.Options{})
	require.NoError(t, err)
	var thick []string
	for _, m := range s.Marks {
		if m.Role == scene.Edge && m.Stroke.Width > 2 {
			assert.EqualValues(t, "data.base", m.Stroke.Paint.Token)
			thick = append(thick, fmt.Sprint(m.From, " ", m.To))
		}
	}
	assert.Equal(t, []string{"store/d1 store/size", "store/size store/sql"}, thick)
	assert.Contains(t, scene.PlainText(s.Doc), "When nothing else decides: Relational: the default.")
}

func TestDecisionTreeDoc(t *testing.T) {
	s, err := diagram.Draw(store(), diagram.Options{})
	require.NoError(t, err)
	assert.Equal(t, strings.TrimSpace(`
When nothing else decides: Relational: the default.

1. Shape: Rows and columns?
  - Yes: Size: More than one disk?
    - Yes: Column store, scans (Tables)
    - No: Relational, the default (Tables)
  - No: Looked up by one key?
    - Yes: go on at “Relational”
    - No: files will do
`), scene.PlainText(s.Doc))
}

func TestDecisionTreeErrors(t *testing.T) {
	leaf := layouts.Outcome{Name: "Do it"}
	loop := layouts.Decision{Question: "Again?", No: leaf}
	loop.Yes = &loop
	for name, c := range map[string]struct {
		root layouts.Decision
		want []string
	}{
		"empty": {layouts.Decision{}, []string{`DecisionTree "t" › Root › Question: required`, `Root › Yes: required`, `Root › No: required`}},
		"nested": {layouts.Decision{Question: "A?", Yes: leaf, No: layouts.Decision{Question: "B?", Yes: layouts.Outcome{}, No: (*layouts.Outcome)(nil)}},
			[]string{`Root › No › Yes › Name: required`, `Root › No › No: required`}},
		"answers": {layouts.Decision{Question: "A?", Answers: []layouts.Answer{{To: leaf}}},
			[]string{`Root › Answers: only one answer`, `Root › Answers[0] › On: required`}},
		"both": {layouts.Decision{Question: "A?", Yes: leaf, Answers: []layouts.Answer{{On: "x", To: leaf}, {On: "y", To: leaf}}},
			[]string{`Root › Answers: a list of answers beside Yes and No`}},
		"names": {layouts.Decision{Question: "A?", Yes: layouts.Outcome{ID: "a", Name: "A"}, No: layouts.Decision{ID: "a", Question: "B?", Yes: layouts.Ref("c"), No: leaf}},
			[]string{`Root › No › ID: two parts of the tree are named "a"`, `Root › No › Yes: nothing in the tree is named "c"; known names: a`}},
		"loop": {loop, []string{`Root: more than 100000 questions and outcomes; look for a decision that contains itself`}},
		"long": {layouts.Decision{Question: strings.Repeat("a ", 1001), Yes: leaf, No: leaf}, []string{`Root › Question: a text of more than 2000 characters`}},
		"icon": {layouts.Decision{Question: "A?", Yes: layouts.Outcome{Name: "A", Icon: "unicorn"}, No: leaf}, []string{`there is no icon "unicorn"`}},
	} {
		_, err := diagram.Draw(layouts.DecisionTree{ID: "t", Root: c.root}, diagram.Options{})
		for _, want := range c.want {
			assert.ErrorContains(t, err, want, name)
		}
	}
}

// tangled returns what is wrong with the boxes and lines of a tree: boxes that
// are closer than 8 u, and lines that run through a box.
func tangled(s *scene.Scene) []string {
	var faults []string
	var boxes []geom.Rect
	for _, m := range s.Marks {
		if r, ok := m.Shape.(scene.Rect); ok && m.Role == scene.Node {
			boxes = append(boxes, r.Rect)
		}
	}
	for i, a := range boxes {
		for _, b := range boxes[:i] {
			if a.Gap(b) < 8 {
				faults = append(faults, fmt.Sprintf("boxes %v and %v are %.1f apart", a, b, a.Gap(b)))
			}
		}
	}
	for _, m := range s.Marks {
		p, ok := m.Shape.(scene.Path)
		if !ok || m.Role != scene.Edge && m.Role != scene.Head {
			continue
		}
		for _, line := range p.Path.Flatten(0.25) {
			for k := 1; k < len(line); k++ {
				for _, b := range boxes {
					if crosses(line[k-1], line[k], b.Inset(0.1)) {
						faults = append(faults, fmt.Sprintf("a line to %q runs from %v to %v through %v", m.To, line[k-1], line[k], b))
					}
				}
			}
		}
	}
	return faults
}

func TestTangledFindsFaults(t *testing.T) {
	box := func(x float64) scene.Mark {
		return scene.Mark{Role: scene.Node, Shape: scene.Rect{Rect: geom.R(x, 0, 40, 40)}}
	}
	line := scene.Mark{Role: scene.Edge, Shape: scene.Path{Path: geom.Polyline(geom.Pt(-20, 20), geom.Pt(70, 20))}}
	assert.Empty(t, tangled(&scene.Scene{Marks: []scene.Mark{box(0), box(48)}}))
	assert.Len(t, tangled(&scene.Scene{Marks: []scene.Mark{box(0), box(47)}}), 1)
	assert.Len(t, tangled(&scene.Scene{Marks: []scene.Mark{box(0), box(80), line}}), 1)
}

// decisions draws trees of any shape.
func decisions(t *rapid.T, budget *int, known *[]diagram.ID) layouts.Decision {
	*budget--
	d := layouts.Decision{Question: words().Draw(t, "question"), Criterion: rapid.OneOf(rapid.Just(""), words()).Draw(t, "criterion")}
	next := func() layouts.Next {
		switch kind := rapid.IntRange(0, 9).Draw(t, "kind"); {
		case kind < 4 && *budget > 0:
			return decisions(t, budget, known)
		case kind == 4 && len(*known) > 0:
			return layouts.Ref(rapid.SampledFrom(*known).Draw(t, "ref"))
		case kind == 5:
			return layouts.Outcome{Note: words().Draw(t, "aside")}
		}
		o := layouts.Outcome{
			Name: words().Draw(t, "name"), Note: rapid.OneOf(rapid.Just(""), words()).Draw(t, "note"),
			Icon: rapid.SampledFrom([]shapes.Icon{"", shapes.IconGPU}).Draw(t, "icon"), Role: rapid.SampledFrom([]diagram.Role{"", "gpu", "cpu"}).Draw(t, "role"),
			Group: rapid.SampledFrom([]string{"", "One", "The other group"}).Draw(t, "group"), Default: rapid.IntRange(0, 4).Draw(t, "default") == 0,
		}
		if rapid.Bool().Draw(t, "named") {
			o.ID = diagram.ID(fmt.Sprintf("n%d", len(*known)))
			*known = append(*known, o.ID)
		}
		return o
	}
	if rapid.IntRange(0, 3).Draw(t, "many") > 0 {
		d.Yes, d.No = next(), next()
		return d
	}
	for range rapid.IntRange(2, 5).Draw(t, "answers") {
		d.Answers = append(d.Answers, layouts.Answer{On: words().Draw(t, "on"), To: next()})
	}
	return d
}

func TestDecisionTreeHoldsForAnyData(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		budget := rapid.IntRange(1, 25).Draw(t, "budget")
		tree := layouts.DecisionTree{
			Root: decisions(t, &budget, new([]diagram.ID)),
			Form: rapid.SampledFrom([]layouts.TreeForm{layouts.TreeAuto, layouts.TreeLadder, layouts.TreeAcross, layouts.TreeDown}).Draw(t, "form"),
			ID:   rapid.SampledFrom([]diagram.ID{"", "tree"}).Draw(t, "id"),
		}
		width := float64(rapid.IntRange(360, 1200).Draw(t, "width"))
		soundOrTooWide(t, tree, width)
		if s, err := diagram.Draw(tree, diagram.Options{Width: width}); err == nil {
			require.Empty(t, tangled(s))
		}
	})
}

// Any shape with short words fits at any width: only words make a tree too
// wide, never its depth or its fan-out.
func TestDecisionTreeOfAnyDepth(t *testing.T) {
	leaf := layouts.Outcome{Name: "Stop"}
	yes, no := layouts.Decision{Question: "Go?", Yes: leaf, No: leaf}, layouts.Decision{Question: "Go?", Yes: leaf, No: leaf}
	for range 199 {
		yes = layouts.Decision{Question: "Go?", Yes: yes, No: leaf}
		no = layouts.Decision{Question: "Go?", Yes: leaf, No: no}
	}
	wide := layouts.Decision{Question: "Which?"}
	for i := range 200 {
		wide.Answers = append(wide.Answers, layouts.Answer{On: fmt.Sprint(i), To: leaf})
	}
	for name, root := range map[string]layouts.Decision{"yes": yes, "no": no, "wide": wide, "even": even(7)} {
		for _, width := range []float64{360, 600, 960} {
			s, err := diagram.Draw(layouts.DecisionTree{Root: root}, diagram.Options{Width: width})
			require.NoError(t, err, "%s at %v", name, width)
			assert.Empty(t, unsound(s), "%s at %v", name, width)
			assert.Empty(t, tangled(s), "%s at %v", name, width)
		}
	}
}

// even is a tree in which all paths are equally long.
func even(depth int) layouts.Decision {
	d := layouts.Decision{Question: fmt.Sprintf("Question %d?", depth)}
	if depth <= 1 {
		d.Yes, d.No = layouts.Outcome{Name: "Stop"}, layouts.Outcome{Name: "Go"}
		return d
	}
	d.Yes, d.No = even(depth-1), even(depth-1)
	return d
}
