package text

import (
	"sync"
	"unicode"

	"github.com/rivo/uniseg"
	"golang.org/x/image/font/sfnt"

	"github.com/burindev/burin/diagram/theme"
)

// A stack is the faces of one kind and weight in order of preference. Its
// lock guards all of them while one text is measured.
type stack struct {
	kind  theme.Face
	mu    sync.Mutex
	faces []*face
}

func newStack(kind theme.Face, fonts []theme.Font, bold bool) *stack {
	k := &stack{kind: kind}
	for _, f := range fonts {
		k.faces = append(k.faces, newFace(f, bold))
	}
	return k
}

// first returns the preferred face, read and usable. The lock must be held.
func (k *stack) first() (*face, error) {
	if len(k.faces) == 0 {
		return nil, &FontError{Face: k.kind}
	}
	return k.face(0)
}

func (k *stack) face(i int) (*face, error) {
	f := k.faces[i]
	if err := f.read(); err != nil {
		return nil, &FontError{Family: f.name, Face: k.kind, Err: err}
	}
	return f, nil
}

// A cell is one grapheme cluster as set in one face.
type cell struct {
	offset          int32 // in the paragraph's text, in bytes
	units           int32 // advances and kerning of all cells before; only differences within one face have a meaning
	kern            int32 // towards the next cell, contained in that cell's units
	ascent, descent int32 // in units of the face
	face            int32
}

// cells measures a text, and closes the row with an empty cell at the end.
func (k *stack) cells(s string) ([]cell, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if _, err := k.first(); err != nil {
		return nil, err
	}
	row := make([]cell, 0, len(s)+1)
	var before sfnt.GlyphIndex // the last glyph, 0 after a line feed
	units := int32(0)
	for offset := 0; offset < len(s); {
		cluster := s[offset : offset+1]
		if !lone(s, offset) {
			cluster, _, _, _ = uniseg.FirstGraphemeClusterInString(s[offset:], -1)
		}
		c, first, last, advance, err := k.cell(cluster)
		if err != nil {
			return nil, err
		}
		if n := len(row); n > 0 && row[n-1].face == c.face && before != 0 && first != 0 {
			row[n-1].kern = k.faces[c.face].kern(before, first)
			units += row[n-1].kern
		}
		c.offset, c.units = int32(offset), units
		row = append(row, c)
		units += advance
		before, offset = last, offset+len(cluster)
	}
	return append(row, cell{offset: int32(len(s)), units: units}), nil
}

// lone reports whether the byte at i is a cluster of its own: ASCII before
// ASCII or the end.
func lone(s string, i int) bool {
	return s[i] < 0x80 && (i+1 == len(s) || s[i+1] < 0x80)
}

// cell sets a cluster in the first face that has all of it, and returns its
// first and last glyph and its advance.
func (k *stack) cell(cluster string) (c cell, first, last sfnt.GlyphIndex, advance int32, err error) {
	if cluster == "\n" {
		return cell{}, 0, 0, 0, nil
	}
	i, err := k.choose(cluster)
	if err != nil {
		return cell{}, 0, 0, 0, err
	}
	c.face = int32(i)
	for _, r := range cluster {
		if joins(r) {
			continue
		}
		g := k.faces[i].glyph(r)
		c.ascent, c.descent = max(c.ascent, g.ascent), max(c.descent, g.descent)
		if first == 0 {
			first = g.index
		}
		last = g.index // a mark keeps its base from kerning with what follows
		if !unicode.In(r, unicode.Mn, unicode.Me) {
			advance += g.advance // a mark itself takes no room
		}
	}
	return c, first, last, advance, nil
}

// choose returns the first face that has every character of the cluster. If
// none has, the error names the first character that the preferred face lacks.
func (k *stack) choose(cluster string) (int, error) {
	var lacking rune
	for i := range k.faces {
		f, err := k.face(i)
		if err != nil {
			return 0, err
		}
		missing, has := lacks(f, cluster)
		if has {
			return i, nil
		}
		if i == 0 {
			lacking = missing
		}
	}
	return 0, &GlyphError{Rune: lacking, Family: k.faces[0].name, Face: k.kind}
}

func lacks(f *face, cluster string) (rune, bool) {
	for _, r := range cluster {
		if !joins(r) && f.glyph(r).index == 0 {
			return r, false
		}
	}
	return 0, true
}

// joins reports characters that only change their neighbours and need no
// glyph: joiners and variation selectors.
func joins(r rune) bool {
	return r == zwj || r == zwnj || r >= 0xFE00 && r <= 0xFE0F || r >= 0xE0100 && r <= 0xE01EF
}
