package diagramtest

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/burindev/burin/diagram/geom"
)

// named is how many marks a sentence names before it only counts the others.
const named = 3

// A happening is what happened to one or more marks alike.
type happening struct {
	what     string // "moved 4 u to the right"
	rank     int    // the order in which sentences come
	subjects []string
	old, now []geom.Rect
}

// The ranks: what a mark shows comes before where it is.
const (
	rankWords = iota
	rankLook
	rankMove
	rankNew
	rankGone
)

// markChanges says what happened to the marks.
func markChanges(old, now picture, pairs []pair) []change {
	var list []*happening
	add := func(rank int, what, who string, o, n *mark) {
		i := slices.IndexFunc(list, func(h *happening) bool { return h.rank == rank && h.what == what })
		if i < 0 || rank == rankWords {
			i = len(list)
			list = append(list, &happening{what: what, rank: rank})
		}
		h := list[i]
		h.subjects = append(h.subjects, who)
		if o != nil {
			h.old = append(h.old, o.box)
		}
		if n != nil {
			h.now = append(h.now, n.box)
		}
	}
	for _, p := range pairs {
		switch {
		case p.old == nil:
			add(rankNew, "new", subject(p.now, now.marks), nil, p.now)
		case p.now == nil:
			add(rankGone, "gone", subject(p.old, old.marks), p.old, nil)
		case p.old.line != p.now.line:
			who := subject(p.now, now.marks)
			if p.old.words != p.now.words {
				who = owned("text", p.now)
			}
			rank, what := happened(p.old, p.now)
			add(rank, what, who, p.old, p.now)
		}
	}
	slices.SortStableFunc(list, func(a, b *happening) int { return a.rank - b.rank })
	var out []change
	for _, h := range list {
		out = append(out, change{h.sentence(), h.old, h.now})
	}
	return out
}

func (h *happening) sentence() string {
	n := len(h.subjects)
	switch {
	case n > 1 && (h.rank == rankNew || h.rank == rankGone):
		return fmt.Sprintf("%d marks are %s: %s", n, h.what, listing(h.subjects))
	case n > 1:
		return fmt.Sprintf("%d marks %s: %s", n, h.what, listing(h.subjects))
	case h.rank == rankNew || h.rank == rankGone:
		return h.subjects[0] + " is " + h.what
	}
	return h.subjects[0] + " " + h.what
}

func listing(subjects []string) string {
	if more := len(subjects) - named; more > 0 {
		return strings.Join(subjects[:named], ", ") + fmt.Sprintf(" and %d more", more)
	}
	return strings.Join(subjects, ", ")
}

// happened says what changed from one mark to the other, most telling first.
func happened(a, b *mark) (rank int, what string) {
	var said []string
	rank = rankMove
	if a.words != b.words {
		rank = rankWords
		said = append(said, fmt.Sprintf("changed from %q to %q", clip(a.words), clip(b.words)))
	}
	switch {
	case a.kind == "rect" || a.kind == "ellipse":
		if sa, sb := size(a), size(b); !same(sa.X, sb.X) || !same(sa.Y, sb.Y) {
			said = append(said, resized(sa, sb))
			rank = min(rank, rankLook)
		}
	case a.kind == "path" && !sameOutline(a, b):
		said = append(said, "changed its shape")
		rank = min(rank, rankLook)
	}
	looks := lookChanges(a, b)
	if len(looks) > 0 {
		rank = min(rank, rankLook)
		said = append(said, looks...)
	}
	if d := b.at.Sub(a.at); !same(d.X, 0) || !same(d.Y, 0) {
		said = append(said, "moved "+way(d))
	}
	if len(said) == 0 {
		rank = rankLook
		said = append(said, fmt.Sprintf("changed from %q to %q", clip(a.line), clip(b.line)))
	}
	return rank, strings.Join(said, ", ")
}

func size(m *mark) geom.Point { return geom.Pt(m.box.Dx(), m.box.Dy()) }

// way says a distance in words.
func way(d geom.Point) string {
	var parts []string
	switch {
	case same(d.X, 0):
	case d.X > 0:
		parts = append(parts, num(d.X)+" u to the right")
	default:
		parts = append(parts, num(-d.X)+" u to the left")
	}
	switch {
	case same(d.Y, 0):
	case d.Y > 0:
		parts = append(parts, num(d.Y)+" u down")
	default:
		parts = append(parts, num(-d.Y)+" u up")
	}
	return strings.Join(parts, " and ")
}

// lookChanges says what else is different. The width of words follows from
// them, so it counts only where they are the same.
func lookChanges(a, b *mark) []string {
	var said []string
	was := a.look
	for _, f := range b.look {
		if f.name == "width" && a.words != b.words {
			continue
		}
		switch i := indexOf(was, f.name); {
		case i < 0:
			said = append(said, strings.TrimSpace("got "+f.name+" "+f.value))
		case was[i].value != f.value:
			from, to := was[i].value, f.value
			if cutFrom, scale, ok := strings.Cut(from, " @"); ok {
				// The scale is told only where it is another one.
				if cutTo, same := strings.CutSuffix(to, " @"+scale); same {
					from, to = cutFrom, cutTo
				}
			}
			said = append(said, fmt.Sprintf("changed %s from %s to %s", f.name, from, to))
		}
	}
	for _, f := range was {
		if indexOf(b.look, f.name) < 0 {
			said = append(said, strings.TrimSpace("lost "+f.name+" "+f.value))
		}
	}
	return said
}

// nouns name marks by role, and data by their form.
var nouns = map[string]string{
	"node": "box", "label": "label", "edge": "line", "head": "arrowhead", "axis": "axis line", "icon": "icon",
	"halo": "halo", "band": "band", "decor": "ornament", "ground": "rule of the page",
}

// subject names a mark so that one finds it in the picture.
func subject(m *mark, all []mark) string {
	if m.words != "" {
		return "label " + strconv.Quote(clip(m.words))
	}
	noun := nouns[m.role]
	switch {
	case m.role == "data" && m.kind == "rect":
		noun = "bar"
	case m.role == "data" && m.kind == "ellipse":
		noun = "dot"
	case noun == "":
		noun = "shape"
	}
	if ends := m.value("ends"); ends != "" {
		return noun + " " + ends
	}
	if m.role != "ground" {
		if words := near(m, all); words != "" {
			return noun + " " + strconv.Quote(clip(words))
		}
	}
	return owned(noun, m)
}

// owned names a mark by its owner, else by its place.
func owned(noun string, m *mark) string {
	if m.owner != "" {
		return noun + " in " + m.owner
	}
	if noun == "text" {
		return noun
	}
	return fmt.Sprintf("%s at %s,%s", noun, num(m.at.X), num(m.at.Y))
}
