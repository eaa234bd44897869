package layouts

import (
	"fmt"

	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/shapes"
)

// doc describes the spectrum as a table, a stop a row, with what is marked
// before it.
func (s Spectrum) doc() []scene.Block {
	var out []scene.Block
	say := func(words string) { out = append(out, scene.Paragraph{Text: words}) }
	if s.From != "" {
		say("In order, from " + s.From + " to " + s.To + ".")
	}
	t := scene.Table{Head: []string{s.Head}}
	for _, m := range s.Measures {
		head := m.Head
		if m.Limit.set() {
			head = joinWords(", ", head, "limit "+Quantity{m.Limit.At, m.Unit}.String()+": "+m.Limit.Label)
		}
		t.Head = append(t.Head, head)
	}
	for i, stop := range s.Stops {
		row := []scene.Cell{{Text: joinWords(", ", stop.Name, stop.Note), Head: true}}
		for k, r := range stop.Readings {
			row = append(row, r.cell(s.Measures[k]))
		}
		t.Rows = append(t.Rows, row)
		if i+1 == s.Threshold.After {
			say("After " + stop.Name + ": " + s.Threshold.Label + ".")
		}
	}
	if z := s.Zone; z.Stops > 0 {
		names := s.Stops[z.First].Name
		if z.Stops > 1 {
			names += " to " + s.Stops[z.First+z.Stops-1].Name
		}
		say("Marked: " + joinWords(", ", names, z.Label) + ".")
	}
	return append(out, t)
}

// cell says a reading in words.
func (r Reading) cell(m Measure) scene.Cell {
	said := joinWords(", ", r.Label, r.Note)
	switch m.Kind {
	case MeasureCells:
		total := Quantity{float64(r.cells()), m.Unit}.String()
		parts := ""
		for i, n := range r.Parts {
			if n > 0 {
				parts = joinWords(", ", parts, fmt.Sprint(n)+" "+m.Parts[i])
			}
		}
		return scene.Cell{Text: joinWords("; ", joinWords(": ", total, parts), said)}
	case MeasureVessels:
		full := Quantity{m.Full, m.Unit}.String()
		return scene.Cell{Text: joinWords("; ", fmt.Sprintf("%s in %d of %s each", Quantity{r.Value, m.Unit}, m.vessels(r.Value), full), said)}
	case MeasureVerdicts:
		return scene.Cell{Text: said, Status: r.Status.String()}
	}
	value := Quantity{r.Value, m.Unit}.String()
	if r.Reach > r.Value {
		value += ", up to " + Quantity{r.Reach, m.Unit}.String()
	}
	if m.Kind == MeasureNumerals && r.Status != shapes.StatusNA && r.Label != "" {
		said = r.Status.String() + ", " + said
	}
	return scene.Cell{Text: joinWords("; ", value, said), Numeric: m.Kind == MeasureNumerals}
}
