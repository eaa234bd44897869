package diagramtest

import (
	"fmt"
	"slices"
	"strings"

	"github.com/burindev/burin/diagram/geom"
)

// frameChanges says which named parts came, went, or have another place, size
// or kind. Parts that moved alike share a sentence.
func frameChanges(old, now []frame) []change {
	var out []change
	var moves []*happening
	say := func(f frame, format string, args ...any) {
		out = append(out, change{words: fmt.Sprintf("%s %s ", f.kind, f.id) + fmt.Sprintf(format, args...)})
	}
	for _, f := range now {
		i := slices.IndexFunc(old, func(o frame) bool { return o.id == f.id })
		if i < 0 {
			say(f, "is new")
			continue
		}
		o := old[i]
		a, b, d := corner(o.box), corner(f.box), f.box.Min.Sub(o.box.Min)
		switch {
		case o.line == f.line:
		case o.kind != f.kind:
			say(f, "was a %s", o.kind)
		case !same(a.X, b.X) || !same(a.Y, b.Y):
			say(f, "%s", resized(a, b))
		case !same(d.X, 0) || !same(d.Y, 0):
			what := "moved " + way(d)
			k := slices.IndexFunc(moves, func(h *happening) bool { return h.what == what })
			if k < 0 {
				k = len(moves)
				moves = append(moves, &happening{what: what})
			}
			moves[k].subjects = append(moves[k].subjects, f.kind+" "+f.id)
		default:
			say(f, "changed from %q to %q", clip(o.line), clip(f.line))
		}
	}
	for _, f := range old {
		if !slices.ContainsFunc(now, func(n frame) bool { return n.id == f.id }) {
			say(f, "is gone")
		}
	}
	for _, h := range moves {
		if n := len(h.subjects); n > 1 {
			out = append(out, change{words: fmt.Sprintf("%d parts %s: %s", n, h.what, listing(h.subjects))})
			continue
		}
		out = append(out, change{words: h.subjects[0] + " " + h.what})
	}
	return out
}

func corner(r geom.Rect) geom.Point { return geom.Pt(r.Dx(), r.Dy()) }

// docChanges says where the long description changed.
func docChanges(old, now []string) []change {
	head := 0
	for head < len(old) && head < len(now) && old[head] == now[head] {
		head++
	}
	tail := 0
	for tail < len(old)-head && tail < len(now)-head && old[len(old)-1-tail] == now[len(now)-1-tail] {
		tail++
	}
	a, b := old[head:len(old)-tail], now[head:len(now)-tail]
	first := func(lines []string) string { return clip(strings.TrimSpace(lines[0])) }
	switch {
	case len(a) == 0 && len(b) == 0:
		return nil
	case len(a) == 0:
		return []change{{words: fmt.Sprintf("long description: %s new, from %s", lines(len(b)), first(b))}}
	case len(b) == 0:
		return []change{{words: fmt.Sprintf("long description: %s gone, from %s", lines(len(a)), first(a))}}
	case len(a) == 1 && len(b) == 1:
		return []change{{words: fmt.Sprintf("long description: %s became %s", first(a), first(b))}}
	}
	if len(a) == len(b) {
		return []change{{words: fmt.Sprintf("long description: %s changed, first %s became %s", lines(len(a)), first(a), first(b))}}
	}
	return []change{{words: fmt.Sprintf("long description: %s became %d, from %s to %s", lines(len(a)), len(b), first(a), first(b))}}
}

func lines(n int) string {
	if n == 1 {
		return "1 line"
	}
	return fmt.Sprintf("%d lines", n)
}
