package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// Numbers of families in u.
const (
	taxonomyWidth    = 896
	taxonomyLeast    = 232 // width of a column beside others
	taxonomyGap      = 16  // between columns
	taxonomyRowGap   = 20  // between families under each other
	taxonomyRule     = 3   // width of the line over a family
	taxonomyHeadPad  = 10  // over and under its head
	taxonomyKindPad  = 9   // over and under a kind
	taxonomyValueGap = 12  // from a name to its value
	taxonomyNoteGap  = 2
	taxonomyMostAir  = 24 // that a row gets to end with those of a higher family
	taxonomyPicture  = 10 // height of a picture
	taxonomyPicGap   = 9  // over it
	taxonomyPicLow   = 3  // by which parts of it hang lower
)

// A taxonomyPlan is one arrangement of the families.
type taxonomyPlan struct {
	Taxonomy
	ctx    diagram.Context
	width  float64
	kids   []diagram.Placed
	height float64
}

// Layout implements [diagram.Node].
func (t Taxonomy) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	width := c.WidthOr(taxonomyWidth)
	n := len(t.Families)
	for _, cols := range []int{n, 2} {
		trial, ok := ctx.Trial()
		p := taxonomyPlan{Taxonomy: t, ctx: trial, width: width}
		if cols > n || p.column(cols) < taxonomyLeast {
			continue
		}
		if p.rows(cols); ok() {
			return p.frame()
		}
	}
	p := taxonomyPlan{Taxonomy: t, ctx: ctx, width: width}
	p.rows(1)
	return p.frame()
}

func (p *taxonomyPlan) frame() diagram.Frame {
	return diagram.Frame{ID: p.ID, Kind: "Taxonomy", Size: geom.Sz(p.width, p.height), Kids: p.kids, Doc: p.doc()}
}

// column is the width of one of so many columns.
func (p *taxonomyPlan) column(cols int) float64 {
	n := float64(cols)
	return geom.Snap((p.width-float64((n-1)*taxonomyGap))/n - geom.Grid/2)
}

// rows sets the families in rows of so many columns. Where one is left over,
// it has a row of its own on top: the first without pictures, if there is one.
func (p *taxonomyPlan) rows(cols int) {
	order := make([]int, 0, len(p.Families))
	for i := range p.Families {
		order = append(order, i)
	}
	y := 0.0
	if cols > 1 && len(order)%cols == 1 {
		alone := 0
		for i, f := range p.Families {
			if !f.pictured() {
				alone = i
				break
			}
		}
		order = append(order[:alone:alone], order[alone+1:]...)
		y = p.row([]int{alone}, p.width, cols, 0) + taxonomyRowGap
	}
	for len(order) > 0 {
		k := min(cols, len(order))
		y = p.row(order[:k], p.column(cols), 1, y)
		if order = order[k:]; len(order) > 0 {
			y += taxonomyRowGap
		}
	}
	p.height = y
}

// row draws families side by side from y on, their kinds in the given number
// of columns, and returns where it ends.
func (p *taxonomyPlan) row(families []int, width float64, across int, y float64) float64 {
	parts := make([]taxonomyPart, len(families))
	head, body := 0.0, 0.0
	inline := len(p.Families) > len(families)
	for n, i := range families {
		parts[n] = p.part(i, width, across, inline)
		head, body = max(head, parts[n].head.height), max(body, parts[n].body)
	}
	for n := range parts {
		pen := p.ctx.Pen()
		p.draw(pen, parts[n], head, body)
		f := p.Families[parts[n].i]
		p.kids = append(p.kids, diagram.Frame{
			ID: f.ID, Kind: "TaxonomyFamily", Size: geom.Sz(width, taxonomyTop+head+taxonomyHeadPad+body), Marks: pen.Marks(),
		}.At(float64(float64(n)*(width+taxonomyGap)), y))
	}
	return y + taxonomyTop + head + taxonomyHeadPad + body
}

// taxonomyTop is the height of the line over a family and the room under it.
const taxonomyTop = taxonomyRule + taxonomyHeadPad

// A taxonomyPart is a family, measured.
type taxonomyPart struct {
	i      int
	width  float64
	across int
	head   titleHead
	kinds  []taxonomyRow
	body   float64
}

// A taxonomyRow is a kind, measured.
type taxonomyRow struct {
	TaxonomyKind
	name, note []text.Line
	value      []text.Line
	below      bool // the value stands under the name
	height     float64
}

// part measures family i for a width.
func (p *taxonomyPlan) part(i int, width float64, across int, inline bool) taxonomyPart {
	f, ctx := p.Families[i], p.ctx.In("Families", i)
	part := taxonomyPart{i: i, width: width, across: across}
	tile := float64(shapes.TileRegular)
	if inline {
		tile = shapes.TileSmall
	}
	part.head = measureTitle(ctx, ctx.Type().Subheading, tile, f.Thing, f.name(), f.Note, width, inline)
	for n, k := range f.Kinds {
		part.kinds = append(part.kinds, measureKind(ctx.In("Kinds", n), f.Thing.Role, k, part.slot()))
	}
	for at := 0; at < len(part.kinds); at += across {
		part.body += part.rowHeight(at)
	}
	return part
}

