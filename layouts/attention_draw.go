package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// More numbers of the form in u.
const (
	attentionFoot       = 5  // from the arcs to the boxes
	attentionAxis       = 16 // from the boxes to the level from which bars hang
	attentionSection    = 20 // between parts with headings
	attentionHeading    = 8  // from a heading to its part
	attentionValue      = 4  // from a bar to its value
	attentionCells      = 24 // from the bars to the cells
	attentionAdded      = 6  // from the cells to what is said of them
	attentionBlock      = 12 // between remarks at the side, at least
	attentionLaterInset = 3  // from a box to what is said of later tokens
)

// draw lays the form out as planned, part by part from the top.
func (p *attentionPlan) draw() diagram.Frame {
	f := diagram.Frame{Doc: p.doc(p.share)}
	arcs := arcsOver(p.center, p.share, p.Query)
	pen := p.ctx.Pen()
	y := p.heading(pen, 0, 0)
	top := y
	for _, a := range arcs {
		y = max(y, top+a.height+a.thick/2)
	}
	y = blockUp(y)
	side := p.beside(pen, 0, top+float64((y-top)*attentionSideShare))
	for _, a := range arcs {
		pen.Path(a.path(y), diagram.Look{Line: p.arcLine(a.token), Width: a.thick})
	}
	if len(arcs) > 0 {
		y += attentionFoot
	}
	part(&f, pen)
	y = p.slips(&f, y)
	pen = p.ctx.Pen()
	if p.mode == attentionBeside || !p.Weigh.set() {
		y = blockUp(max(y+attentionAxis, side+attentionBlock))
	} else {
		y = p.heading(pen, 1, y+attentionSection)
	}
	side = p.beside(pen, 1, y+attentionValue)
	y = p.bars(pen, y)
	if len(p.Cells) > 0 {
		if p.mode == attentionBeside || !p.Keep.set() {
			y = blockUp(max(y+attentionCells, side+attentionBlock))
		} else {
			y = p.heading(pen, 2, blockUp(y+attentionSection))
		}
		side = p.beside(pen, 2, y)
		part(&f, pen)
		y = p.cells(&f, y)
	} else {
		part(&f, pen)
	}
	f.Size = geom.Sz(p.width, max(y, side))
	return f
}

// part adds what a pen drew to a frame, over the kids that it has already.
func part(f *diagram.Frame, pen *diagram.Pen) {
	b := pen.Bounds()
	f.Kids = append(f.Kids, diagram.Frame{Size: geom.Sz(b.Max.X, b.Max.Y), Marks: pen.Marks()}.At(0, 0))
}

// attentionSideShare is how far down beside the arcs their remark stands.
const attentionSideShare = 0.36

// remark returns the n-th remark, its number among those that are set, and
// its place in the author's value.
func (p *attentionPlan) remark(n int) (Remark, int, diagram.Context) {
	all := [...]Remark{p.Look, p.Weigh, p.Keep}
	number := 1
	for _, r := range all[:n] {
		if r.set() {
			number++
		}
	}
	return all[n], number, p.ctx.In([...]string{"Look", "Weigh", "Keep"}[n])
}

// heading draws a remark as a heading at y and returns where its part begins.
func (p *attentionPlan) heading(pen *diagram.Pen, n int, y float64) float64 {
	r, number, at := p.remark(n)
	if p.mode == attentionBeside || !r.set() {
		return y
	}
	s := measureRemark(at, number, r, p.width, true)
	s.draw(at, pen, geom.Pt(0, y))
	return y + s.height + attentionHeading
}

// beside draws a remark at the left and returns its foot.
func (p *attentionPlan) beside(pen *diagram.Pen, n int, y float64) float64 {
	r, number, at := p.remark(n)
	if p.mode != attentionBeside || !r.set() {
		return 0
	}
	y = geom.Snap(y)
	s := measureRemark(at, number, r, attentionWords, false)
	s.draw(at, pen, geom.Pt(0, y))
	return y + s.height
}

// slips draws the boxes of the tokens and returns their foot.
func (p *attentionPlan) slips(f *diagram.Frame, y float64) float64 {
	h := 0.0
	for i := range p.Tokens {
		at := p.ctx.In("Tokens", i)
		s := p.slip(i)
		size := geom.Sz(p.slot[i], s.Snug(at).H)
		pen := p.ctx.Pen()
		own := geom.RectOf(geom.Pt(0, 0), size)
		shapes.DrawSlip(at, pen, own, s)
		kid := diagram.Frame{ID: p.Tokens[i].ID, Kind: "AttentionToken", Size: size, Marks: pen.Marks(), Outline: geom.Box{Rect: own, R: theme.RadiusTile}}
		f.Kids = append(f.Kids, kid.At(geom.Snap(p.center[i]-size.W/2), y))
		h = max(h, size.H)
	}
	return y + h
}

