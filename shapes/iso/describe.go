package iso

import (
	"slices"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// describe returns the long description: what the scene shows, then its named
// groups and labels from left to right.
func (s Scene) describe(p Projection) []scene.Block {
	type entry struct {
		x    float64
		text string
	}
	var entries []entry
	add := func(v Vec, text string) { entries = append(entries, entry{geom.Snap(p.Point(v).X), text}) }
	for _, l := range s.Labels {
		text := l.Text
		if l.About != "" {
			text += ": " + l.About
		}
		if l.To.finite() {
			add(l.To, text)
		}
	}
	for _, b := range s.Badges {
		text := b.Name
		if b.Note != "" {
			text += ": " + b.Note
		}
		if b.To.finite() {
			add(b.To, text)
		}
	}
	var walk func(pieces []Piece, f frame)
	walk = func(pieces []Piece, f frame) {
		for _, piece := range pieces {
			g, ok := piece.(Group)
			if !ok {
				continue
			}
			if g.Name != "" {
				b := f.box(g.Bounds())
				add(b.Min.Add(b.Max).mul(0.5), g.Name)
			}
			walk(g.Pieces, f.then(g.frame()))
		}
	}
	walk(s.Pieces, frame{k: 1})
	slices.SortStableFunc(entries, func(a, b entry) int {
		switch {
		case a.x < b.x:
			return -1
		case a.x > b.x:
			return 1
		}
		return 0
	})
	var blocks []scene.Block
	if s.About != "" {
		blocks = append(blocks, scene.Paragraph{Text: s.About})
	}
	if len(entries) > 0 {
		list := scene.List{Ordered: true}
		for _, e := range entries {
			list.Items = append(list.Items, scene.Item{Text: e.text})
		}
		blocks = append(blocks, list)
	}
	return blocks
}
