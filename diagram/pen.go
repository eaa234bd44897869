package diagram

import (
	"slices"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// A Look is how a mark is drawn, in tokens.
type Look struct {
	Role  scene.Role  // what the mark is for; zero: it shows a value or an item
	Fill  theme.Token // None: not filled
	Line  theme.Token // None: not stroked
	Width float64     // of the line in u; 0 with a Line: 1
	Dash  scene.Dash
	Round bool    // round caps and joins
	Alpha float64 // opacity; 0 counts as 1
	Hatch Hatch   // rectangles only
}

// A Hatch is the texture of what is paid for or reserved, but not used:
// stripes in the line's colour over the fill.
type Hatch uint8

// The hatches.
const (
	NoHatch     Hatch = iota
	Hatched           // bars
	HatchedFine       // small cells
)

// The stripes in u: from stripe to stripe, and the width of one.
const (
	hatchStep, hatchWidth         = 7, 1.9
	fineHatchStep, fineHatchWidth = 6, 1.3
)

func (h Hatch) stripes(p scene.Paint) *scene.Hatch {
	switch h {
	case Hatched:
		return &scene.Hatch{Paint: p, Step: hatchStep, Width: hatchWidth}
	case HatchedFine:
		return &scene.Hatch{Paint: p, Step: fineHatchStep, Width: fineHatchWidth}
	}
	return nil
}

// A Pen collects the marks of one frame in painter's order. Coordinates are
// those of the frame. The marks that its methods return may be amended until
// the next call.
type Pen struct {
	ctx   Context
	marks []scene.Mark
}

// Pen returns a pen that draws with the context's theme.
func (ctx Context) Pen() *Pen { return &Pen{ctx: ctx} }

// Marks returns what was drawn.
func (p *Pen) Marks() []scene.Mark { return p.marks }

// Bounds returns the ink drawn so far.
func (p *Pen) Bounds() geom.Rect {
	var r geom.Rect
	for _, m := range p.marks {
		r = r.Union(m.Inked())
	}
	return r
}

// Grow makes room for n more marks: for nodes that draw many.
func (p *Pen) Grow(n int) { p.marks = slices.Grow(p.marks, n) }

// Add draws marks made elsewhere.
func (p *Pen) Add(marks ...scene.Mark) { p.marks = append(p.marks, marks...) }

func (p *Pen) draw(s scene.Shape, l Look) *scene.Mark {
	w := l.Width
	if l.Line != theme.None && w == 0 {
		w = theme.Hairline
	}
	p.marks = append(p.marks, scene.Mark{
		Role: l.Role, Shape: s, Fill: p.ctx.Paint(l.Fill), Alpha: l.Alpha,
		Stroke: scene.Stroke{Paint: p.ctx.Paint(l.Line), Width: w, Dash: l.Dash, Round: l.Round},
	})
	return &p.marks[len(p.marks)-1]
}

// Rect draws a rectangle with corners of the given radius.
func (p *Pen) Rect(r geom.Rect, radius float64, l Look) *scene.Mark {
	radius = min(radius, r.Dx()/2, r.Dy()/2)
	m := p.draw(scene.Rect{Rect: r, Radius: max(radius, 0)}, l)
	m.Hatch = l.Hatch.stripes(m.Stroke.Paint)
	return m
}

// Circle draws a circle.
func (p *Pen) Circle(c geom.Point, r float64, l Look) *scene.Mark {
	return p.draw(scene.Ellipse{Center: c, RX: r, RY: r}, l)
}

// Ellipse draws an ellipse with half axes rx and ry.
func (p *Pen) Ellipse(c geom.Point, rx, ry float64, l Look) *scene.Mark {
	return p.draw(scene.Ellipse{Center: c, RX: rx, RY: ry}, l)
}

// Path draws a path.
func (p *Pen) Path(path geom.Path, l Look) *scene.Mark { return p.draw(scene.Path{Path: path}, l) }

// Line draws a straight line.
func (p *Pen) Line(a, b geom.Point, l Look) *scene.Mark { return p.Path(geom.Polyline(a, b), l) }

// Text sets a measured line with its anchor at the given point of the
// baseline, and returns the ink's bounds.
func (p *Pen) Text(at geom.Point, anchor scene.Anchor, l text.Line) geom.Rect {
	return p.text(at, anchor, l, scene.Label)
}

func (p *Pen) text(at geom.Point, anchor scene.Anchor, l text.Line, role scene.Role) geom.Rect {
	if l.String == "" {
		return geom.Rect{}
	}
	left := at.X
	switch anchor {
	case scene.Middle:
		left -= l.Width / 2
	case scene.End:
		left -= l.Width
	}
	paint := p.ctx.Paint(l.Style.Color)
	runs := l.Runs
	for _, r := range runs {
		t := scene.Text{
			At: geom.Pt(left+r.X, at.Y), String: r.Text, Advance: r.Width, Ascent: l.Ascent, Descent: l.Descent,
			Font: scene.Font{Family: r.Family, Face: l.Style.Face, Size: l.Style.Size, Bold: l.Style.Bold, Track: l.Style.Tracking},
		}
		if len(runs) == 1 {
			// One run keeps its anchor: with another font in the place of
			// ours it still stands centred, or ends where it should.
			t.At, t.Anchor = at, anchor
		}
		p.marks = append(p.marks, scene.Mark{Role: role, Shape: t, Fill: paint})
	}
	return geom.R(left, at.Y-l.Ascent, l.Width, l.Ascent+l.Descent)
}

// Lines sets lines under each other, the first one's baseline at the given
// point, and returns the ink's bounds.
func (p *Pen) Lines(at geom.Point, anchor scene.Anchor, lines []text.Line) geom.Rect {
	var r geom.Rect
	for i, l := range lines {
		r = r.Union(p.Text(geom.Pt(at.X, at.Y+float64(float64(i)*l.Style.Leading)), anchor, l))
	}
	return r
}

// haloPad is how much wider than its words a halo is on either side.
const haloPad = 3

// Halo covers what is behind words with the ground they stand on, so that no
// line runs through them. Draw it before the words.
func (p *Pen) Halo(words geom.Rect, ground theme.Token) {
	r := words
	r.Min.X -= haloPad
	r.Max.X += haloPad
	p.Rect(r, 0, Look{Role: scene.Halo, Fill: ground})
}
