package text

import "github.com/burindev/burin/diagram/geom"

// balance finds by bisection the least width, in steps of 1/64 u, that gives
// no more lines than wrap. The number of lines never falls when the width
// shrinks as long as no piece has to be divided, so the search starts at the
// widest piece.
func (p *paragraph) balance(width float64) ([]span, error) {
	lines, err := p.wrap(width)
	if err != nil || len(lines) < 2 {
		return lines, err
	}
	parts, err := p.pieces()
	if err != nil {
		return nil, err
	}
	low, high := 0.0, 0.0
	for _, q := range parts {
		w, err := p.pieceWidth(q.start, q)
		if err != nil {
			return nil, err
		}
		low = max(low, w)
	}
	if low > width {
		return lines, nil
	}
	for _, l := range lines {
		w, err := p.pieceWidth(l.start, piece{end: l.end, hyphen: l.hyphen})
		if err != nil {
			return nil, err
		}
		high = max(high, w)
	}
	var trial []span
	lo, hi := int64(low/geom.Grid), int64(high/geom.Grid)
	for lo < hi {
		mid := lo + (hi-lo)/2
		trial, err = p.fill(trial[:0], float64(mid)*geom.Grid)
		if err != nil {
			return nil, err
		}
		if len(trial) <= len(lines) {
			hi = mid
		} else {
			lo = mid + 1
		}
	}
	trial, err = p.fill(trial[:0], float64(hi)*geom.Grid)
	if err != nil || len(trial) != len(lines) {
		return lines, err // soft hyphens can make the count uneven
	}
	return trial, nil
}
