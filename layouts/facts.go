package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// Facts are what one should take along from a picture, set under it: each is a
// large number, or an icon, with a heading and a note. They share a line above
// them and stand in equal columns, in as many rows as the width asks for.
type Facts struct {
	ID    diagram.ID `validate:"omitempty,id"`
	Facts []Fact     `validate:"required,max=24,dive"`
	// Plain leaves out the line above them.
	Plain bool
}

// A Fact is one of them.
type Fact struct {
	ID diagram.ID `validate:"omitempty,id"`
	// Value is the large number, with its unit: "41", "%".
	Value string `validate:"max=24"`
	Unit  string `validate:"max=40"`
	// Thing gives the icon of a fact without a number.
	Thing   shapes.Thing
	Heading string       `validate:"max=2000"` // empty: the thing's name
	Note    string       `validate:"max=2000"`
	Role    diagram.Role // of the number's ink; Neutral: the thing's
}

// NodeID implements [diagram.Named].
func (f Facts) NodeID() diagram.ID { return f.ID }

func (f Fact) heading() string {
	if f.Heading != "" {
		return f.Heading
	}
	return f.Thing.Name
}

// Check implements [diagram.Checker].
func (f Facts) Check(ctx diagram.Context) {
	for i, fact := range f.Facts {
		if fact.heading() == "" {
			ctx.In("Facts", i).In("Heading").Fail(diagram.ErrRequired, "required", "say what the number or icon stands for, or give a thing that has a name")
		}
	}
}

// Numbers of facts in u.
const (
	factsWidth = 896
	factsGap   = 24  // between columns
	factsRow   = 16  // between rows, and under the line
	factsLeast = 168 // width of a column beside others
	factWords  = 88  // width of words beside their number, at least
	factGap    = 14  // from a number to its words
	factIcon   = 22
	factMost   = 4 // lines of a fact beside others

	capShare = 0.355 // of a style's size: from the middle of its capitals to their feet
)

// Layout implements [diagram.Node].
func (f Facts) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	width := c.WidthOr(factsWidth)
	n := len(f.Facts)
	for rows := 1; rows < n; rows++ {
		cols := (n + rows - 1) / rows
		if n == 3 && cols == 2 || float64(cols*factsLeast+(cols-1)*factsGap) > width {
			continue
		}
		trial, ok := ctx.Trial()
		if out, fits := f.set(trial, cols, width); ok() && fits {
			return out
		}
	}
	out, _ := f.set(ctx, 1, width)
	return out
}

// set lays the facts out in columns, and reports whether their words have few
// lines.
func (f Facts) set(ctx diagram.Context, cols int, width float64) (out diagram.Frame, fits bool) {
	pen := ctx.Pen()
	y := 0.0
	if !f.Plain {
		pen.Line(geom.Pt(0, 0), geom.Pt(width, 0), diagram.Look{Role: scene.Axis, Line: theme.Edge})
		y = factsRow
	}
	pitch := geom.Snap((width+factsGap)/float64(cols) - geom.Grid/2)
	list := scene.List{}
	indent, above, numbers := 0.0, 0, 0 // of words under each other; numbers over their words
	for i, fact := range f.Facts {
		k := fact.measure(ctx.In("Facts", i), 0, pitch-factsGap, 0, false)
		if cols == 1 {
			indent = max(indent, k.indent)
		}
		if k.above {
			above++
		}
		if fact.Value != "" {
			numbers++
		}
	}
	// Beside each other all are alike: where one number stands over its words,
	// so do the others.
	over := cols > 1 && above > 0
	fits = !over || numbers == len(f.Facts)
	for at := 0; at < len(f.Facts); at += cols {
		h := 0.0
		for i, fact := range f.Facts[at:min(at+cols, len(f.Facts))] {
			spare := 0.0
			if i < cols-1 {
				spare = factsGap
			}
			k := fact.measure(ctx.In("Facts", at+i), indent, pitch-factsGap, spare, over)
			fits = fits && k.lines() <= factMost
			frame := k.draw(ctx.In("Facts", at+i))
			out.Kids = append(out.Kids, frame.At(float64(float64(i)*pitch), y))
			h = max(h, frame.Size.H)
			list.Items = append(list.Items, fact.said())
		}
		y += h + factsRow
	}
	out.Marks = pen.Marks()
	out.Size = geom.Sz(width, y-factsRow)
	out.Doc = []scene.Block{list}
	return out, fits
}

