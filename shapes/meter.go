package shapes

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of a meter in u.
const (
	meterWidth, meterHeight = 42, 58
	meterInset              = 3 // from the outline to the content
	meterLine               = 1.5
)

// A Meter is an upright vessel, filled from the foot, with its value under it.
type Meter struct {
	ID    diagram.ID   `validate:"omitempty,id"`
	Role  diagram.Role // of the outline
	Parts []Part       `validate:"required,dive"` // from the foot up
	Value string       // under the vessel
	Size  geom.Size    // of the vessel in u; zero: 42 × 58
}

// NodeID implements [diagram.Named].
func (m Meter) NodeID() diagram.ID { return m.ID }

func (m Meter) size() geom.Size {
	s := m.Size
	if !(s.W > 2*meterInset) {
		s.W = meterWidth
	}
	if !(s.H > 2*meterInset) {
		s.H = meterHeight
	}
	return s
}

// DrawMeter draws the vessel in r, without the value.
func DrawMeter(pen *diagram.Pen, r geom.Rect, m Meter) geom.Rect {
	pen.Rect(r, theme.RadiusTag, diagram.Look{Role: scene.Node, Fill: theme.Paper, Line: m.Role.Base(), Width: meterLine})
	in := r.Inset(meterInset)
	y := in.Max.Y
	for _, p := range m.Parts {
		h := min(geom.Snap(float64(p.Share*in.Dy())), y-in.Min.Y)
		if !(h > 0) {
			continue
		}
		look := diagram.Look{Fill: p.Shade.Fill(p.Role)}
		if p.Waits || p.Role == diagram.Wait {
			look = diagram.Look{Fill: p.Role.Tint(), Line: p.Role.Base(), Width: hatchOutline, Hatch: diagram.HatchedFine}
		}
		y -= h
		pen.Rect(geom.R(in.Min.X, y, in.Dx(), h), theme.RadiusHatch, look)
	}
	return r
}

// Layout implements [diagram.Node].
func (m Meter) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	vessel := m.size()
	st := ctx.Type().Tag
	if m.Role != diagram.Neutral {
		st = st.In(m.Role.Ink())
	}
	value := setLines(ctx.In("Value"), m.Value, st, c.Max.W, c.Max.W > 0)
	size := geom.Sz(max(vessel.W, widest(value)), vessel.H)
	if len(value) > 0 {
		size.H += 4 + float64(float64(len(value))*st.Leading)
	}
	size = c.AtLeast(size)
	pen := ctx.Pen()
	x := geom.Snap((size.W - vessel.W) / 2)
	r := DrawMeter(pen, geom.R(x, 0, vessel.W, vessel.H), m)
	pen.Lines(geom.Pt(size.W/2, vessel.H+4+diagram.FirstBaseline(st)), scene.Middle, value)
	doc := describeParts(m.Parts)
	if m.Value != "" {
		doc = append([]scene.Block{scene.Paragraph{Text: m.Value}}, doc...)
	}
	return diagram.Frame{Size: size, Outline: geom.Box{Rect: r, R: theme.RadiusTag}, Marks: pen.Marks(), Doc: doc}
}
