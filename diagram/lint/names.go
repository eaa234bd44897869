package lint

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// number writes a number as drawings do.
func number(v float64) string { return string(scene.AppendNumber(nil, v)) }

// longest is how many letters of a text a message quotes.
const longest = 40

func quote(s string) string {
	if utf8.RuneCountInString(s) > longest {
		s = string([]rune(s)[:longest]) + "…"
	}
	return fmt.Sprintf("%q", strings.ReplaceAll(s, "\u00a0", " "))
}

// name says which mark is meant: its role, its words or value, its frame.
func (p *picture) name(i int) string {
	it := &p.items[i]
	s := it.Role.String()
	switch {
	case it.kind == words:
		s += " " + quote(it.text.String)
	case it.From != "" || it.To != "":
		s += fmt.Sprintf(" %s → %s", or(it.From, "?"), or(it.To, "?"))
	case len(p.inside[i]) > 0:
		s += " " + quote(p.items[p.inside[i][0]].text.String)
	case it.Scaled != nil:
		s += strings.TrimRight(fmt.Sprintf(" of %g %s", it.Scaled.Value, it.Scaled.Unit), " ")
		s += p.at(i)
	case it.Thing != "":
		s += " " + quote(it.Thing) + p.at(i)
	default:
		s += p.at(i)
	}
	if it.Owner != "" {
		s += " in " + string(it.Owner)
	}
	return s
}

// at says where a mark begins, from the upper left corner of its frame: the
// same in a picture with title and source and in a bare one.
func (p *picture) at(i int) string {
	it := &p.items[i]
	from := geom.Point{}
	if fr, ok := p.frame(it.Owner); ok {
		from = fr.Bounds.Min
	}
	q := it.Shape.Bounds().Min.Sub(from)
	return " at " + number(q.X) + "," + number(q.Y)
}

func or(id, other scene.ID) scene.ID {
	if id == "" {
		return other
	}
	return id
}

// and joins the names of two marks.
func (p *picture) and(i, k int) string { return p.name(i) + " and " + p.name(k) }

// fold makes texts comparable: lower case, one blank for white space of any
// kind and length, one hyphen for hyphens of any kind, straight apostrophes.
func fold(s string) string {
	return strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		switch r {
		case '\u00ad', '\u200b', '\u2060':
			return -1
		case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212':
			return '-'
		case '\u2019':
			return '\''
		}
		return unicode.ToLower(r)
	}, s)), " ")
}

// sortedKeys returns the keys of a map in order, so that no finding depends on
// the order of a map.
func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K { return slices.Sorted(maps.Keys(m)) }
