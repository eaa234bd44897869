package shapes

import (
	"math"
	"strconv"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of a share in u.
const (
	shareStrip     = 10  // height of the strip
	shareBeside    = 152 // width of the strip beside its number
	shareGap       = 20  // between number, strip and words on one line
	shareUnder     = 8   // from the strip to words under it
	shareWords     = 150 // least width of words beside the strip
	shareMostStrip = 240 // width of a strip under its number
)

// A Share is a part of a whole: the percentage as a large number, with a strip
// that shows it, and words that say what it is a part of. All stand on one
// line where there is room.
type Share struct {
	ID    diagram.ID   `validate:"omitempty,id"`
	Share float64      `validate:"gte=0,lte=1"`
	Note  string       `validate:"max=2000"` // "of all calls are answered in time"
	Role  diagram.Role // of the part
	Rest  diagram.Role // of the rest of the whole
	Size  NumeralSize
}

// NodeID implements [diagram.Named].
func (s Share) NodeID() diagram.ID { return s.ID }

// percent returns the share in whole percents.
func (s Share) percent() string { return strconv.Itoa(int(math.Round(float64(s.Share * 100)))) }

// strip draws the part solid and the rest as an outline.
func (s Share) strip(pen *diagram.Pen, r geom.Rect) {
	part, rest := r, r
	part.Max.X = r.Min.X + geom.Snap(float64(s.Share*r.Dx()))
	rest.Min.X = min(part.Max.X+barPartGap, rest.Max.X)
	if part.Dx() > 0 {
		pen.Rect(part, 0, diagram.Look{Fill: s.Role.Base()})
	}
	if rest.Dx() > theme.Border {
		pen.Rect(rest.Inset(theme.Border/2), 0, diagram.Look{Fill: s.Rest.Soft(), Line: s.Rest.Base(), Width: theme.Border})
	}
}

// Layout implements [diagram.Node].
func (s Share) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	numeral := Numeral{Value: s.percent(), Unit: "%", Size: s.Size, Role: s.Role}
	st, nst := ctx.Type().Note, s.Size.style(ctx.Type())
	width := c.WidthOr(shareMostStrip)
	pen := ctx.Pen()
	w := numeral.Width(ctx)
	x := w + shareGap
	var size geom.Size
	if words := width - x - shareBeside - shareGap; words >= shareWords {
		lines := setLines(ctx.In("Note"), s.Note, st, min(words, diagram.FallbackRoom(words)), true)
		h := max(nst.Leading, float64(float64(len(lines))*st.Leading))
		DrawNumeral(ctx, pen, geom.Pt(0, diagram.MiddleBaseline(h/2, nst)), scene.Start, numeral)
		s.strip(pen, geom.R(x, geom.Snap((h-shareStrip)/2), shareBeside, shareStrip))
		top := geom.Snap((h - float64(float64(len(lines))*st.Leading)) / 2)
		pen.Lines(geom.Pt(x+shareBeside+shareGap, top+diagram.FirstBaseline(st)), scene.Start, lines)
		size = geom.Sz(width, h)
	} else {
		lines := setLines(ctx.In("Note"), s.Note, st, min(width, diagram.FallbackRoom(width)), true)
		DrawNumeral(ctx, pen, geom.Pt(0, diagram.FirstBaseline(nst)), scene.Start, numeral)
		y := nst.Leading + shareUnder/2
		s.strip(pen, geom.R(0, y, min(width, shareMostStrip), shareStrip))
		y += shareStrip + shareUnder
		pen.Lines(geom.Pt(0, y+diagram.FirstBaseline(st)), scene.Start, lines)
		size = geom.Sz(max(w, min(width, shareMostStrip), widest(lines)), y+float64(float64(len(lines))*st.Leading))
	}
	return diagram.Frame{Size: c.AtLeast(size), Marks: pen.Marks(), Doc: []scene.Block{scene.Paragraph{Text: describe(s.Note, s.percent()+"%")}}}
}
