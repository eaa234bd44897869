package lint

import (
	"math"
	"strings"

	"github.com/lucasb-eyer/go-colorful"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// class returns the subject whose colour a token is: "gpu" of "gpu.base".
// Neutral tokens and materials have none.
func class(t theme.Token) string {
	name, step, ok := strings.Cut(string(t), ".")
	if !ok || strings.Contains(step, ".") {
		return ""
	}
	return name
}

// A use is one way in which a figure uses colour alone for meaning: marks of
// one subject, colour and kind that no word tells apart.
type use struct {
	class string
	paint scene.Paint
	role  scene.Role
	dash  scene.Dash
	width float64
	marks []int
}

// uses returns the uses of colour without a second cue: data marks without
// words in or beside them and without a hatch, and connectors. Boxes have
// words, icons have their shape.
func (p *picture) uses() []use {
	var out []use
	told := p.toldEdges()
	for i := range p.items {
		it := &p.items[i]
		paint := it.Fill
		switch {
		case it.kind == words || it.kind == unseen || it.Hatch != nil:
			continue
		case it.Role == scene.Edge:
			paint = it.Stroke.Paint
		case it.Role != scene.Data:
			continue
		case it.kind == line:
			paint = it.Stroke.Paint
		}
		c := class(paint.Token)
		if c == "" || it.Role == scene.Data && p.labelled(i) || it.Role == scene.Edge && told[c] {
			continue
		}
		n := use{class: c, paint: paint, role: it.Role, marks: []int{i}}
		if it.kind == line {
			n.dash, n.width = it.Stroke.Dash, it.Stroke.Width
		}
		known := false
		for k := range out {
			if o := &out[k]; o.class == n.class && o.paint == n.paint && o.role == n.role && o.dash == n.dash && o.width == n.width {
				o.marks, known = append(o.marks, i), true
				break
			}
		}
		if !known {
			out = append(out, n)
		}
	}
	return out
}

// toldEdges returns the subjects whose connectors carry words, by which a
// reader can follow them.
func (p *picture) toldEdges() map[string]bool {
	type ends struct{ from, to scene.ID }
	labels := map[ends]bool{}
	for _, t := range p.texts {
		if it := &p.items[t]; it.From != "" && it.To != "" {
			labels[ends{it.From, it.To}] = true
		}
	}
	out := map[string]bool{}
	for _, e := range p.edges {
		if it := &p.items[e]; labels[ends{it.From, it.To}] {
			out[class(it.Stroke.Paint.Token)] = true
		}
	}
	return out
}

// alike reports whether colour is all that tells two uses apart.
func alike(a, b use) bool {
	return a.class != b.class && a.role == b.role && a.dash == b.dash && a.width == b.width
}

// difference is CIEDE2000, in the usual units.
func difference(a, b theme.Color) float64 {
	to := func(c theme.Color) colorful.Color {
		return colorful.Color{R: float64(c.R) / 255, G: float64(c.G) / 255, B: float64(c.B) / 255}
	}
	return geom.Round2(100 * to(a).DistanceCIEDE2000(to(b)))
}

// grey reports whether a colour has no hue.
func grey(c theme.Color) bool {
	return math.Max(float64(c.R), math.Max(float64(c.G), float64(c.B)))-math.Min(float64(c.R), math.Min(float64(c.G), float64(c.B))) < 4
}
