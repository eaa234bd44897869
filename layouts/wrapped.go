package layouts

import (
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
