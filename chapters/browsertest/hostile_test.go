//go:build browser

package browsertest

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/book"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/svg"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// attacks are words that would run, or load something, if they were taken for
// markup anywhere. They fit the shortest field of a figure, 45 characters.
var attacks = []string{
	`<script>__x=1</script>`,
	`"><script>__x=1</script>`,
	`</title></svg><script>__x=1</script>`,
	`]]></style><script>__x=1</script>`,
	`--></details><script>__x=1</script>`,
	`<img src=//a.test/a onerror=__x=1>`,
	`"><img src=x onerror=__x=1>`,
	`" onfocus="__x=1" tabindex="0`,
	`' onmouseover='__x=1`,
	`"><svg onload="__x=1">`,
	`<set onbegin=__x=1 attributeName=x dur=1s>`,
	`</style><link rel=stylesheet href=//a.test/a>`,
	`"><use href="//a.test/a#b"/><b a="`,
	`<iframe srcdoc='<script>top.__x=1</script>'>`,
	`javascript:__x=1`,
	`https://a.test/"onclick="__x=1`,
	`{{.Style}}${__x=1}<%=1%>&#60;script>`,
}

// provoke fires what handlers wait for at every element, and looks for markup
// that a drawing or a page of ours never has.
const provoke = `(() => {
	const out = [];
	for (const e of document.querySelectorAll("*")) {
		for (const type of ["load", "error", "focus", "mouseover", "click", "begin", "toggle"]) e.dispatchEvent(new Event(type));
		if (/^(script|iframe|object|embed|base|use|image|animate|foreignObject|parsererror)$/i.test(e.tagName)) out.push(e.outerHTML);
		for (const a of e.attributes) {
			if (/^on/i.test(a.name) || /^\s*javascript:/i.test(a.value) && /href|src/i.test(a.name)) out.push(a.name + "=" + a.value);
		}
	}
	if (typeof __x !== "undefined") out.push("it ran");
	return out;
})()`

// harmless opens a document and provokes it.
func harmless(t *testing.T, tb *tab, name, path string, own ...string) {
	t.Helper()
	url := fileURL(path)
	tb.open(url)
	assert.Empty(t, eval[[]string](tb, provoke), name)
	assert.False(t, eval[bool](tb, `typeof __x !== "undefined"`), "%s: a script ran", name)
	assert.Empty(t, tb.log.left(append(own, url)...), "%s: a request left", name)
	assert.Empty(t, tb.log.said(), "%s: the browser complains", name)
}

var policyTag = regexp.MustCompile(`<meta http-equiv="Content-Security-Policy"[^>]*>`)

// Hostile words in every field of a book and its figures stay words: on the
// pages, with the policy and without it, in the gallery, and in the files.
func TestHostileBook(t *testing.T) {
	t.Parallel()
	tb := start(t, houseFonts(t)).tab(t)
	for i, w := range attacks {
		tb.open(blank) // what the gallery before still asks for is not the next page's
		dir := render(t, hostileBook(w))
		thumbs := fileURL(dir) + "/thumb/"
		for _, id := range []string{"cards", "opener"} {
			harmless(t, tb, fmt.Sprintf("%s.svg %d", id, i), filepath.Join(dir, id+".svg"))
			harmless(t, tb, fmt.Sprintf("%s.html %d", id, i), filepath.Join(dir, id+".html"))
			words := eval[string](tb, `document.documentElement.textContent`)
			assert.Contains(t, words, w, "the words themselves are gone")
			open := openPolicy(t, dir, id)
			harmless(t, tb, fmt.Sprintf("%s.html %d without its policy", id, i), open)
		}
		harmless(t, tb, fmt.Sprintf("gallery %d", i), filepath.Join(dir, "index.html"), thumbs)
		harmless(t, tb, fmt.Sprintf("gallery %d without its policy", i), openPolicy(t, dir, "index"), thumbs)
	}
}

// openPolicy copies a page without its policy, which would hide what happens.
func openPolicy(t *testing.T, dir, id string) string {
	t.Helper()
	page := fileOf(t, dir, diagram.ID(id), ".html")
	require.Regexp(t, policyTag, page)
	path := filepath.Join(dir, id+".open.html")
	require.NoError(t, os.WriteFile(path, []byte(policyTag.ReplaceAllString(page, "")), 0o666))
	return path
}

