package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/shapes"
)

// archComfort is the part of what it wants that a part gets at least before
// its row is broken.
const archComfort = 0.75

// An archRow is a row of parts and how wide each is; a column where the group
// is turned.
type archRow struct {
	kids   []*archNode
	widths []float64
}

// lines returns the rows of a group in a width. Columns of a turned group
// that hold one part each are a row again.
func (p *archPlan) lines(n *archNode, width float64) (rows []archRow, columns bool) {
	single := n.turned && p.single(n)
	if n.turned && !single {
		widths := equalOr(p.tables(n)[0].columns, width, n.gap[0])
		for i, row := range n.rows {
			r := archRow{kids: row}
			for range row {
				r.widths = append(r.widths, widths[i])
			}
			rows = append(rows, r)
		}
		return rows, true
	}
	given := n.rows
	if single {
		given = [][]*archNode{n.kids()}
	}
	if n.group.Fixed || single {
		given = breakRows(given, width, n.gap[0])
	}
	broken := *n
	broken.rows, broken.turned = given, false
	widths := map[int][]float64{}
	for _, t := range p.tables(&broken) {
		equalize(t.columns)
		widths[len(t.columns)] = share(t.columns, width, n.gap[0])
	}
	for _, row := range given {
		rows = append(rows, archRow{row, widths[len(row)]})
	}
	return rows, false
}

// breakRows breaks rows that do not fit into equal shorter ones.
func breakRows(rows [][]*archNode, width, gap float64) [][]*archNode {
	var out [][]*archNode
	for _, row := range rows {
		n := len(row)
		for ; n > 1; n-- {
			need := 0.0
			for i := 0; i < len(row); i += n {
				sum := float64(float64(n-1) * gap)
				for _, k := range row[i:min(i+n, len(row))] {
					part := archComfort
					if k.weight < 1 {
						part = 1
					}
					sum += max(k.least, float64(part*k.wanted))
				}
				need = max(need, sum)
			}
			if need <= width {
				break
			}
		}
		n = max(n, 1)
		count := (len(row) + n - 1) / n
		n = (len(row) + count - 1) / max(count, 1)
		for i := 0; i < len(row); i += n {
			out = append(out, row[i:min(i+n, len(row))])
		}
	}
	return out
}

// layout lays a leaf out at least h high.
func (n *archNode) layout(w, h float64) diagram.Frame {
	return n.ctx.Layout(n.leaf, diagram.Constraints{Min: geom.Sz(w, h), Max: geom.Sz(w, 0)})
}

// height returns how high a part is in a width.
func (p *archPlan) height(n *archNode, width float64) float64 {
	if n.group == nil {
		return n.layout(width, 0).Size.H
	}
	pads := p.pads(n, width)
	rows, columns := p.lines(n, width-pads.across())
	inner := p.linesHeight(n, rows, columns)
	if n.panel() {
		if h := p.head(n, width); h.width > 0 {
			inner = max(inner, h.height)
		}
	}
	return pads.top + inner + pads.bottom
}

func (p *archPlan) linesHeight(n *archNode, rows []archRow, columns bool) float64 {
	total := 0.0
	for i, r := range rows {
		h := 0.0
		for k, kid := range r.kids {
			own := p.height(kid, r.widths[k])
			if !columns {
				h = max(h, own)
				continue
			}
			if h += own; k > 0 {
				h += n.gap[1]
			}
		}
		switch {
		case columns:
			total = max(total, h)
		case i > 0:
			total += n.gap[1] + h
		default:
			total = h
		}
	}
	return total
}

// place gives every part its rectangle.
func (p *archPlan) place() {
	y, w := 0.0, p.room()
	for i, n := range append(p.floors[:len(p.floors):len(p.floors)], p.rails...) {
		if i > 0 {
			y += p.floor[i-1]
		}
		h := p.height(n, w)
		p.put(n, geom.R(p.margin, y, w, h))
		y += h
	}
	p.foot = y
}

// put places a part and all that it holds.
func (p *archPlan) put(n *archNode, r geom.Rect) {
	n.rect = r
	if n.group == nil {
		n.frame = n.layout(r.Dx(), r.Dy())
		return
	}
	pads := p.pads(n, r.Dx())
	rows, columns := p.lines(n, r.Dx()-pads.across())
	spare := max(r.Dy()-pads.top-pads.bottom-p.linesHeight(n, rows, columns), 0)
	at := geom.Pt(r.Min.X+pads.left, r.Min.Y+pads.top)
	if columns {
		p.putColumns(n, rows, at, r.Max.Y-pads.bottom)
		return
	}
	stretch, gap := 0.0, n.gap[1]
	if loose(rows) && len(rows) > 1 {
		gap += geom.Snap(spare/float64(len(rows)-1) - geom.Grid/2)
	} else if len(rows) > 0 {
		stretch = geom.Snap(spare/float64(len(rows)) - geom.Grid/2)
	}
	y := at.Y
	for _, row := range rows {
		h := 0.0
		for k, kid := range row.kids {
			h = max(h, p.height(kid, row.widths[k]))
		}
		h += stretch
		x := at.X
		for k, kid := range row.kids {
			p.put(kid, geom.R(x, y, row.widths[k], h))
			x += row.widths[k] + n.gap[0]
		}
		y += h + gap
	}
}

// putColumns places the columns of a turned group: all end at the same foot,
// and what they have to spare is between their parts.
func (p *archPlan) putColumns(n *archNode, columns []archRow, at geom.Point, foot float64) {
	for _, col := range columns {
		if len(col.kids) == 0 {
			continue
		}
		heights, sum := make([]float64, len(col.kids)), 0.0
		for k, kid := range col.kids {
			heights[k] = p.height(kid, col.widths[k])
			sum += heights[k]
		}
		gap := n.gap[1]
		if k := float64(len(col.kids) - 1); k > 0 {
			gap = geom.Snap((foot-at.Y-sum)/k - geom.Grid/2)
		} else {
			heights[0] = foot - at.Y
		}
		y := at.Y
		for k, kid := range col.kids {
			p.put(kid, geom.R(at.X, y, col.widths[k], heights[k]))
			y += heights[k] + gap
		}
		at.X += col.widths[0] + n.gap[0]
	}
}

// loose reports whether the parts of rows have no boxes: then what is to
// spare goes between them.
func loose(rows []archRow) bool {
	for _, r := range rows {
		for _, k := range r.kids {
			if card, ok := k.leaf.(shapes.Card); !ok || !card.Bare {
				return false
			}
		}
	}
	return true
}
