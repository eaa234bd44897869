package ch10

import (
	"time"

	"github.com/burindev/burin/chapters/vocab"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// now is when the figures of the chapter are true.
var now = layouts.Month(2026, time.February)

// A version lives until its end, which is announced some time before.
type version struct {
	name               string
	start, notice, end layouts.When
}

func apiVersions() []version {
	return []version{
		{"v1", layouts.Month(2024, time.January), layouts.Month(2026, time.January), layouts.Month(2027, time.March)},
		{name: "v2", start: layouts.Month(2026, time.January)},
	}
}

func modelVersions() []version {
	return []version{
		{"2025-03", layouts.Month(2025, time.March), layouts.Month(2026, time.June), layouts.Month(2026, time.December)},
		{name: "2025-11", start: layouts.Month(2025, time.November)},
		{name: "2026-02", start: layouts.Month(2026, time.February)},
	}
}

// lives returns the lifelines of versions. The first one's notice is named.
func lives(versions []version, notice string) []layouts.Life {
	var out []layouts.Life
	for _, v := range versions {
		l := layouts.Life{Name: v.name, Start: v.start, Notice: v.notice, End: v.end}
		if !v.notice.IsZero() {
			l.NoticeNote, l.EndNote = notice, v.end.Short()
		}
		out = append(out, l)
	}
	return out
}

// TwoAxisVersioning shows that a contract and the models behind it have
// clocks of their own, and that a table says which pairs are served.
func TwoAxisVersioning() diagram.Figure {
	api, model := apiVersions(), modelVersions()
	cell := func(status shapes.Status, text, note string) shapes.Verdict {
		return shapes.Verdict{Status: status, Text: text, Note: note, Role: vocab.Net}
	}
	pinned := cell(shapes.StatusOK, "Pinned", "kept until "+model[0].end.String())
	pinned.Mark = shapes.Followed
	newest := cell(shapes.StatusOK, "Default", "newest pair")
	newest.Mark = shapes.Chosen
	served := layouts.Rows{ID: "served", Head: "Served today", Rows: []layouts.RowsRow{
		{ID: "v1", Name: api[0].name, Note: "until " + api[0].end.String(), Cells: []diagram.Node{
			pinned,
			cell(shapes.StatusOK, "Default", "for callers who name none"),
			cell(shapes.StatusPartly, "Canary", "opt-in only"),
		}},
		{ID: "v2", Name: api[1].name, Note: "current", Cells: []diagram.Node{
			cell(shapes.StatusNA, "Not offered", "retires too soon"),
			cell(shapes.StatusOK, "Supported", "by name"),
			newest,
		}},
	}}
	for _, v := range model {
		served.Columns = append(served.Columns, layouts.RowsColumn{Head: v.name, Role: vocab.Model})
	}
	clocks := layouts.Lifelines{
		ID: "clocks", InBars: true, From: layouts.Year(2024), To: layouts.Month(2027, time.June), Now: now,
		Groups: []layouts.LifeGroup{
			{Thing: vocab.APIVersion, Note: "contract stability", Role: vocab.Net,
				Terms: []string{"notice 12–24\u00a0months"}, Remark: "breaks on: fields, types, auth", Lines: lives(api, "deprecated")},
			{Thing: vocab.ModelVersion, Note: "capability evolution", Role: vocab.Model,
				Terms: []string{"notice 2–6\u00a0months"}, Remark: "shifts: WER, latency, tokens", Lines: lives(model, "deprecated")},
		},
	}
	return diagram.Figure{
		ID:       "ch10-two-axis-versioning",
		Title:    "Two clocks, one table",
		Takeaway: "Contracts change over years, models over months; a table, not a version number, links the two.",
		Source: "Illustrative service. Notice: OpenAI from 6\u00a0months, Anthropic from 60\u00a0days (2026). " +
			"Headers: RFC\u00a09745 (2025), RFC\u00a08594 (2019).",
		Lead:     vocab.Net,
		Body:     diagram.Column{Gap: diagram.L}.Of(clocks, served),
		Required: []string{"API version", "contract stability", "Model version", "capability evolution", "v1", "v2", "2025-03", "2025-11", "2026-02", "Default", "Canary"},
	}
}
