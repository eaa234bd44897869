package ch10

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// The table repeats what the clocks show: who is alive, and until when.
func TestVersionsAgree(t *testing.T) {
	body := TwoAxisVersioning().Body.(diagram.Column)
	clocks, table := body.Kids[0].(layouts.Lifelines), body.Kids[1].(layouts.Rows)
	require.Len(t, clocks.Groups, 2)
	require.Len(t, table.Rows, 2)
	for i, row := range table.Rows {
		assert.Equal(t, clocks.Groups[0].Lines[i].Name, row.Name)
	}
	for k, col := range table.Columns {
		assert.Equal(t, clocks.Groups[1].Lines[k].Name, col.Head)
	}
	assert.Equal(t, "until March\u00a02027", table.Rows[0].Note)
	assert.Equal(t, "kept until December\u00a02026", table.Rows[0].Cells[0].(shapes.Verdict).Note)
	assert.Equal(t, "Default", table.Rows[1].Cells[2].(shapes.Verdict).Text)
	assert.Equal(t, shapes.Chosen, table.Rows[1].Cells[2].(shapes.Verdict).Mark)
	for _, g := range clocks.Groups {
		for _, l := range g.Lines {
			assert.False(t, clocks.Now.Before(l.Start), "%s has begun", l.Name)
		}
	}
	assert.Equal(t, layouts.Month(2026, time.February), clocks.Now)
}

// Notices as the service promises them: 12 to 24 months for the contract, 2 to
// 6 for models; worked out by hand.
func TestVersionNotices(t *testing.T) {
	s, err := diagram.Build(TwoAxisVersioning(), diagram.Options{})
	require.NoError(t, err)
	words := scene.PlainText(s.Doc)
	assert.Contains(t, words, "deprecated from January\u00a02026, 14\u00a0months before")
	assert.Contains(t, words, "deprecated from June\u00a02026, 6\u00a0months before")
}
