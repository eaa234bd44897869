package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/route"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// A totalHead is the measured head of a total: numeral, name and note.
type totalHead struct {
	number, unit  text.Line
	name, note    []text.Line
	numeral       float64 // width of numeral and unit
	indent        float64 // of the name, where it stands beside the numeral
	width, height float64
}

const (
	numeralUnitGap = 5
	numeralIndent  = 96 // where names begin beside a numeral, at least
	numeralGap     = 20
	overRow        = 22 // above a bar: what is over, or to spare
)

func (l *waterfallLayout) measureTotal(i int, r Run, width float64) totalHead {
	ctx, ty := l.ctx.In("Runs", i), l.ctx.Type()
	color := theme.Ink
	if l.Limit.set() && r.Total() > l.Limit.At {
		color = diagram.Danger.Ink()
	}
	t := totalHead{
		number: ctx.Line(FormatNumber(r.Total()), ty.MidNumeral.In(color)),
		unit:   ctx.Line(l.Axis.Unit, ty.Unit),
	}
	t.numeral = t.number.Width
	if l.Axis.Unit != "" {
		t.numeral += numeralUnitGap + t.unit.Width
	}
	t.name = wrapped(ctx.In("Name"), r.Name, ty.Label, width)
	t.note = wrapped(ctx.In("Note"), r.Note, ty.Note, width)
	words := widestLine(t.name, t.note)
	t.height = linesHeight(t.name, t.note)
	if l.mode == headTile {
		t.indent = max(numeralIndent, t.numeral+numeralGap)
		t.width = t.indent + words
		return t
	}
	t.width = max(t.numeral, words)
	t.height += ty.MidNumeral.Leading
	return t
}

// drawTotal draws the head with its upper left corner at (x, y).
func (l *waterfallLayout) drawTotal(t totalHead, y float64) {
	ty := l.ctx.Type()
	base := y + diagram.FirstBaseline(ty.MidNumeral)
	x := 0.0
	if l.mode == headTile {
		base = diagram.MiddleBaseline(y+t.height/2, ty.MidNumeral)
		x = t.indent
	} else {
		y += ty.MidNumeral.Leading
	}
	l.pen.Text(geom.Pt(0, base), scene.Start, t.number)
	if l.Axis.Unit != "" {
		l.pen.Text(geom.Pt(t.number.Width+numeralUnitGap, base), scene.Start, t.unit)
	}
	l.pen.Lines(geom.Pt(x, y+diagram.FirstBaseline(ty.Label)), scene.Start, t.name)
	y += linesHeight(t.name)
	l.pen.Lines(geom.Pt(x, y+diagram.FirstBaseline(ty.Note)), scene.Start, t.note)
}

// runs draws the totals under the rule.
func (l *waterfallLayout) runs() {
	for i, r := range l.Runs {
		t := l.totals[i]
		switch l.mode {
		case headTile:
			pitch := math.Max(totalPitch, t.height+12)
			center := geom.Snap(l.y + pitch/2 - 6)
			l.drawTotal(t, geom.Snap(center-t.height/2))
			l.stacked(r, center)
			l.y += pitch
		case headFold:
			center := geom.Snap(l.y + math.Max(t.height/2, waterfallStack/2+20))
			l.drawTotal(t, l.y)
			l.stacked(r, center)
			l.y = math.Max(l.y+t.height, center+waterfallStack/2) + totalFoldGap
		case headLift:
			l.drawTotal(t, l.y)
			center := l.y + t.height + overRow + waterfallStack/2
			l.bar(center, waterfallStack)
			l.stacked(r, center)
			l.y = center + waterfallStack/2 + totalFoldGap
		}
	}
}

// stacked draws one run as a stacked bar.
func (l *waterfallLayout) stacked(r Run, center float64) {
	at := 0.0
	var joints []float64
	for k, v := range r.Values {
		x0, x1 := l.plot.x(at), l.plot.x(at+v)
		l.segment(geom.R(x0, center-waterfallStack/2, x1-x0, waterfallStack), l.Stages[k].Thing.Role, v, 0)
		at += v
		joints = append(joints, x1)
	}
	end := l.plot.x(at)
	for _, x := range joints[:len(joints)-1] {
		l.pen.Rect(geom.R(x-segmentGap/2, center-waterfallStack/2, segmentGap, waterfallStack), 0, diagram.Look{Role: scene.Decor, Fill: theme.Hole})
	}
	if l.Limit.set() && at > l.Limit.At {
		l.over(center, end, at-l.Limit.At)
	}
	l.names(r, center)
	if l.Limit.set() && at < l.Limit.At {
		l.spare(center, end, l.Limit.At-at)
	}
}

// over colours what lies beyond the limit and says how much it is.
func (l *waterfallLayout) over(center, end, by float64) {
	r := geom.R(l.limitX, center-waterfallStack/2, end-l.limitX, waterfallStack)
	l.pen.Rect(r, 0, diagram.Look{Fill: diagram.Danger.Base()})
	st := l.ctx.Type().Tag
	words := l.ctx.Line(FormatNumber(settle(by))+" over", st.In(theme.OnFill))
	if fitsSegment(words, r.Dx()) {
		l.pen.Text(geom.Pt(r.Center().X, diagram.MiddleBaseline(center, st)), scene.Middle, words)
		return
	}
	words = l.ctx.Line(FormatNumber(settle(by))+" over", st.In(diagram.Danger.Ink()))
	const beside = 7
	x, ground := l.limitX+beside, diagram.Danger.Tint()
	if x+words.Width > l.plot.x1 {
		x, ground = max(l.limitX-beside-words.Width, l.plot.x0), theme.Paper
	}
	l.haloed(geom.Pt(x, r.Min.Y-beside), words, ground)
}

