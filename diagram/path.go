package diagram

import (
	"strconv"
	"strings"
)

// A step is one part of the path from the figure to a field, as a linked
// list, so that going down costs one small allocation and a path becomes
// words only where an error needs them. Equal paths have equal hashes.
type step struct {
	parent *step
	name   string // a type's name or a field's
	id     ID     // of a node
	index  int    // of a field that is a list; -1: none
	depth  int
	hash   uint64 // of the whole path
}

func (s *step) child(name string, id ID, index int) *step {
	c := &step{parent: s, name: name, id: id, index: index, hash: hashStart}
	if s != nil {
		c.depth, c.hash = s.depth+1, s.hash
	}
	c.hash = mix(mix(mix(c.hash, name), string(id)), "/")
	c.hash = (c.hash ^ uint64(index)) * hashPrime
	return c
}

// The hash is FNV-1a of 64 bits (Fowler, Noll and Vo).
const (
	hashStart = 14695981039346656037
	hashPrime = 1099511628211
)

func mix(hash uint64, s string) uint64 {
	for i := range len(s) {
		hash = (hash ^ uint64(s[i])) * hashPrime
	}
	return hash
}

// same reports whether two paths are equal.
func (s *step) same(t *step) bool {
	for s != t {
		if s == nil || t == nil || s.hash != t.hash || s.name != t.name || s.id != t.id || s.index != t.index {
			return false
		}
		s, t = s.parent, t.parent
	}
	return true
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
