package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// More numbers of a step table in u.
const (
	stepHeadGap   = 8 // from a heading to the heads of columns
	stepHeadFoot  = 8 // from these to the first row
	stepFootGap   = 8 // from the last row to the words below
	stepRimNow    = 3 // beside the cells of the present step
	stepDot       = 2 // radius of a step without the member
	stepMeterHigh = 12
	stepKey       = 8 // width of the worker's sample
	stepKeyHigh   = 14
	stepWordsGap  = 16
	stepPartsGap  = 24 // from the table to the steps under it
)

// badge is the disc of a member: solid where it is in the present step.
func (p *stepPlan) badge(r StepRow) shapes.Badge {
	return shapes.Badge{Text: r.Letter, Role: p.Member, Quiet: !r.In()}
}

// drawBeside draws table and steps on the same rows.
func (p *stepPlan) drawBeside() diagram.Frame {
	ty := p.ctx.Type()
	pen := p.ctx.Pen()
	f := diagram.Frame{Doc: p.doc()}
	y := max(p.heading(pen, 0, p.grid-stepGridGap), p.stepHeading(pen, p.grid, 0, p.headingRoom()))
	if y > 0 {
		y += stepHeadGap
	}
	base := y + diagram.FirstBaseline(ty.Note)
	pen.Text(geom.Pt(0, base), scene.Start, p.ctx.In("Head").Line(p.Head, ty.Note))
	x := p.first
	for k, c := range p.Columns {
		pen.Text(geom.Pt(x+p.gap, base), scene.Start, p.ctx.In("Columns", k).Line(c.Head, ty.Note))
		x += p.gap + p.cols[k]
	}
	p.stepHeads(pen, base)
	y += ty.Note.Leading + stepHeadFoot
	top := y
	pen.Line(geom.Pt(0, top), geom.Pt(p.width, top), diagram.Look{Role: scene.Axis, Line: theme.Edge})
	bottom := top + float64(float64(len(p.Rows))*p.tall)
	for i := range p.Rows {
		line := top + float64(float64(i+1)*p.tall)
		tok := theme.Rule
		if i == len(p.Rows)-1 {
			tok = theme.Edge
		}
		pen.Line(geom.Pt(0, line), geom.Pt(p.width, line), diagram.Look{Role: scene.Axis, Line: tok})
	}
	p.worker(pen, top, bottom)
	p.capsule(pen, top, bottom)
	for i := range p.Rows {
		mid := top + float64((float64(i)+0.5)*p.tall)
		f.Kids = append(f.Kids, p.row(i, mid))
	}
	f.Marks = pen.Marks()
	feet := p.ctx.Pen()
	foot := max(p.foot(feet, bottom+stepFootGap, p.grid-stepGridGap), p.stepFoot(feet, bottom+stepFootGap))
	f.Kids = append(f.Kids, diagram.Frame{Size: geom.Sz(p.width, foot-bottom), Marks: feet.Marks()}.At(0, 0))
	f.Size = geom.Sz(p.width, foot)
	return f
}

// row draws a member in the middle of its row, with its steps.
func (p *stepPlan) row(i int, mid float64) diagram.Placed {
	r, pen := p.Rows[i], p.ctx.Pen()
	y := p.tall / 2
	at := p.ctx.In("Rows", i)
	b := p.badge(r)
	shapes.DrawBadge(at.In("Letter"), pen, geom.Pt(p.badgeWidth()/2, y), b)
	if r.Icon != "" {
		shapes.DrawIcon(at.In("Icon"), pen, r.Icon, geom.R(p.badgeWidth()+stepIconGap, y-stepIcon/2, stepIcon, stepIcon), theme.Ink2)
	}
	x := p.first
	for k, c := range p.Columns {
		x += p.gap
		if c.Meter {
			p.meter(pen, geom.R(geom.Snap(x), y-stepMeterHigh/2, p.cols[k], stepMeterHigh), r.Cells[k].Share)
		} else {
			words := p.cell(i, k)
			pen.Text(geom.Pt(x, diagram.MiddleBaseline(y, words.Style)), scene.Start, words)
		}
		x += p.cols[k]
	}
	p.cells(pen, i, y)
	return diagram.Frame{ID: r.ID, Kind: "StepRow", Size: geom.Sz(p.width, p.tall), Marks: pen.Marks()}.At(0, mid-y)
}

