package diagram

import (
	"strconv"
	"strings"
)

// A step is one part of the path from the figure to a field, as a linked
// list, so that going down costs one small allocation and a path becomes
// words only where an error needs them.
type step struct {
	parent *step
	name   string // a type's name or a field's
	id     ID     // of a node
	index  int    // of a field that is a list; -1: none
	depth  int
}

func (s *step) child(name string, id ID, index int) *step {
	depth := 0
	if s != nil {
		depth = s.depth + 1
	}
	return &step{parent: s, name: name, id: id, index: index, depth: depth}
}

// String returns the path in the author's words.
func (s *step) String() string {
	var parts []string
	for ; s != nil; s = s.parent {
		p := s.name
		if s.id != "" {
			p += " " + strconv.Quote(string(s.id))
		}
		if s.index >= 0 {
			p += "[" + strconv.Itoa(s.index) + "]"
		}
		parts = append(parts, p)
	}
	for i, j := 0, len(parts)-1; i < j; i, j = i+1, j-1 {
		parts[i], parts[j] = parts[j], parts[i]
	}
	return strings.Join(parts, " › ")
}
