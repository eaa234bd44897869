package layouts_test

import (
	"math"
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
)

// bookings are parties that hold tables for four.
func bookings(held float64, used ...float64) (items []layouts.TankItem) {
	for _, u := range used {
		h := held
		if h == 0 {
			h = u
		}
		items = append(items, layouts.TankItem{Held: h, Used: u})
	}
	return items
}

// restaurant is a dining room of 40 seats: six for staff, four kept free.
func restaurant() layouts.Tanks {
	return layouts.Tanks{
		ID: "room", Name: "Dining room", Note: "on one floor", Capacity: 40, Unit: "seats", Role: "gpu", Count: "parties", Unused: "held, empty",
		Bands: []layouts.TankBand{
			{Name: "Staff", Note: "every evening", Size: 6, Role: "model"},
			{Name: "Tables", Note: "taken by parties", Kind: layouts.TankPool, Role: "gpu", Vacant: "to book"},
			{Name: "Kept free", Kind: layouts.TankSpare, Size: 4},
		},
		Groups: []layouts.TankGroup{
			{Name: "Tables of four", Note: "one for each party", Tanks: []layouts.Tank{
				{ID: "early", Name: "At six", Note: "doors open"},
				{ID: "late", Name: "At eight", Remark: "One table: 4 seats", Items: bookings(4, 2, 1, 3, 2, 4, 2, 1)},
			}},
			{Name: "One long bench", Hero: true, Versus: "the parties", Tanks: []layouts.Tank{
				{ID: "bench", Name: "Shared", Packed: true, Items: bookings(0, 2, 1, 3, 2, 4, 2, 1, 2, 3, 2, 1, 4, 2, 1)},
			}},
		},
	}
}

func TestTanksSums(t *testing.T) {
	r := restaurant()
	assert.InDelta(t, 30, r.Pool(), 0, "40 − 6 − 4")
	late := r.Groups[0].Tanks[1]
	assert.InDelta(t, 28, late.Held(), 0)
	assert.InDelta(t, 15, late.Used(), 0)
	assert.InDelta(t, 15.0/28, late.Fill(), 1e-12)
	assert.Zero(t, layouts.Tank{}.Fill())
	assert.InDelta(t, 2, r.Factor(1), 0, "14 parties for 7")
	assert.Zero(t, r.Factor(0))
	assert.Zero(t, r.Factor(2))
	r.Groups[0].Tanks[1].Items = nil
	assert.Zero(t, r.Factor(1), "nothing to compare")
	r.Bands[1].Size = 12
	assert.InDelta(t, 12, r.Pool(), 0)
	r.Bands = r.Bands[:1]
	assert.Zero(t, r.Pool())
}

// Heights and areas are to one scale, over all tanks and at any width.
func TestTanksAreToScale(t *testing.T) {
	for _, width := range []float64{360, 600, 960} {
		s, err := diagram.Draw(restaurant(), diagram.Options{Width: width})
		require.NoError(t, err)
		scale, n := map[string]float64{}, map[string]int{}
		for _, m := range s.Marks {
			if m.Scaled == nil {
				continue
			}
			extent := m.Shape.Bounds().Dy()
			if m.Scaled.Along == scene.Area {
				extent = pathArea(m.Shape.(scene.Path).Path)
			}
			g := m.Scaled.Group
			if scale[g] == 0 {
				scale[g] = extent / m.Scaled.Value
			}
			assert.InEpsilon(t, scale[g], extent/m.Scaled.Value, 0.006, "%v at %v u", m.Scaled, width)
			n[g]++
		}
		assert.Equal(t, map[string]int{"room.height": 3, "room.area": 3}, n, "staff in each tank; items of one, and two shades of the other")
	}
}

// pathArea sums up the parts of a path (the shoelace formula).
func pathArea(p geom.Path) float64 {
	sum := 0.0
	for _, part := range p.Flatten(0.1) {
		for i, a := range part {
			b := part[(i+1)%len(part)]
			sum += float64(a.X*b.Y) - float64(b.X*a.Y)
		}
	}
	return math.Abs(sum) / 2
}

