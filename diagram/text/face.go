package text

import (
	"errors"
	"strings"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"github.com/burindev/burin/diagram/theme"
)

// A face is one font file, read on first use. It is guarded by the lock of
// its stack.
type face struct {
	name string // the family
	css  string // the family and its fallbacks
	bold bool
	data []byte

	font   *sfnt.Font // nil until read
	err    error      // why it could not be read
	upem   int32
	buf    sfnt.Buffer
	glyphs map[rune]glyph
	kerns  map[[2]sfnt.GlyphIndex]int32
}

// A glyph is what layout needs to know of one: lengths in font units.
type glyph struct {
	index           sfnt.GlyphIndex // 0: the face has no glyph for the character
	advance         int32
	ascent, descent int32 // of the ink, from the baseline
}

// newFace takes the regular file where a bold one is missing: viewers
// embolden it without changing its advances.
func newFace(f theme.Font, bold bool) *face {
	n := &face{name: f.Family, css: cssList(f), bold: bold, data: f.Regular}
	if bold && len(f.Bold) > 0 {
		n.data = f.Bold
	}
	return n
}

// read parses the file.
func (f *face) read() error {
	if f.font != nil || f.err != nil {
		return f.err
	}
	var parsed *sfnt.Font
	if parsed, f.err = sfnt.Parse(f.data); f.err != nil {
		return f.err
	}
	if f.upem = int32(parsed.UnitsPerEm()); f.upem <= 0 {
		f.err = errors.New("no units per em")
		return f.err
	}
	f.font = parsed
	f.glyphs = make(map[rune]glyph)
	f.kerns = make(map[[2]sfnt.GlyphIndex]int32)
	return nil
}

// ppem is the size at which one unit of the result is one font unit, so that
// nothing is rounded.
func (f *face) ppem() fixed.Int26_6 { return fixed.Int26_6(f.upem) }

// glyph returns the glyph of a character; its index is 0 if there is none.
func (f *face) glyph(r rune) glyph {
	if g, ok := f.glyphs[r]; ok {
		return g
	}
	g := f.load(r)
	f.glyphs[r] = g
	return g
}

func (f *face) load(r rune) glyph {
	index, err := f.font.GlyphIndex(&f.buf, r)
	if err != nil || index == 0 {
		return glyph{}
	}
	advance, err := f.font.GlyphAdvance(&f.buf, index, f.ppem(), font.HintingNone)
	if err != nil {
		return glyph{}
	}
	g := glyph{index: index, advance: int32(advance)}
	ink, _, err := f.font.GlyphBounds(&f.buf, index, f.ppem(), font.HintingNone)
	if err != nil { // a colour bitmap: it fills the line
		m, _ := f.font.Metrics(&f.buf, f.ppem(), font.HintingNone)
		g.ascent, g.descent = int32(m.Ascent), int32(m.Descent)
		return g
	}
	g.ascent, g.descent = int32(-ink.Min.Y), int32(ink.Max.Y)
	return g
}

// kern returns the kerning between two glyphs in font units.
func (f *face) kern(a, b sfnt.GlyphIndex) int32 {
	pair := [2]sfnt.GlyphIndex{a, b}
	if k, ok := f.kerns[pair]; ok {
		return k
	}
	var units int32
	if k, err := f.font.Kern(&f.buf, a, b, f.ppem(), font.HintingNone); err == nil {
		units = int32(k)
	}
	f.kerns[pair] = units
	return units
}

// cssList returns the family and its fallbacks as a CSS list. A family that
// is not a row of CSS identifiers is quoted.
func cssList(f theme.Font) string {
	name := f.Family
	if !identifiers(name) {
		name = "'" + strings.NewReplacer(`\`, `\\`, `'`, `\'`).Replace(name) + "'"
	}
	if f.Fallback == "" {
		return name
	}
	return name + ", " + f.Fallback
}

func identifiers(s string) bool {
	for word := range strings.SplitSeq(s, " ") {
		if word == "" {
			return false
		}
		for i, r := range word {
			letter := r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
			if !letter && (i == 0 || r != '-' && (r < '0' || r > '9')) {
				return false
			}
		}
	}
	return true
}
