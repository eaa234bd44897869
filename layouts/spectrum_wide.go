package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

const (
	spectrumNameShare = 0.25 // of the width that names have, at most
	spectrumMoreGap   = 16   // by which gaps grow where there is room
)

// measureWide finds the columns: as wide as they need, bars sharing what is
// left; or else with words wrapped.
func (p *spectrumPlan) measureWide() bool {
	p.setNames(geom.Snap(float64(p.width * spectrumNameShare)))
	p.label = max(p.label, widestLine(p.headOfNames(0)))
	n := len(p.Measures)
	room := p.width - p.spine() - p.label - float64(n*spectrumGap)
	snug, natural := make([]float64, n), make([]float64, n)
	sumSnug, sumNatural, bars := 0.0, 0.0, 0
	for k, m := range p.Measures {
		snug[k], natural[k] = p.widths(k)
		if k == n-1 && m.Kind != MeasureNumerals {
			// Words that run towards the edge stay on the canvas in another font.
			snug[k], natural[k] = diagram.InOtherFonts(snug[k])+diagram.FallbackRim, diagram.InOtherFonts(natural[k])+diagram.FallbackRim
		}
		sumSnug, sumNatural = sumSnug+snug[k], sumNatural+natural[k]
		if m.Kind == MeasureBars {
			bars++
		}
	}
	if sumSnug > room {
		return false
	}
	gap := float64(spectrumGap)
	widths := natural
	switch slack := room - sumNatural; {
	case slack < 0:
		share := (room - sumSnug) / (sumNatural - sumSnug)
		for k := range widths {
			widths[k] = snug[k] + geom.Snap(float64((natural[k]-snug[k])*share)-geom.Grid)
		}
	case bars > 0:
		for k, m := range p.Measures {
			if m.Kind == MeasureBars {
				widths[k] += geom.Snap(slack/float64(bars) - geom.Grid)
			}
		}
	default:
		gap += min(math.Floor(slack/float64(n)), spectrumMoreGap)
	}
	p.place(widths, gap)
	return true
}

// place puts the columns beside each other. Numbers in the last one end at the
// right.
func (p *spectrumPlan) place(widths []float64, gap float64) {
	x := 0.0
	p.cols = make([]spectrumColumn, len(widths))
	first := 0
	if p.Mirrored {
		p.cols[0] = spectrumColumn{x: x, w: widths[0]}
		x += widths[0] + gap
		first = 1
	}
	p.spineX = x
	p.namesX = x + p.spine()
	x = p.namesX + p.label + gap
	for k := first; k < len(widths); k++ {
		c := spectrumColumn{x: x, w: widths[k]}
		if last := k == len(widths)-1; last && p.Measures[k].Kind == MeasureNumerals {
			c.end = true
			c.x = p.width - c.w
		}
		p.cols[k] = c
		x += c.w + gap
	}
}

func (p *spectrumPlan) headOfNames(width float64) []text.Line {
	return wrapped(p.ctx.In("Head"), p.Head, p.ctx.Type().Tag.In(theme.Ink2), width)
}

// headWide draws the heads of the columns and reports whether there are any.
func (p *spectrumPlan) headWide() bool {
	st := p.ctx.Type().Tag
	heads := make([][]text.Line, len(p.Measures))
	names := p.headOfNames(p.label)
	h := linesHeight(names)
	for k, c := range p.cols {
		heads[k] = p.headLines(k, c.w)
		h = max(h, linesHeight(heads[k]))
	}
	if h == 0 {
		return false
	}
	set := func(lines []text.Line, x float64, anchor scene.Anchor) {
		p.back.Lines(geom.Pt(x, h-linesHeight(lines)+diagram.FirstBaseline(st)), anchor, lines)
	}
	if p.Mirrored {
		set(names, p.namesX+geom.Snap(p.label/2), scene.Middle)
	} else {
		set(names, p.namesX, scene.Start)
	}
	for k, c := range p.cols {
		switch {
		case c.end, p.Mirrored && k == 0:
			set(heads[k], c.x+c.w, scene.End)
		default:
			set(heads[k], c.x, scene.Start)
		}
	}
	p.y = h + spectrumHeadPad
	return true
}

// A spectrumLine puts blocks on one line, the middles of their first lines
// level.
type spectrumLine struct {
	blocks     []spectrumBlock
	at         []float64 // x
	head, tail float64   // above and below the level
}

func (l *spectrumLine) add(b spectrumBlock, x float64) {
	l.blocks, l.at = append(l.blocks, b), append(l.at, x)
	l.head, l.tail = max(l.head, b.mid), max(l.tail, b.Size.H-b.mid)
}

// placed returns the blocks of a line whose upper edge is at y.
func (l *spectrumLine) placed(y float64) []diagram.Placed {
	var out []diagram.Placed
	for i, b := range l.blocks {
		out = append(out, b.At(geom.Snap(l.at[i]), geom.Snap(y+l.head-b.mid)))
	}
	return out
}

// rowWide draws stop i with its measures beside each other.
func (p *spectrumPlan) rowWide(i int) diagram.Frame {
	var l spectrumLine
	l.add(p.name(i), p.namesX)
	for k, c := range p.cols {
		b := p.block(i, k, spectrumRoom{marks: c.w, words: c.w, end: c.end, edge: k == len(p.cols)-1 && !c.end, mirror: p.Mirrored && k == 0, ground: p.ground(i)})
		x := c.x
		if c.end {
			x += c.w - b.Size.W
		}
		l.add(b, x)
	}
	pad := p.pad()
	p.mids = append(p.mids, p.y+pad+l.head)
	return diagram.Frame{Size: geom.Sz(p.width, l.head+l.tail+2*pad), Kids: l.placed(pad)}
}
