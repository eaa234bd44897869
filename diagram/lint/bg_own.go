package lint

import "slices"

var ownGround = Rule{
	ID: "BG-OWN", Name: "the drawing brings its ground",
	Reason: "readers put drawings on black, on sepia, or behind a page of their own colours",
	Errors: "a drawing whose first ink is not an opaque rectangle over the whole canvas",
	check: func(p *picture, f *findings) {
		p.drawing().ground(f)
	},
}

// ground judges the first element that paints.
func (d *drawing) ground(f *findings) {
	root := d.root()
	if root == nil {
		return
	}
	x := fault{
		what: "the drawing does not begin with its ground", measured: "nothing is painted", allowed: "one opaque rectangle over the canvas",
		fix: "set Scene.Ground and draw it first",
	}
	i := slices.IndexFunc(d.elements, func(e element) bool {
		return !slices.Contains([]string{"svg", "title", "desc", "g"}, e.name)
	})
	if i < 0 {
		f.err(x)
		return
	}
	e := &d.elements[i]
	x.measured = "<" + e.name + ">"
	if e.name == "rect" {
		value := func(e *element, name string) string { v, _ := e.attr(name); return v }
		view := value(root, "viewBox")
		own := value(e, "x") + " " + value(e, "y") + " " + value(e, "width") + " " + value(e, "height")
		_, faint := e.attr("opacity")
		switch {
		case own != view:
			x.measured = "a rectangle " + own + " on the canvas " + view
		case faint || !hexColour.MatchString(value(e, "fill")):
			x.measured = "a rectangle that is not opaque"
		default:
			return
		}
	}
	f.err(x)
}
