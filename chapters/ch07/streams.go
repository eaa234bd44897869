package ch07

import (
	"fmt"
	"math"

	"github.com/burindev/burin/chapters/vocab"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// The server of the streams figure: one speech model on one GPU.
const (
	streams     = 64
	gpuMemory   = 80  // GB
	weights     = 1.2 // GB: 0.6 billion parameters in 16 bits
	workspace   = 4   // GB
	streamState = 6   // MB for each stream

	panelLeast = 300 // u that memory and schedule need beside each other
)

// stateMemory is the memory of all streams' states in GB, to a tenth.
func stateMemory() float64 { return math.Round(streams*streamState/100.0) / 10 }

// ConcurrentStreams shows one server: each stream keeps its own state, one
// engine serves all whose audio is ready, and the schedule, not the memory, is
// the limit.
func ConcurrentStreams() diagram.Figure {
	rows := clients()
	table := layouts.StepTable{
		ID: "streams", Role: vocab.GPU, Member: vocab.Net,
		Heading: "Each stream keeps its own state", Note: "so a reconnect must return to this server",
		StepHeading: "Multiplexed onto one engine",
		Head:        "Client", Step: "step", Now: "now",
		Columns: []layouts.StepColumn{{Head: "Cursor"}, {Head: "Cache", Meter: true}, {Head: "Words so far"}, {Head: "Voice"}, {Head: "Last"}},
		Rows:    rows,
		Worker:  "CPU workers admit, decode, reply", WorkerRole: vocab.CPU,
		More: fmt.Sprintf("… and %d more", streams-len(rows)), Remark: "idle for 10\u00a0s: row freed", StepNote: "one model, one fused step",
	}
	memory := layouts.ShareBar{ID: "memory", Role: vocab.GPU, Capacity: gpuMemory, Unit: "GB", Parts: []layouts.SharePart{
		{Name: "weights, loaded once", Size: weights, Role: vocab.Model},
		{Name: fmt.Sprintf("%d stream states", streams), Size: stateMemory(), Role: vocab.Net},
		{Name: "workspace", Size: workspace, Role: vocab.GPU, Shade: shapes.Mid},
	}}
	schedule := layouts.Ranges{ID: "schedule", Role: vocab.GPU, Unit: "ms", Usual: "average", Seldom: "up to P95", Bars: []layouts.RangeBar{
		{Value: fmt.Sprint(streams), Name: "streams", Usual: 32, Seldom: 38},
		{Value: "512", Name: "streams", Usual: 167, Seldom: 616},
	}}
	return diagram.Figure{
		ID:       "ch07-concurrent-streams",
		Title:    "One engine, many streams",
		Takeaway: "The model is loaded once; every step it serves whichever streams have audio ready.",
		Source: fmt.Sprintf("Illustrative rows; stream state %d\u00a0MB each. Per-chunk latency: Parakeet\u00a00.6B on one H100, NVIDIA ASR NIM\u00a026.02, "+
			"low-latency and high-throughput modes.", streamState),
		Lead: vocab.GPU,
		Body: diagram.Column{Gap: diagram.M}.Of(table, layouts.Panels{Rule: true, Gap: diagram.XXL, Least: panelLeast, Panels: []layouts.Panel{
			{Heading: vocab.GPUMemory.Name + " is not the limit", Note: fmt.Sprintf("%d\u00a0GB on one H100", gpuMemory), Body: memory},
			{Heading: "The schedule is", Note: "response time per chunk in ms", Body: schedule},
		}}),
		Required: []string{"GPU", "Multiplexed onto one engine", "weights", "stream states"},
	}
}

// clients are the streams that the figure shows. The voice detector finds
// speech in a stream that takes part in the present step.
func clients() []layouts.StepRow {
	type stream struct {
		letter  string
		phone   bool
		cursor  float64 // s of audio so far
		cache   float64
		words   string
		silence string // what the detector hears, where not speech
		last    float64
		took    string // the steps: x took part
	}
	var out []layouts.StepRow
	for _, s := range []stream{
		{"A", false, 12.4, 0.8, "turn the lights", "", 0.1, "xx.xxxx"},
		{"B", true, 31.0, 0.5, "and then we", "silence", 0.2, "xx.x..."},
		{"C", false, 4.2, 0.35, "two tickets to", "", 0.1, ".xx.xxx"},
		{"D", false, 58.7, 0.95, "my order number", "", 0.1, "xxxxx.x"},
		{"E", true, 20.1, 0.6, "thanks", "idle", 9.6, "......."},
		{"F", false, 0.8, 0.1, "hel", "", 0.1, ".....xx"},
	} {
		r := layouts.StepRow{Letter: s.letter, Icon: shapes.IconClient}
		if s.phone {
			r.Icon = shapes.IconPhone
		}
		voice, last := layouts.StepCell{Text: "speech", Role: vocab.GPU, Strong: true}, layouts.StepCell{Text: fmt.Sprintf("%.1f\u00a0s", s.last)}
		switch s.silence {
		case "silence":
			voice = layouts.StepCell{Text: s.silence}
		case "idle":
			voice = layouts.StepCell{Text: s.silence, Role: diagram.Wait}
			last.Role, last.Strong = diagram.Wait, true
		}
		r.Cells = []layouts.StepCell{{Text: fmt.Sprintf("%.1f\u00a0s", s.cursor)}, {Share: s.cache}, {Text: s.words}, voice, last}
		for _, c := range s.took {
			r.Took = append(r.Took, c == 'x')
		}
		out = append(out, r)
	}
	return out
}
