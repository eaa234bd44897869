package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of the words between lanes in u.
const (
	swimWordsRim  = 3 // gridlines beyond a lane, on the side of words
	swimWordsRoom = 5 // from a lane to words above or below it
)

// swimLanes is what the lanes of a panel take.
type swimLanes struct {
	bands  []band // where gridlines run: not through words between lanes
	last   float64
	bottom float64          // foot of the last lane and its words
	kids   []diagram.Placed // the spans that have a name
}

// lanes draws the lanes of a panel from the top on.
func (l *swimLayout) lanes(pen, over *diagram.Pen, i int, top float64) swimLanes {
	p, ty := l.Panels[i], l.ctx.Type()
	lanes := make([][]SwimSpan, len(p.Lanes))
	for k, t := range p.Lanes {
		lanes[k] = l.filled(t, l.axis.Min, p.Until())
	}
	l.worded(lanes)
	var set swimLanes
	y, from := top, top-swimEndOver
	for k, t := range p.Lanes {
		at := l.ctx.In("Panels", i).In("Lanes", k)
		if k > 0 {
			y += swimRowGap
		}
		if l.above && t.Name != "" {
			name := wrapped(at.In("Name"), t.Name, ty.Note, l.width)
			if k > 0 && from < y {
				set.bands = append(set.bands, band{from, y - swimRowGap + swimWordsRim})
				y += swimWordsRoom
			}
			pen.Lines(geom.Pt(0, y+diagram.FirstBaseline(ty.Note)), scene.Start, name)
			y += linesHeight(name) + swimWordsRoom
			from = y - swimWordsRim
		} else {
			pen.Text(geom.Pt(l.plot.x0-swimGutterGap, diagram.MiddleBaseline(y+l.row/2, ty.Note)), scene.End, at.In("Name").Line(t.Name, ty.Note))
		}
		l.lane(at, pen, over, lanes[k], y, &set)
		set.last = y + l.row/2
		y += l.row
		if rest := l.unlabelled(at, lanes[k]); rest != "" {
			set.bands = append(set.bands, band{from, y + swimWordsRim})
			lines := wrapped(at, rest, ty.Note, l.limit-l.plot.x0)
			y += swimWordsRoom
			pen.Lines(geom.Pt(l.plot.x0, y+diagram.FirstBaseline(ty.Note)), scene.Start, lines)
			y += linesHeight(lines) + swimWordsRoom
			from = y + swimRowGap - swimWordsRim
		}
	}
	if from < y {
		set.bands = append(set.bands, band{from, y + swimEndOver})
	}
	set.bottom = y
	return set
}

// lane draws the spans of one lane with its top at y.
func (l *swimLayout) lane(ctx diagram.Context, pen, over *diagram.Pen, spans []SwimSpan, y float64, set *swimLanes) {
	for n, q := range spans {
		r := geom.R(l.plot.x(q.From), y, l.plot.x(q.To)-l.plot.x(q.From), l.row)
		if q.ID == "" {
			l.span(ctx, pen, r, q)
		} else {
			own := geom.RectOf(geom.Pt(0, 0), r.Size())
			kid := l.ctx.Pen()
			l.span(ctx, kid, own, q)
			frame := diagram.Frame{ID: q.ID, Kind: "SwimSpan", Size: own.Size(), Marks: kid.Marks(), Outline: geom.Box{Rect: own, R: theme.RadiusBar}}
			set.kids = append(set.kids, frame.At(r.Min.X, r.Min.Y))
		}
		if n > 0 && spans[n-1].To == q.From {
			l.cut(over, spans[n-1], q, r)
		}
	}
}

// cut parts two spans of work that follow each other at once. An outline is
// left whole: the cut goes into the other one then.
func (l *swimLayout) cut(over *diagram.Pen, before, after SwimSpan, r geom.Rect) {
	if before.Kind != SwimWork || after.Kind != SwimWork || r.Dx() < 2*swimCut {
		return
	}
	left, _ := l.look(before)
	right, _ := l.look(after)
	x := r.Min.X - swimCut/2
	switch {
	case left.Line != theme.None && right.Line != theme.None:
		return
	case left.Line != theme.None:
		x = r.Min.X
	case right.Line != theme.None:
		x = r.Min.X - swimCut
	}
	over.Rect(geom.R(x, r.Min.Y, swimCut, r.Dy()), 0, diagram.Look{Role: scene.Decor, Fill: theme.Hole})
}
