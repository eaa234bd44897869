package lint

import (
	"fmt"
	"strings"

	"github.com/burindev/burin/diagram/scene"
)

// Numbers of the rule on legends.
const (
	mostKeys    = 5
	farthestKey = 150 // u from a legend to the nearest mark that it explains
	keySide     = 30  // u: samples are no larger
	tileSide    = 64  // u: larger grounds are no tiles
	keysAtLeast = 2   // samples in a row from which on they are a legend
)

var colourKey = Rule{
	ID: "COLOR-KEY", Name: "colours are explained",
	Reason: "WCAG 2 asks that colour alone tells nothing: somewhere in the picture words must stand at a mark of that colour, or have it",
	Errors: "marks or connectors that tell a subject or a hatch by their colour, which no words in the picture name",
	Warns:  "a legend of more than five colours; one more than 150 u from all that it explains; a sample of a colour that no mark has",
	check: func(p *picture, f *findings) {
		if p.scene.Meta.Opener {
			return // things in a scene are known by their shape
		}
		named := p.named()
		told := map[string]int{} // subject → its marks without words
		var order []string
		marks := map[string][]int{}
		for i := range p.items {
			c := p.encodes(i)
			if c == "" || named[c] {
				continue
			}
			if told[c] == 0 {
				order = append(order, c)
			}
			told[c]++
			marks[c] = append(marks[c], i)
		}
		for _, c := range order {
			f.err(fault{
				subject: p.name(marks[c][0]), what: "is one of what only the colour of " + strings.TrimPrefix(c, hatched) + " tells apart", marks: marks[c],
				measured: fmt.Sprintf("%d without words", told[c]), allowed: "a name at one of them, or a legend", fix: "write what it is at the mark, or add a legend",
			})
		}
		p.legend(f)
	},
}

// hatched marks a subject that is shown hatched, which is a meaning of its own.
const hatched = "hatched "

// encodes returns the subject that the colour of a mark tells: of data and
// connectors. Words at the mark do not matter here.
func (p *picture) encodes(i int) string {
	it := &p.items[i]
	if it.kind == unseen || it.kind == words {
		return ""
	}
	switch it.Role {
	case scene.Edge:
		return class(it.Stroke.Paint.Token)
	case scene.Data:
		if it.Hatch != nil {
			return hatched + class(it.Hatch.Paint.Token)
		}
		if c := class(it.Fill.Token); c != "" || it.kind == area && !it.Stroke.Visible() {
			return c
		}
		return class(it.Stroke.Paint.Token)
	}
	return ""
}

// named returns the subjects that words name: those in or beside a mark of the
// subject, and those that have its colour.
func (p *picture) named() map[string]bool {
	out := map[string]bool{}
	for _, t := range p.texts {
		if !p.furniture(t) && p.names(t) {
			out[class(p.items[t].Fill.Token)] = true
		}
	}
	for i := range p.items {
		it := &p.items[i]
		var list []string
		switch it.Role {
		case scene.Edge, scene.Data:
			list = []string{p.encodes(i)}
		case scene.Band:
			if r := it.Shape.Bounds(); max(r.Dx(), r.Dy()) > tileSide {
				continue // a ground is no mark that words name
			}
			fallthrough
		case scene.Node, scene.Icon:
			list = []string{class(it.Fill.Token), class(it.Stroke.Paint.Token)}
		}
		for _, c := range list {
			if c != "" && !out[c] && p.worded(i, p.names) {
				out[c] = true
				// Solid and hatched marks of one subject are named together.
				out[hatched+c] = true
			}
		}
	}
	for c := range out {
		if !strings.HasPrefix(c, hatched) {
			out[hatched+c] = true
		}
	}
	return out
}

// names reports whether words can be a name: letters, and not the unit of the
// number before them. A value tells how much, not what.
func (p *picture) names(t int) bool {
	s := p.items[t].text.String
	return letters(s) > 0 && !bareNumber.MatchString(s) && !value.MatchString(s) && !p.followsNumber(t)
}
