package layouts_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/diagramtest"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// seeds are kept in vaults of three countries.
func seeds() layouts.RegionMap {
	vault := shapes.Thing{Icon: shapes.IconContainer, Role: "data"}
	field := shapes.Thing{Icon: shapes.IconGlobe, Role: diagram.OK}
	return layouts.RegionMap{
		ID: "seeds",
		Rows: [][]layouts.Region{
			{
				{ID: "north", Name: "North", Note: "cold all year", Sites: []layouts.RegionSite{{ID: "mine", Thing: vault, Name: "Old mine", Note: "two of each kind", Hero: true}}},
				{ID: "coast", Name: "Coast", Sites: []layouts.RegionSite{{ID: "port", Name: "Port office", Note: "papers", Thing: shapes.Thing{Icon: shapes.IconDocument, Role: "client"}}}},
			},
			{
				{ID: "island", Name: "Island", Role: "data", Stays: "no plant leaves", Across: true, Sites: []layouts.RegionSite{
					{ID: "bank", Thing: vault, Name: "Seed bank", Note: "dry, 5 °C"}, {ID: "plot", Thing: field, Name: "Trial plot", Tag: "fenced"},
				}},
				{ID: "south", Name: "South", Sites: []layouts.RegionSite{{ID: "farm", Thing: field, Name: "Farms", Note: "sow in May"}}},
			},
		},
		Links: []layouts.RegionLink{
			{From: "bank", To: "mine", Label: "copies", Distance: "900 km", Kind: diagram.Main, Role: "data"},
			{From: "port", To: "mine", Label: "lists", Kind: diagram.Control},
			{From: "plot", To: "farm", Label: "never", Distance: "40 km", Kind: diagram.Forbidden},
			{From: "farm", To: "port", Label: "harvest", Distance: "2 days"},
		},
		Keys: []layouts.ArchKey{{Text: "by ship"}, {Kind: diagram.Main, Role: "data", Text: "copies"}, {Kind: diagram.Control, Text: "lists"}, {Kind: diagram.Forbidden, Text: "forbidden"}},
	}
}

func TestRegionMapGolden(t *testing.T) {
	diagramtest.Golden(t, diagram.Figure{ID: "regionmap", Title: "Where seeds may go", Takeaway: "Seeds travel between the vaults, but no plant leaves the island.", Body: seeds()})
}

func TestRegionMapArrangements(t *testing.T) {
	for _, width := range []float64{360, 480, 600, 720, 840, 960, 1080, 1200} {
		s, _ := frames(t, seeds(), width)
		assertSound(t, s)
		for _, want := range []string{"NORTH", "cold all year", "Old mine", "two of each kind", "ISLAND", "no plant leaves", "Trial plot", "fenced", "copies, 900\u00a0km", "lists", "never, 40\u00a0km", "harvest, 2\u00a0days"} {
			assert.True(t, says(s, want) || says(s, strings.ReplaceAll(want, "\u00a0", " ")), "%q at %g u", want, width)
		}
	}
}

// Regions lie as the author put them, and hold their sites.
func TestRegionMapPlaces(t *testing.T) {
	_, at := frames(t, seeds(), 960)
	assert.Less(t, at["seeds/north"].Max.X, at["seeds/coast"].Min.X)
	assert.Less(t, at["seeds/north"].Max.Y, at["seeds/island"].Min.Y)
	assert.Less(t, at["seeds/island"].Max.X, at["seeds/south"].Min.X)
	assert.Less(t, at["seeds/bank"].Max.X, at["seeds/plot"].Min.X, "side by side where that is asked for")
	for site, region := range map[diagram.ID]diagram.ID{"mine": "north", "port": "coast", "bank": "island", "plot": "island", "farm": "south"} {
		assert.True(t, at["seeds/"+region].Contains(at["seeds/"+site]), "%s in %s", site, region)
	}
	m := seeds()
	m.Rows[1][0].Across = false
	_, at = frames(t, m, 960)
	assert.Less(t, at["seeds/bank"].Max.Y, at["seeds/plot"].Min.Y, "else under each other")
	m.Rows[0] = append([]layouts.Region{{}}, m.Rows[0]...)
	_, at = frames(t, m, 1200)
	assert.Greater(t, at["seeds/north"].Min.X, 0.0, "a region without a name leaves its place empty")
}

// What may not leave makes the border a hard one, with a lock.
func TestRegionMapBorder(t *testing.T) {
	borders := func(m layouts.RegionMap) (heavy, icons int) {
		s, at := frames(t, m, 960)
		for _, mark := range s.Marks {
			switch {
			case mark.Stroke.Paint.Token == "data.base" && mark.Stroke.Width > 3 && mark.Bounds.Contains(at["seeds/bank"]):
				heavy++
			case mark.Role == scene.Icon:
				icons++
			}
		}
		return heavy, icons
	}
	heavy, icons := borders(seeds())
	assert.Equal(t, 1, heavy)
	m := seeds()
	m.Rows[1][0].Stays = ""
	plain, fewer := borders(m)
	assert.Zero(t, plain)
	assert.Less(t, fewer, icons, "no lock")
}

func TestRegionMapDescribesItself(t *testing.T) {
	s, _ := frames(t, seeds(), 960)
	doc := scene.PlainText(s.Doc)
	for _, want := range []string{
		"- North: cold all year\n  - Old mine: two of each kind (the one to remember)\n", "- Island (a hard border: no plant leaves)\n  - Seed bank: dry, 5 °C\n  - Trial plot, fenced\n",
		"- Seed bank → Old mine: copies, 900 km", "- Trial plot → Farms: never, 40 km (a forbidden way)", "- Farms → Port office: harvest, 2 days",
	} {
		assert.Contains(t, strings.ReplaceAll(doc, "\u00a0", " "), want)
	}
}