// meter draws a share.
func (p *stepPlan) meter(pen *diagram.Pen, r geom.Rect, share float64) {
	pen.Rect(r, theme.RadiusBar, diagram.Look{Role: scene.Band, Fill: theme.Surface2})
	if w := geom.Snap(float64(share * r.Dx())); w > 0 {
		pen.Rect(geom.R(r.Min.X, r.Min.Y, w, r.Dy()), theme.RadiusBar, diagram.Look{Role: scene.Band, Fill: p.Role.Mid()})
	}
}

// A stepMeterNode is a meter as a cell of the table alone.
type stepMeterNode struct {
	plan  *stepPlan
	share float64
}

// Layout implements [diagram.Node].
func (m stepMeterNode) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	pen := ctx.Pen()
	size := c.AtLeast(geom.Sz(min(c.WidthOr(stepMeterMost), stepMeterMost), stepMeterHigh))
	m.plan.meter(pen, geom.R(0, geom.Snap((size.H-stepMeterHigh)/2), min(size.W, stepMeterMost), stepMeterHigh), m.share)
	return diagram.Frame{Size: size, Marks: pen.Marks(), Doc: []scene.Block{}}
}

// cells draws the steps of a member.
func (p *stepPlan) cells(pen *diagram.Pen, i int, y float64) {
	r, ty := p.Rows[i], p.ctx.Type()
	took := r.Took[len(r.Took)-p.shown:]
	for k, in := range took {
		box := geom.R(p.stepX(k), y-stepCellHigh/2, p.pitch-stepCellGap, stepCellHigh)
		if !in {
			pen.Circle(box.Center(), stepDot, diagram.Look{Role: scene.Decor, Fill: theme.Edge})
			continue
		}
		look, ink := diagram.Look{Fill: p.Role.Soft()}, p.Role.Ink()
		if words, ok := shapes.Solid.Words(p.Role); ok && k == p.shown-1 {
			look, ink = diagram.Look{Fill: p.Role.Base()}, words
		}
		pen.Rect(box, theme.RadiusBar, look)
		letter := p.ctx.In("Rows", i).In("Letter").Line(r.Letter, ty.Tag.In(ink))
		if letter.Width <= box.Dx() { // the badge of the row has it too
			pen.Text(geom.Pt(box.Center().X, diagram.MiddleBaseline(y, ty.Tag)), scene.Middle, letter)
		}
	}
}

// worker draws the bar of what serves all members.
func (p *stepPlan) worker(pen *diagram.Pen, top, bottom float64) {
	if p.Worker == "" {
		return
	}
	pen.Rect(geom.R(geom.Snap(p.first-stepWorker), top+6, stepWorker, bottom-top-12), stepWorker/2, diagram.Look{Role: scene.Band, Fill: p.WorkerRole.Mid()})
}

// capsule draws the ground of the present step.
func (p *stepPlan) capsule(pen *diagram.Pen, top, bottom float64) {
	x := p.stepX(p.shown - 1)
	box := geom.R(x-stepRimNow, top, p.pitch-stepCellGap+2*stepRimNow, bottom-top)
	pen.Rect(box.Inset(theme.Strong/2), theme.RadiusTile, diagram.Look{Role: scene.Band, Fill: p.Role.Tint(), Line: p.Role.Base(), Width: theme.Strong})
}

