package html_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram/html"
)

func TestTemplateErrors(t *testing.T) {
	for name, c := range map[string]struct {
		text  string
		line  int
		field string
		says  string
	}{
		"does not parse":           {"<p>\n{{if .Title}\n</p>", 2, "", "bad character"},
		"is not closed":            {"<p>\n{{if .Title}}</p>\n", 3, "", "unexpected EOF"},
		"unknown field":            {"<h1>{{.Title}}</h1>\n\n<p>{{.Takeway}}</p>", 3, ".Takeway", "did you mean .Takeaway?"},
		"unknown field of a field": {"{{.Title}}\n{{.Book.Tilte}}", 2, ".Tilte", "did you mean .Title?"},
		"field of another type":    {"{{range .Files}}\n{{.Takeaway}}{{end}}", 2, ".Takeaway", "known here: .URL, .Label, .Bytes, .Size"},
		"in a branch never taken":  {"{{if eq .Form \"a\"}}\n\n{{.Caption}} {{.Sorce}}{{end}}", 3, ".Sorce", "did you mean .Source?"},
		"unguarded neighbour":      {"\n{{.Prev.URL}}", 2, ".Prev.URL", "{{with}}"},
		"unknown function":         {"\n{{shout .Title}}", 2, "", `"shout" not defined`},
		"unknown template":         {"\n{{template \"foot\" .}}", 2, "", `"foot"`},
		"undefined variable":       {"\n{{$x}}", 2, "$x", "undefined variable"},
		"unknown field of root":    {"{{range .Files}}\n{{$.Nmae}}{{end}}", 2, ".Nmae", "known here: .Lang"},
		"open quote":               {"<p>\n<a href=\"{{.Title}}>x</a>", 0, "", "ends in a non-text context"},
		"ambiguous":                {"<p>\n{{if .Title}}<a href=\"{{end}}\n</p>", 2, "", "branches end in different contexts"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := html.Parse("book: v2.gohtml", c.text)
			require.Error(t, err)
			var e *html.TemplateError
			require.ErrorAs(t, err, &e)
			assert.Equal(t, "book: v2.gohtml", e.File)
			assert.Equal(t, c.line, e.Line, err)
			assert.Equal(t, c.field, e.Field)
			assert.ErrorContains(t, err, c.says)
			assert.True(t, strings.HasPrefix(err.Error(), "book: v2.gohtml:"), err)
			assert.NotNil(t, errors.Unwrap(err))
		})
	}
}

func TestForeignTemplateMayUseAndRedefineTheParts(t *testing.T) {
	tm, err := html.Parse("page.gohtml", `{{define "caption"}}<b>ours: {{.Number}}</b>{{end -}}
<html lang="{{.Lang}}"><body>{{template "figure" .}}</body></html>`)
	require.NoError(t, err)
	es := elements(t, writePage(t, tm, fullPage(t, plain)))
	assert.Len(t, find(es, "article"), 1)
	assert.Len(t, find(es, "figcaption"), 1)
	require.Len(t, find(es, "b"), 2, "the caption's and the status of a cell")
	assert.Equal(t, "ours: "+plain.one, find(es, "b")[0].text)

	again := elements(t, writePage(t, templates(t), fullPage(t, plain)))
	assert.NotContains(t, find(again, "b")[0].text, "ours", "one book's template does not change another's")
}

func TestWriteAllOrNothing(t *testing.T) {
	tm, err := html.Parse("page.gohtml", `{{.Title}}{{if eq .Form "broken"}}{{index .Files 7}}{{end}}`)
	require.NoError(t, err)
	var b bytes.Buffer
	require.Error(t, tm.WritePage(&b, html.Page{ID: "a-figure", Title: "a", Form: "broken"}))
	assert.Zero(t, b.Len())

	full := errors.New("disk full")
	err = tm.WritePage(failing{full}, html.Page{ID: "a-figure"})
	require.ErrorIs(t, err, full)
	assert.ErrorContains(t, err, "a-figure")
	assert.ErrorIs(t, tm.WriteIndex(failing{full}, html.Index{}), full)
	assert.Error(t, tm.WritePage(failing{}, html.Page{Title: "a"}), "a writer that takes nothing and says nothing")
}

type failing struct{ err error }

func (f failing) Write([]byte) (int, error) { return 0, f.err }

func TestTemplatesAreSafeForConcurrentUse(t *testing.T) {
	tm := templates(t)
	p := fullPage(t, plain)
	want := writePage(t, templates(t), p)
	var wg sync.WaitGroup
	got := make([]string, 8)
	for i := range got {
		wg.Go(func() {
			var b strings.Builder
			if tm.WritePage(&b, p) == nil && tm.WriteIndex(io.Discard, html.Index{}) == nil {
				got[i] = b.String()
			}
		})
	}
	wg.Wait()
	for i := range got {
		assert.Equal(t, want, got[i])
	}
}

func TestAllPagesShareOneStyle(t *testing.T) {
	a, b := templates(t), templates(t)
	assert.Equal(t, a.Style(), b.Style())
	assert.Contains(t, writePage(t, a, html.Page{}), string(a.Style()))
	assert.Contains(t, writeIndex(t, a, html.Index{}), string(a.Style()))
}

// A book's template of its own, with another style and another policy.
func ExampleParse() {
	templates, err := html.Parse("book.gohtml", `<!doctype html>
<html lang="{{.Lang}}">
<title>{{.Title}}</title>
<link rel="stylesheet" href="assets/book.css">
<h1>{{with .Number}}{{.}} {{end}}{{.Title}}</h1>
<p id="{{.Prefix}}take">{{.Takeaway}}</p>
{{- range .Files}}
<a href="assets/{{.URL}}">{{.Label}}</a>
{{- end}}
</html>
`)
	if err != nil {
		fmt.Println(err)
		return
	}
	var page strings.Builder
	err = templates.WritePage(&page, html.Page{
		Number: "1-2", Title: "Where 205 ms go", Takeaway: "The queue decides: 95 < 300 ms.",
		Files: []html.File{{URL: "latency.svg", Label: "SVG"}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(page.String())

	_, err = html.Parse("book.gohtml", "<h1>{{.Title}}</h1>\n<p>{{.Book.Name}}</p>\n")
	fmt.Println(err)
	// Output:
	// <!doctype html>
	// <html lang="en">
	// <title>Where 205 ms go</title>
	// <link rel="stylesheet" href="assets/book.css">
	// <h1>1-2 Where 205 ms go</h1>
	// <p id="take">The queue decides: 95 &lt; 300 ms.</p>
	// <a href="assets/latency.svg">SVG</a>
	// </html>
	// book.gohtml:2: there is no field .Name; known here: .Title, .IndexURL
}
