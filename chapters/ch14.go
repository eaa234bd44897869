package chapters

import "github.com/burindev/burin/diagram/book"

func chapter14() book.Chapter {
	return book.Chapter{
		Label: "Chapter 14", Number: "14", Title: "Usage Metering & Billing",
		Planned: []book.Planned{
			{ID: "ch14-opener", Description: "Chapter opener illustration -- usage metering and billing architecture"},
			{ID: "ch14-metering-architecture", Description: "Metering architecture: API request, idempotent event emission, event queue, aggregation pipeline, billing period roll-up -- showing the path from API call to invoice line item"},
			{ID: "ch14-billing-model-comparison", Description: "Billing model comparison: per-second (Deepgram, AssemblyAI), per-15-second-block (AWS), per-character (ElevenLabs), per-token (OpenAI) -- with cost impact analysis for different usage patterns"},
			{ID: "ch14-stripe-integration", Description: "Stripe Meters API integration: meter definition, event ingestion via API, aggregation, subscription billing period, invoice generation -- showing the end-to-end Stripe flow"},
		},
	}
}
