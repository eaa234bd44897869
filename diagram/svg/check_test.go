package svg_test

import (
	"encoding/xml"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

const (
	svgSpace = "http://www.w3.org/2000/svg"
	xmlSpace = "http://www.w3.org/XML/1998/namespace"
)

var (
	number  = `-?(0|[1-9]\d*)(\.\d?[1-9])?`
	numbers = regexp.MustCompile(`^` + number + `( ` + number + `)*$`)
	size    = regexp.MustCompile(`^(0|[1-9]\d*)(\.\d?[1-9])?$`)
	color   = regexp.MustCompile(`^#[0-9A-F]{6}$`)
	paint   = regexp.MustCompile(`^(none|#[0-9A-F]{6})$`)
	data    = regexp.MustCompile(`^M` + number + ` ` + number +
		`(Z|[HV]` + number + `|[ML]` + number + ` ` + number +
		`|Q` + number + `( ` + number + `){3}|C` + number + `( ` + number + `){5})*$`)
	opacity  = regexp.MustCompile(`^0(\.\d?[1-9])?$`)
	dashes   = regexp.MustCompile(`^\d+(\.\d+)? \d+(\.\d+)?$`)
	ident    = regexp.MustCompile(`^[A-Za-z0-9._-]+$`)
	anything = regexp.MustCompile(`^[^\x00]*$`)
	round    = regexp.MustCompile(`^round$`)
)

// An attr is one attribute that an element may have. The order of the list is
// the order of the output.
type attr struct {
	name  string
	value *regexp.Regexp
}

var (
	looks = []attr{
		{"fill", paint}, {"stroke", color}, {"stroke-width", size}, {"stroke-dasharray", dashes},
		{"stroke-linecap", round}, {"stroke-linejoin", round}, {"opacity", opacity},
	}
	whitelist = map[string][]attr{
		"svg": {
			{"xmlns", regexp.MustCompile(`^` + svgSpace + `$`)},
			{"class", anything}, {"width", size}, {"height", size}, {"viewBox", numbers},
			{"role", regexp.MustCompile(`^img$`)}, {"aria-label", anything},
			{"aria-labelledby", ident}, {"aria-describedby", anything}, {"aria-details", anything},
			{"xml:lang", anything},
		},
		"title":   {{"id", ident}},
		"desc":    {{"id", ident}},
		"g":       {{"font-family", anything}, {"text-rendering", regexp.MustCompile(`^geometricPrecision$`)}},
		"rect":    slices.Concat([]attr{{"x", numbers}, {"y", numbers}, {"width", size}, {"height", size}, {"rx", size}}, looks),
		"circle":  slices.Concat([]attr{{"cx", numbers}, {"cy", numbers}, {"r", size}}, looks),
		"ellipse": slices.Concat([]attr{{"cx", numbers}, {"cy", numbers}, {"rx", size}, {"ry", size}}, looks),
		"line":    slices.Concat([]attr{{"x1", numbers}, {"y1", numbers}, {"x2", numbers}, {"y2", numbers}}, looks[1:]),
		"path":    slices.Concat([]attr{{"d", data}}, looks),
		"text": slices.Concat(
			[]attr{{"x", numbers}, {"y", numbers}, {"font-family", anything}, {"font-size", size}, {"font-weight", regexp.MustCompile(`^700$`)}},
			looks, []attr{{"text-anchor", regexp.MustCompile(`^(middle|end)$`)}, {"letter-spacing", numbers}}),
	}
	wordy = []string{"title", "desc", "text"}
)

// check reports where a document departs from the promises of the package:
// well-formed XML; only listed elements and attributes, in the listed order and
// each once; values of the right form; words only in title, desc and text; one
// element on each line; a ground before all other marks.
func check(doc string) error {
	d := xml.NewDecoder(strings.NewReader(doc))
	var open []string
	var painted []string
	tags := 0
	for {
		tok, err := d.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			return err
		}
		switch tok := tok.(type) {
		case xml.StartElement:
			if tok.Name.Space != svgSpace {
				return fmt.Errorf("element %s is not of SVG", tok.Name.Local)
			}
			name := tok.Name.Local
			if (name == "svg") != (len(open) == 0) {
				return fmt.Errorf("element %s at depth %d", name, len(open))
			}
			if err := checkAttrs(name, tok.Attr); err != nil {
				return err
			}
			if !slices.Contains([]string{"svg", "title", "desc", "g"}, name) {
				painted = append(painted, name)
			}
			open = append(open, name)
			tags++
		case xml.EndElement:
			if open[len(open)-1] == "svg" || open[len(open)-1] == "g" {
				tags++ // on a line of its own
			}
			open = open[:len(open)-1]
		case xml.CharData:
			in := ""
			if len(open) > 0 {
				in = open[len(open)-1]
			}
			if !slices.Contains(wordy, in) && strings.TrimSpace(string(tok)) != "" {
				return fmt.Errorf("words in %q: %s", in, tok)
			}
		default:
			return fmt.Errorf("%T has no place in a drawing", tok)
		}
	}
	if len(painted) == 0 || painted[0] != "rect" {
		return fmt.Errorf("the drawing does not begin with its ground")
	}
	if lines := strings.Count(doc, "\n"); lines != tags || !strings.HasSuffix(doc, "\n") {
		return fmt.Errorf("%d lines for %d tags", lines, tags)
	}
	if strings.Contains(doc, " >") || strings.Contains(doc, " />") {
		return fmt.Errorf("a blank before the end of a tag")
	}
	return nil
}

