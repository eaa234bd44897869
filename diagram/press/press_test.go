package press

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/book"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

func fig(id string) diagram.Figure {
	return diagram.Figure{ID: diagram.ID(id), Title: "About " + id, Takeaway: "It shows.",
		Body: poster{diagram.Text{Text: "words", Align: scene.Middle}}}
}

// A poster is words on a ground that is as high as a figure usually is.
type poster struct{ words diagram.Node }

func (p poster) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	pen := ctx.Pen()
	size := geom.Sz(c.Max.W, 320)
	pen.Rect(geom.RectOf(geom.Point{}, size), 0, diagram.Look{Role: scene.Band, Fill: theme.Surface})
	words := ctx.Layout(p.words, diagram.Constraints{Min: geom.Sz(size.W, 0), Max: geom.Sz(size.W, 0)})
	return diagram.Frame{Size: size, Marks: pen.Marks(), Kids: []diagram.Placed{{At: geom.Pt(0, 40), Frame: words}}}
}

func sound() book.Book {
	return book.Book{Title: "A small book", Chapters: []book.Chapter{{
		Title: "First", Planned: []book.Planned{{ID: "heap-growth", Description: "how it grows"}},
		Figures: []diagram.Figure{fig("pause-times"), fig("heap-size")},
	}}}
}

func faulty() book.Book {
	b := sound()
	b.Chapters[0].Figures[0].Title = ""
	return b
}

type result struct {
	code     int
	out, err string
}

func call(t *testing.T, b book.Book, args ...string) result {
	t.Helper()
	var out, err bytes.Buffer
	code := Main(b, args, &out, &err)
	return result{code, out.String(), err.String()}
}

func TestRender(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "dist")
	r := call(t, sound(), "render", "-o", dir)
	assert.Equal(t, result{OK, "2 figures in " + dir + ", 1 pending\n", ""}, r, "no progress in a pipe")
	assert.FileExists(t, filepath.Join(dir, "pause-times.html"))
	assert.FileExists(t, filepath.Join(dir, book.ManifestName))
}

func TestRenderIntoTheUsualFolder(t *testing.T) {
	t.Chdir(t.TempDir())
	r := call(t, sound(), "render")
	assert.Equal(t, OK, r.code, r.err)
	assert.FileExists(t, "dist/index.html")
}

func TestRenderPart(t *testing.T) {
	dir := t.TempDir()
	r := call(t, sound(), "render", "-o", dir, "--only", "heap-*", "--theme", "dark")
	assert.Equal(t, result{OK, "1 figure in " + dir + "\n", ""}, r)
	assert.FileExists(t, filepath.Join(dir, "heap-size.svg"))
	assert.NoFileExists(t, filepath.Join(dir, "pause-times.svg"))
}

func TestRenderNamesTheFigureThatFails(t *testing.T) {
	dir := t.TempDir()
	r := call(t, faulty(), "render", "-o", dir)
	assert.Equal(t, Failed, r.code)
	assert.Equal(t, "1 figure in "+dir+", 1 failed, 1 pending\n", r.out)
	assert.Equal(t, "pause-times (1-2) cannot be rendered:\n  Figure \"pause-times\" › Title: required; give it a text\n", r.err)
	assert.FileExists(t, filepath.Join(dir, "heap-size.html"))
	assert.NoFileExists(t, filepath.Join(dir, "pause-times.html"))
}

