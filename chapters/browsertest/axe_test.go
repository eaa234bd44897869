//go:build browser

package browsertest

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/chapters"
)

// npm is the folder of the npm packages that .ci/need installs.
const npm = "../../.ci/node_modules"

// runAxe runs axe-core on the page with every description open, and returns
// what it objects to and how many of its rules had something to judge.
const runAxe = `(async () => {
	document.querySelectorAll("details").forEach(d => d.open = true);
	const got = await axe.run(document, {resultTypes: ["violations"]});
	return {
		passes: got.passes.length,
		faults: got.violations.flatMap(v => v.nodes.map(n => v.id + ": " + v.help + ": " + n.html.slice(0, 120))),
	};
})()`

type axed struct {
	Passes int
	Faults []string
}

// axe runs axe-core on the page that is open.
func (tb *tab) axe(source string) axed {
	tb.t.Helper()
	eval[bool](tb, source+";true")
	return run(tb, chromedp.Evaluate[axed](runAxe, chromedp.EvalAwaitPromise))
}

func axeSource(t *testing.T) string {
	t.Helper()
	source, err := os.ReadFile(filepath.Join(npm, "axe-core", "axe.min.js"))
	require.NoError(t, err, "run .ci/need")
	return string(source)
}

// axe-core, which looks for barriers to readers with disabilities, objects to
// nothing on any page or in the gallery, by day, by night and on a phone.
func TestAxe(t *testing.T) {
	t.Parallel()
	source := axeSource(t)
	dir := render(t, chapters.Book())
	tb := start(t, houseFonts(t)).tab(t)
	runs := 0
	for _, name := range pageNames(t) {
		tb.open(fileURL(filepath.Join(dir, name)))
		for _, at := range []struct {
			width  float64
			scheme string
		}{{1280, "light"}, {1280, "dark"}, {360, "light"}} {
			tb.size(at.width, 800)
			tb.scheme(at.scheme)
			got := tb.axe(source)
			runs++
			assert.Greater(t, got.Passes, 15, name)
			assert.Empty(t, got.Faults, fmt.Sprintf("%s at %v px, %s", name, at.width, at.scheme))
		}
	}
	t.Logf("%d runs on %d pages", runs, len(pageNames(t)))
}

// axe-core is really run: it sees faults.
func TestAxeSeesFaults(t *testing.T) {
	t.Parallel()
	tb := start(t, houseFonts(t)).tab(t)
	tb.open(`data:text/html,<!doctype html><title>x</title><main><h1>x</h1><img src="data:,"><p style="color:%23aaa">pale</p></main>`)
	faults := strings.Join(tb.axe(axeSource(t)).Faults, "\n")
	for _, rule := range []string{"image-alt", "color-contrast", "html-has-lang"} {
		assert.Contains(t, faults, rule+": ")
	}
}
