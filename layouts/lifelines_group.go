package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// openGroup draws the rule, the number and the name of a group.
func (p *lifePlan) openGroup(i int, g lifeGroup) {
	pad := float64(lifeGroupPad)
	if i > 0 {
		p.y += lifeGroupPad - lifeRowGap
		p.back.Line(geom.Pt(0, p.y), geom.Pt(p.width, p.y), diagram.Look{Role: scene.Axis, Line: theme.Rule})
	} else {
		pad = lifeGroupPad / 2
	}
	if len(g.head) > 0 {
		p.front.Lines(geom.Pt(p.results, p.y+lifeHeadTop+diagram.FirstBaseline(g.head[0].Style)), scene.Start, g.head)
		pad = max(pad, lifeHeadTop+linesHeight(g.head)+lifeHeadGap)
	}
	p.y += pad
	// The name stands on the first baseline of the rows, and the top of the
	// number is level with that of the name.
	ty := p.ctx.Type()
	base := geom.Snap(p.y + lifeRowGap/2 + diagram.FirstBaseline(ty.Label))
	if g.number.String != "" {
		down := geom.Snap(float64((ty.GiantNumeral.Size - ty.Subheading.Size) * lifeCaps))
		p.front.Text(geom.Pt(0, base+down), scene.Start, g.number)
	}
	p.front.Lines(geom.Pt(g.indent(), base), scene.Start, g.name)
	if len(g.name) > 0 {
		base += linesHeight(g.name[1:]) + ty.Note.Leading + 1
	}
	p.front.Lines(geom.Pt(g.indent(), base), scene.Start, g.note)
}

// groupHeight is the height of a group's number, name and note.
func (p *lifePlan) groupHeight(g lifeGroup) float64 {
	h := 0.0
	if g.number.String != "" {
		h = p.ctx.Type().GiantNumeral.Size
	}
	return max(h, linesHeight(g.name, g.note)) + 2*lifeRowGap
}

// band draws the heading of a group over the full width: number and name at
// the left, and at the right what its results measure.
func (p *lifePlan) band(i int, g lifeGroup) {
	ty, role := p.ctx.Type(), g.Role
	x := float64(lifeBandPad)
	number := g.ctx.In("Number").Line(g.Number, ty.Heading.In(role.Ink()))
	if g.Number != "" {
		x += number.Width + lifeBandPad
	}
	nameW, head, headX := p.width-lifeBandPad-x, g.head, p.results
	var under []text.Line
	switch {
	case len(head) == 0:
	case p.mode == headFold:
		nameW = p.results - lifeBandPad - x
	default:
		under, head = wrapped(g.ctx.In("ResultHead"), g.ResultHead, ty.Note, max(nameW, 1)), nil
	}
	if g.Number != "" {
		unbroken(g.ctx.In("Number"), g.Number, number.Style, x+nameW-2*lifeBandPad)
	}
	nameW = max(nameW, 1)
	name := wrapped(g.ctx.In("Name"), g.Name, ty.Label.In(role.Ink()), nameW)
	note := append(wrapped(g.ctx.In("Note"), g.Note, ty.Note, nameW), under...)
	words := max(linesHeight(name, note), linesHeight(head))
	if words == 0 && g.Number == "" {
		p.y += lifeBandGap
		return
	}
	h := math.Max(lifeBand, words+lifeBandRim)
	p.y += lifeBandTop
	if i == 0 {
		p.y -= lifeBandTop / 2
	}
	p.back.Rect(geom.R(0, p.y, p.width, h), theme.RadiusTile, diagram.Look{Role: scene.Band, Fill: role.Tint()})
	top := geom.Snap(p.y + (h-linesHeight(name, note))/2)
	first := top + diagram.FirstBaseline(ty.Label)
	if len(name) == 0 {
		first = diagram.MiddleBaseline(p.y+h/2, ty.Label)
	}
	p.front.Text(geom.Pt(lifeBandPad, first+1), scene.Start, number)
	p.front.Lines(geom.Pt(x, first), scene.Start, name)
	p.front.Lines(geom.Pt(x, top+linesHeight(name)+diagram.FirstBaseline(ty.Note)), scene.Start, note)
	if len(head) > 0 {
		top := geom.Snap(p.y + (h-linesHeight(head))/2)
		p.front.Lines(geom.Pt(headX, top+diagram.FirstBaseline(head[0].Style)), scene.Start, head)
	}
	p.y += h + lifeBandGap
}
