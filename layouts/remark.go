package layouts

import (
	"strconv"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/shapes"
)

// A Remark explains one part of a picture: it stands beside the part under a
// number, or above it as a heading.
type Remark struct {
	Name string `validate:"max=2000"` // one word or two
	Note string `validate:"max=2000"` // up to ten words
}

// set reports whether there is a remark to draw.
func (r Remark) set() bool { return r.Name+r.Note != "" }

// Numbers of a remark in u.
const (
	remarkBadgeGap = 8 // from the badge to the words
	remarkNoteGap  = 3 // from the name to the note under it
)

// A setRemark is a measured remark.
type setRemark struct {
	badge      shapes.Badge
	disc       geom.Size
	indent     float64 // of the words
	name, note []text.Line
	tail       float64 // x of a note on the name's line; 0: under it
	width      float64
	height     float64
}

// measureRemark sets the n-th remark; its words wrap to the width, the note
// follows the name on one line where that is asked for and both fit.
func measureRemark(ctx diagram.Context, n int, r Remark, width float64, inline bool) setRemark {
	s := setRemark{badge: shapes.Badge{Text: strconv.Itoa(n)}}
	ty := ctx.Type()
	s.disc = s.badge.Size(ctx)
	s.indent = s.disc.W + remarkBadgeGap
	room := max(width-s.indent, 1)
	s.name = wrapped(ctx.In("Name"), r.Name, ty.Label, room)
	if inline && len(s.name) == 1 && r.Note != "" {
		note := ctx.In("Note").Line(r.Note, ty.Note)
		tail := s.indent + diagram.InOtherFonts(s.name[0].Width) + headInlineGap
		if tail+diagram.InOtherFonts(note.Width) <= width {
			s.note, s.tail = []text.Line{note}, tail
			s.width, s.height = s.tail+note.Width, s.disc.H
			return s
		}
	}
	s.note = wrapped(ctx.In("Note"), r.Note, ty.Note, min(room, diagram.FallbackRoom(room)))
	s.width = s.indent + widestLine(s.name, s.note)
	s.height = linesHeight(s.name, s.note)
	if len(s.name) > 0 && len(s.note) > 0 {
		s.height += remarkNoteGap
	}
	s.height = max(s.height, s.disc.H)
	return s
}

// draw draws the remark with its upper left corner at the given point.
func (s setRemark) draw(ctx diagram.Context, pen *diagram.Pen, at geom.Point) {
	shapes.DrawBadge(ctx, pen, geom.Pt(at.X+s.disc.W/2, at.Y+s.disc.H/2), s.badge)
	first := s.name
	if len(first) == 0 {
		first = s.note
	}
	st := first[0].Style
	base := diagram.MiddleBaseline(at.Y+s.disc.H/2, st)
	pen.Lines(geom.Pt(at.X+s.indent, base), scene.Start, first)
	if len(s.name) == 0 || len(s.note) == 0 {
		return
	}
	if s.tail > 0 {
		pen.Lines(geom.Pt(at.X+s.tail, base), scene.Start, s.note)
		return
	}
	y := base - diagram.FirstBaseline(st) + linesHeight(s.name) + remarkNoteGap
	pen.Lines(geom.Pt(at.X+s.indent, y+diagram.FirstBaseline(s.note[0].Style)), scene.Start, s.note)
}
