package lint

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram/scene"
)

func tiny() stage {
	s := newStage()
	i := s.write("", "words", 100, 100, 60)
	w := s.text(i)
	w.Font.Size = 10
	s.put(i, w)
	return s
}

func TestWaivedError(t *testing.T) {
	r := Check(tiny().waive("TXT-MIN", "a facsimile").Scene)
	assert.True(t, r.Clean())
	require.Len(t, r.Waived(), 1)
	assert.Equal(t, "a facsimile", r.Waived()[0].Waiver)
	assert.Contains(t, r.String(), "waived TXT-MIN")
	assert.Contains(t, r.String(), "(waived: a facsimile)")
}

func TestUnfitWaivers(t *testing.T) {
	for _, c := range []struct {
		name  string
		stage stage
		want  string
		left  int // errors, the waiver's included
	}{
		{"accepts nothing", newStage().waive("TXT-MIN", "once"), "accepts no error any more; remove it", 1},
		{"a warning is no error", tiny().waive("TXT-MIN", "why").waive("CON-TEXT", "why"), "the waiver of CON-TEXT: accepts no error any more", 1},
		{"no such rule", newStage().waive("TXT-MAX", "why"), `a waiver names the rule "TXT-MAX"`, 1},
		{"no reason", tiny().waive("TXT-MIN", ""), "has no reason", 2},
		{"too many", tiny().waive("TXT-MIN", "a").waive("TXT-FIT", "b").waive("CLIP", "c"), "too many waivers: 3", 3},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := Check(c.stage.Scene)
			assert.Len(t, r.Errors(), c.left, "%s", r)
			assert.Contains(t, r.String(), c.want)
			for _, f := range r.Errors() {
				if f.Rule != "TXT-MIN" {
					assert.Equal(t, WaiverRule, f.Rule)
				}
			}
		})
	}
}

// A waiver is for a figure, not for each of its drawings.
func TestWaiverOfSeveralDrawings(t *testing.T) {
	with, without := tiny().waive("TXT-MIN", "a facsimile"), newStage().waive("TXT-MIN", "a facsimile")
	for _, r := range CheckAll(with.Scene, without.Scene) {
		assert.True(t, r.Clean(), "%s", r)
	}
	reports := CheckAll(without.Scene, without.Scene)
	assert.Len(t, reports[0].Errors(), 1)
	assert.Empty(t, reports[1].Findings, "said once")
}

func TestNoScene(t *testing.T) {
	assert.False(t, Check(nil).Clean())
	assert.Empty(t, CheckAll())
	assert.False(t, CheckAll(nil, newStage().Scene)[0].Clean())
	assert.NotPanics(t, func() { Check(&scene.Scene{}) })
}