func checkAttrs(element string, attrs []xml.Attr) error {
	allowed, ok := whitelist[element]
	if !ok {
		return fmt.Errorf("element %s is not allowed", element)
	}
	next := 0
	for _, a := range attrs {
		name := a.Name.Local
		if a.Name.Space == xmlSpace {
			name = "xml:" + name
		} else if a.Name.Space != "" {
			return fmt.Errorf("%s has an attribute of another namespace: %s", element, name)
		}
		i := slices.IndexFunc(allowed, func(w attr) bool { return w.name == name })
		switch {
		case i < 0:
			return fmt.Errorf("%s may not have %s", element, name)
		case i < next:
			return fmt.Errorf("%s has %s twice or out of order", element, name)
		case !allowed[i].value.MatchString(a.Value):
			return fmt.Errorf("%s has %s=%q", element, name, a.Value)
		}
		for _, n := range strings.Fields(a.Value) {
			if n == "-0" {
				return fmt.Errorf("%s has minus zero in %s", element, name)
			}
		}
		next = i + 1
	}
	return nil
}

// The checker itself must find what it is there for.
func TestCheckFinds(t *testing.T) {
	frame := func(inside string) string {
		return `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" viewBox="0 0 9 9">` + "\n" +
			`<rect x="0" y="0" width="9" height="9" fill="#FFFFFF"/>` + "\n" + inside + "</svg>\n"
	}
	assert.NoError(t, check(frame("")))
	for name, inside := range map[string]string{
		"foreign element":  "<script/>\n",
		"event handler":    `<rect x="0" y="0" width="9" height="9" onload="x"/>` + "\n",
		"transform":        `<rect x="0" y="0" width="9" height="9" transform="scale(2)"/>` + "\n",
		"duplicate":        `<rect x="0" x="0" y="0" width="9" height="9"/>` + "\n",
		"wrong order":      `<rect y="0" x="0" width="9" height="9"/>` + "\n",
		"trailing zero":    `<rect x="1.50" y="0" width="9" height="9"/>` + "\n",
		"three decimals":   `<rect x="1.505" y="0" width="9" height="9"/>` + "\n",
		"minus zero":       `<rect x="-0" y="0" width="9" height="9"/>` + "\n",
		"NaN":              `<rect x="NaN" y="0" width="9" height="9"/>` + "\n",
		"negative size":    `<rect x="0" y="0" width="-9" height="9"/>` + "\n",
		"relative path":    `<path d="m0 0l1 1"/>` + "\n",
		"lower-case paint": `<circle cx="0" cy="0" r="1" fill="#ffffff"/>` + "\n",
		"stray words":      "words\n",
		"comment":          "<!-- c -->\n",
		"two on a line":    `<circle cx="0" cy="0" r="1"/><circle cx="0" cy="0" r="1"/>` + "\n",
		"link":             `<a href="x">` + "\n</a>\n",
		"blank at the end": `<circle cx="0" cy="0" r="1" />` + "\n",
	} {
		assert.Error(t, check(frame(inside)), name)
	}
}
