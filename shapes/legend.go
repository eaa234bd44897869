package shapes

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// A Swatch is the sample beside a word of a legend.
type Swatch uint8

// The swatches.
const (
	FillSwatch      Swatch = iota // a bar
	HatchSwatch                   // paid for or reserved, not used
	AbsentSwatch                  // an outline of dashes
	LineSwatch                    // a line
	MainSwatch                    // a heavy line
	DashSwatch                    // a dashed line
	DotSwatch                     // a dot
	DottedSwatch                  // a dotted line
	FineHatchSwatch               // as HatchSwatch, in the lighter texture of small cells
)

// Numbers of a legend in u.
const (
	swatchWidth, swatchHeight = 24, 14
	swatchGap                 = 8  // from swatch to word
	keyGap                    = 24 // between entries
	swatchDot                 = 5  // radius
)

// A Key is one entry of a legend.
type Key struct {
	Text   string `validate:"required"`
	Swatch Swatch
	Role   diagram.Role
	Shade  Shade
	Focus  bool // the followed item
}

// A Legend says what textures and lines mean, on one line if there is room.
// What can be named at its mark needs no legend.
type Legend struct {
	ID   diagram.ID `validate:"omitempty,id"`
	Keys []Key      `validate:"required,dive"`
}

// NodeID implements [diagram.Named].
func (l Legend) NodeID() diagram.ID { return l.ID }

// DrawSwatch draws the sample of an entry in r.
func DrawSwatch(ctx diagram.Context, pen *diagram.Pen, r geom.Rect, k Key) geom.Rect {
	line := diagram.Look{Line: k.Role.Base(), Width: theme.Connector, Role: scene.Decor}
	a, b := geom.Pt(r.Min.X, r.Center().Y), geom.Pt(r.Max.X, r.Center().Y)
	switch k.Swatch {
	case AbsentSwatch:
		pen.Rect(r, theme.RadiusHatch, diagram.Look{Role: scene.Decor, Line: k.Role.Base(), Width: theme.Border, Dash: scene.Dash{On: 4, Off: 3}})
	case FineHatchSwatch:
		pen.Rect(r, theme.RadiusHatch, diagram.Look{Fill: k.Role.Tint(), Line: k.Role.Base(), Width: hatchOutline, Hatch: diagram.HatchedFine})
	case LineSwatch:
		pen.Line(a, b, line)
	case MainSwatch:
		line.Width = theme.MainPath
		pen.Line(a, b, line)
	case DashSwatch:
		if k.Role == diagram.Neutral {
			line.Line = theme.Ink2
		}
		line.Dash = scene.Dash{On: 5, Off: 4}
		pen.Line(a, b, line)
	case DottedSwatch:
		line.Line, line.Dash, line.Round = theme.Ink2, scene.Dash{On: 1.5, Off: 4}, true
		pen.Line(a, b, line)
	case DotSwatch:
		pen.Circle(r.Center(), swatchDot, diagram.Look{Fill: k.Shade.Fill(k.Role)})
	default:
		DrawBar(ctx, pen, r, Bar{Role: k.Role, Shade: k.Shade, Focus: k.Focus, Waits: k.Swatch == HatchSwatch})
	}
	return r
}

// An entry is a key with its measured words.
type entry struct {
	words []text.Line
	width float64
}

// Layout implements [diagram.Node].
func (l Legend) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	const indent = swatchWidth + swatchGap
	st := ctx.Type().Note
	pitch := max(st.Leading, swatchHeight) + 6 // between rows
	pen := ctx.Pen()
	var x, y, rowHeight, width float64
	var items []scene.Item
	for i, k := range l.Keys {
		e := entry{words: setLines(ctx.In("Keys", i).In("Text"), k.Text, st, c.Max.W-indent, c.Max.W > 0)}
		e.width = indent + widest(e.words)
		if x > 0 && c.Max.W > 0 && x+keyGap+e.width > c.Max.W {
			x, y, rowHeight = 0, y+rowHeight+pitch-st.Leading, 0
		}
		if x > 0 {
			x += keyGap
		}
		DrawSwatch(ctx, pen, geom.R(x, y+geom.Snap((st.Leading-swatchHeight)/2), swatchWidth, swatchHeight), k)
		pen.Lines(geom.Pt(x+indent, y+diagram.FirstBaseline(st)), scene.Start, e.words)
		x += e.width
		width, rowHeight = max(width, x), max(rowHeight, float64(float64(len(e.words))*st.Leading))
		items = append(items, scene.Item{Text: k.Text})
	}
	return diagram.Frame{Size: c.AtLeast(geom.Sz(width, y+rowHeight)), Baseline: diagram.FirstBaseline(st), Marks: pen.Marks(),
		Doc: []scene.Block{scene.List{Items: items}}}
}
