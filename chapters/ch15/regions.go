package ch15

import (
	"fmt"

	"github.com/burindev/burin/chapters/vocab"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// MultiRegionArchitecture shows three regions under one control plane: where a
// request may go is decided by residency, then health, then latency.
func MultiRegionArchitecture() diagram.Figure {
	return diagram.Figure{
		ID:       "ch15-multi-region-architecture",
		Title:    "A region is a promise",
		Takeaway: "Residency decides first, health second, latency third: Europe fails over inside Europe, or it fails.",
		Source: "Illustrative round trips and rollout. Deepgram’s EU endpoint (December\u00a02025) never routes outside the EU; " +
			"AssemblyAI account data may sit in the US (2026).",
		Lead: vocab.Data,
		Size: diagram.Large,
		Body: layouts.Architecture{
			ID: "regions",
			Floors: []layouts.ArchGroup{
				{Fixed: true, Rows: layouts.Across(caller("us", "the US"), caller("eu", "the EU"), caller("apac", "APAC"))},
				router(), world(), control(),
			},
			Links: links(),
			Keys: []layouts.ArchKey{
				{Kind: diagram.Main, Role: vocab.Net, Text: "request"},
				{Kind: diagram.Main, Role: diagram.OK, Text: "failover"},
				{Text: "in this order"},
				{Kind: diagram.Forbidden, Text: never},
				{Kind: diagram.Control, Text: "weights, one region after the other"},
				{Kind: diagram.Telemetry, Text: "counts, no audio and no text"},
			},
		},
		Required: []string{"Residency", "Health", "Latency", "replicas", "European Union", "Geo router", "model synchronization", "Audio store", "never"},
	}
}

func caller(id diagram.ID, place string) diagram.Node {
	return shapes.Card{ID: "caller-" + id, Name: "Caller in " + place, Icon: shapes.IconUser, Role: vocab.Client}
}

// router chooses a region in three steps.
func router() layouts.ArchGroup {
	step := func(id diagram.ID, name, note string, icon shapes.Icon) diagram.Node {
		return shapes.Card{ID: id, Name: name, Note: note, Icon: icon, Role: vocab.Net, Bare: true}
	}
	return layouts.ArchGroup{
		ID: "router", Name: "Geo router: DNS, anycast", Icon: shapes.IconRoute, Role: vocab.Net, Fixed: true,
		Rows: layouts.Across(
			step("residency", "1. Residency", "where may it go?", shapes.IconLock),
			step("health", "2. Health", "up, with room?", shapes.IconCheck),
			step("latency", "3. Latency", "nearest of the rest", shapes.IconClock),
		),
	}
}

// never says that no request crosses the border, and how far it would go.
const never = "never: 70\u00a0ms away"

// A site is one data center of a region.
type site struct {
	id, name string
	up, all  int // replicas
}

// card draws a site with its replicas.
func (s site) card() diagram.Node {
	replicas := diagram.Row{Gap: theme.XS, Shares: make([]float64, s.all)}
	for i := range s.all {
		replicas.Kids = append(replicas.Kids, shapes.Tile{Icon: shapes.IconGPU, Role: vocab.GPU, Side: shapes.TileSmall, Solid: true, Absent: i >= s.up})
	}
	count := fmt.Sprintf("%d replicas", s.all)
	card := shapes.Card{ID: diagram.ID(s.id), Name: s.name, Icon: vocab.Gateway.Icon, Role: vocab.Net, Note: "gateway"}
	if s.up == 0 {
		count = fmt.Sprintf("0 of %d replicas", s.all)
		card.Alarm, card.Tag = true, "down"
	}
	card.Inside = diagram.Column{Gap: theme.XS}.Of(
		replicas,
		diagram.Text{Text: count},
		shapes.Card{Name: "Audio store", Note: "stays here", Icon: shapes.IconDatabase, Role: vocab.Data, Form: shapes.Compact, Bare: true, Roomy: true},
	)
	return card
}

// The regions and their sites; one site of the European Union is down.
var (
	usEast    = site{id: "us-east", name: "US-East", up: 4, all: 4}
	euWest    = site{id: "eu-west", name: "EU-West", up: 0, all: 3}
	euCentral = site{id: "eu-central", name: "EU-Central", up: 3, all: 3}
	tokyo     = site{id: "tokyo", name: "Tokyo", up: 4, all: 4}
)

func world() layouts.ArchGroup {
	us := layouts.ArchGroup{ID: "united-states", Name: "United States", Rows: layouts.Across(usEast.card())}
	eu := layouts.ArchGroup{
		ID: "european-union", Name: "European Union", Icon: shapes.IconLock, Role: vocab.Data, Look: layouts.ArchBorder, Fixed: true,
		Rows: layouts.Across(euWest.card(), euCentral.card()),
	}
	asia := layouts.ArchGroup{ID: "asia-pacific", Name: "Asia Pacific", Rows: layouts.Across(tokyo.card())}
	return layouts.ArchGroup{
		Rows:   layouts.Across(us, eu, asia),
		Narrow: [][]diagram.Node{{eu}, {us, asia}},
	}
}

// control is global, but sees no audio and no text.
func control() layouts.ArchGroup {
	part := func(id diagram.ID, name, note string, icon shapes.Icon, role diagram.Role) diagram.Node {
		return shapes.Card{ID: id, Name: name, Note: note, Icon: icon, Role: role, Bare: true}
	}
	return layouts.ArchGroup{
		ID: "control", Name: "Global control: no audio, no text", Fixed: true,
		Rows: layouts.Across(
			part("registry", vocab.Registry.Name, "model synchronization", vocab.Registry.Icon, vocab.Model),
			part("config", "Config", "residency rules", shapes.IconGear, vocab.Client),
			part("billing", "Billing metadata", "seconds, not speech", shapes.IconCoin, vocab.Data),
		),
	}
}

func links() []diagram.Link {
	request := func(from, to diagram.ID, label string) diagram.Link {
		return diagram.Link{From: from, To: to, Kind: diagram.Main, Role: vocab.Net, Label: label}
	}
	weights := func(to diagram.ID, label string) diagram.Link {
		return diagram.Link{From: "control", To: to, Kind: diagram.Control, Label: label, FromSide: geom.Top}
	}
	counts := func(from diagram.ID) diagram.Link {
		return diagram.Link{From: from, To: "control", Kind: diagram.Telemetry, Label: "counts", ToSide: geom.Top}
	}
	return []diagram.Link{
		request("caller-us", "router", ""), request("caller-eu", "router", ""), request("caller-apac", "router", ""),
		{From: "residency", To: "health"}, {From: "health", To: "latency"},
		request("router", "united-states", "5–20\u00a0ms"), request("router", "eu-central", "still in the EU"), request("router", "asia-pacific", "5–20\u00a0ms"),
		{From: "eu-west", To: "eu-central", Kind: diagram.Main, Role: diagram.OK, Label: "failover"},
		{From: "eu-west", To: "united-states", Kind: diagram.Forbidden, Label: never},
		weights("united-states", "canary first"), weights("european-union", "then all"), weights("asia-pacific", "then 25%"),
		counts("united-states"), counts("european-union"), counts("asia-pacific"),
	}
}
