package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// Numbers of a strip in u.
const (
	stripBar   = 28 // height of a strip
	stripDrop  = 26 // from the bar, or the names under it, to the strip
	stripPad   = 5  // beside words in a strip
	stripRim   = 3  // the least room beside them
	stripAside = 5  // from an opened segment to the names beside its stem
)

// A stackedStrip is a segment opened into its parts, on a scale of its own.
type stackedStrip struct {
	on    bool
	k     int
	x, w  float64
	words []text.Line // of the parts; empty: they stand under the strip
	names []popOut
	tiers int
	keys  []shapes.Key
	title []text.Line // of the segment, where nothing else names it
}

// open sets the strip of the bar's opened segment.
func (r *stackedRow) open() stackedStrip {
	s := stackedStrip{k: -1}
	for k, c := range r.cells {
		if len(c.Parts) > 0 {
			s.k, s.on = k, c.Amount() > 0
		}
	}
	if !s.on {
		return s
	}
	c := r.cells[s.k]
	ctx := r.ctx.In("Segments", s.k)
	side := r.sides()[sideOf(popOut{x0: c.x0, x1: c.end}, r.sides())]
	words := r.partWords(ctx, c)
	total := c.Amount()
	for i, line := range words {
		if v := c.Parts[i].Value; v > 0 {
			need := max(line.Width+2*stripPad, diagram.InOtherFonts(line.Width)+2*diagram.FallbackRim)
			s.w = max(s.w, min(geom.SnapUp(float64(need*(total/v))), r.width))
		}
	}
	s.w = min(max(s.w, c.end-c.x0), side.hi-side.lo)
	s.x = c.x0
	if s.x+s.w > side.hi {
		s.x = max(side.lo, min(geom.Snap((c.x0+c.end-s.w)/2), side.hi-s.w))
	}
	s.words = words
	r.fillStrip(ctx, &s, side)
	if !c.named && !r.bracketsAlone(s.k) {
		st := r.ctx.Type().Tag.In(c.Thing.Role.Ink())
		s.title = ctx.Wrap(c.name()+" "+FormatNumber(settle(total)), st, max(side.hi-s.x, side.hi-side.lo))
	}
	return s
}

// partWords returns what stands in the cells of a strip; the largest part is
// set bold.
func (r *stackedRow) partWords(ctx diagram.Context, c stackedCell) []text.Line {
	most := 0
	for i, p := range c.Parts {
		if p.Value > c.Parts[most].Value {
			most = i
		}
	}
	ty := r.ctx.Type()
	out := make([]text.Line, len(c.Parts))
	for i, p := range c.Parts {
		st := ty.Note
		if i == most {
			st = ty.Tag
		}
		out[i] = ctx.In("Parts", i).Line(p.Name+nbsp+FormatNumber(p.Value), st.In(c.Thing.Role.Ink()))
	}
	return out
}

// fillStrip moves the words that have no room in their cell under the strip.
func (r *stackedRow) fillStrip(ctx diagram.Context, s *stackedStrip, side stretch) {
	c := r.cells[s.k]
	at := 0.0
	for i, p := range c.Parts {
		x0, x1 := s.cell(at, p.Value, c.Amount())
		at += p.Value
		w := s.words[i].Width
		if w+2*stripRim <= x1-x0 && diagram.InOtherFonts(w)+2*diagram.FallbackRim <= x1-x0 {
			continue
		}
		s.names = append(s.names, popOut{words: s.words[i], line: c.Thing.Role.Base(), x0: x0, x1: max(x1, x0+1)})
		s.words[i] = text.Line{}
	}
	var ok bool
	if s.tiers, ok = place(s.names, []stretch{side}); ok {
		return
	}
	r.misfit = true
	s.keys = []shapes.Key{}
	for _, n := range s.names {
		s.keys = append(s.keys, shapes.Key{Text: n.words.String, Role: c.Thing.Role, Shade: shapes.Soft})
	}
	s.names = nil
}

// cell returns where a part stands in the strip.
func (s stackedStrip) cell(at, value, total float64) (x0, x1 float64) {
	return s.x + geom.Snap(float64(s.w*(at/total))), s.x + geom.Snap(float64(s.w*((at+value)/total)))
}

// bracketsAlone reports whether the bracket stands over one segment only, and
// so says what it is.
func (r *stackedRow) bracketsAlone(k int) bool {
	if r.Share == "" || !r.cells[k].Shared {
		return false
	}
	for i, c := range r.cells {
		if i != k && c.Shared {
			return false
		}
	}
	return true
}

