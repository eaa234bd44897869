package layouts

// A spectrumKey is a measure in a room.
type spectrumKey struct {
	measure int
	room    float64 // u
}

// A spectrumScale is what all readings of a measure have in common in a room.
type spectrumScale struct {
	plot   float64 // length of the scale of bars in u
	beside bool    // values stand beside their bars
	carry  bool    // vessels have room for their values
	inline bool    // notes stand on the lines of their verdicts
}

// scale returns what the readings of measure k have in common, worked out
// once for each room.
func (p *spectrumPlan) scale(k int, room spectrumRoom) spectrumScale {
	key := spectrumKey{k, room.marks}
	if s, ok := p.shared[key]; ok {
		return s
	}
	var s spectrumScale
	switch p.Measures[k].Kind {
	case MeasureBars:
		s.plot, s.beside = p.barPlot(k, room.marks)
	case MeasureVessels:
		s.carry = p.vesselsCarry(k)
	case MeasureVerdicts:
		s.inline = p.verdictsInline(k, room)
	}
	if p.shared == nil {
		p.shared = map[spectrumKey]spectrumScale{}
	}
	p.shared[key] = s
	return s
}
