package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/shapes"
)

// RegionMap is a map without geography: regions lie in rows as the author puts
// them, each with its sites, and lines say what goes from one to another and
// how far that is. A region out of which something may not go has a hard
// border.
//
// Where the rows are too wide they are turned, and at last the regions stand
// under each other, as the parts of an [Architecture] do.
type RegionMap struct {
	ID diagram.ID `validate:"omitempty,id"`
	// Rows are the regions from top to bottom. A region without a name leaves
	// its place empty.
	Rows  [][]Region   `validate:"required,max=20,dive,required,max=20,dive"`
	Links []RegionLink `validate:"max=200,dive"`
	// Keys are the words for the kinds of line, where there are several.
	Keys []ArchKey `validate:"max=20,dive"`
}

// A Region is a panel with sites.
type Region struct {
	ID   diagram.ID   `validate:"omitempty,id"`
	Name string       `validate:"required_with=ID Note Stays Sites,max=2000"`
	Note string       `validate:"max=2000"`
	Icon shapes.Icon  `validate:"max=64"` // beside the name; empty: a lock, where the border is hard
	Role diagram.Role // of the panel
	// Stays says what may not leave the region: "no records leave". It gives
	// the region a hard border.
	Stays string `validate:"max=2000"`
	// Sites stand under each other, or where Across is set side by side.
	Sites  []RegionSite `validate:"max=50,dive"`
	Across bool
}

// A RegionSite is a place in a region.
type RegionSite struct {
	ID    diagram.ID `validate:"omitempty,id"`
	Thing shapes.Thing
	Name  string       `validate:"max=2000"` // empty: the thing's
	Note  string       `validate:"max=2000"`
	Tag   string       `validate:"max=24"` // its state: "down"
	Role  diagram.Role // Neutral: the thing's
	Hero  bool         // the one to remember
	// Inside is a small drawing or list under the words.
	Inside diagram.Node `validate:"-"`
}

// A RegionLink joins two regions or sites.
type RegionLink struct {
	From, To diagram.ID `validate:"required"`
	Label    string     `validate:"max=2000"` // what goes there
	Distance string     `validate:"max=200"`  // how far it is: "70 ms"
	Kind     diagram.LinkKind
	Role     diagram.Role // of a main path
}

// NodeID implements [diagram.Named].
func (m RegionMap) NodeID() diagram.ID { return m.ID }

// empty reports whether a region only keeps a place free.
func (r Region) empty() bool { return r.Name == "" }

// name is what a site is called.
func (s RegionSite) name() string {
	if s.Name != "" {
		return s.Name
	}
	return s.Thing.Name
}

// words are those of a link.
func (l RegionLink) words() string { return joinWords(", ", l.Label, l.Distance) }

// Layout implements [diagram.Node].
func (m RegionMap) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	a := Architecture{ID: m.ID, Keys: m.Keys, Floors: []ArchGroup{{path: regionPath}}}
	for i, row := range m.Rows {
		parts := make([]diagram.Node, len(row))
		for k, r := range row {
			parts[k] = r.group(i, k)
		}
		a.Floors[0].Rows = append(a.Floors[0].Rows, parts)
	}
	for _, l := range m.Links {
		a.Links = append(a.Links, diagram.Link{From: l.From, To: l.To, Label: l.words(), Kind: l.Kind, Role: l.Role})
	}
	f := a.Layout(ctx, c)
	f.Doc = m.doc()
	return f
}

// regionPath is where a region comes from.
func regionPath(form diagram.Context, row, part int) diagram.Context {
	return form.In("Rows", row).In("Region", part)
}

// group is a region as a group of an architecture.
func (r Region) group(row, at int) diagram.Node {
	if r.empty() {
		return regionGap{}
	}
	g := ArchGroup{ID: r.ID, Name: r.Name, Note: joinWords(" · ", r.Stays, r.Note), Icon: r.Icon, Role: r.Role}
	if r.hard() {
		g.Look = ArchBorder
		if g.Icon == "" {
			g.Icon = shapes.IconLock
		}
	}
	sites := make([]diagram.Node, len(r.Sites))
	for i, s := range r.Sites {
		sites[i] = shapes.Card{ID: s.ID, Thing: s.Thing, Name: s.Name, Note: s.Note, Tag: s.Tag, Role: s.Role, Strong: s.Hero, Inside: s.Inside, Roomy: true}
	}
	switch {
	case len(sites) == 0:
	case r.Across:
		g.Rows = append(g.Rows, sites)
	default:
		g.Rows = append(g.Rows, Down(sites...)...)
	}
	if len(g.Rows) == 0 {
		g.Rows = Across(regionGap{})
	}
	g.path = func(form diagram.Context, i, k int) diagram.Context {
		return regionPath(form, row, at).In("Sites", i+k) // one of both is 0
	}
	return g
}

// hard reports whether something may not leave the region.
func (r Region) hard() bool { return r.Stays != "" }

// A regionGap keeps a place free.
type regionGap struct{}

// Layout implements [diagram.Node].
func (regionGap) Layout(_ diagram.Context, c diagram.Constraints) diagram.Frame {
	return diagram.Frame{Size: c.Min}
}
