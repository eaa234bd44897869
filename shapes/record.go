package shapes

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// A Score is what became of one of a record.
type Score uint8

// The scores.
const (
	ScoreGood    Score = iota // in the role's mark
	ScoreFine                 // good as well, where that is not the point: lighter
	ScoreBad                  // in the colour of errors, and lower
	ScoreOut                  // an outline: it does not count
	ScoreMissing              // an outline of dashes: it is not there
	ScoreNone                 // a faint ground: it does not come into it
)

// Numbers of a record in u.
const (
	recordHeight = 10
	recordGap    = 0.18 // of the pitch, between cells
	recordLow    = 3    // by which a bad cell hangs lower
	recordRound  = 2
)

// A Record is a row of equal cells, one for each of a few, and what became of
// it.
type Record struct {
	ID     diagram.ID `validate:"omitempty,id"`
	Scores []Score    `validate:"required,max=60"`
	Role   diagram.Role
}

// NodeID implements [diagram.Named].
func (t Record) NodeID() diagram.ID { return t.ID }

// Count returns how many of the scores are one of the given.
func (t Record) Count(scores ...Score) int {
	n := 0
	for _, s := range t.Scores {
		for _, want := range scores {
			if s == want {
				n++
				break
			}
		}
	}
	return n
}

// DrawRecord draws a record over the length of r, whose height is that of its
// cells, and returns the room that it takes. All cells of a score are one mark.
func DrawRecord(pen *diagram.Pen, r geom.Rect, t Record) geom.Rect {
	pitch := r.Dx() / (float64(len(t.Scores)) - recordGap)
	for score := range ScoreNone + 1 {
		look := score.look(t.Role)
		var cells geom.Path
		for i, s := range t.Scores {
			if s != score {
				continue
			}
			cell := geom.R(r.Min.X+geom.Snap(float64(float64(i)*pitch)), r.Min.Y, geom.Snap(float64(pitch*(1-recordGap))), r.Dy())
			if s == ScoreBad {
				cell.Max.Y += recordLow
			}
			if look.Line != theme.None {
				cell = cell.Inset(max(look.Width, theme.Hairline) / 2)
			}
			cells = append(cells, roundedCell(cell)...)
		}
		if len(cells) > 0 {
			pen.Path(cells, look)
		}
	}
	r.Max.Y += recordLow
	return r
}

// look is how cells of a score are drawn.
func (s Score) look(role diagram.Role) diagram.Look {
	switch s {
	case ScoreFine:
		return diagram.Look{Fill: role.Mid(), Line: role.Base()}
	case ScoreBad:
		return diagram.Look{Fill: diagram.Danger.Base()}
	case ScoreOut:
		return diagram.Look{Fill: theme.Hole, Line: theme.Line, Width: theme.Border}
	case ScoreMissing:
		return diagram.Look{Fill: theme.Hole, Line: theme.Line, Width: theme.Border, Dash: scene.Dash{On: 3, Off: 2.4}}
	case ScoreNone:
		return diagram.Look{Role: scene.Band, Fill: theme.Surface2}
	}
	return diagram.Look{Fill: role.Base()}
}

// roundedCell is the outline of a cell.
func roundedCell(r geom.Rect) geom.Path {
	top := geom.Pt(r.Center().X, r.Min.Y)
	return geom.Rounded(min(recordRound, r.Dx()/2), top, geom.Pt(r.Max.X, r.Min.Y), r.Max, geom.Pt(r.Min.X, r.Max.Y), r.Min, top).Close()
}

// Layout implements [diagram.Node]. A record is as wide as its room.
func (t Record) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	size := c.AtLeast(geom.Sz(c.WidthOr(stripNatural), recordHeight+recordLow))
	pen := ctx.Pen()
	DrawRecord(pen, geom.R(0, geom.Snap((size.H-recordHeight-recordLow)/2), size.W, recordHeight), t)
	return diagram.Frame{Size: size, Marks: pen.Marks(), Doc: []scene.Block{}}
}
