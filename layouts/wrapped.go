package layouts

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// wrapped sets words on lines of at most width u; width 0 is unbounded.
// Without words there are no lines.
func wrapped(ctx diagram.Context, words string, st theme.TextStyle, width float64) []text.Line {
	switch {
	case words == "":
		return nil
	case width > 0:
		return ctx.Wrap(words, st, width)
	}
	return []text.Line{ctx.Line(words, st)}
}

// widestLine returns the width of the widest of some lines.
func widestLine(blocks ...[]text.Line) float64 {
	w := 0.0
	for _, lines := range blocks {
		for _, l := range lines {
			w = max(w, l.Width)
		}
	}
	return w
}

// linesHeight returns the height of blocks of lines under each other.
func linesHeight(blocks ...[]text.Line) float64 {
	h := 0.0
	for _, lines := range blocks {
		for _, l := range lines {
			h += l.Style.Leading
		}
	}
	return h
}

// unbroken records the error of words that stand on one line and are too wide
// for it.
func unbroken(ctx diagram.Context, words string, st theme.TextStyle, width float64) {
	if w := ctx.Line(words, st).Width; w > width {
		ctx.Fail(diagram.ErrTooWide, fmt.Sprintf("%q is %s u wide, but there are %s u for one line", words, FormatNumber(w), FormatNumber(width)),
			"shorten it, or give it more room")
	}
}
