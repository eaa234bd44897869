package scene_test

import (
	"iter"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

func run(owner scene.ID, words string) scene.Mark {
	return scene.Mark{Owner: owner, Role: scene.Label, Shape: scene.Text{String: words}}
}

func box(owner scene.ID, role scene.Role) scene.Mark {
	return scene.Mark{Owner: owner, Role: role, Shape: scene.Rect{Rect: geom.R(0, 0, 1, 1)}}
}

var walked = &scene.Scene{Marks: []scene.Mark{
	box("", scene.Ground),
	run("", "Four  bottlenecks"),
	box("history", scene.Band),
	box("history/go15", scene.Data),
	run("history/go15", "Flash\u00a0Attention"),
	run("history/go15", "in May"),
	box("history2", scene.Data),
	run("history2", " "),
}}

func indexes[V any](seq iter.Seq2[int, V]) []int {
	var out []int
	for i := range seq {
		out = append(out, i)
	}
	return out
}

func TestWalks(t *testing.T) {
	assert.Equal(t, []int{1, 4, 5, 7}, indexes(walked.Texts()))
	assert.Equal(t, []int{3, 6}, indexes(walked.Of(scene.Data)))
	assert.Equal(t, []int{2, 3, 4, 5}, indexes(walked.In("history")))
	assert.Equal(t, []int{3, 4, 5}, indexes(walked.In("history/go15")))
	assert.Equal(t, []int{0, 1, 2, 3, 4, 5, 6, 7}, indexes(walked.In("")))
	assert.Empty(t, indexes(walked.In("hist")))

	for i, m := range walked.Of(scene.Data) {
		assert.Equal(t, walked.Marks[i], m)
	}
	var first []string
	for _, text := range walked.Texts() {
		first = append(first, text.String)
		break // stopping early must stop the walk
	}
	assert.Equal(t, []string{"Four  bottlenecks"}, first)
	for i := range walked.Of(scene.Data) {
		assert.Equal(t, 3, i)
		break
	}
}

func TestWords(t *testing.T) {
	assert.Equal(t, []string{"Four", "bottlenecks", "Flash", "Attention", "in", "May"}, walked.Words())
	assert.Empty(t, (&scene.Scene{}).Words())
}

func TestWithin(t *testing.T) {
	for _, c := range []struct {
		id, outer scene.ID
		want      bool
	}{
		{"a/b", "a", true}, {"a", "a", true}, {"a/b/c", "a/b", true}, {"a", "", true}, {"", "", true},
		{"ab", "a", false}, {"a", "a/b", false}, {"b/a", "a", false}, {"", "a", false},
	} {
		assert.Equal(t, c.want, c.id.Within(c.outer), "%q within %q", c.id, c.outer)
	}
}
