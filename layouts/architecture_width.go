package layouts

import (
	"cmp"
	"slices"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/shapes"
)

const (
	archNarrow  = 8    // the least width that is tried for a part
	archProbe   = 4    // how finely widths are searched
	archNearly  = 16   // how much less than it wants a part gets to be as wide as others
	archMistake = 8.5  // unequal widths differ by more
	archAlike   = 1.13 // how much wider columns may become in sum to be equal
	archSlim    = 0.5  // weight of a column whose parts have no boxes
)

// fits measures the widths that the parts need and reports whether the floors
// have them.
func (p *archPlan) fits() bool {
	for i := len(p.nodes) - 1; i >= 0; i-- {
		n := p.nodes[i]
		if n.group == nil {
			if n.wanted == 0 {
				p.probe(n)
			}
			continue
		}
		p.measure(n)
	}
	for _, f := range append(p.floors[:len(p.floors):len(p.floors)], p.rails...) {
		if f.least > p.room() || p.mode == archGiven && f.group != nil && !f.group.Fixed && float64(archComfort*f.wanted) > p.room() {
			return false
		}
	}
	return true
}

// room is the width that the parts have between the margins.
func (p *archPlan) room() float64 { return p.width - 2*p.margin }

// probe finds the least width in which a leaf can be laid out, and the least
// in which it stays low.
func (p *archPlan) probe(n *archNode) {
	p.adapt(n)
	trial, _ := n.ctx.Trial()
	natural := trial.Layout(n.leaf, diagram.Constraints{}).Size
	most := min(max(blockUp(diagram.InOtherFonts(natural.W)), archNarrow), max(p.width, archNarrow))
	n.least = narrowest(archNarrow, most, func(w float64) bool { _, ok := n.tried(n.leaf, w); return ok })
	n.wanted = n.low(n.leaf, most, 0)
	if card, ok := n.leaf.(shapes.Card); ok && (card.Form == shapes.Stacked || card.Form == shapes.Small) {
		// A note may take two lines; name and drawing shall be whole.
		n.wanted = n.low(card, most, n.ctx.Type().Note.Leading+blockStep)
		card.Note = ""
		n.wanted = max(n.wanted, n.low(card, most, 0))
	}
	if card, ok := n.leaf.(shapes.Card); ok {
		p.reserve(n, card)
	}
}

// reserve widens what a card needs, so that its words stay in it in another
// font, too.
func (p *archPlan) reserve(n *archNode, card shapes.Card) {
	trial, _ := n.ctx.Trial()
	ty, name := trial.Type(), n.name()
	pad := float64(archPad - diagram.FallbackRim)
	if p.tight() {
		pad = archTightPad / 2
	}
	st := ty.Label
	if p.tight() {
		st = ty.SmallLabel
	}
	longest := max(trial.Longest(name, st), trial.Longest(card.Note, ty.Note))
	n.least += blockUp(max(diagram.InOtherFonts(longest)-longest-pad, 0))
	if card.Bare {
		n.weight = archSlim
		w := max(trial.Line(name, st).Width, trial.Line(card.Note, ty.Note).Width)
		if p.tight() {
			pad = archTightPad - 3
		} else {
			pad = 0
		}
		n.wanted += max(blockUp(diagram.InOtherFonts(w)-w-pad), 0)
	}
	n.wanted = max(n.wanted, n.least)
}

// adapt gives a part the form that suits the mode: where space is short cards
// become low rows, those of rows that stay stand their icons on top, and rails
// are low.
func (p *archPlan) adapt(n *archNode) {
	switch v := n.leaf.(type) {
	case shapes.Rail:
		v.Compact = p.tight()
		if len(p.Rails) > 1 {
			for i, r := range p.Rails {
				r.Compact = v.Compact
				v.From = max(v.From, r.Lead(p.ctx.In("Rails", i)))
			}
		}
		n.leaf = v
	case shapes.Card:
		v.Roomy = v.Roomy || !v.Bare
		switch {
		case !p.tight() || v.Form == shapes.Upright:
		case n.fixed() && n.parent.group.Narrow == nil && p.mode == archTurned && v.Inside == nil && v.Note != "" && !v.Bare:
			v.Form = shapes.Small
		case v.Bare:
			v.Form = shapes.Compact
		default:
			v.Form = shapes.InLine
		}
		n.leaf = v
	}
}