func TestRegionMapErrors(t *testing.T) {
	for want, change := range map[string]func(*layouts.RegionMap){
		`RegionMap "seeds" › Links[0] › To: no region or site is named "min"; known names: bank, coast, farm`: func(m *layouts.RegionMap) { m.Links[0].To = "min" },
		`Links[1]: it leads from "port" to itself`:                                                            func(m *layouts.RegionMap) { m.Links[1].To = "port" },
		`Links[2]: one of "plot" and "island" lies in the other`:                                              func(m *layouts.RegionMap) { m.Links[2].To = "island" },
		`Links[3] › From: required`:                                                                           func(m *layouts.RegionMap) { m.Links[3].From = "" },
		`Rows[1] › Region[1] › ID: two parts are named "north"`:                                               func(m *layouts.RegionMap) { m.Rows[1][1].ID = "north" },
		`Rows[0] › Region[1] › Sites[0] › ID: two parts are named "mine"`:                                     func(m *layouts.RegionMap) { m.Rows[0][1].Sites[0].ID = "mine" },
		`Rows[0] › Region[0] › Sites[0] › Name: required`:                                                     func(m *layouts.RegionMap) { m.Rows[0][0].Sites[0].Name = "" },
		`Rows[0][1] › Name: required`:                                                                         func(m *layouts.RegionMap) { m.Rows[0][1].Name = "" },
		`Rows: required`:                                                                                      func(m *layouts.RegionMap) { m.Rows, m.Links = nil, nil },
		`Rows: no region has a name`:                                                                          func(m *layouts.RegionMap) { m.Rows, m.Links = [][]layouts.Region{{{}, {}}}, nil },
		`Rows[0] › Region[0] › Sites[0]`:                                                                      func(m *layouts.RegionMap) { m.Rows[0][0].Sites[0].Note = strings.Repeat("m", 200) },
		`Rows[0] › Region[0] › Note`:                                                                          func(m *layouts.RegionMap) { m.Rows[0][0].Note = strings.Repeat("m", 200) },
		`Rows[1] › Region[0] › Note: the word`:                                                                func(m *layouts.RegionMap) { m.Rows[1][0].Stays = strings.Repeat("m", 200) },
	} {
		m := seeds()
		change(&m)
		_, err := diagram.Draw(m, diagram.Options{})
		assert.ErrorContains(t, err, want)
	}
}

func TestRegionMapHoldsForAnyData(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, n := layouts.RegionMap{ID: "map"}, 0
		var ids []diagram.ID
		next := func() diagram.ID {
			n++
			ids = append(ids, diagram.ID(fmt.Sprint("n", n)))
			return ids[n-1]
		}
		for range rapid.IntRange(1, 3).Draw(t, "rows") {
			var row []layouts.Region
			for range rapid.IntRange(1, 3).Draw(t, "regions") {
				if rapid.IntRange(0, 6).Draw(t, "empty") == 0 {
					row = append(row, layouts.Region{})
					continue
				}
				r := layouts.Region{ID: next(), Name: words().Draw(t, "name"), Note: maybeLabel().Draw(t, "note"), Across: rapid.Bool().Draw(t, "across"),
					Role: rapid.SampledFrom([]diagram.Role{"", "data"}).Draw(t, "role")}
				if rapid.Bool().Draw(t, "hard") {
					r.Stays = words().Draw(t, "stays")
				}
				for range rapid.IntRange(0, 3).Draw(t, "sites") {
					r.Sites = append(r.Sites, layouts.RegionSite{ID: next(), Name: words().Draw(t, "site"), Note: maybeLabel().Draw(t, "site note"), Tag: rapid.SampledFrom([]string{"", "down"}).Draw(t, "tag"),
						Thing: rapid.SampledFrom([]shapes.Thing{{}, {Icon: shapes.IconGPU, Role: "gpu"}}).Draw(t, "thing"), Hero: rapid.Bool().Draw(t, "hero")})
				}
				row = append(row, r)
			}
			m.Rows = append(m.Rows, row)
		}
		if len(ids) == 0 {
			m.Rows[0][0] = layouts.Region{ID: next(), Name: words().Draw(t, "name")}
		}
		within := map[diagram.ID]diagram.ID{}
		for _, row := range m.Rows {
			for _, r := range row {
				for _, s := range r.Sites {
					within[s.ID] = r.ID
				}
			}
		}
		for range rapid.IntRange(0, 5).Draw(t, "links") {
			l := layouts.RegionLink{From: rapid.SampledFrom(ids).Draw(t, "from"), To: rapid.SampledFrom(ids).Draw(t, "to"), Label: maybeLabel().Draw(t, "label"),
				Distance: rapid.SampledFrom([]string{"", "70 ms"}).Draw(t, "distance"), Kind: rapid.SampledFrom([]diagram.LinkKind{diagram.Plain, diagram.Main, diagram.Failure, diagram.Forbidden}).Draw(t, "kind")}
			if l.From != l.To && within[l.From] != l.To && within[l.To] != l.From {
				m.Links = append(m.Links, l)
			}
		}
		soundOrTooWide(t, m, canvas().Draw(t, "width"))
	})
}
