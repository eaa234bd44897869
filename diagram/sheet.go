package diagram

import (
	"math"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// A sheet is the furniture of a page: margins, top rule with tab, title,
// takeaway, and the source under a rule. All in u.
type sheet struct {
	width, margin float64
	rule, tab     float64 // y of the top rule and of the tab
	title         float64 // first baseline
	titleLeading  float64
	takeaway      float64 // baseline below the last one of the title
	contentGap    float64 // from the last baseline of the takeaway to the body
	footGap       float64 // from the body's last ink to the foot rule, at least
	source        float64 // first baseline of the source below the foot rule
	end           float64 // from the last baseline of the source to the edge
}

const (
	tabWidth, tabHeight = 48, 4
	blockGrid           = 4 // blocks stand on multiples of it
)

// sheetFor returns the furniture for a canvas of the given width.
func sheetFor(width float64) sheet {
	switch {
	case width < narrowBelow:
		return sheet{width: width, margin: 20, rule: 16, tab: 14, title: 53, titleLeading: 30, takeaway: 27, contentGap: 24, footGap: 16, source: 21, end: 15}
	case width > 1000:
		return sheet{width: width, margin: 32, rule: 20, tab: 18, title: 62, titleLeading: 34, takeaway: 30, contentGap: 32, footGap: 24, source: 26, end: 20}
	}
	return sheet{width: width, margin: 32, rule: 20, tab: 18, title: 58, titleLeading: 30, takeaway: 27, contentGap: 27, footGap: 24, source: 22, end: 20}
}

// footMarks is room for the foot rule and the source, of two lines mostly.
const footMarks = 4

func (s sheet) content() float64 { return s.width - 2*s.margin }

// measure is the width of the lines of title, takeaway and source: in another
// font they may reach into the margin, but not leave the canvas.
func (s sheet) measure() float64 { return min(s.content(), FallbackRoom(s.width-s.margin)) }

// full places the body between head and foot.
func (p *placer) full(f Figure, sh sheet) {
	ctx, left, right := p.ctx, sh.margin, sh.width-sh.margin
	ty := ctx.Type()
	head := ctx.Pen()
	head.Line(geom.Pt(left, sh.rule), geom.Pt(right, sh.rule), Look{Role: scene.Ground, Line: theme.Edge})
	tab := theme.Ink
	if f.Lead != Neutral {
		tab = f.Lead.Base()
	}
	head.Rect(geom.R(left, sh.tab, tabWidth, tabHeight), 0, Look{Role: scene.Ground, Fill: tab})
	y := sh.title
	title := ctx.In("Title").Wrap(f.Title, ty.Title, sh.measure())
	for i, l := range title {
		head.Text(geom.Pt(left, y+float64(float64(i)*sh.titleLeading)), scene.Start, l)
	}
	y += float64(float64(max(len(title)-1, 0))*sh.titleLeading) + sh.takeaway
	take := ctx.In("Takeaway").Wrap(f.Takeaway, ty.Takeaway, sh.measure())
	head.Lines(geom.Pt(left, y), scene.Start, take)
	y += float64(float64(max(len(take)-1, 0))*ty.Takeaway.Leading) + sh.contentGap

	body := p.body(f.Body, sh.content())
	p.scene.Marks = make([]scene.Mark, 0, count(body)+len(head.Marks())+footMarks)
	p.marks(head.Marks(), geom.Point{}, "", -1)
	first := len(p.scene.Marks)
	p.origin = geom.Pt(left, y)
	p.place(body, p.origin, -1)
	p.scene.Doc = body.Describe()

	bottom := y + body.Size.H
	for _, m := range p.scene.Marks[first:] {
		bottom = max(bottom, m.Bounds.Max.Y)
	}
	foot := ctx.Pen()
	y = math.Ceil((bottom+sh.footGap)/blockGrid) * blockGrid
	end := y
	if f.Source != "" {
		foot.Line(geom.Pt(left, y), geom.Pt(right, y), Look{Role: scene.Ground, Line: theme.Rule})
		lines := ctx.In("Source").Wrap(f.Source, ty.Source, sh.measure())
		foot.Lines(geom.Pt(left, y+sh.source), scene.Start, lines)
		end = y + sh.source + float64(float64(max(len(lines)-1, 0))*ty.Source.Leading) + sh.end
	}
	p.marks(foot.Marks(), geom.Point{}, "", -1)
	p.scene.View = geom.R(0, 0, sh.width, math.Ceil(end))
}
