package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// Panels are the equal parts of a picture, side by side or under each other.
// Panels of one row are equally wide and their bodies begin on one level, so
// that forms with the same scale can be compared at a glance.
//
// Where a row is too narrow for all, fewer stand side by side, at last one;
// between rows there is a line.
type Panels struct {
	ID diagram.ID `validate:"omitempty,id"`
	// Columns is how many may stand side by side; 0: all.
	Columns int `validate:"gte=0,lte=24"`
	// Shares divide the width of a single row, one number a panel; nil: equally.
	Shares []float64 `validate:"dive,gt=0"`
	// Least is the width in u that a panel needs to stand beside others; 0: 240.
	Least float64     `validate:"gte=0,lte=1200"`
	Gap   theme.Space // between panels of a row; zero: M
	// Rule draws a line over the first row too, for panels that follow
	// something else.
	Rule   bool
	Panels []Panel `validate:"required,max=200,dive"`
}

// A Panel is one part: a heading and a picture.
type Panel struct {
	ID      diagram.ID `validate:"omitempty,id"`
	Heading string
	Note    string       // under the heading, or after it where both fit on one line
	Role    diagram.Role // of the heading's ink; Neutral: the page's
	// Beside sets heading and note to the left of the picture where there is
	// room, as for a picture that spans the width.
	Beside bool
	// Ground sets the panel on a ground of its role.
	Ground bool
	// Align is where the picture stands in a row that is higher: at its top,
	// in its middle (diagram.AlignCenter) or at its foot (diagram.AlignEnd).
	Align diagram.Align
	Body  diagram.Node `validate:"-"`
}

// NodeID implements [diagram.Named].
func (p Panels) NodeID() diagram.ID { return p.ID }

// Numbers of panels in u.
const (
	panelsWidth   = 896
	panelsLeast   = 240
	panelRowGap   = 16 // above and below the line between rows
	panelNoteGap  = 2  // from a heading to the note under it
	panelPad      = 16 // within a ground
	panelHeadGap  = 10 // from heading and note to the picture
	panelTailGap  = 12 // from a heading to the note on its line
	panelBeside   = 150
	panelBesideTo = 32  // from words beside a picture to it
	panelBody     = 400 // least width of a picture with words beside it
)

// Layout implements [diagram.Node].
func (p Panels) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	width := c.WidthOr(panelsWidth)
	if p.Shares != nil && len(p.Shares) != len(p.Panels) {
		ctx.In("Shares").Fail(diagram.ErrInvalid, FormatNumber(float64(len(p.Shares)))+" shares for "+FormatNumber(float64(len(p.Panels)))+" panels",
			"give one share for each panel")
		p.Shares = nil
	}
	n := len(p.Panels)
	cols := n
	if p.Columns > 0 {
		cols = min(cols, p.Columns)
	}
	for ; cols > 1; cols-- {
		if rows := (n + cols - 1) / cols; (n+rows-1)/rows < cols || n == 3 && cols == 2 {
			continue // as many rows with fewer columns are more even
		}
		widths := p.widths(cols, width)
		if !p.wide(widths) {
			continue
		}
		trial, ok := ctx.Trial()
		if f := p.rows(trial, cols, widths, width); ok() {
			return f
		}
	}
	return p.rows(ctx, 1, []float64{width}, width)
}

// grounds reports whether all panels stand on grounds, which part them.
func (p Panels) grounds() bool {
	for _, panel := range p.Panels {
		if !panel.Ground {
			return false
		}
	}
	return true
}

// The page's grid.
const (
	gridColumns = 12
	gridGutter  = 16 // u
)

// gridColumn returns the first column of the page's grid, for content of a
// width, that begins at x or after it.
func gridColumn(width, x float64) float64 {
	pitch := (width + gridGutter) / gridColumns
	return geom.Snap(float64(math.Ceil(settle(x/pitch)) * pitch))
}

// wide reports whether all columns have the least width.
func (p Panels) wide(widths []float64) bool {
	least := p.Least
	if least == 0 {
		least = panelsLeast
	}
	for _, w := range widths {
		if w < least {
			return false
		}
	}
	return true
}

// widths divides the width among columns, each rounded down, so that their
// sum never exceeds it.
func (p Panels) widths(cols int, width float64) []float64 {
	widths := make([]float64, cols)
	room := width - float64(float64(cols-1)*p.Gap.Or(diagram.M).U())
	total := 0.0
	shares := make([]float64, cols)
	for i := range shares {
		shares[i] = 1
		if p.Shares != nil && cols == len(p.Panels) {
			shares[i] = p.Shares[i]
		}
		total += shares[i]
	}
	for i := range widths {
		widths[i] = geom.Snap(float64(room*(shares[i]/total)) - geom.Grid/2)
	}
	return widths
}

// rows sets the panels in rows of the given columns.
func (p Panels) rows(ctx diagram.Context, cols int, widths []float64, width float64) diagram.Frame {
	pen := ctx.Pen()
	f := diagram.Frame{Doc: []scene.Block{}}
	y, x := 0.0, 0.0
	for at := 0; at < len(p.Panels); at += cols {
		if at > 0 {
			y += panelRowGap
		}
		if at > 0 && !p.grounds() || at == 0 && p.Rule {
			pen.Line(geom.Pt(0, y), geom.Pt(width, y), diagram.Look{Role: scene.Axis, Line: theme.Edge})
			y += panelRowGap
		}
		row := p.Panels[at:min(at+cols, len(p.Panels))]
		heads := make([]panelHead, len(row))
		head := 0.0
		for i, panel := range row {
			heads[i] = panel.head(ctx.In("Panels", at+i), widths[i], cols == 1)
			if !heads[i].beside {
				head = max(head, heads[i].height)
			}
		}
		placed := make([]diagram.Frame, len(row))
		h := 0.0
		for i, panel := range row {
			placed[i] = panel.layout(ctx.In("Panels", at+i), heads[i], head, widths[i])
			h = max(h, placed[i].Size.H)
		}
		x = 0
		for i, panel := range row {
			k := panel.aligned(placed[i], h)
			if panel.Ground {
				k = panel.grounded(ctx, k, h)
			}
			f.Kids = append(f.Kids, k.At(x, y))
			f.Doc = append(f.Doc, panel.doc(k)...)
			x += widths[i] + p.Gap.Or(diagram.M).U()
		}
		y += h
	}
	f.Marks = pen.Marks()
	f.Size = geom.Sz(width, y)
	return f
}
