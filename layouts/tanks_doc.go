package layouts

import (
	"github.com/burindev/burin/diagram/scene"
)

// factorWords is a factor as it is set: one decimal below 10.
func factorWords(v float64) string {
	if v < 10 {
		return FormatNumber(settle(float64(int(v*10+0.5))/10)) + "×"
	}
	return FormatNumber(float64(int(v+0.5))) + "×"
}

// about is a value for the description: whole from 10 on, else as it is.
func (t Tanks) about(v float64) string {
	if v >= 10 && v < 1e15 {
		v = float64(int64(v*10+0.5)) / 10
	}
	return Quantity{settle(v), t.Unit}.String()
}

// said is a band in words: "Runtime 8 GB".
func (t Tanks) said(k int) string {
	return t.Bands[k].Name + " " + Quantity{t.size(k), t.Unit}.String()
}

// capacity is what is said of the tanks' size: "80 GB on one H100".
func (t Tanks) capacity() string {
	return joinWords(" ", Quantity{t.Capacity, t.Unit}.String(), t.Note)
}

// doc describes the form: the bands, a table of the tanks, and the factors.
func (t Tanks) doc() []scene.Block {
	var bands []scene.Item
	for k, b := range t.Bands {
		bands = append(bands, scene.Item{Text: b.Name + ": " + joinWords(", ", Quantity{t.size(k), t.Unit}.String(), b.Note, b.vacant())})
	}
	out := []scene.Block{
		scene.Paragraph{Text: joinWords(": ", t.Name, "each tank holds "+t.capacity()) + ". From the foot up:"},
		scene.List{Items: bands},
	}
	if t.pool() < 0 {
		return append(out, t.tankList())
	}
	out = append(out, t.table())
	if t.Unused != "" {
		out = append(out, scene.Paragraph{Text: "Hatched: " + t.Unused + "."})
	}
	for i, g := range t.Groups {
		if g.Versus != "" {
			out = append(out, scene.Paragraph{Text: joinWords(": ", g.Name, factorWords(t.Factor(i))+" "+g.Versus) + "."})
		}
	}
	return out
}

// vacant is what is said of the pool where it has no items.
func (b TankBand) vacant() string {
	if b.Kind != TankPool || b.Vacant == "" {
		return ""
	}
	return "at first " + b.Vacant
}

// tankList names the tanks of a form that has no pool.
func (t Tanks) tankList() scene.List {
	var l scene.List
	for _, g := range t.Groups {
		for _, tank := range g.Tanks {
			l.Items = append(l.Items, scene.Item{Text: joinWords(": ", joinWords(", ", joinWords(": ", g.Name, g.Note), tank.Name), tank.Note)})
		}
	}
	return l
}

// table tells what is in the pool of each tank.
func (t Tanks) table() scene.Table {
	count := t.Count
	if count == "" {
		count = "Items"
	}
	table := scene.Table{Caption: "In the pool", Head: []string{"Group", "Tank", sentenceCase(count), "Held", "Filled", "Share of it filled", "Remark"}}
	for _, g := range t.Groups {
		for _, tank := range g.Tanks {
			share := "–"
			if len(tank.Items) > 0 {
				share = FormatNumber(float64(int(tank.Fill()*1000+0.5))/10) + "%"
			}
			table.Rows = append(table.Rows, []scene.Cell{
				{Text: joinWords(": ", g.Name, g.Note), Head: true},
				{Text: joinWords(": ", tank.Name, tank.Note)},
				{Text: FormatNumber(float64(len(tank.Items))), Numeric: true},
				{Text: t.about(tank.Held()), Numeric: true},
				{Text: t.about(tank.Used()), Numeric: true},
				{Text: share, Numeric: true},
				{Text: joinWords(", ", tank.Remark, tank.RemarkNote)},
			})
		}
	}
	return table
}
