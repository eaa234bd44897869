package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of unit cells in u.
const (
	spectrumCellPitch      = 12
	spectrumCellGap        = 2
	spectrumCellLeast      = 8 // pitch under which cells go to further rows
	spectrumCellRadius     = 2
	spectrumCellRowGap     = 4
	spectrumCellRowUnits   = 8 // rows hold a multiple of it, so that they are counted fast
	spectrumCellKey        = 12
	spectrumCellKeyGap     = 6
	spectrumCellKeySpacing = 20
)

// spectrumCellFill returns the fill of one of n parts, from the darkest to the palest.
func spectrumCellFill(role diagram.Role, part, n int) (fill theme.Token, pale bool) {
	if n < 3 {
		part++ // the role's mark is dark enough for the first of two
	}
	switch part {
	case 0:
		return role.Ink(), false
	case 1:
		return role.Base(), false
	case 2:
		return role.Mid(), true
	}
	return role.Soft(), true
}

// drawSpectrumCell draws one cell, or the sample of a part.
func drawSpectrumCell(pen *diagram.Pen, r geom.Rect, role diagram.Role, part, n int, as scene.Role) *scene.Mark {
	fill, pale := spectrumCellFill(role, part, n)
	look := diagram.Look{Role: as, Fill: fill}
	if pale {
		// Pale fills alone do not show where a cell ends.
		r = r.Inset(theme.Hairline / 2)
		look.Line, look.Width = role.Base(), theme.Hairline
	}
	return pen.Rect(r, spectrumCellRadius, look)
}

// mostCells is how many cells the largest reading of measure k has.
func (p *spectrumPlan) mostCells(k int) int {
	most := 0
	for _, s := range p.Stops {
		most = max(most, s.Readings[k].cells())
	}
	return most
}

// spectrumCellGrid returns the pitch of the cells and how many stand in a row, both
// the same for all stops.
func spectrumCellGrid(most int, room float64) (pitch float64, perRow int) {
	pitch = min(spectrumCellPitch, math.Floor((room+spectrumCellGap)/float64(max(most, 1))))
	if pitch >= spectrumCellLeast {
		return pitch, max(most, 1)
	}
	perRow = max(int((room+spectrumCellGap)/spectrumCellPitch), 1)
	if perRow >= spectrumCellRowUnits {
		perRow -= perRow % spectrumCellRowUnits
	}
	return spectrumCellPitch, perRow
}

func (p *spectrumPlan) cells(ctx diagram.Context, i, k int, room spectrumRoom) spectrumBlock {
	m, r := p.Measures[k], p.Stops[i].Readings[k]
	pitch, perRow := spectrumCellGrid(p.mostCells(k), room.marks)
	pen := ctx.Pen()
	n := 0
	for part, count := range r.Parts {
		for range count {
			at := geom.Pt(float64(float64(n%perRow)*pitch), float64(float64(n/perRow)*(spectrumMark+spectrumCellRowGap)))
			mark := drawSpectrumCell(pen, geom.R(at.X, at.Y, pitch-spectrumCellGap, spectrumMark), m.Role, part, len(m.Parts), scene.Data)
			mark.Scaled = &scene.Scaled{Group: p.group(k), Value: 1, Unit: m.Unit}
			n++
		}
	}
	rows := max((n+perRow-1)/perRow, 1)
	y := float64(rows*(spectrumMark+spectrumCellRowGap)-spectrumCellRowGap) + spectrumWordsGap
	width := float64(float64(min(max(n, 1), perRow))*pitch) - spectrumCellGap
	if i == 0 {
		var w float64
		w, y = p.cellKeys(pen, k, y, room)
		width = max(width, w)
	}
	words := spectrumSay(ctx, r.Label, r.Note, m.labelStyle(ctx), room.wrap(0))
	words.draw(pen, geom.Pt(0, y), scene.Start)
	y += words.height()
	if words.height() == 0 && i > 0 {
		y -= spectrumWordsGap
	}
	return spectrumBlock{diagram.Frame{Size: geom.Sz(max(width, words.width()), y), Marks: pen.Marks()}, spectrumMark / 2}
}

// cellKeys says under the first stop's cells what their parts are, and
// returns their width and where they end.
func (p *spectrumPlan) cellKeys(pen *diagram.Pen, k int, y float64, room spectrumRoom) (width, end float64) {
	m := p.Measures[k]
	st := p.ctx.Type().Note
	const indent = spectrumCellKey + spectrumCellKeyGap
	x, stretch := 0.0, 0.0 // stretch is how much wider words get in other fonts
	for part := range m.Parts {
		lines := p.cellKeyWords(k, part, room.wrap(indent))
		w := indent + widestLine(lines)
		if room.edge {
			stretch += diagram.InOtherFonts(w-indent) - (w - indent)
		}
		if x > 0 && x+w+stretch > room.words {
			x, y, stretch = 0, y+st.Leading, 0
		}
		sample := geom.R(x, y+geom.Snap((st.Leading-spectrumCellKey)/2), spectrumCellKey, spectrumCellKey)
		drawSpectrumCell(pen, sample, m.Role, part, len(m.Parts), scene.Decor)
		pen.Lines(geom.Pt(x+indent, y+diagram.FirstBaseline(st)), scene.Start, lines)
		width = max(width, x+w)
		x += w + spectrumCellKeySpacing
		if len(lines) > 1 {
			x, y, stretch = 0, y+linesHeight(lines), 0
		}
	}
	if x > 0 {
		y += st.Leading
	}
	return width, y
}

func (p *spectrumPlan) cellKeyWords(k, part int, room float64) []text.Line {
	return wrapped(p.ctx.In("Measures", k).In("Parts", part), p.Measures[k].Parts[part], p.ctx.Type().Note, room)
}

func (p *spectrumPlan) cellsWidths(ctx diagram.Context, i, k int) (snug, natural float64) {
	r := p.Stops[i].Readings[k]
	snug, natural = r.sayWidths(ctx, p.Measures[k].labelStyle(ctx))
	marks := float64(p.mostCells(k)*spectrumCellPitch) - spectrumCellGap
	snug, natural = max(snug, marks), max(natural, marks)
	if i == 0 {
		keys := -float64(spectrumCellKeySpacing)
		for part := range p.Measures[k].Parts {
			const indent = spectrumCellKey + spectrumCellKeyGap
			w := indent + widestLine(p.cellKeyWords(k, part, 0))
			snug = max(snug, w)
			keys += w + spectrumCellKeySpacing
		}
		natural = max(natural, keys)
	}
	return snug, natural
}
