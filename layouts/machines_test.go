package layouts_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/diagramtest"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// mills are two ways to grind corn.
func mills() layouts.Machines {
	return layouts.Machines{
		ID:      "mills",
		Workers: layouts.MachineMeasure{Name: "stones", Unit: "stones"},
		Road:    layouts.MachineMeasure{Name: "throughput", Unit: "t/h"},
		Store:   layouts.MachineMeasure{Name: "silo", Unit: "t"},
		Facts:   []string{"Driven by", "A year costs"},
		Machines: []layouts.Machine{
			{
				ID: "wind", Name: "Windmill", Thing: shapes.Thing{Icon: shapes.IconGear, Role: "net"}, Note: "when it blows",
				Workers: layouts.MachineRange{Least: 2, Most: 8, Note: "large and slow"},
				Road:    layouts.MachineRange{Least: 0.2, Most: 0.5},
				Store:   layouts.MachineRange{Least: 10, Most: 100, Note: "sacks"},
				Facts:   []layouts.MachineFact{{Words: "wind, and a miller"}, {Value: "€9,000", Words: "sails included"}},
			},
			{
				ID: "roller", Name: "Roller mill", Thing: shapes.Thing{Icon: shapes.IconBolt, Role: "data"}, Note: "day and night",
				Workers: layouts.MachineRange{Most: 900, Open: true, Hero: true, Note: "small and quick"},
				Road:    layouts.MachineRange{Least: 1, Most: 10, Hero: true},
				Store:   layouts.MachineRange{Most: 160, Note: "silo"},
				Facts:   []layouts.MachineFact{{Words: "electricity"}, {Value: "€400,000", Words: "with two shifts of staff"}},
			},
		},
	}
}

func TestMachinesGolden(t *testing.T) {
	diagramtest.Golden(t, diagram.Figure{ID: "machines", Title: "Two ways to grind corn", Takeaway: "A roller mill grinds twenty times as much, day and night.", Body: mills()})
}

func TestMachineRange(t *testing.T) {
	for want, r := range map[string]layouts.MachineRange{
		"8–64":    {Least: 8, Most: 64},
		"10,000+": {Most: 10000, Open: true},
		"0.5":     {Most: 0.5},
		"2":       {Least: 2, Most: 2},
		"1–2+":    {Least: 1, Most: 2, Open: true},
	} {
		assert.Equal(t, want, r.String())
	}
}

func TestMachinesAreToScale(t *testing.T) {
	for _, width := range []float64{360, 480, 600, 720, 960, 1200} {
		s := drawn(t, mills(), width)
		roads := dataOf(s, "mills/road")
		require.Len(t, roads, 4, "%g u", width)
		for _, m := range roads {
			assert.InDelta(t, m.Scaled.Value/10, m.Shape.Bounds().Dy()/roads[2].Shape.Bounds().Dy(), 0.002, "%g t/h at %g u", m.Scaled.Value, width)
			assert.InDelta(t, roads[2].Shape.Bounds().Dx(), m.Shape.Bounds().Dx(), 0.02, "equally long")
			assert.Equal(t, scene.AlongY, m.Scaled.Along)
		}
		stores := dataOf(s, "mills/store")
		require.Len(t, stores, 3)
		for _, m := range stores {
			assert.InDelta(t, m.Scaled.Value/160, m.Bounds.Dx()/stores[2].Bounds.Dx(), 0.01, "%g t at %g u", m.Scaled.Value, width)
		}
		few := 0
		for _, m := range s.Marks {
			if r, isRect := m.Shape.(scene.Rect); isRect && m.Owner == "mills/wind" && m.Role == scene.Data && m.Scaled == nil {
				few++
				assert.InDelta(t, r.Rect.Dx(), r.Rect.Dy(), 0.02)
			}
		}
		assert.Equal(t, 8, few, "a square for each stone")
	}
}

func TestMachinesSayAll(t *testing.T) {
	for width := 360.0; width <= 1200; width += 40 {
		s := drawn(t, mills(), width)
		assertSound(t, s)
		for _, w := range []string{"Windmill", "when it blows", "2–8", "stones", "large", "0.2–0.5", "t/h", "10–100", "sacks", "Driven by", "wind, and", "€9,000", "sails",
			"Roller mill", "900+", "1–10", "160", "silo", "electricity", "€400,000", "All to scale", "throughput", "smallest", "largest"} {
			assert.True(t, says(s, w), "%q at %g u", w, width)
		}
	}
}

func TestMachinesArrangements(t *testing.T) {
	wide := drawn(t, mills(), 960)
	assert.InDelta(t, textAt(t, wide, "Windmill").Min.Y, textAt(t, wide, "Roller mill").Min.Y, 0.02, "side by side")
	assert.Less(t, textAt(t, wide, "Driven by").Max.X, textAt(t, wide, "electricity").Min.X, "heads of facts at the left")
	assert.InDelta(t, textAt(t, wide, "Driven by").Center().Y, textAt(t, wide, "electricity").Center().Y, 1.5)
	var ends []float64
	for _, m := range dataOf(wide, "mills/store") {
		ends = append(ends, m.Bounds.Max.X)
	}
	assert.InDelta(t, ends[len(ends)-1], textAt(t, wide, "160").Max.X+10, 6, "the store's number ends with it")

	column := drawn(t, mills(), 600)
	assert.Greater(t, textAt(t, column, "Roller mill").Min.Y, textAt(t, column, "€9,000").Max.Y, "under each other")
	assert.Less(t, textAt(t, column, "sacks").Max.X, textAt(t, column, "2–8").Min.X, "words beside the picture")

	narrow := drawn(t, mills(), 360)
	assert.Less(t, dataOf(narrow, "mills/store")[0].Bounds.Max.Y, textAt(t, narrow, "2–8").Min.Y, "words below the picture")
	assert.InDelta(t, textAt(t, narrow, "2–8").Min.X, textAt(t, narrow, "€9,000").Min.X, 0.5)
}

