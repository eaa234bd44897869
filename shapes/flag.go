package shapes

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of a flag in u: 22 high around a line of bold 14 u type.
const (
	flagPad = 8
	flagRim = 4
)

// A Flag names a line that it stands on: a limit, or an event.
type Flag struct {
	Text string `validate:"required"`
	// Role is the flag's colour; Neutral: danger, as flags mostly name limits.
	Role diagram.Role
	// Event makes it a flag of the page's ink: something that happens, not a
	// limit.
	Event bool
}

func (f Flag) plate(ctx diagram.Context) plate {
	return setPlate(ctx.In("Text"), f.Text, ctx.Type().Tag, flagPad, flagRim, 0)
}

// Size returns the size of the flag.
func (f Flag) Size(ctx diagram.Context) geom.Size { return f.plate(ctx).size }

// mark returns the colour of the flag's line, the fill and that of its words.
func (f Flag) mark() (line, fill, words theme.Token) {
	if f.Event {
		return theme.Ink, theme.Ink, theme.Paper
	}
	role := f.Role
	if role == diagram.Neutral {
		role = diagram.Danger
	}
	if ink, ok := Solid.Words(role); ok {
		return role.Base(), role.Base(), ink
	}
	return role.Base(), role.Soft(), role.Ink()
}

// FlagBox returns where a flag stands whose line ends at foot: to the right of
// the line, or to its left where it would pass the right end of the room. Only
// left, right and width of room count.
func FlagBox(ctx diagram.Context, foot geom.Point, f Flag, room geom.Rect) geom.Rect {
	size := f.Size(ctx)
	x := foot.X
	if x+size.W > room.Max.X {
		// Where neither side has room it stands as far right as it can.
		x = max(room.Max.X-size.W, room.Min.X)
		if left := foot.X - size.W; left >= room.Min.X {
			x = left
		}
	}
	return geom.R(x, foot.Y-size.H, size.W, size.H)
}

// DrawFlag draws a flag that stands on foot, the upper end of its line, and
// flies to the right, or to the left where the room is too narrow. The corners
// at the line are square.
func DrawFlag(ctx diagram.Context, pen *diagram.Pen, foot geom.Point, f Flag, room geom.Rect) geom.Rect {
	r := FlagBox(ctx, foot, f, room)
	_, fill, words := f.mark()
	pen.Path(flagPath(r, r.Max.X <= foot.X), diagram.Look{Role: scene.Node, Fill: fill})
	f.plate(ctx).draw(pen, r, words)
	return r
}

// flagPath is a rectangle that is round at its free side only.
func flagPath(r geom.Rect, left bool) geom.Path {
	const k = theme.RadiusFlag
	if left {
		p := stroke(r.Max.X, r.Max.Y, r.Min.X+k, r.Max.Y)
		p = arc(p, r.Min.X+k, r.Max.Y-k, k, 90, 180)
		return arc(p, r.Min.X+k, r.Min.Y+k, k, 180, 270).Line(r.Max.X, r.Min.Y).Close()
	}
	p := stroke(r.Min.X, r.Min.Y, r.Max.X-k, r.Min.Y)
	p = arc(p, r.Max.X-k, r.Min.Y+k, k, -90, 0)
	return arc(p, r.Max.X-k, r.Max.Y-k, k, 0, 90).Line(r.Min.X, r.Max.Y).Close()
}
