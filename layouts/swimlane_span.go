package layouts

import (
	"strings"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// Numbers of a span in u.
const (
	swimPad      = 5   // beside a label, at least
	swimIndent   = 10  // before a label where there is room
	swimRim      = 2   // free at both ends of a hatched or dashed span
	swimCut      = 2   // ground between two spans of work
	swimOutline  = 0.9 // of hatched spans
	swimPatchRim = 5   // of the ground behind words on a hatch, beside them
	// swimSpare is how much wider than ours another bold face may set a label:
	// that of DejaVu Sans, the widest that takes its place.
	swimSpare = 1.26
)

// look returns how a span is drawn and the colour of words on it.
func (l *swimLayout) look(q SwimSpan) (look diagram.Look, ink theme.Token) {
	if q.Kind == SwimWork && l.Follow != "" && q.Label == l.Follow {
		look, ink, _ = shapes.FocusLook(l.ctx, scene.Data)
		return look, ink
	}
	return q.Kind.look(q.Role, l.Role)
}

// look returns how a span of a kind is drawn and the colour of words on it, by
// its own role and, where it has none, the one of those that work.
func (k SwimKind) look(role, work diagram.Role) (look diagram.Look, ink theme.Token) {
	switch k {
	case SwimWait, SwimIdle:
		if role == diagram.Neutral {
			role = diagram.Wait
		}
		hatch := diagram.Hatched
		if k == SwimIdle {
			hatch = diagram.HatchedFine
		}
		return diagram.Look{Fill: role.Tint(), Line: role.Base(), Width: swimOutline, Hatch: hatch}, role.Ink()
	case SwimDropped:
		line := theme.Line
		if role != diagram.Neutral {
			line = role.Base()
		}
		return diagram.Look{Fill: theme.Paper, Line: line, Width: theme.Border, Dash: scene.Dash{On: 4, Off: 3}}, theme.Ink2
	}
	if role == diagram.Neutral {
		role = work
	}
	if ink, ok := shapes.Solid.Words(role); ok {
		return diagram.Look{Fill: role.Base()}, ink
	}
	return diagram.Look{Fill: role.Soft(), Line: role.Base(), Width: theme.Hairline}, role.Ink()
}

// label returns the longest form of a span's label that fits into a width, and
// whether the span has none or one fits.
func (l *swimLayout) label(ctx diagram.Context, q SwimSpan, width float64) (text.Line, bool) {
	words := []string{q.Label}
	if q.Short != "" {
		words = append(words, q.Short)
	}
	pad := float64(2 * swimPad)
	if q.Kind != SwimWork {
		pad += 2 * swimRim
	}
	_, ink := l.look(q)
	line, ok := shapes.FitWords(ctx.In("Label"), l.ctx.Type().Tag.In(ink), (width-pad)/swimSpare, words...)
	return line, ok || q.Label == ""
}

// span draws a span in r, whose length is its duration. Solid spans fill it;
// hatched and dashed ones leave a rim at their ends.
func (l *swimLayout) span(ctx diagram.Context, pen *diagram.Pen, r geom.Rect, q SwimSpan) {
	look, _ := l.look(q)
	line, fits := l.label(ctx, q, r.Dx())
	radius := theme.RadiusBar
	box := r
	switch {
	case q.Kind != SwimWork:
		rim := min(swimRim, r.Dx()/4)
		box.Min.X, box.Max.X = r.Min.X+rim, r.Max.X-rim
		radius = theme.RadiusHatch
	case look.Width >= theme.Strong:
		// The heavy outline of the followed item keeps within its time.
		box = r.Inset(min(look.Width/2, r.Dx()/2))
	}
	m := pen.Rect(box, radius, look)
	if q.Kind == SwimWork {
		m.Scaled = &scene.Scaled{Group: l.group(), Value: q.To - q.From, Unit: l.Axis.Unit}
	}
	if !fits || line.String == "" {
		return
	}
	base := diagram.MiddleBaseline(r.Center().Y, line.Style)
	if q.Kind == SwimWait || q.Kind == SwimIdle {
		patch := geom.R(r.Center().X-line.Width/2-swimPatchRim, box.Min.Y+swimOutline/2, line.Width+2*swimPatchRim, box.Dy()-swimOutline)
		pen.Rect(patch, 0, diagram.Look{Role: scene.Halo, Fill: look.Fill})
		pen.Text(geom.Pt(r.Center().X, base), scene.Middle, line)
		return
	}
	if r.Dx() < float64(line.Width*swimSpare)+swimIndent+swimPad {
		pen.Text(geom.Pt(r.Center().X, base), scene.Middle, line)
		return
	}
	pen.Text(geom.Pt(r.Min.X+swimIndent, base), scene.Start, line)
}

// group names the scale: all spans of the form share it.
func (l *swimLayout) group() string {
	if l.ID != "" {
		return string(l.ID) + ".x"
	}
	return "swimlane.x"
}

// unlabelled returns the labels that found no room in a lane, with their
// times.
func (l *swimLayout) unlabelled(ctx diagram.Context, spans []SwimSpan) string {
	var out []string
	for _, q := range spans {
		if _, ok := l.label(ctx, q, l.plot.x(q.To)-l.plot.x(q.From)); !ok {
			out = append(out, q.Label+nbsp+FormatNumber(q.From)+"–"+FormatNumber(q.To))
		}
	}
	return strings.Join(out, ", ")
}

// worded gives the longest idle span of a panel the form's word for it.
func (l *swimLayout) worded(lanes [][]SwimSpan) {
	if l.Idle == "" {
		return
	}
	var longest *SwimSpan
	for _, spans := range lanes {
		for k := range spans {
			q := &spans[k]
			if q.Kind == SwimIdle && q.Label == "" && (longest == nil || settle(q.To-q.From) > settle(longest.To-longest.From)) {
				longest = q
			}
		}
	}
	if longest == nil {
		return
	}
	longest.Label = l.Idle
	if _, ok := l.label(l.ctx.In("Idle"), *longest, l.plot.x(longest.To)-l.plot.x(longest.From)); !ok {
		longest.Label = ""
	}
}
