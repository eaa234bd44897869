package text

import (
	"math"
	"unicode"
	"unicode/utf8"

	"github.com/burindev/burin/diagram/theme"
)

// MaxLength is the greatest length of one text in characters.
const MaxLength = 2000

// maxSize bounds sizes and tracking in u, far above any use, so that no sum
// can overflow.
const maxSize = 10_000.0

// check refuses what cannot be drawn: bad encoding, control characters,
// overlong text and scripts that need more than one glyph after another. A
// line feed is allowed; [Set.Line] refuses it later.
func check(s string) error {
	n := 0
	for i, r := range s {
		n++
		if r >= ' ' && r < 0x7F || r == '\n' {
			continue
		}
		if r == utf8.RuneError {
			if _, size := utf8.DecodeRuneInString(s[i:]); size == 1 {
				return &EncodingError{Offset: i}
			}
		}
		switch {
		case isControl(r):
			return &ControlError{Rune: r, Offset: i}
		case isRightToLeft(r):
			return &ScriptError{Rune: r, RightToLeft: true}
		case r >= 0x0900 && unicode.In(r, needShaping...):
			return &ScriptError{Rune: r}
		}
	}
	if n > MaxLength {
		return &LengthError{Length: n}
	}
	return nil
}

// isControl reports control and format characters, line and paragraph
// separators: all but the few format characters that guide line breaking or
// join emoji.
func isControl(r rune) bool {
	switch r {
	case softHyphen, zeroWidthSpace, wordJoiner, zwnj, zwj:
		return false
	}
	return unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp)
}

// isRightToLeft reports the blocks whose default direction is right to left:
// bidi classes R and AL of DerivedBidiClass.txt.
func isRightToLeft(r rune) bool {
	return r >= 0x0590 && r <= 0x08FF ||
		r >= 0xFB1D && r <= 0xFDFF || r >= 0xFE70 && r <= 0xFEFE ||
		r >= 0x10800 && r <= 0x10FFF || r >= 0x1E800 && r <= 0x1EFFF
}

// needShaping are the scripts whose glyphs reorder, join or stack, so that a
// row of single glyphs would be wrong in width and in look.
var needShaping = []*unicode.RangeTable{
	unicode.Devanagari, unicode.Bengali, unicode.Gurmukhi, unicode.Gujarati,
	unicode.Oriya, unicode.Tamil, unicode.Telugu, unicode.Kannada,
	unicode.Malayalam, unicode.Sinhala, unicode.Thai, unicode.Lao,
	unicode.Tibetan, unicode.Myanmar, unicode.Khmer, unicode.Mongolian,
	unicode.Balinese, unicode.Javanese, unicode.Tai_Tham, unicode.Phags_Pa,
}

// checkStyle refuses sizes that are not usable numbers.
func checkStyle(st theme.TextStyle) error {
	if st.Size > 0 && st.Size <= maxSize && math.Abs(st.Tracking) <= maxSize {
		return nil
	}
	return &StyleError{Style: st}
}
