package diagramtest

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// A change is one sentence about what is different, with the places of the
// marks that it is about.
type change struct {
	words    string
	old, now []geom.Rect
}

// diff says what is different between two scenes in their text form: first
// what the figure says of itself, then what its marks show, then where they
// are. Marks to which the same happened share a sentence. It is empty only
// for equal texts.
func diff(oldText, nowText string) []change {
	oldText, nowText = unix(oldText), unix(nowText)
	if oldText == nowText {
		return nil
	}
	old, now := read(oldText), read(nowText)
	pairs := match(old.marks, now.marks)
	out := fields(old.meta, now.meta)
	out = append(out, markChanges(old, now, pairs)...)
	out = append(out, frameChanges(old.frames, now.frames)...)
	if m := reordered(old.marks, pairs); m != nil {
		out = append(out, change{words: "the order in which marks are drawn changed, first at " + subject(m, now.marks)})
	}
	out = append(out, docChanges(old.doc, now.doc)...)
	if len(out) == 0 {
		out = append(out, change{words: "the scene's text changed, " + firstLine(oldText, nowText)})
	}
	return out
}

func unix(s string) string { return strings.ReplaceAll(s, "\r\n", "\n") }

// firstLine names the first line in which two texts differ.
func firstLine(old, now string) string {
	a, b := strings.Split(old, "\n"), strings.Split(now, "\n")
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	line := func(l []string) string {
		if i < len(l) {
			return strconv.Quote(clip(l[i]))
		}
		return "the end"
	}
	return fmt.Sprintf("first in line %d: from %s to %s", i+1, line(a), line(b))
}

// clip shortens what would fill the terminal.
func clip(s string) string {
	const most = 100
	if r := []rune(s); len(r) > most {
		return string(r[:most]) + "…"
	}
	return s
}

// fields compares what two figures say of themselves.
func fields(old, now []field) []change {
	var out []change
	say := func(format string, args ...any) {
		out = append(out, change{words: fmt.Sprintf(format, args...)})
	}
	gone, came := without(old, now), without(now, old)
	for _, o := range gone {
		if i := indexOf(came, o.name); i >= 0 && o.name != "link" && o.name != "required" {
			if o.name == "view" {
				out = append(out, canvas(o.value, came[i].value))
			} else {
				say("%s changed from %s to %s", o.name, clip(o.value), clip(came[i].value))
			}
			came = append(came[:i:i], came[i+1:]...)
			continue
		}
		say("%s %s is gone", o.name, clip(o.value))
	}
	for _, c := range came {
		say("%s %s is new", c.name, clip(c.value))
	}
	return out
}

func canvas(old, now string) change {
	_, a, _ := strings.Cut(old, " ")
	_, b, _ := strings.Cut(now, " ")
	return change{words: "the canvas " + resized(readPoint(a, "x"), readPoint(b, "x"))}
}

// resized says how a size changed.
func resized(a, b geom.Point) string {
	verb := "changed"
	switch {
	case b.X >= a.X && b.Y >= a.Y:
		verb = "grew"
	case b.X <= a.X && b.Y <= a.Y:
		verb = "shrank"
	}
	switch {
	case same(a.Y, b.Y):
		return fmt.Sprintf("%s from %s to %s u in width", verb, num(a.X), num(b.X))
	case same(a.X, b.X):
		return fmt.Sprintf("%s from %s to %s u in height", verb, num(a.Y), num(b.Y))
	}
	return fmt.Sprintf("%s from %s × %s to %s × %s u", verb, num(a.X), num(a.Y), num(b.X), num(b.Y))
}

func same(a, b float64) bool { return geom.Round2(a-b) == 0 }

func num(v float64) string { return string(scene.AppendNumber(nil, v)) }

// without returns the fields of a that b does not have, repeated ones as often
// as they are missing.
func without(a, b []field) []field {
	have := map[field]int{}
	for _, f := range b {
		have[f]++
	}
	var out []field
	for _, f := range a {
		if have[f] > 0 {
			have[f]--
			continue
		}
		out = append(out, f)
	}
	return out
}

func indexOf(fs []field, name string) int {
	for i, f := range fs {
		if f.name == name {
			return i
		}
	}
	return -1
}