// slot is the width of one kind.
func (t taxonomyPart) slot() float64 {
	n := float64(t.across)
	return geom.Snap((t.width-float64((n-1)*taxonomyGap))/n - geom.Grid/2)
}

// rowHeight is the height of the row of kinds that begins with one.
func (t taxonomyPart) rowHeight(at int) float64 {
	h := 0.0
	for _, k := range t.kinds[at:min(at+t.across, len(t.kinds))] {
		h = max(h, k.height)
	}
	return h
}

// measureKind measures a kind for a width. A value that does not fit beside
// its name goes under it.
func measureKind(ctx diagram.Context, role diagram.Role, k TaxonomyKind, width float64) taxonomyRow {
	ty := ctx.Type()
	st := ty.Label
	if k.Hero {
		st = st.In(role.Ink())
	}
	r := taxonomyRow{TaxonomyKind: k}
	room := diagram.FallbackRoom(width)
	if k.Value != "" {
		v := ctx.In("Value").Line(k.Value, st)
		left := width - diagram.InOtherFonts(v.Width) - taxonomyValueGap
		if left >= diagram.InOtherFonts(ctx.In("Name").Longest(k.Name, st)) {
			r.value, room = []text.Line{v}, diagram.FallbackRoom(left)
		} else {
			r.value, r.below = wrapped(ctx.In("Value"), k.Value, st, room), true
		}
	}
	r.name = wrapped(ctx.In("Name"), k.Name, st, max(room, 1))
	r.note = wrapped(ctx.In("Note"), k.Note, ty.Note, diagram.FallbackRoom(width))
	r.height = 2*taxonomyKindPad + linesHeight(r.name, r.note)
	if r.below {
		r.height += linesHeight(r.value)
	}
	if len(r.note) > 0 {
		r.height += taxonomyNoteGap
	}
	if k.pictured() {
		r.height += taxonomyPicGap + taxonomyPicture + taxonomyPicLow
	}
	return r
}

// draw draws a family. The rows of a lower one are spread towards the height
// of the highest.
func (p *taxonomyPlan) draw(pen *diagram.Pen, part taxonomyPart, head, body float64) {
	f, ctx := p.Families[part.i], p.ctx.In("Families", part.i)
	pen.Rect(geom.R(0, 0, part.width, taxonomyRule), 0, diagram.Look{Role: scene.Decor, Fill: f.Thing.Role.Base()})
	part.head.draw(ctx, pen, geom.Pt(0, taxonomyTop))
	rows := (len(part.kinds) + part.across - 1) / part.across
	spare := min(geom.Snap((body-part.body)/float64(rows)-geom.Grid/2), taxonomyMostAir)
	y := taxonomyTop + head + taxonomyHeadPad
	for at := 0; at < len(part.kinds); at += part.across {
		for n, k := range part.kinds[at:min(at+part.across, len(part.kinds))] {
			x := float64(float64(n) * (part.slot() + taxonomyGap))
			pen.Line(geom.Pt(x, y), geom.Pt(x+part.slot(), y), diagram.Look{Role: scene.Axis, Line: theme.Rule})
			k.draw(ctx, pen, geom.R(x, y+geom.Snap(spare/2), part.slot(), k.height), f.Thing.Role)
		}
		y += part.rowHeight(at) + spare
	}
}

// draw draws a kind in its room.
func (k taxonomyRow) draw(ctx diagram.Context, pen *diagram.Pen, r geom.Rect, role diagram.Role) {
	ty := ctx.Type()
	y := r.Min.Y + taxonomyKindPad
	base := y + diagram.FirstBaseline(ty.Label)
	pen.Lines(geom.Pt(r.Min.X, base), scene.Start, k.name)
	y += linesHeight(k.name)
	switch {
	case k.below:
		pen.Lines(geom.Pt(r.Min.X, y+diagram.FirstBaseline(ty.Label)), scene.Start, k.value)
		y += linesHeight(k.value)
	case len(k.value) > 0:
		pen.Lines(geom.Pt(r.Max.X, base), scene.End, k.value)
	}
	if len(k.note) > 0 {
		y += taxonomyNoteGap
		pen.Lines(geom.Pt(r.Min.X, y+diagram.FirstBaseline(ty.Note)), scene.Start, k.note)
		y += linesHeight(k.note)
	}
	box := geom.R(r.Min.X, y+taxonomyPicGap, r.Dx(), taxonomyPicture)
	switch {
	case len(k.Scores) > 0:
		shapes.DrawRecord(pen, box, shapes.Record{Scores: k.Scores, Role: role})
	case k.Share > 0:
		shapes.DrawStrip(pen, box, shapes.Strip{Parts: []shapes.Part{{Share: k.Share, Role: role}}})
	}
}
