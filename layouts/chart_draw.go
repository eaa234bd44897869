package layouts

import (
	"slices"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// Weights of the lines of a chart in u. Lines of a status differ in weight, as
// their colours look alike to some.
const (
	chartLineWidth = 2.5
	chartHeroWidth = 3.5
	chartThin      = 2
	chartWarn      = 3
	chartDanger    = 4
)

// draw draws the chart and reports whether all names found a place.
func (l *chartLayout) draw() bool {
	l.bands()
	l.grid()
	for i, s := range l.Series {
		if s.filled() && !s.bars() {
			l.area(i)
		}
	}
	l.bars()
	l.scale()
	for i, s := range l.Series {
		if !s.bars() {
			l.trace(i)
		}
	}
	l.levels()
	l.events()
	l.marks()
	l.values()
	fits := l.ticks()
	fits = l.placeNames() && fits
	l.placeNotes()
	l.bandNames()
	l.aside()
	l.remarks()
	return fits
}

// frame returns what was drawn.
func (l *chartLayout) frame() diagram.Frame {
	return diagram.Frame{
		Size: geom.Sz(l.width, l.bottom), Kids: l.kids, Doc: l.doc,
		Marks: append(l.back.Marks(), l.pen.Marks()...), Over: append(l.over.Marks(), l.under.Marks()...),
	}
}

// bands draws the stretches that are different.
func (l *chartLayout) bands() {
	for _, b := range l.Bands {
		r := l.bandBox(b)
		l.back.Rect(r, 0, diagram.Look{Role: scene.Band, Fill: b.Role.Tint()})
		l.room.fill(b.Role.Tint(), r.Min, geom.Pt(r.Max.X, r.Min.Y), r.Max, geom.Pt(r.Min.X, r.Max.Y))
	}
}

func (l *chartLayout) bandBox(b ChartBand) geom.Rect {
	if b.Level {
		return geom.Rect{Min: geom.Pt(l.box.Min.X, l.yAt(b.To)), Max: geom.Pt(l.box.Max.X, l.yAt(b.From))}
	}
	return geom.Rect{Min: geom.Pt(l.x.x(b.From), l.box.Min.Y), Max: geom.Pt(l.x.x(b.To), l.box.Max.Y)}
}

// grid draws the gridlines and the ticks of Y.
func (l *chartLayout) grid() {
	st := l.ctx.Type().Tick
	look := diagram.Look{Role: scene.Axis, Line: theme.Rule}
	for i, words := range slices.Backward(l.yWords()) {
		y := l.yAt(l.yTicks[i])
		l.back.Line(geom.Pt(l.box.Min.X, y), geom.Pt(l.box.Max.X, y), look)
		l.over.Text(geom.Pt(l.box.Min.X-l.rim.Left-chartGutterGap, diagram.MiddleBaseline(y, st)), scene.End, l.ctx.Line(words, st))
	}
	if l.X.Grid > 0 {
		l.x.grid(l.back, l.box.Min.Y, l.box.Max.Y)
	}
}

// scale draws the line that values stand on.
func (l *chartLayout) scale() {
	look := diagram.Look{Role: scene.Axis, Line: theme.Edge}
	y := l.zero()
	l.pen.Line(geom.Pt(l.box.Min.X, y), geom.Pt(l.box.Max.X, y), look)
	if y < l.box.Max.Y {
		l.pen.Line(geom.Pt(l.box.Min.X, l.box.Max.Y), geom.Pt(l.box.Max.X, l.box.Max.Y), look)
	}
}

// points returns the line of a series as it is drawn, and what it stands on.
func (l *chartLayout) points(i int) (top, foot []geom.Point) {
	s := l.Series[i]
	steps := s.Kind == ChartSteps || s.Kind == ChartStepArea
	for k, p := range s.Points {
		x := l.x.x(p.X)
		t, f := l.yAt(l.tops[i][k]), l.zero()
		if s.Stacked {
			f = l.yAt(l.feet[i][k])
		}
		if steps && k > 0 {
			top = append(top, geom.Pt(x, top[len(top)-1].Y))
			foot = append(foot, geom.Pt(x, foot[len(foot)-1].Y))
		}
		top, foot = append(top, geom.Pt(x, t)), append(foot, geom.Pt(x, f))
	}
	return top, foot
}

// area draws what lies under a line.
func (l *chartLayout) area(i int) {
	s := l.Series[i]
	top, foot := l.points(i)
	if len(top) < 2 {
		return
	}
	border := append([]geom.Point{}, top...)
	for k := len(foot) - 1; k >= 0; k-- {
		border = append(border, foot[k])
	}
	fill := s.role().Tint()
	if s.Stacked {
		fill = s.role().Soft()
	}
	l.back.Path(geom.Polygon(border...), diagram.Look{Fill: fill})
	l.room.fill(fill, border...)
}

// trace draws the line of a series.
func (l *chartLayout) trace(i int) {
	s := l.Series[i]
	top, _ := l.points(i)
	if len(top) == 0 {
		return
	}
	look := l.lineLook(i)
	if len(top) == 1 {
		l.dot(top[0], s.role())
		l.nameEnd(i, top)
		return
	}
	l.pen.Path(geom.Polyline(top...), look)
	l.room.line(top...)
	if end := top[len(top)-1]; end.Y == l.box.Max.Y && !l.mode.keys && s.name() != "" {
		l.ring(end, s.role())
	}
	l.nameEnd(i, top)
}

// lineLook returns how the line of a series is drawn. Further lines of a role
// are dashed.
func (l *chartLayout) lineLook(i int) diagram.Look {
	s := l.Series[i]
	look := diagram.Look{Line: s.role().Base(), Width: chartLineWidth, Round: true}
	switch s.role() {
	case diagram.Danger:
		look.Width = chartDanger
	case diagram.Warn:
		look.Width = chartWarn
	case diagram.OK:
		look.Width = chartThin
	case diagram.Neutral:
		look.Line = theme.Ink3
	}
	if s.Hero {
		look.Width = max(look.Width, chartHeroWidth)
	}
	if s.Stacked {
		look.Width = theme.Connector
		return look
	}
	switch l.repeats(i) % 3 {
	case 1:
		look.Dash = scene.Dash{On: 9, Off: 6}
	case 2:
		look.Dash = scene.Dash{On: 3, Off: 6}
	}
	return look
}

// repeats returns how many series of the same role and kind come before one.
func (l *chartLayout) repeats(i int) int {
	n := 0
	for _, s := range l.Series[:i] {
		if s.role() == l.Series[i].role() && s.bars() == l.Series[i].bars() {
			n++
		}
	}
	return n
}

// Radii of marks at points in u.
const (
	chartDot  = 4.5
	chartRing = 5
)

func (l *chartLayout) dot(p geom.Point, role diagram.Role) {
	l.pen.Circle(p, chartDot, diagram.Look{Role: scene.Data, Fill: role.Base()})
	l.room.block(geom.R(p.X-chartDot, p.Y-chartDot, 2*chartDot, 2*chartDot))
}

func (l *chartLayout) ring(p geom.Point, role diagram.Role) {
	l.pen.Circle(p, chartRing, diagram.Look{Role: scene.Data, Fill: theme.Paper, Line: role.Base(), Width: theme.MainPath})
	const r = chartRing + theme.MainPath/2
	l.room.block(geom.R(p.X-r, p.Y-r, 2*r, 2*r))
}

// nameEnd gives a series' name its line, and the end of it a frame where the
// series has an ID.
func (l *chartLayout) nameEnd(i int, line []geom.Point) {
	for k := range l.names {
		if l.names[k].series == i {
			l.names[k].line = line
		}
	}
	l.named(l.Series[i].ID, "ChartSeries", line[len(line)-1], chartRing)
}

// named adds an empty frame about a point, to which links can lead.
func (l *chartLayout) named(id diagram.ID, kind string, p geom.Point, r float64) {
	if id == "" {
		return
	}
	box := geom.R(0, 0, 2*r, 2*r)
	f := diagram.Frame{ID: id, Kind: kind, Size: box.Size(), Outline: geom.Oval{Rect: box}, Doc: []scene.Block{}}
	l.kids = append(l.kids, f.At(p.X-r, p.Y-r))
}

// levels draws the levels that matter.
func (l *chartLayout) levels() {
	for i, v := range l.Levels {
		y := l.yAt(v.At)
		shapes.DrawLevelLine(l.pen, y, l.box.Min.X, l.box.Max.X, shapes.Flag{Role: v.role()})
		line := []geom.Point{geom.Pt(l.box.Min.X, y), geom.Pt(l.box.Max.X, y)}
		l.room.line(line...)
		for k := range l.names {
			if l.names[k].level == i {
				l.names[k].line = line
			}
		}
	}
}

// events draws the lines and flags of events.
func (l *chartLayout) events() {
	for _, f := range l.flags {
		flag := l.flag(f.event)
		top := l.box.Min.Y
		if f.level < 0 {
			e := l.Events[f.event]
			l.rest = append(l.rest, l.xWords(e.At)+": "+e.Label)
		} else {
			foot := geom.Pt(f.x, f.box.Max.Y+top-l.rim.Top)
			flown := shapes.DrawFlag(l.ctx.In("Events", f.event), l.over, foot, flag, geom.Rect{Min: geom.Pt(f.box.Min.X, 0), Max: geom.Pt(f.box.Max.X, 0)})
			l.room.block(flown)
			top = foot.Y
		}
		shapes.DrawLimitLine(l.pen, f.x, top, l.box.Max.Y, flag)
		l.room.line(geom.Pt(f.x, l.room.within.Min.Y), geom.Pt(f.x, l.box.Max.Y))
	}
}

// xWords says a value of X.
func (l *chartLayout) xWords(v float64) string {
	k := int(settle(v))
	switch {
	case len(l.Categories) > 0 && k >= 0 && k < len(l.Categories):
		return l.Categories[k]
	case l.X.Scale == Dates:
		return l.dateWords(v)
	}
	return joinWords(" ", l.XName, Quantity{v, l.X.Unit}.String())
}
