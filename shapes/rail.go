package shapes

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of a rail in u.
const (
	railHeight  = 48 // with one row
	railPad     = 12
	railIcon    = 24
	railIconGap = 12
	railGap     = 24 // at least, between items
	railRow     = 24 // every further row
	railTagSide = 12
)

// A Rail is a concern that runs along the whole width: a name and its items
// on its role's tint.
type Rail struct {
	ID    diagram.ID `validate:"omitempty,id"`
	Thing Thing
	// Name, Icon and Role are those of the thing where they are empty.
	Name  string
	Icon  Icon
	Role  diagram.Role
	Items []string `validate:"dive,required"`
	Tag   string   `validate:"max=24"`
}

// NodeID implements [diagram.Named].
func (r Rail) NodeID() diagram.ID { return r.ID }

func (r Rail) resolve(ctx diagram.Context) Rail {
	c := Card{Thing: r.Thing, Name: r.Name, Icon: r.Icon, Role: r.Role}.resolve(ctx)
	r.Name, r.Icon, r.Role = c.Name, c.Icon, c.Role
	return r
}

// Layout implements [diagram.Node]. The items share what is left beside the
// name; where they do not fit they go below it, in as many rows as they need.
func (r Rail) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	r = r.resolve(ctx)
	ty := ctx.Type()
	tag := geom.Size{}
	if r.Tag != "" {
		tag = Tag{Text: r.Tag}.Size(ctx.In("Tag"))
		tag.W += railGap
	}
	left := float64(railPad)
	if r.Icon != "" {
		left += railIcon + railIconGap
	}
	nameWidth := 0.0
	if c.Max.W > 0 {
		nameWidth = max(c.Max.W-left-railPad-tag.W, 1)
	}
	name := setLines(ctx.In("Name"), r.Name, ty.Label.In(r.Role.Ink()), nameWidth, nameWidth > 0)
	items := make([]text.Line, len(r.Items))
	total := 0.0
	for i, s := range r.Items {
		items[i] = ctx.In("Items", i).Line(s, ty.Body)
		total += items[i].Width + railGap
	}
	natural := left + widest(name) + total + tag.W + railPad
	width := c.WidthOr(natural)
	pen := ctx.Pen()
	f := diagram.Frame{Doc: r.doc()}
	x := left + widest(name) + railGap
	if one := natural <= width; one || len(items) == 0 {
		h := max(railHeight, float64(float64(len(name))*ty.Label.Leading)+2*railPad)
		f.Size = c.AtLeast(geom.Sz(width, h))
		f.Baseline = r.ground(ctx, pen, f.Size, f.Size.H, name, left)
		room := f.Size.W - railPad - tag.W - x
		r.spread(pen, items, x, room, f.Baseline)
	} else {
		head := max(railHeight, float64(float64(len(name))*ty.Label.Leading)+2*railPad) - railPad/2
		rows := r.rows(ctx, width-left-railPad)
		f.Size = c.AtLeast(geom.Sz(width, head+float64(float64(len(rows))*railRow)+railPad/2))
		f.Baseline = r.ground(ctx, pen, f.Size, head, name, left)
		for i, row := range rows {
			y := diagram.MiddleBaseline(head+float64(float64(i)*railRow)+railRow/2-railPad/2, ty.Body)
			at := left
			for _, l := range row {
				pen.Text(geom.Pt(at, y), scene.Start, l)
				at += l.Width + railGap
			}
		}
	}
	f.Outline = geom.Box{Rect: geom.RectOf(geom.Pt(0, 0), f.Size), R: theme.RadiusCard}
	f.Marks = pen.Marks()
	return f
}

// ground draws box, icon, name and tag in the first row, which is h high, and
// returns the baseline of the name.
func (r Rail) ground(ctx diagram.Context, pen *diagram.Pen, size geom.Size, h float64, name []text.Line, left float64) float64 {
	pen.Rect(geom.RectOf(geom.Pt(0, 0), size), theme.RadiusCard, diagram.Look{Role: scene.Node, Fill: r.Role.Tint()}).Thing = r.Thing.Name
	if r.Icon != "" {
		DrawIcon(ctx.In("Icon"), pen, r.Icon, geom.R(railPad, geom.Snap((h-railIcon)/2), railIcon, railIcon), r.Role.Ink())
	}
	st := ctx.Type().Label
	first := diagram.MiddleBaseline(h/2-float64(float64(len(name)-1)*st.Leading)/2, st)
	pen.Lines(geom.Pt(left, first), scene.Start, name)
	if r.Tag != "" {
		t := Tag{Text: r.Tag, Ground: theme.Paper}
		DrawTag(ctx.In("Tag"), pen, geom.Pt(size.W-railTagSide, geom.Snap((h-t.Size(ctx).H)/2)), t)
	}
	return first
}

// spread sets items on one line from x on, with equal gaps.
func (r Rail) spread(pen *diagram.Pen, items []text.Line, x, room, baseline float64) {
	if len(items) == 0 {
		return
	}
	used := 0.0
	for _, l := range items {
		used += l.Width
	}
	gap := max(railGap, geom.Snap((room-used)/float64(len(items))-geom.Grid/2))
	for _, l := range items {
		pen.Text(geom.Pt(x, baseline), scene.Start, l)
		x += l.Width + gap
	}
}

// rows breaks the items into rows that are at most width wide; an item that is
// wider than that is wrapped.
func (r Rail) rows(ctx diagram.Context, width float64) [][]text.Line {
	var rows [][]text.Line
	x := 0.0
	for i, s := range r.Items {
		for k, l := range ctx.In("Items", i).Wrap(s, ctx.Type().Body, max(width, 1)) {
			if k > 0 || len(rows) == 0 || x+l.Width > width {
				rows, x = append(rows, nil), 0
			}
			rows[len(rows)-1] = append(rows[len(rows)-1], l)
			x += l.Width + railGap
		}
	}
	return rows
}

func (r Rail) doc() []scene.Block {
	item := scene.Item{Text: r.Name}
	if len(r.Items) > 0 {
		list := scene.List{}
		for _, s := range r.Items {
			list.Items = append(list.Items, scene.Item{Text: s})
		}
		item.Kids = []scene.Block{list}
	}
	return []scene.Block{scene.List{Items: []scene.Item{item}}}
}
