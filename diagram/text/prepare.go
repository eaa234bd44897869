package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/burindev/burin/diagram/theme"
)

// Characters that guide breaking and joining.
const (
	softHyphen     = '\u00AD' // a break that shows a hyphen
	noBreakSpace   = '\u00A0'
	zeroWidthSpace = '\u200B' // a break that shows nothing
	zwnj           = '\u200C'
	zwj            = '\u200D'
	noBreakHyphen  = '\u2011'
	wordJoiner     = '\u2060' // forbids a break
)

// prepare returns the text as it will be set: in normal form C, in upper case
// where the style asks for it, without needless spaces.
func prepare(s string, st theme.TextStyle) string {
	if st.Upper {
		s = upper(s)
	}
	if !norm.NFC.IsNormalString(s) {
		s = norm.NFC.String(s)
	}
	return spaces(s, st.Face == theme.Mono)
}

// upper returns s in upper case. The micro sign stays: its capital is a
// Greek letter that nobody reads as a prefix.
func upper(s string) string {
	s = strings.ReplaceAll(s, "ß", "SS")
	return strings.Map(func(r rune) rune {
		if r == 'µ' {
			return r
		}
		return unicode.ToUpper(r)
	}, s)
}

// spaces removes what a viewer of SVG would not show: spaces at the ends of a
// line and all but one in a row. Where keep is true, spaces at the start and
// all but the last in a row become no-break spaces, which viewers do show; so
// does a space that carries a mark.
func spaces(s string, keep bool) string {
	if tidy(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s) + 8)
	pending, start := 0, true
	for _, r := range s {
		switch {
		case r == ' ':
			pending++
			continue
		case r == '\n':
			b.WriteByte('\n')
			pending, start = 0, true
			continue
		}
		for ; pending > 0; pending-- {
			switch {
			case keep && (start || pending > 1), pending == 1 && unicode.IsMark(r):
				b.WriteRune(noBreakSpace)
			case !start && pending == 1:
				b.WriteByte(' ')
			}
		}
		b.WriteRune(r)
		start = false
	}
	return b.String()
}

// tidy reports whether no space stands beside another, beside a line feed,
// before a mark or at either end.
func tidy(s string) bool {
	before := byte('\n')
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c == ' ' && (before == ' ' || before == '\n') || c == '\n' && before == ' ' {
			return false
		}
		if c >= 0x80 && before == ' ' {
			if r, _ := utf8.DecodeRuneInString(s[i:]); unicode.IsMark(r) {
				return false
			}
		}
		before = c
	}
	return before != ' '
}

// strip returns the text as drawn: without the characters that only guide
// breaking, and with the common hyphen for the no-break one, which few fonts
// have.
func strip(s string) string {
	if !strings.ContainsFunc(s, guides) {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r == noBreakHyphen:
			return '-'
		case guides(r):
			return -1
		}
		return r
	}, s)
}

func guides(r rune) bool {
	return r == softHyphen || r == zeroWidthSpace || r == wordJoiner || r == noBreakHyphen
}
