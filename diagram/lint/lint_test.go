package lint

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestRules(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range Rules() {
		assert.Regexp(t, `^[A-Z0-9]+(-[A-Z0-9]+)*$`, r.ID)
		assert.False(t, seen[r.ID], r.ID)
		seen[r.ID] = true
		assert.NotEmpty(t, r.Name, r.ID)
		assert.NotEmpty(t, r.Reason, r.ID)
		assert.NotEmpty(t, r.Errors+r.Warns, r.ID)
		assert.NotNil(t, r.check, r.ID)
		assert.False(t, r.Editorial && r.Errors != "", "%s: advice does not block", r.ID)
	}
	assert.Len(t, seen, 40)
}

// A message names the marks, what was measured, what is allowed, and what to do.
func TestMessage(t *testing.T) {
	s := newStage()
	s.write("history/go15", "upper", 100, 100, 60)
	s.write("history/go15", "lower", 120, 104, 60)
	r := Check(s.Scene)
	require.Len(t, r.Findings, 1)
	assert.Equal(t, Finding{
		Rule: "OVL-TXT", Severity: Error, Marks: []int{1, 2}, Measured: "40% of the smaller", Allowed: "none",
		Message: `label "upper" in history/go15 and label "lower" in history/go15 overlap: 40% of the smaller, allowed is none; ` +
			`move one of them; over lines, words need a halo`,
		Fix: "move one of them; over lines, words need a halo",
	}, r.Findings[0])
	data, err := json.Marshal(r.Findings[0])
	require.NoError(t, err)
	assert.Contains(t, string(data), `"rule":"OVL-TXT","severity":"error"`)
}

func ExampleCheck() {
	s := newStage()
	s.write("history", "a very small note", 100, 100, 60)
	words := s.text(1)
	words.Font.Size = 10
	s.put(1, words)

	report := Check(s.Scene)
	fmt.Print(report)
	fmt.Println("clean:", report.Clean())
	// Output:
	// error TXT-MIN: label "a very small note" in history is set too small: 10 u, allowed is at least 13 u; use a style of the theme's type scale; shorten the words where they do not fit
	// clean: false
}
