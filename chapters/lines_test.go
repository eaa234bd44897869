package chapters_test

import (
	"fmt"
	"math"
	"math/rand"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/chapters"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/lint"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// The connectors of all figures, in both widths: none runs through a box or
// through words, no words stand nearer to another line than to their own, and
// on the whole lines bend and cross little.
func TestLinesOfTheBook(t *testing.T) {
	drawn, err := chapters.Book().Select()
	require.NoError(t, err)
	var lines, bends, crossings, struck, stray int
	detour := 0.0
	for _, e := range drawn {
		for _, p := range []scene.Profile{scene.Wide, scene.Column} {
			s, err := diagram.Build(*e.Figure, diagram.Options{Profile: p})
			require.NoError(t, err)
			q := qualityOf(s)
			if q.lines == 0 {
				continue
			}
			t.Logf("%s, %s: %d lines, %d bends, %d crossings, %.2f times the direct way", e.ID, p, q.lines, q.bends, q.crossings, q.detour/float64(q.lines))
			lines, bends, crossings, detour = lines+q.lines, bends+q.bends, crossings+q.crossings, detour+q.detour
			through, foreign := lineFaults(s)
			struck, stray = struck+through, stray+foreign
		}
	}
	require.Positive(t, lines)
	t.Logf("in all: %d lines, %.2f bends a line, %d crossings, %.2f times the direct way, %d through boxes or words, %d labels nearer to another line",
		lines, float64(bends)/float64(lines), crossings, detour/float64(lines), struck, stray)
	assert.Zero(t, struck)
	assert.Zero(t, stray)
	assert.LessOrEqual(t, float64(bends), 1.2*float64(lines))
	assert.LessOrEqual(t, float64(crossings), 0.1*float64(lines))
}

// nested is an architecture of three floors with two or three groups of cards,
// and as many lines as cards, most of them to a neighbour.
func nested(seed int64) layouts.Architecture {
	rng := rand.New(rand.NewSource(seed))
	a := layouts.Architecture{ID: "nested"}
	var ids []diagram.ID
	for f := range 3 {
		var groups []diagram.Node
		for g := range 2 + rng.Intn(2) {
			var cards []diagram.Node
			for range 1 + rng.Intn(3) {
				id := diagram.ID(fmt.Sprint("c", len(ids)))
				ids = append(ids, id)
				cards = append(cards, shapes.Card{ID: id, Name: fmt.Sprint("Part ", len(ids)), Note: "does its work", Form: shapes.Stacked})
			}
			groups = append(groups, layouts.ArchGroup{ID: diagram.ID(fmt.Sprintf("g%d-%d", f, g)), Name: fmt.Sprint("Group ", g+1), Rows: layouts.Across(cards...)})
		}
		a.Floors = append(a.Floors, layouts.ArchGroup{Rows: layouts.Across(groups...)})
	}
	seen := map[[2]int]bool{}
	for range ids {
		i := rng.Intn(len(ids) - 1)
		k := min(i+1+rng.Intn(3), len(ids)-1)
		if pair := [2]int{i, k}; i != k && !seen[pair] {
			seen[pair] = true
			l := diagram.Link{From: ids[i], To: ids[k]}
			if rng.Intn(4) == 0 {
				l.Label = "asks"
			}
			a.Links = append(a.Links, l)
		}
	}
	return a
}

// The same for random nested graphs, which no author has arranged.
func TestLinesOfNestedGraphs(t *testing.T) {
	const graphs = 30
	var sum lineQuality
	wanted, struck, stray := 0, 0, 0
	for seed := range int64(graphs) {
		a := nested(seed)
		s, err := diagram.Build(diagram.Figure{ID: "nested", Title: "Parts", Takeaway: "Parts talk.", Size: diagram.Large, Body: a}, diagram.Options{})
		require.NoError(t, err)
		q := qualityOf(s)
		wanted += len(a.Links)
		sum.lines, sum.bends, sum.crossings, sum.detour = sum.lines+q.lines, sum.bends+q.bends, sum.crossings+q.crossings, sum.detour+q.detour
		through, foreign := lineFaults(s)
		struck, stray = struck+through, stray+foreign
	}
	t.Logf("%d graphs: %d of %d links drawn, %.2f bends a line, %.2f crossings a graph, %.2f times the direct way, %d through boxes or words, %d labels nearer to another line",
		graphs, sum.lines, wanted, float64(sum.bends)/float64(sum.lines), float64(sum.crossings)/graphs, sum.detour/float64(sum.lines), struck, stray)
	assert.Zero(t, struck)
	assert.Zero(t, stray)
	assert.GreaterOrEqual(t, sum.lines*10, wanted*9, "links without a way are listed in words: few are")
	assert.LessOrEqual(t, float64(sum.bends), 2*float64(sum.lines))
}

// A lineQuality sums up the connectors of a picture.
type lineQuality struct {
	lines, bends, crossings int
	detour                  float64 // sum of the lines' lengths, each over that of the direct way
}

// lineFaults counts the lines through boxes or words, and the labels nearer to
// another line than to their own.
func lineFaults(s *scene.Scene) (struck, stray int) {
	for _, f := range lint.Check(s).Errors() {
		switch f.Rule {
		case "EDG-THRU":
			struck++
		case "LBL-OWN":
			stray++
		}
	}
	return struck, stray
}

func qualityOf(s *scene.Scene) lineQuality {
	var q lineQuality
	var ways [][]geom.Point
	var ends [][2]scene.ID
	for _, m := range s.Marks {
		p, ok := m.Shape.(scene.Path)
		if !ok || m.Role != scene.Edge || m.From == "" {
			continue
		}
		for _, way := range p.Path.Flatten(0.25) {
			bends, length := walk(way)
			first, last := way[0], way[len(way)-1]
			direct := math.Abs(last.X-first.X) + math.Abs(last.Y-first.Y)
			q.lines++
			q.bends += bends
			q.detour += length / max(direct, 1)
			for i, other := range ways {
				if ends[i][0] != m.From && ends[i][1] != m.To && ends[i][0] != m.To && ends[i][1] != m.From && crossing(way, other) {
					q.crossings++
				}
			}
			ways, ends = append(ways, way), append(ends, [2]scene.ID{m.From, m.To})
		}
	}
	return q
}

// walk counts the bends of a way and measures it, as if its corners were
// square. Short pieces are those of a rounded corner.
func walk(way []geom.Point) (bends int, length float64) {
	level, known := false, false
	for i := 1; i < len(way); i++ {
		d := way[i].Sub(way[i-1])
		length += math.Abs(d.X) + math.Abs(d.Y)
		if d.X != 0 && d.Y != 0 {
			continue
		}
		if now := d.Y == 0; !known || now != level {
			if known {
				bends++
			}
			level, known = now, true
		}
	}
	return bends, length
}

// crossing reports whether two ways cross properly.
func crossing(a, b []geom.Point) bool {
	side := func(p, q, r geom.Point) float64 { return (q.X-p.X)*(r.Y-p.Y) - (q.Y-p.Y)*(r.X-p.X) }
	for i := 1; i < len(a); i++ {
		for k := 1; k < len(b); k++ {
			if side(a[i-1], a[i], b[k-1])*side(a[i-1], a[i], b[k]) < 0 && side(b[k-1], b[k], a[i-1])*side(b[k-1], b[k], a[i]) < 0 {
				return true
			}
		}
	}
	return false
}

func TestWalkCountsBends(t *testing.T) {
	corner := geom.Rounded(8, geom.Pt(0, 0), geom.Pt(50, 0), geom.Pt(50, 40))
	bends, length := walk(corner.Flatten(0.25)[0])
	assert.Equal(t, 1, bends)
	assert.InDelta(t, 90, length, 0.01)
	assert.True(t, crossing([]geom.Point{{X: 0, Y: 5}, {X: 9, Y: 5}}, []geom.Point{{X: 5, Y: 0}, {X: 5, Y: 9}}))
	assert.False(t, crossing([]geom.Point{{X: 0, Y: 5}, {X: 5, Y: 5}}, []geom.Point{{X: 5, Y: 0}, {X: 5, Y: 9}}), "touching is not crossing")
}
