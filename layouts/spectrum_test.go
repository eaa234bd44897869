package layouts_test

import (
	"math"
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

func spectrum() layouts.Spectrum {
	return layouts.Spectrum{
		ID: "codec", Head: "Codec",
		Measures: []layouts.Measure{
			{Head: "One sample", Kind: layouts.MeasureCells, Unit: "bits", Role: "data", Parts: []string{"sign", "value"}},
			{Head: "Rate", Unit: "kbit/s", Role: "net", Limit: layouts.Limit{At: 100, Label: "mobile link"}},
			{Head: "Cards of 8 GB", Kind: layouts.MeasureVessels, Unit: "GB", Full: 8, Role: "gpu", Content: "data"},
			{Head: "Loss", Kind: layouts.MeasureNumerals, Unit: "%"},
		},
		Stops: []layouts.Stop{
			{ID: "raw", Name: "PCM", Note: "raw", Readings: []layouts.Reading{{Parts: []int{1, 15}, Note: "as recorded"}, {Value: 256}, {Value: 20}, {Status: shapes.StatusOK, Label: "none"}}},
			{ID: "log", Name: "Companded", Readings: []layouts.Reading{{Parts: []int{1, 7}}, {Value: 64, Reach: 128}, {Value: 5, Label: "3 GB left", Note: "enough"}, {Value: 12, Status: shapes.StatusPartly, Label: "audible", Note: "in music"}}},
		},
	}
}

// dataOf returns the marks of a scale.
func dataOf(s *scene.Scene, group string) []scene.Mark {
	var out []scene.Mark
	for _, m := range s.Marks {
		if m.Scaled != nil && m.Scaled.Group == group && m.Role == scene.Data {
			out = append(out, m)
		}
	}
	return out
}

func TestSpectrumSaysAllInEveryArrangement(t *testing.T) {
	for _, mirrored := range []bool{false, true} {
		sp := spectrum()
		if mirrored {
			sp.Mirrored = true
			sp.Measures[0], sp.Measures[1] = sp.Measures[1], sp.Measures[0]
			for _, stop := range sp.Stops {
				stop.Readings[0], stop.Readings[1] = stop.Readings[1], stop.Readings[0]
			}
		}
		sp.From, sp.To = "exact", "small"
		sp.Zone = layouts.SpectrumZone{First: 1, Stops: 1, Label: "the usual one", Role: diagram.OK}
		sp.Threshold = layouts.SpectrumThreshold{After: 1, Label: "listeners notice"}
		for _, width := range []float64{360, 480, 600, 720, 960, 1200} {
			s := drawn(t, sp, width)
			assertSound(t, s)
			for _, w := range []string{"Codec", "One sample", "sign", "Rate", "mobile link", "256", "kbit/s", "128", "Cards of 8", "3\u00a0GB left",
				"Loss", "PCM", "raw", "Companded", "none", "audible", "in music", "exact", "small", "the usual one", "listeners notice"} {
				if w == "3\u00a0GB left" {
					w = "3 GB left"
				}
				if w == "Codec" && width < 600 {
					continue // a list has no column of names
				}
				assert.True(t, says(s, w), "%q at %g u, mirrored %v", w, width, mirrored)
			}
		}
	}
}

func TestSpectrumIsToScale(t *testing.T) {
	for _, width := range []float64{360, 600, 1200} {
		s := drawn(t, spectrum(), width)
		bars := dataOf(s, "codec/1")
		require.Len(t, bars, 2)
		assert.InEpsilon(t, 4, bars[0].Shape.Bounds().Dx()/bars[1].Shape.Bounds().Dx(), 0.005, "256 is 4 times 64")
		assert.Len(t, dataOf(s, "codec/0"), 16+8, "a cell for each bit")
		fillings := dataOf(s, "codec/2")
		require.Len(t, fillings, 3+1)
		for i, want := range []float64{8, 8, 4, 5} {
			assert.InDelta(t, want, fillings[i].Scaled.Value, 0)
			assert.InEpsilon(t, want/8, fillings[i].Shape.Bounds().Dy()/fillings[0].Shape.Bounds().Dy(), 0.005)
		}
	}
}

func TestSpectrumSharesAValueAmongVessels(t *testing.T) {
	sp := spectrum()
	sp.Measures[2].Shared = true
	fillings := dataOf(drawn(t, sp, 1200), "codec/2")
	require.Len(t, fillings, 4)
	for _, f := range fillings[:3] {
		assert.InDelta(t, 20.0/3, f.Scaled.Value, 1e-9)
	}
}

func TestSpectrumArrangements(t *testing.T) {
	wide, list := drawn(t, spectrum(), 1200), drawn(t, spectrum(), 360)
	assert.InDelta(t, textAt(t, wide, "PCM").Center().Y, textAt(t, wide, "0").Center().Y, 4, "one row")
	assert.Less(t, textAt(t, wide, "PCM").Max.X, textAt(t, wide, "as recorded").Min.X)
	assert.InDelta(t, textAt(t, list, "PCM").Min.X, textAt(t, list, "as recorded").Min.X, 0.5, "measures stand below the name")
	var raw, log geom.Rect
	for _, f := range wide.Frames {
		switch f.ID {
		case "codec/raw":
			raw = f.Bounds
		case "codec/log":
			log = f.Bounds
		}
	}
	assert.Equal(t, raw.Max.Y, log.Min.Y, "stops are named frames, one under the other")
}

func TestSpectrumMirror(t *testing.T) {
	sp := spectrum()
	sp.Measures = sp.Measures[1:]
	for i := range sp.Stops {
		sp.Stops[i].Readings = sp.Stops[i].Readings[1:]
	}
	sp.Mirrored = true
	s := drawn(t, sp, 960)
	bars := dataOf(s, "codec/0")
	require.Len(t, bars, 2)
	assert.InDelta(t, bars[0].Bounds.Max.X, bars[1].Bounds.Max.X, 0.02, "bars begin at the names")
	assert.Less(t, bars[0].Bounds.Max.X, textAt(t, s, "PCM").Min.X)
}

func TestSpectrumErrors(t *testing.T) {
	sp := spectrum()
	sp.Measures[2].Full = 0
	sp.Measures[0].Limit = layouts.Limit{At: 3, Label: "no"}
	sp.Stops[0].Name = ""
	sp.Stops[0].Readings[0].Parts = []int{1, 2, 3}
	sp.Stops[0].Readings[1].Value = math.NaN()
	sp.Stops[1].Readings = sp.Stops[1].Readings[:2]
	sp.Zone = layouts.SpectrumZone{First: 1, Stops: 2}
	sp.Threshold = layouts.SpectrumThreshold{After: 2, Label: "end"}
	sp.Mirrored = true
	sp.To = "small"
	_, err := diagram.Draw(sp, diagram.Options{})
	for _, want := range []string{
		`Spectrum "codec" › Measures[0] › Kind: only bars can grow away from the names`,
		`Spectrum "codec" › Measures[0] › Limit: only bars are compared with a limit`,
		`Spectrum "codec" › Measures[2] › Full: required`,
		`Spectrum "codec" › Stops[0] › Name: required`,
		`Spectrum "codec" › Stops[0] › Readings[0] › Parts: 3 parts, but the measure names 2`,
		`Spectrum "codec" › Stops[0] › Readings[1] › Value: NaN is no amount`,
		`Spectrum "codec" › Stops[1] › Readings: 2 readings for 4 measures`,
		`Spectrum "codec" › Zone: it marks 2 stops from number 1 on, but there are 2`,
		`Spectrum "codec" › Threshold › After: it stands after stop 2 of 2`,
		`Spectrum "codec" › From: required`,
	} {
		assert.ErrorContains(t, err, want)
	}
	_, err = diagram.Draw(layouts.Spectrum{}, diagram.Options{})
	assert.ErrorContains(t, err, "Spectrum › Measures: required")
	assert.ErrorContains(t, err, "Spectrum › Stops: required")
}

// Amounts that would draw no end of marks are errors, not pictures.
func TestSpectrumBounds(t *testing.T) {
	sp := spectrum()
	sp.Stops[0].Readings[0].Parts[1] = math.MaxInt32
	sp.Stops[0].Readings[2].Value = 1e18
	sp.Stops[1].Readings[1].Value = -1
	sp.Measures[1].Full = 50
	_, err := diagram.Draw(sp, diagram.Options{})
	for _, want := range []string{"cells cannot be drawn", "fills more than 100 vessels", "-1 has no length", "256 is beyond the scale, which ends at 50"} {
		assert.ErrorContains(t, err, want)
	}
}

func anySpectrum() *rapid.Generator[layouts.Spectrum] {
	return rapid.Custom(func(t *rapid.T) layouts.Spectrum {
		role := rapid.SampledFrom([]diagram.Role{"", diagram.Wait, "gpu", "cpu"})
		s := layouts.Spectrum{Head: maybeLabel().Draw(t, "head"), Continuous: rapid.Bool().Draw(t, "continuous")}
		if rapid.Bool().Draw(t, "ends") {
			s.From, s.To = label().Draw(t, "from"), label().Draw(t, "to")
		}
		kinds := rapid.SliceOfN(rapid.IntRange(0, 4), 1, 4).Draw(t, "kinds")
		s.Mirrored = kinds[0] == 0 && rapid.Bool().Draw(t, "mirrored")
		for _, kind := range kinds {
			m := layouts.Measure{Kind: layouts.MeasureKind(kind), Head: maybeLabel().Draw(t, "head"), Role: role.Draw(t, "role"), Content: role.Draw(t, "content"),
				Unit: rapid.SampledFrom([]string{"", "%", "GB"}).Draw(t, "unit"), Shared: rapid.Bool().Draw(t, "shared")}
			switch m.Kind {
			case layouts.MeasureVessels:
				m.Full = rapid.Float64Range(10, 500).Draw(t, "full")
			case layouts.MeasureCells:
				m.Parts = rapid.SliceOfN(label(), 1, 4).Draw(t, "parts")
			case layouts.MeasureBars:
				if rapid.Bool().Draw(t, "limited") {
					m.Limit = layouts.Limit{At: rapid.Float64Range(0, 1000).Draw(t, "limit"), Label: label().Draw(t, "limit label")}
				}
			}
			s.Measures = append(s.Measures, m)
		}
		n := rapid.IntRange(1, rapid.SampledFrom([]int{3, 3, 7, 30}).Draw(t, "most")).Draw(t, "stops")
		for range n {
			stop := layouts.Stop{Name: label().Draw(t, "name"), Note: maybeLabel().Draw(t, "note")}
			for _, m := range s.Measures {
				r := layouts.Reading{Value: rapid.OneOf(rapid.Float64Range(0, 500), rapid.Just(0.0)).Draw(t, "value"), Label: maybeLabel().Draw(t, "label"), Note: maybeLabel().Draw(t, "note"),
					Reach: rapid.SampledFrom([]float64{0, 0, 300}).Draw(t, "reach"), Status: shapes.Status(rapid.IntRange(0, 3).Draw(t, "status"))}
				switch m.Kind {
				case layouts.MeasureCells:
					r.Parts = rapid.SliceOfN(rapid.IntRange(0, 40), 0, len(m.Parts)).Draw(t, "cells")
				case layouts.MeasureVerdicts:
					r.Label = label().Draw(t, "verdict")
				}
				stop.Readings = append(stop.Readings, r)
			}
			s.Stops = append(s.Stops, stop)
		}
		if rapid.Bool().Draw(t, "zone") {
			s.Zone = layouts.SpectrumZone{First: rapid.IntRange(0, n-1).Draw(t, "first"), Stops: 1, Label: maybeLabel().Draw(t, "zone label"), Role: "gpu"}
		}
		if n > 1 && rapid.Bool().Draw(t, "threshold") {
			s.Threshold = layouts.SpectrumThreshold{After: rapid.IntRange(1, n-1).Draw(t, "after"), Label: label().Draw(t, "threshold label")}
		}
		return s
	})
}

func TestSpectrumSound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		soundOrTooWide(t, anySpectrum().Draw(t, "spectrum"), canvas().Draw(t, "width"))
	})
}
