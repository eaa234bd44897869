package lint

import (
	"fmt"
	"strings"

	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of the rule on names.
const (
	nearNames  = 2 // letters by which two names of one thing may differ by mistake
	nameLength = 6 // letters from which on so small a difference is one
)

var registry = Rule{
	ID: "REGISTRY", Name: "one thing looks the same everywhere",
	Reason: "a reader who has learned a colour and a name looks for them in every figure",
	Errors: "a thing with two roles' colours, in one figure or in two of a book; states such as danger do not count",
	Warns:  "a thing with two icons; two names that differ by two letters, a hyphen or capitals only, their digits aside",
	check: func(p *picture, f *findings) {
		compareThings(f, p.sightings(), true)
	},
}

// CheckBook compares the figures of a book, one drawing of each: a thing must
// have one colour, one icon and one name in all of them. What one figure does
// wrong by itself is said by [Check]. Findings name the figures; they have no
// marks.
func CheckBook(scenes ...*scene.Scene) []Finding {
	f := &findings{rule: &registry}
	var all []sighting
	for _, s := range scenes {
		if s != nil {
			all = append(all, newPicture(s).sightings()...)
		}
	}
	compareThings(f, all, false)
	return f.list
}

// A sighting is one mark that shows a thing.
type sighting struct {
	thing  string
	role   string // empty: neutral or a state, which any thing can have
	icon   string // the kind of its strokes; empty: none
	figure scene.ID
	mark   int
	name   string
}

// sightings returns the marks that show a thing of the book.
func (p *picture) sightings() []sighting {
	var out []sighting
	for i := range p.items {
		it := &p.items[i]
		if it.Thing == "" || it.kind == unseen || it.kind == words {
			continue
		}
		s := sighting{thing: it.Thing, figure: p.scene.Meta.ID, mark: i, name: p.name(i), icon: p.iconIn(i)}
		for _, paint := range [...]scene.Paint{it.Fill, it.Stroke.Paint} {
			if c := class(paint.Token); c != "" && !isState(c) && s.role == "" {
				s.role = c
			}
		}
		out = append(out, s)
	}
	return out
}

// isState reports whether a role says how a thing fares, not what it is.
func isState(role string) bool {
	switch theme.Role(role) {
	case theme.Wait, theme.OK, theme.Warn, theme.Danger:
		return true
	}
	return false
}

// iconIn returns which strokes make up the only icon in a mark, without their
// numbers: the same at any size. Where there are several, none is the mark's.
func (p *picture) iconIn(i int) string {
	it := &p.items[i]
	found := ""
	for _, k := range p.grid.near(it.ink) {
		o := &p.items[k]
		path, ok := o.Shape.(scene.Path)
		if !ok || o.Role != scene.Icon || k < i || !it.ink.Contains(o.ink) {
			continue
		}
		if found != "" {
			return ""
		}
		var b strings.Builder
		for _, s := range path.Path {
			fmt.Fprint(&b, s.Op)
		}
		found = b.String()
	}
	return found
}

// compareThings says where sightings of one thing contradict each other.
// Within a figure all are compared, between figures those of different ones.
func compareThings(f *findings, all []sighting, within bool) {
	first := map[string]sighting{}
	icon := map[string]sighting{}
	told := map[string]bool{}
	say := func(add func(fault), what string, a, b sighting, measured, fix string) {
		if (a.figure == b.figure) != within || told[what+a.thing+string(b.figure)] {
			return
		}
		told[what+a.thing+string(b.figure)] = true
		x := fault{what: quote(a.thing) + " " + what, measured: measured, allowed: "one in all figures", fix: fix}
		if within {
			x.subject, x.marks, x.what = a.name+" and "+b.name, []int{a.mark, b.mark}, what
		}
		add(x)
	}
	for _, s := range all {
		if a, ok := first[s.thing]; ok && s.role != "" && a.role != s.role {
			say(f.err, "has two colours", a, s, betweenFigures(within, a, s, a.role, s.role), "take role and icon from the book's thing, or give one of them another name")
		} else if !ok && s.role != "" {
			first[s.thing] = s
		}
		if a, ok := icon[s.thing]; ok && s.icon != "" && a.icon != s.icon {
			say(f.warn, "has two icons", a, s, betweenFigures(within, a, s, "one", "another"), "take the icon from the book's thing")
		} else if !ok && s.icon != "" {
			icon[s.thing] = s
		}
	}
	compareNames(f, all, within)
}

// betweenFigures says which figure shows what.
func betweenFigures(within bool, a, b sighting, x, y string) string {
	if within {
		return x + " and " + y
	}
	return fmt.Sprintf("%s in %s, %s in %s", x, or(a.figure, "?"), y, or(b.figure, "?"))
}
