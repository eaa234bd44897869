package layouts

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// comparisonGlyphGap is the room in u between a status and its words.
const comparisonGlyphGap = 7

// A comparisonCell draws a cell of a comparison.
type comparisonCell struct {
	ComparisonCell
	rated bool // it has a status
	style theme.TextStyle
	lines int // at most, or the cell does not fit; 0: any
}

// Layout implements [diagram.Node].
func (c comparisonCell) Layout(ctx diagram.Context, limits diagram.Constraints) diagram.Frame {
	pen := ctx.Pen()
	x, w := 0.0, 0.0
	if c.rated {
		w = 2 * shapes.GlyphRadius
		x = w + comparisonGlyphGap
		shapes.DrawGlyph(pen, geom.Pt(shapes.GlyphRadius, c.style.Leading/2), 0, c.Status)
	}
	room := 0.0
	if limits.Max.W > 0 {
		room = max(limits.Max.W-x, 1)
	}
	at := ctx.In("Text")
	words := wrapped(at, c.Text, c.style, room)
	if n := len(words); c.lines > 0 && n > 1 && (n > c.lines || at.Longest(c.Text, c.style) > room) {
		at.Fail(diagram.ErrTooWide, fmt.Sprintf("needs more than %d lines of whole words", c.lines), "shorten it")
	}
	if len(words) > 0 {
		w = x + widestLine(words)
	}
	first := diagram.FirstBaseline(c.style)
	pen.Lines(geom.Pt(x, first), scene.Start, words)
	return diagram.Frame{
		Size:     limits.AtLeast(geom.Sz(w, max(linesHeight(words), c.style.Leading))),
		Baseline: first, Marks: pen.Marks(),
	}
}
