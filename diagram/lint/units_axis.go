package lint

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// tickRows finds axes: three and more numbers on one baseline, apart from each
// other, of which none stands at a mark. It says where nothing names the unit,
// and returns all that are of an axis.
func (p *picture) tickRows(f *findings, scaled []string) map[int]bool {
	type row struct {
		y, size float64
		owner   scene.ID
	}
	rows := map[row][]int{}
	var order []row
	for _, t := range p.texts {
		it := &p.items[t]
		s := it.text.String
		// A number with a unit belongs to the axis that it gives its unit to.
		if p.furniture(t) || p.holders[t] != none || !bareNumber.MatchString(s) && !tick.MatchString(s) {
			continue
		}
		r := row{it.text.At.Y, it.text.Font.Size, it.Owner}
		if rows[r] == nil {
			order = append(order, r)
		}
		rows[r] = append(rows[r], t)
	}
	out := map[int]bool{}
	for _, r := range order {
		list := rows[r]
		if len(list) < fewestTicks || !p.onAxis(list) {
			continue
		}
		var all geom.Rect
		said, years := false, true
		for _, t := range list {
			out[t] = true
			s := p.items[t].text.String
			if m := tick.FindStringSubmatch(s); m != nil && !bareNumber.MatchString(s) {
				p.axisUnits[fold(m[1])] = true
			}
			said = said || !bareNumber.MatchString(s)
			years = years && year.MatchString(s)
			all = all.Union(p.items[t].ink)
		}
		if said || years || p.unitNear(all, scaled, out) {
			continue
		}
		slices.SortStableFunc(list, func(a, b int) int { return cmp.Compare(p.items[a].ink.Min.X, p.items[b].ink.Min.X) })
		f.warn(fault{
			subject: "the axis from " + p.name(list[0]) + " to " + p.name(list[len(list)-1]), what: "has no unit", marks: list, measured: "numbers alone",
			allowed: "a unit at one of them, or beside the axis", fix: "write the unit at the first number",
		})
	}
	return out
}

// tick is a number with a short unit: "0 ms", "100%".
var tick = regexp.MustCompile(`^[≈~+\-−$€£]?\d[\d,.]*[\s\x{00a0}]*((?:\pL|%|×|/)[^\s\x{00a0}]*)$`)

// onAxis reports whether gridlines or an axis end at, or run along, a row of
// numbers.
func (p *picture) onAxis(list []int) bool {
	hits := 0
	for _, t := range list {
		r := p.items[t].ink.Inset(-axisReach)
		for _, k := range p.grid.near(r) {
			if o := &p.items[k]; o.Role == scene.Axis && o.ink.Overlaps(r) {
				hits++
				break
			}
		}
	}
	return 2*hits > len(list)
}

// unitNear reports whether words beside an axis name the unit of a scale.
func (p *picture) unitNear(axis geom.Rect, scaled []string, ticks map[int]bool) bool {
	for _, k := range p.grid.near(axis.Inset(-axisReach)) {
		o := &p.items[k]
		if o.kind != words || ticks[k] || o.ink.Gap(axis) > axisReach || withUnit.MatchString(o.text.String) || p.followsNumber(k) {
			continue
		}
		for _, unit := range scaled {
			if hasWord(fold(o.text.String), fold(unit)) {
				return true
			}
		}
		if len(scaled) == 0 && strings.ContainsFunc(o.text.String, isLetter) {
			return true
		}
	}
	return false
}
