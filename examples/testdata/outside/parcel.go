package main

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
)

// Parcel shows where a parcel spends its hours.
func Parcel() diagram.Figure {
	return diagram.Figure{
		ID: "parcel-hours", Title: "Where a parcel spends its day", Takeaway: "It travels for nine hours and lies for fifteen.",
		Source: "Illustrative: one parcel.",
		Body: layouts.Waterfall{
			ID:   "hours",
			Axis: layouts.Axis{Unit: "h"},
			Stages: []layouts.Stage{
				{Name: "Van to the depot"}, {Name: "Night at the depot", Note: "sorted at 4 a.m."}, {Name: "Road"}, {Name: "Round", Note: "forty doors"},
			},
			Runs: []layouts.Run{{Name: "One parcel", Values: []float64{1, 15, 5, 3}}},
		},
	}
}
