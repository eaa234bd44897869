package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/shapes"
)

// measureGroup measures a group and the names of its lines.
func (p *lifePlan) measureGroup(i int, nameLimit float64) lifeGroup {
	ctx, ty := p.ctx.In("Groups", i), p.ctx.Type()
	g := lifeGroup{LifeGroup: p.group(i), ctx: ctx}
	if p.mode == headTile {
		g.number = ctx.In("Number").Line(g.Number, ty.GiantNumeral.In(g.Role.Ink()))
		limit := geom.Snap(float64(lifeGroupName * ty.Subheading.Size))
		g.name = wrapped(ctx.In("Name"), g.Name, ty.Subheading, limit)
		g.note = wrapped(ctx.In("Note"), g.Note, ty.Note, limit)
	}
	n, most := g.values()
	g.bars, g.most = n > 1 && p.mode != headLift, most
	for k, line := range g.Lines {
		at := ctx.In("Lines", k)
		if line.Role == diagram.Neutral {
			line.Role = g.Role
		}
		if said := line.noticeWords(); said != nil {
			line.EndNote = joinWords(", ", line.EndNote, said[0])
		}
		r := lifeRow{Life: line, ctx: at, head: measureHead(at, p.mode, line.Thing, line.name(), line.Note, nameLimit)}
		if g.bars && line.Result.Value.Value != 0 {
			r.value = line.Result.Label
			if r.value == "" {
				r.value = FormatNumber(line.Result.Value.Value)
			}
			n := shapes.Numeral{Value: r.value, Size: shapes.LabelNumber, Role: line.Role}
			g.valueW = max(g.valueW, n.Width(at.In("Result")))
		}
		g.rows = append(g.rows, r)
	}
	return g
}

// indent is where the name stands beside its large number.
func (g lifeGroup) indent() float64 {
	if g.number.Width == 0 {
		return 0
	}
	return g.number.Width + lifeNumberGap
}

// measureResults breaks the words of the results to at most limit.
func (p *lifePlan) measureResults(limit float64) {
	ty := p.ctx.Type()
	top := wrapped(p.ctx.In("ResultHead"), p.ResultHead, ty.Tag.In(resultInk), limit)
	p.resultW = widestLine(top)
	for i := range p.groups {
		g := &p.groups[i]
		if n, _ := g.values(); n > 0 || g.LifeGroup.ResultHead != "" {
			g.head = wrapped(g.ctx.In("ResultHead"), g.ResultHead, ty.Tag.In(resultInk), limit)
		}
		g.foot = wrapped(g.ctx.In("ResultNote"), g.ResultNote, ty.Note, limit)
		p.resultW = max(p.resultW, widestLine(g.head, g.foot))
		if p.mode == headFold { // within the band of its group
			p.resultW = max(p.resultW, diagram.InOtherFonts(widestLine(g.head))+diagram.FallbackRim)
		}
		if g.bars {
			p.resultW = max(p.resultW, min(lifeResultBars, limit), valueGap+g.valueW+lifeLeastValue)
		}
		for k := range g.rows {
			r := &g.rows[k]
			at := r.ctx.In("Result")
			words := r.Result.Label
			if words == "" && r.Result.Value.Value != 0 {
				words = FormatNumber(r.Result.Value.Value)
			}
			if r.value == "" {
				st := ty.Label
				if r.Result.Role != diagram.Neutral {
					st = st.In(r.Result.Role.Ink())
				}
				r.label = wrapped(at.In("Label"), words, st, limit)
			}
			r.note = wrapped(at.In("Note"), r.Result.Note, ty.Note, limit)
			p.resultW = max(p.resultW, widestLine(r.label, r.note))
		}
	}
}

// measureEnds breaks the words at the ends of bars: beside the bar where they
// fit before the end of the scale, else under it, on as many lines as they
// need.
func (p *lifePlan) measureEnds() {
	st := p.ctx.Type().Note.In(diagram.Danger.Ink())
	p.scale.from, p.scale.to = p.span()
	for i := range p.groups {
		for k := range p.groups[i].rows {
			r := &p.groups[i].rows[k]
			if r.EndNote == "" {
				continue
			}
			at := r.ctx.In("EndNote")
			one := at.Line(r.EndNote, st)
			after := p.scale.x(r.End.At()) + shapes.GlyphRadius + lifeAfterGlyph
			if after+one.Width <= p.scale.x1 {
				r.end, r.beside = []text.Line{one}, true
				continue
			}
			if room := p.width - p.results; p.endsNear(*r) && at.Longest(r.EndNote, st) <= room {
				r.end, r.beyond = wrapped(at, r.EndNote, st, room), true
				continue
			}
			r.end = wrapped(at, r.EndNote, st, p.scale.x1-p.scale.x0)
		}
	}
}

// endsNear reports whether the words at the end of a bar may stand in the
// column of results: nothing else stands there, and the end is near it.
func (p *lifePlan) endsNear(r lifeRow) bool {
	return p.mode != headLift && p.resultW > 0 && !r.Result.has() && p.scale.x(r.End.At()) >= p.scale.x1-lifeEndNear
}

// extent returns how far a row reaches above and below the middle of its bar.
func (p *lifePlan) extent(r lifeRow) (above, below float64) {
	above = float64(shapes.GlyphRadius)
	if p.mode != headLift {
		above = max(above, r.head.height/2, r.resultHeight(p.ctx)/2)
	}
	below = above
	switch {
	case r.beside:
	case r.beyond:
		above = max(above, linesHeight(r.end)/2)
		below = max(below, above)
	case len(r.end) > 0:
		below = max(below, lifeBar/2+lifeEndGap+linesHeight(r.end))
	}
	if p.mode != headLift {
		spare := max(lifeLeastRow-above-below, 0)
		above, below = above+geom.Snap(spare/2), below+geom.Snap(spare/2)
	}
	return above, below
}

// rowGap is the room between rows.
func (p *lifePlan) rowGap() float64 {
	if p.mode == headFold {
		return lifeFoldRowGap
	}
	return lifeRowGap
}

// resultHeight is the height of a result's words, or of its bar and note.
func (r lifeRow) resultHeight(ctx diagram.Context) float64 {
	h := linesHeight(r.label, r.note)
	if r.value != "" {
		h += ctx.Type().Subheading.Leading
	}
	return h
}
