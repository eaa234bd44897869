package shapes

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of a nest in u.
const (
	nestCap  = 10 // from the top to the capitals of the name
	nestHead = 10 // from the name's baseline to the kids
	nestLine = 1.75
	// maxNest bounds how deeply nests are measured; the figure's own limit
	// reports what is deeper.
	maxNest = 64
)

// A spacing is the room in nests, in u.
type spacing struct {
	pad float64 // inside a border
	gap float64 // between kids
}

// Nests are spaced widely, or closely where that saves rows.
var (
	wideNest  = spacing{12, 12}
	closeNest = spacing{10, 8}
)

// A Nest is a box with a heading that holds chips and other nests: what runs
// inside what. Its kids stand in rows; the width that is left over is shared
// out, and chips beside a nest stand level with the chips inside it.
type Nest struct {
	ID    diagram.ID `validate:"omitempty,id"`
	Thing Thing
	Name  string         // empty: the thing's; a nest without any name has no box
	Role  diagram.Role   // Neutral: the thing's role
	Kids  []diagram.Node `validate:"-"` // [Chip], [Nest], or any other node

	// plan is set by the nest around this one.
	plan *nestPlan
}

// Of returns the nest with the given kids.
func (n Nest) Of(kids ...diagram.Node) Nest { n.Kids = kids; return n }

// NodeID implements [diagram.Named].
func (n Nest) NodeID() diagram.ID { return n.ID }

func (n Nest) name() string {
	if n.Name != "" {
		return n.Name
	}
	return n.Thing.Name
}

func (n Nest) role() diagram.Role {
	if n.Role != diagram.Neutral {
		return n.Role
	}
	return n.Thing.Role
}

func (n Nest) boxed() bool { return n.name() != "" }

// heading measures the name; width 0 is unbounded.
func (n Nest) heading(ctx diagram.Context, width float64, s spacing) []text.Line {
	return setLines(ctx.In("Name"), n.name(), ctx.Type().SmallLabel.In(n.role().Ink()), width-2*s.pad, width > 0)
}

// top is how far below the nest's top its kids begin.
func (n Nest) top(ctx diagram.Context, heading []text.Line) float64 {
	switch {
	case !n.boxed():
		return 0
	case len(n.Kids) == 0:
		return n.headHeight(ctx, heading) + nestCap
	}
	return n.headHeight(ctx, heading) + nestHead
}

// headHeight is the distance from the top to the last baseline of the name.
func (n Nest) headHeight(ctx diagram.Context, heading []text.Line) float64 {
	st := ctx.Type().SmallLabel
	return nestCap + math.Ceil(st.Size*capHeight) + float64(float64(max(len(heading)-1, 0))*st.Leading)
}

// Layout implements [diagram.Node]. A nest fills the width that it is given.
func (n Nest) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	p := n.plan
	if p == nil {
		trial, _ := ctx.Trial()
		p = n.measure(trial, 0, wideNest)
		if c.Max.W > 0 && p.natural > c.Max.W {
			p = n.measure(trial, 0, closeNest)
		}
		p.arrange(trial, c.WidthOr(p.natural))
		p.size = c.AtLeast(p.size)
		p.stretch(p.size.H)
	}
	pen := ctx.Pen()
	r := geom.RectOf(geom.Pt(0, 0), p.size)
	f := diagram.Frame{Size: p.size, Doc: n.doc()}
	if n.boxed() {
		ground := n.role().Tint()
		if p.depth%2 == 1 {
			ground = theme.Paper
		}
		pen.Rect(r, theme.RadiusCard, diagram.Look{Role: scene.Node, Fill: ground, Line: n.role().Base(), Width: nestLine}).Thing = n.Thing.Name
		f.Baseline = nestCap + math.Ceil(ctx.Type().SmallLabel.Size*capHeight)
		pen.Lines(geom.Pt(p.space.pad, f.Baseline), scene.Start, n.heading(ctx, p.size.W, p.space))
		f.Outline = geom.Box{Rect: r, R: theme.RadiusCard}
	}
	f.Marks = pen.Marks()
	for i, k := range n.Kids {
		kp := p.kids[i]
		if inner, ok := asNest(k); ok && !kp.leaf {
			inner.plan = kp
			k = inner
		}
		f.Kids = append(f.Kids, ctx.In("Kids", i).Layout(k, diagram.Tight(kp.size.W, kp.size.H)).At(kp.at.X, kp.at.Y))
	}
	return f
}

// doc lists the kids under the name.
func (n Nest) doc() []scene.Block {
	item, ok := n.item()
	if ok && n.boxed() {
		return []scene.Block{scene.List{Items: []scene.Item{item}}}
	}
	if ok {
		return item.Kids
	}
	return nil
}

// item describes the nest, and reports whether it consists of chips and nests
// only; other nodes describe themselves.
func (n Nest) item() (scene.Item, bool) {
	item := scene.Item{Text: n.name()}
	var list scene.List
	for _, k := range n.Kids {
		if chip, ok := k.(Chip); ok {
			list.Items = append(list.Items, scene.Item{Text: chip.name()})
			continue
		}
		nest, ok := asNest(k)
		if !ok {
			return item, false
		}
		inner, ok := nest.item()
		if !ok {
			return item, false
		}
		list.Items = append(list.Items, inner)
	}
	if list.Items != nil {
		item.Kids = []scene.Block{list}
	}
	return item, true
}
