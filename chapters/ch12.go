package chapters

import "github.com/burindev/burin/diagram/book"

func chapter12() book.Chapter {
	return book.Chapter{
		Label: "Chapter 12", Number: "12", Title: "Compliance & Data Governance",
		Planned: []book.Planned{
			{ID: "ch12-opener", Description: "Chapter opener illustration -- compliance and data governance"},
			{ID: "ch12-eu-ai-act-timeline", Description: "EU AI Act implementation timeline: Prohibited practices (Feb 2025), GPAI obligations (Aug 2025), High-risk + transparency rules (Aug 2026), Regulated products (Aug 2027) -- with penalty ranges (up to EUR 35M / 7% turnover)"},
			{ID: "ch12-compliance-matrix", Description: "Compliance requirements matrix: SOC 2, HIPAA, GDPR, CCPA, EU AI Act -- cross-referenced with audio ML API requirements (encryption, audit logging, data retention, PII handling, consent, BAAs)"},
			{ID: "ch12-data-lifecycle", Description: "Audio data lifecycle: ingestion (with consent), processing (inference), storage (encrypted, regional), retention (configurable TTL), deletion (verified erasure), audit trail at each stage"},
		},
	}
}
