package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/shapes"
)

// Ranges are bars that go to a usual value and on, hatched, to one that is
// seldom passed: the mean and the 95th percentile, the plan and the worst
// case. All bars are on one scale that begins at 0.
type Ranges struct {
	ID   diagram.ID   `validate:"omitempty,id"`
	Unit string       `validate:"max=40"`
	Role diagram.Role // of the solid part
	// Usual and Seldom say what the two parts go to: "average", "up to P95".
	Usual  string     `validate:"required,max=2000"`
	Seldom string     `validate:"required,max=2000"`
	Bars   []RangeBar `validate:"required,max=200,dive"`
}

// A RangeBar is one bar.
type RangeBar struct {
	ID    diagram.ID `validate:"omitempty,id"`
	Value string     `validate:"required,max=24"` // what it is measured at: "64"
	Name  string     `validate:"max=2000"`        // its unit: "streams"
	// Usual and Seldom are the ends of the two parts, in the form's unit.
	Usual, Seldom float64
}

// Numbers of ranges in u.
const (
	rangesWidth  = 420 // where the width is unbounded
	rangeBar     = 34
	rangePitch   = 50
	rangeGap     = 16 // from the names to the bars
	rangeEndGap  = 9  // from a bar to its value
	rangeLeast   = 120
	rangePad     = 8  // beside a value in its bar
	rangeKeyGap  = 10 // from the bars to the key
	rangeNameGap = 4  // from a name to the bar under it
)

// NodeID implements [diagram.Named].
func (r Ranges) NodeID() diagram.ID { return r.ID }

// Check implements [diagram.Checker].
func (r Ranges) Check(ctx diagram.Context) {
	for i, b := range r.Bars {
		if !(b.Usual >= 0) || !(b.Seldom >= b.Usual) || !geom.Finite(b.Seldom) {
			ctx.In("Bars", i).Fail(diagram.ErrInvalid, "it goes from "+FormatNumber(b.Usual)+" to "+FormatNumber(b.Seldom), "let Usual be 0 or more, and Seldom not less")
		}
	}
}

// most is the end of the longest bar.
func (r Ranges) most() float64 {
	m := 0.0
	for _, b := range r.Bars {
		m = max(m, b.Seldom)
	}
	return m
}

// name is what a bar is called.
func (b RangeBar) name() shapes.Numeral {
	return shapes.Numeral{Value: b.Value, Unit: b.Name, Size: shapes.SmallHero}
}

// end is the number at the end of a bar.
func (r Ranges) end(b RangeBar) shapes.Numeral {
	return shapes.Numeral{Value: FormatNumber(b.Seldom), Unit: r.Unit, Size: shapes.SmallHero}
}

// usual is what is said of the usual value where it has no room in the bar.
func (r Ranges) usual(b RangeBar) string {
	return r.Usual + nbsp + FormatNumber(b.Usual)
}

// Layout implements [diagram.Node]. Names stand beside the bars, or where that
// leaves too little, above them.
func (r Ranges) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	width := c.WidthOr(rangesWidth)
	names := 0.0
	for i, b := range r.Bars {
		names = max(names, b.name().Width(ctx.In("Bars", i)))
	}
	names += rangeGap
	if scale := r.scale(ctx, width-names); float64(scale*r.most()) >= rangeLeast {
		return r.draw(ctx, width, names, scale)
	}
	return r.draw(ctx, width, 0, max(r.scale(ctx, width), 0))
}

// scale returns how long a unit may be, so that the words at the end of each
// bar have room.
func (r Ranges) scale(ctx diagram.Context, room float64) float64 {
	scale := 0.0
	for n := range 2 {
		// Where values have no room in their bar they stand behind it: how
		// many do depends on the scale.
		fits := -1.0
		for i, b := range r.Bars {
			if !(b.Seldom > 0) {
				continue
			}
			words := rangeEndGap + diagram.InOtherFonts(r.end(b).Width(ctx.In("Bars", i)))
			if n > 0 && !r.inside(ctx, b, scale) {
				words += rangeEndGap + diagram.InOtherFonts(ctx.Line(r.usual(b), ctx.Type().Note).Width)
			}
			if s := (room - words) / b.Seldom; fits < 0 || s < fits {
				fits = s
			}
		}
		scale = max(fits, 0)
	}
	return scale
}

// inside reports whether the usual value has room in its bar.
func (r Ranges) inside(ctx diagram.Context, b RangeBar, scale float64) bool {
	_, carries := shapes.Solid.Words(r.Role)
	w := ctx.Line(FormatNumber(b.Usual), ctx.Type().Tag).Width
	return carries && float64(w*swimSpare)+2*rangePad <= float64(b.Usual*scale)
}

