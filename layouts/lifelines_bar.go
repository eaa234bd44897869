package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// bar draws a life about the level y, as a frame of its own that links may
// join, and writes what is said of its end.
func (p *lifePlan) bar(r lifeRow, y float64) {
	alive := r.End.IsZero()
	x0, x1 := p.scale.x(r.Start.At()), p.scale.x1
	if !alive {
		x1 = p.scale.x(r.End.At())
	}
	// A life shorter than its bar is high is drawn as a round dot.
	x0 = max(min(x0, x1-lifeBar), p.scale.x0)
	pen := p.ctx.Pen()
	look := lifeLook(r.Life)
	solid := x1 - x0
	if !r.Notice.IsZero() {
		solid = min(max(p.scale.x(r.Notice.At())-x0, 0), solid)
		drawNotice(pen, geom.R(solid, 0, x1-x0-solid, lifeBar), r.Role)
	}
	size := geom.Sz(max(x1-x0, 0), lifeBar)
	if alive {
		size.W += lifeTip
	}
	pen.Path(lifePath(solid, lifeBar, alive), look).Thing = r.Thing.Name
	if !alive {
		shapes.DrawGlyph(pen, geom.Pt(size.W, lifeBar/2), 0, shapes.StatusNo)
	}
	f := diagram.Frame{ID: r.ID, Kind: "Life", Size: size, Outline: geom.Box{Rect: geom.RectOf(geom.Pt(0, 0), size), R: lifeBar / 2}, Marks: pen.Marks()}
	p.kids = append(p.kids, f.At(x0, y-lifeBar/2))
	p.end(r, x1, y)
}

// end writes the words at the end of a bar.
func (p *lifePlan) end(r lifeRow, x, y float64) {
	if len(r.end) == 0 {
		return
	}
	w, st := widestLine(r.end), r.end[0].Style
	if r.beyond {
		top := geom.Snap(y - linesHeight(r.end)/2)
		p.front.Lines(geom.Pt(p.results, top+diagram.FirstBaseline(st)), scene.Start, r.end)
		return
	}
	at, anchor := geom.Pt(x+shapes.GlyphRadius+lifeAfterGlyph, diagram.MiddleBaseline(y, st)), scene.Start
	box := geom.R(at.X, at.Y-st.Size, w, float64(len(r.end))*st.Leading)
	if !r.beside {
		right := min(max(x+shapes.GlyphRadius, p.scale.x0+w), p.scale.x1)
		at, anchor = geom.Pt(right, y+lifeBar/2+lifeEndGap+diagram.FirstBaseline(st)), scene.End
		box = geom.R(right-w, at.Y-st.Size, w, float64(len(r.end))*st.Leading)
	}
	p.front.Halo(box, theme.Paper)
	p.front.Lines(at, anchor, r.end)
}

// lifeLook is how a bar is drawn: what ended without a notice steps back.
func lifeLook(l Life) diagram.Look {
	switch {
	case !l.End.IsZero() && l.Notice.IsZero():
		// The fill alone is too pale to show where it begins.
		return diagram.Look{Fill: l.Role.Mid(), Line: l.Role.Base()}
	case l.Role == diagram.Neutral:
		return diagram.Look{Fill: theme.Ink2}
	}
	return diagram.Look{Fill: l.Role.Base()}
}

// drawNotice draws the part of a bar from the notice to the end.
func drawNotice(pen *diagram.Pen, r geom.Rect, role diagram.Role) {
	if r.Dx() <= theme.Border {
		return
	}
	pen.Rect(r.Inset(theme.Border/2), 0, diagram.Look{Fill: role.Tint(), Line: role.Base(), Width: theme.Border})
}

// lifePath is a bar of length w and height h with a round start, and a point
// beyond its end where it is alive.
func lifePath(w, h float64, alive bool) geom.Path {
	const kappa = 0.5523 // a quarter of a circle as a cubic curve
	r := min(h/2, w/2)
	b := float64(h / 2 * kappa)
	k := float64(r * kappa)
	path := geom.Path{}.Move(r, 0).Line(w, 0)
	if alive {
		path = path.Line(w+lifeTip, h/2)
	}
	return path.Line(w, h).Line(r, h).
		Cubic(geom.Pt(r-k, h), geom.Pt(0, h/2+b), geom.Pt(0, h/2)).
		Cubic(geom.Pt(0, h/2-b), geom.Pt(r-k, 0), geom.Pt(r, 0)).
		Close()
}
