package chapters

import (
	"github.com/burindev/burin/chapters/ch16"
	"github.com/burindev/burin/diagram/book"
)

func chapter16() book.Chapter {
	return book.Chapter{
		Label: "Chapter 16", Number: "16", Title: "Putting It All Together",
		Planned: []book.Planned{
			{ID: "ch16-opener", Description: "Chapter opener illustration -- complete production system"},
			{ID: "ch16-complete-architecture", Description: "Complete production architecture: client, API gateway (auth, metering, rate limiting), load balancer, inference cluster (framework, GPU optimization, model serving), streaming pipeline, monitoring/SLOs, compliance layer -- the full system from Chapters 1-15"},
			{ID: "ch16-decision-flowchart", Description: "Decision flowchart for building a production inference API: framework selection, protocol choice, API design pattern, billing model, security posture, compliance requirements, scaling strategy -- key decision points from each chapter"},
			{ID: "ch16-runbook-patterns", Description: "Operational runbook patterns: cold start remediation, GPU OOM response, model rollback, connection storm handling, SLO burn rate response, compliance incident response -- with decision trees for each scenario"},
		},
		Figures: ch16.Figures(),
	}
}
