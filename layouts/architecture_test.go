package layouts_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/diagramtest"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// bakehouse takes orders at the shop, bakes at night and sells in the morning.
func bakehouse() layouts.Architecture {
	card := func(id diagram.ID, name, note string, icon shapes.Icon) shapes.Card {
		return shapes.Card{ID: id, Name: name, Note: note, Icon: icon, Role: "cpu", Form: shapes.Stacked}
	}
	oven := card("oven", "Oven", "220 degrees", shapes.IconBolt)
	oven.Strong, oven.Tag = true, "3"
	oven.Inside = shapes.Strip{Named: true, Parts: []shapes.Part{{Share: 0.6, Text: "bread", Role: "data"}, {Share: 0.2, Text: "cake", Role: "gpu"}}}
	mixer := card("mixer", "Mixer", "one dough at a time", shapes.IconGear)
	mixer.Inside = shapes.Entries{Items: []shapes.Entry{{Text: "weigh", Value: "1"}, {Text: "knead", Value: "2"}, {Text: "rest", Value: "4"}}}
	return layouts.Architecture{
		ID: "bakery", Tags: "step",
		Floors: []layouts.ArchGroup{
			{Rows: layouts.Across(
				layouts.ArchGroup{
					ID: "buyers", Name: "Buyers", Tag: "9", Role: "client", Look: layouts.ArchOutlined,
					Rows: layouts.Down(
						shapes.Card{Name: "Walk-in", Note: "cash", Icon: shapes.IconUser, Role: "client", Form: shapes.Stacked, Bare: true},
						shapes.Card{Name: "Hotel", Note: "monthly bill", Icon: shapes.IconServer, Role: "client", Form: shapes.Stacked, Bare: true},
					),
				},
				layouts.ArchGroup{Rows: [][]diagram.Node{
					{
						layouts.ArchGroup{ID: "shop", Name: "Shop", Rows: layouts.Across(card("orders", "Orders", "", shapes.IconDocument), card("plan", "Plan", "until noon", shapes.IconClock))},
						layouts.ArchGroup{ID: "bakehouse", Name: "Bakehouse", Rows: layouts.Across(mixer, oven)},
					},
					{
						layouts.ArchGroup{ID: "counter", Name: "Counter", Rows: layouts.Across(card("shelf", "Shelf", "sold by ten", shapes.IconContainer))},
						layouts.ArchGroup{ID: "cooling", Name: "Cooling", Rows: layouts.Across(card("rack", "Rack", "", shapes.IconCache))},
					},
				}},
			)},
			{Fixed: true, Rows: layouts.Across(
				shapes.Card{ID: "flour", Name: "Flour", Note: "weekly", Icon: shapes.IconDatabase, Role: "data"},
				shapes.Card{ID: "waste", Name: "Waste", Note: "weighed", Icon: shapes.IconFilter, Role: "data"},
			)},
		},
		Links: []diagram.Link{
			{From: "buyers", To: "orders", Kind: diagram.Main, Role: "net", Label: "orders"},
			{From: "orders", To: "plan", Kind: diagram.Main, Role: "net"},
			{From: "plan", To: "mixer", Kind: diagram.Main, Role: "net"},
			{From: "mixer", To: "oven", Kind: diagram.Main, Role: "net"},
			{From: "oven", To: "cooling", Kind: diagram.Main, Role: "net"},
			{From: "cooling", To: "shelf", Kind: diagram.Main, Role: "net"},
			{From: "shelf", To: "buyers", Kind: diagram.Main, Role: "gpu", Label: "bread"},
			{From: "flour", To: "cooling", Kind: diagram.Control, Label: "refill"},
			{From: "counter", To: "waste", Kind: diagram.Control, Label: "left over"},
		},
		Rails: []shapes.Rail{
			{ID: "hygiene", Name: "Hygiene", Icon: shapes.IconShield, Role: diagram.OK, Items: []string{"clean", "cool"}, Tag: "7"},
			{ID: "law", Name: "Law", Icon: shapes.IconLock, Role: "data", Items: []string{"hours", "labels"}},
		},
		Keys: []layouts.ArchKey{{Kind: diagram.Main, Role: "net", Text: "orders"}, {Kind: diagram.Control, Text: "by the week"}, {Kind: diagram.Failure, Text: "never used"}},
	}
}