// tried returns the height of a part in a width, and whether it fits.
func (n *archNode) tried(part diagram.Node, w float64) (float64, bool) {
	trial, ok := n.ctx.Trial()
	f := trial.Layout(part, diagram.Constraints{Min: geom.Sz(w, 0), Max: geom.Sz(w, 0)})
	return f.Size.H, ok()
}

// low returns the least width in which a part is no more than more higher
// than in the largest.
func (n *archNode) low(part diagram.Node, most, more float64) float64 {
	low, _ := n.tried(part, most)
	return narrowest(max(n.least-archProbe, archNarrow), most, func(w float64) bool {
		h, ok := n.tried(part, w)
		return ok && h <= low+more
	})
}

// narrowest returns the least width above lo that is good, if that is not hi.
func narrowest(lo, hi float64, good func(w float64) bool) float64 {
	for lo+archProbe < hi {
		mid := blockUp((lo+hi)/2 - archProbe/2)
		if mid <= lo || mid >= hi {
			break
		}
		if good(mid) {
			hi = mid
		} else {
			lo = mid
		}
	}
	return hi
}

// fixed reports whether a part stands in a group that does not turn.
func (n *archNode) fixed() bool { return n.parent != nil && n.parent.group.Fixed }

// measure finds what a group needs from what its parts need.
func (p *archPlan) measure(n *archNode) {
	side, head := 0.0, 0.0
	if n.panel() {
		side = p.side(n)
		trial, _ := n.ctx.Trial()
		st := trial.Type().Caps
		if n.group.Look == ArchOutlined {
			st = trial.Type().Subheading
		}
		h := p.head(n, p.width)
		head = trial.Longest(n.group.Name, st) + h.indent + h.tag.W + archHead
		if n.group.Note != "" {
			head = max(head, diagram.InOtherFonts(trial.Longest(n.group.Note, p.noteStyle(n)))+diagram.FallbackRim)
		}
	}
	n.least, n.wanted, n.weight = 0, 0, 0
	for _, t := range p.tables(n) {
		least, wanted, weight := 0.0, 0.0, 0.0
		equalize(t.columns)
		for _, c := range t.columns {
			least, wanted, weight = least+c.least, wanted+c.wanted, weight+c.weight
		}
		gaps := float64(float64(len(t.columns)-1) * n.gap[0])
		n.least, n.wanted, n.weight = max(n.least, least+gaps), max(n.wanted, wanted+gaps), max(n.weight, weight)
	}
	if n.group.Fixed || n.turned && p.single(n) {
		n.least = 0 // its rows can be broken
		for _, k := range n.kids() {
			n.least = max(n.least, k.least)
		}
	}
	n.least = max(n.least, head) + 2*side
	n.wanted = max(n.wanted, head, n.least-2*side) + 2*side
}

// equalize lets columns that want about the same want the same.
func equalize(columns []archColumn) {
	sum, most := 0.0, 0.0
	for _, c := range columns {
		if c.own || c.weight < 1 || c.weight != columns[0].weight {
			return
		}
		sum, most = sum+c.wanted, max(most, c.wanted)
	}
	if float64(float64(len(columns))*most) > float64(sum*archAlike) {
		return
	}
	for i := range columns {
		columns[i].wanted = most
	}
}

// single reports whether each row of a group holds but one part.
func (p *archPlan) single(n *archNode) bool {
	for _, row := range n.rows {
		if len(row) != 1 {
			return false
		}
	}
	return true
}

// An archTable is rows whose parts stand under each other, with what each
// column needs.
type archTable struct {
	rows    [][]*archNode
	columns []archColumn
}

type archColumn struct {
	least, wanted, weight float64
	own                   bool // a drawing or a list inside gives it a width of its own
}

func (c archColumn) with(k *archNode) archColumn {
	card, _ := k.leaf.(shapes.Card)
	return archColumn{max(c.least, k.least), max(c.wanted, k.wanted), max(c.weight, k.weight), c.own || card.Inside != nil}
}