// draw lays the bars out from x0 on, names beside or above them.
func (r Ranges) draw(ctx diagram.Context, width, x0, scale float64) diagram.Frame {
	ty := ctx.Type()
	f := diagram.Frame{Doc: r.doc()}
	y := 0.0
	for i, b := range r.Bars {
		at := ctx.In("Bars", i)
		pen := ctx.Pen()
		top := 0.0
		switch {
		case x0 > 0:
			shapes.DrawNumeral(at, pen, geom.Pt(0, diagram.MiddleBaseline(rangeBar/2, ty.SmallNumeral)), scene.Start, b.name())
		default:
			name := at.Layout(b.name(), diagram.Loose(width, 0))
			f.Kids = append(f.Kids, name.At(0, y))
			top = name.Size.H + rangeNameGap
		}
		r.bar(at, pen, geom.R(x0, top, 0, rangeBar), b, scale, width)
		kid := diagram.Frame{ID: b.ID, Kind: "RangeBar", Size: geom.Sz(width, top+rangeBar), Marks: pen.Marks()}
		f.Kids = append(f.Kids, kid.At(0, y))
		y += top + rangePitch
	}
	y -= rangePitch - rangeBar
	legend := ctx.Layout(shapes.Legend{Keys: []shapes.Key{{Text: r.Usual, Role: r.Role}, {Text: r.Seldom, Swatch: shapes.HatchSwatch, Role: diagram.Wait}}}, diagram.Loose(width-x0, 0))
	f.Kids = append(f.Kids, legend.At(x0, y+rangeKeyGap))
	f.Size = geom.Sz(width, y+rangeKeyGap+legend.Size.H)
	return f
}

// bar draws one bar with its values. Where these have no room behind it they
// stand below each other.
func (r Ranges) bar(ctx diagram.Context, pen *diagram.Pen, box geom.Rect, b RangeBar, scale, width float64) {
	ty := ctx.Type()
	mid := box.Center().Y
	usual, seldom := geom.Snap(float64(b.Usual*scale)), geom.Snap(float64(b.Seldom*scale))
	group := "ranges"
	if r.ID != "" {
		group = string(r.ID)
	}
	solid := geom.R(box.Min.X, box.Min.Y, usual, rangeBar)
	if usual > 0 {
		m := pen.Rect(solid, 0, diagram.Look{Fill: r.Role.Base()})
		m.Scaled = &scene.Scaled{Group: group, Value: b.Usual, Unit: r.Unit}
	}
	if seldom > usual {
		m := pen.Rect(geom.R(solid.Max.X, box.Min.Y, seldom-usual, rangeBar), 0, diagram.Look{Fill: diagram.Wait.Tint(), Line: diagram.Wait.Base(), Hatch: diagram.Hatched})
		m.Scaled = &scene.Scaled{Group: group, Value: b.Seldom - b.Usual, Unit: r.Unit}
	}
	inside := r.inside(ctx, b, scale)
	if inside {
		ink, _ := shapes.Solid.Words(r.Role)
		pen.Text(geom.Pt(solid.Center().X, diagram.MiddleBaseline(mid, ty.Tag)), scene.Middle, ctx.In("Usual").Line(FormatNumber(b.Usual), ty.Tag.In(ink)))
	}
	x := box.Min.X + seldom + rangeEndGap
	end := shapes.DrawNumeral(ctx, pen, geom.Pt(x, diagram.MiddleBaseline(mid, ty.SmallNumeral)), scene.Start, r.end(b))
	if !inside {
		pen.Text(geom.Pt(x+diagram.InOtherFonts(end.Dx())+rangeEndGap, diagram.MiddleBaseline(mid, ty.SmallNumeral)), scene.Start, ctx.In("Usual").Line(r.usual(b), ty.Note))
	}
}

// doc describes the bars as a table.
func (r Ranges) doc() []scene.Block {
	t := scene.Table{Caption: "Ranges", Head: []string{"At", sentenceCase(r.Usual), sentenceCase(r.Seldom)}}
	for _, b := range r.Bars {
		t.Rows = append(t.Rows, []scene.Cell{
			{Text: joinWords(" ", b.Value, b.Name), Head: true}, {Text: Quantity{b.Usual, r.Unit}.String(), Numeric: true}, {Text: Quantity{b.Seldom, r.Unit}.String(), Numeric: true},
		})
	}
	return []scene.Block{t}
}
