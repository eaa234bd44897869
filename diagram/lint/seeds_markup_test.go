package lint

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// sound is a drawing without a defect; the seeds change a part of it.
const sound = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400" viewBox="0 0 600 400" role="img" aria-labelledby="f-t" aria-describedby="f-d">` +
	`<title id="f-t">A scene without a defect</title><desc id="f-d">What it shows.</desc>` +
	`<rect x="0" y="0" width="600" height="400" fill="#FFFFFF"/>` +
	`<g font-family="Liberation Sans"><text x="10" y="20" font-size="14" fill="#171D2F">words</text>` +
	`<path d="M1 2H3" fill="none" stroke="#7F8696"/></g></svg>`

// markup returns what the rules about markup find in a drawing.
func markup(data string) []Finding {
	p := newPicture(newStage().Scene)
	p.svg = readDrawing([]byte(data))
	var out []Finding
	for _, r := range []Rule{svgSubset, ownGround, accessibleName} {
		f := &findings{rule: &r}
		r.check(p, f)
		out = append(out, f.list...)
	}
	return out
}

func TestMarkup(t *testing.T) {
	assert.Empty(t, markup(sound))
	long := strings.Repeat("long name ", 15)
	for _, c := range []struct {
		name, old, new string
		rule           string
		want           Severity // empty: clean
	}{
		{"whole", ``, ``, "SVG-SUBSET", ""},
		{"a whole size", `font-size="14"`, `font-size="13"`, "SVG-SUBSET", ""},
		{"a script", `<path`, `<script>1</script><path`, "SVG-SUBSET", Error},
		{"a style", `<path`, `<style>*{}</style><path`, "SVG-SUBSET", Error},
		{"a foreign object", `<path`, `<foreignObject/><path`, "SVG-SUBSET", Error},
		{"a marker", `<path`, `<marker/><path`, "SVG-SUBSET", Error},
		{"a picture", `<path`, `<image href="https://example.org/a.png"/><path`, "SVG-SUBSET", Error},
		{"a document type", `<svg`, `<!DOCTYPE svg><svg`, "SVG-SUBSET", Error},
		{"a transform", `d="M1 2H3"`, `d="M1 2H3" transform="scale(2)"`, "SVG-SUBSET", Error},
		{"an event", `d="M1 2H3"`, `d="M1 2H3" onclick="go()"`, "SVG-SUBSET", Error},
		{"a class", `d="M1 2H3"`, `d="M1 2H3" class="x"`, "SVG-SUBSET", Error},
		{"a style attribute", `d="M1 2H3"`, `d="M1 2H3" style="fill:red"`, "SVG-SUBSET", Error},
		{"a reference", `stroke="#7F8696"`, `stroke="url(#g)"`, "SVG-SUBSET", Error},
		{"a variable", `stroke="#7F8696"`, `stroke="var(--ink)"`, "SVG-SUBSET", Error},
		{"a colour by name", `stroke="#7F8696"`, `stroke="red"`, "SVG-SUBSET", Error},
		{"a short colour", `stroke="#7F8696"`, `stroke="#777"`, "SVG-SUBSET", Error},
		{"a length of text", `font-size="14"`, `font-size="14" textLength="30"`, "SVG-SUBSET", Error},
		{"a unit", `font-size="14"`, `font-size="14px"`, "SVG-SUBSET", Warning},
		{"half a size", `font-size="14"`, `font-size="14.5"`, "SVG-SUBSET", Warning},
		{"a veil", `stroke="#7F8696"`, `stroke="#7F8696" opacity="0.5"`, "SVG-SUBSET", Warning},
		{"not closed", `</g></svg>`, ``, "SVG-SUBSET", Error},

		{"a ground", ``, ``, "BG-OWN", ""},
		{"as large as the canvas", `width="600" height="400" viewBox`, `width="1200" height="800" viewBox`, "BG-OWN", ""},
		{"no ground", `<rect x="0" y="0" width="600" height="400" fill="#FFFFFF"/>`, ``, "BG-OWN", Error},
		{"a ground too small", `<rect x="0" y="0" width="600"`, `<rect x="0" y="0" width="599"`, "BG-OWN", Error},
		{"a ground beside", `<rect x="0" y="0"`, `<rect x="1" y="0"`, "BG-OWN", Error},
		{"a ground without paint", `fill="#FFFFFF"/>`, `fill="none"/>`, "BG-OWN", Error},

		{"no role", ` role="img"`, ``, "A11Y-NAME", Error},
		{"another role", `role="img"`, `role="group"`, "A11Y-NAME", Error},
		{"no title", `<title id="f-t">A scene without a defect</title>`, ``, "A11Y-NAME", Error},
		{"an empty title", `A scene without a defect`, ` `, "A11Y-NAME", Error},
		{"a title of 15", `A scene without a defect`, `Fifteen letters`, "A11Y-NAME", ""},
		{"a title of 14", `A scene without a defect`, `Fourteen signs`, "A11Y-NAME", Warning},
		{"a title of 140", `A scene without a defect`, long[:140-1] + "x", "A11Y-NAME", ""},
		{"a title of 141", `A scene without a defect`, long[:141-1] + "x", "A11Y-NAME", Warning},
		{"a file name", `A scene without a defect`, `synthetic-stage`, "A11Y-NAME", Warning},
		{"no desc", `<desc id="f-d">What it shows.</desc>`, `<desc id="f-d"/>`, "A11Y-NAME", Error},
		{"a dangling name", `aria-labelledby="f-t"`, `aria-labelledby="g-t"`, "A11Y-NAME", Error},
	} {
		t.Run(c.name, func(t *testing.T) {
			data := strings.Replace(sound, c.old, c.new, 1)
			assert.True(t, sound != data || c.old == c.new)
			found := markup(data)
			record(c.rule, c.name, c.want)
			if c.want == "" {
				assert.Empty(t, found)
				return
			}
			assert.NotEmpty(t, found)
			for _, f := range found {
				assert.Equal(t, c.rule, f.Rule, "%s", f)
				assert.Equal(t, c.want, f.Severity, "%s", f)
			}
		})
	}
}

