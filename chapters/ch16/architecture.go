package ch16

import (
	"github.com/burindev/burin/chapters/vocab"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// CompleteArchitecture is the whole system of the book: one loop from the
// clients to the models and back, and what keeps it fast, paid for and lawful.
func CompleteArchitecture() diagram.Figure {
	return diagram.Figure{
		ID:       "ch16-complete-architecture",
		Title:    "The whole system on one page",
		Takeaway: "One loop carries audio in and words out; the rest keeps it fast, paid for and lawful. Numbers are chapters.",
		Source:   "Reference design for a streaming speech API. Metering is asynchronous, redaction runs before storage, telemetry stays in its region.",
		Lead:     vocab.GPU,
		Size:     diagram.Large,
		Body: layouts.Architecture{
			ID: "system", Tags: "chapter",
			Floors: []layouts.ArchGroup{
				{Rows: layouts.Across(clients(), layouts.ArchGroup{Rows: [][]diagram.Node{{edge(), pipeline()}, {response(), cluster()}}})},
				control(),
			},
			Links: links(),
			Keys: []layouts.ArchKey{
				{Kind: diagram.Main, Role: vocab.Net, Text: "audio in"},
				{Kind: diagram.Main, Role: vocab.GPU, Text: "words out"},
				{Kind: diagram.Control, Text: "control, not in the request path"},
			},
			Rails: []shapes.Rail{
				{
					ID: "monitoring", Name: "Monitoring and SLOs", Icon: shapes.IconChart, Role: diagram.OK, Tag: "13",
					Items: []string{"metrics", "traces", "error budgets", "burn-rate alerts"},
				},
				{
					ID: "compliance", Name: "Compliance", Icon: shapes.IconLock, Role: vocab.Data, Tag: "12",
					Items: []string{"consent", "encryption", "regional storage", "retention and audit"},
				},
			},
		},
		Required: []string{
			"Clients", "API gateway", "authenticate", "tap for metering", "rate limit", "Load balancer", "Inference cluster", "Framework",
			"GPU optimization", "Model serving", "Streaming pipeline", "Monitoring and SLOs", "Compliance",
		},
	}
}

// clients are what sends audio.
func clients() layouts.ArchGroup {
	client := func(name, note string, icon shapes.Icon) diagram.Node {
		return shapes.Card{Name: name, Note: note, Icon: icon, Role: vocab.Client, Form: shapes.Stacked, Bare: true}
	}
	return layouts.ArchGroup{
		ID: "clients", Name: "Clients", Tag: "10", Role: vocab.Client, Look: layouts.ArchOutlined,
		Rows: layouts.Down(
			client("Browser", "WebSocket", shapes.IconClient),
			client("Mobile app", "WebRTC", shapes.IconPhone),
			client("Call center", "phone bridge", shapes.IconMic),
			client("Servers", "gRPC, SDK", shapes.IconServer),
		),
	}
}

func edge() layouts.ArchGroup {
	return layouts.ArchGroup{
		ID: "edge", Name: "Edge",
		Rows: layouts.Across(
			shapes.Card{ID: "gateway", Thing: vocab.Gateway, Name: "API gateway", Inside: shapes.Entries{Items: []shapes.Entry{
				{Text: "authenticate", Value: "11"}, {Text: "rate limit", Value: "8"}, {Text: "route version", Value: "10"}, {Text: "tap for metering", Value: "14"},
			}}},
			shapes.Card{ID: "balancer", Thing: vocab.Balancer, Note: "sticky by session", Tag: "15", Form: shapes.Stacked},
		),
	}
}

func pipeline() layouts.ArchGroup {
	return layouts.ArchGroup{
		ID: "pipeline", Name: "Streaming pipeline",
		Rows: layouts.Across(
			shapes.Card{ID: "receive", Name: "Receive", Icon: shapes.IconWave, Role: vocab.CPU, Note: "decode frames", Tag: "5, 6", Form: shapes.Stacked},
			shapes.Card{ID: "vad", Thing: vocab.VAD, Note: "drop the silence", Tag: "7", Form: shapes.Stacked},
			shapes.Card{ID: "queue", Thing: vocab.Queue, Note: "bounded and fair", Tag: "7", Form: shapes.Stacked},
			shapes.Card{ID: "schedule", Thing: vocab.Scheduler, Name: "Schedule", Note: "batch each step", Tag: "7", Form: shapes.Stacked},
		),
	}
}

func response() layouts.ArchGroup {
	return layouts.ArchGroup{
		ID: "response", Name: "Response",
		Rows: layouts.Across(
			shapes.Card{ID: "results", Name: "Results", Icon: shapes.IconDocument, Role: vocab.Net, Note: "interim, then final, in order", Tag: "9", Form: shapes.Stacked},
			shapes.Card{ID: "post", Thing: vocab.Postprocess, Name: "Post-process", Icon: shapes.IconRedact, Note: "punctuate, then redact PII", Tag: "9, 11", Form: shapes.Stacked},
		),
	}
}

func cluster() layouts.ArchGroup {
	memory := shapes.Strip{Named: true, Height: 12, Parts: []shapes.Part{
		{Share: 0.46, Text: "weights", Role: vocab.Model}, {Share: 0.44, Text: "KV\u00a0cache", Role: vocab.GPU, Shade: shapes.Mid},
	}}
	return layouts.ArchGroup{
		ID: "cluster", Name: "Inference cluster",
		Rows: layouts.Across(
			shapes.Card{ID: "framework", Name: "Framework", Icon: shapes.IconGear, Role: vocab.GPU, Note: "Triton, vLLM", Tag: "2", Form: shapes.Stacked, Strong: true},
			shapes.Card{ID: "optimization", Name: "GPU optimization", Icon: shapes.IconGPU, Role: vocab.GPU, Note: "batch, page, quantize", Tag: "3", Form: shapes.Stacked, Strong: true, Inside: memory},
			shapes.Card{ID: "serving", Name: "Model serving", Icon: shapes.IconServer, Role: vocab.GPU, Note: "one pool for each model", Tag: "4", Form: shapes.Stacked, Strong: true},
		),
	}
}

// control is what runs beside the requests.
func control() layouts.ArchGroup {
	return layouts.ArchGroup{
		Fixed: true,
		Rows: layouts.Across(
			shapes.Card{ID: "billing", Name: "Usage to bill", Icon: shapes.IconCoin, Role: vocab.Data, Note: "events, then roll-up", Tag: "14"},
			shapes.Card{ID: "release", Name: "Release", Icon: shapes.IconRoute, Role: vocab.Client, Note: "canary, roll back", Tag: "4, 10"},
			shapes.Card{ID: "registry", Thing: vocab.Registry, Note: "weights, versions", Tag: "4"},
			shapes.Card{ID: "autoscaler", Name: "Autoscaler", Icon: shapes.IconGauge, Role: vocab.Client, Note: "queue and latency", Tag: "15"},
		),
	}
}

func links() []diagram.Link {
	in := func(from, to diagram.ID) diagram.Link {
		return diagram.Link{From: from, To: to, Kind: diagram.Main, Role: vocab.Net}
	}
	out := func(from, to diagram.ID) diagram.Link {
		return diagram.Link{From: from, To: to, Kind: diagram.Main, Role: vocab.GPU}
	}
	control := func(from, to diagram.ID, label string) diagram.Link {
		return diagram.Link{From: from, To: to, Kind: diagram.Control, Label: label}
	}
	ask, answer := in("clients", "gateway"), out("results", "clients")
	ask.Label, answer.Label = "audio in", "words out"
	return []diagram.Link{
		ask, in("gateway", "balancer"), in("balancer", "receive"),
		in("receive", "vad"), in("vad", "queue"), in("queue", "schedule"), in("schedule", "cluster"),
		out("cluster", "post"), out("post", "results"), answer,
		control("response", "billing", "usage events"), control("release", "registry", ""), control("registry", "cluster", "weights"), control("autoscaler", "cluster", "add GPUs"),
	}
}