// tables returns the rows of a group by the columns that they share. In a
// turned group each row is a column.
func (p *archPlan) tables(n *archNode) []archTable {
	if n.turned {
		t := archTable{rows: n.rows}
		for _, row := range n.rows {
			c := archColumn{}
			for _, k := range row {
				c = c.with(k)
			}
			c.weight = 1 // columns are equal where they can
			t.columns = append(t.columns, c)
		}
		return []archTable{t}
	}
	var tables []archTable
	byCount := map[int]int{}
	for _, row := range n.rows {
		i, ok := byCount[len(row)]
		if !ok {
			i = len(tables)
			byCount[len(row)] = i
			tables = append(tables, archTable{columns: make([]archColumn, len(row))})
		}
		tables[i].rows = append(tables[i].rows, row)
		for c, k := range row {
			tables[i].columns[c] = tables[i].columns[c].with(k)
		}
	}
	return tables
}

// share divides a width among columns: each gets what it wants, or as large a
// part of it as there is, and what is left makes them as equal as can be.
func share(columns []archColumn, width, gap float64) []float64 {
	return evened(divide(columns, width, gap), columns)
}

// evened makes widths equal that nearly are: a small difference looks like a
// mistake.
func evened(widths []float64, columns []archColumn) []float64 {
	order := make([]int, len(widths))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(widths[a], widths[b]) })
	for i := 0; i < len(order); {
		k, sum, least := i, 0.0, 0.0
		for ; k < len(order) && widths[order[k]]-widths[order[i]] <= archMistake; k++ {
			sum, least = sum+widths[order[k]], max(least, columns[order[k]].least)
		}
		if mean := geom.Snap(sum/float64(k-i) - geom.Grid/2); mean >= least {
			for _, c := range order[i:k] {
				widths[c] = mean
			}
		}
		i = k
	}
	return widths
}

// divide shares a width out.
func divide(columns []archColumn, width, gap float64) []float64 {
	if out, ok := evenly(columns, width, gap); ok {
		return out
	}
	width -= float64(float64(len(columns)-1) * gap)
	out := make([]float64, len(columns))
	least, wanted, weight := 0.0, 0.0, 0.0
	for _, c := range columns {
		least, wanted, weight = least+c.least, wanted+c.wanted, weight+c.weight
	}
	if wanted > width {
		part := 0.0
		if wanted > least {
			part = max(width-least, 0) / (wanted - least)
		}
		for i, c := range columns {
			if least > width { // too narrow: the parts say so
				out[i] = geom.Snap(float64(c.least*width/least) - geom.Grid/2)
				continue
			}
			out[i] = geom.Snap(c.least + float64((c.wanted-c.least)*part) - geom.Grid/2)
		}
		return out
	}
	// Raise the level under the narrowest columns until the width is used up.
	level := width / weight
	for range columns {
		left, load := width, 0.0
		for _, c := range columns {
			if c.wanted > float64(level*c.weight) {
				left -= c.wanted
			} else {
				load += c.weight
			}
		}
		if load == 0 {
			break
		}
		if next := left / load; next < level {
			level = next
		} else {
			break
		}
	}
	for i, c := range columns {
		out[i] = geom.Snap(max(c.wanted, float64(level*c.weight)) - geom.Grid/2)
	}
	return out
}

// evenly divides a width among columns by their weights, where that gives each
// about what it wants.
func evenly(columns []archColumn, width, gap float64) ([]float64, bool) {
	weight := 0.0
	for _, c := range columns {
		weight += c.weight
	}
	width -= float64(float64(len(columns)-1) * gap)
	out := make([]float64, len(columns))
	for i, c := range columns {
		w := float64(width * c.weight / weight)
		nearly := float64(archNearly)
		if c.own || c.weight < 1 {
			nearly = 0 // these would wrap
		}
		if w < c.least || w+nearly < c.wanted {
			return nil, false
		}
		out[i] = geom.Snap(w - geom.Grid/2)
	}
	return out, true
}

// equalOr divides a width among columns, equally where each has what it needs
// then.
func equalOr(columns []archColumn, width, gap float64) []float64 {
	n := float64(len(columns))
	equal := geom.Snap((width-float64((n-1)*gap))/n - geom.Grid/2)
	out := make([]float64, len(columns))
	for i, c := range columns {
		if c.least > equal {
			return share(columns, width, gap)
		}
		out[i] = equal
	}
	return out
}
