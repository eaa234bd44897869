package layouts

import "github.com/burindev/burin/diagram/scene"

// doc describes the machines as a table, a machine a column.
func (m Machines) doc() []scene.Block {
	t := scene.Table{Head: []string{""}}
	measures := []struct {
		MachineMeasure
		of func(Machine) MachineRange
	}{
		{m.Workers, func(x Machine) MachineRange { return x.Workers }},
		{m.Road, func(x Machine) MachineRange { return x.Road }},
		{m.Store, func(x Machine) MachineRange { return x.Store }},
	}
	for _, x := range m.Machines {
		t.Head = append(t.Head, joinWords(": ", x.name(), x.Note))
	}
	for _, k := range measures {
		row := []scene.Cell{{Text: sentenceCase(k.Name), Head: true}}
		for _, x := range m.Machines {
			r := k.of(x)
			row = append(row, scene.Cell{Text: joinWords(", ", r.String()+nbsp+k.Unit, r.Note)})
		}
		t.Rows = append(t.Rows, row)
	}
	for f, head := range m.Facts {
		row := []scene.Cell{{Text: head, Head: true}}
		for _, x := range m.Machines {
			row = append(row, scene.Cell{Text: joinWords(", ", x.Facts[f].Value, x.Facts[f].Words)})
		}
		t.Rows = append(t.Rows, row)
	}
	said := machineScale + ": " + m.measures() + "."
	if m.ranged() {
		said = machineScale + ": " + m.measures() + ", from the " + machineSmallest + " to the " + machineLargest + " offer."
	}
	return []scene.Block{scene.Paragraph{Text: said}, t}
}
