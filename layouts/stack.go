package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/route"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// A barPlot is a plot of stacked bars that begin at 0, against a limit.
type barPlot struct {
	ctx    diagram.Context
	pen    *diagram.Pen
	plot   plot
	limit  Limit
	limitX float64
	flag   geom.Rect
	scale  string // names the scale that all bars share
	bands  []band
}

// Numbers of stacked bars in u.
const (
	tickRow    = 24 // from the top to the gridlines, where flag and ticks share a row
	headerRow  = 22 // height of the row of ticks and flag
	flagOwnRow = 24 // what a flag's own row takes
	segmentGap = 1.5
	segmentPad = 8 // the least room between a word in a bar and the bar's ends
	spareFrom  = 6 // from a bar's end to the arrow that measures what is to spare
	spareTo    = 3 // from that arrow to the limit
)

// A segment is a part of a stacked bar.
type segment struct {
	role  diagram.Role
	shade shapes.Shade
	value float64
}

// scaleOf names the scale of the bars of a form.
func scaleOf(id diagram.ID, form string) string {
	if id != "" {
		return string(id) + ".x"
	}
	return form + ".x"
}

// silent reports whether the axis has no ticks, as the author wants it.
func (p *barPlot) silent() bool { return p.plot.Ticks != nil && len(p.plot.Ticks) == 0 }

// header draws flag and ticks, and returns where the gridlines begin.
func (p *barPlot) header(width float64) float64 {
	st := p.ctx.Type().Tick
	if p.silent() && !p.limit.set() {
		return 0
	}
	base := diagram.MiddleBaseline(headerRow/2, st)
	if !p.limit.set() {
		p.plot.labels(p.ctx, p.pen, base, geom.Rect{})
		return tickRow
	}
	p.flag = p.limit.flagBox(p.ctx, p.limitX, headerRow, width)
	taken := p.flag
	if p.flagCoversTick() {
		base += flagOwnRow
		taken = geom.R(p.limitX, base-st.Size, 0, st.Size)
	}
	p.plot.labels(p.ctx, p.pen, base, taken)
	return base + tickRow - diagram.MiddleBaseline(headerRow/2, st)
}

// flagCoversTick reports whether the flag would hide a tick that is not the
// limit itself.
func (p *barPlot) flagCoversTick() bool {
	for _, v := range p.plot.ticks() {
		if v == p.limit.At {
			continue
		}
		w := p.ctx.Line(FormatNumber(v), p.ctx.Type().Tick).Width
		x := min(max(p.plot.x(v)-w/2, p.plot.x0), p.plot.x1-w)
		if x-tickGap < p.flag.Max.X && x+w+tickGap > p.flag.Min.X {
			return true
		}
	}
	return false
}

// segment draws a bar to scale. Waiting is hatched.
func (p *barPlot) segment(r geom.Rect, s segment, radius float64) {
	look := diagram.Look{Fill: s.shade.Fill(s.role)}
	switch {
	case s.role == diagram.Wait:
		look = diagram.Look{Fill: s.role.Tint(), Line: s.role.Base(), Width: theme.Border, Hatch: diagram.Hatched}
		r = r.Inset(min(theme.Border/2, r.Dx()/2))
		radius = min(radius, theme.RadiusHatch)
	case s.role == diagram.Neutral && s.shade == shapes.Solid:
		look.Fill = theme.Ink3
	case s.shade != shapes.Solid && r.Dx() > theme.Hairline:
		// Quiet fills are too pale to show where a bar ends.
		look.Line, look.Width = s.role.Base(), theme.Hairline
		r = r.Inset(theme.Hairline / 2)
	}
	m := p.pen.Rect(r, radius, look)
	m.Scaled = &scene.Scaled{Group: p.scale, Value: s.value, Unit: p.plot.Unit}
}

// stack draws a stacked bar, centred on a height, and returns its end.
func (p *barPlot) stack(center, height float64, segments []segment) float64 {
	at := 0.0
	var joints []float64
	for _, s := range segments {
		x0, x1 := p.plot.x(at), p.plot.x(at+s.value)
		p.segment(geom.R(x0, center-height/2, x1-x0, height), s, 0)
		at += s.value
		joints = append(joints, x1)
	}
	p.joints(center, height, joints[:len(joints)-1])
	return p.plot.x(at)
}

