package svg_test

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/svg"
	"github.com/burindev/burin/diagram/theme"
)

var hostile = []string{
	`</text><script>alert(1)</script>`,
	`</title></svg><svg onload="alert(1)">`,
	`" onload="alert(1)" x="`,
	`' onload='alert(1)`,
	`]]><![CDATA[`,
	`<!-- `, ` --><?php ?>`,
	`&lt;&amp;&#60;&nbsp;`,
	`javascript:alert(1)`,
	`url(#g=1)`, `a=b`, `fill:red`, `=`,
	"\x00\x01\x1f\x7f", "a\x00b", "\xff\xfe", "\xed\xa0\x80", "\ufffe\uffff",
	"line\nbreak\r\ttab", " /> ", `x="1.00" />`, "  ", "%s%d%!",
	"\u202e\u2066", "日本語 🙂 é",
}

// all sets every string of a scene and of the options to v.
func all(v string) (*scene.Scene, svg.Options) {
	odd := scene.Paint{Token: theme.Token(v + "t"), Color: ink.Color}
	font := scene.Font{Family: v, Size: 16}
	s := &scene.Scene{
		Meta: scene.Meta{
			ID: scene.ID(v), Lang: v, Profile: scene.Profile(v), Theme: v, Title: v, Takeaway: v, Source: v, Alt: v,
			Kicker: v, Lead: theme.Role(v), Required: []string{v}, Waivers: []scene.Waiver{{Rule: v, Reason: v}},
			Edges: []scene.EdgeSpec{{From: scene.ID(v), To: scene.ID(v)}},
		},
		View: geom.R(0, 0, 100, 100), Ground: odd,
		Marks: []scene.Mark{
			{
				Owner: scene.ID(v), From: scene.ID(v), To: scene.ID(v), Thing: v, Fill: odd,
				Stroke: scene.Stroke{Paint: odd, Width: 1}, Scaled: &scene.Scaled{Group: v, Unit: v},
				Shape: scene.Rect{Rect: geom.R(0, 0, 10, 10)},
			},
			{Fill: odd, Shape: scene.Text{String: v, Font: font}},
			{Fill: odd, Shape: scene.Text{String: v, Font: scene.Font{Family: v + "2", Size: 16}}},
		},
		Frames: []scene.Frame{{ID: scene.ID(v), Kind: v, Parent: -1}},
		Doc:    []scene.Block{scene.Paragraph{Text: v}},
	}
	return s, svg.Options{Instance: v, Class: v, DescribedBy: v, Details: v}
}

// structure checks the attributes of a document and returns its elements ("/"
// for an end), its words and the last value of each attribute, all decoded.
func structure(doc string) (elements []string, words []string, attrs map[string]string, err error) {
	attrs = map[string]string{}
	d := xml.NewDecoder(strings.NewReader(doc))
	for {
		tok, err := d.Token()
		if err == io.EOF {
			return elements, words, attrs, nil
		}
		if err != nil {
			return nil, nil, nil, err
		}
		switch tok := tok.(type) {
		case xml.StartElement:
			elements = append(elements, tok.Name.Local)
			if err := checkAttrs(tok.Name.Local, tok.Attr); err != nil {
				return nil, nil, nil, err
			}
			for _, a := range tok.Attr {
				attrs[tok.Name.Local+" "+a.Name.Local] = a.Value
			}
		case xml.EndElement:
			elements = append(elements, "/")
		case xml.CharData:
			if w := string(tok); w != "\n" {
				words = append(words, w)
			}
		default:
			return nil, nil, nil, fmt.Errorf("%T has no place in a drawing", tok)
		}
	}
}

// clean is what a reader gets for a string: what XML cannot hold is replaced.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t', r == '\n', r == '\r', 0x20 <= r && r <= 0xD7FF, 0xE000 <= r && r <= 0xFFFD, 0x10000 <= r:
			return r
		}
		return '\uFFFD'
	}, s)
}

func TestHostileStrings(t *testing.T) {
	for _, v := range hostile {
		t.Run(fmt.Sprintf("%.24q", v), func(t *testing.T) {
			s, o := all(v)
			var file, inline strings.Builder
			require.NoError(t, svg.Write(&file, s, o))
			elements, words, attrs, err := structure(file.String())
			require.NoError(t, err, file.String())
			assert.Equal(t, strings.Fields("svg title / desc / rect / g rect / text / text / / /"), elements)
			want := clean(v)
			assert.Equal(t, []string{want, want, want, want}, words, "title, desc and two texts, word for word")
			assert.Equal(t, want, attrs["g font-family"])
			assert.Equal(t, clean(v+"2"), attrs["text font-family"])
			assert.Equal(t, want, attrs["svg lang"])

			o.Inline = true
			require.NoError(t, svg.Write(&inline, s, o))
			elements, words, attrs, err = structure(inline.String())
			require.NoError(t, err, inline.String())
			assert.Equal(t, strings.Fields("svg rect / g rect / text / text / / /"), elements)
			assert.Equal(t, []string{want, want}, words)
			for _, name := range []string{"class", "aria-label", "aria-describedby", "aria-details"} {
				assert.Equal(t, want, attrs["svg "+name], name)
			}
		})
	}
}

func FuzzText(f *testing.F) {
	for _, v := range hostile {
		f.Add(v)
	}
	f.Fuzz(func(t *testing.T, v string) {
		for _, inline := range []bool{false, true} {
			s, o := all(v)
			o.Inline = inline
			var b strings.Builder
			require.NoError(t, svg.Write(&b, s, o))
			_, words, _, err := structure(b.String())
			require.NoError(t, err, b.String())
			for _, w := range words {
				require.Equal(t, clean(v), w)
			}
		}
	})
}