// haloed sets words that gridlines may pass behind.
func (l *waterfallLayout) haloed(at geom.Point, words text.Line, ground theme.Token) {
	if l.mode == headLift {
		ground = theme.Paper // no band there
	}
	l.pen.Halo(geom.R(at.X, at.Y-words.Ascent, words.Width, words.Ascent+words.Descent), ground)
	l.pen.Text(at, scene.Start, words)
}

// spare draws the measured gap between the bar's end and the limit.
func (l *waterfallLayout) spare(center, end, by float64) {
	st := l.ctx.Type().Tag.In(diagram.OK.Ink())
	words := l.ctx.Line(Quantity{settle(by), l.Axis.Unit}.String()+" to spare", st)
	a, b := end+6, l.limitX-3
	const least = 30 // two heads and a shaft that one can see
	base := center - 8
	if b-a < words.Width+4 {
		base = center - waterfallStack/2 - 7
	}
	x := geom.Snap((a + b - words.Width) / 2)
	if b-a < words.Width {
		x = b - 3 - words.Width
	}
	x = max(min(x, l.plot.x1-words.Width), l.plot.x0)
	ground := theme.Paper
	if x >= l.limitX {
		ground = diagram.Danger.Tint()
	}
	l.haloed(geom.Pt(x, base), words, ground)
	if b-a < least {
		return
	}
	look := diagram.Look{Role: scene.Decor, Line: diagram.OK.Base(), Width: theme.Connector}
	const tip = 7
	l.pen.Line(geom.Pt(a+tip-1, center), geom.Pt(b-tip+1, center), look)
	head := diagram.Look{Role: scene.Decor, Fill: look.Line}
	l.pen.Path(route.Arrowhead(geom.Pt(a, center), geom.Pt(-1, 0), route.HeadSmall), head)
	l.pen.Path(route.Arrowhead(geom.Pt(b, center), geom.Pt(1, 0), route.HeadSmall), head)
}

// segmentPad is the least room between a word in a bar and the bar's ends.
const segmentPad = 8

// names writes name and value into the segments that have room: the stage's
// name, else its short form, else nothing, since the rows name it.
func (l *waterfallLayout) names(r Run, center float64) {
	at := 0.0
	for k, v := range r.Values {
		x0, x1 := l.span(at, v)
		at += v
		role := l.Stages[k].Thing.Role
		name := l.segmentName(k)
		words := l.segmentWords(k, name, v)
		if name == "" || !l.readable(role) || !fitsSegment(words, x1-x0) {
			continue
		}
		const indent = 3 // beyond the least room, where there is more
		x, anchor, left := x0+segmentPad+indent, scene.Start, x0+segmentPad+indent
		if role == diagram.Wait || x+diagram.InOtherFonts(words.Width)+segmentPad > x1 {
			x, anchor = geom.Snap((x0+x1)/2), scene.Middle
			left = x - words.Width/2
		}
		if role == diagram.Wait {
			const padX, padY = 7, 4
			patch := geom.R(left-padX, center-waterfallStack/2+padY, words.Width+2*padX, waterfallStack-2*padY)
			l.pen.Rect(patch, 0, diagram.Look{Role: scene.Halo, Fill: role.Tint()})
		}
		l.pen.Text(geom.Pt(x, diagram.MiddleBaseline(center, words.Style)), anchor, words)
	}
}

// fitsSegment reports whether words can stand in a segment of the given width,
// in another font as well.
func fitsSegment(words text.Line, width float64) bool {
	return words.Width+2*segmentPad <= width && diagram.InOtherFonts(words.Width)+2*(diagram.FallbackRim+theme.Border) <= width
}

// span returns where the part of a segment lies that its stage colours: what
// is beyond the limit is not the stage's any more.
func (l *waterfallLayout) span(from, value float64) (x0, x1 float64) {
	x0, x1 = l.plot.x(from), l.plot.x(from+value)
	if l.Limit.set() {
		x1 = max(min(x1, l.limitX), x0)
	}
	return x0, x1
}

// segmentName returns what a stage is called in the bars: the longest of its
// names that fits wherever a shorter one does, so that it is called the same
// in all runs.
func (l *waterfallLayout) segmentName(k int) string {
	names := [...]string{l.Stages[k].name(), l.Stages[k].Thing.Short}
	best := ""
	most := 0
	for _, name := range names {
		if name == "" {
			continue
		}
		fits := 0
		for _, r := range l.Runs {
			at := 0.0
			for _, v := range r.Values[:k] {
				at += v
			}
			x0, x1 := l.span(at, r.Values[k])
			if fitsSegment(l.segmentWords(k, name, r.Values[k]), x1-x0) {
				fits++
			}
		}
		if fits > most {
			best, most = name, fits
		}
	}
	return best
}

func (l *waterfallLayout) segmentWords(k int, name string, v float64) text.Line {
	role := l.Stages[k].Thing.Role
	st := l.ctx.Type().Tag.In(role.OnBase())
	if role == diagram.Wait {
		st = st.In(role.Ink())
	}
	return l.ctx.Line(name+nbsp+FormatNumber(v), st)
}

// readable reports whether words can stand on a segment of the role: on its
// base fill, or on the patch that hatched segments get.
func (l *waterfallLayout) readable(role diagram.Role) bool {
	return role == diagram.Wait || role.OnBase() == theme.OnFill
}
