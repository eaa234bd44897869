package iso

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// kit is one of every piece.
func kit() []Piece {
	hex := []geom.Point{{X: -2, Y: -1}, {X: 0, Y: -2}, {X: 2, Y: -1}, {X: 2, Y: 1}, {X: 0, Y: 2}, {X: -2, Y: 1}}
	return []Piece{
		Box{At: At(1, 2, 0), W: 2, D: 3, H: 1, Left: []Panel{{0.2, 0.2, 1, 0.5, theme.MatNet.Left()}}, Right: []Panel{{0.2, 0.2, 1, 0.5, theme.MatNet.Left()}}},
		Post{Foot: At(1, 1, 0), H: 3, Material: theme.MatSteel},
		Shadow{At: At(1, 1, 0), W: 2, D: 2, Reach: 1},
		Paving{At: At(0, 0, 0), W: 4, D: 2, Material: theme.MatStone},
		Reflection{At: At(0, 0, WaterLevel), W: 4, D: 2},
		Reflection{At: At(0, 0, WaterLevel), W: 2, D: 2, Round: true},
		Slab{At: At(-3, -3, 0), W: 6, D: 6},
		Slab{At: At(-3, -3, 0), W: 6, D: 6, Depth: 0.3, Dry: true},
		Cylinder{Foot: At(0, 0, 0), R: 1, H: 2, Material: theme.MatGPU},
		Rod{At: At(0, 0, 1), Along: AlongX, L: 3, R: 0.5, Material: theme.MatSteel},
		Rod{At: At(0, 0, 1), Along: AlongY, L: 3, R: 0.5, Material: theme.MatSteel},
		Plate{At: At(0, 0, 0), Corners: hex, H: 0.5, Material: theme.MatOK},
		Person{Coat: theme.MatNet}, Person{Coat: theme.MatGPU, Hat: Helmet, Scale: 1.12}, Person{Coat: theme.MatWhite, Hat: Toque, Apron: theme.MatWhite, NoShadow: true},
		Tree{}, Tree{Foot: At(1, 1, 0), R: 1, Leaf: theme.MatOK},
		Packet{}, Row{Step: At(0, 1, 0), N: 3},
		Ribbon{To: At(0, -6, 0), Waves: 4, Height: 0.6}, Ribbon{To: At(6, 0, 0), Waves: 3, Height: 0.5},
		Stack{Network: true}, GPUCard{Shadow: 0.5},
		Deck{W: 2.5, L: 2, Along: AlongY}, Deck{W: 2.5, L: 2}, Pier{Top: At(0, 0, -0.35)}, Boat{At: At(0, 0, WaterLevel)}, Boat{Along: AlongY, L: 4, W: 2},
		Crane{W: 3.5, D: 1.6, H: 4.7, Reach: 5, Tail: 2}, Sling{Load: Space(0, 0, 0, 2, 2, 1), Hook: At(1, 1, 3), Top: 5},
		House{W: 2, D: 2, H: 3, Socket: true, Antenna: true, Shadow: 1}, Antenna{H: 2},
		Screen{W: 2, H: 3, Show: Sound, Face: RightPlane}, Screen{W: 3, H: 2, Show: Window, Face: LeftPlane}, Screen{W: 3, H: 2, Show: Text, Face: LeftPlane},
		Screen{W: 3, H: 2, Show: Curve, Face: RightPlane}, Screen{W: 3, H: 2}, Desk{},
		Frame{W: 3, D: 2, H: 3, Material: theme.MatWait}, Shelf{W: 4, D: 1.5, H: 4, Cols: 3, Rows: 3, Face: LeftPlane, Material: theme.MatGPU},
		Shelf{W: 1.5, D: 4, H: 3, Cols: 2, Rows: 2, Face: RightPlane}, Conveyor{L: 6, W: 1.3}, Conveyor{L: 6, W: 1.3, Along: AlongY, Side: theme.MatOK},
		Room{W: 6, D: 4, H: 3}, Checks{W: 3.5, D: 2.5}, Tiles{W: 4, H: 1.1, Face: LeftPlane, Material: theme.MatGlass}, Tiles{W: 4, H: 1.1, Face: RightPlane, Material: theme.MatGlass},
		Clock{At: At(0, 0, 2), R: 0.6, Face: LeftPlane, Hour: 3}, Clock{At: At(0, 0, 2), R: 0.6, Face: RightPlane, Minute: 20},
		Counter{W: 6, D: 1.2, H: 1.5, Doors: 4, Shadow: 0.4}, Counter{W: 1.2, D: 5, H: 1.5, Doors: 3, Face: RightPlane, Body: theme.MatSteel, Top: theme.MatGPU}, Counter{W: 2, D: 1, H: 1},
		Table{}, Table{R: 1.5, H: 1.2, Top: theme.MatWood}, Gloom{R: 1}, Tub{}, Tub{R: 0.8},
		Stove{W: 7, D: 2.5, H: 1.5, Cols: 6, Rows: 2, Flame: 0.24, Doors: 4, Lit: []int{1}, Shadow: 0.5}, Stove{W: 2, D: 2, H: 1}, Burner{R: 0.5, Flame: 0.25}, Burner{R: 0.5},
		Hood{W: 6, D: 1.2, H: 2}, Pot{Food: theme.MatNet}, Pot{R: 0.6, H: 1, Material: theme.MatSteel}, Pan{Food: theme.MatNet}, Pan{Turn: 90}, Pan{Turn: 180}, Pan{Turn: 270, Material: theme.MatSteel},
		Steam{H: 1, Phase: 90}, Dish{}, Dish{Food: theme.MatNet}, Dish{R: 0.6, Cover: theme.MatNet},
		TicketRail{L: 5, H: 1.3, Face: LeftPlane, Tickets: 6, Taken: 2}, TicketRail{L: 4, H: 1.3, Face: RightPlane, Tickets: 4}, TicketRail{L: 2, H: 1},
		Books{In: Space(0, 0, 0, 4, 0.8, 1)}, Books{In: Space(0, 0, 0, 0.8, 4, 1), Face: RightPlane, Material: theme.MatNet, Seed: 3},
		Group{Name: "pair", At: At(1, 1, 0), Scale: 0.5, Pieces: []Piece{Box{W: 1, D: 1, H: 1}, Box{At: At(1, 0, 0), W: 1, D: 1, H: 2}}},
	}
}

