package lint

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// Length of names in characters.
const (
	shortestName = 15
	longestName  = 140
)

var accessibleName = Rule{
	ID: "A11Y-NAME", Name: "the drawing has a name",
	Reason: "who cannot see the drawing hears its name and its takeaway, or nothing",
	Errors: "no role img; title not the first child, or empty; no desc; references to ids that are not there",
	Warns:  "a name under 15 or over 140 characters, or that is the figure's file name",
	check: func(p *picture, f *findings) {
		m := &p.scene.Meta
		if m.Bare && m.ID == "" {
			return // a part that is drawn alone
		}
		p.drawing().named(f, string(m.ID))
	},
}

func (d *drawing) named(f *findings, id string) {
	root := d.root()
	if root == nil {
		return
	}
	fail := func(what, measured, allowed, fix string) {
		f.err(fault{what: what, measured: measured, allowed: allowed, fix: fix})
	}
	if role, _ := root.attr("role"); role != "img" {
		fail("the drawing is not marked as an image", "role="+quote(role), `role="img"`, "write it with the package's writer of SVG")
	}
	ids := map[string]bool{}
	has := map[string]bool{}
	for i := range d.elements {
		e := &d.elements[i]
		if v, ok := e.attr("id"); ok {
			ids[v] = true
		}
		has[e.name] = has[e.name] || strings.TrimSpace(e.text) != ""
	}
	if len(d.elements) < 2 || d.elements[1].name != "title" || strings.TrimSpace(d.elements[1].text) == "" {
		fail("the drawing has no name", "no title as its first child", "a title", "give the figure a Title")
	} else {
		p := strings.TrimSpace(d.elements[1].text)
		n := utf8.RuneCountInString(p)
		x := fault{what: "the drawing's name " + quote(p), allowed: fmt.Sprintf("%d to %d characters", shortestName, longestName), fix: "say what the figure shows"}
		switch {
		case n < shortestName || n > longestName:
			x.measured = fmt.Sprintf("%d characters", n)
			f.warn(x)
		case id != "" && (fold(p) == fold(id) || fold(p) == fold(strings.ReplaceAll(id, "-", " "))):
			x.measured, x.allowed = "is the name of its file", "words for readers"
			f.warn(x)
		}
	}
	if !has["desc"] {
		fail("the drawing has no description", "no desc", "the takeaway", "give the figure a Takeaway")
	}
	for _, name := range [...]string{"aria-labelledby", "aria-describedby"} {
		v, _ := root.attr(name)
		for ref := range strings.FieldsSeq(v) {
			if !ids[ref] {
				fail("the drawing refers to a name that is not there", name+"="+quote(ref), "an id of the drawing", "write it with the package's writer of SVG")
			}
		}
	}
}