// What is held and not used is hatched: from the foot up to the last item.
func TestTanksHatchWhatIsUnused(t *testing.T) {
	hatched := func(r layouts.Tanks) (all []geom.Rect) {
		s, err := diagram.Draw(r, diagram.Options{})
		require.NoError(t, err)
		for _, m := range s.Marks {
			if m.Hatch != nil && m.Role == scene.Data && m.Bounds.Dx() > 40 {
				all = append(all, m.Shape.Bounds())
			}
		}
		return all
	}
	r := restaurant()
	got := hatched(r)
	require.Len(t, got, 1)
	assert.InDelta(t, 376*28/40.0, got[0].Dy(), 0.02, "28 of 40 seats")
	r.Groups[1].Tanks[0].Items = []layouts.TankItem{{Held: 4, Used: 1}, {Held: 4, Used: 4}}
	assert.Len(t, hatched(r), 2, "packed items may leave room too")
}

func TestTanksNameTheirParts(t *testing.T) {
	s, err := diagram.Draw(restaurant(), diagram.Options{})
	require.NoError(t, err)
	early, ok := s.Frame("room/early")
	require.True(t, ok)
	late, ok := s.Frame("room/late")
	require.True(t, ok)
	bench, ok := s.Frame("room/bench")
	require.True(t, ok)
	assert.InDelta(t, early.Bounds.Min.Y, bench.Bounds.Min.Y, 0, "on one level")
	assert.InDelta(t, early.Bounds.Dx(), bench.Bounds.Dx(), 0.01, "equally wide")
	assert.Greater(t, bench.Bounds.Min.X-late.Bounds.Max.X, late.Bounds.Min.X-early.Bounds.Max.X+40, "the gap holds the factor")
}

func TestTanksDescribeThemselves(t *testing.T) {
	s, err := diagram.Draw(restaurant(), diagram.Options{})
	require.NoError(t, err)
	doc := strings.ReplaceAll(scene.PlainText(s.Doc), "\u00a0", " ")
	for _, want := range []string{
		"Dining room: each tank holds 40 seats on one floor", "Staff: 6 seats, every evening", "Tables: 30 seats, taken by parties, at first to book", "Kept free: 4 seats",
		"At six: doors open", "Parties", "28 seats", "15 seats", "53.6%", "100%", "One table: 4 seats", "Hatched: held, empty.", "One long bench: 2× the parties.",
	} {
		assert.Contains(t, doc, want)
	}
	r := restaurant()
	r.Bands[1].Kind, r.Bands[1].Size = layouts.TankFixed, 30
	r.Groups = []layouts.TankGroup{{Name: "Summer", Tanks: []layouts.Tank{{Name: "June", Note: "long days"}}}}
	s, err = diagram.Draw(r, diagram.Options{})
	require.NoError(t, err)
	assert.Contains(t, scene.PlainText(s.Doc), "Summer, June: long days")
	assert.NotContains(t, s.Words(), "0", "without a pool nothing is counted")
}

func TestTanksArrangements(t *testing.T) {
	for _, width := range []float64{360, 430, 480, 600, 720, 780, 960, 1200} {
		s, err := diagram.Draw(restaurant(), diagram.Options{Width: width})
		require.NoError(t, err)
		assertSound(t, s)
		said := strings.ReplaceAll(strings.Join(s.Words(), " "), "\u00a0", " ")
		for _, want := range []string{
			"Dining room", "40 seats on one floor", "Staff", "6 seats", "Tables", "30", "Kept free", "4 seats", "7 parties", "14 parties", "2×", "the parties", "held, empty", "One table: 4 seats", "doors open",
		} {
			assert.Contains(t, said, want, "at %v u", width)
		}
	}
}

