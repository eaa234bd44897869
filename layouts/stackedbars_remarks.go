package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of remarks under a bar in u.
const (
	remarkGap   = 7 // from the bar, or the remark above, to the ends of a bracket
	remarkTick  = 5
	remarkWords = 3  // from a bracket to its words
	remarkNext  = 8  // between remarks of one row
	remarkInset = 2  // from the ends of the segments
	remarkSpill = 12 // that words may pass the end of their room in another font
	remarkLine  = 1.75
)

// A barBracket is a remark with its place.
type barBracket struct {
	BarRemark
	x0, x1 float64 // of the bracket
	x      float64 // middle of the words
	lines  []text.Line
	row    int
}

// remarks places the remarks in as few rows as they need, in their order.
func (r *stackedRow) remarks() (out []barBracket, heights []float64) {
	var rows [][]barBracket
	for k, m := range r.bar.Remarks {
		s := barBracket{BarRemark: m, x0: r.cells[m.First].x0, x1: r.cells[m.First+m.Segments-1].end}
		if in := min(remarkInset, (s.x1-s.x0)/4); in > 0 {
			s.x0, s.x1 = s.x0+in, s.x1-in
		}
		side := r.sides()[sideOf(popOut{x0: s.x0, x1: s.x1}, r.sides())]
		st := r.ctx.Type().Tag
		if m.Role != diagram.Neutral {
			st = st.In(m.Role.Ink())
		}
		s.lines = r.ctx.In("Remarks", k).In("Text").Wrap(m.Text, st, max(diagram.FallbackRoom(side.hi-side.lo), 1))
		w := widestLine(s.lines)
		left := min((s.x0+s.x1-w)/2, side.hi-w, side.hi+remarkSpill-diagram.InOtherFonts(w))
		s.x = geom.Snap(max(side.lo, left) + w/2)
		for ; s.row < len(rows); s.row++ {
			if s.beside(rows[s.row]) {
				break
			}
		}
		h := remarkGap + remarkTick + remarkWords + linesHeight(s.lines)
		if s.row == len(rows) {
			rows, heights = append(rows, nil), append(heights, 0)
		}
		rows[s.row] = append(rows[s.row], s)
		heights[s.row] = max(heights[s.row], h)
		out = append(out, s)
	}
	return out, heights
}

// beside reports whether a remark has room in a row beside others: their
// brackets do not overlap, and words keep clear of each other.
func (m barBracket) beside(row []barBracket) bool {
	half := func(s barBracket) float64 { return widestLine(s.lines) / 2 }
	for _, o := range row {
		if m.x0 < o.x1 && o.x0 < m.x1 || m.x-half(m) < o.x+half(o)+remarkNext && o.x-half(o) < m.x+half(m)+remarkNext {
			return false
		}
	}
	return true
}

// remarksPiece draws the remarks.
func (r *stackedRow) remarksPiece() stackedPiece {
	set, heights := r.remarks()
	sum := 0.0
	for _, h := range heights {
		sum += h
	}
	return stackedPiece{sum, func(top float64) {
		for _, m := range set {
			y := top + remarkGap
			for _, h := range heights[:m.row] {
				y += h
			}
			line := diagram.Look{Role: scene.Decor, Line: theme.Ink2, Width: remarkLine, Round: true}
			if m.Role != diagram.Neutral {
				line.Line = m.Role.Base()
			}
			foot := y + remarkTick
			r.pen.Path(geom.Polyline(geom.Pt(m.x0, y), geom.Pt(m.x0, foot), geom.Pt(m.x1, foot), geom.Pt(m.x1, y)), line)
			y = foot + remarkWords
			for _, words := range m.lines {
				r.haloed(geom.Pt(geom.Snap(m.x-words.Width/2), y+diagram.FirstBaseline(words.Style)), words)
				y += words.Style.Leading
			}
		}
	}}
}
