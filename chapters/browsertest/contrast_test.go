//go:build browser

package browsertest

import (
	_ "embed"
	"fmt"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/chapters"
	"github.com/burindev/burin/diagram/scene"
)

//go:embed contrast.js
var contrastJS string

// leastContrast is what WCAG 2 asks of words at level AA.
const leastContrast = 4.5

type stain struct {
	String, Ink, Under string
	Ratio              float64
	Covered            bool
}

// The widths of a screen that show the wide and the narrow drawing.
var profileWidths = map[scene.Profile]float64{scene.Wide: 1280, scene.Column: 640}

// Every text of every page and of the gallery can be read, by day and by night, in both drawings.
func TestContrast(t *testing.T) {
	t.Parallel()
	dir := render(t, chapters.Book())
	tb := start(t, houseFonts(t)).tab(t)
	n, least, where := 0, 99.0, ""
	for _, page := range pageNames(t) {
		tb.open(fileURL(filepath.Join(dir, page)))
		eval[bool](tb, `document.querySelectorAll("details").forEach(d => d.open = true); true`)
		for _, p := range []scene.Profile{scene.Wide, scene.Column} {
			tb.size(profileWidths[p], 800)
			for _, scheme := range []string{"light", "dark"} {
				tb.scheme(scheme)
				name := fmt.Sprintf("%s, %s, %s", page, p, scheme)
				got := eval[[]stain](tb, contrastJS)
				require.Greater(t, len(got), 10, name)
				for _, s := range got {
					assert.GreaterOrEqual(t, s.Ratio, leastContrast, "%s: %q, %s on %s", name, s.String, s.Ink, s.Under)
					assert.False(t, s.Covered, "%s: %q is covered", name, s.String)
					if n++; s.Ratio < least {
						least, where = s.Ratio, fmt.Sprintf("%s: %q, %s on %s", name, s.String, s.Ink, s.Under)
					}
				}
			}
		}
	}
	t.Logf("%d texts: the least contrast is %.2f at %s", n, least, where)
}

// The eye that looks for contrast sees what is wrong: words on a stripe, in a
// shade, under a shape.
func TestContrastSeesFaults(t *testing.T) {
	t.Parallel()
	tb := start(t, houseFonts(t)).tab(t)
	tb.open(blank)
	tb.size(400, 200)
	eval[string](tb, `document.body.innerHTML = `+quote(t, `<svg width="400" height="200">
<rect width="400" height="200" fill="#FFFFFF"/>
<text y="20">plain</text>
<line x1="20" y1="26" x2="20" y2="40" stroke="#333333" stroke-width="8"/><text y="40">on a line</text>
<rect y="44" width="400" height="26" fill="#000000" opacity="0.6"/><text y="60">in a shade</text>
<text y="90">under a shape</text><rect y="70" width="200" height="30" fill="#EEEEEE"/>
<rect y="100" width="90" height="30" fill="none" stroke="#000000"/><text x="10" y="120">framed</text>
</svg><p style="color:#999999">grey</p>`))
	var got []string
	for _, s := range eval[[]stain](tb, contrastJS) {
		got = append(got, fmt.Sprint(s.String, " ", s.Under, " ", s.Ratio >= leastContrast, " ", s.Covered))
	}
	assert.Equal(t, []string{
		"plain #FFFFFF true false", "on a line #333333 false false", "in a shade #666666 false false",
		"under a shape #FFFFFF true true", "framed #FFFFFF true false", "grey #FFFFFF false false",
	}, got)
}
