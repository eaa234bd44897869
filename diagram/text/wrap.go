package text

import (
	"math"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/theme"
)

// A span is a line of a paragraph: the cells from start up to end.
type span struct {
	start, end     int
	hyphen, forced bool
}

// wrap fills lines greedily. A piece wider than a line begins a line of its
// own and is broken; what remains of it is filled up.
func (p *paragraph) wrap(width float64) ([]span, error) {
	return p.fill(nil, width)
}

// fill appends the lines to spans.
func (p *paragraph) fill(spans []span, width float64) ([]span, error) {
	parts, err := p.pieces()
	if err != nil {
		return nil, err
	}
	var line span
	open := false
	for _, q := range parts {
		if open {
			w, err := p.pieceWidth(line.start, q)
			if err != nil {
				return nil, err
			}
			if w > width {
				spans, open = append(spans, line), false
			}
		}
		if !open {
			line = span{start: q.start}
			if spans, line.start, err = p.divide(spans, q, width); err != nil {
				return nil, err
			}
		}
		line.end, line.hyphen, open = q.end, q.hyphen, true
		if q.must {
			spans, open = append(spans, line), false
		}
	}
	return spans, nil
}

// divide appends lines to spans until what remains of the piece fits, and
// returns the start of the rest.
func (p *paragraph) divide(spans []span, q piece, width float64) ([]span, int, error) {
	start := q.start
	for start < q.end-1 {
		w, err := p.pieceWidth(start, q)
		if err != nil {
			return nil, 0, err
		}
		if w <= width {
			break
		}
		cut, next := p.cut(start, q.end, width)
		spans, start = append(spans, cut), next
	}
	return spans, start, nil
}

// cut returns the longest line from the cell start that fits and ends where
// the text [divides]; failing that, at any letter. At least one cell is taken.
func (p *paragraph) cut(start, end int, width float64) (line span, next int) {
	line, next = span{start: start, end: start + 1, forced: true}, start+1
	for k := start + 1; k < end; k++ {
		e := p.trim(start, k)
		if p.width(start, e) > width {
			break
		}
		switch {
		case divides(p.text, int(p.cells[k].offset)):
			line, next = span{start: start, end: e}, k
		case line.forced:
			line, next = span{start: start, end: e, forced: true}, k
		}
	}
	for p.space(next) { // never the last cell of a piece
		next++
		line.forced = false
	}
	return line, next
}

// lines breaks the paragraph in the given manner and measures the lines.
func (p *paragraph) lines(width float64, st theme.TextStyle, manner func(*paragraph, float64) ([]span, error)) ([]Line, error) {
	if math.IsNaN(width) {
		width = 0
	}
	spans, err := manner(p, geom.Snap(width))
	if err != nil || len(spans) == 0 {
		return nil, err
	}
	lines := make([]Line, len(spans))
	for i, s := range spans {
		if lines[i], err = p.lineOf(s, st); err != nil {
			return nil, err
		}
	}
	return lines, nil
}

// lineOf measures a span in the style of whoever asks.
func (p *paragraph) lineOf(s span, st theme.TextStyle) (l Line, err error) {
	switch {
	case s.hyphen:
		l, err = p.hyphenated(s.start, s.end)
	case s.start == 0 && s.end == p.len():
		l = p.whole
	default:
		l = p.line(s.start, s.end)
	}
	l.Style, l.Forced = st, s.forced
	return l, err
}