func frames(t testing.TB, n diagram.Node, width float64) (*scene.Scene, map[diagram.ID]geom.Rect) {
	t.Helper()
	s, err := diagram.Draw(n, diagram.Options{Width: width})
	require.NoError(t, err)
	out := map[diagram.ID]geom.Rect{}
	for _, f := range s.Frames {
		out[f.ID] = f.Bounds
	}
	return s, out
}

// Rows are rows where there is room, and columns where there is not.
func TestArchitectureTurns(t *testing.T) {
	_, wide := frames(t, bakehouse(), 960)
	assert.Less(t, wide["bakery/shop"].Max.X, wide["bakery/bakehouse"].Min.X, "as given")
	assert.Less(t, wide["bakery/shop"].Max.Y, wide["bakery/counter"].Min.Y)
	assert.InDelta(t, wide["bakery/shop"].Min.X, wide["bakery/counter"].Min.X, 0.01, "rows of equal length share columns")
	assert.InDelta(t, wide["bakery/shop"].Max.X, wide["bakery/counter"].Max.X, 0.01)
	assert.Less(t, wide["bakery/buyers"].Max.X, wide["bakery/shop"].Min.X)
	assert.InDelta(t, wide["bakery/buyers"].Max.Y, wide["bakery/counter"].Max.Y, 0.1, "parts of a row are as high as the row")

	_, col := frames(t, bakehouse(), 600)
	assert.Less(t, col["bakery/buyers"].Max.Y, col["bakery/shop"].Min.Y, "turned")
	assert.Less(t, col["bakery/shop"].Max.Y, col["bakery/bakehouse"].Min.Y)
	assert.Less(t, col["bakery/shop"].Max.X, col["bakery/counter"].Min.X)
	assert.InDelta(t, col["bakery/bakehouse"].Max.Y, col["bakery/cooling"].Max.Y, 0.1, "columns end at one foot")
	assert.InDelta(t, col["bakery/shop"].Dx(), col["bakery/counter"].Dx(), 0.1, "columns are equal")
	assert.InDelta(t, col["bakery/flour"].Min.Y, col["bakery/waste"].Min.Y, 0.01, "fixed rows stay rows")

	a := bakehouse()
	a.Floors[0].Rows[0][1].(layouts.ArchGroup).Rows[1][0] = layouts.ArchGroup{ID: "counter", Name: "Counter", Rows: layouts.Across(shapes.Card{ID: "shelf", Name: "unbreakableshelfname"})}
	_, narrow := frames(t, a, 360)
	assert.Less(t, narrow["bakery/bakehouse"].Max.Y, narrow["bakery/counter"].Min.Y, "everything under each other")
}

// Every line begins and ends at its parts and goes round all others.
func TestArchitectureLinesGoRound(t *testing.T) {
	a := bakehouse()
	for _, width := range []float64{360, 480, 600, 720, 960, 1200} {
		s, at := frames(t, a, width)
		lines := 0
		for _, m := range s.Of(scene.Edge) {
			lines++
			path := m.Shape.(scene.Path).Path.Flatten(0.25)
			first, last := path[0][0], path[len(path)-1][len(path[len(path)-1])-1]
			assert.InDelta(t, 0, at[m.From].Gap(geom.Rect{Min: first, Max: first}), 0.1, "%v leaves %v", m.To, m.From)
			assert.LessOrEqual(t, at[m.To].Gap(geom.Rect{Min: last, Max: last}), 10.1, "%v meets %v", m.From, m.To)
			for id, r := range at {
				card := id == "bakery/orders" || id == "bakery/plan" || id == "bakery/mixer" || id == "bakery/oven" || id == "bakery/shelf" || id == "bakery/rack" || id == "bakery/flour" || id == "bakery/waste"
				if !card || id == m.From || id == m.To {
					continue
				}
				for _, part := range path {
					for i := 1; i < len(part); i++ {
						assert.False(t, crosses(part[i-1], part[i], r.Inset(-2)), "%g: %s → %s through %s", width, m.From, m.To, id)
					}
				}
			}
		}
		assert.Equal(t, len(a.Links), lines, "at %v u", width)
	}
}

func TestArchitectureArrangements(t *testing.T) {
	for _, width := range []float64{360, 400, 480, 600, 720, 840, 960, 1080, 1200} {
		s, _ := frames(t, bakehouse(), width)
		assertSound(t, s)
		for _, want := range []string{"Walk-in", "Orders", "until noon", "knead", "bread", "left over", "refill", "Hygiene", "labels", "by the week"} {
			assert.True(t, says(s, want), "%q at %v u", want, width)
		}
		assert.False(t, says(s, "never used"), "the legend shows what is used")
	}
}

