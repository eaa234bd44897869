package shapes

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of a slip in u: 34 high around a line of 16 u type, 40 around one
// of 20.
const (
	slipRim      = 14
	slipLargeRim = 16
	slipPad      = 12 // beside the words where there is room
	slipSnugPad  = 6  // beside them at least
	slipLeast    = 30 // width
	slipBoldRim  = 3
	slipBold     = 1.26 // how much wider another bold face may set the words
)

// A SlipState says what a slip is among its neighbours.
type SlipState uint8

// The states.
const (
	SlipPlain  SlipState = iota // an outline on paper
	SlipSoft                    // filled with the role's soft colour
	SlipMarked                  // soft, with an outline: the one that stands out
	SlipSolid                   // the role's mark: the one that acts
	SlipAbsent                  // an outline of dashes: not there yet, or no more
)

// A Slip is a piece of a text in a box: a word or a part of one, as a machine
// reads it.
type Slip struct {
	Text  string `validate:"required"`
	Role  diagram.Role
	State SlipState
	Large bool // the pieces themselves are the picture
}

func (s Slip) style(ctx diagram.Context) theme.TextStyle {
	st := ctx.Type().Body
	if s.Large {
		st = ctx.Type().Heading
	}
	switch s.State {
	case SlipSoft, SlipMarked:
		st.Bold, st.Color = true, s.Role.Ink()
	case SlipSolid:
		st.Bold, st.Color = true, s.Role.Ink()
		if ink, ok := Solid.Words(s.Role); ok {
			st.Color = ink
		}
	case SlipAbsent:
		st.Color = theme.Ink2
	default:
		st.Color = theme.Ink
	}
	return st
}

// Size returns the size of the slip with room beside its words.
func (s Slip) Size(ctx diagram.Context) geom.Size { return s.size(ctx, slipPad) }

// Snug returns the least size of the slip.
func (s Slip) Snug(ctx diagram.Context) geom.Size { return s.size(ctx, slipSnugPad) }

func (s Slip) size(ctx diagram.Context, pad float64) geom.Size {
	p := s.plate(ctx, pad)
	w := max(p.size.W, slipLeast)
	if s.style(ctx).Bold {
		w = max(w, geom.SnapUp(float64(widest(p.words)*slipBold)+2*slipBoldRim))
	}
	return geom.Sz(w, p.size.H)
}

func (s Slip) plate(ctx diagram.Context, pad float64) plate {
	rim := float64(slipRim)
	if s.Large {
		rim = slipLargeRim
	}
	return setPlate(ctx.In("Text"), s.Text, s.style(ctx), pad, rim, 0)
}

// DrawSlip draws a slip that fills r, its words in the middle.
func DrawSlip(ctx diagram.Context, pen *diagram.Pen, r geom.Rect, s Slip) geom.Rect {
	radius := theme.RadiusTile
	look := diagram.Look{Fill: theme.Paper, Line: theme.Edge, Width: theme.Border}
	switch s.State {
	case SlipSoft:
		radius = slipSoftRadius
		look = diagram.Look{Fill: s.Role.Soft()}
	case SlipMarked:
		look.Fill, look.Line, look.Width = s.Role.Soft(), s.Role.Base(), theme.Strong
	case SlipSolid:
		look = diagram.Look{Fill: s.Role.Base()}
		if _, ok := Solid.Words(s.Role); !ok {
			look.Fill, look.Line, look.Width = s.Role.Mid(), s.Role.Base(), theme.Strong
		}
	case SlipAbsent:
		look.Line, look.Dash = theme.Line, scene.Dash{On: 3, Off: 3}
	}
	pen.Rect(r, radius, look)
	s.plate(ctx, slipSnugPad).draw(pen, r, s.style(ctx).Color)
	return r
}

// slipSoftRadius is the radius of slips without an outline.
const slipSoftRadius = 6
