package lint

import (
	"strings"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// A picture is a scene prepared for questions.
type picture struct {
	scene   *scene.Scene
	items   []item
	grid    *grid
	texts   []int // indexes of words, in painter's order
	edges   []int // of connectors
	heads   []int // of arrowheads
	boxes   []int // of the bodies of nodes
	frames  map[scene.ID]int
	holders map[int]int   // text → the box that holds it, or none
	inside  map[int][]int // box → the words that it holds
	parents map[int]int   // box → the box or ground that it stands in, or none
	holding map[int]bool  // boxes and grounds that boxes stand in, made when first asked for
	kin     [][]int       // boxes by what they belong to, made when first asked for
	// unitWords are the words that name a unit, by unit, found when first asked for.
	unitWords map[string][]int
	// axisUnits are the units that a number of an axis carries.
	axisUnits map[string]bool
	svg       *drawing // written when first asked for
}

// none stands for no mark.
const none = -1

// An item is a mark with its geometry.
type item struct {
	*scene.Mark
	kind  kind
	ink   geom.Rect // stroke included
	shape outline   // without the stroke; empty for words
	text  scene.Text
}

// A kind is how a mark covers the plane.
type kind uint8

const (
	unseen kind = iota // paints nothing
	words
	area // filled
	line // a stroke only
)

func newPicture(s *scene.Scene) *picture {
	p := &picture{
		scene: s, items: make([]item, len(s.Marks)), grid: newGrid(s.View, len(s.Marks)),
		frames: make(map[scene.ID]int, len(s.Frames)), holders: map[int]int{}, inside: map[int][]int{},
		parents: map[int]int{}, unitWords: map[string][]int{}, axisUnits: map[string]bool{},
	}
	for i, f := range s.Frames {
		if f.ID != "" {
			p.frames[f.ID] = i
		}
	}
	for i := range s.Marks {
		it := itemOf(&s.Marks[i])
		p.items[i] = it
		if it.kind == unseen {
			continue
		}
		p.grid.add(i, it.ink)
		switch {
		case it.kind == words:
			p.texts = append(p.texts, i)
		case it.Role == scene.Edge:
			p.edges = append(p.edges, i)
		case it.Role == scene.Head:
			p.heads = append(p.heads, i)
		case it.Role == scene.Node:
			p.boxes = append(p.boxes, i)
		}
	}
	for _, t := range p.texts {
		h := p.findHolder(t)
		p.holders[t] = h
		if h != none {
			p.inside[h] = append(p.inside[h], t)
		}
	}
	return p
}

func itemOf(m *scene.Mark) item {
	it := item{Mark: m}
	if m.Shape == nil {
		return it
	}
	it.ink = m.Inked()
	for _, v := range [...]float64{it.ink.Min.X, it.ink.Min.Y, it.ink.Max.X, it.ink.Max.Y} {
		if !geom.Finite(v) {
			return it // the writer of SVG names it
		}
	}
	if t, ok := m.Shape.(scene.Text); ok {
		if t.String != "" && m.Fill.Token != theme.None {
			it.kind, it.text = words, t
		}
		return it
	}
	switch {
	case m.Fill.Token != theme.None:
		it.kind = area
	case m.Stroke.Visible():
		it.kind = line
	default:
		return it
	}
	it.shape = outlineOf(m.Shape)
	return it
}

// opaque reports whether nothing shows through the mark's fill.
func (it *item) opaque() bool { return it.kind == area && (it.Alpha == 0 || it.Alpha >= 1) }

// reach is how far the ink goes beyond the shape.
func (it *item) reach() float64 {
	if it.Stroke.Visible() {
		return it.Stroke.Width / 2
	}
	return 0
}

// closed reports whether the mark has an inside.
func (it *item) closed() bool {
	switch s := it.Shape.(type) {
	case scene.Rect, scene.Ellipse:
		return true
	case scene.Path:
		return it.kind == area || len(s.Path) > 0 && s.Path[len(s.Path)-1].Op == geom.Close
	}
	return false
}

// frame returns the frame of that name.
func (p *picture) frame(id scene.ID) (scene.Frame, bool) {
	i, ok := p.frames[id]
	if !ok {
		return scene.Frame{}, false
	}
	return p.scene.Frames[i], true
}

// furniture reports whether words belong to the sheet, not to the picture:
// title, takeaway, source and kicker.
func (p *picture) furniture(t int) bool {
	it, m := &p.items[t], &p.scene.Meta
	if it.kind != words || it.Owner != "" {
		return false
	}
	words := fold(it.text.String)
	for _, s := range [...]string{m.Title, m.Takeaway, m.Source, m.Kicker} {
		if s != "" && strings.Contains(fold(s), words) {
			return true
		}
	}
	return false
}
