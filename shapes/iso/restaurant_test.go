package iso

import (
	"fmt"
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/theme"
)

// fills counts the marks of a piece by their fill.
func fills(t testing.TB, p Piece) map[theme.Token]int {
	count := map[theme.Token]int{}
	for _, m := range ink(t, p, Projection{S: 20}).Marks {
		count[m.Fill.Token]++
	}
	return count
}

// A thing in a hand is seen where the hand is, and painted after the person.
func TestHold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := Person{
			Foot:  At(rapid.Float64Range(-9, 9).Draw(t, "x"), rapid.Float64Range(-9, 9).Draw(t, "y"), 0),
			Scale: rapid.Float64Range(0.8, 1.4).Draw(t, "scale"),
			Hat:   Hat(rapid.IntRange(0, 2).Draw(t, "hat")),
			Hands: []geom.Point{{X: rapid.Float64Range(-2, 2).Draw(t, "across"), Y: rapid.Float64Range(-5, -1).Draw(t, "down")}},
		}
		r := rapid.Float64Range(0.1, 1).Draw(t, "r")
		at := p.Hold(0, r)
		proj := Projection{geom.Pt(100, 100), 20}
		hand := proj.Point(p.Foot).Add(p.Hands[0].Mul(headUnit * p.Scale * proj.S))
		got := proj.Point(at)
		if got.Dist(hand) > 1e-6 {
			t.Fatalf("held at %v, hand at %v", got, hand)
		}
		thing := Space(at.X-r, at.Y-r, at.Z, 2*r, 2*r, 0.1)
		if o := p.Bounds().Before(thing); o == Last || o == Inside {
			t.Fatalf("person %v, thing %v: order %v", p.Bounds(), thing, o)
		}
	})
	p := Person{Foot: At(1, 2, 0)}
	assert.Equal(t, At(1, 2, 1.78), p.Hold(0, 1), "without a hand: above the head")
	assert.Equal(t, At(1, 2, 1.78), p.Hold(-1, 1))
}

// Pots on all spots of a stove can be ordered with it, and stand apart.
func TestStoveSpots(t *testing.T) {
	s := Stove{At: At(2, 3, 0), W: 7.6, D: 2.5, H: 1.5, Cols: 6, Rows: 2, Flame: 0.2}
	pieces := []Piece{s}
	for col := range 6 {
		for row := range 2 {
			spot := s.Spot(col, row)
			assert.InDelta(t, 1.5+trivetH, spot.Z, 1e-9)
			pieces = append(pieces, Pot{Foot: spot})
		}
	}
	assert.Less(t, s.Spot(0, 0).X, s.Spot(1, 0).X)
	assert.Less(t, s.Spot(0, 0).Y, s.Spot(0, 1).Y)
	_, err := diagram.Draw(Scene{Pieces: pieces}, diagram.Options{})
	require.NoError(t, err)
}

func TestStoveBurnsAndGlows(t *testing.T) {
	cold := Stove{W: 6, D: 2, H: 1.5, Cols: 3, Rows: 2, Doors: 3}
	hot := cold
	hot.Flame, hot.Lit = 0.2, []int{0, 2, 9} // the oven 9 does not exist
	assert.Zero(t, fills(t, cold)[theme.MatWarn.Left()])
	assert.Equal(t, 6*8, fills(t, hot)[theme.MatWarn.Left()], "eight flames a burner")
	assert.Zero(t, fills(t, cold)[theme.MatWait.Left()])
	assert.Equal(t, 2, fills(t, hot)[theme.MatWait.Left()])
	assert.Equal(t, 3, fills(t, cold)[theme.MatGPU.Right()], "doors")
	assert.Equal(t, 1, fills(t, Stove{W: 2, D: 2, H: 1, Material: theme.MatSteel})[theme.MatSteel.Left()])
}

func TestTicketRail(t *testing.T) {
	for _, face := range []Plane{LeftPlane, RightPlane} {
		r := TicketRail{At: At(1, 1, 2), L: 5, H: 1.3, Face: face, Tickets: 6, Taken: 2}
		var last Bounds
		n := 0
		for _, p := range r.Parts() {
			slip, ok := p.(ticket)
			if !ok {
				continue
			}
			b := slip.Bounds()
			assert.Equal(t, n < 2, slip.taken)
			assert.GreaterOrEqual(t, b.Min.Z, r.At.Z)
			if n > 0 {
				if face == LeftPlane {
					assert.Greater(t, b.Min.X, last.Max.X)
				} else {
					assert.Greater(t, b.Min.Y, last.Max.Y)
				}
			}
			last, n = b, n+1
		}
		assert.Equal(t, 6, n)
		count := fills(t, r)
		assert.Equal(t, []int{2, 4}, []int{count[theme.MatWait.Left()], count[theme.MatWait.Top()]})
	}
	assert.Len(t, TicketRail{L: 2, H: 1}.Parts(), 3, "posts and beam")
}

