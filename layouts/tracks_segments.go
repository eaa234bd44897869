package layouts

import (
	"slices"
	"strings"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// Numbers of segments in u.
const (
	trackPad   = 5   // beside a label, at least
	trackNear  = 3   // beside words on paper
	trackRim   = 1.5 // free at both ends of a dashed or hatched segment
	trackWords = 6   // from segments to words under them
)

// segments draws the segments of a lane in r, and returns the foot of the lane.
func (l *tracksLayout) segments(f *diagram.Frame, pen *diagram.Pen, i int, r geom.Rect) float64 {
	lane := l.Lanes[i]
	for k, s := range lane.Segments {
		at := l.at(i).In("Segments", k)
		box := l.span(s.Span, r.Min.Y, r.Dy())
		if s.ID == "" {
			l.segment(at, pen, lane, s, box, box)
			continue
		}
		own := geom.RectOf(geom.Pt(0, 0), box.Size())
		kid := l.ctx.Pen()
		l.segment(at, kid, lane, s, own, box)
		f.Kids = append(f.Kids, diagram.Frame{ID: s.ID, Kind: "TrackSegment", Size: own.Size(), Marks: kid.Marks(),
			Outline: geom.Box{Rect: own, R: theme.RadiusBar}, Doc: []scene.Block{}}.At(box.Min.X, box.Min.Y))
	}
	rest := l.unlabelled(i, lane)
	if rest == "" {
		return r.Max.Y
	}
	lines := wrapped(l.at(i).In("Segments"), rest, l.ctx.Type().Note, diagram.FallbackRoom(r.Dx()))
	drawLines(pen, geom.Pt(r.Min.X, r.Max.Y+trackWords), lines)
	return r.Max.Y + trackWords + linesHeight(lines)
}

// segment draws one segment in r. Its margins are quieter than its core, and
// its place in the plot is that of plotted.
func (l *tracksLayout) segment(ctx diagram.Context, pen *diagram.Pen, lane Track, s TrackSegment, r, plotted geom.Rect) {
	look, _ := s.Kind.look(s.Role, lane.role())
	scaled := &scene.Scaled{Group: l.group(), Value: s.Length(), Unit: l.axis.Unit}
	core := r
	switch {
	case s.Kind != SwimWork:
		rim := min(trackRim, r.Dx()/4)
		pen.Rect(geom.R(r.Min.X+rim, r.Min.Y, r.Dx()-2*rim, r.Dy()), theme.RadiusHatch, look)
	case s.core() == s.Span:
		pen.Rect(r, theme.RadiusBar, look).Scaled = scaled
	default:
		quiet := diagram.Look{Fill: s.role(lane).Mid(), Line: s.role(lane).Base(), Width: theme.Hairline}
		if look.Line != theme.None {
			quiet = diagram.Look{Fill: s.role(lane).Tint(), Line: look.Line, Width: look.Width}
		}
		pen.Rect(r, theme.RadiusBar, quiet).Scaled = scaled
		core = l.span(s.core(), r.Min.Y, r.Dy()).Add(geom.Pt(r.Min.X-plotted.Min.X, 0))
		pen.Rect(core, 0, look).Scaled = &scene.Scaled{Group: l.group(), Value: s.core().Length(), Unit: l.axis.Unit}
	}
	line, ok := l.label(ctx, lane, s)
	if !ok || line.String == "" {
		return
	}
	if s.Kind == SwimWait || s.Kind == SwimIdle {
		pen.Rect(geom.R(core.Center().X-line.Width/2-trackPad, core.Min.Y+swimOutline/2, line.Width+2*trackPad, core.Dy()-swimOutline), 0,
			diagram.Look{Role: scene.Halo, Fill: look.Fill})
	}
	pen.Text(geom.Pt(core.Center().X, diagram.MiddleBaseline(core.Center().Y, line.Style)), scene.Middle, line)
}

func (s TrackSegment) role(lane Track) diagram.Role {
	if s.Role != diagram.Neutral {
		return s.Role
	}
	return lane.role()
}

// label returns the longest form of a segment's label that fits into its core,
// and whether it has none or one fits.
func (l *tracksLayout) label(ctx diagram.Context, lane Track, s TrackSegment) (text.Line, bool) {
	words := []string{s.Label}
	if s.Short != "" {
		words = append(words, s.Short)
	}
	_, ink := s.Kind.look(s.Role, lane.role())
	st, room := l.ctx.Type().Tag.In(ink), l.span(s.core(), 0, 0).Dx()-2*trackPad
	room /= swimSpare
	if s.Kind != SwimWork {
		st, room = l.ctx.Type().Note.In(ink), diagram.FallbackRoom(l.span(s.Span, 0, 0).Dx()-2*(trackNear+trackRim))
	}
	line, ok := shapes.FitWords(ctx.In("Label"), st, room, words...)
	return line, ok || s.Label == ""
}

// unlabelled returns the labels that found no room in a lane, with their
// places. What another segment of the same kind says need not be said again.
func (l *tracksLayout) unlabelled(i int, lane Track) string {
	type kind struct {
		SwimKind
		label string
	}
	var said []kind
	fits := make([]bool, len(lane.Segments))
	for k, s := range lane.Segments {
		if _, fits[k] = l.label(l.at(i).In("Segments", k), lane, s); fits[k] && s.Label != "" {
			said = append(said, kind{s.Kind, s.Label})
		}
	}
	rest := map[kind]Spans{}
	var order []kind
	for k, s := range lane.Segments {
		what := kind{s.Kind, s.Label}
		if fits[k] || slices.Contains(said, what) {
			continue
		}
		if rest[what] == nil {
			order = append(order, what)
		}
		rest[what] = append(rest[what], s.Span)
	}
	words := make([]string, len(order))
	for k, what := range order {
		words[k] = what.label + nbsp + rest[what].said()
	}
	return strings.Join(words, "; ")
}

// group names the scale: all segments of the form share it.
func (l *tracksLayout) group() string {
	if l.ID != "" {
		return string(l.ID) + ".x"
	}
	return "tracks.x"
}
