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
	railLow     = 34 // compact: with one row
	railLowIcon = 20
	railLowGap  = 14
	railLowPad  = 8
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
	// Compact draws it low, in smaller type.
	Compact bool
	// From is where items begin, so that those of several rails stand under
	// each other; 0: beside the name.
	From float64 `validate:"gte=0,lte=2000"` // u
}

// NodeID implements [diagram.Named].
func (r Rail) NodeID() diagram.ID { return r.ID }

func (r Rail) resolve(ctx diagram.Context) Rail {
	c := Card{Thing: r.Thing, Name: r.Name, Icon: r.Icon, Role: r.Role}.resolve(ctx)
	r.Name, r.Icon, r.Role = c.Name, c.Icon, c.Role
	return r
}

// A railMeasure is the sizes of a rail's parts.
type railMeasure struct {
	height, icon, gap, row, pad float64
	name, item                  theme.TextStyle
}

func (r Rail) measure(ctx diagram.Context) railMeasure {
	ty := ctx.Type()
	if r.Compact {
		return railMeasure{railLow, railLowIcon, railLowGap, railRow - 4, railLowPad, ty.SmallLabel, ty.Note}
	}
	return railMeasure{railHeight, railIcon, railGap, railRow, railPad, ty.Label, ty.Body}
}

// Lead returns where the items of a rail begin beside its name.
func (r Rail) Lead(ctx diagram.Context) float64 {
	r = r.resolve(ctx)
	m := r.measure(ctx)
	return geom.SnapUp(r.left(m) + diagram.InOtherFonts(ctx.In("Name").Line(r.Name, m.name).Width) + m.gap)
}

// left is where the name begins.
func (r Rail) left(m railMeasure) float64 {
	if r.Icon == "" {
		return m.pad
	}
	if r.Compact {
		return m.pad + m.icon + m.pad
	}
	return m.pad + m.icon + railIconGap
}

// Layout implements [diagram.Node]. The items share what is left beside the
// name; where they do not fit they go below it, in as many rows as they need.
func (r Rail) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	r = r.resolve(ctx)
	m := r.measure(ctx)
	tag := geom.Size{}
	if r.Tag != "" {
		tag = Tag{Text: r.Tag}.Size(ctx.In("Tag"))
		tag.W += m.gap
	}
	left := r.left(m)
	nameWidth := 0.0
	if c.Max.W > 0 {
		nameWidth = max(c.Max.W-left-m.pad-tag.W, 1)
	}
	name := setLines(ctx.In("Name"), r.Name, m.name.In(r.Role.Ink()), nameWidth, nameWidth > 0)
	items := make([]text.Line, len(r.Items))
	total := 0.0
	for i, s := range r.Items {
		items[i] = ctx.In("Items", i).Line(s, m.item)
		total += items[i].Width + m.gap
	}
	x := max(left+widest(name)+m.gap, r.From)
	natural := x - m.gap + total + tag.W + m.pad
	width := c.WidthOr(natural)
	if natural > width && r.From > 0 {
		x, r.From = left+widest(name)+m.gap, 0
		natural = x - m.gap + total + tag.W + m.pad
	}
	pen := ctx.Pen()
	f := diagram.Frame{Doc: r.doc()}
	pad := float64(2 * railPad)
	if r.Compact {
		pad = railPad
	}
	if one := natural <= width; one || len(items) == 0 {
		h := max(m.height, float64(float64(len(name))*m.name.Leading)+pad)
		f.Size = c.AtLeast(geom.Sz(width, h))
		f.Baseline = r.ground(ctx, pen, m, f.Size, f.Size.H, name)
		r.spread(pen, m, items, x, f.Size.W-m.pad-tag.W-x, f.Baseline)
	} else {
		head := max(m.height, float64(float64(len(name))*m.name.Leading)+pad) - railPad/2
		rows := r.rows(ctx, m, width-left-m.pad)
		f.Size = c.AtLeast(geom.Sz(width, head+float64(float64(len(rows))*m.row)+railPad/2))
		f.Baseline = r.ground(ctx, pen, m, f.Size, head, name)
		for i, row := range rows {
			y := diagram.MiddleBaseline(head+float64(float64(i)*m.row)+m.row/2-railPad/2, m.item)
			at := left
			for _, l := range row {
				pen.Text(geom.Pt(at, y), scene.Start, l)
				at += l.Width + m.gap
			}
		}
	}
	f.Outline = geom.Box{Rect: geom.RectOf(geom.Pt(0, 0), f.Size), R: theme.RadiusCard}
	f.Marks = pen.Marks()
	return f
}

// ground draws box, icon, name and tag in the first row, which is h high, and
// returns the baseline of the name.
func (r Rail) ground(ctx diagram.Context, pen *diagram.Pen, m railMeasure, size geom.Size, h float64, name []text.Line) float64 {
	pen.Rect(geom.RectOf(geom.Pt(0, 0), size), theme.RadiusCard, diagram.Look{Role: scene.Node, Fill: r.Role.Tint()}).Thing = r.Thing.Name
	if r.Icon != "" {
		DrawIcon(ctx.In("Icon"), pen, r.Icon, geom.R(m.pad, geom.Snap((h-m.icon)/2), m.icon, m.icon), r.Role.Ink())
	}
	st := m.name
	first := diagram.MiddleBaseline(h/2-float64(float64(len(name)-1)*st.Leading)/2, st)
	pen.Lines(geom.Pt(r.left(m), first), scene.Start, name)
	if r.Tag != "" {
		t := Tag{Text: r.Tag, Ground: theme.Paper}
		DrawTag(ctx.In("Tag"), pen, geom.Pt(size.W-m.pad, geom.Snap((h-t.Size(ctx).H)/2)), t)
	}
	return first
}

// spread sets items on one line from x on: in equal columns where the rail is
// one of several and all items fit into them, else with equal gaps.
func (r Rail) spread(pen *diagram.Pen, m railMeasure, items []text.Line, x, room, baseline float64) {
	if len(items) == 0 {
		return
	}
	used, pitch, columns := 0.0, geom.Snap(room/float64(len(items))), r.From > 0
	for _, l := range items {
		used += l.Width
		columns = columns && diagram.InOtherFonts(l.Width)+m.gap/2 <= pitch
	}
	if columns {
		for i, l := range items {
			pen.Text(geom.Pt(x+float64(float64(i)*pitch), baseline), scene.Start, l)
		}
		return
	}
	gap := max(m.gap, geom.Snap((room-used)/float64(len(items))-geom.Grid/2))
	for _, l := range items {
		pen.Text(geom.Pt(x, baseline), scene.Start, l)
		x += l.Width + gap
	}
}

// rows breaks the items into rows that are at most width wide; an item that is
// wider than that is wrapped.
func (r Rail) rows(ctx diagram.Context, m railMeasure, width float64) [][]text.Line {
	var rows [][]text.Line
	x := 0.0
	for i, s := range r.Items {
		for k, l := range ctx.In("Items", i).Wrap(s, m.item, max(diagram.FallbackRoom(width+m.pad), ctx.In("Items", i).Longest(s, m.item), 1)) {
			if k > 0 || len(rows) == 0 || x+diagram.InOtherFonts(l.Width) > width+m.pad {
				rows, x = append(rows, nil), 0
			}
			rows[len(rows)-1] = append(rows[len(rows)-1], l)
			x += l.Width + m.gap
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