// Books keep to their room, fill most of it, and differ by seed alone.
func TestBooks(t *testing.T) {
	proj := Projection{S: 20}
	dump := func(k Books) string { return fmt.Sprint(ink(t, k, proj).Marks) }
	for _, face := range []Plane{LeftPlane, RightPlane} {
		in := Space(0, 0, 0, 4, 1, 1)
		if face == RightPlane {
			in = Space(0, 0, 0, 1, 4, 1)
		}
		k := Books{In: in, Face: face}
		other := k
		other.Seed = 1
		assert.Equal(t, dump(k), dump(k))
		assert.NotEqual(t, dump(k), dump(other))
		count := fills(t, k)
		spines := (count[theme.MatModel.Top()] + count[theme.MatModel.Left()] + count[theme.MatModel.Right()]) / 3
		assert.GreaterOrEqual(t, spines, 9, "four units of books at most 0.39 apart, less one")
	}
	assert.Empty(t, ink(t, Books{In: Space(0, 0, 0, 0.1, 1, 1)}, proj).Marks, "no book is thinner than its room")
}

// The hands of a clock point as on any clock, on either wall.
func TestClockHands(t *testing.T) {
	for _, face := range []Plane{LeftPlane, RightPlane} {
		for _, tc := range []struct {
			hour, minute float64
			right, up    bool // of the minute hand, as the reader sees it
		}{{12, 10, true, true}, {12, 20, true, false}, {12, 40, false, false}, {12, 50, false, true}} {
			proj := Projection{S: 20}
			marks := ink(t, Clock{R: 1, Face: face, Hour: tc.hour, Minute: tc.minute}, proj).Marks
			hand := marks[len(marks)-1].Bounds.Center()
			// On a wall, "up" is above the line through the clock that runs
			// along the ground.
			slope := 0.5
			if face == RightPlane {
				slope = -0.5
			}
			assert.Equal(t, tc.right, hand.X > 0, "%v at minute %v: %v", face, tc.minute, hand)
			assert.Equal(t, tc.up, hand.Y < slope*hand.X, "%v at minute %v: %v", face, tc.minute, hand)
		}
	}
}

// Tiles of a floor cover it once, and are cut at its edges.
func TestChecks(t *testing.T) {
	count := fills(t, Checks{W: 3.5, D: 2.5})
	assert.Equal(t, 1, count[theme.MatWall.Top()], "the ground in one piece")
	assert.Equal(t, 6, count[theme.MatWall.Left()], "half of four times three")
	whole := ink(t, Checks{W: 3.5, D: 2.5}, Projection{S: 20}).Ink()
	ground := ink(t, Paving{W: 3.5, D: 2.5}, Projection{S: 20}).Ink()
	assert.True(t, ground.Inset(-seam).Contains(whole), "%v in %v", whole, ground)
}

// Sizes that cannot be are drawn without end nowhere.
func TestTilesOfNoSize(t *testing.T) {
	for _, size := range []float64{-1, math.Inf(1), math.NaN(), 1e12} {
		assert.Len(t, ink(t, Checks{W: size, D: 2}, Projection{S: 20}).Marks, 1, "%v", size)
		assert.LessOrEqual(t, len(ink(t, Tiles{W: size, H: 1}, Projection{S: 20}).Marks), 2, "%v", size)
		assert.LessOrEqual(t, len(ink(t, Books{In: Space(0, 0, 0, size, 1, 1)}, Projection{S: 20}).Marks), 3*bookMost, "%v", size)
	}
	assert.Len(t, ink(t, Checks{W: 2, D: 2, Tile: -1}, Projection{S: 20}).Marks, 1)
	assert.Len(t, ink(t, Tiles{W: 2, H: 2, Tile: -1}, Projection{S: 20}).Marks, 1)
}

func TestDish(t *testing.T) {
	assert.Zero(t, fills(t, Dish{})[theme.MatNet.Left()])
	assert.Positive(t, fills(t, Dish{Food: theme.MatNet})[theme.MatNet.Left()])
	covered := fills(t, Dish{Food: theme.MatCPU, Cover: theme.MatNet})
	assert.Positive(t, covered[theme.MatNet.Left()])
	assert.Zero(t, covered[theme.MatCPU.Left()], "what is under the cover is not seen")
	assert.Greater(t, Dish{Cover: theme.MatNet}.Bounds().Max.Z, Dish{Food: theme.MatNet}.Bounds().Max.Z)
}

func TestPavingFill(t *testing.T) {
	assert.Equal(t, map[theme.Token]int{theme.MatWall.Right(): 1}, fills(t, Paving{W: 1, D: 1, Fill: theme.MatWall.Right()}))
	assert.Equal(t, map[theme.Token]int{theme.MatStone.Top(): 1}, fills(t, Paving{W: 1, D: 1, Material: theme.MatStone}))
}
