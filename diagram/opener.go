package diagram

import (
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// Furniture of an opener in u: the words stand in the upper left corner of
// the canvas that the scene fills, the note in the lower right.
const (
	openerCapsToTitle = 36
	openerTitleToTake = 30
	openerTakeLeading = 24
	openerTakeWidth   = 300
	openerNoteFoot    = 24
	openerClearance   = 12 // between the words and the scene's ink
	openerBaseHeight  = 540
)

// opener places an illustration. The body gets the whole canvas, and in
// [Context.Clear] the corner that the words cover, in [Context.Foot] that of
// the note; it returns a frame of the canvas' width and of the height that it
// needs.
func (p *placer) opener(f Figure, sh sheet) {
	ctx, ty := p.ctx, p.ctx.Type()
	wide := sh.width >= narrowBelow
	at := geom.Pt(24, 40)
	if wide {
		at = geom.Pt(40, 46)
	}
	words := ctx.Pen()
	kicker := ty.Caps
	if f.Lead != Neutral {
		kicker = kicker.In(f.Lead.Ink())
	}
	room := min(sh.width-2*at.X, FallbackRoom(sh.width-at.X))
	ink := words.Text(at, scene.Start, ctx.In("Kicker").Line(f.Kicker, kicker))
	y := at.Y + openerCapsToTitle
	title := ctx.In("Title").Wrap(f.Title, ty.OpenerTitle, room)
	ink = ink.Union(words.Lines(geom.Pt(at.X, y), scene.Start, title))
	y += float64(float64(max(len(title)-1, 0))*ty.OpenerTitle.Leading) + openerTitleToTake
	take := ty.Takeaway
	take.Leading = openerTakeLeading
	ink = ink.Union(words.Lines(geom.Pt(at.X, y), scene.Start, ctx.In("Takeaway").Wrap(f.Takeaway, take, min(openerTakeWidth, room))))

	inner := ctx
	inner.clear = geom.Sz(ink.Max.X+openerClearance, ink.Max.Y+openerClearance)
	var note []text.Line
	if f.Source != "" {
		note = ctx.In("Source").Wrap(f.Source, ty.Source.In(theme.Ink2), room)
	}
	if len(note) > 0 { // blanks have no lines
		inner.foot = geom.Sz(at.X+openerClearance, openerNoteFoot+openerClearance+note[0].Ascent+float64(float64(len(note)-1)*ty.Source.Leading))
		for _, l := range note {
			inner.foot.W = max(inner.foot.W, l.Width+at.X+openerClearance)
		}
	}
	c := Constraints{Max: geom.Sz(sh.width, 0)}
	if wide {
		c = Tight(sh.width, geom.Snap(openerBaseHeight*sh.width/wideWidth))
	}
	body := inner.Layout(f.Body, c)
	p.scene.Marks = make([]scene.Mark, 0, count(body)+16)
	p.place(body, geom.Point{}, -1)
	p.scene.Doc = body.Describe()
	h := body.Size.H
	for i, l := range note {
		y := h - openerNoteFoot - float64(float64(len(note)-1-i)*ty.Source.Leading)
		words.Text(geom.Pt(sh.width-at.X, y), scene.End, l)
	}
	p.marks(words.Marks(), geom.Point{}, "", -1)
	p.scene.Ground = ctx.Paint(theme.Sky)
	p.scene.View = geom.R(0, 0, sh.width, geom.Snap(h))
}