// A probe draws one piece and hands its ink back.
type probe struct {
	piece Piece
	proj  Projection
}

func (p probe) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	pen := ctx.Pen()
	p.piece.Draw(&Canvas{pen, p.proj, frame{k: 1}})
	return diagram.Frame{Size: geom.Sz(1, 1), Marks: pen.Marks()}
}

func ink(t testing.TB, p Piece, proj Projection) *scene.Scene {
	t.Helper()
	s, err := diagram.Draw(probe{p, proj}, diagram.Options{})
	require.NoError(t, err)
	return s
}

// What a piece draws lies in the projection of its box, but for small rims:
// the order of painting rests on it.
func TestPiecesStayInTheirBoxes(t *testing.T) {
	const tolerance = 0.3 // grid units: shadows of people and trees, the seams
	proj := Projection{geom.Pt(300, 300), 20}
	for _, p := range kit() {
		box := p.Bounds()
		t.Run(title(p, frame{k: 1}), func(t *testing.T) {
			s := box.silhouette()
			want := geom.Rect{
				Min: geom.Pt(proj.Origin.X+s.across.lo*proj.S, proj.Origin.Y+s.down().lo*proj.S),
				Max: geom.Pt(proj.Origin.X+s.across.hi*proj.S, proj.Origin.Y+s.down().hi*proj.S),
			}
			drawn := ink(t, p, proj)
			require.NotEmpty(t, drawn.Marks)
			got := drawn.Ink()
			assert.True(t, want.Inset(-tolerance*proj.S).Contains(got), "drawn %v, box %v", got, want)
			if _, ok := p.(Assembly); ok {
				return // only the boxes of its parts count
			}
			// The box is not much larger than what is drawn either.
			assert.True(t, got.Inset(-1.0*proj.S).Contains(want), "drawn %v, box %v", got, want)
		})
	}
}

