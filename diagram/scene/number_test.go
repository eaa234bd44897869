package scene_test

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

func TestAppendNumber(t *testing.T) {
	for v, want := range map[float64]string{
		0: "0", 1: "1", -1: "-1", 10: "10", 100: "100", 0.5: "0.5", -0.5: "-0.5", 0.05: "0.05", -0.05: "-0.05",
		1.1: "1.1", 101.25: "101.25", 101.265625: "101.27", 0.1 + 0.2: "0.3", 1e-9: "0", -1e-9: "0", -0.004: "0",
		0.995: "1", -0.995: "-0.99", 12345.6: "12345.6", 1e15: "1000000000000000",
		math.Inf(1): "+Inf", math.Inf(-1): "-Inf",
	} {
		assert.Equal(t, want, string(scene.AppendNumber(nil, v)), "%v", v)
	}
	assert.Equal(t, "0", string(scene.AppendNumber(nil, math.Copysign(0, -1))))
	assert.Equal(t, "x NaN", string(scene.AppendNumber([]byte("x "), math.NaN())))
}

// The number is the one that strconv prints of the rounded value.
func TestAppendNumberRounds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := rapid.Float64Range(-1e7, 1e7).Draw(t, "v")
		want := strconv.FormatFloat(geom.Round2(v), 'f', 2, 64)
		want = strings.TrimSuffix(strings.TrimRight(want, "0"), ".")
		require.Equal(t, want, string(scene.AppendNumber(nil, v)))
	})
}

func TestAppendData(t *testing.T) {
	for name, c := range map[string]struct {
		path geom.Path
		want string
	}{
		"empty":             {nil, ""},
		"line":              {geom.Polyline(geom.Pt(1, 2), geom.Pt(3.5, -4)), "M1 2L3.5 -4"},
		"along the axes":    {geom.Polyline(geom.Pt(1, 2), geom.Pt(3, 2), geom.Pt(3, 9)), "M1 2H3V9"},
		"equal once round":  {geom.Polyline(geom.Pt(1, 2.001), geom.Pt(3, 1.999)), "M1 2H3"},
		"a dot":             {geom.Polyline(geom.Pt(1, 2), geom.Pt(1, 2)), "M1 2H1"},
		"polygon":           {geom.Polygon(geom.Pt(0, 0), geom.Pt(4, 0), geom.Pt(4, 3)), "M0 0H4V3Z"},
		"after a close":     {geom.Polygon(geom.Pt(1, 2), geom.Pt(4, 5)).Line(1, 7), "M1 2L4 5ZV7"},
		"quadratic":         {geom.Path{}.Move(0, 0).Quad(geom.Pt(1, 2), geom.Pt(3, 4)).Line(3, 9), "M0 0Q1 2 3 4V9"},
		"cubic":             {geom.Path{}.Move(0, 0).Cubic(geom.Pt(1, 2), geom.Pt(3, 4), geom.Pt(5, 6)).Line(9, 6), "M0 0C1 2 3 4 5 6H9"},
		"two parts":         {geom.Path{}.Move(0, 0).Line(1, 1).Move(5, 5).Line(6, 5), "M0 0L1 1M5 5H6"},
		"never minus zero":  {geom.Polyline(geom.Pt(-0.001, 5), geom.Pt(-3, -0.004)), "M0 5L-3 0"},
		"not finite: shown": {geom.Polyline(geom.Pt(0, 0), geom.Pt(math.NaN(), 1)), "M0 0LNaN 1"},
	} {
		assert.Equal(t, c.want, string(scene.Path{Path: c.path}.AppendData(nil)), name)
	}
}

// The path that was given is not changed by writing it.
func TestAppendDataKeepsPath(t *testing.T) {
	p := geom.Polyline(geom.Pt(1.234567, 2), geom.Pt(3, 4))
	scene.Path{Path: p}.AppendData(nil)
	assert.Equal(t, geom.Polyline(geom.Pt(1.234567, 2), geom.Pt(3, 4)), p)
}
