package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
)

// areaBulkWords are the words of the largest square's bulk.
type areaBulkWords struct {
	name, note []text.Line
	share      []text.Line // "over", the number, and on its line what it is of
	tail       []text.Line // what it is of, where that stands under the number
	words      float64     // height of the words
	height     float64     // with the room over and under them
}

func (b areaBulkWords) empty() bool { return len(b.name) == 0 }

// bulk measures the words of the bulk on lines of at most the given width.
func (p *areaPlan) bulk(width float64) areaBulkWords {
	s := p.Largest()
	ctx, ty := p.ctx.In("Squares", p.largest()).In("Bulk"), p.ctx.Type()
	ink := s.Role.Ink()
	var b areaBulkWords
	if s.Bulk.Name == "" {
		return b
	}
	width = max(width, 1)
	body := ty.Body.In(ink)
	b.name = wrapped(ctx.In("Name"), s.Bulk.Name, ty.Heading.In(ink), width)
	b.note = wrapped(ctx.In("Note"), s.Bulk.Note, body, width)
	b.words = linesHeight(b.name, b.note)
	if s.Bulk.Of != "" {
		over, percent := s.share()
		if over != "" {
			b.share = append(b.share, ctx.Line(over, body))
		}
		b.share = append(b.share, ctx.Line(percent, ty.Numeral.In(ink)))
		tail := ctx.In("Of").Line("%"+nbsp+s.Bulk.Of, body)
		b.share = append(b.share, tail)
		if areaShareWidth(b.share) > width {
			b.share[len(b.share)-1] = ctx.Line("%", body)
			b.tail = wrapped(ctx.In("Of"), s.Bulk.Of, body, width)
		}
		b.words += areaShareGap + ty.Numeral.Leading + linesHeight(b.tail)
	}
	b.height = b.words + 2*areaBand
	return b
}

// areaShareSpace parts the number from the words beside it, in u.
const areaShareSpace = 7

func areaShareWidth(lines []text.Line) float64 {
	w := float64(float64(len(lines)-1) * areaShareSpace)
	for _, l := range lines {
		w += diagram.InOtherFonts(l.Width)
	}
	return w
}

// draw sets the words with their upper left corner at a point.
func (b areaBulkWords) draw(ctx diagram.Context, pen *diagram.Pen, at geom.Point) {
	ty := ctx.Type()
	pen.Lines(geom.Pt(at.X, at.Y+diagram.FirstBaseline(ty.Heading)), scene.Start, b.name)
	y := at.Y + linesHeight(b.name)
	pen.Lines(geom.Pt(at.X, y+diagram.FirstBaseline(ty.Body)), scene.Start, b.note)
	y += linesHeight(b.note) + areaShareGap
	x := at.X
	for _, l := range b.share {
		pen.Text(geom.Pt(x, y+diagram.FirstBaseline(ty.Numeral)), scene.Start, l)
		x += l.Width + areaShareSpace
	}
	if len(b.tail) > 0 {
		pen.Lines(geom.Pt(at.X, y+ty.Numeral.Leading+diagram.FirstBaseline(ty.Body)), scene.Start, b.tail)
	}
}
