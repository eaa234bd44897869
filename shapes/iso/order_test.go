package iso

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestBefore(t *testing.T) {
	cube := Space(0, 0, 0, 1, 1, 1)
	for _, tc := range []struct {
		name string
		b, c Bounds
		want Order
	}{
		{"stacked", cube, Space(0, 0, 1, 1, 1, 1), First},
		{"below", Space(0, 0, 1, 1, 1, 1), cube, Last},
		{"side by side along x", cube, Space(1, 0, 0, 1, 1, 1), First},
		{"side by side along y", Space(0, 1, 0, 1, 1, 1), cube, Last},
		{"far away across the canvas", cube, Space(5, -5, 0, 1, 1, 1), Apart},
		{"neighbours that share an edge of the outline only", cube, Space(1, -1, 0, 1, 1, 1), Apart},
		{"in front along x, and higher", cube, Space(3, 1.5, 2, 1, 1, 1), First},
		{"a bridge over a thing behind it", Space(0, 0, 3, 6, 1, 0.3), Space(2, -2, 0, 1, 1, 1), Last},
		{"a shadow lies under its thing", Space(0, 0, 0, 1.5, 1, 0), cube, First},
		{"two flat ones in a plane go by the list", Space(0, 0, 0, 2, 2, 0), Space(1, 1, 0, 2, 2, 0), First},
		{"one in the other", Space(-1, -1, -1, 3, 3, 3), cube, Inside},
		{"a touch of dust is no cut", cube, Space(1-touch/2, 0, 0, 1, 1, 1), First},
		{"more than a touch is", cube, Space(1-2*touch, 0, 0, 1, 1, 1), Inside},
	} {
		t.Run(tc.name, func(t *testing.T) {
			assert.Equal(t, tc.want, tc.b.Before(tc.c))
			mirror := map[Order]Order{First: Last, Last: First, Apart: Apart, Inside: Inside}[tc.want]
			if tc.b.Max.Z != tc.b.Min.Z || tc.c.Max.Z != tc.c.Min.Z {
				assert.Equal(t, mirror, tc.c.Before(tc.b), "the other way round")
			}
		})
	}
}

// Boxes that reach into each other by less than a touch are apart along
// several axes at once: the largest gap must decide, then z, then x.
func TestGapRule(t *testing.T) {
	const in = touch / 2
	for _, tc := range []struct {
		name string
		b, c Bounds
		want Order
	}{
		{"the gap along x outweighs the touch along z", Space(0, 0, 0, 1, 1, 1+in), Space(1, 0, 1, 1, 1, 1), First},
		{"z decides against a deeper touch along y", Space(0, 0, 1, 1, 1+in, 1), Space(0, 1, 0, 1, 1, 1), Last},
		{"a gap along y decides against a touch along z", Space(0, 0, 1-in, 1, 1, 1), Space(0, 1, 0, 1, 1, 1), First},
	} {
		t.Run(tc.name, func(t *testing.T) { assert.Equal(t, tc.want, tc.b.Before(tc.c)) })
	}
}

func TestArrange(t *testing.T) {
	ground, thing, lid := Space(0, 0, -1, 9, 9, 1), Space(4, 4, 0, 1, 1, 1), Space(4, 4, 1, 1, 1, 0.2)
	order, conflicts := arrange([]Bounds{lid, thing, ground})
	assert.Equal(t, []int{2, 1, 0}, order)
	assert.Empty(t, conflicts)

	apart := []Bounds{Space(9, -9, 0, 1, 1, 1), Space(0, 0, 0, 1, 1, 1), Space(-9, 9, 0, 1, 1, 1)}
	order, conflicts = arrange(apart)
	assert.Equal(t, []int{0, 1, 2}, order, "ties go by the list")
	assert.Empty(t, conflicts)

	order, conflicts = arrange(nil)
	assert.Empty(t, order)
	assert.Empty(t, conflicts)
}

// Three beams, each of which lies in front of the one before it at one end:
// one along x, one upright, one along y.
func ringOfBeams() []Bounds {
	return []Bounds{Space(1, 3, 3, 4, 1, 1), Space(2, 4, 1, 1, 1, 3), Space(3, 1, 1, 1, 4, 1)}
}