// joints parts the segments of a bar.
func (p *barPlot) joints(center, height float64, at []float64) {
	for _, x := range at {
		p.pen.Rect(geom.R(x-segmentGap/2, center-height/2, segmentGap, height), 0, diagram.Look{Role: scene.Decor, Fill: theme.Hole})
	}
}

// within returns where the part of a segment lies that its own colour shows:
// what is beyond the limit is not the segment's any more.
func (p *barPlot) within(from, value float64) (x0, x1 float64) {
	x0, x1 = p.plot.x(from), p.plot.x(from+value)
	if p.limit.set() {
		x1 = max(min(x1, p.limitX), x0)
	}
	return x0, x1
}

// fitsSegment reports whether words can stand in a segment of the given width,
// in another font as well.
func fitsSegment(words text.Line, width float64) bool {
	return words.Width+2*segmentPad <= width && diagram.InOtherFonts(words.Width)+2*(diagram.FallbackRim+theme.Border) <= width
}

// over colours what lies beyond the limit and says in it how much that is. It
// reports whether there is room to say so.
func (p *barPlot) over(center, height, end, by float64) (geom.Rect, bool) {
	r := geom.R(p.limitX, center-height/2, end-p.limitX, height)
	p.pen.Rect(r, 0, diagram.Look{Fill: diagram.Danger.Base()})
	words := p.overWords(by, theme.OnFill)
	if !fitsSegment(words, r.Dx()) {
		return r, false
	}
	p.pen.Text(geom.Pt(r.Center().X, diagram.MiddleBaseline(center, words.Style)), scene.Middle, words)
	return r, true
}

func (p *barPlot) overWords(by float64, ink theme.Token) text.Line {
	return p.ctx.Line(FormatNumber(settle(by))+" over", p.ctx.Type().Tag.In(ink))
}

func (p *barPlot) spareWords(by float64) text.Line {
	return p.ctx.Line(Quantity{settle(by), p.plot.Unit}.String()+" to spare", p.ctx.Type().Tag.In(diagram.OK.Ink()))
}

// spareLeast is the length in u from which on a measured gap shows two heads
// and a shaft.
const spareLeast = 30

// spareArrow measures the gap from a to b, where it is long enough.
func (p *barPlot) spareArrow(a, b, center float64) {
	if b-a < spareLeast {
		return
	}
	look := diagram.Look{Role: scene.Decor, Line: diagram.OK.Base(), Width: theme.Connector}
	const tip = 7
	p.pen.Line(geom.Pt(a+tip-1, center), geom.Pt(b-tip+1, center), look)
	head := diagram.Look{Role: scene.Decor, Fill: look.Line}
	p.pen.Path(route.Arrowhead(geom.Pt(a, center), geom.Pt(-1, 0), route.HeadSmall), head)
	p.pen.Path(route.Arrowhead(geom.Pt(b, center), geom.Pt(1, 0), route.HeadSmall), head)
}

// patch covers the hatch behind words.
func (p *barPlot) patch(left, width, center, height float64) {
	const padX, padY = 7, 4
	r := geom.R(left-padX, center-height/2+padY, width+2*padX, height-2*padY)
	p.pen.Rect(r, 0, diagram.Look{Role: scene.Halo, Fill: diagram.Wait.Tint()})
}

// A band is a part of the plot, from y0 to y1, through which gridlines and
// limit run. Lifted headings stand between bands, so that no line crosses
// their words.
type band struct{ y0, y1 float64 }

// bandRim is how far a band reaches beyond its bar, in u.
const bandRim = 4

// bar opens a band around a bar of the given height.
func (p *barPlot) bar(center, height float64) {
	p.bands = append(p.bands, band{center - height/2 - bandRim, center + height/2 + bandRim})
}

// ground draws what lies behind the bars; where headings cut the plot into
// bands, the limit's line as well.
func (p *barPlot) ground(pen *diagram.Pen, cut bool) {
	for _, b := range p.bands {
		if p.limit.set() {
			shapes.DrawZone(pen, geom.R(p.limitX, b.y0, p.plot.x1-p.limitX, b.y1-b.y0), p.limit.flag())
		}
		p.plot.grid(pen, b.y0, b.y1)
		if p.limit.set() && cut {
			shapes.DrawLimitLine(pen, p.limitX, b.y0, b.y1, p.limit.flag())
		}
	}
}
