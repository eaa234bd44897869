package scene

import (
	"io"

	"github.com/burindev/burin/diagram/geom"
)

// Dump writes the stable text form of a scene: what goldens hold and what
// differences between two versions of a figure are told in. It begins with
// what the figure says of itself, then has one line for each frame, one for
// each mark in painter's order, and one for each part of the long description.
//
// A line says all about its subject, so that a comparison by lines reads well:
//
//	frame history/go15  Card  32,112 200x54
//	rect data history/go15  32,112 200x24 r3  fill gpu.base  value 120 ms @latency
//	path edge -  M32 112H60  stroke line 1.5  a → b
//	text label history/go15  "FlashAttention"  at 40,120 start  16 bold  ink  adv 101.25
//
// Colours appear as tokens, numbers in u with two decimals at most, strings in
// Go's quotes. A missing name is a dash. The error is the writer's.
func Dump(w io.Writer, s *Scene) error {
	d := dumper{}
	d.meta(s)
	d.line("")
	for i := range s.Frames {
		d.frame(s, &s.Frames[i])
	}
	d.line("")
	for i := range s.Marks {
		d.mark(&s.Marks[i])
	}
	if len(s.Doc) > 0 {
		d.line("").line("doc")
		d.doc(s.Doc, "  ")
	}
	_, err := w.Write(d.b)
	return err
}

func (d *dumper) meta(s *Scene) {
	m := &s.Meta
	d.word("scene").name(string(m.ID)).name(string(m.Profile)).name(m.Theme)
	d.flag(m.Large, "large").flag(m.Opener, "opener").flag(m.Bare, "bare").end()
	d.field("lang", m.Lang).field("title", m.Title).field("takeaway", m.Takeaway)
	d.field("source", m.Source).field("alt", m.Alt).field("kicker", m.Kicker).field("lead", string(m.Lead))
	for _, w := range m.Required {
		d.field("required", w)
	}
	for _, w := range m.Waivers {
		d.word("waiver").name(w.Rule).quoted(w.Reason).end()
	}
	for _, e := range m.Edges {
		d.word("link").name(string(e.From)).word("→").name(string(e.To)).end()
	}
	d.word("view").box(s.View).end()
	d.word("ground").name(string(s.Ground.Token)).end()
}

func (d *dumper) frame(s *Scene, f *Frame) {
	d.word("frame").name(string(f.ID)).gap().name(f.Kind).gap().box(f.Bounds)
	switch o := f.Outline.(type) {
	case nil:
	case geom.Box:
		d.outline(f, o.Rect)
		d.radius(o.R)
	case geom.Oval:
		d.word("oval").outline(f, o.Rect)
	default:
		d.word("outline").box(o.Bounds())
	}
	// A parent is named only where the frame's own name does not tell it.
	if f.Parent >= 0 && f.Parent < len(s.Frames) {
		if p := s.Frames[f.Parent].ID; f.ID == p || !f.ID.Within(p) {
			d.gap().word("in").name(string(p))
		}
	}
	d.end()
}

// outline writes an outline's rectangle where it is not the frame's own.
func (d *dumper) outline(f *Frame, r geom.Rect) {
	if r.Round2() != f.Bounds.Round2() {
		d.word("outline").box(r)
	}
}
