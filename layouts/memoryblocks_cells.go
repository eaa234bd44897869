package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// cell returns the place of cell i of a panel.
func (p *blocksPlan) cell(i int) geom.Rect {
	x := p.rim + float64(float64(i%p.cols)*p.pitch)
	y := p.rim + float64(float64(i/p.cols)*p.level())
	return geom.R(geom.Snap(x), geom.Snap(y), p.pitch-blockGap, p.level()-blockGap)
}

// grid draws the cells of a panel.
func (p *blocksPlan) grid(i int) diagram.Frame {
	b := p.Panels[i]
	pen := p.ctx.Pen()
	pen.Grow(2 * len(b.Cells))
	for n, c := range b.Cells {
		p.drawCell(p.ctx.In("Panels", i).In("Cells", n), pen, p.cell(n), c)
	}
	if b.Slabs {
		for from := 0; from < len(b.Cells); {
			to := from
			for to+1 < len(b.Cells) && b.Cells[to+1].Owner == b.Cells[from].Owner {
				to++
			}
			if b.Cells[from].Owner != "" {
				p.outline(pen, from, to)
			}
			from = to + 1
		}
	}
	last := p.cell(len(b.Cells) - 1)
	return diagram.Frame{Kind: "Blocks", Size: geom.Sz(p.gridWidth(), last.Max.Y+p.rim), Marks: pen.Marks()}
}

// fill is how what fills a cell of an owner is drawn, and the colour of its
// words.
func (p *blocksPlan) fill(owner string) (diagram.Look, theme.Token) {
	if owner == p.Follow && p.Follow != "" {
		if ink, ok := shapes.Solid.Words(p.Role); ok {
			return diagram.Look{Fill: p.Role.Base()}, ink
		}
		return diagram.Look{Fill: p.Role.Mid()}, p.Role.OnMid()
	}
	return diagram.Look{Fill: p.Role.Soft()}, p.Role.Ink()
}

// drawCell draws one cell. A part-filled one shows its share as far as the
// name of its owner, and its stripes, leave room for it.
func (p *blocksPlan) drawCell(ctx diagram.Context, pen *diagram.Pen, r geom.Rect, c BlockCell) {
	look, ink := p.fill(c.Owner)
	st := p.ctx.Type().Tag.In(ink)
	filled := r
	switch c.State() {
	case BlockFree:
		blockFree(pen, r)
		return
	case BlockUnused:
		blockHatched(pen, r)
		return
	}
	owner := ctx.In("Owner").Line(c.Owner, st)
	pen.Rect(r, theme.RadiusBar, look)
	if c.State() == BlockPart {
		least := float64(owner.Width*swimSpare) + blockRim
		filled.Max.X = geom.Snap(r.Min.X + min(max(float64(c.Fill*r.Dx()), least), r.Dx()-blockStripes))
		blockHatched(pen, geom.R(filled.Max.X, r.Min.Y, r.Max.X-filled.Max.X, r.Dy()))
	}
	pen.Text(geom.Pt(geom.Snap(filled.Center().X), diagram.MiddleBaseline(r.Center().Y, st)), scene.Middle, owner)
}

func blockFree(pen *diagram.Pen, r geom.Rect) {
	pen.Rect(r.Inset(0.5), theme.RadiusBar, diagram.Look{Fill: theme.Paper, Line: theme.Line})
}

func blockHatched(pen *diagram.Pen, r geom.Rect) {
	pen.Rect(r.Inset(0.5), theme.RadiusHatch, diagram.Look{Fill: diagram.Wait.Tint(), Line: diagram.Wait.Base(), Hatch: diagram.HatchedFine})
}

// outline draws the outline of the cells from one to another, row by row.
func (p *blocksPlan) outline(pen *diagram.Pen, from, to int) {
	look := diagram.Look{Role: scene.Node, Line: p.Role.Ink(), Width: slabLine}
	a, z := p.cell(from), p.cell(to)
	left, right := p.cell(0).Min.X-slabOff, p.cell(p.cols-1).Max.X+slabOff
	x0, y0 := a.Min.X-slabOff, a.Min.Y-slabOff
	x1, y1 := z.Max.X+slabOff, z.Max.Y+slabOff
	rows := to/p.cols - from/p.cols
	switch {
	case rows == 0:
		pen.Rect(geom.R(x0, y0, x1-x0, y1-y0), theme.RadiusFlag, look)
	case rows == 1 && x1 <= x0:
		// The two parts do not touch.
		pen.Rect(geom.R(x0, y0, right-x0, p.level()), theme.RadiusFlag, look)
		pen.Rect(geom.R(left, y1-p.level(), x1-left, p.level()), theme.RadiusFlag, look)
	default:
		start := geom.Pt((x0+right)/2, y0)
		pts := []geom.Point{start, {X: right, Y: y0}, {X: right, Y: y1 - p.level()}, {X: x1, Y: y1 - p.level()}, {X: x1, Y: y1}, {X: left, Y: y1}, {X: left, Y: y0 + p.level()}, {X: x0, Y: y0 + p.level()}, {X: x0, Y: y0}, start}
		if x1 == right {
			pts = append(pts[:2:2], pts[4:]...)
		}
		if x0 == left {
			k := len(pts) - 4
			pts = append(pts[:k:k], pts[len(pts)-2:]...)
		}
		pen.Path(geom.Rounded(theme.RadiusFlag, pts...).Close(), look)
	}
}
