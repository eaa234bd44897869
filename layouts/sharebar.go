package layouts

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// ShareBar is a level vessel that shows how little, or how much, of it is
// taken: its parts are to scale, from the left, and what is left is free. Parts
// too small for words are named in a list under the bar, to which leaders run.
type ShareBar struct {
	ID       diagram.ID   `validate:"omitempty,id"`
	Role     diagram.Role // of the vessel
	Capacity float64      // in Unit
	Unit     string       `validate:"max=40"`
	// Free is the word for what is left: "free of" stands between the two
	// amounts; empty: "free of".
	Free  string      `validate:"max=2000"`
	Parts []SharePart `validate:"max=12,dive"`
}

// A SharePart is a part of the vessel.
type SharePart struct {
	Name  string `validate:"required,max=2000"`
	Size  float64
	Role  diagram.Role
	Shade shapes.Shade
}

// Numbers of a share bar in u.
const (
	shareWidth    = 420 // where the width is unbounded
	shareHigh     = 34
	shareInset    = 3
	sharePad      = 8  // beside words in the bar
	shareListGap  = 8  // from the bar to the list
	shareListRow  = 20 // of a list on one line each
	shareElbow    = 24 // from the last leader to the list
	shareWordsGap = 6  // from a leader to its words
	shareNameGap  = 14
)

// NodeID implements [diagram.Named].
func (s ShareBar) NodeID() diagram.ID { return s.ID }

// Check implements [diagram.Checker].
func (s ShareBar) Check(ctx diagram.Context) {
	if !(s.Capacity > 0) || !geom.Finite(s.Capacity) {
		ctx.In("Capacity").Fail(diagram.ErrInvalid, fmt.Sprintf("a bar cannot hold %v", s.Capacity), "give its capacity, more than 0")
		return
	}
	for i, p := range s.Parts {
		if !(p.Size > 0) || !geom.Finite(p.Size) {
			ctx.In("Parts", i).In("Size").Fail(diagram.ErrInvalid, fmt.Sprintf("%v is no size", p.Size), "give the part a size, more than 0")
			return
		}
	}
	if s.Left() < -s.Capacity*tankDust {
		ctx.In("Parts").Fail(diagram.ErrInvalid, fmt.Sprintf("they take %s of %s", Quantity{settle(s.Capacity - s.Left()), s.Unit}, Quantity{s.Capacity, s.Unit}),
			"make them smaller, or the capacity larger")
	}
}

// Left returns what the parts leave of the capacity.
func (s ShareBar) Left() float64 {
	left := s.Capacity
	for _, p := range s.Parts {
		left -= p.Size
	}
	return settle(left)
}

// free is what is said of the part that is left.
func (s ShareBar) free() string {
	word := s.Free
	if word == "" {
		word = "free of"
	}
	return Quantity{s.Left(), s.Unit}.String() + " " + word + nbsp + FormatNumber(s.Capacity)
}

// A shareAt is a part in its place.
type shareAt struct {
	SharePart
	x0, x1 float64
	words  text.Line // inside, where they fit
	inside bool
}

// Layout implements [diagram.Node].
func (s ShareBar) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	width := c.WidthOr(shareWidth)
	ty, pen := ctx.Type(), ctx.Pen()
	inner := width - 2*shareInset
	pen.Rect(geom.R(0, 0, width, shareHigh).Inset(theme.Connector/2), theme.RadiusTag, diagram.Look{Role: scene.Node, Fill: s.Role.Tint(), Line: s.Role.Base(), Width: theme.Connector})
	at, sum := make([]shareAt, len(s.Parts)), 0.0
	for i, p := range s.Parts {
		q := &at[i]
		q.SharePart = p
		q.x0 = shareInset + geom.Snap(float64(sum/s.Capacity*inner))
		sum += p.Size
		q.x1 = shareInset + geom.Snap(float64(min(sum/s.Capacity, 1)*inner))
		ink, carries := p.Shade.Words(p.Role)
		q.words, q.inside = shapes.FitWords(ctx.In("Parts", i).In("Name"), ty.Tag.In(ink), (q.x1-q.x0-2*sharePad)/swimSpare, p.Name+" "+Quantity{p.Size, s.Unit}.String())
		q.inside = q.inside && carries && q.words.String != ""
		s.draw(pen, *q)
	}
	free := s.free()
	st := ty.Tag.In(s.Role.Ink())
	left := geom.R(shareInset, 0, width-2*shareInset, shareHigh)
	if len(at) > 0 {
		left.Min.X = at[len(at)-1].x1
	}
	words, fits := shapes.FitWords(ctx.In("Free"), st, (left.Dx()-2*sharePad)/swimSpare, free)
	if fits {
		pen.Text(geom.Pt(geom.Snap(left.Center().X), diagram.MiddleBaseline(shareHigh/2, st)), scene.Middle, words)
		free = ""
	}
	f := diagram.Frame{ID: s.ID, Doc: s.doc()}
	h := s.list(ctx, pen, at, free, width)
	f.Marks = pen.Marks()
	f.Size = geom.Sz(width, h)
	return f
}

