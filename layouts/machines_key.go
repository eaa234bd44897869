package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of the key in u.
const (
	machineSwatch    = 14
	machineSwatchGap = 8  // to its word
	machineKeyGap    = 24 // between the parts of the key
	machineKeyPitch  = 24
)

// What the key says.
const (
	machineScale    = "All to scale"
	machineSmallest = "smallest"
	machineLargest  = "largest"
)

// measures says what is drawn to scale.
func (m Machines) measures() string {
	return m.Workers.Name + ", " + m.Road.Name + " and " + m.Store.Name
}

// ranged reports whether any machine has a smallest and a largest offer.
func (m Machines) ranged() bool {
	for _, x := range m.Machines {
		if x.Workers.ranges() || x.Road.ranges() || x.Store.ranges() {
			return true
		}
	}
	return false
}

// A machineSample is an entry of the key.
type machineSample struct {
	look diagram.Look
	word string
}

func (p *machinesPlan) samples() []machineSample {
	if !p.ranged() {
		return nil
	}
	return []machineSample{
		{diagram.Look{Role: scene.Band, Fill: diagram.Neutral.Base()}, machineSmallest},
		{diagram.Look{Role: scene.Band, Fill: diagram.Neutral.Soft(), Line: diagram.Neutral.Base()}, machineLargest},
	}
}

// keyColumn draws the key in a column, and returns where it ends.
func (p *machinesPlan) keyColumn(pen *diagram.Pen, at geom.Point, width float64) float64 {
	ty := p.ctx.Type()
	name := wrapped(p.ctx, machineScale, ty.Label, diagram.FallbackRoom(width))
	note := wrapped(p.ctx, p.measures(), ty.Note, diagram.FallbackRoom(width))
	pen.Lines(geom.Pt(at.X, at.Y+diagram.FirstBaseline(ty.Label)), scene.Start, name)
	y := at.Y + linesHeight(name)
	pen.Lines(geom.Pt(at.X, y+diagram.FirstBaseline(ty.Note)), scene.Start, note)
	y += linesHeight(note)
	for i, s := range p.samples() {
		if i == 0 {
			y += machineNumberGap
		}
		p.sample(pen, geom.Pt(at.X, y), s)
		y += machineKeyPitch
	}
	return y
}

// sample draws an entry of the key with its upper left corner at a point, and
// returns its width.
func (p *machinesPlan) sample(pen *diagram.Pen, at geom.Point, s machineSample) float64 {
	st := p.ctx.Type().Note
	box := geom.R(at.X, at.Y+geom.Snap((st.Leading-machineSwatch)/2), machineSwatch, machineSwatch)
	if s.look.Line != theme.None {
		box = box.Inset(theme.Hairline / 2)
	}
	pen.Rect(box, theme.RadiusBar, s.look)
	l := p.ctx.Line(s.word, st)
	pen.Text(geom.Pt(at.X+machineSwatch+machineSwatchGap, at.Y+diagram.FirstBaseline(st)), scene.Start, l)
	return machineSwatch + machineSwatchGap + l.Width
}

// keyLine draws the key on a line, or as many as it needs, and returns where
// it ends.
func (p *machinesPlan) keyLine(pen *diagram.Pen, y float64) float64 {
	ty := p.ctx.Type()
	st := ty.Note
	name := p.ctx.Line(machineScale, ty.Tag)
	note := p.ctx.Line(p.measures(), st)
	pen.Text(geom.Pt(0, y+diagram.FirstBaseline(st)), scene.Start, name)
	x := diagram.InOtherFonts(name.Width) + machineFactTail
	if x+diagram.InOtherFonts(note.Width) <= p.width {
		pen.Text(geom.Pt(x, y+diagram.FirstBaseline(st)), scene.Start, note)
		x += note.Width
	} else {
		y += st.Leading
		lines := wrapped(p.ctx, p.measures(), st, diagram.FallbackRoom(p.width))
		pen.Lines(geom.Pt(0, y+diagram.FirstBaseline(st)), scene.Start, lines)
		y += linesHeight(lines) - st.Leading
		x = lines[len(lines)-1].Width
	}
	total := 0.0
	for _, s := range p.samples() {
		total += machineKeyGap + machineSwatch + machineSwatchGap + diagram.InOtherFonts(p.ctx.Line(s.word, st).Width)
	}
	if total > 0 && x+total > p.width {
		x, y = -machineKeyGap, y+machineKeyPitch
	}
	for _, s := range p.samples() {
		x += machineKeyGap
		x += p.sample(pen, geom.Pt(x, y), s)
	}
	return y + st.Leading
}
