package text

import (
	"sync"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/theme"
)

// A paragraph is a text measured once in one style. It answers for the width
// of any part of itself without looking at glyphs again.
type paragraph struct {
	set    *Set
	style  theme.TextStyle // the colour and leading of whoever asked first
	stack  *stack
	marked string // as prepared, with the characters that guide breaking
	text   string // as drawn
	cells  []cell // one per grapheme cluster of text, and an empty one at the end
	mixed  bool   // more than one face
	whole  Line   // all of it on one line

	breaking sync.Once
	parts    []piece
	err      error // of breaking
}

func (s *Set) measure(str string, st theme.TextStyle) (*paragraph, error) {
	if err := checkStyle(st); err != nil {
		return nil, err
	}
	if err := check(str); err != nil {
		return nil, err
	}
	marked := prepare(str, st)
	p := &paragraph{set: s, style: st, stack: s.stack(st), marked: marked, text: strip(marked)}
	var err error
	if p.cells, err = p.stack.cells(p.text); err != nil {
		return nil, err
	}
	for i := 1; i < p.len(); i++ {
		if p.cells[i].face != p.cells[i-1].face {
			p.mixed = true
			break
		}
	}
	p.whole = p.line(0, p.len())
	return p, nil
}

// len returns the number of clusters.
func (p *paragraph) len() int { return len(p.cells) - 1 }

// width returns the width of the cells from i up to j in u.
func (p *paragraph) width(i, j int) float64 {
	if !p.mixed {
		return p.runWidth(i, j)
	}
	sum := 0.0
	for i < j {
		end := p.runEnd(i, j)
		sum += p.runWidth(i, end) // multiples of 1/64: exact
		i = end
	}
	return sum
}

// runWidth returns the width of cells of one face: units are summed as
// integers, scaled once and rounded up.
func (p *paragraph) runWidth(i, j int) float64 {
	if i >= j {
		return 0
	}
	units := p.cells[j].units - p.cells[i].units - p.cells[j-1].kern
	w := p.scale(units, p.cells[i].face) + float64(p.style.Tracking*float64(j-i))
	return max(0, geom.SnapUp(w))
}

func (p *paragraph) scale(units, face int32) float64 {
	return float64(float64(units)*p.style.Size) / float64(p.stack.faces[face].upem)
}

// runEnd returns the end of the row of cells that share the face of cell i.
func (p *paragraph) runEnd(i, j int) int {
	end := i + 1
	for end < j && p.cells[end].face == p.cells[i].face {
		end++
	}
	return end
}

// line returns the cells from i up to j as a line.
func (p *paragraph) line(i, j int) Line {
	l := Line{String: p.slice(i, j), Style: p.style}
	for ; i < j; i = p.runEnd(i, j) {
		end := p.runEnd(i, j)
		var up, down int32
		for _, c := range p.cells[i:end] {
			up, down = max(up, c.ascent), max(down, c.descent)
		}
		f := p.cells[i].face
		l.Ascent = max(l.Ascent, geom.SnapUp(p.scale(up, f)))
		l.Descent = max(l.Descent, geom.SnapUp(p.scale(down, f)))
		run := Run{
			Text: p.slice(i, end), Family: p.stack.faces[f].css, Bold: p.style.Bold,
			X: l.Width, Width: p.runWidth(i, end),
		}
		l.Width += run.Width
		l.Runs = append(l.Runs, run)
	}
	return l
}

func (p *paragraph) slice(i, j int) string { return p.text[p.cells[i].offset:p.cells[j].offset] }

// hyphenated returns the cells from i up to j and a hyphen as a line.
func (p *paragraph) hyphenated(i, j int) (Line, error) {
	h, err := p.set.paragraph(p.slice(i, j)+"-", p.style)
	if err != nil {
		return Line{}, err
	}
	return h.whole, nil
}
