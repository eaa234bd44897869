package diagram

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestEqualPaths(t *testing.T) {
	var root *step
	path := func(field string, index int, id ID) *step {
		return root.child("Figure", "f", -1).child(field, "", index).child("Card", id, -1)
	}
	a := path("Kids", 1, "x")
	assert.True(t, a.same(path("Kids", 1, "x")))
	assert.Equal(t, a.hash, path("Kids", 1, "x").hash)
	for _, other := range []*step{path("Kids", 2, "x"), path("Kid", 1, "x"), path("Kids", 1, "y"), a.parent, nil} {
		assert.False(t, a.same(other), "%s and %s", a, other)
	}
}

// Paths with the same hash are told apart.
func TestHashesThatCollide(t *testing.T) {
	var root *step
	a, b := root.child("Row", "", -1), root.child("Column", "", -1)
	b.hash = a.hash
	assert.False(t, a.same(b))
}
