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
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
)

// buses are the waits at two stops.
func buses() layouts.Ranges {
	return layouts.Ranges{ID: "waits", Unit: "min", Role: "gpu", Usual: "mostly", Seldom: "at worst", Bars: []layouts.RangeBar{
		{ID: "rush", Value: "8", Name: "a.m.", Usual: 3, Seldom: 5}, {ID: "late", Value: "11", Name: "p.m.", Usual: 20, Seldom: 60},
	}}
}

// Both parts of all bars are on one scale that begins at 0.
func TestRangesAreToScale(t *testing.T) {
	for _, width := range []float64{360, 600, 960} {
		s, err := diagram.Draw(buses(), diagram.Options{Width: width})
		require.NoError(t, err)
		scale, n := 0.0, 0
		for _, m := range s.Marks {
			if m.Scaled == nil {
				continue
			}
			q := m.Shape.Bounds().Dx() / m.Scaled.Value
			if scale == 0 {
				scale = q
			}
			assert.InEpsilon(t, scale, q, 0.005, "%v", m.Scaled)
			n++
		}
		assert.Equal(t, 4, n)
	}
}

func TestRangesArrangements(t *testing.T) {
	for _, width := range []float64{360, 430, 600, 780, 960, 1200} {
		s, err := diagram.Draw(buses(), diagram.Options{Width: width})
		require.NoError(t, err)
		assertSound(t, s)
		said := strings.ReplaceAll(strings.Join(s.Words(), " "), "\u00a0", " ")
		for _, want := range []string{"8 a.m.", "11 p.m.", "5 min", "60 min", "3", "20", "mostly", "at worst"} {
			assert.Contains(t, said, want, "at %v u", width)
		}
		late, ok := s.Frame("waits/late")
		require.True(t, ok)
		rush, _ := s.Frame("waits/rush")
		assert.Less(t, rush.Bounds.Max.Y, late.Bounds.Max.Y)
	}
}

func TestRangesDescribeThemselves(t *testing.T) {
	s, err := diagram.Draw(buses(), diagram.Options{})
	require.NoError(t, err)
	doc := strings.ReplaceAll(scene.PlainText(s.Doc), "\u00a0", " ")
	for _, want := range []string{"Mostly", "At worst", "8 a.m.", "3 min", "5 min", "20 min", "60 min"} {
		assert.Contains(t, doc, want)
	}
}

func TestRangesErrors(t *testing.T) {
	for _, c := range []struct {
		usual, seldom float64
		want          string
	}{{5, 3, "it goes from 5 to 3"}, {-1, 3, "it goes from −1 to 3"}, {1, math.Inf(1), "it goes from 1 to ?"}, {math.NaN(), 1, "it goes from ? to 1"}} {
		b := buses()
		b.Bars[1].Usual, b.Bars[1].Seldom = c.usual, c.seldom
		_, err := diagram.Draw(b, diagram.Options{})
		assert.ErrorContains(t, err, `Ranges "waits" › Bars[1]: `+c.want)
	}
}

func TestRangesHoldForAnyData(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := layouts.Ranges{
			Role: rapid.SampledFrom([]diagram.Role{diagram.Neutral, "gpu", "cpu"}).Draw(t, "role"), Unit: rapid.SampledFrom([]string{"", "ms", "requests"}).Draw(t, "unit"),
			Usual: words().Draw(t, "usual"), Seldom: words().Draw(t, "seldom"),
		}
		for range rapid.IntRange(1, 9).Draw(t, "bars") {
			usual := rapid.OneOf(rapid.Just(0.0), rapid.Float64Range(0, 900)).Draw(t, "to")
			r.Bars = append(r.Bars, layouts.RangeBar{
				Value: rapid.StringMatching(`[0-9]{1,6}`).Draw(t, "value"), Name: rapid.OneOf(rapid.Just(""), words()).Draw(t, "name"),
				Usual: usual, Seldom: usual + rapid.Float64Range(0, 900).Draw(t, "more"),
			})
		}
		soundOrTooWide(t, r, float64(rapid.IntRange(360, 1200).Draw(t, "width")))
	})
}

func TestRangesGolden(t *testing.T) {
	diagramtest.Golden(t, diagram.Figure{ID: "ranges", Title: "Waiting for the bus", Lead: "gpu", Takeaway: "Late buses are rare, and seldom on time.", Body: buses()})
}
