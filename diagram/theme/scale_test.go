package theme_test

import (
	"math"
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram/theme"
)

// styles lists every style of a scale by its name.
func styles(t testing.TB, ty theme.Type) map[string]theme.TextStyle {
	t.Helper()
	m := map[string]theme.TextStyle{}
	v := reflect.ValueOf(ty)
	for i := range v.NumField() {
		s, ok := v.Field(i).Interface().(theme.TextStyle)
		require.True(t, ok, v.Type().Field(i).Name)
		m[v.Type().Field(i).Name] = s
	}
	return m
}

func TestTypeIsComplete(t *testing.T) {
	for _, th := range themes() {
		for name, s := range styles(t, th.Type) {
			assert.GreaterOrEqual(t, s.Size, 13.0, "%s %s", th.Name, name)
			assert.Greater(t, s.Leading, s.Size, "%s %s: lines would touch", th.Name, name)
			color(t, th, s.Color)
			if s.Size < 14 {
				small := s.Bold || name == "Source"
				assert.True(t, small, "%s %s: 13 is for bold words and the source", th.Name, name)
			}
		}
		assert.Equal(t, theme.Light().Type, th.Type, "themes differ in colour alone")
	}
}

func TestTypeValues(t *testing.T) {
	ty := theme.Light().Type
	assert.Equal(t, theme.TextStyle{Size: 26, Bold: true, Tracking: -0.3, Leading: 30, Color: theme.Ink}, ty.Title)
	assert.Equal(t, theme.TextStyle{Size: 17, Leading: 23, Color: theme.Ink2}, ty.Takeaway)
	assert.Equal(t, theme.TextStyle{Size: 14, Leading: 18, Color: theme.Ink2}, ty.Note)
	assert.Equal(t, theme.TextStyle{Size: 16, Bold: true, Leading: 19, Color: theme.Ink}, ty.Label)
	assert.Equal(t, theme.TextStyle{Size: 13, Bold: true, Tracking: 0.7, Upper: true, Leading: 17, Color: theme.Ink3}, ty.Caps)
	assert.Equal(t, theme.TextStyle{Face: theme.Mono, Size: 14, Leading: 18, Color: theme.Ink2}, ty.Code)
	assert.Equal(t, theme.TextStyle{Size: 13, Leading: 17, Color: theme.Ink3}, ty.Source)
	assert.Equal(t, theme.Token("gpu.ink"), ty.Label.In(theme.Role("gpu").Ink()).Color)
}

func TestScaled(t *testing.T) {
	light := theme.Light()
	large := light.Scaled()
	sizes := map[string]float64{}
	for name, s := range styles(t, large.Type) {
		sizes[name] = s.Size
	}
	assert.Equal(t, map[string]float64{
		"Title": 30, "Takeaway": 19, "Heading": 23, "Subheading": 19, "HeadingTail": 17,
		"Label": 17, "SmallLabel": 16, "Body": 17, "SmallBody": 16, "Note": 16,
		"Caps": 15, "Tick": 16, "Code": 16, "Source": 15, "Tag": 16, "Strip": 15,
		"Numeral": 41, "MidNumeral": 32, "SmallNumeral": 25, "GiantNumeral": 50, "Unit": 16, "OpenerTitle": 34,
	}, sizes)
	assert.Equal(t, 21.0, large.Type.Note.Leading)
	assert.Equal(t, 34.0, large.Type.Title.Leading)
	assert.Equal(t, -0.3, large.Type.Title.Tracking)
	assert.Equal(t, theme.Light(), light, "the original stays")

	large.Colors[theme.Ink] = theme.Color{R: 1}
	assert.Equal(t, theme.Light(), light, "nothing is shared")
	for name, s := range styles(t, light.Scaled().Type) {
		assert.Greater(t, s.Leading, s.Size, name)
	}
}

func TestNumeralStyle(t *testing.T) {
	light := theme.Light()
	assert.Equal(t, light.Type.Numeral, light.NumeralStyle(36))
	assert.Equal(t, theme.TextStyle{Size: 40, Bold: true, Leading: 44, Color: theme.Ink}, light.NumeralStyle(40))
	for _, none := range []float64{0, -1, math.NaN(), math.Inf(1)} {
		assert.Equal(t, light.Type.Numeral, light.NumeralStyle(none), "%v", none)
	}
}

func TestUnitStyle(t *testing.T) {
	light := theme.Light()
	for _, tc := range []struct{ numeral, unit, leading float64 }{
		{22, 14, 18}, {28, 14, 18}, {34, 17, 21}, {36, 18, 22}, {44, 22, 26},
		{0, 14, 18}, {-5, 14, 18}, {math.NaN(), 14, 18}, {math.Inf(1), 14, 18},
	} {
		want := theme.TextStyle{Size: tc.unit, Leading: tc.leading, Color: theme.Ink2}
		assert.Equal(t, want, light.UnitStyle(tc.numeral), "%v", tc.numeral)
	}
	assert.Equal(t, 16.0, light.Scaled().UnitStyle(28).Size)
}

func TestSpace(t *testing.T) {
	assert.Equal(t, theme.M.U(), theme.DefaultSpace.U())
	assert.Equal(t, 0.0, theme.NoSpace.U())
	assert.Equal(t, 64.0, theme.Huge.U())
	assert.Equal(t, theme.M.U(), theme.Space(200).U(), "an unknown step counts as the middle one")
	assert.Equal(t, theme.L, theme.DefaultSpace.Or(theme.L))
	assert.Equal(t, theme.XS, theme.XS.Or(theme.L))
}
