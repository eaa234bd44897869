package layouts

import (
	"fmt"
	"slices"
	"strings"

	"github.com/burindev/burin/diagram"
)

// Check implements [diagram.Checker].
func (m RegionMap) Check(ctx diagram.Context) {
	in := map[diagram.ID]diagram.ID{} // the region of a site, or of itself
	var known []string
	add := func(ctx diagram.Context, id, region diagram.ID) {
		if id == "" {
			return
		}
		if _, twice := in[id]; twice {
			ctx.In("ID").Fail(diagram.ErrName, fmt.Sprintf("two parts are named %q", id), "give each region and each site its own ID")
			return
		}
		in[id] = region
		known = append(known, string(id))
	}
	regions := 0
	for i, row := range m.Rows {
		for k, r := range row {
			at := regionPath(ctx, i, k)
			if !r.empty() {
				regions++
			}
			add(at, r.ID, r.ID)
			for n, s := range r.Sites {
				add(at.In("Sites", n), s.ID, r.ID)
				if s.name() == "" {
					at.In("Sites", n).In("Name").Fail(diagram.ErrRequired, "required", "name the site, or give it a thing")
				}
			}
		}
	}
	if regions == 0 && len(m.Rows) > 0 {
		ctx.In("Rows").Fail(diagram.ErrRequired, "no region has a name", "name the regions; only empty places have none")
	}
	slices.Sort(known)
	for i, l := range m.Links {
		at, ok := ctx.In("Links", i), true
		for _, end := range [...]struct {
			field string
			id    diagram.ID
		}{{"From", l.From}, {"To", l.To}} {
			if _, there := in[end.id]; !there && end.id != "" {
				at.In(end.field).Fail(diagram.ErrUnknown, fmt.Sprintf("no region or site is named %q", end.id), "known names: "+strings.Join(known, ", "))
				ok = false
			}
		}
		switch {
		case !ok || l.From == "" || l.To == "":
		case l.From == l.To:
			at.Fail(diagram.ErrInvalid, fmt.Sprintf("it leads from %q to itself", l.From), "join two parts, or say it in a note")
		case in[l.From] == l.To || in[l.To] == l.From:
			at.Fail(diagram.ErrInvalid, fmt.Sprintf("one of %q and %q lies in the other", l.From, l.To), "join two parts that stand apart")
		}
	}
}