// bars hangs the bars from the level y, with their values under them, and
// returns the foot of all.
func (p *attentionPlan) bars(pen *diagram.Pen, y float64) float64 {
	width := float64(attentionBar)
	most := 0.0
	for i := range p.Query + 1 {
		width = min(width, p.slot[i])
		most = max(most, p.share[i])
	}
	pen.Line(geom.Pt(p.x0, y), geom.Pt(p.x1, y), diagram.Look{Role: scene.Axis, Line: theme.Edge})
	foot := y
	for i := range p.Query + 1 {
		h := geom.Snap(float64(p.share[i] / most * attentionTallest))
		if h > 0 {
			m := pen.Path(hanging(geom.R(p.center[i]-width/2, y, width, h)), diagram.Look{Fill: p.barFill(i)})
			m.Scaled = &scene.Scaled{Group: p.group(), Value: settle(float64(p.share[i] * 100)), Unit: "%", Along: scene.AlongY}
		}
		v := p.value(i)
		base := y + h + attentionValue + v.Ascent
		if p.rank(i) == attentionMost {
			base += attentionValue / 2
		}
		pen.Text(geom.Pt(p.center[i], geom.Snap(base)), scene.Middle, v)
		foot = max(foot, base+v.Descent)
	}
	return max(foot, p.later(pen, y))
}

// hanging returns a bar whose lower corners are round.
func hanging(r geom.Rect) geom.Path {
	const arm = 0.55 // of a quarter circle's handles, in radii
	k := min(theme.RadiusBar, r.Dy()/2, r.Dx()/2)
	c := k - float64(k*arm)
	return geom.Path{}.Move(r.Min.X, r.Min.Y).Line(r.Max.X, r.Min.Y).Line(r.Max.X, r.Max.Y-k).
		Cubic(geom.Pt(r.Max.X, r.Max.Y-c), geom.Pt(r.Max.X-c, r.Max.Y), geom.Pt(r.Max.X-k, r.Max.Y)).Line(r.Min.X+k, r.Max.Y).
		Cubic(geom.Pt(r.Min.X+c, r.Max.Y), geom.Pt(r.Min.X, r.Max.Y-c), geom.Pt(r.Min.X, r.Max.Y-k)).Close()
}

// later writes under the tokens after the query what they are, and returns
// the foot of the words.
func (p *attentionPlan) later(pen *diagram.Pen, y float64) float64 {
	if p.Later == "" {
		return y
	}
	left := p.center[p.Query] + p.slot[p.Query]/2 + attentionSlotGap
	st := p.ctx.Type().Note
	at := p.ctx.In("Later")
	lines := at.Wrap(p.Later, st, diagram.FallbackRoom(p.x1-left))
	pen.Lines(geom.Pt(geom.Snap((left+p.x1)/2), y+attentionLaterInset+diagram.FirstBaseline(st)), scene.Middle, lines)
	return y + attentionLaterInset + linesHeight(lines)
}

// cells draws what is kept of each token and returns the foot.
func (p *attentionPlan) cells(f *diagram.Frame, y float64) float64 {
	pen := p.ctx.Pen()
	for i := range p.Query + 1 {
		p.tokenCells(pen, i, geom.Pt(p.center[i]-p.cellsWidth()/2, y))
	}
	part(f, pen)
	y += p.cellsHeight()
	if p.Added == "" {
		return y
	}
	key := p.ctx.In("Added").Layout(p.added(), diagram.Loose(p.width-p.x0, 0))
	end := p.center[p.Query] + p.cellsWidth()/2
	x := max(min(end-key.Size.W, p.width-diagram.InOtherFonts(key.Size.W)), p.x0)
	f.Kids = append(f.Kids, key.At(geom.Snap(x), y+attentionAdded))
	return y + attentionAdded + key.Size.H
}

// added is the key of the dashed cells.
func (p *attentionPlan) added() shapes.Legend {
	return shapes.Legend{Keys: []shapes.Key{{Text: p.Added, Swatch: shapes.AbsentSwatch, Role: p.Role}}}
}

// tokenCells draws the cells of token i from the given corner.
func (p *attentionPlan) tokenCells(pen *diagram.Pen, i int, at geom.Point) {
	h := p.cellsHeight()
	if p.stacked {
		n := float64(len(p.Cells))
		h = geom.Snap((h - float64((n-1)*attentionCellGap)) / n)
	}
	st := p.ctx.Type().Tag.In(p.Role.Ink())
	look := diagram.Look{Fill: p.Role.Soft()}
	if i == p.Query {
		look = diagram.Look{Fill: theme.Paper, Line: p.Role.Base(), Width: theme.Border, Dash: scene.Dash{On: 3, Off: 2.5}}
	}
	for k, c := range p.Cells {
		r := geom.R(at.X, at.Y, p.cell, h)
		pen.Rect(r, theme.RadiusBar, look)
		line := p.ctx.In("Cells", k).Line(c, st)
		pen.Text(geom.Pt(r.Center().X, diagram.MiddleBaseline(r.Center().Y, st)), scene.Middle, line)
		if p.stacked {
			at.Y += h + attentionCellGap
		} else {
			at.X += p.cell + attentionCellGap
		}
	}
}
