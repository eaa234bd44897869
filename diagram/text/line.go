package text

import "github.com/burindev/burin/diagram/theme"

// A Line is one line of measured text. All lengths are in u and multiples of
// 1/64. Lines are shared by everybody who measures the same text: do not
// write to Runs.
type Line struct {
	String string // as drawn: upper case where the style asks for it, no spaces at the ends
	Style  theme.TextStyle
	Width  float64 // advance with kerning and tracking, rounded up
	// Ascent and Descent are the extent of the ink above and below the
	// baseline, rounded up; never negative.
	Ascent, Descent float64
	Runs            []Run // from left to right; empty for an empty line
	// Forced reports that no break was possible near the end of this line and
	// it was cut between two arbitrary letters.
	Forced bool
}

// A Run is a part of a line that is set in one face. There is more than one
// only where the first face of the theme lacks a glyph.
type Run struct {
	Text   string
	Family string  // the face's family and its fallbacks, as a CSS list
	X      float64 // from the start of the line
	Width  float64
	Bold   bool
}
