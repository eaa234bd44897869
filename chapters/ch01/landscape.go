package ch01

import (
	"time"

	"github.com/burindev/burin/chapters/vocab"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// ServingLandscape shows when the frameworks that serve models lived, what
// was measured of each generation, and which of them run inside others.
func ServingLandscape() diagram.Figure {
	return diagram.Figure{
		ID:       "ch01-serving-landscape",
		Title:    "Three generations of model servers",
		Takeaway: "Each generation removed the last one’s bottleneck, and the newest engines now run inside older servers.",
		Source: "TF Serving: Google, 2016. Triton: NVIDIA documentation, Inception. Engines: Spheron, March 2026, " +
			"Llama 3.3 70B in FP8, one H100, 50 requests at once.",
		Lead: vocab.Model,
		Body: diagram.Column{}.Of(lifelines(), layouts.Panels{Rule: true, Panels: []layouts.Panel{howTheyNest()}}),
		Required: []string{"TensorFlow Serving", "TorchServe", "Triton", "KServe", "BentoML", "vLLM", "SGLang", "TensorRT-LLM",
			"Archived", "1,850", "1,920", "2,100"},
	}
}

func lifelines() layouts.Lifelines {
	const tokens = "output tokens/s"
	return layouts.Lifelines{
		ID: "servers", From: layouts.Year(2016), To: layouts.Month(2026, time.February),
		Numbered: true, ResultHead: "Three separate tests",
		Groups: []layouts.LifeGroup{
			{
				Name: "One framework per server", ResultHead: "Calls/s per core",
				Lines: []layouts.Life{
					{Thing: vocab.TFServing, Note: "SavedModels, gRPC", Start: layouts.Month(2016, time.February),
						Result: layouts.Result{Label: "≈\u00a0100,000", Note: "server overhead only"}},
					{Thing: vocab.TorchServe, Note: "archives, handlers", Start: layouts.Year(2020),
						End: layouts.Day(2025, time.August, 7), EndNote: "Archived August\u00a02025"},
				},
			},
			{
				Name: "Many frameworks, one fleet", Role: vocab.Model, ResultHead: "Inferences/s",
				Lines: []layouts.Life{
					{Thing: vocab.Triton, Note: "any backend, batching", Start: layouts.Year(2018),
						Result: layouts.Result{Label: "73 → 272", Note: "with dynamic batching"}},
					{Thing: vocab.KServe, Note: "fleets on Kubernetes", Start: layouts.Year(2019),
						Result: layouts.Result{Note: "none of its own"}},
					{Thing: vocab.BentoML, Note: "Python-first packaging", Start: layouts.Year(2019),
						Result: layouts.Result{Note: "none comparable"}},
				},
			},
			{
				Name: "Tokens, not requests", Role: vocab.GPU, ResultHead: "Output tokens/s",
				ResultNote: "order changes with load",
				Lines: []layouts.Life{
					{Thing: vocab.VLLM, Note: "paged KV\u00a0cache", Start: layouts.Month(2023, time.June),
						Result: layouts.Result{Value: layouts.Quantity{Value: 1850, Unit: tokens}}},
					{Thing: vocab.SGLang, Note: "prefix reuse", Start: layouts.Month(2024, time.January),
						Result: layouts.Result{Value: layouts.Quantity{Value: 1920, Unit: tokens}}},
					{Thing: vocab.TensorRTLLM, Note: "NVIDIA kernels", Start: layouts.Month(2023, time.October),
						Result: layouts.Result{Value: layouts.Quantity{Value: 2100, Unit: tokens}}},
				},
			},
		},
	}
}

// howTheyNest shows which servers host which engines.
func howTheyNest() layouts.Panel {
	engine := func(t shapes.Thing) diagram.Node { return shapes.Chip{Thing: t} }
	return layouts.Panel{
		Heading: "How they nest",
		Note:    "Servers host engines, platforms run the fleet.",
		Beside:  true,
		Body: shapes.Nest{}.Of(
			shapes.Nest{Thing: vocab.KServe}.Of(
				shapes.Nest{Thing: vocab.Triton}.Of(engine(vocab.TensorRTLLM), engine(vocab.VLLM)),
				engine(vocab.VLLM),
			),
			shapes.Nest{Thing: vocab.BentoML}.Of(engine(vocab.VLLM)),
		),
	}
}