func TestRenderErrors(t *testing.T) {
	dir := t.TempDir()
	inTheWay := filepath.Join(dir, "file")
	require.NoError(t, os.WriteFile(inTheWay, nil, 0o644))
	bad := filepath.Join(dir, "bad.gohtml")
	require.NoError(t, os.WriteFile(bad, []byte("{{.Titel}}"), 0o644))
	twice := sound()
	twice.Chapters[0].Figures = append(twice.Chapters[0].Figures, fig("heap-size"))
	for _, tt := range []struct {
		name string
		book book.Book
		args []string
		code int
		want string
	}{
		{"a file for a folder", sound(), []string{"-o", inTheWay}, Failed, "cannot write into the folder " + inTheWay},
		{"no such figure", sound(), []string{"--only", "pause-tims"}, Usage, `no figure fits "pause-tims"; close to it: pause-times`},
		{"a pending figure", sound(), []string{"--only", "heap-gr*"}, Usage, "pending: heap-growth"},
		{"a bad pattern", sound(), []string{"--only", "[x"}, Usage, "is not a pattern"},
		{"no such theme", sound(), []string{"--theme", "drak"}, Usage, "the book has light, dark, print"},
		{"no template", sound(), []string{"--template", filepath.Join(dir, "none")}, Failed, "no such file"},
		{"a bad template", sound(), []string{"--template", bad}, Failed, "there is no field .Titel"},
		{"a book that cannot be", twice, nil, Failed, `figure "heap-size" is there twice`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			out := filepath.Join(t.TempDir(), "dist")
			args := append([]string{"render", "-o", out}, tt.args...)
			r := call(t, tt.book, args...)
			assert.Equal(t, tt.code, r.code)
			assert.Contains(t, r.err, tt.want)
			assert.Empty(t, r.out)
			assert.NoDirExists(t, out)
		})
	}
}

func TestInterruptedRender(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	dir := t.TempDir()
	var out, err bytes.Buffer
	code := run(ctx, sound(), []string{"render", "-o", dir}, &out, &err)
	assert.Equal(t, Failed, code)
	assert.Contains(t, err.String(), "interrupted")
	list, e := filepath.Glob(filepath.Join(dir, "*.*"))
	require.NoError(t, e)
	assert.Empty(t, list)
}

func TestCheck(t *testing.T) {
	assert.Equal(t, result{OK, "2 figures, 0 errors\n", ""}, call(t, sound(), "check"))
	r := call(t, faulty(), "check")
	assert.Equal(t, Failed, r.code)
	assert.Equal(t, "pause-times (1-2):\n  error: Figure \"pause-times\" › Title: required; give it a text\n2 figures, 1 error in 1 of them\n", r.out)
}

func TestCheckAsJSON(t *testing.T) {
	type findings struct {
		Schema, Figures int
		Findings        []book.Finding
	}
	var got findings
	r := call(t, faulty(), "check", "--format", "json")
	assert.Equal(t, Failed, r.code)
	assert.Empty(t, r.err)
	require.NoError(t, json.Unmarshal([]byte(r.out), &got))
	require.Len(t, got.Findings, 1)
	assert.EqualValues(t, "pause-times", got.Findings[0].Figure)
	assert.Equal(t, []string{"light", "dark", "print"}, got.Findings[0].Themes)

	r = call(t, sound(), "check", "--format", "json")
	assert.Equal(t, OK, r.code)
	assert.Equal(t, "{\n  \"schema\": 1,\n  \"figures\": 2,\n  \"findings\": []\n}\n", r.out)
}

func TestCheckNamesTheDrawings(t *testing.T) {
	b := sound()
	// One unbreakable word that is wider than its column of the narrow drawing.
	b.Chapters[0].Figures[0].Body = narrow{}
	r := call(t, b, "check")
	assert.Equal(t, Failed, r.code)
	assert.Contains(t, r.out, "error: (column) Figure \"pause-times\"")
}

// unsound returns a book whose first figure can be drawn, but is not sound.
func unsound() book.Book {
	b := sound()
	b.Chapters[0].Figures[0].Required = []string{"a fact"}
	return b
}

func TestCheckFindsUnsoundDrawings(t *testing.T) {
	r := call(t, unsound(), "check")
	assert.Equal(t, Failed, r.code)
	assert.Equal(t, "pause-times (1-2):\n  error: REQ-FACTS: the picture does not show \"a fact\": not among its words, allowed is every required word; "+
		"draw it, or take it from Required\n2 figures, 1 error in 1 of them\n", r.out)

	b := unsound()
	b.Chapters[0].Figures[0].Waivers = []scene.Waiver{{Rule: "REQ-FACTS", Reason: "told in the text"}}
	r = call(t, b, "check")
	assert.Equal(t, OK, r.code)
	assert.Contains(t, r.out, "waived: REQ-FACTS")
	assert.Contains(t, r.out, "(accepted: told in the text)\n2 figures, 0 errors, 1 waived\n")

	b = sound()
	b.Chapters[0].Figures[0].Title = "Short"
	r = call(t, b, "check")
	assert.Equal(t, OK, r.code, "advice does not fail")
	assert.Contains(t, r.out, "warning: A11Y-NAME")
	assert.Contains(t, r.out, "\n2 figures, 0 errors, 1 warning\n")
}

