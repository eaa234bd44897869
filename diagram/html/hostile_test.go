package html_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram/html"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// skeleton is a page without its words: every element with the names of its
// attributes.
func skeleton(es []element) []string {
	var out []string
	for _, e := range es {
		names := slices.Sorted(maps.Keys(e.attrs))
		out = append(out, strings.Repeat(" ", e.depth)+e.name+" "+strings.Join(names, " "))
	}
	return out
}

func TestHostileWordsStayWords(t *testing.T) {
	tm := templates(t)
	page := skeleton(elements(t, writePage(t, tm, fullPage(t, plain))))
	index := skeleton(elements(t, writeIndex(t, tm, fullIndex(plain))))
	for _, w := range []string{
		`<script>alert(1)</script>`,
		`"><img src=x onerror=alert(1)>`,
		`' onmouseover='alert(1)`,
		`" onload="alert(1)" x="`,
		`</style><style>*{display:none}</style>`,
		`</svg></title></details><iframe src="//evil.example">`,
		`javascript:alert(1)`,
		`data:text/html,<script>alert(1)</script>`,
		`<!-- <![CDATA[ ]]> -->`,
		`{{.Style}} &lt;b&gt; &#60;i>`,
		"a\x00b\x1b\xff\u202e\u2028",
	} {
		t.Run(w, func(t *testing.T) {
			hostile := words{w, w, w}
			for kind, got := range map[string][]element{
				"page":  elements(t, writePage(t, tm, fullPage(t, hostile))),
				"index": elements(t, writeIndex(t, tm, fullIndex(hostile))),
			} {
				want := page
				if kind == "index" {
					want = index
				}
				assert.Equal(t, want, skeleton(got), "%s: the words have become markup", kind)
				for _, e := range got {
					assert.NotContains(t, []string{"script", "iframe", "object", "embed", "base"}, e.name)
					for name, value := range e.attrs {
						assert.False(t, strings.HasPrefix(name, "on"), name)
						assert.NotEqual(t, "style", name)
						if name == "href" || name == "src" {
							address := strings.ToLower(value)
							assert.False(t, strings.HasPrefix(address, "javascript:"), value)
							assert.False(t, strings.HasPrefix(address, "data:text"), value)
						}
					}
				}
			}
		})
	}
}

func TestSourceLinks(t *testing.T) {
	for source, want := range map[string][]html.SourcePart{
		"":                           nil,
		"Illustrative.":              {{Text: "Illustrative."}},
		"See https://a.example/b.":   {{Text: "See "}, {Text: "https://a.example/b", URL: "https://a.example/b"}, {Text: "."}},
		"(http://a.example/x_(y)).":  {{Text: "("}, {Text: "http://a.example/x_(y)", URL: "http://a.example/x_(y)"}, {Text: ")."}},
		"HTTPS://A.example?q=1&r=2;": {{Text: "HTTPS://A.example?q=1&r=2", URL: "https://A.example?q=1&r=2"}, {Text: ";"}},
		"([http://a.example/.]).":    {{Text: "(["}, {Text: "http://a.example/", URL: "http://a.example/"}, {Text: ".])."}},
		"javascript:alert(1)":        {{Text: "javascript:alert(1)"}},
		"ftp://a.example":            {{Text: "ftp://a.example"}},
		"https://":                   {{Text: "https://"}},
		"https://you@a.example":      {{Text: "https://you@a.example"}},
		"https://%zz/":               {{Text: "https://%zz/"}},
		"xhttps://a.example":         {{Text: "xhttps://a.example"}},
	} {
		assert.Equal(t, want, html.Page{Source: source}.SourceParts(), source)
	}
}

func FuzzSource(f *testing.F) {
	f.Add(`see https://a.example/"onclick=alert(1)>, http://b.example (2026)`)
	tm := templates(f)
	f.Fuzz(func(t *testing.T, source string) {
		var joined strings.Builder
		links := 0
		for _, part := range (html.Page{Source: source}).SourceParts() {
			joined.WriteString(part.Text)
			if part.URL != "" {
				links++
			}
		}
		require.Equal(t, source, joined.String(), "no letter is lost")
		es := elements(t, writePage(t, tm, html.Page{Source: source}))
		require.Len(t, find(es, "a"), links+1, "the links and the skip link")
	})
}

func FuzzTitle(f *testing.F) {
	tm := templates(f)
	s := picture(theme.Light(), scene.Wide, plain)
	s.Marks = nil
	want := len(elements(f, writePage(f, tm, must(f, s))))
	f.Add(`</h1><script>`)
	f.Fuzz(func(t *testing.T, title string) {
		if title == "" {
			t.Skip("an empty title leaves out the label of the drawing")
		}
		c := *s
		c.Meta.Title = title
		require.Len(t, elements(t, writePage(t, tm, must(t, &c))), want)
	})
}

func must(t testing.TB, s *scene.Scene) html.Page {
	t.Helper()
	p, err := html.FromScenes("", s, nil)
	require.NoError(t, err)
	return p
}