// The names of bands stand beside the tanks, in the first one, or above all.
func TestTanksFindRoomForNames(t *testing.T) {
	at := func(r layouts.Tanks, width float64) (name, first geom.Rect) {
		s, err := diagram.Draw(r, diagram.Options{Width: width})
		require.NoError(t, err)
		f, ok := s.Frame("room/early")
		require.True(t, ok)
		for _, m := range s.Marks {
			if w, ok := m.Shape.(scene.Text); ok && strings.HasPrefix(w.String, "Tables") && !strings.Contains(w.String, "of four") || ok && strings.Contains(w.String, "; Tables") {
				name = m.Bounds
			}
		}
		require.False(t, name.Empty())
		return name, f.Bounds
	}
	name, first := at(restaurant(), 960)
	assert.Less(t, name.Max.X, first.Min.X, "beside")
	name, first = at(restaurant(), 600)
	assert.True(t, first.Contains(name), "inside: %v in %v", name, first)
	r := restaurant()
	r.Groups[0].Tanks[0].Items = bookings(4, 1)
	r.Bands[1].Note = ""
	name, first = at(r, 480)
	assert.Less(t, name.Max.Y, first.Min.Y, "above: %v, %v", name, first)
}

// Rows too thin to be told apart stand for several items, and the key says so.
func TestTanksMergeThinRows(t *testing.T) {
	r := restaurant()
	r.Groups[0].Tanks[1].Items = nil
	for range 300 {
		r.Groups[0].Tanks[1].Items = append(r.Groups[0].Tanks[1].Items, layouts.TankItem{Held: 0.1, Used: 0.05})
	}
	s, err := diagram.Draw(r, diagram.Options{})
	require.NoError(t, err)
	assertSound(t, s)
	assert.Contains(t, strings.ReplaceAll(strings.Join(s.Words(), " "), "\u00a0", " "), "one row for up to 4 parties", "0.1 of 40 seats is 0.94 u high")
}

func TestTanksErrors(t *testing.T) {
	fails := func(change func(*layouts.Tanks), want string) {
		t.Helper()
		r := restaurant()
		change(&r)
		_, err := diagram.Draw(r, diagram.Options{})
		assert.ErrorContains(t, err, want)
	}
	fails(func(r *layouts.Tanks) { r.Capacity = 0 }, `Tanks "room" › Capacity: a tank cannot hold 0`)
	fails(func(r *layouts.Tanks) { r.Bands[2].Kind = layouts.TankPool }, "Bands[2] › Kind: there is a pool already")
	fails(func(r *layouts.Tanks) { r.Bands[0].Size = 0 }, "Bands[0] › Size: 0 is no size")
	fails(func(r *layouts.Tanks) { r.Bands[0].Size = math.NaN() }, "Bands[0] › Size: NaN is no size")
	fails(func(r *layouts.Tanks) { r.Bands[0].Size = 36 }, "Bands: they take 40\u00a0seats of 40\u00a0seats")
	fails(func(r *layouts.Tanks) { r.Bands[1].Size = 31 }, "Bands: they take 41\u00a0seats of 40\u00a0seats")
	fails(func(r *layouts.Tanks) { r.Groups[0].Versus = "more" }, "Groups[0] › Versus: there is nothing to compare")
	fails(func(r *layouts.Tanks) { r.Bands[1].Kind, r.Bands[1].Size = layouts.TankFixed, 2 }, "Groups[0] › Tanks[1] › Items: no band is a pool")
	fails(func(r *layouts.Tanks) { r.Groups[0].Tanks[1].Items[2].Used = 5 }, "Tanks[1] › Items[2]: it holds 4 and uses 5")
	fails(func(r *layouts.Tanks) { r.Groups[0].Tanks[1].Items[2].Held = 0 }, "Tanks[1] › Items[2]: it holds 0 and uses 3")
	fails(func(r *layouts.Tanks) { r.Groups[0].Tanks[1].Items[2].Held = 7 }, "Tanks[1] › Items: they hold 31\u00a0seats, the pool has 30\u00a0seats")
}

