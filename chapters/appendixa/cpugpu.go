package appendixa

import (
	"fmt"

	"github.com/burindev/burin/chapters/vocab"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
)

// chips are the processors that run a service, from their smallest to their
// largest offers in the cloud.
func chips() layouts.Machines {
	return layouts.Machines{
		ID:      "chips",
		Workers: layouts.MachineMeasure{Name: "cores", Unit: "cores"},
		Road:    layouts.MachineMeasure{Name: "bandwidth", Unit: "TB/s"},
		Store:   layouts.MachineMeasure{Name: "memory", Unit: "GB"},
		Facts:   []string{"Price per hour", "Best at"},
		Machines: []layouts.Machine{
			{
				ID: "cpu", Thing: vocab.CPUChip, Note: "a few chefs who can cook anything",
				Workers: layouts.MachineRange{Least: 8, Most: 64, Note: "strong, independent"},
				Road:    layouts.MachineRange{Least: 0.1, Most: 0.5},
				Store:   layouts.MachineRange{Least: 8, Most: 256, Note: "RAM"},
				Facts:   []layouts.MachineFact{{Value: "from\u00a0$0.10", Words: "2\u00a0vCPU, 8\u00a0GB"}, {Words: "branching, files, network"}},
			},
			{
				ID: "gpu", Thing: vocab.GPUChip, Note: "10,000 line cooks, one move each",
				Workers: layouts.MachineRange{Most: 10000, Open: true, Hero: true, Note: "simple, in lockstep"},
				Road:    layouts.MachineRange{Least: 0.3, Most: 8, Hero: true},
				Store:   layouts.MachineRange{Least: 16, Most: 192, Note: "VRAM"},
				Facts:   []layouts.MachineFact{{Value: "$1.50–7", Words: "A100 to H200"}, {Words: "the same maths on many numbers"}},
			},
		},
	}
}

// CPUAndGPU compares the processors that a service may run on.
func CPUAndGPU() diagram.Figure {
	body := chips()
	cpu, gpu := body.Machines[0], body.Machines[1]
	return diagram.Figure{
		ID:    "ch17-cpu-vs-gpu",
		Title: "Many small cores, one wide road",
		Takeaway: fmt.Sprintf("A\u00a0GPU wins with thousands of cores and up to %s\u00a0times the road to its memory, not with more memory.",
			layouts.FormatNumber(gpu.Road.Most/cpu.Road.Most)),
		Source: "GPUs from T4 and L4 to B200; 10,000+ cores: H100\u00a0class and\u00a0up. On-demand cloud prices,\u00a02026. CPU\u00a0bandwidth: typical values.",
		Lead:   vocab.GPU,
		Body:   body,
		Required: []string{"CPU", "GPU", "8–64", "10,000+", "cores", "8–256", "16–192", "GB", "RAM", "VRAM", "0.1–0.5", "0.3–8", "TB/s",
			"$0.10", "$1.50–7", "Price per hour"},
	}
}