// said describes a fact: "41%, less GPU time: 4.1 of 10 seconds".
func (f Fact) said() scene.Item {
	unit := f.Unit
	if unit != "" && unit != "%" && unit != "×" {
		unit = nbsp + unit
	}
	return scene.Item{Text: joinWords(": ", joinWords(", ", f.Value+unit, f.heading()), f.Note)}
}

// A factFit is a fact, measured for a width.
type factFit struct {
	Fact
	number        shapes.Numeral
	unit          []text.Line // where it does not fit beside the number
	above         bool        // the number stands over the words
	indent        float64     // of the words
	width         float64
	heading, note []text.Line
}

// measure breaks the words of a fact for a width: beside its number and at
// least so far from the left, or where that leaves too little, under it. In
// another font they may take what is spare beside the width. Over asks for
// words under the number in any case.
func (f Fact) measure(ctx diagram.Context, indent, width, spare float64, over bool) factFit {
	ty := ctx.Type()
	k := factFit{Fact: f, width: width, number: shapes.Numeral{Value: f.Value, Unit: f.Unit, Role: f.Role}}
	if k.number.Role == diagram.Neutral {
		k.number.Role = f.Thing.Role
	}
	switch {
	case f.Value != "":
		w := k.number.Width(ctx)
		if w > width {
			k.number.Unit, k.unit = "", wrapped(ctx.In("Unit"), f.Unit, ty.Note, width)
			unbroken(ctx.In("Value"), f.Value, ty.Numeral, width)
		}
		k.indent = max(diagram.InOtherFonts(w)+factGap, indent)
		longest := max(ctx.In("Heading").Longest(f.heading(), ty.Subheading), ctx.In("Note").Longest(f.Note, ty.Note), factWords)
		if k.above = over || k.indent+longest > width; k.above {
			k.indent = 0
		}
	case f.Thing.Icon != "":
		k.indent = max(factIcon+factGap, min(indent, width/2))
	default:
		k.indent = min(indent, width/2)
	}
	room := max(min(width-k.indent, diagram.FallbackRoom(width-k.indent+spare)), 1)
	k.heading = wrapped(ctx.In("Heading"), f.heading(), ty.Subheading, room)
	k.note = wrapped(ctx.In("Note"), f.Note, ty.Note, room)
	return k
}

func (k factFit) lines() int { return len(k.heading) + len(k.note) }

// draw draws the fact. A number stands on the line of the note's first words,
// or with its middle on that of a heading without note.
func (k factFit) draw(ctx diagram.Context) diagram.Frame {
	ty := ctx.Type()
	pen := ctx.Pen()
	block := ty.Subheading.Leading + ty.Note.Leading // of two lines
	y, h := 0.0, 0.0
	switch {
	case k.above:
		shapes.DrawNumeral(ctx, pen, geom.Pt(0, diagram.FirstBaseline(ty.Numeral)), scene.Start, k.number)
		drawLines(pen, geom.Pt(0, ty.Numeral.Leading), k.unit)
		y = ty.Numeral.Leading + linesHeight(k.unit)
	case k.Value != "":
		base := ty.Subheading.Leading + diagram.FirstBaseline(ty.Note)
		shapes.DrawNumeral(ctx, pen, geom.Pt(0, base), scene.Start, k.number)
		if h = block; k.lines() == 1 {
			y = diagram.MiddleBaseline(base-float64(capShare*ty.Numeral.Size), ty.Subheading) - diagram.FirstBaseline(ty.Subheading)
		}
	case k.Thing.Icon != "":
		if k.lines() == 1 {
			block = ty.Subheading.Leading
		}
		shapes.DrawIcon(ctx.In("Thing").In("Icon"), pen, k.Thing.Icon, geom.R(0, geom.Snap((block-factIcon)/2), factIcon, factIcon), k.number.Role.Ink())
	}
	drawLines(pen, geom.Pt(k.indent, y), k.heading)
	drawLines(pen, geom.Pt(k.indent, y+linesHeight(k.heading)), k.note)
	return diagram.Frame{ID: k.ID, Kind: "Fact", Size: geom.Sz(k.width, max(h, y+linesHeight(k.heading, k.note))), Marks: pen.Marks()}
}
