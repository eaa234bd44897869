package html_test

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/html"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// words are all strings that an author puts into a figure and a book.
type words struct{ one, two, three string }

var plain = words{"Where the time goes", "The queue decides.", "Illustrative"}

// picture is a scene that paints every colour of a theme as fill and as stroke.
func picture(t theme.Theme, profile scene.Profile, w words) *scene.Scene {
	paint := func(tok theme.Token) scene.Paint {
		c, _ := t.Color(tok)
		return scene.Paint{Token: tok, Color: c}
	}
	s := &scene.Scene{
		Meta: scene.Meta{
			ID: "a-figure", Lang: "en", Profile: profile, Theme: t.Name, Lead: theme.Wait,
			Title: w.one, Takeaway: w.two, Source: w.three, Kicker: w.one, Alt: w.two,
		},
		Ground: paint(theme.Paper),
		Doc: []scene.Block{
			scene.Paragraph{Text: w.one},
			scene.List{Ordered: true, Items: []scene.Item{
				{Text: w.one, Kids: []scene.Block{scene.List{Items: []scene.Item{{Text: w.two}, {Text: w.three}}}}},
			}},
			scene.Table{Caption: w.one, Head: []string{"", w.two}, Rows: [][]scene.Cell{
				{{Text: w.one, Head: true}, {Status: w.two, Text: w.three, Numeric: true}},
			}},
		},
	}
	y := 0.0
	for _, tok := range t.Tokens() {
		s.Marks = append(s.Marks,
			scene.Mark{Shape: scene.Rect{Rect: geom.R(0, y, 40, 8)}, Fill: paint(tok)},
			scene.Mark{Shape: scene.Rect{Rect: geom.R(48, y, 40, 8)}, Stroke: scene.Stroke{Paint: paint(tok), Width: 2}},
			scene.Mark{Shape: scene.Text{At: geom.Pt(96, y), String: w.one + string(tok), Font: scene.Font{Family: "Liberation Sans", Size: 14}}, Fill: paint(tok)},
		)
		y += 16
	}
	s.View = geom.R(0, 0, 600, y)
	return s
}

// fullPage is a page with something in every field, all strings from w.
func fullPage(t testing.TB, w words) html.Page {
	t.Helper()
	p, err := html.FromScenes("f1-", picture(theme.Light(), scene.Wide, w), picture(theme.Light(), scene.Column, w))
	require.NoError(t, err)
	p.Book = html.Book{Title: w.one, IndexURL: w.two}
	p.Chapter = html.Chapter{Label: w.one, Number: w.two, Name: w.three, Anchor: w.one}
	p.Number, p.Position, p.Total, p.Form = w.one, 2, 3, w.two
	p.Prev = &html.Link{URL: w.one, Number: w.two, Title: w.three}
	p.Next = &html.Link{URL: w.three, Number: w.two, Title: w.one}
	p.Files = []html.File{{URL: w.one, Label: w.two, Bytes: 12_345}}
	return p
}

func fullIndex(w words) html.Index {
	return html.Index{
		Book:  html.Book{Title: w.one},
		Kinds: []string{w.one},
		Chapters: []html.IndexChapter{{
			Chapter: html.Chapter{Label: w.one, Number: w.two, Name: w.three, Anchor: "ch01"},
			Figures: []html.Entry{
				{ID: "a", Number: w.two, Title: w.three, Status: html.Drawn, URL: w.one, Lead: w.one, Kind: w.one, Opener: true, Thumb: html.Thumb{URL: w.one, Dark: w.two}},
				{ID: "b", Number: w.two, Title: w.three, Status: html.Drawn, URL: w.one, Lead: w.one, Thumb: html.Thumb{URL: w.one, Headed: true}},
				{ID: "c", Number: w.two, Title: w.three, Status: html.Planned, Planned: w.one, Kind: w.one},
			},
		}},
	}
}

func templates(t testing.TB) *html.Templates {
	t.Helper()
	tm, err := html.Default()
	require.NoError(t, err)
	return tm
}

func writePage(t testing.TB, tm *html.Templates, p html.Page) string {
	t.Helper()
	var b strings.Builder
	require.NoError(t, tm.WritePage(&b, p))
	return b.String()
}

func writeIndex(t testing.TB, tm *html.Templates, x html.Index) string {
	t.Helper()
	var b strings.Builder
	require.NoError(t, tm.WriteIndex(&b, x))
	return b.String()
}

// An element is the start of one element of a page, with the text directly in it.
type element struct {
	name  string
	attrs map[string]string
	text  string
	depth int
}

// elements reads a page. The templates write well-formed markup but for the
// void elements, so that the reader of XML can be a strict judge of it.
func elements(t testing.TB, page string) []element {
	t.Helper()
	// HTML puts up with control characters and broken UTF-8, XML does not.
	page = strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' && r != '\t' || r == '\ufffe' || r == '\uffff' {
			return '\ufffd'
		}
		return r
	}, page)
	d := xml.NewDecoder(strings.NewReader(page))
	d.Strict = false
	d.AutoClose = []string{"meta", "link", "img", "input", "source"}
	d.Entity = map[string]string{} // only the five of XML and numbers
	var out []element
	var open []int
	for {
		tok, err := d.Token()
		if errors.Is(err, io.EOF) {
			require.Empty(t, open, "an element was not closed")
			return out
		}
		require.NoError(t, err)
		switch tok := tok.(type) {
		case xml.StartElement:
			e := element{name: tok.Name.Local, attrs: map[string]string{}, depth: len(open)}
			for _, a := range tok.Attr {
				require.NotContains(t, e.attrs, a.Name.Local, "an attribute occurs twice")
				e.attrs[a.Name.Local] = a.Value
			}
			open = append(open, len(out))
			out = append(out, e)
		case xml.EndElement:
			require.NotEmpty(t, open)
			require.Equal(t, out[open[len(open)-1]].name, tok.Name.Local)
			open = open[:len(open)-1]
		case xml.CharData:
			if len(open) > 0 {
				out[open[len(open)-1]].text += string(tok)
			}
		}
	}
}

func find(es []element, name string) []element {
	var out []element
	for _, e := range es {
		if e.name == name {
			out = append(out, e)
		}
	}
	return out
}

func class(e element) []string { return strings.Fields(e.attrs["class"]) }