func hostileBook(w string) book.Book {
	head := diagram.Figure{Title: w, Takeaway: w, Source: w, Alt: w, Required: []string{w}}
	figure := func(id diagram.ID, body diagram.Node) diagram.Figure {
		f := head
		f.ID, f.Body = id, body
		return f
	}
	cards := figure("cards", diagram.Column{Gap: diagram.Huge, Align: diagram.AlignStart}.Of(
		shapes.Card{ID: "a", Name: w, Note: w}, shapes.Card{ID: "b", Name: w, Note: w}, shapes.TextBlock{Name: w, Note: w},
	))
	cards.Links = []diagram.Link{{From: "a", To: "b", Label: w}}
	opener := figure("opener", shapes.Card{Name: w})
	opener.Kicker = w
	return book.Book{
		Title: w,
		Chapters: []book.Chapter{{
			Label: w, Number: "1", Title: w, Figures: []diagram.Figure{cards, opener},
			Planned: []book.Planned{{ID: "later", Description: w}},
		}},
	}
}

// Hostile words in every string of a scene, which a form of a stranger may
// make, stay words in a file and in a page.
func TestHostileScene(t *testing.T) {
	t.Parallel()
	tb := start(t, houseFonts(t)).tab(t)
	dir := t.TempDir()
	for i, w := range attacks {
		s := hostileScene(w)
		o := svg.Options{Instance: w, Class: w, DescribedBy: w, Details: w}
		path := filepath.Join(dir, fmt.Sprintf("%d.svg", i))
		require.NoError(t, os.WriteFile(path, []byte(write(t, s, o)), 0o666))
		harmless(t, tb, fmt.Sprintf("file %d", i), path)
		assert.Equal(t, strings.Repeat(w, 4), eval[string](tb, `[...document.querySelectorAll("title,desc,text")].map(e => e.textContent).join("")`))

		o.Inline = true
		path = filepath.Join(dir, fmt.Sprintf("%d.html", i))
		require.NoError(t, os.WriteFile(path, []byte("<!doctype html><meta charset=utf-8><body>"+write(t, s, o)), 0o666))
		harmless(t, tb, fmt.Sprintf("page %d", i), path)
	}
}

func hostileScene(w string) *scene.Scene {
	ink := scene.Paint{Token: theme.Token(w), Color: theme.Color{R: 1, G: 2, B: 3}}
	words := scene.Text{At: geom.Pt(10, 40), String: w, Font: scene.Font{Family: w, Size: 16}}
	return &scene.Scene{
		Meta: scene.Meta{ID: scene.ID(w), Lang: w, Profile: scene.Profile(w), Theme: w, Title: w, Takeaway: w, Source: w, Alt: w, Kicker: w},
		View: geom.R(0, 0, 400, 200), Ground: ink,
		Marks: []scene.Mark{
			{Owner: scene.ID(w), Thing: w, Fill: ink, Shape: scene.Rect{Rect: geom.R(0, 0, 10, 10)}},
			{Owner: scene.ID(w), Fill: ink, Shape: words},
			{Owner: scene.ID(w), Fill: ink, Shape: scene.Text{At: geom.Pt(10, 80), String: w, Font: scene.Font{Family: w + "2", Size: 16}}},
		},
		Frames: []scene.Frame{{ID: scene.ID(w), Kind: w, Parent: -1}},
	}
}

// The eye that looks for harm sees it.
func TestHarmIsSeen(t *testing.T) {
	t.Parallel()
	tb := start(t, houseFonts(t)).tab(t)
	dir := t.TempDir()
	for i, markup := range []string{
		`<script>__x=1</script>`,
		`<p onfocus="__x=1">`,
		`<a href="javascript:__x=1">a</a>`,
		`<svg><use href="//a.test/a#b"/></svg>`,
	} {
		path := filepath.Join(dir, fmt.Sprintf("%d.html", i))
		require.NoError(t, os.WriteFile(path, []byte("<!doctype html><body>"+markup), 0o666))
		tb.open(fileURL(path))
		assert.NotEmpty(t, eval[[]string](tb, provoke), markup)
	}
}