// Where no range is drawn, the key has no samples, and where a number does not
// fit at its road, it stands with the others.
func TestMachinesWithoutRanges(t *testing.T) {
	m := mills()
	m.Machines = m.Machines[1:]
	m.Machines[0].Road = layouts.MachineRange{Most: 10}
	s := drawn(t, m, 960)
	assert.False(t, says(s, "smallest"))
	assert.Len(t, dataOf(s, "mills/road"), 1)
	m = mills()
	m.Road.Unit = "tonnes of corn an hour"
	s = drawn(t, m, 600)
	assertSound(t, s)
	assert.Greater(t, textAt(t, s, "0.2–0.5").Min.X, textAt(t, s, "2–8").Min.X-1)
}

func TestMachinesDoc(t *testing.T) {
	s := drawn(t, mills(), 960)
	require.Len(t, s.Doc, 2)
	assert.Equal(t, scene.Paragraph{Text: "All to scale: stones, throughput and silo, from the smallest to the largest offer."}, s.Doc[0])
	table := s.Doc[1].(scene.Table)
	assert.Equal(t, []string{"", "Windmill: when it blows", "Roller mill: day and night"}, table.Head)
	require.Len(t, table.Rows, 5)
	assert.Equal(t, []scene.Cell{{Text: "Stones", Head: true}, {Text: "2–8\u00a0stones, large and slow"}, {Text: "900+\u00a0stones, small and quick"}}, table.Rows[0])
	assert.Equal(t, []scene.Cell{{Text: "A year costs", Head: true}, {Text: "€9,000, sails included"}, {Text: "€400,000, with two shifts of staff"}}, table.Rows[4])
}

func TestMachinesErrors(t *testing.T) {
	m := mills()
	m.Road.Unit = ""
	m.Machines[0].Name = ""
	m.Machines[0].Workers.Most = 8.5
	m.Machines[0].Road.Least = 2
	m.Machines[0].Store.Most = math.Inf(1)
	m.Machines[0].Facts = m.Machines[0].Facts[1:]
	m.Machines[1].Workers.Most = 1e7
	m.Machines[1].Road.Most = 0
	m.Machines[1].Facts[0] = layouts.MachineFact{}
	_, err := diagram.Draw(m, diagram.Options{})
	for _, want := range []string{
		`Machines "mills" › Road › Unit: required`,
		`Machines "mills" › Machines[0] › Name: required`,
		`Machines "mills" › Machines[0] › Workers: 8.5 is no whole number`,
		`Machines "mills" › Machines[0] › Road › Least: 2 is not the least of a range up to 0.5`,
		`Machines "mills" › Machines[0] › Store › Most: +Inf is no amount`,
		`Machines "mills" › Machines[0] › Facts: 1 facts for 2 heads`,
		`Machines "mills" › Machines[1] › Workers: 10,000,000 cannot be drawn one by one`,
		`Machines "mills" › Machines[1] › Road › Most: 0 has no size`,
		`Machines "mills" › Machines[1] › Facts[0] › Value: required`,
	} {
		assert.ErrorContains(t, err, want)
	}
	_, err = diagram.Draw(layouts.Machines{}, diagram.Options{})
	assert.ErrorContains(t, err, "Machines › Machines: required")
}

func anyMachines() *rapid.Generator[layouts.Machines] {
	return rapid.Custom(func(t *rapid.T) layouts.Machines {
		measure := func() layouts.MachineMeasure {
			return layouts.MachineMeasure{Name: label().Draw(t, "measure"), Unit: rapid.SampledFrom([]string{"t", "GB/s", "tonnes of corn"}).Draw(t, "unit")}
		}
		span := func(most float64, whole bool) layouts.MachineRange {
			r := layouts.MachineRange{Most: math.Pow(10, rapid.Float64Range(0, most).Draw(t, "most")), Open: rapid.Bool().Draw(t, "open"), Note: maybeLabel().Draw(t, "note"), Hero: rapid.Bool().Draw(t, "hero")}
			if rapid.Bool().Draw(t, "range") {
				r.Least = r.Most * rapid.Float64Range(0, 1).Draw(t, "least")
			}
			if whole {
				r.Most, r.Least = math.Floor(r.Most), math.Floor(r.Least)
			}
			return r
		}
		m := layouts.Machines{Workers: measure(), Road: measure(), Store: measure()}
		m.Facts = rapid.SliceOfN(label(), 0, 4).Draw(t, "facts")
		for range rapid.IntRange(1, rapid.SampledFrom([]int{2, 3, 12}).Draw(t, "most machines")).Draw(t, "machines") {
			x := layouts.Machine{Name: label().Draw(t, "name"), Note: maybeLabel().Draw(t, "note"),
				Thing:   shapes.Thing{Role: rapid.SampledFrom([]diagram.Role{"", "gpu", "cpu", diagram.Wait}).Draw(t, "role"), Icon: rapid.SampledFrom([]shapes.Icon{"", shapes.IconGPU}).Draw(t, "icon")},
				Workers: span(6, true), Road: span(3, false), Store: span(3, false)}
			for range m.Facts {
				x.Facts = append(x.Facts, layouts.MachineFact{Value: label().Draw(t, "value"), Words: maybeLabel().Draw(t, "words")})
			}
			m.Machines = append(m.Machines, x)
		}
		return m
	})
}

func TestMachinesHoldForAnyData(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		soundOrTooWide(t, anyMachines().Draw(t, "machines"), canvas().Draw(t, "width"))
	})
}