// heading sets the heading of the table, with its note on the same line where
// both fit, and returns its foot.
func (p *stepPlan) heading(pen *diagram.Pen, y, room float64) float64 {
	ty := p.ctx.Type()
	name := wrapped(p.ctx.In("Heading"), p.Heading, ty.Heading, room)
	pen.Lines(geom.Pt(0, y+diagram.FirstBaseline(ty.Heading)), scene.Start, name)
	h := linesHeight(name)
	if len(name) == 1 {
		x := diagram.InOtherFonts(name[0].Width) + headInlineGap
		if note := p.ctx.In("Note").Line(p.Note, ty.Note); x+diagram.InOtherFonts(note.Width) <= room {
			pen.Text(geom.Pt(x, y+diagram.FirstBaseline(ty.Heading)), scene.Start, note)
			return y + h
		}
	}
	note := wrapped(p.ctx.In("Note"), p.Note, ty.Note, min(room, max(diagram.FallbackRoom(room), p.ctx.In("Note").Longest(p.Note, ty.Note))))
	pen.Lines(geom.Pt(0, y+h+diagram.FirstBaseline(ty.Note)), scene.Start, note)
	return y + h + linesHeight(note)
}

// stepHeading sets the heading of the steps and returns its foot.
func (p *stepPlan) stepHeading(pen *diagram.Pen, x, y, room float64) float64 {
	ty := p.ctx.Type()
	lines := wrapped(p.ctx.In("StepHeading"), p.StepHeading, ty.Heading, room)
	pen.Lines(geom.Pt(x, y+diagram.FirstBaseline(ty.Heading)), scene.Start, lines)
	return y + linesHeight(lines)
}

// stepHeads sets the words over the steps.
func (p *stepPlan) stepHeads(pen *diagram.Pen, base float64) {
	ty := p.ctx.Type()
	now := p.ctx.In("Now").Line(p.Now, ty.Tag.In(p.Role.Ink()))
	pen.Text(geom.Pt(p.grid, base), scene.Start, p.ctx.In("Step").Line(p.Step, ty.Note))
	pen.Text(geom.Pt(p.nowX(), base), scene.Middle, now)
}

// stepFoot sets the words under the present step and returns their foot.
func (p *stepPlan) stepFoot(pen *diagram.Pen, y float64) float64 {
	st := p.ctx.Type().Tag.In(p.Role.Ink())
	room := p.width - p.grid
	lines := wrapped(p.ctx.In("StepNote"), p.StepNote, st, room)
	pen.Lines(geom.Pt(p.width, y+diagram.FirstBaseline(st)), scene.End, lines)
	return y + linesHeight(lines)
}

// foot sets the words under the table, one after the other, and returns their
// foot.
func (p *stepPlan) foot(pen *diagram.Pen, y, room float64) float64 {
	ty := p.ctx.Type()
	x, any := 0.0, false
	for _, w := range [...]struct {
		words string
		ink   theme.Token
		key   bool
	}{{p.More, theme.Ink2, false}, {p.Worker, p.WorkerRole.Ink(), true}, {p.Remark, diagram.Wait.Ink(), false}} {
		if w.words == "" {
			continue
		}
		st := ty.Note.In(w.ink)
		indent := 0.0
		if w.key {
			indent = stepKey + stepIconGap
		}
		line := p.ctx.In("Worker").Line(w.words, st)
		if any && x+stepWordsGap+indent+line.Width > room {
			x, y = 0, y+st.Leading
		} else if any {
			x += stepWordsGap
		}
		if w.key {
			pen.Rect(geom.R(x, y+geom.Snap((st.Leading-stepKeyHigh)/2), stepKey, stepKeyHigh), stepKey/2, diagram.Look{Role: scene.Band, Fill: p.WorkerRole.Mid()})
		}
		lines := wrapped(p.ctx.In("Worker"), w.words, st, max(min(room-x-indent, max(diagram.FallbackRoom(room-x-indent), line.Width)), 1))
		pen.Lines(geom.Pt(x+indent, y+diagram.FirstBaseline(st)), scene.Start, lines)
		if len(lines) > 1 {
			y += linesHeight(lines[1:])
		}
		x += indent + diagram.InOtherFonts(widestLine(lines))
		any = true
	}
	if any {
		y += ty.Note.Leading
	}
	return y
}

