package chapters

import (
	"github.com/burindev/burin/chapters/ch04"
	"github.com/burindev/burin/diagram/book"
)

func chapter04() book.Chapter {
	return book.Chapter{
		Label: "Chapter 4", Number: "4", Title: "Deployment Architecture Strategies",
		Planned: []book.Planned{
			{ID: "ch04-opener", Description: "Chapter opener illustration -- deployment architecture decision space between framework selection and scaling"},
			{ID: "ch04-three-patterns", Description: "Side-by-side comparison: same 3 models (ASR, TTS, PII) deployed under each pattern (shared cluster, container-per-model, platform template)"},
			{ID: "ch04-platform-template", Description: "Detailed Pattern 3 architecture: Terraform module, shared services (observability, registry, gateway), per-team deployments with policy guardrails"},
			{ID: "ch04-cicd-pipeline", Description: "Model deployment pipeline vs code deployment pipeline (parallel timelines) showing artifact size, build time, quality gates, and rollback differences"},
			{ID: "ch04-noisy-neighbor", Description: "GPU interference: Model A's batch evicts Model B's weights, latency timeline showing 45ms → 200ms spike with correlation view"},
			{ID: "ch04-maturity-evolution", Description: "Progression from ad hoc → shared cluster → container-per-model → platform template, with trigger events at each transition"},
		},
		Figures: ch04.Figures(),
	}
}
