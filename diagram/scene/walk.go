package scene

import (
	"iter"
	"strings"
)

// Within reports whether id names outer itself or a frame inside it. Every
// frame is within the empty ID.
func (id ID) Within(outer ID) bool {
	if outer == "" || id == outer {
		return true
	}
	rest, ok := strings.CutPrefix(string(id), string(outer))
	return ok && strings.HasPrefix(rest, "/")
}

// Texts yields every run of text in painter's order, with the index of its
// mark in Scene.Marks.
func (s *Scene) Texts() iter.Seq2[int, Text] {
	return func(yield func(int, Text) bool) {
		for i := range s.Marks {
			if t, ok := s.Marks[i].Shape.(Text); ok && !yield(i, t) {
				return
			}
		}
	}
}

// Of yields the marks of one role in painter's order, with their indexes in
// Scene.Marks.
func (s *Scene) Of(role Role) iter.Seq2[int, Mark] {
	return s.filter(func(m *Mark) bool { return m.Role == role })
}

// In yields the marks that a frame and the frames inside it own, in painter's
// order, with their indexes in Scene.Marks.
func (s *Scene) In(id ID) iter.Seq2[int, Mark] {
	return s.filter(func(m *Mark) bool { return m.Owner.Within(id) })
}

func (s *Scene) filter(keep func(*Mark) bool) iter.Seq2[int, Mark] {
	return func(yield func(int, Mark) bool) {
		for i := range s.Marks {
			if keep(&s.Marks[i]) && !yield(i, s.Marks[i]) {
				return
			}
		}
	}
}

// Words returns every word that the picture shows, in painter's order, split
// at white space. A label that is wrapped over several runs reads on, so a
// phrase can be looked for in the words joined by blanks.
func (s *Scene) Words() []string {
	var words []string
	for _, t := range s.Texts() {
		words = append(words, strings.Fields(t.String)...)
	}
	return words
}