// drawStacked draws the table above the steps.
func (p *stepPlan) drawStacked() diagram.Frame {
	pen := p.ctx.Pen()
	f := diagram.Frame{Doc: p.doc()}
	room := min(p.width, diagram.FallbackRoom(p.width+stepGridGap))
	y := p.heading(pen, 0, room)
	if y > 0 {
		y += stepHeadGap
	}
	f.Marks = pen.Marks()
	if len(p.Columns) > 0 {
		table := p.ctx.Layout(p.rows(), diagram.Loose(p.width, 0))
		f.Kids = append(f.Kids, table.At(0, y))
		y += table.Size.H
	}
	feet := p.ctx.Pen()
	y = p.foot(feet, y+stepFootGap, room) + stepPartsGap
	p.tall = stepLow
	p.first = p.badgeWidth() + stepGridGap
	p.grid, p.shown, p.pitch = p.first, p.steps(), max(stepLeastPitch, float64(p.letters()*swimSpare)+stepCellGap)
	for p.shown > 1 && p.grid+p.gridWidth() > p.width {
		p.shown--
	}
	if room := p.width - p.grid - p.gridWidth(); room > 0 {
		p.pitch = geom.Snap(min(p.pitch+room/float64(p.shown), stepPitch) - geom.Grid/2)
	}
	grid := p.drawGrid(p.width)
	f.Kids = append(f.Kids, diagram.Frame{Size: geom.Sz(p.width, 0), Marks: feet.Marks()}.At(0, 0), grid.At(0, y))
	f.Size = geom.Sz(p.width, y+grid.Size.H)
	return f
}

// drawGrid draws the steps alone, with the members beside them.
func (p *stepPlan) drawGrid(width float64) diagram.Frame {
	ty, pen := p.ctx.Type(), p.ctx.Pen()
	y := p.stepHeading(pen, 0, 0, min(width, diagram.FallbackRoom(width+stepGridGap)))
	if y > 0 {
		y += stepHeadGap
	}
	if p.stepHeadsFit() {
		p.stepHeads(pen, y+diagram.FirstBaseline(ty.Note))
		y += ty.Note.Leading + stepHeadFoot
	} else {
		heads := wrapped(p.ctx.In("Step"), joinWords(" … ", p.Step, p.Now), ty.Note, diagram.FallbackRoom(width))
		pen.Lines(geom.Pt(0, y+diagram.FirstBaseline(ty.Note)), scene.Start, heads)
		y += linesHeight(heads) + stepHeadFoot
	}
	top, bottom := y, y+float64(float64(len(p.Rows))*p.tall)
	p.capsule(pen, top, bottom)
	for i, r := range p.Rows {
		mid := top + float64((float64(i)+0.5)*p.tall)
		shapes.DrawBadge(p.ctx.In("Rows", i).In("Letter"), pen, geom.Pt(p.badgeWidth()/2, mid), p.badge(r))
		p.cells(pen, i, mid)
	}
	lines := wrapped(p.ctx.In("StepNote"), p.StepNote, ty.Tag.In(p.Role.Ink()), min(width, max(diagram.FallbackRoom(width), 1)))
	pen.Lines(geom.Pt(0, bottom+stepFootGap+diagram.FirstBaseline(ty.Tag)), scene.Start, lines)
	return diagram.Frame{Size: geom.Sz(width, bottom+stepFootGap+linesHeight(lines)), Marks: pen.Marks()}
}

// rows is the table alone.
func (p *stepPlan) rows() Rows {
	t := Rows{Head: p.Head, Light: true}
	for _, c := range p.Columns {
		t.Columns = append(t.Columns, RowsColumn{Head: c.Head})
	}
	for _, r := range p.Rows {
		row := RowsRow{ID: r.ID, Thing: shapes.Thing{Name: r.Letter, Icon: r.Icon, Role: p.Member}}
		for k, c := range r.Cells {
			if p.Columns[k].Meter {
				row.Cells = append(row.Cells, stepMeterNode{p, c.Share})
				continue
			}
			if c.Text == "" {
				row.Cells = append(row.Cells, nil)
				continue
			}
			row.Cells = append(row.Cells, diagram.Text{Text: c.Text, Role: c.Role})
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}
