// Package customform adds a form from outside: a funnel, in three files. This
// one is the form; funnel_test.go holds its example and tests, testdata its
// goldens. Nothing is registered anywhere: a type with a Layout method is a
// [diagram.Node] and can stand wherever the forms of the house can.
package customform

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/layouts"
)

// A Funnel shows how many of those who begin reach each step: bars to scale,
// centred under each other.
type Funnel struct {
	ID    diagram.ID `validate:"omitempty,id"`
	Steps []Step     `validate:"required,max=50,dive"`
	Role  diagram.Role
}

// A Step is one row of a funnel.
type Step struct {
	Name  string  `validate:"required"`
	Count float64 `validate:"gte=0,lte=1e15"` // no more than that of the step before
}

// NodeID implements [diagram.Named]: links and messages can name the funnel.
func (f Funnel) NodeID() diagram.ID { return f.ID }

// Check implements [diagram.Checker].
func (f Funnel) Check(ctx diagram.Context) {
	for i := 1; i < len(f.Steps); i++ {
		if before := f.Steps[i-1].Count; f.Steps[i].Count > before {
			ctx.In("Steps", i).In("Count").Fail(diagram.ErrInvalid,
				fmt.Sprintf("%g is more than the %g of the step before", f.Steps[i].Count, before), "order the steps, or count again")
		}
	}
}

// Sizes of a funnel in u.
const (
	funnelWidth = 480 // where the width is unbounded
	funnelBar   = 32
	funnelGap   = 8  // between rows
	funnelAside = 16 // between names, bars and counts
	nameShare   = 0.3
)

// Layout implements [diagram.Node]: names on the left, bars in the middle,
// counts on the right. Names wrap, so that it fits any width.
func (f Funnel) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	width, ty := c.WidthOr(funnelWidth), ctx.Type()
	names := geom.Snap(width * nameShare)
	counts := 0.0
	for _, s := range f.Steps {
		counts = max(counts, ctx.Line(layouts.FormatNumber(s.Count), ty.Label).Width)
	}
	room := width - names - counts - 2*funnelAside
	middle := names + funnelAside + room/2

	pen := ctx.Pen()
	table := scene.Table{Caption: "Funnel", Head: []string{"Step", "Count"}}
	y := 0.0
	for i, s := range f.Steps {
		name := ctx.In("Steps", i).In("Name").Wrap(s.Name, ty.Label, names)
		words := float64(float64(len(name)) * ty.Label.Leading)
		h := max(words, funnelBar)
		pen.Lines(geom.Pt(0, geom.Snap(y+(h-words)/2)+diagram.FirstBaseline(ty.Label)), scene.Start, name)

		bar := 0.0
		if most := f.Steps[0].Count; most > 0 {
			bar = geom.Snap(room * (s.Count / most))
		}
		m := pen.Rect(geom.R(middle-bar/2, y+(h-funnelBar)/2, bar, funnelBar), theme.RadiusBar, diagram.Look{Fill: f.Role.Base()})
		m.Scaled = &scene.Scaled{Group: string(f.ID) + ".count", Value: s.Count}

		count := layouts.FormatNumber(s.Count)
		pen.Text(geom.Pt(width, diagram.MiddleBaseline(y+h/2, ty.Label)), scene.End, ctx.Line(count, ty.Label))
		table.Rows = append(table.Rows, []scene.Cell{{Text: s.Name, Head: true}, {Text: count, Numeric: true}})
		y += h + funnelGap
	}
	return diagram.Frame{Size: geom.Sz(width, y-funnelGap), Marks: pen.Marks(), Doc: []scene.Block{table}}
}
