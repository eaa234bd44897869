package shapes

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of a mosaic in u.
const (
	mosaicCell   = 8    // smaller cells are not drawn one by one
	mosaicGap    = 3.4  // between cells at most
	mosaicShare  = 0.12 // of a cell that the gap has at most
	mosaicRound  = 0.16 // of a cell that its corners have
	mosaicThread = 0.75 // width of a line between small cells
	mosaicSeam   = 2    // width of every tenth line
	mosaicFinest = 1.6  // cells smaller than this are not parted; every tenth is
	mosaicTen    = 10
)

// A Mosaic is a square of equal cells, one for each of a count, row by row.
// Few are squares; of many thousands one sees the mass, parted by lines of
// which every tenth is wider.
type Mosaic struct {
	Count  int // at least 1
	Strong int // how many of the first are in the role's mark; the others are lighter
	Role   diagram.Role
}

// DrawMosaic draws a mosaic as wide as r from its upper edge on, and returns
// the room that it takes.
func DrawMosaic(pen *diagram.Pen, r geom.Rect, m Mosaic) geom.Rect {
	cols := int(math.Ceil(math.Sqrt(float64(m.Count))))
	g := mosaicGrid{Mosaic: m, r: r, cols: cols}
	gap := min(mosaicGap, float64(r.Dx()/float64(cols)*mosaicShare))
	g.pitch = (r.Dx() + gap) / float64(cols)
	if g.pitch-gap >= mosaicCell {
		g.cells(pen, g.pitch-gap)
	} else {
		g.pitch, gap = r.Dx()/float64(cols), 0
		g.mass(pen)
	}
	rows := (m.Count + cols - 1) / cols
	r.Max.Y = r.Min.Y + geom.Snap(float64(float64(rows)*g.pitch)-gap)
	return r
}

// A mosaicGrid is a mosaic on its place.
type mosaicGrid struct {
	Mosaic
	r     geom.Rect
	cols  int
	pitch float64
}

func (g mosaicGrid) x(col int) float64 { return g.r.Min.X + geom.Snap(float64(float64(col)*g.pitch)) }
func (g mosaicGrid) y(row int) float64 { return g.r.Min.Y + geom.Snap(float64(float64(row)*g.pitch)) }

// cells draws each cell as a square.
func (g mosaicGrid) cells(pen *diagram.Pen, side float64) {
	pen.Grow(g.Count)
	radius := min(4, float64(side*mosaicRound))
	for i := range g.Count {
		r := geom.R(g.x(i%g.cols), g.y(i/g.cols), geom.Snap(side), geom.Snap(side))
		if i < g.Strong {
			pen.Rect(r, radius, diagram.Look{Fill: Solid.Fill(g.Role)})
			continue
		}
		// Lighter fills are too pale to show where a cell ends.
		pen.Rect(r.Inset(theme.Hairline/2), radius, diagram.Look{Fill: Soft.Fill(g.Role), Line: g.Role.Base()})
	}
}

// mass draws all cells as one surface and parts them by lines.
func (g mosaicGrid) mass(pen *diagram.Pen) {
	strong := min(g.Strong, g.Count)
	g.run(pen, strong, g.Count, Soft)
	g.run(pen, 0, strong, Solid)
	every := 1
	for float64(g.pitch*float64(every)) < mosaicFinest {
		every *= mosaicTen
	}
	g.lines(pen, every, diagram.Look{Role: scene.Decor, Line: g.Role.Mid(), Width: mosaicThread})
	g.lines(pen, every*mosaicTen, diagram.Look{Role: scene.Decor, Line: theme.Hole, Width: mosaicSeam})
}

// run fills the cells from one to before another.
func (g mosaicGrid) run(pen *diagram.Pen, from, to int, shade Shade) {
	for from < to {
		row, col := from/g.cols, from%g.cols
		n := min(to-from, g.cols-col) // the rest of the row
		rows := 1
		if col == 0 && to-from >= g.cols {
			rows = (to - from) / g.cols
			n = g.cols
		}
		pen.Rect(geom.Rect{Min: geom.Pt(g.x(col), g.y(row)), Max: geom.Pt(g.x(col+n), g.y(row+rows))}, 0, diagram.Look{Fill: shade.Fill(g.Role)})
		from += n * rows
	}
}

// lines draws every so many lines between cells, no farther than there are
// cells.
func (g mosaicGrid) lines(pen *diagram.Pen, every int, look diagram.Look) {
	var path geom.Path
	full, rest := g.Count/g.cols, g.Count%g.cols
	for col := every; col < g.cols; col += every {
		foot := full
		if col < rest {
			foot++
		}
		path = append(path, geom.Polyline(geom.Pt(g.x(col), g.r.Min.Y), geom.Pt(g.x(col), g.y(foot)))...)
	}
	for row := every; row < full || row == full && rest > 0; row += every {
		end := g.cols
		if row == full {
			end = rest
		}
		path = append(path, geom.Polyline(geom.Pt(g.r.Min.X, g.y(row)), geom.Pt(g.x(end), g.y(row)))...)
	}
	if len(path) > 0 {
		pen.Path(path, look)
	}
}
