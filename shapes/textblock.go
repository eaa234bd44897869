package shapes

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// inlineGap is the room in u between a name and a note on one line.
const inlineGap = 10

// A TextBlock is a name with a note under it, or beside it where both fit on
// one line.
type TextBlock struct {
	ID   diagram.ID `validate:"omitempty,id"`
	Name string     `validate:"required_without=Note"`
	Note string
	Role diagram.Role // of the name's ink; Neutral: the page's
	// Voice is the name's; the zero Voice counts as diagram.LabelText.
	Voice diagram.Voice
	// Inline puts the note on the line of the name.
	Inline bool
}

// NodeID implements [diagram.Named].
func (t TextBlock) NodeID() diagram.ID { return t.ID }

// Layout implements [diagram.Node].
func (t TextBlock) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	voice := t.Voice
	if voice == diagram.NoteText {
		voice = diagram.LabelText
	}
	ns, ts := voice.Style(ctx.Type()), ctx.Type().Note
	if t.Role != diagram.Neutral {
		ns = ns.In(t.Role.Ink())
	}
	pen := ctx.Pen()
	f := diagram.Frame{Doc: []scene.Block{scene.Paragraph{Text: describe(t.Name, t.Note)}}}
	if t.Inline && t.Name != "" && t.Note != "" {
		name, note := ctx.In("Name").Line(t.Name, ns), ctx.In("Note").Line(t.Note, ts)
		if w := name.Width + inlineGap + note.Width; c.Max.W == 0 || w <= c.Max.W {
			f.Baseline = diagram.FirstBaseline(ns)
			pen.Text(geom.Pt(0, f.Baseline), scene.Start, name)
			pen.Text(geom.Pt(name.Width+inlineGap, f.Baseline), scene.Start, note)
			f.Size, f.Marks = c.AtLeast(geom.Sz(w, max(ns.Leading, ts.Leading))), pen.Marks()
			return f
		}
	}
	w := setWords(ctx, t.Name, t.Note, ns, ts, c.Max.W, c.Max.W)
	f.Baseline = diagram.FirstBaseline(w.first())
	w.draw(pen, geom.Pt(0, f.Baseline), scene.Start)
	h := float64(float64(len(w.name))*ns.Leading) + float64(float64(len(w.note))*ts.Leading)
	f.Size, f.Marks = c.AtLeast(geom.Sz(w.width(), h)), pen.Marks()
	return f
}
