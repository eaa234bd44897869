package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// Numbers of vessels in u.
const (
	spectrumVesselWidth   = 56
	spectrumVesselHeight  = 58
	spectrumVesselLow     = 48 // where measures stand under each other
	spectrumVesselPitch   = 64
	spectrumVesselRowGap  = 8
	spectrumVesselMid     = 18  // from the top to the middle of the row's first line
	spectrumVesselInset   = 3   // what the outline takes
	spectrumVesselRim     = 1.5 // beside a value within, in other fonts
	spectrumVesselRow     = 23  // height of the row of a value over the floor
	spectrumVesselCarries = 18  // least height of a filling that carries its value
)

// vessels is how many vessels a value fills or begins to fill.
func (m Measure) vessels(v float64) int {
	n := math.Ceil(settle(v / m.Full))
	return int(min(max(n, 0), mostSpectrumVessels+1))
}

// fillings are the amounts in the vessels of a value.
func (m Measure) fillings(v float64) []float64 {
	n := m.vessels(v)
	out := make([]float64, n)
	for i := range out {
		if m.Shared {
			out[i] = v / float64(n)
			continue
		}
		out[i] = min(m.Full, settle(v-float64(float64(i)*m.Full)))
	}
	return out
}

func (m Measure) content() diagram.Role {
	if m.Content != diagram.Neutral {
		return m.Content
	}
	return m.Role
}

// filled is the value that stands in a vessel, with its unit.
func (m Measure) filled(ctx diagram.Context, v float64, ink theme.Token) text.Line {
	return ctx.In("Value").Line(Quantity{v, m.Unit}.String(), ctx.Type().Note.In(ink))
}

// vesselsCarry reports whether the vessels of measure k have room for their
// values: all of them or none.
func (p *spectrumPlan) vesselsCarry(k int) bool {
	for i, s := range p.Stops {
		for _, v := range p.Measures[k].fillings(s.Readings[k].Value) {
			w := p.Measures[k].filled(p.ctx.In("Stops", i).In("Readings", k), v, theme.Ink).Width
			if diagram.InOtherFonts(w)+2*spectrumVesselRim > spectrumVesselWidth-2*spectrumVesselInset {
				return false
			}
		}
	}
	return true
}

// vesselLabel is the label beside vessels: where they do not carry their
// values, at least the value.
func (m Measure) vesselLabel(r Reading, carry bool) string {
	if r.Label == "" && (!carry || m.vessels(r.Value) == 0) {
		return Quantity{r.Value, m.Unit}.String()
	}
	return r.Label
}

func spectrumVesselsWidth(n int) float64 {
	if n == 0 {
		return 0
	}
	return float64(n*spectrumVesselPitch - (spectrumVesselPitch - spectrumVesselWidth))
}

func (m Measure) vesselWidths(ctx diagram.Context, r Reading, carry bool) (snug, natural float64) {
	r.Label = m.vesselLabel(r, carry)
	snug, natural = r.sayWidths(ctx, m.labelStyle(ctx))
	w := spectrumVesselsWidth(m.vessels(r.Value))
	if w > 0 && natural > 0 {
		w += spectrumBeside
	}
	return w + snug, w + natural
}

func (m Measure) vesselBlock(ctx diagram.Context, r Reading, room spectrumRoom, group string, carry bool) spectrumBlock {
	pen := ctx.Pen()
	height := float64(spectrumVesselHeight)
	if room.low {
		height = spectrumVesselLow
	}
	all := m.fillings(r.Value)
	perRow := max(int((room.marks+spectrumVesselPitch-spectrumVesselWidth)/spectrumVesselPitch), 1)
	for n, v := range all {
		at := geom.Pt(float64(n%perRow*spectrumVesselPitch), float64(float64(n/perRow)*(height+spectrumVesselRowGap)))
		m.vessel(ctx, pen, geom.R(at.X, at.Y, spectrumVesselWidth, height), v, group, carry)
	}
	width, bottom := spectrumVesselsWidth(min(len(all), perRow)), 0.0
	if rows := (len(all) + perRow - 1) / perRow; rows > 0 {
		bottom = float64(float64(rows)*(height+spectrumVesselRowGap)) - spectrumVesselRowGap
	}
	label := m.vesselLabel(r, carry)
	snug, _ := Reading{Label: label, Note: r.Note}.sayWidths(ctx, m.labelStyle(ctx))
	x := width
	if x > 0 {
		x += spectrumBeside
	}
	if len(all) <= perRow && snug <= room.wrap(x) {
		words := spectrumSay(ctx, label, r.Note, m.labelStyle(ctx), room.wrap(x))
		y := geom.Snap((max(bottom, words.height()) - words.height()) / 2)
		words.draw(pen, geom.Pt(x, y), scene.Start)
		width = max(width, x+words.width())
		bottom = max(bottom, words.height())
	} else {
		words := spectrumSay(ctx, label, r.Note, m.labelStyle(ctx), room.wrap(0))
		if words.height() > 0 {
			words.draw(pen, geom.Pt(0, bottom+spectrumWordsGap), scene.Start)
			bottom += spectrumWordsGap + words.height()
		}
		width = max(width, words.width())
	}
	return spectrumBlock{diagram.Frame{Size: geom.Sz(width, bottom), Marks: pen.Marks()}, min(spectrumVesselMid, bottom/2)}
}

// vessel draws one vessel with its filling and, where it has room, the value.
func (m Measure) vessel(ctx diagram.Context, pen *diagram.Pen, r geom.Rect, v float64, group string, carry bool) {
	role := m.content()
	before := len(pen.Marks())
	shapes.DrawMeter(pen, r, shapes.Meter{Role: m.Role, Parts: []shapes.Part{{Share: min(v/m.Full, 1), Role: role, Shade: shapes.Mid}}})
	floor, top := r.Max.Y-spectrumVesselInset, r.Max.Y-spectrumVesselInset
	if marks := pen.Marks(); len(marks) > before+1 {
		filling := &marks[len(marks)-1]
		filling.Scaled = &scene.Scaled{Group: group, Value: v, Unit: m.Unit, Along: scene.AlongY}
		top = filling.Shape.Bounds().Min.Y
	}
	if !carry {
		return
	}
	st := ctx.Type().Note
	ink, mid := role.OnMid(), floor-min(floor-top, spectrumVesselRow)/2
	if floor-top < spectrumVesselCarries {
		ink, mid = theme.Ink, top-spectrumVesselRow/2
	}
	words := m.filled(ctx, v, ink)
	at := geom.Pt(r.Center().X, diagram.MiddleBaseline(mid, st))
	if role == diagram.Wait && mid > top {
		// Stripes are no ground for words.
		words.Style.Color = role.Ink()
		pen.Halo(geom.R(at.X-words.Width/2, at.Y-words.Ascent, words.Width, words.Ascent+words.Descent), role.Tint())
	}
	pen.Text(at, scene.Middle, words)
}
