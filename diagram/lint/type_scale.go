package lint

import (
	"fmt"
	"math"
	"reflect"
	"slices"

	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of the rule on type.
const (
	mostTypeSizes = 9
	mostFamilies  = 2
)

var typeScale = Rule{
	ID: "TYPE-SCALE", Name: "few sizes of type, all of one scale",
	Reason:    "a size tells the rank of words; too many ranks, or sizes between them, tell nothing",
	Warns:     "more than nine sizes; a size that the house's type scale does not have, in figures of the house's themes; more than two families",
	Editorial: true,
	check: func(p *picture, f *findings) {
		scale := houseScale(&p.scene.Meta)
		sizes, families := map[float64][]int{}, map[string][]int{}
		for _, t := range p.texts {
			font := p.items[t].text.Font
			sizes[font.Size] = append(sizes[font.Size], t)
			families[font.Family] = append(families[font.Family], t)
		}
		if n := len(sizes); n > mostTypeSizes {
			f.warn(fault{
				what: "the figure has many sizes of type", marks: slices.Clone(p.texts), measured: fmt.Sprint(n), allowed: fmt.Sprint("at most ", mostTypeSizes),
				fix: "give words of one rank one style",
			})
		}
		for _, size := range sortedKeys(sizes) {
			if size < smallestSize || size != math.Trunc(size) || scale == nil || scale[size] {
				continue // what is too small is said by TXT-MIN, what is no whole number by SVG-SUBSET
			}
			f.warn(fault{
				subject: p.name(sizes[size][0]), what: "has a size of its own", marks: sizes[size], measured: u(size), allowed: "a size of the theme's type scale",
				fix: "use a style of the theme",
			})
		}
		if n := len(families); n > mostFamilies {
			f.warn(fault{
				what: "the figure has many families of type", marks: slices.Clone(p.texts), measured: fmt.Sprint(n), allowed: fmt.Sprint("at most ", mostFamilies),
				fix: "use the theme's two faces",
			})
		}
	},
}

// houseScale returns the sizes of the theme's type scale, and of the units
// beside its numerals; nil where the theme is not one of the house's, whose
// scale a scene does not tell.
func houseScale(m *scene.Meta) map[float64]bool {
	var t theme.Theme
	switch m.Theme {
	case "light":
		t = theme.Light()
	case "dark":
		t = theme.Dark()
	case "print":
		t = theme.Print()
	default:
		return nil
	}
	if m.Large && m.Profile != scene.Column {
		t = t.Scaled()
	}
	out := map[float64]bool{}
	v := reflect.ValueOf(t.Type)
	for i := range v.NumField() {
		if s, ok := v.Field(i).Interface().(theme.TextStyle); ok {
			out[s.Size] = true
		}
	}
	for _, s := range [...]theme.TextStyle{t.Type.Numeral, t.Type.MidNumeral, t.Type.SmallNumeral, t.Type.GiantNumeral} {
		out[t.UnitStyle(s.Size).Size] = true
	}
	return out
}
