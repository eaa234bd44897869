package lint

import (
	"fmt"
	"math"

	"github.com/burindev/burin/diagram/scene"
)

// Heights as parts of the width.
const (
	tallestColumn = 1.45
	tallestWide   = 1.2
	flattest      = 0.35
)

var aspect = Rule{
	ID: "ASPECT", Name: "a figure fits a page and a screen",
	Reason:    "what is higher than a page is broken or shrunk, and what is much wider than high wastes it",
	Warns:     "a height of more than 1.45 widths in a column drawing, 1.2 in a wide one; less than 0.35, bare drawings aside",
	Editorial: true,
	check: func(p *picture, f *findings) {
		v := p.scene.View
		if v.Dx() <= 0 || v.Dy() <= 0 {
			return
		}
		part := math.Round(v.Dy()/v.Dx()*1000) / 1000
		most := tallestWide
		if p.scene.Meta.Profile == scene.Column {
			most = tallestColumn
		}
		x := fault{what: "the figure is high", measured: fmt.Sprintf("%s of its width", share(part)), allowed: fmt.Sprintf("at most %s", share(most))}
		switch {
		case part > most:
			x.fix = "close gaps, put notes on the line of their names, lower the plots; else split the figure"
			f.warn(x)
		case part < flattest && !p.scene.Meta.Bare:
			x.what, x.allowed, x.fix = "the figure is flat", "at least "+share(flattest), "stack what stands side by side"
			f.warn(x)
		}
	},
}

// share writes a ratio.
func share(v float64) string { return fmt.Sprintf("%.3g", v) }
