package shapes_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

func ExampleIcons() {
	icons := shapes.Icons()
	fmt.Println(len(icons), icons[0], icons[len(icons)-1])
	// Output: 33 bell wave
}

func TestIconsAreSorted(t *testing.T) {
	icons := shapes.Icons()
	assert.True(t, slices.IsSorted(icons))
	assert.Len(t, slices.Compact(slices.Clone(icons)), len(icons), "an icon twice")
	icons[0] = "changed"
	assert.Equal(t, shapes.IconBell, shapes.Icons()[0], "callers share the list")
}

// TestDrawIcon draws every icon in several sizes: one mark of lines, within
// the box and not much smaller, that survives rounding.
func TestDrawIcon(t *testing.T) {
	for _, size := range []float64{16, 20, 24, 44} {
		for _, icon := range shapes.Icons() {
			t.Run(fmt.Sprintf("%s at %v", icon, size), func(t *testing.T) {
				box := geom.R(10, 20, size, size)
				s := draw(t, sketch(func(ctx diagram.Context, pen *diagram.Pen) {
					assert.Equal(t, box, shapes.DrawIcon(ctx, pen, icon, box, theme.Ink))
				}))
				require.Len(t, s.Marks, 1)
				m := s.Marks[0]
				assert.Equal(t, scene.Icon, m.Role)
				assert.Equal(t, theme.Ink, m.Stroke.Paint.Token)
				assert.Equal(t, theme.None, m.Fill.Token)
				assert.True(t, m.Stroke.Round)
				assert.True(t, box.Contains(m.Bounds), "%v is not within %v", m.Bounds, box)
				assert.Greater(t, max(m.Bounds.Dx(), m.Bounds.Dy()), 0.5*size)
				lines := m.Shape.(scene.Path).Path.Flatten(0.1)
				for _, part := range lines {
					assert.Greater(t, geom.Polyline(part...).Bounds().Dx()+geom.Polyline(part...).Bounds().Dy(), 0.0, "a part without extent")
				}
				live := m.Shape.Bounds()
				margin := size / 24 * 2.2
				assert.True(t, box.Inset(margin).Contains(live), "%v leaves the live area of %v", live, box)
			})
		}
	}
}

func TestDrawIconStroke(t *testing.T) {
	for size, want := range map[float64]float64{16: 1.6, 22: 1.6, 25: 1.6, 30: 1.75, 36: 1.75, 44: 2.6} {
		s := draw(t, sketch(func(ctx diagram.Context, pen *diagram.Pen) {
			shapes.DrawIcon(ctx, pen, shapes.IconGPU, geom.R(0, 0, size, size), theme.Ink)
		}))
		assert.Equal(t, want, s.Marks[0].Stroke.Width, "at %v", size)
	}
}

func TestDrawIconNone(t *testing.T) {
	_, err := diagram.Draw(sketch(func(ctx diagram.Context, pen *diagram.Pen) {
		assert.Equal(t, geom.Rect{}, shapes.DrawIcon(ctx, pen, "", geom.R(0, 0, 24, 24), theme.Ink))
		assert.Empty(t, pen.Marks())
	}), diagram.Options{})
	require.NoError(t, err)
}

func TestDrawIconUnknown(t *testing.T) {
	_, err := diagram.Draw(shapes.Card{Name: "Toaster", Icon: "toaster"}, diagram.Options{})
	require.ErrorIs(t, err, diagram.ErrUnknown)
	assert.ErrorContains(t, err, `Card › Icon: there is no icon "toaster"; known icons: bell, bolt, cache`)
}
