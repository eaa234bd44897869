//go:build browser

package browsertest

import (
	"bytes"
	"context"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram/theme"
)

const (
	// mostDifferent is the share of pixels that two renderers may draw
	// differently.
	mostDifferent = 0.02
	// blur is by how much a channel may leave what is next to the pixel in the
	// other picture: renderers smooth edges and letters in their own ways.
	blur = 48
	// tile is the side of a square, in px, of which a half that is different
	// means that something is missing, small as it may be.
	tile = 12
)

// librsvg, which draws for desktops and typesetters, shows every file as the
// browser does.
func TestLibrsvgAgrees(t *testing.T) {
	t.Parallel()
	convert := program(t, "rsvg-convert")
	agrees(t, func(fonts fontSet, files []string) {
		for _, path := range files {
			assert.Empty(t, tool(t, fonts, convert, "--background-color", "white", "--output", pngOf(path), path), "librsvg complains of %s", path)
		}
	})
}

// So does resvg, which draws for many programs in Rust and JavaScript.
func TestResvgAgrees(t *testing.T) {
	t.Parallel()
	node := program(t, "node")
	_, err := os.Stat(filepath.Join(npm, "@resvg"))
	require.NoError(t, err, "run .ci/need")
	agrees(t, func(fonts fontSet, files []string) {
		args := append([]string{"../../.ci/resvg.cjs", theme.Light().Sans[0].Family, fonts.folder}, files...)
		assert.Empty(t, tool(t, fonts, node, args...), "resvg complains")
	})
}

// So does Inkscape, in which designers open files. It is large: where it is
// not there, this test is left out.
func TestInkscapeAgrees(t *testing.T) {
	t.Parallel()
	inkscape, err := exec.LookPath("inkscape")
	if err != nil {
		t.Skip("left out: inkscape is not installed")
	}
	agrees(t, func(fonts fontSet, files []string) {
		// What it says is about its windows.
		_ = tool(t, fonts, inkscape, append([]string{"--export-type=png", "--export-background=white", "--export-area-page"}, files...)...)
	})
}

// agrees lets a program draw all files, each beside itself as PNG, and compares
// them with what the browser shows.
func agrees(t *testing.T, draw func(fonts fontSet, files []string)) {
	t.Helper()
	fonts := houseFonts(t)
	dir := t.TempDir()
	all := drawings(t, "light", false)
	var files []string
	for _, d := range all {
		path := filepath.Join(dir, d.name+".svg")
		require.NoError(t, os.WriteFile(path, []byte(d.svg), 0o666))
		files = append(files, path)
	}
	draw(fonts, files)
	tb := start(t, fonts).tab(t)
	sum, worst, where := 0.0, 0.0, ""
	for i, d := range all {
		data, err := os.ReadFile(pngOf(files[i]))
		require.NoError(t, err)
		b := picture(t, data)
		tb.size(float64(b.Rect.Dx()), float64(b.Rect.Dy()))
		tb.open(fileURL(files[i]))
		a := picture(t, run(tb, chromedp.CaptureScreenshot()))
		share, tiles := differ(t, a, b)
		assert.LessOrEqual(t, share, mostDifferent, d.name)
		assert.Empty(t, tiles, "%s: something is missing or elsewhere", d.name)
		sum += share
		if share > worst {
			worst, where = share, d.name
		}
	}
	t.Logf("%d drawings: %.4f%% of the pixels differ, at worst %.4f%% in %s", len(all), 100*sum/float64(len(all)), 100*worst, where)
}

func pngOf(path string) string { return strings.TrimSuffix(path, ".svg") + ".png" }

// drawTime is how long a program may draw.
const drawTime = 5 * time.Minute

// tool runs a program that must end well, and returns what it says.
func tool(t *testing.T, fonts fontSet, path string, args ...string) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), drawTime)
	defer cancel()
	cmd := exec.CommandContext(ctx, path, args...)
	cmd.Env = append(os.Environ(), "FONTCONFIG_FILE="+fonts.config)
	said, err := cmd.CombinedOutput()
	require.NoError(t, err, string(said))
	return string(said)
}

func picture(t *testing.T, data []byte) *image.RGBA {
	t.Helper()
	m, err := png.Decode(bytes.NewReader(data))
	require.NoError(t, err)
	out := image.NewRGBA(image.Rect(0, 0, m.Bounds().Dx(), m.Bounds().Dy()))
	draw.Draw(out, out.Rect, m, m.Bounds().Min, draw.Src)
	return out
}

// differ returns the share of pixels that one picture draws otherwise than the
// other, and the tiles that are different for the most part. A pixel is the
// same as long as each of its channels lies within what the other picture
// shows next to it.
func differ(t *testing.T, a, b *image.RGBA) (float64, []image.Point) {
	t.Helper()
	require.Equal(t, a.Rect, b.Rect, "the pictures have different sizes")
	n := 0
	var tiles []image.Point
	for ty := 0; ty < a.Rect.Dy(); ty += tile {
		for tx := 0; tx < a.Rect.Dx(); tx += tile {
			here := 0
			for y := ty; y < min(ty+tile, a.Rect.Dy()); y++ {
				for x := tx; x < min(tx+tile, a.Rect.Dx()); x++ {
					p, q := a.RGBAAt(x, y), b.RGBAAt(x, y)
					if p != q && !(within(p, b, x, y) && within(q, a, x, y)) {
						here++
					}
				}
			}
			if n += here; here > tile*tile/2 {
				tiles = append(tiles, image.Pt(tx, ty))
			}
		}
	}
	return float64(n) / float64(a.Rect.Dx()*a.Rect.Dy()), tiles
}

// within reports whether a pixel lies between the darkest and the lightest of
// the pixels around (x, y), with the blur to spare.
func within(c color.RGBA, m *image.RGBA, x, y int) bool {
	low, high := [3]int{255, 255, 255}, [3]int{}
	for j := max(y-1, 0); j <= min(y+1, m.Rect.Dy()-1); j++ {
		for i := max(x-1, 0); i <= min(x+1, m.Rect.Dx()-1); i++ {
			o := m.RGBAAt(i, j)
			for k, v := range [3]uint8{o.R, o.G, o.B} {
				low[k], high[k] = min(low[k], int(v)), max(high[k], int(v))
			}
		}
	}
	for k, v := range [3]uint8{c.R, c.G, c.B} {
		if int(v) < low[k]-blur || int(v) > high[k]+blur {
			return false
		}
	}
	return true
}

// The eye that compares pictures sees what is missing.
func TestMissingIsSeen(t *testing.T) {
	blank := image.NewRGBA(image.Rect(0, 0, 200, 100))
	for i := range blank.Pix {
		blank.Pix[i] = 255
	}
	small := image.NewRGBA(blank.Rect)
	copy(small.Pix, blank.Pix)
	for y := range 16 {
		for x := range 16 {
			small.Set(24+x, 24+y, color.RGBA{R: 90, G: 90, B: 90, A: 255})
		}
	}
	share, tiles := differ(t, blank, small)
	assert.Equal(t, strconv.FormatFloat(256./20000, 'f', 4, 64), strconv.FormatFloat(share, 'f', 4, 64))
	assert.NotEmpty(t, tiles)
	share, tiles = differ(t, small, small)
	assert.Zero(t, share)
	assert.Empty(t, tiles)
}
