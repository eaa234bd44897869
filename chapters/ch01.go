package chapters

import (
	"github.com/burindev/burin/chapters/ch01"
	"github.com/burindev/burin/diagram/book"
)

func chapter01() book.Chapter {
	return book.Chapter{
		Label: "Chapter 1", Number: "1", Title: "The Serving Problem",
		Planned: []book.Planned{
			{ID: "ch01-opener", Description: "Chapter opener illustration; the serving engineer's role bridging trained models and production APIs"},
			{ID: "ch01-latency-breakdown", Description: "Inference request latency anatomy: network transit, queue wait, preprocess, GPU inference, postprocess, network return; with ms annotations at each stage and 300ms threshold"},
			{ID: "ch01-serving-landscape", Description: "ML inference framework ecosystem map showing three generations (TF Serving/TorchServe, Triton/KServe/BentoML, vLLM/SGLang/TensorRT-LLM) with benchmark data"},
			{ID: "ch01-innovation-timeline", Description: "Timeline of key ML inference innovations 2022-2026: FlashAttention, continuous batching, PagedAttention, SGLang, FA-3, FP8/FP4, speculative decoding, Blackwell"},
		},
		Figures: ch01.Figures(),
	}
}
