package layouts

import (
	"math"

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

// A rangeWay is how ranges are arranged, from the widest to the narrowest way.
type rangeWay uint8

const (
	rangesBeside rangeWay = iota // names before the bars, values behind them
	rangesLift                   // names above the bars
	rangesUnder                  // names above the bars, values under them
)

// Layout implements [diagram.Node]. Names stand beside the bars, or where that
// leaves too little, above them; at last the values stand under the bars.
func (r Ranges) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	width := c.WidthOr(rangesWidth)
	names := 0.0
	for i, b := range r.Bars {
		names = max(names, b.name().Width(ctx.In("Bars", i)))
	}
	names += rangeGap
	if scale := r.scale(ctx, width-names); float64(scale*r.most()) >= rangeLeast {
		return r.draw(ctx, rangesBeside, width, names, scale)
	}
	if scale := r.scale(ctx, width); float64(scale*r.most()) >= rangeLeast {
		return r.draw(ctx, rangesLift, width, 0, scale)
	}
	scale := 0.0
	if most := r.most(); most > 0 {
		scale = width / most
	}
	return r.draw(ctx, rangesUnder, width, 0, scale)
}

// scale returns how long a unit may be, so that the words at the end of each
// bar have room.
func (r Ranges) scale(ctx diagram.Context, room float64) float64 {
	scale := 0.0
	for n := range 2 {
		// Where values have no room in their bar they stand behind it: how
		// many do depends on the scale.
		fits := math.Inf(1)
		for i, b := range r.Bars {
			if !(b.Seldom > 0) {
				continue
			}
			words := rangeEndGap + diagram.InOtherFonts(r.end(b).Width(ctx.In("Bars", i)))
			if n > 0 && !r.inside(ctx, b, scale) {
				words += rangeEndGap + diagram.InOtherFonts(ctx.Line(r.usual(b), ctx.Type().Note).Width)
			}
			fits = min(fits, (room-words)/b.Seldom)
		}
		if scale = max(fits, 0); math.IsInf(fits, 1) {
			return 0
		}
	}
	return scale
}

// inside reports whether the usual value has room in its bar.
func (r Ranges) inside(ctx diagram.Context, b RangeBar, scale float64) bool {
	_, carries := shapes.Solid.Words(r.Role)
	w := ctx.Line(FormatNumber(b.Usual), ctx.Type().Tag).Width
	return carries && float64(w*swimSpare)+2*rangePad <= float64(b.Usual*scale)
}

// draw lays the bars out from x0 on.
func (r Ranges) draw(ctx diagram.Context, way rangeWay, width, x0, scale float64) diagram.Frame {
	ty := ctx.Type()
	f := diagram.Frame{Doc: r.doc()}
	y := 0.0
	for i, b := range r.Bars {
		at, pen := ctx.In("Bars", i), ctx.Pen()
		bar := diagram.Frame{ID: b.ID, Kind: "RangeBar"}
		top := 0.0
		if way == rangesBeside {
			shapes.DrawNumeral(at, pen, geom.Pt(0, diagram.MiddleBaseline(rangeBar/2, ty.SmallNumeral)), scene.Start, b.name())
		} else {
			name := at.Layout(b.name(), diagram.Loose(width, 0))
			bar.Kids = append(bar.Kids, name.At(0, 0))
			top = name.Size.H + rangeNameGap
		}
		end := r.bar(at, pen, geom.Pt(x0, top), b, scale)
		bottom := top + rangeBar
		if way == rangesUnder {
			value := r.end(b)
			if !r.inside(ctx, b, scale) {
				value.Note = r.usual(b)
			}
			under := at.Layout(value, diagram.Loose(diagram.FallbackRoom(width), 0))
			bar.Kids = append(bar.Kids, under.At(0, bottom+rangeNameGap))
			bottom += rangeNameGap + under.Size.H
		} else {
			r.values(at, pen, geom.Pt(end+rangeEndGap, top+rangeBar/2), b, scale)
		}
		bar.Marks, bar.Size = pen.Marks(), geom.Sz(width, bottom)
		f.Kids = append(f.Kids, bar.At(0, y))
		y += bottom + rangePitch - rangeBar
	}
	y += rangeKeyGap - (rangePitch - rangeBar)
	legend := ctx.Layout(shapes.Legend{Keys: []shapes.Key{{Text: r.Usual, Role: r.Role}, {Text: r.Seldom, Swatch: shapes.HatchSwatch, Role: diagram.Wait}}}, diagram.Loose(width-x0, 0))
	f.Kids = append(f.Kids, legend.At(x0, y))
	f.Size = geom.Sz(width, y+legend.Size.H)
	return f
}

// bar draws one bar with its upper left corner at a point, with the usual value
// inside where it has room, and returns the bar's end.
func (r Ranges) bar(ctx diagram.Context, pen *diagram.Pen, at geom.Point, b RangeBar, scale float64) float64 {
	ty := ctx.Type()
	usual, seldom := geom.Snap(float64(b.Usual*scale)), geom.Snap(float64(b.Seldom*scale))
	group := "ranges"
	if r.ID != "" {
		group = string(r.ID)
	}
	solid := geom.R(at.X, at.Y, usual, rangeBar)
	if usual > 0 {
		m := pen.Rect(solid, 0, diagram.Look{Fill: r.Role.Base()})
		m.Scaled = &scene.Scaled{Group: group, Value: b.Usual, Unit: r.Unit}
	}
	if seldom > usual {
		m := pen.Rect(geom.R(solid.Max.X, at.Y, seldom-usual, rangeBar), 0, diagram.Look{Fill: diagram.Wait.Tint(), Line: diagram.Wait.Base(), Hatch: diagram.Hatched})
		m.Scaled = &scene.Scaled{Group: group, Value: b.Seldom - b.Usual, Unit: r.Unit}
	}
	if r.inside(ctx, b, scale) {
		ink, _ := shapes.Solid.Words(r.Role)
		pen.Text(geom.Pt(solid.Center().X, diagram.MiddleBaseline(solid.Center().Y, ty.Tag)), scene.Middle, ctx.In("Usual").Line(FormatNumber(b.Usual), ty.Tag.In(ink)))
	}
	return at.X + seldom
}

// values sets the values behind a bar, in the middle of a point.
func (r Ranges) values(ctx diagram.Context, pen *diagram.Pen, at geom.Point, b RangeBar, scale float64) {
	ty := ctx.Type()
	base := diagram.MiddleBaseline(at.Y, ty.SmallNumeral)
	end := r.end(b).Width(ctx)
	shapes.DrawNumeral(ctx, pen, geom.Pt(at.X, base), scene.Start, r.end(b))
	if !r.inside(ctx, b, scale) {
		pen.Text(geom.Pt(at.X+diagram.InOtherFonts(end)+rangeEndGap, base), scene.Start, ctx.In("Usual").Line(r.usual(b), ty.Note))
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
