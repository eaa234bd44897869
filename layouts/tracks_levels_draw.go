package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// More numbers of levels and instants in u.
const (
	levelsLine    = theme.MainPath
	levelsHotLine = 4
	instantsRow   = 24 // height of a lane of instants
	instantsTick  = 12
	instantsLine  = 2.2
	eventRow      = 22 // height of the row of the flag
	eventFoot     = 4  // of an event's line under its flag, where it breaks at headings
)

// drawLevels draws levels in r, and returns the foot of the lane.
func (l *tracksLayout) drawLevels(pen *diagram.Pen, i int, r geom.Rect) float64 {
	p := l.levels(i, r)
	s := p.lane.Levels
	for _, part := range p.parts {
		if part.ghost {
			continue
		}
		m := pen.Rect(part.box, 0, p.fill(part))
		if m.Role = scene.Band; len(s.Parts) > 0 && s.Parts[part.part].Shade == shapes.Solid {
			m.Role = scene.Data
		}
		if s.Unit != "" {
			m.Scaled = &scene.Scaled{Group: l.scaleOf(i), Value: part.value, Unit: s.Unit, Along: scene.AlongY}
		}
	}
	if len(s.Parts) == 0 {
		p.steps(pen)
	}
	for _, part := range p.parts {
		if part.ghost {
			pen.Rect(part.box, theme.RadiusHatch, diagram.Look{Role: scene.Decor, Line: p.role(part.part).Ink(), Width: theme.Border, Dash: scene.Dash{On: 4, Off: 3}})
		}
	}
	foot := diagram.Look{Role: scene.Axis, Line: theme.Edge}
	pen.Line(geom.Pt(r.Min.X, r.Max.Y), geom.Pt(r.Max.X, r.Max.Y), foot)
	if s.Used != "" {
		pen.Line(geom.Pt(r.Min.X, p.r.Min.Y), geom.Pt(r.Max.X, p.r.Min.Y), diagram.Look{Role: scene.Axis, Line: theme.Ink, Width: theme.Connector})
	}
	for _, w := range p.words {
		pen.Text(w.at, scene.Start, w.line)
		if w.unit.String != "" {
			pen.Text(geom.Pt(w.at.X+w.line.Width+levelsUnitGap, w.at.Y), scene.Start, w.unit)
		}
	}
	rest := p.unsaid()
	if rest == "" {
		return r.Max.Y
	}
	lines := wrapped(l.at(i).In("Levels"), rest, l.ctx.Type().Note, diagram.FallbackRoom(r.Dx()))
	drawLines(pen, geom.Pt(r.Min.X, r.Max.Y+trackWords), lines)
	return r.Max.Y + trackWords + linesHeight(lines)
}

// steps draws the line over levels of one part; hot ones stand out.
func (p *levelsPlan) steps(pen *diagram.Pen) {
	var path []geom.Point
	for _, t := range p.tops {
		path = append(path, t.Min, geom.Pt(t.Max.X, t.Min.Y))
	}
	line := diagram.Look{Line: p.lane.role().Base(), Width: levelsLine, Round: true}
	if p.lane.role() == diagram.Neutral {
		line.Line = theme.Ink
	}
	pen.Path(geom.Polyline(path...), line)
	for k, v := range p.lane.Levels.Levels {
		if !v.Hot {
			continue
		}
		t := p.tops[k]
		pen.Rect(t, 0, diagram.Look{Role: scene.Band, Fill: diagram.Danger.Soft()})
		hot := []geom.Point{t.Min, geom.Pt(t.Max.X, t.Min.Y)}
		if k > 0 {
			hot = append([]geom.Point{geom.Pt(t.Min.X, p.tops[k-1].Min.Y)}, hot...)
		}
		if k+1 < len(p.tops) {
			hot = append(hot, geom.Pt(t.Max.X, p.tops[k+1].Min.Y))
		}
		pen.Path(geom.Polyline(hot...), diagram.Look{Role: scene.Decor, Line: diagram.Danger.Base(), Width: levelsHotLine, Round: true})
	}
}

// scaleOf names the scale of a lane of levels.
func (l *tracksLayout) scaleOf(i int) string { return l.group() + "." + FormatNumber(float64(i)) }

// instants draws moments as ticks.
func (l *tracksLayout) instants(pen *diagram.Pen, lane Track, r geom.Rect) {
	width := float64(instantsLine)
	for k, v := range lane.Instants[1:] {
		width = min(width, max((l.plot.x(v)-l.plot.x(lane.Instants[k]))/2, theme.Hairline/2))
	}
	color := theme.Ink2
	if lane.role() != diagram.Neutral {
		color = lane.role().Base()
	}
	y := r.Center().Y
	for _, v := range lane.Instants {
		x := max(r.Min.X+width/2, min(l.plot.x(v), r.Max.X-width/2))
		pen.Line(geom.Pt(x, y-instantsTick/2), geom.Pt(x, y+instantsTick/2), diagram.Look{Role: scene.Decor, Line: color, Width: width})
	}
}

// eventRoom returns the height of the row in which the event's flag stands.
func (l *tracksLayout) eventRoom() float64 {
	if l.Event.Label == "" {
		return 0
	}
	return eventRow + eventFoot
}

// event draws the flag of the event, and its line through the stretches of
// height that lanes which show levels or instants take.
func (l *tracksLayout) event(pen *diagram.Pen, through []stretch) {
	if l.Event.Label == "" {
		return
	}
	x := l.plot.x(l.Event.At)
	room := geom.R(0, 0, l.width, eventRow)
	shapes.DrawThreshold(l.ctx.In("Event"), pen, x, geom.R(0, eventRow, l.width, eventFoot), room, l.Event.flag())
	for _, s := range through {
		shapes.DrawLimitLine(pen, x, s.lo, s.hi, l.Event.flag())
	}
}

// through adds a stretch of height to those that an event's line runs through,
// if the lane shows levels or instants.
func (t Track) through(list []stretch, y0, y1 float64) []stretch {
	if len(t.Levels.Levels) == 0 && len(t.Instants) == 0 {
		return list
	}
	if n := len(list); n > 0 && list[n-1].hi >= y0 {
		list[n-1].hi = y1
		return list
	}
	return append(list, stretch{y0, y1})
}