// stripPiece draws the segment widening into its strip.
func (r *stackedRow) stripPiece() stackedPiece {
	s, c := r.strip, r.cells[r.strip.k]
	const titleGap = 4
	height := float64(stripDrop + stripBar)
	if s.tiers > 0 {
		height += popTick + float64(s.tiers*popRow)
	}
	if len(s.title) > 0 {
		height += titleGap + linesHeight(s.title)
	}
	var keys diagram.Frame
	if len(s.keys) > 0 {
		keys = r.ctx.Layout(shapes.Legend{Keys: s.keys}, diagram.Loose(r.width-r.plot.x0, 0))
		height += thenGap + keys.Size.H
	}
	return stackedPiece{height, func(top float64) {
		foot := top // of the bar
		if !r.namesAbove && r.tiers > 0 {
			foot -= popTick + float64(r.tiers*popRow)
		}
		bar := top + stripDrop
		funnel := geom.Polyline(geom.Pt(c.x0, foot), geom.Pt(c.end, foot), geom.Pt(c.end, top), geom.Pt(s.x+s.w, bar), geom.Pt(s.x, bar), geom.Pt(c.x0, top)).Close()
		r.pen.Path(funnel, diagram.Look{Role: scene.Band, Fill: c.Thing.Role.Tint()})
		r.stripCells(bar)
		y := bar + stripBar
		if s.tiers > 0 {
			under := stackedRow{stackedLayout: r.stackedLayout, names: s.names, tiers: s.tiers}
			p := under.namesPiece(false)
			p.draw(y)
			y += p.height
		}
		if len(s.title) > 0 {
			x := s.x
			if x+widestLine(s.title) > r.notesRoom()+r.plot.x0 {
				x = r.plot.x0
			}
			r.haloedLines(x, y+titleGap, s.title)
			y += titleGap + linesHeight(s.title)
		}
		if len(s.keys) > 0 {
			r.kids = append(r.kids, keys.At(r.plot.x0, y+thenGap))
		}
	}}
}

// stripCells draws the cells of the strip with their words.
func (r *stackedRow) stripCells(top float64) {
	s, c := r.strip, r.cells[r.strip.k]
	center := top + stripBar/2
	at := 0.0
	var joints []float64
	for i, p := range c.Parts {
		x0, x1 := s.cell(at, p.Value, c.Amount())
		at += p.Value
		m := r.pen.Rect(geom.R(x0, top, x1-x0, stripBar), 0, diagram.Look{Fill: c.Thing.Role.Soft()})
		m.Scaled = &scene.Scaled{Group: r.scale + "." + FormatNumber(float64(r.i)), Value: p.Value, Unit: r.plot.Unit}
		if i > 0 {
			joints = append(joints, x0)
		}
	}
	r.joints(center, stripBar, joints)
	at = 0
	for i, p := range c.Parts {
		x0, x1 := s.cell(at, p.Value, c.Amount())
		at += p.Value
		if w := s.words[i]; w.String != "" {
			r.pen.Text(geom.Pt(geom.Snap((x0+x1)/2), diagram.MiddleBaseline(center, w.Style)), scene.Middle, w)
		}
	}
}

// bracket says what share of the bar the marked segments take.
func (r *stackedRow) bracket() stackedPiece {
	first, last, most := -1, -1, 0.0
	role := diagram.Neutral
	for k, c := range r.cells {
		if !c.Shared {
			continue
		}
		if first < 0 {
			first = k
		}
		last = k
		if c.Amount() > most {
			role, most = c.Thing.Role, c.Amount()
		}
	}
	x0, x1 := r.cells[first].x0, r.cells[last].end
	b := shapes.Bracket{Value: percentOf(r.bar.Shared()), Text: r.Share, Role: role}
	side := r.sides()[sideOf(popOut{x0: x0, x1: x1}, r.sides())]
	set := shapes.MeasureBracket(r.barPlot.ctx, b, side.hi-side.lo)
	x := x0
	if set.Width < x1-x0 {
		x = geom.Snap((x0 + x1 - set.Width) / 2)
	}
	x = max(side.lo, min(x, side.hi-set.Width))
	return stackedPiece{set.Height, func(top float64) {
		if r.mode == headTile {
			r.pen.Halo(set.Box(x, top+set.Height), r.groundAt(x))
		}
		set.Draw(r.pen, x0, x1, x, top+set.Height)
	}}
}

// groundAt returns what is behind words that begin at x.
func (l *stackedLayout) groundAt(x float64) theme.Token {
	if l.Limit.set() && x >= l.limitX && (l.mode == headTile || l.through) {
		return diagram.Danger.Tint()
	}
	return theme.Paper
}