func TestCycle(t *testing.T) {
	boxes := ringOfBeams()
	for i := range boxes {
		require.Equal(t, First, boxes[i].Before(boxes[(i+1)%3]))
	}
	order, conflicts := arrange(boxes)
	require.Len(t, conflicts, 1)
	assert.Equal(t, conflict{ErrCycle, []int{0, 1, 2}}, conflicts[0])
	assert.ElementsMatch(t, []int{0, 1, 2}, order)
	problem, fix := conflicts[0].words([]string{"beam", "mast", "rope"})
	assert.Equal(t, "beam, mast, rope must each be painted before the next, and the last before the first", problem)
	assert.NotEmpty(t, fix)
}

func boxes(t *rapid.T) []Bounds {
	coordinate := rapid.IntRange(0, 12)
	size := rapid.IntRange(0, 5)
	var out []Bounds
	for range rapid.IntRange(2, 14).Draw(t, "boxes") {
		d := func(g *rapid.Generator[int], s string) float64 { return float64(g.Draw(t, s)) / 2 }
		b := Space(d(coordinate, "x"), d(coordinate, "y"), d(coordinate, "z"), d(size, "w")+0.5, d(size, "d")+0.5, d(size, "h"))
		free := true
		for _, o := range out {
			free = free && (b.Max.X <= o.Min.X || o.Max.X <= b.Min.X || b.Max.Y <= o.Min.Y || o.Max.Y <= b.Min.Y || b.Max.Z <= o.Min.Z || o.Max.Z <= b.Min.Z)
		}
		if free {
			out = append(out, b)
		}
	}
	return out
}

// sight returns how deep each of two boxes lies on one line of sight that
// meets both, if there is one: an answer by tracing, for comparison.
func sight(b, c Bounds) (depthB, depthC interval, ok bool) {
	s, u := b.silhouette(), c.silhouette()
	both := func(i, j interval) interval { return interval{max(i.lo, j.lo), min(i.hi, j.hi)} }
	across, falls, climbs := both(s.across, u.across), both(s.falls, u.falls), both(s.climbs, u.climbs)
	const parts = 16
	for i := 1; i < parts; i++ {
		a := across.lo + (across.hi-across.lo)*float64(i)/parts
		f := both(falls, interval{climbs.lo + a, climbs.hi + a})
		if f.hi-f.lo < 0.01 || across.hi-across.lo < 0.01 {
			continue
		}
		x := (f.lo + f.hi) / 2
		y := x - a
		depth := func(b Bounds) interval {
			return interval{max(b.Min.X-x, b.Min.Y-y, b.Min.Z*rise), min(b.Max.X-x, b.Max.Y-y, b.Max.Z*rise)}
		}
		return depth(b), depth(c), true
	}
	return interval{}, interval{}, false
}

// Boxes that do not cut into each other are painted far to near: every pair
// as its own rule says, and the rule says what tracing a line of sight says.
func TestOrderIsConsistent(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		bs := boxes(t)
		order, conflicts := arrange(bs)
		require.Len(t, order, len(bs))
		at := make([]int, len(bs))
		seen := map[int]bool{}
		for place, i := range order {
			at[i] = place
			seen[i] = true
		}
		require.Len(t, seen, len(bs), "every box once")
		broken := 0
		for i := range bs {
			for j := i + 1; j < len(bs); j++ {
				o := bs[i].Before(bs[j])
				require.NotEqual(t, Inside, o)
				if (o == First && at[i] > at[j]) || (o == Last && at[i] < at[j]) {
					broken++
				}
				if di, dj, ok := sight(bs[i], bs[j]); ok && bs[i].Min.Z+bs[j].Min.Z != bs[i].Max.Z+bs[j].Max.Z {
					require.NotEqual(t, Apart, o)
					if o == First {
						assert.LessOrEqual(t, di.hi, dj.lo+1e-9)
					} else {
						assert.LessOrEqual(t, dj.hi, di.lo+1e-9)
					}
				}
			}
		}
		if len(conflicts) == 0 {
			assert.Zero(t, broken, "no pair against the rule")
		} else {
			assert.NotZero(t, broken, "a ring breaks at least one pair")
		}
	})
}
