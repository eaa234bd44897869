package lint

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

var svgSubset = Rule{
	ID: "SVG-SUBSET", Name: "the drawing uses only what every reader knows",
	Reason: "e-readers, browsers and converters differ in all but the simplest SVG",
	Errors: "a drawing that cannot be written or read; elements and attributes beyond shapes, words and presentation; colours that are not #RRGGBB; scripts, styles, references, transforms",
	Warns:  "opacity outside openers; a size of type that is not whole; a canvas that is not whole or does not begin at 0",
	check: func(p *picture, f *findings) {
		p.drawing().subset(f, p.scene.Meta.Opener, p.scene.Meta.Bare)
	},
}

// allowed lists what may stand on each element.
var allowed = func() map[string][]string {
	paint := []string{"fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "opacity"}
	with := func(own ...string) []string { return append(own, paint...) }
	return map[string][]string{
		"svg": {"xmlns", "width", "height", "viewBox", "role", "aria-labelledby", "aria-describedby", "aria-label", "aria-details",
			"xml:lang", "class"},
		"title": {"id"}, "desc": {"id"}, "g": {"font-family", "text-rendering"},
		"rect": with("x", "y", "width", "height", "rx", "ry"), "circle": with("cx", "cy", "r"), "ellipse": with("cx", "cy", "rx", "ry"),
		"line": with("x1", "y1", "x2", "y2"), "path": with("d"),
		"text": with("x", "y", "font-family", "font-size", "font-weight", "text-anchor", "letter-spacing"),
	}
}()

var (
	hexColour = regexp.MustCompile(`^#[0-9A-Fa-f]{6}$`)
	wholeSize = regexp.MustCompile(`^[0-9]+$`)
	wholeView = regexp.MustCompile(`^0 0 [0-9]+ [0-9]+$`)
)

// subset judges the markup.
func (d *drawing) subset(f *findings, opener, bare bool) {
	if d.err != nil {
		f.err(fault{what: "the drawing cannot be written or read", measured: d.err.Error(), fix: "mend the marks that the message names"})
		return
	}
	// A fault that comes back on many elements is said once.
	said := map[string]bool{}
	once := func(add func(fault), what, measured, allowed, fix string) {
		if key := what + measured; !said[key] {
			said[key] = true
			add(fault{what: what, measured: measured, allowed: allowed, fix: fix})
		}
	}
	for _, v := range d.declares {
		once(f.err, "the drawing declares something", quote("<!"+v+">"), "elements alone", "take the declaration away")
	}
	for i := range d.elements {
		e := &d.elements[i]
		may, ok := allowed[e.name]
		if !ok {
			once(f.err, "the drawing has an element that not every reader knows", "<"+e.name+">", "shapes and words", "draw it with rectangles, ellipses, paths and words")
			continue
		}
		for _, a := range e.attrs {
			name, v := attrName(a.Name), a.Value
			on := fmt.Sprintf("%s=%s on <%s>", name, quote(v), e.name)
			switch {
			case !slices.Contains(may, name):
				once(f.err, "the drawing has an attribute that not every reader knows", on, "shapes and presentation", "bake it into coordinates and colours")
			case strings.Contains(v, "url(") || strings.Contains(v, "var("):
				once(f.err, "the drawing refers to something", on, "plain values", "write the value itself")
			case (name == "fill" || name == "stroke") && v != "none" && !hexColour.MatchString(v):
				once(f.err, "the drawing has a colour that not every reader knows", on, "#RRGGBB", "use a token of the theme")
			case name == "font-size" && !wholeSize.MatchString(v):
				once(f.warn, "the drawing has a size of type that is not whole", on, "whole u", "round the style's size")
			case name == "opacity" && !opener:
				once(f.warn, "the drawing is translucent", on, "opaque fills but for the shadows of openers", "use the mixed colour")
			case name == "viewBox" && !bare && !wholeView.MatchString(v):
				once(f.warn, "the canvas is not whole", on, "0 0 and whole sizes", "round the size of the view up")
			}
		}
	}
}
