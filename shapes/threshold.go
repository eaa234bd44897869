package shapes

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// thresholdWidth is the weight of a limit's line in u; an event has that of a
// connector and is solid.
const thresholdWidth = 1.75

func (f Flag) line() diagram.Look {
	color, _, _ := f.mark()
	if f.Event {
		return diagram.Look{Role: scene.Axis, Line: color, Width: theme.Connector}
	}
	return diagram.Look{Role: scene.Axis, Line: color, Width: thresholdWidth, Dash: scene.Dash{On: 5, Off: 4}}
}

// DrawThreshold draws an upright line at x over the height of the plot, with
// its flag standing on the upper end, and returns the bounds of the flag. The
// flag keeps within room from left to right.
func DrawThreshold(ctx diagram.Context, pen *diagram.Pen, x float64, plot, room geom.Rect, f Flag) geom.Rect {
	DrawLimitLine(pen, x, plot.Min.Y, plot.Max.Y, f)
	return DrawFlag(ctx, pen, geom.Pt(x, plot.Min.Y), f, room)
}

// DrawLimitLine draws a part of an upright limit line without its flag.
func DrawLimitLine(pen *diagram.Pen, x, y0, y1 float64, f Flag) {
	pen.Line(geom.Pt(x, y0), geom.Pt(x, y1), f.line())
}

// DrawLevel draws a level line at y over the width of the plot, with its flag
// standing on the right end, and returns the bounds of the flag.
func DrawLevel(ctx diagram.Context, pen *diagram.Pen, y float64, plot geom.Rect, f Flag) geom.Rect {
	DrawLevelLine(pen, y, plot.Min.X, plot.Max.X, f)
	return DrawFlag(ctx, pen, geom.Pt(plot.Max.X, y), f, plot)
}

// DrawLevelLine draws a part of a level limit line without its flag.
func DrawLevelLine(pen *diagram.Pen, y, x0, x1 float64, f Flag) {
	pen.Line(geom.Pt(x0, y), geom.Pt(x1, y), f.line())
}

// DrawZone tints what lies beyond a limit. Draw it before all else.
func DrawZone(pen *diagram.Pen, r geom.Rect, f Flag) geom.Rect {
	role := f.Role
	if role == diagram.Neutral && !f.Event {
		role = diagram.Danger
	}
	pen.Rect(r, 0, diagram.Look{Role: scene.Band, Fill: role.Tint()})
	return r
}
