package layouts

import (
	"strings"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// Numbers of levels in u.
const (
	levelsOne     = 44 // height of levels of one part
	levelsHot     = 84 // with a hot one among them
	levelsLeast   = 96 // height of stacked levels, up to levelsMost
	levelsMost    = 140
	levelsPart    = 16 // height of the smallest part that shall hold a word
	levelsUsed    = 24 // height of the row over a capacity
	levelsRim     = 5  // from words to lines beside them
	levelsPad     = 2  // over and under words in a part
	levelsLift    = 7  // from words to the amount under them
	levelsGhost   = 4  // from a lost part's outline to the ends of its level
	levelsUnitGap = 3
)

// height returns the height of the lane.
func (s TrackLevels) height() float64 {
	h := float64(levelsOne)
	switch {
	case len(s.Parts) > 1:
		least := s.full()
		for _, v := range s.Levels {
			for _, a := range v.Amounts {
				if a > 0 {
					least = min(least, a)
				}
			}
		}
		h = blockUp(min(max(float64(levelsPart*(s.full()/least)), levelsLeast), levelsMost))
	case s.hot():
		h = levelsHot
	}
	if s.Used != "" {
		h += levelsUsed
	}
	return h
}

// A levelWord is a number or a name with its place; a unit may follow it.
type levelWord struct {
	line, unit text.Line
	at         geom.Point // of the baseline's beginning
	covered    bool       // it stands on an amount, so that no line is behind it
}

func (w levelWord) width() float64 {
	if w.unit.String == "" {
		return w.line.Width
	}
	return w.line.Width + levelsUnitGap + w.unit.Width
}

// A levelPart is a drawn part of a level.
type levelPart struct {
	box   geom.Rect
	part  int
	value float64
	ghost bool
}

// A levelsPlan is a lane of levels with a place.
type levelsPlan struct {
	l     *tracksLayout
	lane  Track
	i     int
	r     geom.Rect // of the scale
	parts []levelPart
	tops  []geom.Rect // from the foot to the top of every level
	words []levelWord
	rest  []string // what has no room in the lane
}

// levels sets the levels of a lane in r.
func (l *tracksLayout) levels(i int, r geom.Rect) *levelsPlan {
	p := &levelsPlan{l: l, lane: l.Lanes[i], i: i, r: r}
	s := p.lane.Levels
	if s.Used != "" {
		p.r.Min.Y += levelsUsed
	}
	for k := range s.Levels {
		p.level(k)
	}
	for k := range s.Levels {
		p.label(k)
	}
	return p
}

// y returns the height of an amount.
func (p *levelsPlan) y(v float64) float64 {
	return p.r.Max.Y - geom.Snap(float64(p.r.Dy()*(v/p.lane.Levels.full())))
}

// level sets the boxes of level k.
func (p *levelsPlan) level(k int) {
	s := p.lane.Levels
	span := p.l.span(s.span(k, p.l.axis.Max), 0, 0)
	sum := 0.0
	for n, a := range s.Levels[k].Amounts {
		box := geom.Rect{Min: geom.Pt(span.Min.X, p.y(sum+a)), Max: geom.Pt(span.Max.X, p.y(sum))}
		sum += a
		if a > 0 {
			p.parts = append(p.parts, levelPart{box: box, part: n, value: a})
		}
	}
	p.tops = append(p.tops, geom.Rect{Min: geom.Pt(span.Min.X, p.y(sum)), Max: geom.Pt(span.Max.X, p.r.Max.Y)})
	if k == 0 {
		return
	}
	for _, n := range s.lost(k) {
		sum := 0.0
		for _, a := range s.Levels[k-1].Amounts[:n] {
			sum += a
		}
		rim := min(levelsGhost, span.Dx()/4)
		box := geom.Rect{Min: geom.Pt(span.Min.X+rim, p.y(sum+s.Levels[k-1].Amounts[n])), Max: geom.Pt(span.Max.X-rim, p.y(sum))}
		p.parts = append(p.parts, levelPart{box: box, part: n, ghost: true})
	}
}

// role returns the role of a part.
func (p *levelsPlan) role(n int) diagram.Role {
	if parts := p.lane.Levels.Parts; len(parts) > 0 && parts[n].Role != diagram.Neutral {
		return parts[n].Role
	}
	return p.lane.role()
}

// clear returns the longest stretch between x0 and x1 through which no line
// runs behind words: none but the event's where they are covered.
func (p *levelsPlan) clear(x0, x1 float64, covered bool) stretch {
	lines := []float64{x0}
	if p.l.Event.Label != "" {
		lines = append(lines, p.l.plot.x(p.l.Event.At))
	}
	if !covered {
		for _, b := range p.l.Bands {
			lines = append(lines, p.l.plot.x(b.From), p.l.plot.x(b.To))
		}
		if len(p.l.Bands) == 0 {
			for _, v := range p.l.plot.gridValues() {
				lines = append(lines, p.l.plot.x(v))
			}
		}
	}
	best := stretch{x0, x0}
	for _, from := range lines {
		if from < x0 || from >= x1 {
			continue
		}
		to := x1
		for _, x := range lines {
			if x > from {
				to = min(to, x)
			}
		}
		if to-from > best.hi-best.lo {
			best = stretch{from, to}
		}
	}
	return best
}

// set places words between x0 and x1 with their capitals centred on y, in the
// first of some forms that fits.
func (p *levelsPlan) set(x0, x1, y float64, covered bool, forms ...levelWord) bool {
	room := p.clear(x0, x1, covered)
	for _, w := range forms {
		if diagram.InOtherFonts(w.width())+2*levelsRim > room.hi-room.lo {
			continue
		}
		w.covered = covered
		w.at = geom.Pt(geom.Snap((room.lo+room.hi-w.width())/2), diagram.MiddleBaseline(y, w.line.Style))
		if p.crowded(w) {
			continue
		}
		p.words = append(p.words, w)
		return true
	}
	return false
}

// box returns what a word covers.
func (w levelWord) box() geom.Rect {
	up, down := max(w.line.Ascent, w.unit.Ascent), max(w.line.Descent, w.unit.Descent)
	return geom.R(w.at.X, w.at.Y-up, w.width(), up+down)
}

// crowded reports whether a word would come too near to another.
func (p *levelsPlan) crowded(w levelWord) bool {
	box := w.box().Inset(-levelsPad)
	for _, o := range p.words {
		if o.box().Overlaps(box) {
			return true
		}
	}
	for _, part := range p.parts {
		if part.ghost && part.box.Overlaps(box) && !part.box.Contains(w.box()) {
			return true
		}
	}
	return false
}

// holds reports whether a line of a style stands in a height with room over
// and under it.
func holds(height float64, line text.Line) bool {
	mid := diagram.MiddleBaseline(0, line.Style)
	return height/2+mid-line.Ascent >= levelsPad && height/2-mid-line.Descent >= levelsPad
}

// label sets the words of level k.
func (p *levelsPlan) label(k int) {
	s := p.lane.Levels
	v := s.Levels[k]
	ctx := p.l.at(p.i).In("Levels").In("Levels", k)
	top := p.tops[k]
	unsaid := ""
	fail := func(words string) { unsaid = joinWords(", ", unsaid, words) }
	if len(s.Parts) > 0 {
		for _, part := range p.parts {
			if part.box.Min.X >= top.Min.X && part.box.Max.X <= top.Max.X && !p.partLabel(ctx, k, part) {
				if part.ghost {
					fail(v.Gone)
				} else {
					fail(s.Parts[part.part].Name + " " + Quantity{part.value, s.Unit}.String())
				}
			}
		}
	} else if !p.amountLabel(ctx, k) {
		fail(Quantity{v.Total(), s.Unit}.String())
	}
	st := p.l.ctx.Type().Note
	if v.Note != "" {
		line := ctx.In("Note").Line(v.Note, st)
		free := top.Min.Y - p.r.Min.Y
		if !holds(free, line) || !p.set(top.Min.X, top.Max.X, top.Min.Y-free/2, false, levelWord{line: line}) {
			fail(v.Note)
		}
	}
	if s.Used != "" {
		color := theme.Ink
		if v.Hot {
			color = diagram.Danger.Ink()
		}
		share := percentOf(v.Total() / s.full())
		number := ctx.Line(share, p.l.ctx.Type().Subheading.In(color))
		tail := p.l.at(p.i).In("Levels").In("Used").Line(s.Used, st)
		forms := []levelWord{{line: number, unit: tail}}
		if k > 0 {
			forms = append(forms, levelWord{line: number})
		}
		if !p.set(top.Min.X, top.Max.X, p.r.Min.Y-levelsUsed/2-1, false, forms...) {
			fail(share + " " + s.Used)
		}
	}
	if unsaid != "" {
		p.rest = append(p.rest, unsaid+" from"+nbsp+FormatNumber(v.From))
	}
}

// partLabel sets name and amount in a part of level k, or what became of it.
// A part behind the outline of a lost one keeps clear of it.
func (p *levelsPlan) partLabel(ctx diagram.Context, k int, part levelPart) bool {
	s := p.lane.Levels
	ty := p.l.ctx.Type()
	box := part.box
	role := p.role(part.part)
	if part.ghost {
		words := s.Levels[k].Gone
		if words == "" || part.part != s.lost(k)[0] {
			return true // it is said once
		}
		line := ctx.In("Gone").Line(words, ty.Tag.In(role.Ink()))
		covered, whole := p.ground(k, box.Center().Y, line)
		return whole && holds(box.Dy(), line) && p.set(box.Min.X, box.Max.X, box.Center().Y, covered, levelWord{line: line})
	}
	ink, ok := s.Parts[part.part].Shade.Words(role)
	if !ok {
		return false
	}
	for _, o := range p.parts {
		if !o.ghost || !o.box.Overlaps(box) {
			continue
		}
		over, under := o.box.Min.Y-box.Min.Y, box.Max.Y-o.box.Max.Y
		if under >= over {
			box.Min.Y = o.box.Max.Y
		} else {
			box.Max.Y = o.box.Min.Y
		}
	}
	name := s.Parts[part.part].Name
	full := ctx.Line(name+nbsp+Quantity{part.value, s.Unit}.String(), ty.Tag.In(ink))
	bare := ctx.Line(name+nbsp+FormatNumber(part.value), ty.Tag.In(ink))
	return holds(box.Dy(), full) && p.set(box.Min.X, box.Max.X, box.Center().Y, true, levelWord{line: full}, levelWord{line: bare})
}

// ground reports whether a line of words about a height in level k stands on a
// part, and whether no edge of a part runs through it.
func (p *levelsPlan) ground(k int, y float64, line text.Line) (covered, whole bool) {
	base := diagram.MiddleBaseline(y, line.Style)
	y0, y1 := base-line.Ascent-levelsPad, base+line.Descent+levelsPad
	for _, part := range p.parts {
		if part.ghost || part.box.Min.X != p.tops[k].Min.X {
			continue
		}
		if part.box.Min.Y <= y0 && part.box.Max.Y >= y1 {
			return true, true
		}
		if part.box.Min.Y < y1 && part.box.Max.Y > y0 {
			return false, false
		}
	}
	return false, true
}

// amountLabel sets the amount of level k in it, or over it.
func (p *levelsPlan) amountLabel(ctx diagram.Context, k int) bool {
	s := p.lane.Levels
	v, top := s.Levels[k], p.tops[k]
	ty := p.l.ctx.Type()
	styles := []theme.TextStyle{ty.MidNumeral, ty.SmallNumeral, ty.Subheading, ty.Tag}
	switch {
	case v.Hot:
	case len(s.Levels) > 1 && v.Total() == s.full():
		styles = styles[1:] // the largest
	default:
		styles = styles[2:]
	}
	for _, st := range styles {
		st = st.In(p.amountRole(v).Ink())
		w := levelWord{line: ctx.Line(FormatNumber(v.Total()), st)}
		if s.Unit != "" {
			w.unit = ctx.Line(s.Unit, ty.Note)
		}
		rise := levelsLift + st.Size*0.36
		switch {
		case holds(top.Dy()-2*levelsLift, w.line):
			if p.set(top.Min.X, top.Max.X, top.Center().Y, true, w) {
				return true
			}
		case top.Min.Y-rise-st.Size*0.5 >= p.r.Min.Y:
			if p.set(top.Min.X, top.Max.X, top.Min.Y-rise, false, w) {
				return true
			}
		}
	}
	return false
}

// amountRole returns the role of a level of one part.
func (p *levelsPlan) amountRole(v TrackLevel) diagram.Role {
	if v.Hot {
		return diagram.Danger
	}
	return p.lane.role()
}

// unsaid returns in words what has no room in the lane.
func (p *levelsPlan) unsaid() string { return strings.Join(p.rest, "; ") }

// fill returns the look of a part.
func (p *levelsPlan) fill(part levelPart) diagram.Look {
	shade := shapes.Soft
	if parts := p.lane.Levels.Parts; len(parts) > 0 {
		shade = parts[part.part].Shade
	}
	look := diagram.Look{Fill: shade.Fill(p.role(part.part))}
	if p.role(part.part) == diagram.Neutral && shade == shapes.Soft {
		look.Fill = theme.Rule // in print one must see it
	}
	return look
}
