package layouts

// settleApart returns the positions nearest to want, in the sense of least
// squares, that keep their order, stand at least apart[i] from each position i
// to the next, and lie from lo to hi. Where they cannot lie within, they begin
// at lo and run over.
//
// With the distances taken off, the positions only have to ascend: that is
// isotonic regression, solved in linear time by pooling adjacent violators
// (Ayer, Brunk, Ewing, Reid and Silverman, 1955). Bounds are met by clipping
// the solution, which keeps it the best one.
func settleApart(want, apart []float64, lo, hi float64) []float64 {
	type pool struct {
		sum float64
		n   int
	}
	off := make([]float64, len(want))
	total := 0.0
	for i := range want {
		off[i] = total
		if i < len(want)-1 {
			total += apart[i]
		}
	}
	var pools []pool
	for i, w := range want {
		p := pool{w - off[i], 1}
		for len(pools) > 0 {
			last := pools[len(pools)-1]
			if float64(last.sum*float64(p.n)) <= float64(p.sum*float64(last.n)) {
				break
			}
			p.sum, p.n = p.sum+last.sum, p.n+last.n
			pools = pools[:len(pools)-1]
		}
		pools = append(pools, p)
	}
	out := make([]float64, 0, len(want))
	for _, p := range pools {
		at := max(min(p.sum/float64(p.n), hi-total), lo)
		for range p.n {
			out = append(out, at+off[len(out)])
		}
	}
	return out
}
