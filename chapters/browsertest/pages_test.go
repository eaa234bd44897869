//go:build browser

package browsertest

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/chapters"
	"github.com/burindev/burin/diagram"
)

// screens are the widths of a phone, a tablet and a desktop, in px.
var screens = []float64{360, 768, 1280}

// tooWide tells by how much a page is wider than its screen, with its
// descriptions closed and open.
const tooWide = `(() => {
	const root = document.documentElement, out = [];
	for (const open of [false, true]) {
		document.querySelectorAll("details").forEach(d => d.open = open);
		out.push(root.scrollWidth - root.clientWidth);
	}
	return out;
})()`

// brokenImages counts the images that did not load.
const brokenImages = `Promise.all([...document.images].map(i => i.decode().then(() => 0, () => 1))).then(v => v.reduce((a, b) => a + b, 0))`

// Pages and gallery load nothing but their own files, complain of nothing, and
// fit every screen.
func TestPagesAreQuiet(t *testing.T) {
	t.Parallel()
	dir := render(t, chapters.Book())
	tb := start(t, houseFonts(t)).tab(t)
	for _, name := range pageNames(t) {
		for _, width := range screens {
			at := fmt.Sprintf("%s at %v px", name, width)
			url := fileURL(filepath.Join(dir, name))
			tb.size(width, 800)
			tb.open(url)
			assert.Equal(t, []float64{0, 0}, eval[[]float64](tb, tooWide), "%s is wider than the screen", at)
			own := []string{url}
			if name == "index.html" {
				own = append(own, fileURL(dir)+"/thumb/")
				eval[bool](tb, `document.querySelectorAll("img").forEach(i => i.loading = "eager"); true`)
				assert.Zero(t, run(tb, chromedp.Evaluate[int](brokenImages, chromedp.EvalAwaitPromise)), "%s: images are missing", at)
			}
			assert.Empty(t, tb.log.left(own...), "%s asks for", at)
			assert.Empty(t, tb.log.said(), "%s complains", at)
		}
	}
}

// The eye that looks for noise sees it.
func TestNoiseIsSeen(t *testing.T) {
	t.Parallel()
	var host *httptest.Server
	host = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/" {
			http.NotFound(w, r)
			return
		}
		policy := ""
		if r.URL.Query().Has("strict") {
			policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`
		}
		fmt.Fprintf(w, `<!doctype html>%s<body><img src="%s/away.png"><script>window.__x = 1; console.log("noise")</script><p style="width:2000px">wide</p>`, policy, host.URL)
	}))
	t.Cleanup(host.Close)
	tb := start(t, houseFonts(t)).tab(t)
	tb.size(360, 800)

	tb.open(host.URL + "/?lax")
	assert.Contains(t, tb.log.left(host.URL+"/?"), host.URL+"/away.png")
	assert.Contains(t, tb.log.said(), "console log")
	assert.Positive(t, eval[[]float64](tb, tooWide)[0])

	tb.open(host.URL + "/?strict")
	assert.Contains(t, strings.Join(tb.log.said(), "\n"), "Content Security Policy")
}

// A reader with a keyboard opens the long description with Tab and Enter, and
// one with a screen reader finds picture and description.
func TestDescriptionByKeyboard(t *testing.T) {
	t.Parallel()
	dir := render(t, chapters.Book())
	tb := start(t, houseFonts(t)).tab(t)
	tb.size(1280, 800)
	for _, e := range drawn(t) {
		tb.open(fileURL(filepath.Join(dir, string(e.ID)+".html")))
		reached := false
		for range 12 {
			tb.do(chromedp.KeyEvent(kb.Tab))
			if reached = eval[bool](tb, `document.activeElement.tagName === "SUMMARY"`); reached {
				break
			}
		}
		require.True(t, reached, "%s: Tab does not reach the description", e.ID)
		require.False(t, eval[bool](tb, `document.querySelector("details").open`), e.ID)
		assert.NotEqual(t, "none", eval[string](tb, `getComputedStyle(document.activeElement).outlineStyle`), "%s: the focus is not seen", e.ID)

		seen := tb.heard()
		assert.Contains(t, seen, heard{"image", e.Figure.Title, e.Figure.Takeaway}, "%s: the picture", e.ID)
		assert.Equal(t, []string{"words"}, tb.details(e.Figure.Title), "%s: the picture does not lead to its description", e.ID)
		tb.do(chromedp.KeyEvent(kb.Enter))
		require.True(t, eval[bool](tb, `document.querySelector("details").open`), "%s: Enter does not open the description", e.ID)
		seen = tb.heard()
		first := eval[string](tb, `document.querySelector("details .prose").innerText.trim().split("\n")[0]`)
		require.NotEmpty(t, first, e.ID)
		assert.True(t, speaks(seen, first), "%s: %q is not read out", e.ID, first)
		assert.True(t, speaks(seen, "The figure in words"), "%s: the summary has no name", e.ID)
	}
}

// heard is a node of the accessibility tree: role, name and description.
type heard [3]string

func (tb *tab) heard() []heard {
	tb.t.Helper()
	var out []heard
	for _, n := range tb.tree() {
		if !n.Ignored {
			out = append(out, heard{spoken(n.Role), spoken(n.Name), spoken(n.Description)})
		}
	}
	return out
}

// details returns the ids of what the accessibility tree gives as the details
// of a picture.
func (tb *tab) details(picture string) []string {
	tb.t.Helper()
	var ids []string
	for _, n := range tb.tree() {
		if n.Ignored || spoken(n.Role) != "image" || spoken(n.Name) != picture {
			continue
		}
		for _, p := range n.Properties {
			if p.Name == accessibility.PropertyNameDetails && p.Value != nil {
				for _, to := range p.Value.RelatedNodes {
					ids = append(ids, to.Idref)
				}
			}
		}
	}
	return ids
}

func (tb *tab) tree() []*accessibility.Node {
	tb.t.Helper()
	return run(tb, func(ctx context.Context, _ *chromedp.Target) (accessibility.GetFullAXTreeResult, error) {
		return chromedp.Call(ctx, accessibility.GetFullAXTree, accessibility.GetFullAXTreeParams{})
	}).Nodes
}

func spoken(v *accessibility.Value) string {
	if v == nil {
		return ""
	}
	var s string
	if json.Unmarshal(v.Value, &s) != nil {
		return "" // a number, or nothing
	}
	return s
}

func speaks(all []heard, words string) bool {
	for _, h := range all {
		if strings.HasPrefix(h[1], words) {
			return true
		}
	}
	return false
}

// pageNames are the files of the gallery and of all pages.
func pageNames(t *testing.T) []string {
	t.Helper()
	names := []string{"index.html"}
	for _, e := range drawn(t) {
		names = append(names, string(e.ID)+".html")
	}
	return names
}

// fileOf reads a file that was rendered.
func fileOf(t *testing.T, dir string, id diagram.ID, ext string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, string(id)+ext))
	require.NoError(t, err)
	return string(data)
}
