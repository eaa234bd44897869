package layouts

import (
	"math"

	"github.com/burindev/burin/diagram/scene"
)

// doc describes the form: its name, the counts, and how they compare.
func (u UnitPiles) doc() []scene.Block {
	var out []scene.Block
	if words := joinWords(" ", u.Name, u.Note); words != "" {
		out = append(out, scene.Paragraph{Text: words})
	}
	list := scene.List{}
	for _, p := range u.Piles {
		list.Items = append(list.Items, scene.Item{Text: joinWords(", ", FormatNumber(float64(p.Count))+nbsp+p.Unit, p.Note)})
	}
	out = append(out, list)
	if u.Compare != "" {
		n := len(u.Piles)
		out = append(out, scene.Paragraph{Text: u.Piles[n-1].Unit + " against " + u.Piles[0].Unit + ": " + u.times() + " " + u.Compare})
	}
	return out
}

// times returns the ratio in words: "15×".
func (u UnitPiles) times() string {
	r := u.Ratio()
	if r >= 10 {
		return Quantity{math.Round(r), "×"}.String()
	}
	return Quantity{math.Round(float64(r*10)) / 10, "×"}.String()
}
