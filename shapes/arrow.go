package shapes

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/route"
	"github.com/burindev/burin/diagram/scene"
)

// DrawArrow draws an arrow in the look of a kind of link along points whose
// legs are level or upright. The last point is the tip.
func DrawArrow(pen *diagram.Pen, kind diagram.LinkKind, role diagram.Role, points ...geom.Point) geom.Rect {
	if len(points) < 2 {
		return geom.Rect{}
	}
	look, head := kind.Look(role)
	tip, before := points[len(points)-1], points[len(points)-2]
	shaft := append([]geom.Point{}, points...)
	shaft[len(shaft)-1] = tip.Toward(before, min(route.ShaftStop, tip.Dist(before)))
	diagram.DrawArrow(pen, route.Route{Points: shaft, Tip: tip, Dir: entered(before, tip)}, look, head)
	b := geom.Polyline(points...).Bounds()
	return b.Inset(-head.HalfWidth)
}

// entered is the side of its target that a line from a to b meets.
func entered(a, b geom.Point) geom.Side {
	switch {
	case b.X > a.X:
		return geom.Left
	case b.X < a.X:
		return geom.Right
	case b.Y < a.Y:
		return geom.Bottom
	}
	return geom.Top
}

// Numbers of an arrow as a node, in u.
const (
	arrowLength = 48
	arrowWords  = 6 // from the line to its words
)

// An Arrow stands between two nodes of a row or column and points from one to
// the other. Things that have names are joined by a [diagram.Link] instead.
type Arrow struct {
	Kind diagram.LinkKind
	Role diagram.Role // of a main path
	Text string       // stands beside the line
	// To is where it points: geom.Right (also the zero value), Left, Top or Bottom.
	To geom.Side
}

// Layout implements [diagram.Node].
func (a Arrow) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	st := ctx.Type().Note
	_, head := a.Kind.Look(a.Role)
	thick := 2 * geom.SnapUp(head.HalfWidth+1)
	pen := ctx.Pen()
	if a.To == geom.Top || a.To == geom.Bottom {
		words := setLines(ctx.In("Text"), a.Text, st, c.Max.W-thick-arrowWords, c.Max.W > 0)
		h := max(float64(arrowLength), float64(float64(len(words))*st.Leading)+2*head.Length, c.Min.H)
		w := thick
		if len(words) > 0 {
			w += arrowWords + widest(words)
		}
		from, to := geom.Pt(thick/2, 0), geom.Pt(thick/2, h-route.TipGap)
		if a.To == geom.Top {
			from, to = geom.Pt(thick/2, h), geom.Pt(thick/2, route.TipGap)
		}
		DrawArrow(pen, a.Kind, a.Role, from, to)
		y := (h - float64(float64(len(words))*st.Leading)) / 2
		pen.Lines(geom.Pt(thick+arrowWords, y+diagram.FirstBaseline(st)), scene.Start, words)
		return diagram.Frame{Size: c.AtLeast(geom.Sz(w, h)), Marks: pen.Marks(), Doc: arrowDoc(a.Text)}
	}
	// The words stand above the line; as much room below keeps it centred.
	words := setLines(ctx.In("Text"), a.Text, st, c.Max.W, c.Max.W > 0)
	above := max(float64(float64(len(words))*st.Leading)+arrowWords, thick/2)
	if len(words) == 0 {
		above = thick / 2
	}
	w := c.WidthOr(max(arrowLength, widest(words)))
	size := c.AtLeast(geom.Sz(w, 2*above))
	y := size.H / 2
	from, to := geom.Pt(0, y), geom.Pt(size.W-route.TipGap, y)
	if a.To == geom.Left {
		from, to = geom.Pt(size.W, y), geom.Pt(route.TipGap, y)
	}
	DrawArrow(pen, a.Kind, a.Role, from, to)
	pen.Lines(geom.Pt(size.W/2, y-above+diagram.FirstBaseline(st)), scene.Middle, words)
	return diagram.Frame{Size: size, Marks: pen.Marks(), Doc: arrowDoc(a.Text)}
}

func arrowDoc(words string) []scene.Block {
	if words == "" {
		return []scene.Block{}
	}
	return []scene.Block{scene.Paragraph{Text: words}}
}