// Outlines keep their width at every scale, things scale with the grid.
func TestScale(t *testing.T) {
	count := func(p Piece, s float64) (seams int, wide float64) {
		for _, m := range ink(t, p, Projection{S: s}).Marks {
			if m.Stroke.Width == seam {
				seams++
			}
			wide = max(wide, m.Stroke.Width)
		}
		return seams, wide
	}
	small, _ := count(Box{W: 1, D: 1, H: 1}, 10)
	large, _ := count(Box{W: 1, D: 1, H: 1}, 20)
	assert.Equal(t, 3, small)
	assert.Equal(t, 3, large)
	wave := Ribbon{To: At(6, 0, 0), Waves: 2, Height: 1, Thickness: 0.2}
	_, thin := count(wave, 10)
	_, thick := count(wave, 20)
	assert.Equal(t, []float64{2, 4}, []float64{thin, thick})
	_, least := count(wave, 1)
	assert.Equal(t, theme.Hairline, least, "never under the thinnest line that prints")
}

func TestGroupMovesAndScales(t *testing.T) {
	g := Group{At: At(10, 0, 1), Scale: 2, Pieces: []Piece{Box{At: At(1, 1, 0), W: 1, D: 1, H: 1}}}
	assert.Equal(t, Bounds{At(12, 2, 1), At(14, 4, 3)}, g.Bounds())
	outer := Group{At: At(0, 0, 1), Scale: 0.5, Pieces: []Piece{g}}
	all := items([]Piece{outer}, frame{k: 1}, nil)
	require.Len(t, all, 1)
	assert.Equal(t, Bounds{At(6, 1, 1.5), At(7, 2, 2.5)}, all[0].box)
	proj := Projection{S: 10}
	want := ink(t, Box{At: At(6, 1, 1.5), W: 1, D: 1, H: 1}, proj)
	got := ink(t, outer, proj)
	assert.Equal(t, fmt.Sprint(want.Marks), fmt.Sprint(got.Marks))
}

// The parts of every assembly can be ordered among themselves.
func TestAssembliesHaveAnOrder(t *testing.T) {
	n := 0
	for _, p := range kit() {
		a, ok := p.(Assembly)
		if !ok {
			continue
		}
		n++
		var boxes []Bounds
		var names []string
		for _, it := range items([]Piece{a}, frame{k: 1}, nil) {
			boxes, names = append(boxes, it.box), append(names, it.name())
		}
		_, conflicts := arrange(boxes)
		for _, c := range conflicts {
			problem, _ := c.words(names)
			assert.Fail(t, problem)
		}
	}
	assert.GreaterOrEqual(t, n, 8)
}

func TestCasters(t *testing.T) {
	all := items([]Piece{Box{W: 1, D: 1, H: 1, Shadow: 0.5}, Box{At: At(5, 0, 0), W: 1, D: 1, H: 1}}, frame{k: 1}, nil)
	require.Len(t, all, 3)
	assert.IsType(t, Shadow{}, all[0].piece)
	assert.Equal(t, "Box at (0, 0, 0)'s shadow", all[0].name())
	assert.Equal(t, Space(0, 0, 0, 1.5, 1, 0), all[0].box)
}

// What lies in a cell of a shelf can be ordered among its boards.
func TestShelfCells(t *testing.T) {
	for _, face := range []Plane{LeftPlane, RightPlane} {
		s := Shelf{At: At(1, 2, 0), W: 4, D: 4, H: 4, Cols: 2, Rows: 3, Face: face}
		pieces := []Piece{s}
		for col := range 2 {
			for row := range 3 {
				c := s.Cell(col, row)
				size := c.Max.Add(c.Min.mul(-1))
				assert.Positive(t, min(size.X, size.Y, size.Z))
				pieces = append(pieces, Box{At: c.Min, W: size.X, D: size.Y, H: size.Z})
			}
		}
		var boxes []Bounds
		for _, it := range items(pieces, frame{k: 1}, nil) {
			boxes = append(boxes, it.box)
		}
		_, conflicts := arrange(boxes)
		assert.Empty(t, conflicts)
	}
}
