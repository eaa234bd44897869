package svg_test

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"strconv"
	"strings"
	"testing"

	svgo "github.com/ajstarks/svgo/float"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/chapters"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/svg"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// Three measures of every figure of the book, to be compared within one run:
//
//	pipeline  from the author's value to the bytes of the file
//	write     from the finished scene to the bytes
//	floor     svgo alone, called with ready-made arguments for the same elements
//
// Theme and measured texts are shared, as in a book.
func BenchmarkFigure(b *testing.B) {
	th := theme.Light()
	set := text.NewSet(th.Sans, th.Mono)
	o := diagram.Options{Theme: &th, Text: set}
	for _, e := range chapters.Book().Entries() {
		if e.Figure == nil {
			continue
		}
		f := *e.Figure
		s, err := diagram.Build(f, o)
		require.NoError(b, err)
		var file bytes.Buffer
		require.NoError(b, svg.Write(&file, s, svg.Options{}))
		calls := elements(b, file.String())

		b.Run(string(f.ID)+"/pipeline", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				file.Reset()
				s, err := diagram.Build(f, o)
				if err == nil {
					err = svg.Write(&file, s, svg.Options{})
				}
				if err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(string(f.ID)+"/write", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				file.Reset()
				if err := svg.Write(&file, s, svg.Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(string(f.ID)+"/floor", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				file.Reset()
				replay(&file, calls)
			}
		})
	}
}

// An element is one call of svgo, with its arguments ready.
type element struct {
	name  string
	at    [4]float64
	attrs string
	text  string // words, or the data of a path
}

// elements takes the calls that make a file from the file.
func elements(t testing.TB, file string) []element {
	t.Helper()
	numbers := map[string][]string{
		"rect": {"x", "y", "width", "height"}, "circle": {"cx", "cy", "r"}, "ellipse": {"cx", "cy", "rx", "ry"},
		"line": {"x1", "y1", "x2", "y2"}, "text": {"x", "y"},
	}
	var calls []element
	d := xml.NewDecoder(strings.NewReader(file))
	for {
		tok, err := d.Token()
		if err == io.EOF {
			return calls
		}
		require.NoError(t, err)
		switch tok := tok.(type) {
		case xml.CharData:
			if len(calls) > 0 && calls[len(calls)-1].name != "path" {
				calls[len(calls)-1].text += strings.TrimSpace(string(tok))
			}
		case xml.StartElement:
			e := element{name: tok.Name.Local}
			var attrs []string
		next:
			for _, a := range tok.Attr {
				if e.name == "path" && a.Name.Local == "d" {
					e.text = a.Value
					continue
				}
				for i, name := range numbers[e.name] {
					if a.Name.Local == name {
						e.at[i], err = strconv.ParseFloat(a.Value, 64)
						require.NoError(t, err)
						continue next
					}
				}
				attrs = append(attrs, fmt.Sprintf("%s=%q", a.Name.Local, a.Value))
			}
			e.attrs = strings.Join(attrs, " ")
			calls = append(calls, e)
		case xml.EndElement:
			if tok.Name.Local == "g" || tok.Name.Local == "svg" {
				calls = append(calls, element{name: "/" + tok.Name.Local})
			}
		}
	}
}

// replay writes the elements with svgo alone.
func replay(w io.Writer, calls []element) {
	c := svgo.New(w)
	for i := range calls {
		switch e := &calls[i]; e.name {
		case "svg":
			c.Startraw(e.attrs)
		case "title":
			c.Title(e.text)
		case "desc":
			c.Desc(e.text)
		case "g":
			c.Group(e.attrs)
		case "rect":
			c.Rect(e.at[0], e.at[1], e.at[2], e.at[3], e.attrs)
		case "circle":
			c.Circle(e.at[0], e.at[1], e.at[2], e.attrs)
		case "ellipse":
			c.Ellipse(e.at[0], e.at[1], e.at[2], e.at[3], e.attrs)
		case "line":
			c.Line(e.at[0], e.at[1], e.at[2], e.at[3], e.attrs)
		case "path":
			c.Path(e.text, e.attrs)
		case "text":
			c.Text(e.at[0], e.at[1], e.text, e.attrs)
		case "/g":
			c.Gend()
		case "/svg":
			c.End()
		}
	}
}

// The floor must draw what the file draws, or the comparison means nothing.
func TestReplayDrawsTheSame(t *testing.T) {
	for _, e := range chapters.Book().Entries() {
		if e.Figure == nil {
			continue
		}
		s, err := diagram.Build(*e.Figure, diagram.Options{})
		require.NoError(t, err)
		var file, again bytes.Buffer
		require.NoError(t, svg.Write(&file, s, svg.Options{}))
		calls := elements(t, file.String())
		replay(&again, calls)
		got := elements(t, again.String())
		require.Equal(t, len(calls), len(got))
		for i := range calls {
			if calls[i].name != "svg" && calls[i].name != "title" && calls[i].name != "desc" {
				assert.Equal(t, calls[i], got[i])
			}
		}
	}
}
