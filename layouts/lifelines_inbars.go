package layouts

import (
	"slices"
	"strings"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// Numbers of lifelines with names in their bars, in u.
const (
	barsHigh     = 24
	barsGap      = 12  // between bars
	barsPad      = 18  // above and below the bars of a group
	barsHeads    = 206 // to which heads beside the bars are broken
	barsHeadsGap = 20
	barsLeast    = 400 // width of the scale beside heads
	barsNameIn   = 14  // from the start of a bar to its name
	barsNameOut  = 8   // from a bar to its name outside
	barsEndGap   = 6   // from the end of a bar to words
	barsWordsGap = 4   // from a bar to words above or below it
	barsLiftGap  = 10  // around a heading over its bars
	barsNowGap   = 8   // from the line of the present to its name
	barsNow      = 20  // height of the row with that name
	barsMark     = 1.5 // weight of that line
	haloRim      = 3   // of the ground behind words, beside them
)

// A lifeBars is one attempt to draw lifelines with names in their bars: with
// the heads of the groups beside them, or over them.
type lifeBars struct {
	Lifelines
	ctx    diagram.Context
	width  float64
	beside bool

	heads []lifeBarsHead
	scale calendar
	axis  timeAxis

	back, bars, front *diagram.Pen
	kids              []diagram.Placed
}

// A lifeBarsHead is the measured head of a group.
type lifeBarsHead struct {
	head
	terms []text.Line // under it
	side  bool
	aside text.Line // terms at the right end of the heading
}

// inBars lays lifelines out with names in their bars.
func (l Lifelines) inBars(ctx diagram.Context, width float64) diagram.Frame {
	trial, ok := ctx.Trial()
	p := lifeBars{Lifelines: l, ctx: trial, width: width, beside: true}
	if p.plan() {
		if f := p.draw(); ok() {
			return f
		}
	}
	p = lifeBars{Lifelines: l, ctx: ctx, width: width}
	p.plan()
	return p.draw()
}

// plan measures the heads, and reports whether they leave room for the scale.
func (p *lifeBars) plan() bool {
	ty := p.ctx.Type()
	w := 0.0
	for i := range p.Groups {
		g, at := p.group(i), p.ctx.In("Groups", i)
		mode, room := headLift, p.width
		if p.beside {
			mode, room = headTile, barsHeads
		}
		thing := g.Thing
		if thing.Role == diagram.Neutral {
			thing.Role = g.Role
		}
		h := lifeBarsHead{head: measureHead(at, mode, thing, joinWords(" ", g.Number, g.Name), g.Note, room)}
		st := ty.Note.In(g.Role.Ink())
		words := g.Terms
		if !p.beside {
			h.inline(p.width)
			line := at.In("Terms").Line(strings.Join(g.Terms, ", "), st)
			if h.side = h.head.height > 0 && h.width+barsHeadsGap+diagram.InOtherFonts(line.Width) <= p.width; h.side {
				h.aside, words = line, nil
			}
		}
		if !p.beside && g.Remark != "" {
			words = append([]string{g.Remark}, words...)
		}
		for _, w := range words {
			h.terms = append(h.terms, wrapped(at.In("Terms"), w, st, diagram.FallbackRoom(max(room-h.indent, 1)))...)
		}
		p.heads = append(p.heads, h)
		w = max(w, h.width, h.indent+diagram.InOtherFonts(widestLine(h.terms)))
	}
	p.scale = calendar{x1: p.width - lifeTip}
	if p.beside && w > 0 {
		p.scale.x0 = blockUp(w + barsHeadsGap)
	}
	p.scale.from, p.scale.to = p.span()
	finest := inYears
	for _, g := range p.Groups {
		for _, line := range g.Lines {
			finest = min(finest, line.Start.kind())
		}
	}
	p.divide(chooseUnit(p.scale.from, p.scale.to, finest))
	return p.scale.x1-p.scale.x0 >= barsLeast && p.remarksFit()
}

// divide makes the bands of the scale: by a unit, or by a coarser one where
// the names of bands would not fit into them.
func (p *lifeBars) divide(unit calendarUnit) {
	st := p.ctx.Type().Subheading
	width := func(b timeBand) float64 { return p.shareX(b.to) - p.shareX(b.from) }
	for at := slices.Index(calendarUnits[:], unit); at < len(calendarUnits); at++ {
		p.axis = timeAxis{unit: calendarUnits[at]}
		p.axis.Min, p.axis.Max = p.scale.from, p.scale.to
		p.axis.divide()
		full, most := 0.0, 0.0
		for _, b := range p.axis.bands {
			full, most = max(full, width(b)), max(most, p.ctx.Line(b.name, st).Width)
		}
		if most+2*bandPad <= full {
			break
		}
	}
	for i := range p.axis.bands {
		// What the ends of the scale cut short may have no room for its name.
		if b := &p.axis.bands[i]; p.ctx.Line(b.name, st).Width > width(*b) {
			b.name = ""
		}
	}
}

// remarksFit reports whether all remarks have a place before a bar.
func (p *lifeBars) remarksFit() bool {
	for i, g := range p.Groups {
		if _, _, ok := p.remark(i); g.Remark != "" && !ok {
			return false
		}
	}
	return true
}

// remark finds the line before whose bar a group's remark stands, the last one
// that has room, and where the remark ends: at the bar, or within a band.
func (p *lifeBars) remark(i int) (k int, end float64, ok bool) {
	g := p.Groups[i]
	w := p.ctx.In("Groups", i).In("Remark").Line(g.Remark, p.ctx.Type().Note).Width
	for k, l := range slices.Backward(g.Lines) {
		if b := p.bar(l); !b.inside(p.name(p.ctx.In("Groups", i).In("Lines", k), l)) {
			continue // its name needs the place
		}
		bar := p.scale.x(l.Start.At()) - barsNameIn
		tries := []float64{bar}
		for _, b := range slices.Backward(p.axis.bands) {
			tries = append(tries, p.shareX(b.from)-barsNameOut)
		}
		for _, end := range tries {
			if end <= bar && end-w >= p.scale.x0+barsNameOut && !p.meets(end-w, w) {
				return k, end, true
			}
		}
	}
	return 0, 0, false
}

// draw draws the planned lifelines.
func (p *lifeBars) draw() diagram.Frame {
	p.back, p.bars, p.front = p.ctx.Pen(), p.ctx.Pen(), p.ctx.Pen()
	y := float64(wideHeader)
	rule := func(tok theme.Token) {
		p.back.Line(geom.Pt(0, y), geom.Pt(p.width, y), diagram.Look{Role: scene.Axis, Line: tok})
	}
	var clear []band // where nothing of the scale is drawn: headings
	heads := p.ctx.Pen()
	rules := []float64{y}
	for i := range p.Groups {
		if i > 0 {
			rules = append(rules, y)
		}
		h := p.heads[i]
		if p.beside {
			words := h.head.height + linesHeight(h.terms)
			top := y + barsPad
			foot := p.lines(i, top)
			p.head(heads, i, top+geom.Snap(max(foot-top-words, 0)/2))
			y = max(foot, top+words) + barsPad
			continue
		}
		from := y
		y += barsLiftGap
		y = p.head(heads, i, y) + barsLiftGap
		clear = append(clear, band{from, y - barsLiftGap/2})
		y = p.lines(i, y) + barsPad
	}
	foot := y
	for _, at := range rules {
		y = at
		tok := theme.Rule
		if at == wideHeader {
			tok = theme.Edge
		}
		rule(tok)
	}
	ground := p.ctx.Pen()
	drawTimeBands(p.ctx, ground, p.axis.bands, p.shareX, foot, p.scale.x1+lifeTip)
	for _, c := range clear {
		if len(p.axis.bands) > 0 {
			ground.Rect(geom.R(0, c.y0, p.width, c.y1-c.y0), 0, diagram.Look{Role: scene.Halo, Fill: theme.Paper})
		}
	}
	y = p.now(foot, clear)
	f := diagram.Frame{Doc: p.doc(), Size: geom.Sz(p.width, y)}
	f.Marks = slices.Concat(ground.Marks(), p.back.Marks(), heads.Marks(), p.bars.Marks())
	f.Kids = p.kids
	f.Over = p.front.Marks()
	return f
}

// shareX returns where a share of the scale stands. The last band goes on to
// the tips of the bars.
func (p *lifeBars) shareX(share float64) float64 {
	if share >= 1 {
		return p.scale.x1 + lifeTip
	}
	return p.scale.x0 + geom.Snap(float64(share*(p.scale.x1-p.scale.x0)))
}

// now draws the line of the present behind the bars, with its name under the
// scale, and returns the foot.
func (p *lifeBars) now(foot float64, clear []band) float64 {
	if p.Now.IsZero() {
		return foot
	}
	st := p.ctx.Type().Tag
	x := p.scale.x(p.Now.At())
	look := diagram.Look{Role: scene.Axis, Line: theme.Ink, Width: barsMark, Dash: scene.Dash{On: 5, Off: 4}}
	y := float64(wideHeader)
	for _, c := range clear {
		if c.y0 > y {
			p.back.Line(geom.Pt(x, y), geom.Pt(x, c.y0), look)
		}
		y = c.y1
	}
	p.back.Line(geom.Pt(x, y), geom.Pt(x, foot+barsNow-barsWordsGap), look)
	words := wrapped(p.ctx.In("NowName"), p.nowName(), st, p.width)
	w := widestLine(words)
	left := x + barsNowGap
	if left+diagram.InOtherFonts(w) > p.width {
		left = x - barsNowGap - w
	}
	if left < 0 {
		left = 0
		foot += barsNow
	}
	drawLines(p.front, geom.Pt(left, foot+barsWordsGap/2), words)
	return foot + max(barsNow, linesHeight(words)+barsWordsGap)
}

// head draws the head of a group from y on, and returns its foot.
func (p *lifeBars) head(pen *diagram.Pen, i int, y float64) float64 {
	h, at := p.heads[i], p.ctx.In("Groups", i)
	h.head.draw(at, pen, 0, y+h.head.height/2)
	pen.Text(geom.Pt(p.width, y+diagram.FirstBaseline(p.ctx.Type().Label)), scene.End, h.aside)
	drawLines(pen, geom.Pt(h.indent, y+h.head.height), h.terms)
	return y + h.head.height + linesHeight(h.terms)
}

// lines draws the bars of a group from y on, and returns their foot.
func (p *lifeBars) lines(i int, y float64) float64 {
	g := p.group(i)
	before, end, remarked := p.remark(i)
	for k, line := range g.Lines {
		if k > 0 {
			y += barsGap
		}
		if line.Role == diagram.Neutral {
			line.Role = line.Thing.Role
		}
		if line.Role == diagram.Neutral {
			line.Role = g.Role
		}
		if p.beside && remarked && k == before && g.Remark != "" {
			st := p.ctx.Type().Note.In(g.Role.Ink())
			remark := p.ctx.In("Groups", i).In("Remark").Line(g.Remark, st)
			p.front.Text(geom.Pt(end, diagram.MiddleBaseline(y+barsHigh/2, st)), scene.End, remark)
		}
		y = p.line(p.ctx.In("Groups", i).In("Lines", k), line, y)
	}
	return y
}

// A lifeBarPlace is where a bar stands.
type lifeBarPlace struct {
	x0, x1 float64
	solid  float64 // its length up to the notice
}

func (p *lifeBars) bar(l Life) lifeBarPlace {
	b := lifeBarPlace{x0: p.scale.x(l.Start.At()), x1: p.scale.x1}
	if !l.End.IsZero() {
		b.x1 = p.scale.x(l.End.At())
	}
	b.x0 = max(min(b.x0, b.x1-barsHigh), p.scale.x0)
	b.solid = max(b.x1-b.x0, 0)
	if !l.Notice.IsZero() {
		b.solid = min(max(p.scale.x(l.Notice.At())-b.x0, 0), b.solid)
	}
	return b
}

// inside reports whether a name has room in the bar.
func (b lifeBarPlace) inside(name text.Line) bool {
	return barsNameIn+diagram.InOtherFonts(name.Width)+barsNameOut <= b.solid
}

// name measures the name of a line in its bar.
func (p *lifeBars) name(ctx diagram.Context, l Life) text.Line {
	ink := l.Role.OnBase()
	switch look := lifeLook(l); {
	case look.Line != theme.None:
		ink = l.Role.OnMid()
	case l.Role == diagram.Neutral:
		ink = theme.Paper
	}
	return ctx.In("Name").Line(l.name(), p.ctx.Type().SmallLabel.In(ink))
}

// line draws one bar from y on, with its words, and returns its foot.
func (p *lifeBars) line(ctx diagram.Context, l Life, y float64) float64 {
	ty := p.ctx.Type()
	alive := l.End.IsZero()
	place := p.bar(l)
	x0, x1, solid := place.x0, place.x1, place.solid
	look, name := lifeLook(l), p.name(ctx, l)
	right := x1 // of the bar with what is at its end
	if alive {
		right += lifeTip
	} else {
		right += shapes.GlyphRadius
	}
	inside := place.inside(name)
	before := !inside && x0-barsNameOut-diagram.InOtherFonts(name.Width) >= p.scale.x0
	if !inside && !before {
		lines := wrapped(ctx.In("Name"), l.name(), ty.SmallLabel, diagram.FallbackRoom(p.width-p.scale.x0))
		w := widestLine(lines)
		left := max(min(x0, p.width-diagram.InOtherFonts(w)), p.scale.x0)
		p.halo(left, y, w, linesHeight(lines))
		drawLines(p.front, geom.Pt(left, y), lines)
		y += linesHeight(lines) + barsWordsGap
	}
	middle := y + barsHigh/2
	size := geom.Sz(max(x1-x0, 0), barsHigh)
	if alive {
		size.W += lifeTip
	}
	pen := p.ctx.Pen()
	spare := drawNoticeWords(ctx, pen, l, geom.R(solid, 0, x1-x0-solid, barsHigh))
	pen.Path(lifePath(solid, barsHigh, alive), look).Thing = l.Thing.Name
	if inside {
		pen.Text(geom.Pt(barsNameIn, diagram.MiddleBaseline(barsHigh/2, name.Style)), scene.Start, name)
	}
	if !alive {
		shapes.DrawGlyph(pen, geom.Pt(x1-x0, barsHigh/2), 0, shapes.StatusNo)
	}
	p.kids = append(p.kids, diagram.Frame{ID: l.ID, Kind: "Life", Size: size, Outline: geom.Box{Rect: geom.RectOf(geom.Pt(0, 0), size), R: barsHigh / 2},
		Marks: pen.Marks(), Doc: []scene.Block{}}.At(x0, y))
	if before {
		name = ctx.In("Name").Line(l.name(), ty.SmallLabel)
		base := diagram.MiddleBaseline(middle, name.Style)
		p.halo(x0-barsNameOut-name.Width, middle-name.Style.Leading/2, name.Width, name.Style.Leading)
		p.front.Text(geom.Pt(x0-barsNameOut, base), scene.End, name)
	}
	return p.endWords(ctx, l.EndNote, spare, right, y)
}

// endWords writes what is said at the end of a bar that begins at y: beside it,
// or where it has no room there under it, as what the bar itself has no room
// for. It returns the foot of the bar and its words.
func (p *lifeBars) endWords(ctx diagram.Context, beside, under string, right, y float64) float64 {
	foot := y + barsHigh
	st := p.ctx.Type().Note
	at := ctx.In("EndNote")
	if line := at.Line(beside, st); beside != "" && right+barsEndGap+diagram.InOtherFonts(line.Width) <= p.width {
		p.halo(right+barsEndGap, y+barsHigh/2-st.Leading/2, line.Width, st.Leading)
		p.front.Text(geom.Pt(right+barsEndGap, diagram.MiddleBaseline(y+barsHigh/2, st)), scene.Start, line)
		beside = ""
	}
	under = joinWords(", ", under, beside)
	if under == "" {
		return foot
	}
	lines := wrapped(at, under, st, diagram.FallbackRoom(p.width-p.scale.x0))
	w := widestLine(lines)
	left := max(min(right, p.width)-w, p.scale.x0)
	p.halo(left, foot+barsWordsGap, w, linesHeight(lines))
	drawLines(p.front, geom.Pt(left, foot+barsWordsGap), lines)
	return foot + barsWordsGap + linesHeight(lines)
}

// halo keeps what is behind words away from them: the line of the present, and
// the edges of bands, which words in the midst of a band do not meet.
func (p *lifeBars) halo(x, y, w, h float64) {
	ground := theme.Paper
	for i, b := range p.axis.bands {
		if i%2 == 0 && x >= p.shareX(b.from) && x+w <= p.shareX(b.to) {
			ground = theme.Surface
		}
	}
	if p.meets(x, w) {
		p.front.Halo(geom.R(x, y, w, h), ground)
	}
}

// meets reports whether words from x on meet the edge of a band or the line of
// the present.
func (p *lifeBars) meets(x, w float64) bool {
	var edges []float64
	for _, b := range p.axis.bands {
		edges = append(edges, p.shareX(b.from), p.shareX(b.to))
	}
	if !p.Now.IsZero() {
		edges = append(edges, p.scale.x(p.Now.At()))
	}
	return slices.ContainsFunc(edges, func(edge float64) bool { return edge > x-haloRim && edge < x+w+haloRim })
}

// drawNoticeWords draws the part of a bar from the notice on, with what is said
// of it, and returns what found no room.
func drawNoticeWords(ctx diagram.Context, pen *diagram.Pen, l Life, r geom.Rect) string {
	said := l.noticeWords()
	if said == nil {
		return ""
	}
	drawNotice(pen, r, l.Role)
	const rim = 3
	room := r.Dx() - shapes.GlyphRadius - 2*rim
	line, ok := shapes.FitWords(ctx.In("NoticeNote"), ctx.Type().Tag.In(l.Role.Ink()), diagram.FallbackRoom(room), said...)
	if !ok {
		return said[0]
	}
	x := r.Min.X + (r.Dx()-shapes.GlyphRadius)/2
	pen.Text(geom.Pt(geom.Snap(x), diagram.MiddleBaseline(r.Center().Y, line.Style)), scene.Middle, line)
	return ""
}
