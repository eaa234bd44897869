package text

import (
	"strings"

	"github.com/burindev/burin/diagram/theme"
)

// A Set measures text in a theme's fonts. It reads a font on first use and
// remembers what it has measured. It is safe for concurrent use: share one
// over a whole book. The zero Set has no fonts; use [NewSet].
type Set struct {
	stacks [2][2]*stack // by face and weight
	known  cache
}

// NewSet returns a Set over fonts in order of preference. It never fails: a
// missing list or a damaged font shows as a [FontError] on first use.
func NewSet(sans, mono []theme.Font) *Set {
	s := new(Set)
	s.stacks[theme.Sans] = [2]*stack{newStack(theme.Sans, sans, false), newStack(theme.Sans, sans, true)}
	s.stacks[theme.Mono] = [2]*stack{newStack(theme.Mono, mono, false), newStack(theme.Mono, mono, true)}
	return s
}

// Line measures a text on one line, in upper case where the style says so. A
// line feed in it is a [ControlError].
func (s *Set) Line(str string, st theme.TextStyle) (Line, error) {
	p, err := s.paragraph(str, st)
	if err != nil {
		return Line{}, err
	}
	if i := strings.IndexByte(p.text, '\n'); i >= 0 {
		return Line{}, &ControlError{Rune: '\n', Offset: strings.IndexByte(str, '\n')}
	}
	l := p.whole
	l.Style = st
	return l, nil
}

// Wrap breaks a text into lines of at most the given width in u, as many
// words on each as fit. Lines end at spaces, hyphens and where else the
// Unicode line breaking rules allow, but never inside code, units, ranges or
// arrows; and at every line feed. A word that is wider than a line is broken
// after punctuation or before a capital, and if that does not help between
// letters, which [Line.Forced] reports. Only a single letter can be wider
// than the width. A text without visible characters has no lines.
func (s *Set) Wrap(str string, st theme.TextStyle, width float64) ([]Line, error) {
	p, err := s.paragraph(str, st)
	if err != nil {
		return nil, err
	}
	return p.lines(width, st, (*paragraph).wrap)
}

// Balance breaks a text into as many lines as [Set.Wrap] does, but for the
// least width that gives as many, so that the lines are about equally long.
// Text with a word wider than the width is returned as Wrap breaks it.
func (s *Set) Balance(str string, st theme.TextStyle, width float64) ([]Line, error) {
	p, err := s.paragraph(str, st)
	if err != nil {
		return nil, err
	}
	return p.lines(width, st, (*paragraph).balance)
}

// Longest returns the widest part of a text that [Set.Wrap] keeps together
// as long as it fits: with its width as the measure, no word is broken.
func (s *Set) Longest(str string, st theme.TextStyle) (Line, error) {
	p, err := s.paragraph(str, st)
	if err != nil {
		return Line{}, err
	}
	return p.longest(st)
}

// paragraph returns the measured text, from the cache where it can.
func (s *Set) paragraph(str string, st theme.TextStyle) (*paragraph, error) {
	st.Color, st.Leading = "", 0
	k := key{str, st}
	if p := s.known.get(k); p != nil {
		return p, nil
	}
	p, err := s.measure(str, st)
	if err != nil {
		return nil, err
	}
	s.known.put(k, p)
	return p, nil
}

// stack returns the faces of a style. A face that does not exist counts as
// sans.
func (s *Set) stack(st theme.TextStyle) *stack {
	face, weight := theme.Sans, 0
	if st.Face == theme.Mono {
		face = theme.Mono
	}
	if st.Bold {
		weight = 1
	}
	if k := s.stacks[face][weight]; k != nil {
		return k
	}
	return newStack(face, nil, st.Bold)
}
