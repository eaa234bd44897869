package layouts_test

import (
	"math"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/burindev/burin/layouts"
)

func TestFormatNumber(t *testing.T) {
	for v, want := range map[float64]string{
		0: "0", 1850: "1,850", 100000: "100,000", -40: "−40", 36.9: "36.9", 0.5: "0.5", 0.042: "0.042",
		105.5: "105.5", 1e6: "1,000,000", -0.0001: "−0.0001", 2.0 / 3: "0.6667", math.Inf(1): "?", 999.9999: "1,000",
	} {
		assert.Equal(t, want, layouts.FormatNumber(v), "%v", v)
	}
	assert.Equal(t, "59%", layouts.Quantity{59, "%"}.String())
	assert.Equal(t, "120\u00a0ms", layouts.Quantity{120, "ms"}.String())
}

func TestTicks(t *testing.T) {
	for _, c := range []struct {
		lo, hi float64
		most   int
		want   []float64
	}{
		{0, 400, 5, []float64{0, 100, 200, 300, 400}},
		{3, 197, 5, []float64{50, 100, 150}},
		{3, 197, 10, []float64{20, 40, 60, 80, 100, 120, 140, 160, 180}},
		{0.1, 0.3, 6, []float64{0.1, 0.15, 0.2, 0.25, 0.3}},
		{0, 17, 5, []float64{0, 5, 10, 15}},
		{-40, 35, 5, []float64{-40, -20, 0, 20}},
		{7, 7, 5, []float64{7}},
		{5, 1, 5, []float64{5}},
		{math.NaN(), 1, 5, nil},
		{0, 1e-7, 3, []float64{0, 5e-8, 1e-7}},
		{0, 5e-324, 5, []float64{0}},
		{-math.MaxFloat64, math.MaxFloat64, 5, []float64{-math.MaxFloat64}},
		{-197, -3, 5, []float64{-150, -100, -50}},
		{1e15, 1e15 + 4, 5, []float64{1e15, 1e15 + 1, 1e15 + 2, 1e15 + 3, 1e15 + 4}},
	} {
		got := layouts.Ticks(c.lo, c.hi, c.most)
		if c.want == nil {
			assert.Len(t, got, 1)
			continue
		}
		assert.Equal(t, c.want, got, "%v to %v", c.lo, c.hi)
	}
	assert.Equal(t, []float64{1, 10, 100, 1000}, layouts.LogTicks(1, 1000, 5))
	assert.Equal(t, []float64{1, 100}, layouts.LogTicks(0.5, 1000, 3))
	assert.Equal(t, []float64{0.1, 1, 10}, layouts.LogTicks(0.1, 10, 5))
	assert.Equal(t, []float64{2, 4, 6, 8}, layouts.LogTicks(2, 8, 5), "within one power of ten")
	assert.Equal(t, []float64{7}, layouts.LogTicks(7, 7, 5))
	assert.Equal(t, []float64{-1}, layouts.LogTicks(-1, 8, 5), "no logarithm")
	for _, v := range layouts.Ticks(-1, 1, 9) {
		assert.False(t, v == 0 && math.Signbit(v), "minus zero")
	}
}

func TestFormatTicks(t *testing.T) {
	for _, c := range []struct {
		ticks []float64
		want  []string
	}{
		{[]float64{0, 0.5, 1}, []string{"0", "0.5", "1"}},
		{[]float64{1000, 1000.05, 1000.1}, []string{"1,000.00", "1,000.05", "1,000.10"}},
		{[]float64{-2000.5, -2000}, []string{"−2,000.5", "−2,000.0"}},
		{[]float64{1e15, 1e15 + 1}, []string{"1,000,000,000,000,000", "1,000,000,000,000,001"}},
		{nil, []string{}},
	} {
		assert.Equal(t, c.want, layouts.FormatTicks(c.ticks))
	}
}

func TestDomain(t *testing.T) {
	d := layouts.Domain{Min: 0, Max: 400}
	assert.Equal(t, 0.75, d.Share(300))
	assert.Equal(t, 0.5, layouts.Domain{Min: 3, Max: 3}.Share(9))
	l := layouts.Domain{Scale: layouts.Log, Min: 1, Max: 10000}
	assert.Equal(t, 0.5, l.Share(100))
	b := layouts.Domain{Min: 1900, Max: 2030, Breaks: []layouts.Break{{1910, 2010}}, BreakShare: 0.1}
	assert.InDelta(t, 0.3, b.Share(1910), 1e-9)
	assert.InDelta(t, 0.4, b.Share(2010), 1e-9)
	assert.InDelta(t, 0.35, b.Share(1960), 1e-9)
	assert.InDelta(t, 1, b.Share(2030), 1e-9)
	assert.InDelta(t, 0, b.Share(1900), 1e-9)
}

func TestWhen(t *testing.T) {
	assert.Equal(t, "May\u00a02022", layouts.Month(2022, time.May).String())
	assert.Equal(t, "22\u00a0Mar", layouts.Day(2022, time.March, 22).Short())
	assert.Equal(t, "", layouts.Year(2016).Short())
	assert.InDelta(t, 2022.375, layouts.Month(2022, time.May).At(), 1e-9)
	assert.True(t, layouts.Month(2022, time.May).Before(layouts.Month(2022, time.June)))
	assert.True(t, layouts.Day(2024, time.February, 29).Valid())
	assert.False(t, layouts.Day(2023, time.February, 29).Valid())
	assert.False(t, layouts.When{2022, 13, 0}.Valid())
	assert.False(t, layouts.When{2022, 0, 4}.Valid())
}
