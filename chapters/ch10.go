package chapters

import (
	"github.com/burindev/burin/chapters/ch10"
	"github.com/burindev/burin/diagram/book"
)

func chapter10() book.Chapter {
	return book.Chapter{
		Label: "Chapter 10", Number: "10", Title: "API Versioning & Developer Experience",
		Planned: []book.Planned{
			{ID: "ch10-opener", Description: "Chapter opener illustration -- API versioning and developer experience"},
			{ID: "ch10-versioning-strategies", Description: "API versioning strategies: URL path versioning (/v1/), header versioning, content negotiation -- and how model versions map to API versions (model v2 behind API v1, canary routing)"},
			{ID: "ch10-two-axis-versioning", Description: "Two-axis versioning: API version (contract stability) vs model version (capability evolution) -- showing independent lifecycle management and the mapping between them"},
			{ID: "ch10-developer-journey", Description: "Developer journey through an ML API: discovery, authentication, first API call, streaming integration, SDK adoption, version migration -- with friction points and DX optimizations at each stage"},
		},
		Figures: ch10.Figures(),
	}
}
