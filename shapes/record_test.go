package shapes_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/shapes"
)

func TestRecord(t *testing.T) {
	scores := []shapes.Score{shapes.ScoreGood, shapes.ScoreBad, shapes.ScoreFine, shapes.ScoreGood, shapes.ScoreMissing, shapes.ScoreNone, shapes.ScoreOut}
	record := shapes.Record{Scores: scores, Role: "gpu"}
	assert.Equal(t, 2, record.Count(shapes.ScoreGood))
	assert.Equal(t, 3, record.Count(shapes.ScoreGood, shapes.ScoreBad, shapes.ScoreGood))
	assert.Zero(t, record.Count())
	s, err := diagram.Draw(record, diagram.Options{Width: 600})
	require.NoError(t, err)
	require.Len(t, s.Marks, 6, "one mark for each score")
	good, fine, bad := s.Marks[0], s.Marks[1], s.Marks[2]
	assert.Equal(t, "gpu.base", string(good.Fill.Token))
	assert.Equal(t, "gpu.mid", string(fine.Fill.Token))
	assert.Equal(t, "danger.base", string(bad.Fill.Token))
	assert.InDelta(t, 10, good.Bounds.Dy(), 0.02)
	assert.InDelta(t, 13, bad.Bounds.Dy(), 0.02, "hangs lower: told apart without colour")
	cell := bad.Bounds.Dx()
	assert.InDelta(t, 560/6.82*0.82, cell, 0.05, "7 cells and 6 gaps of 18% fill the width")
	assert.InDelta(t, good.Bounds.Min.X+560/6.82*3+cell, good.Bounds.Max.X, 0.05, "from the first cell to the fourth")
	assert.InDelta(t, 560, s.Marks[3].Bounds.Max.X, 0.1, "the last cell ends with the room")
	assert.True(t, s.Marks[4].Stroke.Dash.On > 0, "what is missing is dashed")
}