// A line whose label says what its kind means needs no entry in the legend.
func TestArchitectureLegend(t *testing.T) {
	count := func(a layouts.Architecture, want string) (n int) {
		s, err := diagram.Draw(a, diagram.Options{})
		require.NoError(t, err)
		for _, w := range wordsOf(s) {
			if w == want {
				n++
			}
		}
		return n
	}
	a := bakehouse()
	assert.Equal(t, 1, count(a, "orders"), "beside its line alone")
	a.Links[0].Label = ""
	assert.Equal(t, 1, count(a, "orders"), "in the legend")
	assert.Equal(t, 1, count(a, "main path"), "the other main path has the usual words")
	a.Links = a.Links[1:2]
	assert.Zero(t, count(a, "orders"), "one kind of line needs no legend")
}

func TestArchitectureDescribesItself(t *testing.T) {
	s, err := diagram.Draw(bakehouse(), diagram.Options{})
	require.NoError(t, err)
	doc := scene.PlainText(s.Doc)
	for _, want := range []string{
		"- Buyers (step 9)", "  - Hotel: monthly bill", "- Bakehouse", "  - Oven: 220 degrees (step 3)", "    - bread: 60%", "    - weigh: 1",
		"- Hygiene (step 7)", "Lines:", "- Buyers → Orders: orders", "- Shelf → Buyers: bread", "- Flour → Cooling: refill", "- Mixer → Oven: orders",
	} {
		assert.Contains(t, doc, want)
	}
	assert.Less(t, strings.Index(doc, "- Shop"), strings.Index(doc, "- Bakehouse"))
}

// Where no line finds a way all of them are said in words.
func TestArchitectureListsLines(t *testing.T) {
	with := func(n int) layouts.Architecture {
		card := func(id diagram.ID, name string) diagram.Node { return shapes.Card{ID: id, Name: name} }
		return layouts.Architecture{
			ID:     "a",
			Floors: []layouts.ArchGroup{{Rows: layouts.Down(card("c0", "Card 0"), card("c1", strings.Repeat("x", n)), card("c2", "Card 2"))}},
			Links:  []diagram.Link{{From: "c2", To: "c0", Label: "2 to 0"}},
		}
	}
	// The longest word that fits leaves no way round its card.
	n := 10
	for ; n < 60; n++ {
		if _, err := diagram.Draw(with(n+1), diagram.Options{Width: 360}); err != nil {
			break
		}
	}
	s, err := diagram.Draw(with(n), diagram.Options{Width: 360})
	require.NoError(t, err)
	assertSound(t, s)
	for _, m := range s.Of(scene.Edge) {
		t.Errorf("a line from %s", m.From)
	}
	assert.True(t, says(s, "Card 2 → Card 0: 2 to 0"))
}

func TestArchitectureErrors(t *testing.T) {
	a := bakehouse()
	a.Links[0].To = "ordres"
	a.Links[1] = diagram.Link{From: "shop", To: "plan"}
	a.Floors[1].Rows = append(a.Floors[1].Rows, nil)
	a.Floors[1].Rows[0] = append(a.Floors[1].Rows[0], shapes.Card{ID: "oven", Name: "Second"})
	a.Floors = append(a.Floors, layouts.ArchGroup{})
	_, err := diagram.Draw(a, diagram.Options{})
	for _, want := range []string{
		`Architecture "bakery" › Links[0] › To: no part is named "ordres"; known names: buyers, shop`,
		`Links[1]: "plan" lies inside "shop"; join two parts that stand apart`,
		`Floors[1] › Rows[0] › Part[2] › ID: two parts are named "oven"`,
		`Floors[1] › Rows[1]: the row is empty`,
		`Floors[2] › Rows: the group holds nothing`,
	} {
		assert.ErrorContains(t, err, want)
	}
	_, err = diagram.Draw(layouts.Architecture{}, diagram.Options{})
	assert.ErrorContains(t, err, "Floors: required")
	a = bakehouse()
	a.Floors[1].Rows[0][0], a.Links = nil, nil
	_, err = diagram.Draw(a, diagram.Options{})
	assert.ErrorContains(t, err, "Rows[0] › Part[0]: required")
	_, err = diagram.Draw(layouts.Architecture{Floors: []layouts.ArchGroup{{Rows: layouts.Across(shapes.Card{Name: strings.Repeat("m", 60)})}}}, diagram.Options{Width: 360})
	assert.ErrorIs(t, err, diagram.ErrTooWide)
}

