package diagram

import (
	"fmt"
	"slices"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// A placer makes relative frames absolute. Numbers are rounded here and
// nowhere else, so that all processors write the same ones.
type placer struct {
	ctx    Context
	scene  *scene.Scene
	byName map[ID]int // index into scene.Frames
	links  []scopedLink
	origin geom.Point // of the body: the phase of hatches is tied to it
}

// A scopedLink is a link and the scope in which its names are looked up.
type scopedLink struct {
	Link
	scope int // index into scene.Frames, or -1
	path  Context
}

// place appends the marks of f, with its origin at at, to the scene.
func (p *placer) place(f Frame, at geom.Point, parent int) {
	owner := ID("")
	if parent >= 0 {
		owner = p.scene.Frames[parent].ID
	}
	if f.ID != "" {
		parent = p.name(f, at, parent)
		owner = p.scene.Frames[parent].ID
	}
	p.marks(f.Marks, at, owner, parent)
	for _, k := range f.Kids {
		p.place(k.Frame, at.Add(k.At), parent)
	}
	p.marks(f.Over, at, owner, parent)
	for i, l := range f.Links {
		p.links = append(p.links, scopedLink{l, parent, p.ctx.In("Links", i)})
	}
}

// name records a named frame and returns its index.
func (p *placer) name(f Frame, at geom.Point, parent int) int {
	id := f.ID
	if parent >= 0 {
		id = p.scene.Frames[parent].ID + "/" + id
	}
	if !name.MatchString(string(f.ID)) {
		p.badName(f.ID)
	} else if _, twice := p.byName[id]; twice {
		p.ctx.Fail(ErrName, fmt.Sprintf("two parts are named %q", id), "give each its own ID")
	}
	bounds := geom.RectOf(at, f.Size).Round2()
	outline := f.Outline
	if outline != nil {
		outline = outline.Moved(at)
	}
	p.scene.Frames = append(p.scene.Frames, scene.Frame{ID: id, Parent: parent, Kind: f.Kind, Bounds: bounds, Outline: outline})
	i := len(p.scene.Frames) - 1
	if _, twice := p.byName[id]; !twice {
		p.byName[id] = i
	}
	return i
}

// badName reports a frame's name that is none, unless validation has already
// found it in the author's value.
func (p *placer) badName(id ID) {
	problem := notAName(string(id))
	for _, e := range p.ctx.sink.errs {
		if e.Problem == problem {
			return
		}
	}
	p.ctx.Fail(ErrName, problem, nameFix)
}

func (p *placer) marks(marks []scene.Mark, at geom.Point, owner ID, scope int) {
	for _, m := range marks {
		if m.Owner != "" {
			// A form may give a mark to one of its own named items.
			m.Owner = p.absolute(m.Owner, scope)
		} else {
			m.Owner = owner
		}
		m.From, m.To = p.absolute(m.From, scope), p.absolute(m.To, scope)
		m.Shape = m.Shape.Moved(at)
		m.Bounds = m.Inked()
		if m.Hatch != nil {
			p.scene.Marks = appendHatched(p.scene.Marks, m, p.origin)
			continue
		}
		p.scene.Marks = append(p.scene.Marks, m)
	}
}

// absolute returns a name inside a scope as a name of the figure.
func (p *placer) absolute(id ID, scope int) ID {
	if id == "" || scope < 0 {
		return id
	}
	return p.scene.Frames[scope].ID + "/" + id
}

// resolve finds a name, from the innermost scope outwards.
func (p *placer) resolve(id ID, scope int) (int, bool) {
	for s := scope; ; s = p.scene.Frames[s].Parent {
		if i, ok := p.byName[p.absolute(id, s)]; ok {
			return i, true
		}
		if s < 0 {
			return 0, false
		}
	}
}

// names lists what a link can point to, sorted.
func (p *placer) names() []string {
	var out []string
	for _, f := range p.scene.Frames {
		out = append(out, string(f.ID))
	}
	slices.Sort(out)
	return out
}

// count returns how many marks a frame and its kids have when they are placed.
func count(f Frame) int {
	n := len(f.Marks) + len(f.Over)
	for _, marks := range [...][]scene.Mark{f.Marks, f.Over} {
		for i := range marks {
			if marks[i].Hatch != nil {
				n += 2 // stripes and outline
			}
		}
	}
	for _, k := range f.Kids {
		n += count(k.Frame)
	}
	return n
}
