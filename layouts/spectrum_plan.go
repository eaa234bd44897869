package layouts

import (
	"strconv"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// A spectrumPlan is one attempt to lay a spectrum out in one mode.
type spectrumPlan struct {
	Spectrum
	ctx   diagram.Context
	mode  spectrumMode
	width float64

	names  []spectrumSaid
	label  float64 // width of the names
	spineX float64 // the arrow of the ends; it stands before the names
	namesX float64
	cols   []spectrumColumn // by measure
	stack  spectrumStacking
	shared map[spectrumKey]spectrumScale

	grounds, back *diagram.Pen
	kids          []diagram.Placed
	y             float64
	mids          []float64 // of the names
}

// A spectrumColumn is where a measure stands.
type spectrumColumn struct {
	x, w float64
	end  bool // its blocks end at its right side
}

// Numbers of a spectrum in u.
const (
	spectrumGap      = 16 // between columns, at least
	spectrumBleed    = 8  // of a ground beyond both sides, so that all else keeps its place
	spectrumSpine    = 26 // room of the arrow of the ends
	spectrumHeadPad  = 10 // from heads to the rule below
	spectrumPad      = 20 // above and below the content of a row
	spectrumTight    = 10 // likewise, of many rows
	spectrumMany     = 5  // rows up to which they are not tight
	spectrumLineGap  = 10 // between measures under each other
	spectrumBigRoom  = 120
	spectrumNameGap  = 2 // from a name to its note
	spectrumZoneGap  = 8 // around a ground, beside its rows
	spectrumFlagRoom = 6 // above the flag of a threshold
)

// group is the name of the scale of measure k.
func (p *spectrumPlan) group(k int) string {
	id := string(p.ID)
	if id == "" {
		id = "spectrum"
	}
	return id + "/" + strconv.Itoa(k)
}

// measure finds where all stands and reports whether it fits.
func (p *spectrumPlan) measure() bool {
	switch p.mode {
	case spectrumWide:
		return p.measureWide()
	case spectrumStack:
		return p.measureStack()
	}
	return p.measureList()
}

// spine is the width of the arrow of the ends.
func (p *spectrumPlan) spine() float64 {
	if p.From == "" || p.mode == spectrumList {
		return 0
	}
	return spectrumSpine
}

// nameStyle is large where all names are short.
func (p *spectrumPlan) nameStyle() theme.TextStyle {
	ty := p.ctx.Type()
	big := ty.SmallNumeral
	if len(p.Stops) > spectrumMany {
		big = ty.Heading
	}
	for i, s := range p.Stops {
		if p.ctx.In("Stops", i).In("Name").Line(s.Name, big).Width > spectrumBigRoom {
			return ty.Label
		}
	}
	return big
}

// setNames measures names and notes, wrapped to a width.
func (p *spectrumPlan) setNames(limit float64) {
	st := p.nameStyle()
	for i, s := range p.Stops {
		ctx := p.ctx.In("Stops", i)
		n := spectrumSaid{wrapped(ctx.In("Name"), s.Name, st, limit), wrapped(ctx.In("Note"), s.Note, ctx.Type().Note, limit)}
		p.names = append(p.names, n)
		p.label = max(p.label, n.width())
	}
}

// name draws the name of stop i as a block.
func (p *spectrumPlan) name(i int) spectrumBlock {
	n := p.names[i]
	pen := p.ctx.Pen()
	x, anchor := 0.0, scene.Start
	if p.Mirrored && p.mode != spectrumList {
		x, anchor = geom.Snap(p.label/2), scene.Middle
	}
	spectrumSaid{label: n.label}.draw(pen, geom.Pt(x, 0), anchor)
	y := linesHeight(n.label) + spectrumNameGap
	spectrumSaid{note: n.note}.draw(pen, geom.Pt(x, y), anchor)
	return spectrumBlock{diagram.Frame{Size: geom.Sz(p.label, y+linesHeight(n.note)), Marks: pen.Marks()}, n.label[0].Style.Leading / 2}
}

// pad is the room above and below the content of a row.
func (p *spectrumPlan) pad() float64 {
	if len(p.Stops) > spectrumMany {
		return spectrumTight
	}
	return spectrumPad
}

func (p *spectrumPlan) rule(y float64) {
	p.back.Line(geom.Pt(0, y), geom.Pt(p.width, y), diagram.Look{Role: scene.Axis, Line: theme.Rule})
}

// zoned reports whether stop i stands on the zone's ground.
func (p *spectrumPlan) zoned(i int) bool {
	return i >= p.Zone.First && i < p.Zone.First+p.Zone.Stops
}

func (p *spectrumPlan) ground(i int) theme.Token {
	if p.zoned(i) {
		return p.Zone.Role.Tint()
	}
	return theme.Paper
}

// draw draws the measured spectrum.
func (p *spectrumPlan) draw() diagram.Frame {
	p.grounds, p.back = p.ctx.Pen(), p.ctx.Pen()
	heads := false
	switch p.mode {
	case spectrumWide:
		heads = p.headWide()
	case spectrumStack:
		heads = p.headStack()
	}
	if heads {
		p.rule(p.y)
	}
	p.end("From", p.From)
	if (heads || p.From != "") && p.zoned(0) {
		p.y += spectrumZoneGap
	}
	top := 0.0
	for i := range p.Stops {
		if i > 0 {
			p.between(i)
		}
		if p.Zone.Stops > 0 && i == p.Zone.First {
			top = p.y
			p.zoneLabel()
		}
		f := p.row(i)
		f.ID, f.Kind = p.Stops[i].ID, "Stop"
		p.kids = append(p.kids, f.At(0, p.y))
		p.y += f.Size.H
		if p.Zone.Stops > 0 && i == p.Zone.First+p.Zone.Stops-1 {
			p.grounds.Rect(geom.R(-spectrumBleed, top, p.width+2*spectrumBleed, p.y-top), theme.RadiusCard, diagram.Look{Role: scene.Band, Fill: p.Zone.Role.Tint()})
		}
	}
	p.end("To", p.To)
	p.drawSpine()
	return diagram.Frame{Size: geom.Sz(p.width, p.y), Marks: append(p.grounds.Marks(), p.back.Marks()...), Kids: p.kids, Doc: p.doc()}
}

// row draws stop i.
func (p *spectrumPlan) row(i int) diagram.Frame {
	switch p.mode {
	case spectrumWide:
		return p.rowWide(i)
	case spectrumStack:
		return p.rowStack(i)
	}
	return p.rowList(i)
}

// between draws what parts stop i from the one before: the threshold, a rule,
// or nothing where a ground begins or ends.
func (p *spectrumPlan) between(i int) {
	switch {
	case i == p.Threshold.After:
		p.threshold()
		if p.zoned(i) {
			p.y += spectrumZoneGap
		}
	case p.zoned(i) == p.zoned(i-1):
		p.rule(p.y)
	}
}

// headLines are the words over a column.
func (p *spectrumPlan) headLines(k int, width float64) []text.Line {
	return wrapped(p.ctx.In("Measures", k).In("Head"), p.Measures[k].Head, p.ctx.Type().Tag.In(theme.Ink2), width)
}

// wordsX is where words begin that stand between stops: beside the arrow of
// the ends, where that stands at the edge.
func (p *spectrumPlan) wordsX() float64 {
	if p.spine() > 0 && !p.Mirrored {
		return p.namesX
	}
	return 0
}

// zoneLabel says over the first stop of the zone what it is.
func (p *spectrumPlan) zoneLabel() {
	if p.Zone.Label == "" {
		return
	}
	x := p.wordsX()
	st := p.ctx.Type().Tag.In(p.Zone.Role.Ink())
	lines := wrapped(p.ctx.In("Zone").In("Label"), p.Zone.Label, st, diagram.FallbackRoom(p.width-x))
	p.y += spectrumZoneGap
	p.back.Halo(geom.R(x, p.y, widestLine(lines), linesHeight(lines)), p.Zone.Role.Tint())
	p.back.Lines(geom.Pt(x, p.y+diagram.FirstBaseline(st)), scene.Start, lines)
	p.y += linesHeight(lines)
}
