package layouts

import (
	"fmt"
	"math"

	"github.com/burindev/burin/diagram/scene"
)

// doc describes the bars: a list of them with their segments, which are lists
// again where they are opened.
func (s StackedBars) doc() []scene.Block {
	unit := s.Axis.Unit
	intro := "Stacked bars on one scale"
	if unit != "" {
		intro += ", in " + unit
	}
	intro += "."
	if s.Limit.set() {
		intro += " The limit is " + Quantity{s.Limit.At, unit}.String() + ": " + s.Limit.Label + "."
	}
	bars := scene.List{}
	for i, b := range s.Bars {
		said := joinWords(", ", b.Name, b.Note) + ": " + Quantity{settle(b.Total()), unit}.String()
		if s.Limit.set() {
			said += ", " + against(b.Total(), s.Limit.At, unit)
		}
		if s.Share != "" && b.shares() {
			said += "; " + percentOf(b.Shared()) + " " + s.Share
		}
		item := scene.Item{Text: said, Kids: []scene.Block{b.list(unit)}}
		for _, m := range b.Remarks {
			names := ""
			for _, seg := range b.Segments[m.First : m.First+m.Segments] {
				names = joinWords(", ", names, seg.name())
			}
			item.Kids = append(item.Kids, scene.Paragraph{Text: names + ": " + m.Text + "."})
		}
		if b.Idle != "" {
			item.Kids = append(item.Kids, scene.Paragraph{Text: b.Idle + " for " + Quantity{settle(b.Total()), unit}.String() + "."})
		}
		if b.Then != "" {
			item.Kids = append(item.Kids, scene.Paragraph{Text: "Then: " + joinWords(", ", b.Then, b.ThenNote) + "."})
		}
		if b.Gain != "" {
			gain := joinWords(", ", b.Gain, b.GainNote)
			item.Kids = append(item.Kids, scene.Paragraph{Text: fmt.Sprintf("Against %s: %s %s.",
				joinWords(", ", s.Bars[i-1].Name, s.Bars[i-1].Note), Quantity{gained(s.Bars[i-1], b), unit}, gain)})
		}
		bars.Items = append(bars.Items, item)
	}
	return []scene.Block{scene.Paragraph{Text: intro}, bars}
}

// list describes the segments of a bar.
func (b StackedBar) list(unit string) scene.List {
	out := scene.List{Ordered: true}
	for _, seg := range b.Segments {
		item := scene.Item{Text: seg.name() + ": " + Quantity{settle(seg.Amount()), unit}.String()}
		if len(seg.Parts) > 0 {
			parts := scene.List{Ordered: true}
			for _, p := range seg.Parts {
				parts.Items = append(parts.Items, scene.Item{Text: p.Name + ": " + Quantity{p.Value, unit}.String()})
			}
			item.Kids = []scene.Block{parts}
		}
		out.Items = append(out.Items, item)
	}
	return out
}

// gained returns how far two totals are apart.
func gained(before, after StackedBar) float64 {
	return settle(math.Abs(before.Total() - after.Total()))
}

// shares reports whether segments of the bar are marked.
func (b StackedBar) shares() bool {
	for _, s := range b.Segments {
		if s.Shared {
			return true
		}
	}
	return false
}
