package layouts

import (
	"slices"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/route"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// A flowPoint is a point along the flow (u) and across it (v). A row runs to
// the right, so that u is x and v is y; a column runs down.
type flowPoint struct{ u, v float64 }

// A flowPiece is a part of a flow: a step, or several in line.
type flowPiece struct {
	u, v  float64 // its size
	mid   float64 // where the flow runs through it, across
	parts []flowPart
	in    []flowEnd // where lines arrive
	out   []flowEnd // where lines leave
}

// A flowPart is a line or a frame. Parts stand in the order in which they are
// read.
type flowPart struct {
	frame *flowFrame
	line  *flowLine
}

// A flowFrame is a frame at its place, with its size along and across.
type flowFrame struct {
	frame  diagram.Frame
	at     flowPoint
	du, dv float64
}

// A flowEnd is one end of a line, with the way between the rim of its piece
// and the step that it belongs to: towards the step at an entry, away from it
// at an exit.
type flowEnd struct {
	id   diagram.ID
	path []flowPoint
	flowInk
	// exit is the number, from 1, of the exit as which an entry goes on: that
	// of a way without steps. 0: it leads to a step.
	exit  int
	words []text.Line // of the way, along its first leg
	on    []text.Line // beside the line that leads here
	// carried are the words, at their places, of the way that an end has come.
	carried []flowWords
}

// flowInk is how a line is drawn.
type flowInk struct {
	kind diagram.LinkKind
	role diagram.Role
}

// A flowLine is a line with its arrowhead.
type flowLine struct {
	from, to diagram.ID
	points   []flowPoint
	flowInk
	words []flowWords
	halo  bool // they stand on the line
}

// flowWords are lines of words at their place: of the upper left corner.
type flowWords struct {
	lines  []text.Line
	at     flowPoint
	du, dv float64
}

// shifted returns the piece at another place.
func (p flowPiece) shifted(du, dv float64) flowPiece {
	return p.moved(func(q flowPoint, _, _ float64) flowPoint { return flowPoint{q.u + du, q.v + dv} })
}

// mirrored returns the piece running the other way.
func (p flowPiece) mirrored() flowPiece {
	return p.moved(func(q flowPoint, du, _ float64) flowPoint { return flowPoint{p.u - q.u - du, q.v} })
}

// moved returns the piece with every place changed. Sizes are given of what
// has one.
func (p flowPiece) moved(to func(q flowPoint, du, dv float64) flowPoint) flowPiece {
	way := func(points []flowPoint) []flowPoint {
		out := make([]flowPoint, len(points))
		for i, q := range points {
			out[i] = to(q, 0, 0)
		}
		return out
	}
	said := func(words []flowWords) []flowWords {
		out := slices.Clone(words)
		for i, w := range words {
			out[i].at = to(w.at, w.du, w.dv)
		}
		return out
	}
	ends := func(ends []flowEnd) []flowEnd {
		out := make([]flowEnd, len(ends))
		for i, e := range ends {
			e.path, e.carried = way(e.path), said(e.carried)
			out[i] = e
		}
		return out
	}
	q := p
	q.parts = make([]flowPart, len(p.parts))
	for i, part := range p.parts {
		if part.frame != nil {
			f := *part.frame
			f.at = to(f.at, f.du, f.dv)
			q.parts[i].frame = &f
			continue
		}
		l := *part.line
		l.points = way(l.points)
		l.words = said(l.words)
		q.parts[i].line = &l
	}
	q.in, q.out = ends(p.in), ends(p.out)
	return q
}

// adopt takes over what another piece draws.
func (p *flowPiece) adopt(q flowPiece) { p.parts = append(p.parts, q.parts...) }

// add adds a line.
func (p *flowPiece) add(l flowLine) { p.parts = append(p.parts, flowPart{line: &l}) }

// put adds a frame.
func (p *flowPiece) put(f diagram.Frame, at flowPoint, du, dv float64) {
	p.parts = append(p.parts, flowPart{frame: &flowFrame{f, at, du, dv}})
}

// point is where a point stands on the page.
func (l *flowLayout) point(q flowPoint) geom.Point {
	if l.down {
		return geom.Pt(q.v, q.u)
	}
	return geom.Pt(q.u, q.v)
}

// extent returns a size of the page along and across the flow.
func (l *flowLayout) extent(s geom.Size) (du, dv float64) {
	if l.down {
		return s.H, s.W
	}
	return s.W, s.H
}

// draw makes a frame of a piece.
func (l *flowLayout) draw(p flowPiece) diagram.Frame {
	f := diagram.Frame{Size: geom.Sz(p.u, p.v), Doc: l.doc()}
	if l.down {
		f.Size = geom.Sz(p.v, p.u)
	}
	for _, part := range p.parts {
		if part.frame != nil {
			f.Kids = append(f.Kids, diagram.Placed{At: l.point(part.frame.at), Frame: part.frame.frame})
			continue
		}
		f.Kids = append(f.Kids, diagram.Placed{Frame: l.drawLine(*part.line)})
	}
	return f
}

// drawLine draws a line and its words.
func (l *flowLayout) drawLine(line flowLine) diagram.Frame {
	pen := l.ctx.Pen()
	points := make([]geom.Point, 0, len(line.points))
	for _, q := range line.points {
		if at := l.point(q); len(points) == 0 || at != points[len(points)-1] {
			points = append(points, at)
		}
	}
	points = straightened(points)
	if n := len(points); n > 1 {
		points[n-1] = points[n-1].Toward(points[n-2], route.TipGap)
		shapes.DrawArrow(pen, line.kind, line.role, points...)
	}
	for _, w := range line.words {
		at := l.point(w.at)
		if line.halo {
			pen.Halo(geom.R(at.X, at.Y, widestLine(w.lines), linesHeight(w.lines)), theme.Paper)
		}
		pen.Lines(at.Add(geom.Pt(0, diagram.FirstBaseline(w.lines[0].Style))), scene.Start, w.lines)
	}
	marks := pen.Marks()
	for k := range marks {
		marks[k].From, marks[k].To = line.from, line.to
	}
	return diagram.Frame{Marks: marks}
}

// straightened leaves out points on a straight way.
func straightened(points []geom.Point) []geom.Point {
	var out []geom.Point
	for i, q := range points {
		if i > 0 && i < len(points)-1 {
			a, b := out[len(out)-1], points[i+1]
			if a.X == q.X && q.X == b.X || a.Y == q.Y && q.Y == b.Y {
				continue
			}
		}
		out = append(out, q)
	}
	return out
}
