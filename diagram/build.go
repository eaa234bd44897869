package diagram

import (
	"fmt"
	"math"
	"sync"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// Build lays a figure out and returns the finished picture. All that is wrong
// with the figure comes back at once, as [*Error] values joined by
// [errors.Join]; the scene is nil then.
func Build(f Figure, o Options) (*scene.Scene, error) {
	ctx, width, err := o.start(f.Size)
	if err != nil {
		return nil, err
	}
	ctx.path = ctx.path.child("Figure", f.ID, -1)
	ctx.validateFigure(f)
	if f.Lang == "" {
		f.Lang = "en"
	}
	opener := f.Kicker != ""
	s := &scene.Scene{
		Meta: scene.Meta{
			ID: f.ID, Lang: f.Lang, Profile: o.profile(), Theme: ctx.Theme().Name, Title: f.Title, Takeaway: f.Takeaway,
			Source: f.Source, Alt: f.Alt, Kicker: f.Kicker, Lead: f.Lead, Opener: opener, Bare: o.Bare && !opener,
			Large: f.Size == Large, Required: f.Required, Waivers: f.Waivers,
		},
		Ground: ctx.Paint(theme.Paper),
	}
	p := &placer{ctx: ctx, scene: s, byName: map[ID]int{}}
	sheet := sheetFor(width)
	switch {
	case opener:
		p.opener(f, sheet)
	case o.Bare:
		p.bare(f.Body, sheet)
	default:
		p.full(f, sheet)
	}
	for i, l := range f.Links {
		p.links = append(p.links, scopedLink{l, -1, ctx.In("Links", i)})
	}
	p.connect()
	if len(ctx.sink.errs) > 0 {
		return nil, ctx.sink.join()
	}
	return s, nil
}

// Draw lays out a single node as a bare picture, for tests and examples.
func Draw(n Node, o Options) (*scene.Scene, error) {
	o.Bare = true
	ctx, width, err := o.start(Regular)
	if err != nil {
		return nil, err
	}
	s := &scene.Scene{
		Meta:   scene.Meta{Lang: "en", Profile: o.profile(), Theme: ctx.Theme().Name, Bare: true},
		Ground: ctx.Paint(theme.Paper),
	}
	p := &placer{ctx: ctx, scene: s, byName: map[ID]int{}}
	p.bare(n, sheetFor(width))
	p.connect()
	if len(ctx.sink.errs) > 0 {
		return nil, ctx.sink.join()
	}
	return s, nil
}

func (o Options) profile() scene.Profile {
	if o.Profile == "" {
		return scene.Wide
	}
	return o.Profile
}

// light is the theme of figures whose options name none. Nobody changes it.
var light = sync.OnceValue(func() *theme.Theme {
	t := theme.Light()
	return &t
})

// start checks the options and returns the context of the figure.
func (o Options) start(class Class) (Context, float64, error) {
	th := o.Theme
	if th == nil {
		th = light()
	}
	large := class == Large && o.profile() == scene.Wide
	if large {
		scaled := th.Scaled()
		th = &scaled
	}
	w := o.Width
	if w == 0 {
		switch {
		case o.profile() == scene.Column:
			w = columnWidth
		case large:
			w = largeWidth
		default:
			w = wideWidth
		}
	}
	if !geom.Finite(w) || w < minWidth || w > maxWidth {
		return Context{}, 0, &Error{Problem: fmt.Sprintf("a figure cannot be %s u wide", num(w)),
			Fix: fmt.Sprintf("choose a width from %d to %d", minWidth, maxWidth), Kind: ErrInvalid}
	}
	switch o.profile() {
	case scene.Wide, scene.Column:
	default:
		return Context{}, 0, &Error{Problem: fmt.Sprintf("there is no profile %q", clip(string(o.Profile))),
			Fix: `use "wide" or "column"`, Kind: ErrInvalid}
	}
	set := o.Text
	if set == nil {
		set = text.NewSet(th.Sans, th.Mono)
	}
	return Context{run: &run{theme: th, text: set}, sink: &sink{}}, geom.Snap(w), nil
}

// validateFigure checks the figure's own fields.
func (ctx Context) validateFigure(f Figure) {
	for _, e := range shared().check(f) {
		e.Path = joinPath(ctx.path.String(), e.Path)
		ctx.sink.add(e)
	}
	// Words that are never drawn still go into pages and descriptions.
	for _, w := range []struct{ field, text string }{
		{"Title", f.Title}, {"Takeaway", f.Takeaway}, {"Source", f.Source}, {"Alt", f.Alt}, {"Kicker", f.Kicker},
	} {
		if w.text != "" {
			ctx.In(w.field).Line(w.text, ctx.Type().Note)
		}
	}
}

// body lays the figure's picture out.
func (p *placer) body(n Node, width float64) Frame {
	return p.ctx.Layout(n, Constraints{Max: geom.Sz(width, 0)})
}

// bareRim is the room around the ink of a bare picture, above and below.
const bareRim = 4

// bare places the body alone. The view is the content's width and the ink's
// height.
func (p *placer) bare(n Node, sh sheet) {
	f := p.body(n, sh.content())
	p.scene.Marks = make([]scene.Mark, 0, count(f)+16)
	p.place(f, geom.Point{}, -1)
	p.scene.Doc = f.Describe()
	ink := p.scene.Ink()
	view := geom.R(0, 0, sh.content(), 0)
	view.Min.X, view.Max.X = min(0, math.Floor(ink.Min.X)), max(view.Max.X, math.Ceil(ink.Max.X))
	view.Min.Y, view.Max.Y = math.Floor(ink.Min.Y)-bareRim, math.Ceil(ink.Max.Y)+bareRim
	p.scene.View = view
}
