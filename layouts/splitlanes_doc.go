package layouts

import (
	"strings"

	"github.com/burindev/burin/diagram/scene"
)

// doc describes the form as a list of lanes, with the pieces of each.
func (s SplitLanes) doc() []scene.Block {
	list := scene.List{}
	for _, l := range s.Lanes {
		item := scene.Item{Text: joinWords(": ", l.name(), joinWords("; ", l.Note, l.Remark))}
		said := l.said()
		items := make([]scene.Item, len(said))
		for i, words := range said {
			items[i] = scene.Item{Text: words}
		}
		item.Kids = []scene.Block{scene.List{Items: items}}
		list.Items = append(list.Items, item)
	}
	return []scene.Block{list}
}

// said returns what the lane shows, line by line.
func (l SplitLane) said() []string {
	if len(l.Words) > 0 {
		words := make([]string, len(l.Words))
		for i, w := range l.Words {
			words[i] = strings.Join(w, "|")
		}
		return []string{countedWord(len(l.Words), "word", "words") + " in " + countedWord(l.Units(), "piece", "pieces") + ": " + strings.Join(words, ", ")}
	}
	s := l.Slices
	out := []string{countedWord(s.Count, "slice", "slices") + " of " + s.Each.String() + ", together " + Quantity{s.Total(), s.Each.Unit}.String()}
	if f := s.Frames; f.Count > 0 {
		out = append(out, joinWords(": ", "Frames of "+Quantity{f.Length, s.Each.Unit}.String()+", each "+Quantity{f.Step, s.Each.Unit}.String()+" after the one before; "+
			FormatNumber(float64(f.Count))+" are drawn", f.Note))
	}
	return out
}
