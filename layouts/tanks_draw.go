package layouts

import (
	"strings"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/route"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// Numbers of rows of tanks in u.
const (
	tanksTitleGap  = 16 // under what the tanks are
	tanksHeadRule  = 7  // from a heading to its rule
	tanksHeadFoot  = 10 // from the rule to the numbers
	tanksRowGap    = 32 // between rows
	tanksArrowGap  = 14 // from the words of a factor to its arrow
	tanksArrowRoom = 8  // before the arrow
)

// draw lays the form out as planned.
func (p *tanksPlan) draw() diagram.Frame {
	pen := p.ctx.Pen()
	f := diagram.Frame{Doc: p.doc()}
	y := p.title(pen)
	for r, row := range p.rows {
		if r > 0 {
			y += tanksRowGap
		}
		y = p.drawRow(pen, &f, row, y)
	}
	f.Marks = pen.Marks()
	f.Size = geom.Sz(p.width, y)
	return f
}

// title says what the tanks are and, where their bands have no names of their
// own, what they are made of. It returns where the tanks begin.
func (p *tanksPlan) title(pen *diagram.Pen) float64 {
	ty := p.ctx.Type()
	if p.mode == tanksBeside {
		return 0
	}
	y := 0.0
	name := wrapped(p.ctx.In("Name"), p.Name, ty.Label, p.width)
	note := wrapped(p.ctx.In("Note"), p.capacity(), ty.Note, p.width)
	pen.Lines(geom.Pt(0, diagram.FirstBaseline(ty.Label)), scene.Start, name)
	y += linesHeight(name)
	if len(name) == 1 && len(note) == 1 && diagram.InOtherFonts(name[0].Width)+headInlineGap+note[0].Width <= p.width {
		pen.Lines(geom.Pt(diagram.InOtherFonts(name[0].Width)+headInlineGap, diagram.FirstBaseline(ty.Label)), scene.Start, note)
	} else {
		pen.Lines(geom.Pt(0, y+diagram.FirstBaseline(ty.Note)), scene.Start, note)
		y += linesHeight(note)
	}
	if p.mode == tanksRows {
		var said []string
		for k := range p.Bands {
			said = append(said, joinWords(", ", p.said(k), p.Bands[k].Note))
		}
		bands := wrapped(p.ctx.In("Bands"), "From the foot up: "+strings.Join(said, "; "), ty.Note, diagram.FallbackRoom(p.width))
		pen.Lines(geom.Pt(0, y+diagram.FirstBaseline(ty.Note)), scene.Start, bands)
		y += linesHeight(bands)
	}
	return y + tanksTitleGap
}

// drawRow draws one row of tanks with its headings at y, and returns its foot.
// What is read together is drawn together: the names of the bands, then each
// group with its heading.
func (p *tanksPlan) drawRow(pen *diagram.Pen, f *diagram.Frame, row []int, y float64) float64 {
	xs := p.places(row)
	heads := p.measureHeads(row, xs, p.ctx.Type().Label)
	head := headsHeight(heads)
	top, line := y+head, p.numeralLine(row)
	if head > 0 {
		top += tanksHeadRule + tanksHeadFoot
	}
	tanks := top
	if line > 0 {
		tanks += line + tanksNumeralGap
	}
	if p.mode == tanksBeside {
		names := p.ctx.Pen()
		over := max(y+p.nameColumn(names, y)+tanksNumeralGap-tanks, 0)
		top, tanks = top+over, tanks+over
		p.drawNames(names, tanks+tanksEdge)
		f.Kids = append(f.Kids, diagram.Frame{Size: geom.Sz(p.x0, p.outer()), Marks: names.Marks()}.At(0, 0))
	}
	p.rules(pen, xs, tanks+tanksEdge)
	bottom := tanks + p.outer()
	for _, h := range heads {
		own := p.ctx.Pen()
		if g := p.cells[row[h.from]].group; h.from > 0 && p.Groups[g].Versus != "" {
			p.drawFactor(own, g, geom.R(xs[h.from-1]+p.w, tanks, h.x-xs[h.from-1]-p.w, p.outer()))
		}
		h.draw(p, own, y, head)
		group := diagram.Frame{Kind: "TankGroup", Marks: own.Marks()}
		for i := h.from; i <= h.to; i++ {
			t := p.tank(row[i], line, p.wordsRoom(row, i))
			group.Kids = append(group.Kids, t.At(xs[i], top))
			bottom = max(bottom, top+t.Size.H)
		}
		group.Size = geom.Sz(p.width, bottom)
		f.Kids = append(f.Kids, group.At(0, 0))
	}
	return bottom
}

// nameColumn says what the tanks are, above the names of the bands, and
// returns the height of the words.
func (p *tanksPlan) nameColumn(pen *diagram.Pen, y float64) float64 {
	ty, room := p.ctx.Type(), p.x0-tanksNamesGap
	name := wrapped(p.ctx.In("Name"), p.Name, ty.Label, room)
	note := wrapped(p.ctx.In("Note"), p.capacity(), ty.Note, room)
	pen.Lines(geom.Pt(0, y+diagram.FirstBaseline(ty.Label)), scene.Start, name)
	pen.Lines(geom.Pt(0, y+linesHeight(name)+diagram.FirstBaseline(ty.Note)), scene.Start, note)
	return linesHeight(name, note)
}

// rules draws the lines between bands, through all tanks of a row.
func (p *tanksPlan) rules(pen *diagram.Pen, xs []float64, tanks float64) {
	for k := range len(p.Bands) + 1 {
		up := p.foot(k)
		if !(up > 0 && up < p.height) {
			continue
		}
		x := 0.0
		if !p.ruled(p.height - up) {
			x = p.x0 - tanksNamesGap/2
		}
		y := geom.Snap(tanks + p.height - up)
		pen.Line(geom.Pt(x, y), geom.Pt(xs[len(xs)-1]+p.w, y), diagram.Look{Role: scene.Axis, Line: theme.Rule})
	}
}

// A tankHead is the heading of the tanks of a group that stand in one row.
type tankHead struct {
	from, to   int // in the row
	x, w       float64
	name, note []text.Line
	beside     bool // the note stands on the line of the name
	hero       bool
}

func (h tankHead) height() float64 {
	if h.beside {
		return linesHeight(h.name)
	}
	return linesHeight(h.name, h.note)
}

func headsHeight(heads []tankHead) float64 {
	tallest := 0.0
	for _, h := range heads {
		tallest = max(tallest, h.height())
	}
	return tallest
}

// draw sets the heading at the foot of a row of the given height, over a rule.
func (h tankHead) draw(p *tanksPlan, pen *diagram.Pen, y, height float64) {
	if height == 0 {
		return
	}
	at := y + height - h.height()
	noteX, noteY := h.x, at+linesHeight(h.name)+diagram.FirstBaseline(p.ctx.Type().Note)
	if len(h.name) > 0 {
		base := at + diagram.FirstBaseline(h.name[0].Style)
		pen.Lines(geom.Pt(h.x, base), scene.Start, h.name)
		if h.beside {
			noteX, noteY = h.x+diagram.InOtherFonts(h.name[0].Width)+headInlineGap, base
		}
	}
	pen.Lines(geom.Pt(noteX, noteY), scene.Start, h.note)
	look := diagram.Look{Role: scene.Decor, Line: theme.Edge}
	if h.hero {
		look = diagram.Look{Role: scene.Decor, Line: p.Role.Base(), Width: theme.Connector}
	}
	foot := y + height + tanksHeadRule
	pen.Line(geom.Pt(h.x, foot), geom.Pt(h.x+h.w, foot), look)
}

// measureHeads measures the headings of a row: in a smaller style where a name
// would break.
func (p *tanksPlan) measureHeads(row []int, xs []float64, st theme.TextStyle) []tankHead {
	var out []tankHead
	small := p.ctx.Type().SmallLabel
	for i := 0; i < len(row); {
		c := p.cells[row[i]]
		j := i
		for j+1 < len(row) && p.cells[row[j+1]].group == c.group {
			j++
		}
		g, at := p.Groups[c.group], p.ctx.In("Groups", c.group)
		h := tankHead{from: i, to: j, x: xs[i], w: xs[j] + p.w - xs[i], hero: g.Hero}
		if st != small && at.In("Name").Line(g.Name, st).Width > h.w {
			return p.measureHeads(row, xs, small)
		}
		style, note := st, g.Note
		if g.Hero {
			style = style.In(p.Role.Ink())
		}
		if !c.first {
			note = ""
		} else if g.Versus != "" && i == 0 {
			// No gap holds the factor.
			note = joinWords("; ", note, factorWords(p.Factor(c.group))+" "+g.Versus)
		}
		h.name = wrapped(at.In("Name"), g.Name, style, h.w)
		h.note = wrapped(at.In("Note"), note, p.ctx.Type().Note, h.w)
		h.beside = len(h.name) == 1 && len(h.note) == 1 && diagram.InOtherFonts(h.name[0].Width)+headInlineGap+h.note[0].Width <= h.w
		out = append(out, h)
		i = j + 1
	}
	return out
}

// drawFactor sets what a gap between groups says, level with the pool.
func (p *tanksPlan) drawFactor(pen *diagram.Pen, g int, gap geom.Rect) {
	ty := p.ctx.Type()
	k := p.pool()
	y := gap.Max.Y - p.foot(k) - p.tall(k)/2
	number := p.factor(g)
	words := wrapped(p.ctx.In("Groups", g).In("Versus"), p.Groups[g].Versus, ty.Note, gap.Dx()-p.gap)
	h := ty.MidNumeral.Leading + linesHeight(words) + tanksArrowGap
	y = geom.Snap(min(max(y-h/2, gap.Min.Y), gap.Max.Y-h))
	x := gap.Center().X
	pen.Halo(geom.R(gap.Min.X+p.gap/2, y, gap.Dx()-p.gap, h), theme.Paper)
	shapes.DrawNumeral(p.ctx, pen, geom.Pt(x, y+diagram.FirstBaseline(ty.MidNumeral)), scene.Middle, number)
	y += ty.MidNumeral.Leading
	pen.Lines(geom.Pt(x, y+diagram.FirstBaseline(ty.Note)), scene.Middle, words)
	y += linesHeight(words) + tanksArrowGap
	shapes.DrawArrow(pen, diagram.Main, p.Role, geom.Pt(gap.Min.X+tanksArrowRoom, y), geom.Pt(gap.Max.X-route.TipGap+tanksEdge/2, y))
}
