package shapes

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/route"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of a measured gap in u.
const (
	gapLine  = theme.Connector
	gapInner = 24 // below it the heads stand outside and point inwards
	gapTail  = 14 // of an arrow that stands outside
	gapWords = 6
)

// A Gap is a distance that is measured between two values: a line with a head
// at either end, and what it amounts to.
type Gap struct {
	Text string
	Role diagram.Role // Neutral: the page's quiet ink
}

func (g Gap) colors() (line, words theme.Token) {
	if g.Role == diagram.Neutral {
		return theme.Ink2, theme.Ink
	}
	return g.Role.Base(), g.Role.Ink()
}

// DrawGap draws a measured gap from a to b, which are level with each other or
// one above the other. The words stand above the middle of a level gap, and to
// the right of an upright one. It returns the bounds of all of it.
func DrawGap(ctx diagram.Context, pen *diagram.Pen, a, b geom.Point, g Gap) geom.Rect {
	color, ink := g.colors()
	shaft := diagram.Look{Role: scene.Edge, Line: color, Width: gapLine}
	fill := diagram.Look{Role: scene.Head, Fill: color, Line: color, Width: theme.Hairline, Round: true}
	all := geom.Polyline(a, b).Bounds().Inset(-route.HeadSmall.HalfWidth)
	d := a.Dist(b)
	if d == 0 {
		return geom.Rect{}
	}
	dir := geom.Pt(geom.Snap((b.X-a.X)/d), geom.Snap((b.Y-a.Y)/d))
	back := route.HeadSmall.Length - route.HeadSmall.Notch
	for _, end := range [...]struct {
		tip, dir geom.Point
	}{{a, dir.Mul(-1)}, {b, dir}} {
		if d < gapInner {
			end.dir = end.dir.Mul(-1)
			tail := end.tip.Sub(end.dir.Mul(gapTail))
			pen.Line(tail, end.tip.Sub(end.dir.Mul(back)), shaft)
			all = all.Union(geom.Polyline(tail, end.tip).Bounds().Inset(-route.HeadSmall.HalfWidth))
		}
		pen.Path(route.Arrowhead(end.tip, end.dir, route.HeadSmall), fill)
	}
	if d >= gapInner {
		pen.Line(a.Add(dir.Mul(back)), b.Sub(dir.Mul(back)), shaft)
	}
	if g.Text == "" {
		return all
	}
	st := ctx.Type().Tag.In(ink)
	l := ctx.In("Text").Line(g.Text, st)
	mid := geom.Pt((a.X+b.X)/2, (a.Y+b.Y)/2)
	return all.Union(gapText(pen, mid, all, dir.X != 0, l))
}

func gapText(pen *diagram.Pen, mid geom.Point, ink geom.Rect, level bool, l text.Line) geom.Rect {
	if level {
		return pen.Text(geom.Pt(mid.X, ink.Min.Y-gapWords+2-l.Descent), scene.Middle, l)
	}
	return pen.Text(geom.Pt(ink.Max.X+gapWords, diagram.MiddleBaseline(mid.Y, l.Style)), scene.Start, l)
}