func TestArchitectureGroupAlone(t *testing.T) {
	s, at := frames(t, layouts.ArchGroup{ID: "g", Name: "Alone", Rows: layouts.Across(shapes.Card{ID: "a", Name: "A"}, shapes.Card{ID: "b", Name: "B"})}, 600)
	assertSound(t, s)
	assert.True(t, says(s, "ALONE"))
	assert.Contains(t, at, diagram.ID("g/a"))
}

func TestArchitectureGolden(t *testing.T) {
	diagramtest.Golden(t, diagram.Figure{ID: "architecture", Title: "A bakery", Takeaway: "Bread goes round once a day.", Body: bakehouse()})
}

func TestArchitectureHoldsForAnyData(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		maybe := func(name string) string { return rapid.OneOf(rapid.Just(""), words()).Draw(t, name) }
		n := 0
		var ids []diagram.ID
		var group func(depth int) layouts.ArchGroup
		part := func(depth int) diagram.Node {
			if depth > 0 && rapid.IntRange(0, 2).Draw(t, "kind") == 0 {
				return group(depth - 1)
			}
			n++
			c := shapes.Card{
				ID: diagram.ID(fmt.Sprint("c", n)), Name: words().Draw(t, "name"), Note: maybe("note"), Tag: rapid.SampledFrom([]string{"", "7", "2, 3"}).Draw(t, "tag"),
				Icon: rapid.SampledFrom([]shapes.Icon{"", shapes.IconGPU}).Draw(t, "icon"), Form: rapid.SampledFrom([]shapes.CardForm{shapes.Beside, shapes.Stacked, shapes.Upright}).Draw(t, "form"),
				Bare: rapid.Bool().Draw(t, "bare"),
			}
			switch rapid.IntRange(0, 4).Draw(t, "inside") {
			case 0:
				c.Inside = shapes.Strip{Named: true, Parts: []shapes.Part{{Share: 0.5, Text: maybe("part"), Role: "gpu"}}}
			case 1:
				c.Inside = shapes.Entries{Items: []shapes.Entry{{Text: words().Draw(t, "entry"), Value: "3"}}}
			}
			ids = append(ids, c.ID)
			return c
		}
		group = func(depth int) layouts.ArchGroup {
			g := layouts.ArchGroup{
				Name: maybe("group"), Fixed: rapid.Bool().Draw(t, "fixed"), Tag: rapid.SampledFrom([]string{"", "4"}).Draw(t, "tag"),
				Look: rapid.SampledFrom([]layouts.ArchLook{layouts.ArchPanel, layouts.ArchOutlined, layouts.ArchBorder}).Draw(t, "look"),
			}
			for range rapid.IntRange(1, 2).Draw(t, "rows") {
				var row []diagram.Node
				for range rapid.IntRange(1, 3).Draw(t, "parts") {
					row = append(row, part(depth))
				}
				g.Rows = append(g.Rows, row)
			}
			return g
		}
		a := layouts.Architecture{ID: "a"}
		for range rapid.IntRange(1, 2).Draw(t, "floors") {
			a.Floors = append(a.Floors, group(2))
		}
		for range rapid.IntRange(0, 6).Draw(t, "links") {
			l := diagram.Link{
				From: rapid.SampledFrom(ids).Draw(t, "from"), To: rapid.SampledFrom(ids).Draw(t, "to"), Label: maybe("label"),
				Kind: rapid.SampledFrom([]diagram.LinkKind{diagram.Plain, diagram.Main, diagram.Control, diagram.Failure}).Draw(t, "link"),
			}
			if l.From != l.To {
				a.Links = append(a.Links, l)
			}
		}
		for range rapid.IntRange(0, 2).Draw(t, "rails") {
			a.Rails = append(a.Rails, shapes.Rail{Name: words().Draw(t, "rail"), Items: []string{words().Draw(t, "item"), words().Draw(t, "item")}})
		}
		soundOrTooWide(t, a, float64(rapid.IntRange(360, 1200).Draw(t, "width")))
	})
}

