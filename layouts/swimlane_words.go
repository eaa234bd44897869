package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/shapes"
)

// Numbers of the words of a panel in u.
const (
	swimBadgeGap    = 8  // from the followed item's badge to what became of it
	swimOutcomeGap  = 8  // above what became of the followed item
	swimHeadingGap  = 12 // between words on one line
	swimHeadingFoot = 12 // from a heading to the lanes
	swimNoteGap     = 2  // from a panel's name to its note
)

// outcomeWidth returns the width of what became of the followed item in a
// panel, on one line.
func (l *swimLayout) outcomeWidth(i int) float64 {
	p := l.Panels[i]
	if p.Outcome == "" {
		return 0
	}
	return l.badgeIndent() + l.ctx.In("Panels", i).In("Outcome").Line(p.Outcome, l.ctx.Type().Tag).Width
}

// badgeIndent is what the badge of the followed item takes before words.
func (l *swimLayout) badgeIndent() float64 {
	if l.Follow == "" {
		return 0
	}
	return l.badge(l.Follow).Size(l.ctx).W + swimBadgeGap
}

// badge returns the badge of an item.
func (l *swimLayout) badge(label string) shapes.Badge {
	if label == l.Follow {
		return shapes.Badge{Text: label}
	}
	return shapes.Badge{Text: label, Role: l.Role, Quiet: true}
}

// outcome draws what became of the followed item, its first line in the middle
// of a row of the given height that begins at y, and returns the height.
func (l *swimLayout) outcome(pen *diagram.Pen, i int, x, y, width float64) float64 {
	p, ty := l.Panels[i], l.ctx.Type()
	if p.Outcome == "" {
		return 0
	}
	indent := l.badgeIndent()
	row := ty.Tag.Leading
	if indent > 0 {
		b := l.badge(l.Follow)
		size := b.Size(l.ctx)
		row = max(row, size.H)
		shapes.DrawBadge(l.ctx, pen, geom.Pt(x+size.W/2, y+row/2), b)
	}
	lines := wrapped(l.ctx.In("Panels", i).In("Outcome"), p.Outcome, ty.Tag, max(width-indent, 1))
	pen.Lines(geom.Pt(x+indent, diagram.MiddleBaseline(y+row/2, ty.Tag)), scene.Start, lines)
	return row + linesHeight(lines[1:])
}

// words draws a panel's words as a column of the given width that begins at
// the top, and returns its height.
func (l *swimLayout) words(pen *diagram.Pen, i int, width float64) float64 {
	p, ty, at := l.Panels[i], l.ctx.Type(), l.ctx.In("Panels", i)
	name := wrapped(at.In("Name"), p.Name, ty.Heading, width)
	note := wrapped(at.In("Note"), p.Note, ty.Note, width)
	y := diagram.MiddleBaseline(l.row/2, ty.Heading) - diagram.FirstBaseline(ty.Heading)
	if l.mode != swimBeside {
		y = 0
	}
	pen.Lines(geom.Pt(0, y+diagram.FirstBaseline(ty.Heading)), scene.Start, name)
	if y += linesHeight(name); len(note) > 0 {
		y += swimNoteGap
	}
	pen.Lines(geom.Pt(0, y+diagram.FirstBaseline(ty.Note)), scene.Start, note)
	y += linesHeight(note)
	if p.Outcome+p.OutcomeNote == "" {
		return y
	}
	y += swimOutcomeGap
	y += l.outcome(pen, i, 0, y, width)
	last := wrapped(at.In("OutcomeNote"), p.OutcomeNote, ty.Note, width)
	pen.Lines(geom.Pt(0, y+diagram.FirstBaseline(ty.Note)), scene.Start, last)
	return y + linesHeight(last)
}

// headingRows reports whether a panel's words fit above its lanes: on one
// line, or on two with name and note on the left, what came of the followed
// item on the right.
func (l *swimLayout) headingRows(i int) (rows int, ok bool) {
	p, ty, at := l.Panels[i], l.ctx.Type(), l.ctx.In("Panels", i)
	name := at.In("Name").Line(p.Name, ty.Heading).Width
	note := at.In("Note").Line(p.Note, ty.Note).Width
	outcome, outcomeNote := l.outcomeBlock(), 0.0
	if p.OutcomeNote != "" {
		outcomeNote = outcome
	}
	gap := func(a, b float64) float64 {
		if a > 0 && b > 0 {
			return a + swimHeadingGap + b
		}
		return a + b
	}
	if outcomeNote == 0 && gap(gap(name, note), outcome) <= l.width {
		return 1, true
	}
	return 2, gap(name, outcome) <= l.width && gap(note, outcomeNote) <= l.width
}

// outcomeBlock returns the width of what came of the followed item, the same
// in all panels: both lines begin together, and end on the canvas in another
// font too.
func (l *swimLayout) outcomeBlock() float64 {
	w, indent := 0.0, l.badgeIndent()
	for i, p := range l.Panels {
		if p.Outcome != "" {
			w = max(w, indent+diagram.InOtherFonts(l.outcomeWidth(i)-indent))
		}
		note := l.ctx.In("Panels", i).In("OutcomeNote").Line(p.OutcomeNote, l.ctx.Type().Note)
		w = max(w, diagram.InOtherFonts(note.Width))
	}
	return w
}

// headingsFit reports whether all panels have a heading of one or two lines.
func (l *swimLayout) headingsFit() bool {
	for i := range l.Panels {
		if _, ok := l.headingRows(i); !ok {
			return false
		}
	}
	return true
}

// heading draws a panel's words above its lanes and returns their height.
func (l *swimLayout) heading(pen *diagram.Pen, i int) float64 {
	rows, ok := l.headingRows(i)
	if !ok {
		return l.words(pen, i, l.width) + swimHeadingFoot
	}
	p, ty, at := l.Panels[i], l.ctx.Type(), l.ctx.In("Panels", i)
	base := diagram.FirstBaseline(ty.Heading)
	name := pen.Text(geom.Pt(0, base), scene.Start, at.In("Name").Line(p.Name, ty.Heading))
	row := ty.Heading.Leading
	right := l.width - l.outcomeBlock()
	if w := l.outcomeWidth(i); w > 0 {
		l.outcome(pen, i, right, geom.Snap(base-float64(0.355*ty.Tag.Size)-max(ty.Tag.Leading, l.badgeHeight())/2), w+1)
	}
	x, noteBase, h := name.Max.X+swimHeadingGap, base, row
	if rows == 2 && p.Note+p.OutcomeNote != "" {
		x, noteBase, h = 0, row+diagram.FirstBaseline(ty.Note), row+ty.Note.Leading
	}
	pen.Text(geom.Pt(x, noteBase), scene.Start, at.In("Note").Line(p.Note, ty.Note))
	pen.Text(geom.Pt(right, noteBase), scene.Start, at.In("OutcomeNote").Line(p.OutcomeNote, ty.Note))
	return h + swimHeadingFoot
}

func (l *swimLayout) badgeHeight() float64 {
	if l.Follow == "" {
		return 0
	}
	return l.badge(l.Follow).Size(l.ctx).H
}