func TestCheckSVG(t *testing.T) {
	assert.Empty(t, CheckSVG([]byte(sound)).Findings)
	for _, c := range []struct{ old, new, rule string }{
		{`<path`, `<script>1</script><path`, "SVG-SUBSET"},
		{`fill="#FFFFFF"/>`, `fill="none"/>`, "BG-OWN"},
		{` role="img"`, ``, "A11Y-NAME"},
		{`</g></svg>`, ``, "SVG-SUBSET"},
	} {
		r := CheckSVG([]byte(strings.Replace(sound, c.old, c.new, 1)))
		require.Len(t, r.Errors(), 1, c.rule)
		assert.Equal(t, c.rule, r.Errors()[0].Rule)
	}
	assert.NotEmpty(t, CheckSVG(nil).Errors(), "nothing is no drawing")
}

// What the writer of SVG makes of a scene obeys the rules about markup, and a
// scene that it cannot write is an error.
func TestDrawingOfScene(t *testing.T) {
	play(t, "SVG-SUBSET", []seed{
		staged("half a size", Warning, func(s stage) {
			i := s.write("", "words", 100, 100, 60)
			w := s.text(i)
			w.Font.Size = 14.5
			s.put(i, w)
		}),
		staged("a veil", Warning, func(s stage) {
			i := s.plate(scene.Band, ink(theme.Ink), 100, 100, 50, 50)
			s.Marks[i].Alpha = 0.5
		}),
		staged("a canvas that is not whole", Warning, func(s stage) { s.View = geom.R(0, 0, 600, 400.5) }),
		staged("a path without a start", Error, func(s stage) {
			s.add(scene.Mark{Role: scene.Band, Fill: ink(theme.Ink), Shape: scene.Path{Path: geom.Path{}.Line(100, 100).Line(120, 140)}})
		}),
	})
	play(t, "A11Y-NAME", []seed{
		staged("no title", Error, func(s stage) { s.Meta.Title = "" }),
		staged("no takeaway", Error, func(s stage) { s.Meta.Takeaway = "" }),
		staged("a part that is drawn alone", "", func(s stage) { s.Meta.ID, s.Meta.Title, s.Meta.Takeaway, s.Meta.Bare = "", "", "", true }),
	})
}
