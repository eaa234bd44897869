//go:build browser

package browsertest

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/chapters"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/book"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/svg"
	"github.com/burindev/burin/diagram/text"
)

// A drawing is one figure of the book in one profile.
type drawing struct {
	name  string
	scene *scene.Scene
	svg   string // a file of its own
}

// drawings builds every drawn figure of the book in both profiles.
func drawings(t *testing.T, themeName string, bare bool) []drawing {
	t.Helper()
	b := chapters.Book()
	th, err := b.Theme(themeName)
	require.NoError(t, err)
	set := text.NewSet(th.Sans, th.Mono)
	var out []drawing
	for _, e := range drawn(t) {
		for _, p := range []scene.Profile{scene.Wide, scene.Column} {
			s, err := diagram.Build(*e.Figure, diagram.Options{Profile: p, Bare: bare, Theme: &th, Text: set})
			require.NoError(t, err, e.ID)
			out = append(out, drawing{string(e.ID) + "." + string(p), s, write(t, s, svg.Options{})})
		}
	}
	return out
}

// drawn returns the drawn figures of the book.
func drawn(t *testing.T) []book.Entry {
	t.Helper()
	entries, err := chapters.Book().Select()
	require.NoError(t, err)
	require.NotEmpty(t, entries)
	return entries
}

func write(t *testing.T, s *scene.Scene, o svg.Options) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, svg.Write(&b, s, o))
	return b.String()
}

// render renders the book, with what lint may find: that is asked elsewhere.
func render(t *testing.T, b book.Book) string {
	t.Helper()
	dir := t.TempDir()
	report, err := b.Render(t.Context(), book.Output{Dir: dir, AllowFindings: true})
	require.NoError(t, err)
	require.Empty(t, report.Failures)
	return dir
}

// show puts a drawing into an empty page of its size.
func (tb *tab) show(d drawing) {
	tb.t.Helper()
	tb.size(d.scene.View.Dx(), d.scene.View.Dy())
	if eval[string](tb, `location.href`) != blank {
		tb.open(blank)
	}
	tb.do(chromedp.Evaluate[chromedp.Void](`document.body.innerHTML = ` + quote(tb.t, d.svg)))
}

// blank is an empty page.
const blank = "data:text/html,<!doctype html><style>body{margin:0}svg{display:block}</style><body>"

func quote(t *testing.T, s string) string {
	t.Helper()
	b, err := json.Marshal(s)
	require.NoError(t, err)
	return string(b)
}