// harbour has a border that no ship of one kind may cross.
func harbour() layouts.Architecture {
	quay := layouts.ArchGroup{ID: "quay", Name: "Quay", Rows: layouts.Across(shapes.Card{ID: "crane", Name: "Crane", Note: "lifts crates"})}
	customs := layouts.ArchGroup{
		ID: "customs", Name: "Customs area", Icon: shapes.IconLock, Role: "data", Look: layouts.ArchBorder, Fixed: true,
		Rows: layouts.Across(shapes.Card{ID: "gate", Name: "Gate", Note: "closed", Tag: "shut", Alarm: true}, shapes.Card{ID: "yard", Name: "Yard", Note: "guarded by night"}),
	}
	town := layouts.ArchGroup{ID: "town", Name: "Town", Rows: layouts.Across(shapes.Card{ID: "market", Name: "Market", Note: "open on Fridays"})}
	return layouts.Architecture{
		ID:     "harbour",
		Floors: []layouts.ArchGroup{{Rows: layouts.Across(quay, customs, town), Narrow: [][]diagram.Node{{customs}, {quay, town}}}},
		Links: []diagram.Link{
			{From: "gate", To: "quay", Kind: diagram.Forbidden, Label: "never unchecked"},
			{From: "yard", To: "town", Kind: diagram.Telemetry, Label: "lists"},
			{From: "gate", To: "yard", Label: "crates"}, {From: "yard", To: "gate", Kind: diagram.Reply, Label: "papers"},
		},
	}
}

// The author may give other rows for where the picture is narrow.
func TestArchitectureNarrowRows(t *testing.T) {
	_, wide := frames(t, harbour(), 960)
	assert.Less(t, wide["harbour/quay"].Max.X, wide["harbour/customs"].Min.X)
	assert.Less(t, wide["harbour/customs"].Max.X, wide["harbour/town"].Min.X)
	_, col := frames(t, harbour(), 560)
	assert.Less(t, col["harbour/customs"].Max.Y, col["harbour/quay"].Min.Y)
	assert.Less(t, col["harbour/quay"].Max.X, col["harbour/town"].Min.X)
	a := harbour()
	a.Floors[0].Narrow = a.Floors[0].Narrow[:1]
	_, err := diagram.Draw(a, diagram.Options{})
	assert.ErrorContains(t, err, "Floors[0] › Narrow: it holds other parts than Rows")
}

// A forbidden line is crossed out on the line and clear of its words; what is
// out of order is marked.
func TestArchitectureForbidden(t *testing.T) {
	for _, width := range []float64{480, 560, 700, 960, 1200} {
		s, _ := frames(t, harbour(), width)
		assertSound(t, s)
		var disc, line geom.Rect
		for _, m := range s.Marks {
			switch {
			case m.From != "harbour/gate" || m.To != "harbour/quay":
			case m.Role == scene.Edge:
				line = m.Shape.Bounds()
			case m.Role == scene.Icon && m.Fill.Token == diagram.Danger.Base():
				disc = m.Shape.Bounds()
			}
		}
		require.False(t, disc.Empty(), "at %v u", width)
		assert.LessOrEqual(t, line.Gap(geom.Rect{Min: disc.Center(), Max: disc.Center()}), 0.1)
		for _, m := range s.Marks {
			if _, words := m.Shape.(scene.Text); words {
				assert.GreaterOrEqual(t, m.Bounds.Gap(disc), 0.5, "%v at %v u", m.Shape, width)
			}
		}
		assert.True(t, says(s, "shut"))
	}
	s, err := diagram.Draw(harbour(), diagram.Options{})
	require.NoError(t, err)
	assert.Contains(t, scene.PlainText(s.Doc), "- Gate → Quay: never unchecked")
}

// Lines between the same two parts spread along what these have in common.
func TestArchitectureSpreadsPorts(t *testing.T) {
	a := layouts.Architecture{ID: "a", Floors: []layouts.ArchGroup{{Fixed: true, Rows: layouts.Down(shapes.Card{ID: "x", Name: "X"}, shapes.Card{ID: "y", Name: "Y"})}}}
	for range 3 {
		a.Links = append(a.Links, diagram.Link{From: "x", To: "y"})
	}
	s, at := frames(t, a, 600)
	var xs []float64
	for _, m := range s.Marks {
		if m.Role == scene.Edge {
			xs = append(xs, m.Shape.Bounds().Center().X)
		}
	}
	require.Len(t, xs, 3)
	w := at["a/x"].Dx()
	for i, x := range xs {
		assert.InDelta(t, float64(w*float64(i+1))/4, x, 1)
	}
}
