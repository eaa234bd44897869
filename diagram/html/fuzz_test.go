package html_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram/html"
)

// Whatever stands in a template, it is refused with the place of the mistake,
// or it writes a page: all of it, or an error and nothing.
func FuzzTemplate(f *testing.F) {
	for _, text := range []string{
		`<!doctype html><title>{{.Title}}</title><style>{{.Style}}</style>{{template "figure" .}}`,
		`<a href="{{.Source}}" onclick="f({{.Title}})">{{range .Files}}{{.Size}}{{else}}none{{end}}</a>`,
		`{{with .Prev}}{{.URL}}{{end}}{{define "caption"}}{{.Number}}{{end}}{{template "drawings" .}}`,
		`{{.Titel}}`, `{{if}}`, `<script>var x = {{.Words}}</script>`, `{{template "page" .}}`,
	} {
		f.Add(text, `"><script>`)
	}
	f.Fuzz(func(t *testing.T, text, word string) {
		if strings.Contains(text, "print") || strings.Count(text, "template") > 4 {
			t.Skip("an author may well write a page without end")
		}
		tm, err := html.Parse("mine.gohtml", text)
		if err != nil {
			var own *html.TemplateError
			require.ErrorAs(t, err, &own)
			require.NotEmpty(t, own.Error())
			return
		}
		var b bytes.Buffer
		if err := tm.WritePage(&b, fullPage(t, words{word, "two", "three"})); err != nil {
			require.Empty(t, b.Bytes())
		}
	})
}