// draw draws a part with the words that fit into it.
func (s ShareBar) draw(pen *diagram.Pen, q shareAt) {
	r := geom.R(q.x0, shareInset, q.x1-q.x0, shareHigh-2*shareInset)
	if !(r.Dx() > 0) {
		return
	}
	m := pen.Rect(r, 0, diagram.Look{Role: scene.Band, Fill: q.Shade.Fill(q.Role)})
	group := "share"
	if s.ID != "" {
		group = string(s.ID)
	}
	m.Scaled = &scene.Scaled{Group: group, Value: q.Size, Unit: s.Unit}
	if q.inside {
		pen.Text(geom.Pt(r.Center().X, diagram.MiddleBaseline(r.Center().Y, q.words.Style)), scene.Middle, q.words)
	}
}

// list names the parts that have no words inside, the nearest first, and
// returns the foot of the list. Without room for leaders each has a sample.
func (s ShareBar) list(ctx diagram.Context, pen *diagram.Pen, at []shareAt, free string, width float64) float64 {
	ty := ctx.Type()
	var out []int
	x, amounts := 0.0, 0.0
	longest := 0.0
	for i := len(at) - 1; i >= 0; i-- {
		if at[i].inside {
			continue
		}
		out = append(out, i)
		x = max(x, (at[i].x0+at[i].x1)/2)
		amounts = max(amounts, s.amount(ctx, i).Width)
		longest = max(longest, ctx.In("Parts", i).In("Name").Line(at[i].Name, ty.Note).Width)
	}
	y := float64(shareHigh)
	if len(out) > 0 {
		y += shareListGap
	}
	x += shareElbow
	leaders := x+shareWordsGap+amounts+shareNameGap+diagram.InOtherFonts(longest) <= width
	for _, i := range out {
		mid := y + shareListRow/2
		begin := geom.Snap(x + shareWordsGap)
		if leaders {
			from := geom.Snap((at[i].x0 + at[i].x1) / 2)
			pen.Path(geom.Polyline(geom.Pt(from, shareHigh), geom.Pt(from, mid), geom.Pt(x, mid)), diagram.Look{Role: scene.Decor, Line: theme.Ink2, Width: theme.Leader})
		} else {
			begin = shareElbow
			pen.Rect(geom.R(0, mid-6, 12, 12), theme.RadiusBar, diagram.Look{Role: scene.Band, Fill: at[i].Shade.Fill(at[i].Role)})
		}
		amount := s.amount(ctx, i)
		pen.Text(geom.Pt(begin, diagram.MiddleBaseline(mid, amount.Style)), scene.Start, amount)
		name := begin + amounts + shareNameGap
		lines := wrapped(ctx.In("Parts", i).In("Name"), at[i].Name, ty.Note, max(width-name, 1))
		pen.Lines(geom.Pt(name, diagram.MiddleBaseline(mid, ty.Note)), scene.Start, lines)
		y += shareListRow
		if len(lines) > 1 {
			y += linesHeight(lines[1:])
		}
	}
	if free != "" {
		lines := wrapped(ctx.In("Free"), free, ty.Tag.In(s.Role.Ink()), diagram.FallbackRoom(width))
		y += shareListGap / 2
		pen.Lines(geom.Pt(0, y+diagram.FirstBaseline(ty.Tag)), scene.Start, lines)
		y += linesHeight(lines)
	}
	return y
}

// amount is the size of a part as it stands in the list.
func (s ShareBar) amount(ctx diagram.Context, i int) text.Line {
	p := s.Parts[i]
	return ctx.In("Parts", i).In("Size").Line(Quantity{p.Size, s.Unit}.String(), ctx.Type().Tag.In(p.Role.Ink()))
}

// doc describes the bar as a list.
func (s ShareBar) doc() []scene.Block {
	var l scene.List
	for _, p := range s.Parts {
		l.Items = append(l.Items, scene.Item{Text: p.Name + ": " + Quantity{p.Size, s.Unit}.String()})
	}
	l.Items = append(l.Items, scene.Item{Text: s.free()})
	return []scene.Block{l}
}
