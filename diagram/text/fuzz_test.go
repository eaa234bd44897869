package text_test

import (
	"errors"
	"testing"

	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// FuzzWrap feeds any bytes, sizes and widths: the answer is either sound
// lines or one of the package's errors.
func FuzzWrap(f *testing.F) {
	for _, s := range []string{sentence, "foo::bar->baz", "ex\u00ADam\u200Bple\u2060", "a\x80", "ax\u0304 \u0301", "  \n\n x", "👩‍🚀 中 ב"} {
		f.Add(s, 100.0, 14.0, 0.0, false)
	}
	f.Add("12\u00A0ms·–—- - -", 0.0, 36.0, -0.3, true)
	set := newSet()
	f.Fuzz(func(t *testing.T, s string, width, size, tracking float64, mono bool) {
		st := theme.TextStyle{Size: size, Tracking: tracking, Upper: len(s)%2 == 0}
		if mono {
			st.Face = theme.Mono
		}
		lines, err := set.Wrap(s, st, width)
		if err != nil {
			if !known(err) {
				t.Fatalf("%T: %v", err, err)
			}
			return
		}
		balanced, err := set.Balance(s, st, width)
		if err != nil || len(balanced) != len(lines) {
			t.Fatalf("%d lines balanced to %d, %v", len(lines), len(balanced), err)
		}
		if widest(balanced) > widest(lines) {
			t.Fatalf("balanced to %v from %v", widest(balanced), widest(lines))
		}
		for _, l := range append(lines, balanced...) {
			if !(l.Width >= 0 && l.Ascent >= 0 && l.Descent >= 0) || len(l.Runs) > 1 {
				t.Fatalf("%+v", l)
			}
		}
	})
}

func known(err error) bool {
	var (
		glyph    *text.GlyphError
		control  *text.ControlError
		encoding *text.EncodingError
		script   *text.ScriptError
		length   *text.LengthError
		style    *text.StyleError
	)
	return errors.As(err, &glyph) || errors.As(err, &control) || errors.As(err, &encoding) ||
		errors.As(err, &script) || errors.As(err, &length) || errors.As(err, &style)
}
