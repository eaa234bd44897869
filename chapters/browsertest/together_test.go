//go:build browser

package browsertest

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram/html"
	"github.com/burindev/burin/diagram/svg"
)

// looks returns how each element of each drawing is painted, by computed style.
const looks = `[...document.querySelectorAll("svg")].map(s => [...s.querySelectorAll("*")].map(e => {
	const c = getComputedStyle(e);
	return [e.tagName, c.fill, c.stroke, c.strokeWidth, c.opacity, c.fontFamily, c.fontSize, c.fontWeight].join(" ");
}).join("\n"))`

// clashes returns the ids that are there twice, and the references that lead
// nowhere or out of their own figure.
const clashes = `(() => {
	const out = [], seen = new Set();
	for (const e of document.querySelectorAll("[id]")) {
		if (seen.has(e.id)) out.push("twice: " + e.id);
		seen.add(e.id);
	}
	for (const e of document.querySelectorAll("[aria-labelledby],[aria-describedby],[aria-details]")) {
		for (const name of ["aria-labelledby", "aria-describedby", "aria-details"]) {
			for (const id of (e.getAttribute(name) || "").split(" ").filter(Boolean)) {
				const to = document.getElementById(id), home = e.closest("article,svg");
				if (!to || !(e.closest("article") || home).contains(to)) out.push(name + ": " + id);
			}
		}
	}
	return out;
})()`

// All figures on one page, the first of them twice, look as each does alone,
// and their ids do not clash.
func TestFiguresTogether(t *testing.T) {
	t.Parallel()
	templates, err := html.Default()
	require.NoError(t, err)
	all := drawings(t, "light", true) // wide and column in turn
	all = append(all, all[0], all[1])
	dir := t.TempDir()
	save := func(name, body string) string {
		path := filepath.Join(dir, name)
		text := "<!doctype html><meta charset=utf-8><style>" + string(templates.Style()) + "</style><body class=page>" + body
		require.NoError(t, os.WriteFile(path, []byte(text), 0o666))
		return fileURL(path)
	}
	var alone []string
	var together strings.Builder
	for i := 0; i < len(all); i += 2 {
		page, err := html.FromScenes(fmt.Sprintf("f%d-", i), all[i].scene, all[i+1].scene)
		require.NoError(t, err)
		var b bytes.Buffer
		require.NoError(t, templates.WriteFigure(&b, page))
		alone = append(alone, save(fmt.Sprintf("%d.html", i), b.String()))
		together.Write(b.Bytes())
	}
	tb := start(t, houseFonts(t)).tab(t)
	tb.size(1280, 800)
	page := save("all.html", together.String())
	for _, scheme := range []string{"light", "dark"} {
		tb.scheme(scheme)
		var want []string
		for _, url := range alone {
			tb.open(url)
			want = append(want, eval[[]string](tb, looks)...)
		}
		require.Len(t, want, len(all))
		tb.open(page)
		got := eval[[]string](tb, looks)
		require.Len(t, got, len(all))
		for i := range want {
			assert.Equal(t, want[i], got[i], "%s: %s looks otherwise beside the others", scheme, all[i].name)
		}
		assert.Empty(t, eval[[]string](tb, clashes))
	}
}

// At night each drawing of a page has the colours of the dark theme.
func TestNightIsTheDarkTheme(t *testing.T) {
	t.Parallel()
	const paints = `[...document.querySelectorAll("svg *")].map(e => {
		const c = getComputedStyle(e);
		return e.tagName + " " + c.fill + " " + c.stroke;
	})`
	sheet, err := html.DefaultSheet().CSS()
	require.NoError(t, err)
	tb := start(t, houseFonts(t)).tab(t)
	day, night := drawings(t, "light", false), drawings(t, "dark", false)
	inline := svg.Options{Inline: true, Class: "plot"}
	for i, d := range day {
		tb.scheme("dark")
		d.svg = "<style>" + string(sheet) + "</style>" + write(t, d.scene, inline)
		tb.show(d)
		got := eval[[]string](tb, paints)
		dark := night[i]
		dark.svg = write(t, dark.scene, inline)
		tb.show(dark)
		assert.Equal(t, eval[[]string](tb, paints), got, d.name)
	}
}

// Files that end up in one document are told apart by their instance.
func TestFilesTogether(t *testing.T) {
	t.Parallel()
	tb := start(t, houseFonts(t)).tab(t)
	all := drawings(t, "light", false)
	var b strings.Builder
	for _, d := range all {
		b.WriteString(d.svg)
	}
	tb.open(blank)
	put := func(markup string) []string {
		return eval[[]string](tb, `document.body.innerHTML = `+quote(t, markup)+`;`+clashes)
	}
	assert.Empty(t, put(b.String()))
	again := write(t, all[0].scene, svg.Options{})
	assert.NotEmpty(t, put(b.String()+again), "the same file twice clashes")
	again = write(t, all[0].scene, svg.Options{Instance: "2"})
	assert.Empty(t, put(b.String()+again))
}