func TestTanksHoldForAnyData(t *testing.T) {
	maybe := func(t *rapid.T, name string) string { return rapid.OneOf(rapid.Just(""), words()).Draw(t, name) }
	roles := rapid.SampledFrom([]diagram.Role{diagram.Neutral, "gpu", "model", "cpu"})
	rapid.Check(t, func(t *rapid.T) {
		form := layouts.Tanks{
			Name: maybe(t, "name"), Note: maybe(t, "note"), Capacity: 100, Role: roles.Draw(t, "role"), Unused: maybe(t, "unused"),
			Unit: rapid.SampledFrom([]string{"", "GB", "seats"}).Draw(t, "unit"), Count: rapid.SampledFrom([]string{"", "users", "reservations"}).Draw(t, "count"),
		}
		pool := rapid.IntRange(0, 3).Draw(t, "pool")
		for k := range rapid.IntRange(1, 6).Draw(t, "bands") {
			b := layouts.TankBand{Name: words().Draw(t, "band"), Note: maybe(t, "of"), Role: roles.Draw(t, "colour"), Size: rapid.Float64Range(0.1, 12).Draw(t, "size")}
			if k == pool {
				b.Kind, b.Size, b.Vacant = layouts.TankPool, 0, maybe(t, "vacant")
			} else if rapid.Bool().Draw(t, "spare") {
				b.Kind = layouts.TankSpare
			}
			form.Bands = append(form.Bands, b)
		}
		size := form.Pool()
		for i := range rapid.IntRange(1, 4).Draw(t, "groups") {
			g := layouts.TankGroup{Name: maybe(t, "group"), Note: maybe(t, "way"), Hero: rapid.Bool().Draw(t, "hero")}
			for range rapid.IntRange(1, 5).Draw(t, "tanks") {
				tank := layouts.Tank{Name: maybe(t, "tank"), Note: maybe(t, "state"), Remark: maybe(t, "remark"), RemarkNote: maybe(t, "more"), Packed: rapid.Bool().Draw(t, "packed")}
				n := rapid.SampledFrom([]int{0, 1, 7, 60}).Draw(t, "items")
				for range n {
					if size == 0 {
						break
					}
					held := rapid.Float64Range(0.01, 1).Draw(t, "held") * size / float64(n)
					tank.Items = append(tank.Items, layouts.TankItem{Held: held, Used: held * rapid.Float64Range(0, 1).Draw(t, "used")})
				}
				g.Tanks = append(g.Tanks, tank)
			}
			form.Groups = append(form.Groups, g)
			if form.Factor(i) > 0 {
				form.Groups[i].Versus = maybe(t, "versus")
			}
		}
		soundOrTooWide(t, form, float64(rapid.IntRange(360, 1200).Draw(t, "width")))
	})
}

// Any number of tanks has room: they stand in rows.
func TestTanksAnyCount(t *testing.T) {
	for _, n := range []int{1, 2, 30, 200} {
		r := restaurant()
		r.Groups = r.Groups[:1]
		r.Groups[0].Tanks = nil
		for i := range n {
			r.Groups[0].Tanks = append(r.Groups[0].Tanks, layouts.Tank{Name: "An evening", Items: bookings(4, make([]float64, i%8)...)})
		}
		for _, width := range []float64{360, 960} {
			s, err := diagram.Draw(r, diagram.Options{Width: width})
			require.NoError(t, err)
			assertSound(t, s)
		}
	}
}

func TestTanksGolden(t *testing.T) {
	diagramtest.Golden(t, diagram.Figure{
		ID: "tanks", Title: "A bench seats more parties", Lead: "gpu",
		Takeaway: "Tables of four stand half empty; a bench without gaps seats twice as many parties.",
		Body:     restaurant(),
	})
}