func TestCheckPart(t *testing.T) {
	assert.Equal(t, result{OK, "1 figure, 0 errors\n", ""}, call(t, unsound(), "check", "--only", "heap-*"))
	r := call(t, unsound(), "check", "--only", "pause-tims")
	assert.Equal(t, Usage, r.code)
	assert.Contains(t, r.err, "close to it: pause-times")
}

func TestRenderRefusesUnsoundDrawings(t *testing.T) {
	dir := t.TempDir()
	r := call(t, unsound(), "render", "-o", dir)
	assert.Equal(t, Failed, r.code)
	assert.Contains(t, r.err, "pause-times (1-2) cannot be rendered:\n  REQ-FACTS: ")
	assert.Contains(t, r.err, "render --allow-findings")
	assert.NoFileExists(t, filepath.Join(dir, "pause-times.svg"))
	assert.FileExists(t, filepath.Join(dir, "heap-size.svg"))

	r = call(t, unsound(), "render", "-o", dir, "--allow-findings")
	assert.Equal(t, OK, r.code, r.err)
	assert.FileExists(t, filepath.Join(dir, "pause-times.svg"))
}

// narrow is a form that needs room.
type narrow struct{}

func (narrow) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	if c.Max.W < 700 {
		ctx.Fail(diagram.ErrTooWide, "too narrow", "")
	}
	return diagram.Frame{Size: c.AtLeast(diagram.Frame{}.Size)}
}

func TestNamesThatAreNoneAreQuoted(t *testing.T) {
	b := sound()
	b.Chapters[0].Figures[0].ID = "x\x1b[2J"
	r := call(t, b, "render", "-o", t.TempDir())
	assert.Equal(t, Failed, r.code)
	assert.NotContains(t, r.err, "\x1b")
	assert.Contains(t, r.err, `"x\x1b[2J" (1-2) cannot be rendered`)
	r = call(t, b, "check")
	assert.NotContains(t, r.out, "\x1b")
}

func TestList(t *testing.T) {
	r := call(t, sound(), "list")
	assert.Equal(t, OK, r.code)
	var want bytes.Buffer
	require.NoError(t, sound().WriteInventory(&want))
	assert.Equal(t, want.String(), r.out)
}

func TestUsage(t *testing.T) {
	for _, args := range [][]string{nil, {"rendr"}, {"render", "--no-such"}, {"check", "--format", "xml"}, {"list", "more"}} {
		r := call(t, sound(), args...)
		assert.Equal(t, Usage, r.code, "%q", args)
		assert.Contains(t, r.err, "--help", "%q", args)
		assert.Empty(t, r.out, "%q", args)
	}
}

func TestHelp(t *testing.T) {
	r := call(t, sound(), "--help")
	assert.Equal(t, OK, r.code)
	assert.Empty(t, r.err)
	for _, word := range []string{"A small book", "render", "check", "list"} {
		assert.Contains(t, r.out, word)
	}
	r = call(t, sound(), "render", "--help")
	assert.Equal(t, OK, r.code)
	for _, word := range []string{"--out=DIR", "--only=GLOB", "--theme=NAME", "--template=FILE", "--allow-findings", "light, dark, print"} {
		assert.Contains(t, r.out, word)
	}
}

func TestMeter(t *testing.T) {
	var b bytes.Buffer
	m := &meter{w: &b, width: 20}
	m.step(9, 10, book.Entry{ID: "a-very-long-identifier"})
	m.clear()
	m.clear()
	assert.Equal(t, "\r\x1b[K 9/10 a-very-long-i\r\x1b[K", b.String())
	assert.Nil(t, newMeter(&b).w, "a buffer is no terminal")
	f, err := os.Create(filepath.Join(t.TempDir(), "log"))
	require.NoError(t, err)
	defer f.Close()
	assert.Nil(t, newMeter(f).w, "a file is no terminal")
	assert.False(t, strings.Contains(call(t, sound(), "check").err, "\r"))
}
