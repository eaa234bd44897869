package lint

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"github.com/burindev/burin/diagram/svg"
)

// A drawing is an SVG as a list of elements.
type drawing struct {
	elements []element
	declares []string // document types and entities
	err      error    // why it cannot be written or read
}

// An element is one element with its text.
type element struct {
	name  string
	attrs []xml.Attr
	text  string
}

// attr returns the value of an attribute.
func (e *element) attr(name string) (string, bool) {
	for _, a := range e.attrs {
		if attrName(a.Name) == name {
			return a.Value, true
		}
	}
	return "", false
}

// attrName returns an attribute's name as it is written.
func attrName(n xml.Name) string {
	switch n.Space {
	case "":
		return n.Local
	case "http://www.w3.org/XML/1998/namespace":
		return "xml:" + n.Local
	}
	return n.Space + ":" + n.Local
}

// CheckSVG judges a drawing by its markup alone: by the rules about what every
// reader of SVG understands, about the ground, and about the name of a file
// that stands alone. [Check] judges the drawing of a scene by them, too.
func CheckSVG(data []byte) Report {
	d := readDrawing(data)
	if d.err == nil && (len(d.elements) == 0 || d.elements[0].name != "svg") {
		d.err = errors.New("it does not begin with an svg element")
	}
	var out Report
	for _, r := range [...]Rule{svgSubset, ownGround, accessibleName} {
		f := &findings{rule: &r}
		switch r.ID {
		case svgSubset.ID:
			d.subset(f, false, false)
		case ownGround.ID:
			d.ground(f)
		default:
			d.named(f, "")
		}
		out.Findings = append(out.Findings, f.list...)
	}
	return out
}

// drawing returns the drawing of the scene as a file of its own.
func (p *picture) drawing() *drawing {
	if p.svg == nil {
		var b bytes.Buffer
		if err := svg.Write(&b, p.scene, svg.Options{}); err != nil {
			p.svg = &drawing{err: err}
		} else {
			p.svg = readDrawing(b.Bytes())
		}
	}
	return p.svg
}

func readDrawing(data []byte) *drawing {
	d := &drawing{}
	dec := xml.NewDecoder(bytes.NewReader(data))
	var open []int
	for {
		t, err := dec.Token()
		if errors.Is(err, io.EOF) {
			return d
		}
		if err != nil {
			d.err = err
			return d
		}
		switch t := t.(type) {
		case xml.StartElement:
			d.elements = append(d.elements, element{name: t.Name.Local, attrs: t.Attr})
			open = append(open, len(d.elements)-1)
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			if len(open) > 0 {
				d.elements[open[len(open)-1]].text += string(t)
			}
		case xml.Directive:
			d.declares = append(d.declares, strings.TrimSpace(string(t)))
		}
	}
}

// root returns the outermost element.
func (d *drawing) root() *element {
	if d.err != nil || len(d.elements) == 0 {
		return nil
	}
	return &d.elements[0]
}
