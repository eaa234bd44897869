package text

import (
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"

	"github.com/burindev/burin/diagram/theme"
)

// A piece is what a line holds or not as a whole: the cells from start up to
// end, without the spaces that follow.
type piece struct {
	start, end int
	must       bool // the line ends behind it
	hyphen     bool // if the line ends behind it, a hyphen shows
}

// pieces returns the parts between which a line may end: the opportunities of
// Unicode Standard Annex #14 without those that [breakable] takes back.
func (p *paragraph) pieces() ([]piece, error) {
	p.breaking.Do(func() { p.parts, p.err = p.split() })
	return p.parts, p.err
}

func (p *paragraph) split() ([]piece, error) {
	if blank(p.text) {
		return nil, nil
	}
	var parts []piece
	at, drawn, start, cell, state := 0, 0, 0, 0, -1 // bytes of marked and of text, cells
	for rest := p.marked; rest != ""; {
		var segment string
		var must bool
		segment, rest, must, state = uniseg.FirstLineSegmentInString(rest, state)
		at, drawn = at+len(segment), drawn+len(strip(segment))
		if !must && !breakable(p.marked, at) {
			continue
		}
		for cell < p.len() && int(p.cells[cell].offset) < drawn {
			cell++
		}
		last, _ := utf8.DecodeLastRuneInString(segment)
		next := piece{start: start, end: p.trim(start, cell), must: must, hyphen: last == softHyphen && !must}
		parts = append(parts, next)
		start = cell
	}
	if p.text[len(p.text)-1] == '\n' {
		parts = append(parts, piece{start: start, end: start, must: true})
	}
	for _, q := range parts {
		if q.hyphen { // a face without a hyphen shall fail now, not at some widths only
			if _, err := p.set.paragraph("-", p.style); err != nil {
				return nil, err
			}
		}
	}
	return parts, nil
}

// trim returns the end of the cells from i up to j without spaces and line
// feeds at the end.
func (p *paragraph) trim(i, j int) int {
	for j > i && (p.space(j-1) || p.slice(j-1, j) == "\n") {
		j--
	}
	return j
}

// space reports whether cell i is a space that vanishes at the end of a line.
func (p *paragraph) space(i int) bool {
	r, size := utf8.DecodeRuneInString(p.text[p.cells[i].offset:])
	if r == ' ' || r >= 0x1680 && r != 0x2007 && r != 0x202F && unicode.Is(unicode.Zs, r) {
		return int(p.cells[i+1].offset-p.cells[i].offset) == size // no mark stands on it
	}
	return false
}

// blank reports whether nothing of s can be seen.
func blank(s string) bool {
	for _, r := range s {
		if !unicode.IsSpace(r) {
			return false
		}
	}
	return true
}

// longest returns the widest piece as a line.
func (p *paragraph) longest(st theme.TextStyle) (Line, error) {
	parts, err := p.pieces()
	if err != nil {
		return Line{}, err
	}
	widest, width := span{}, -1.0
	for _, q := range parts {
		w, err := p.pieceWidth(q.start, q)
		if err != nil {
			return Line{}, err
		}
		if w > width {
			widest, width = span{start: q.start, end: q.end, hyphen: q.hyphen}, w
		}
	}
	return p.lineOf(widest, st)
}

// pieceWidth returns the width of a line from the cell start to the end of a
// piece.
func (p *paragraph) pieceWidth(start int, q piece) (float64, error) {
	if !q.hyphen {
		return p.width(start, q.end), nil
	}
	l, err := p.hyphenated(start, q.end)
	return l.Width, err
}
