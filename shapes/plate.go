package shapes

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// A plate is words centred in a box: what pills, tags, chips and flags have
// in common. It is as small as its words and padding allow.
type plate struct {
	words []text.Line
	size  geom.Size
}

// plateRim is what stays beside the words in another font, in u: a little
// more than must, for the round corners.
const plateRim = diagram.FallbackRim + 0.25

// setPlate measures words in a style. Beside them there is pad, or more where
// another font would need it, above and below half of rim. Where width is
// given the words wrap to it.
func setPlate(ctx diagram.Context, words string, st theme.TextStyle, pad, rim, width float64) plate {
	p := plate{words: setLines(ctx, words, st, min(width-2*pad, diagram.FallbackRoom(width-diagram.FallbackRim)), width > 0)}
	w := widest(p.words)
	w = max(w+2*pad, diagram.InOtherFonts(w)+2*plateRim)
	p.size = geom.Sz(geom.SnapUp(w), float64(float64(len(p.words))*st.Leading)+rim)
	return p
}

// draw sets the words in the middle of r.
func (p plate) draw(pen *diagram.Pen, r geom.Rect, ink theme.Token) {
	n := len(p.words)
	if n == 0 {
		return
	}
	st := p.words[0].Style
	c := r.Center()
	first := c.Y - float64(float64(n-1)*st.Leading)/2
	pen.Lines(geom.Pt(c.X, diagram.MiddleBaseline(first, st)), scene.Middle, inked(p.words, ink))
}

// setLines sets s on one line, or where it is bounded wraps it to width.
func setLines(ctx diagram.Context, s string, st theme.TextStyle, width float64, bounded bool) []text.Line {
	switch {
	case s == "":
		return nil
	case bounded:
		return ctx.Wrap(s, st, max(width, 1))
	}
	return []text.Line{ctx.Line(s, st)}
}

// widest returns the width of the widest line.
func widest(lines []text.Line) float64 {
	w := 0.0
	for _, l := range lines {
		w = max(w, l.Width)
	}
	return w
}

// inked returns the lines in another colour. The measure of words does not
// depend on it.
func inked(lines []text.Line, ink theme.Token) []text.Line {
	out := make([]text.Line, len(lines))
	for i, l := range lines {
		l.Style.Color = ink
		out[i] = l
	}
	return out
}
