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
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
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
	fonts := houseFonts(t)
	tb := start(t, fonts).tab(t)
	dir := t.TempDir()
	sum, worst, where := 0.0, 0.0, ""
	all := drawings(t, "light", false)
	for _, d := range all {
		path := filepath.Join(dir, d.name+".svg")
		require.NoError(t, os.WriteFile(path, []byte(d.svg), 0o666))
		b := rsvg(t, convert, fonts, path)
		tb.size(float64(b.Rect.Dx()), float64(b.Rect.Dy()))
		tb.open(fileURL(path))
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

func rsvg(t *testing.T, convert string, fonts fontSet, path string) *image.RGBA {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), stepTime)
	defer cancel()
	cmd := exec.CommandContext(ctx, convert, "--background-color", "white", path)
	cmd.Env = append(os.Environ(), "FONTCONFIG_FILE="+fonts.config)
	var out, said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &said
	require.NoError(t, cmd.Run(), said.String())
	assert.Empty(t, said.String(), "librsvg complains of %s", path)
	return picture(t, out.Bytes())
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
