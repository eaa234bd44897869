package layouts

import (
	"cmp"
	"slices"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of a score in u.
const (
	scoreLine    = 2.25
	scoreDash    = 1.5 // weight of the threshold
	scoreTop     = 8   // above the scale
	scoreLift    = 7   // from words to a line
	scoreRim     = 5   // from words to other words
	scoreOver    = 3   // from words to the curve
	scoreUnder   = 2.5 // from the threshold to words under it
	scoreTint    = 1   // from words to the edge of a band
	scoreStep    = 8   // between places that words try
	scoreNoteGap = 6   // above words that found no room in the score
)

func (l *tracksLayout) thresholdStyle() theme.TextStyle { return l.ctx.Type().Tag.In(theme.Ink2) }

// A scorePlot is a score with a place.
type scorePlot struct {
	l     *tracksLayout
	r     geom.Rect
	pts   []geom.Point
	level float64 // y of the threshold
	taken []geom.Rect
}

func (l *tracksLayout) scorePlot(i int, r geom.Rect) *scorePlot {
	s := l.Lanes[i].Score
	p := &scorePlot{l: l, r: r}
	full := s.full()
	y := func(v float64) float64 { return r.Max.Y - geom.Snap(v/full*(r.Dy()-scoreTop)) }
	for _, q := range s.Points {
		p.pts = append(p.pts, geom.Pt(l.plot.x(q.At), y(q.Value)))
	}
	p.level = y(s.Threshold.At)
	return p
}

// score draws a score in r, and returns the foot of the lane.
func (l *tracksLayout) score(pen *diagram.Pen, i int, r geom.Rect) float64 {
	lane := l.Lanes[i]
	p := l.scorePlot(i, r)
	area := append([]geom.Point{geom.Pt(p.pts[0].X, r.Max.Y)}, p.pts...)
	area = append(area, geom.Pt(p.pts[len(p.pts)-1].X, r.Max.Y))
	pen.Path(geom.Polygon(area...), diagram.Look{Role: scene.Band, Fill: lane.role().Soft()})
	if lane.Score.Threshold.set() {
		pen.Line(geom.Pt(r.Min.X, p.level), geom.Pt(r.Max.X, p.level), diagram.Look{Role: scene.Axis, Line: theme.Ink2, Width: scoreDash, Dash: scene.Dash{On: 5, Off: 4}})
	}
	pen.Path(geom.Polyline(p.pts...), diagram.Look{Line: lane.role().Base(), Width: scoreLine, Round: true})
	foot := r.Max.Y
	for k, n := range p.notes(i) {
		if n.fits {
			l.scoreWords(pen, n.at, n.words)
			continue
		}
		lines := wrapped(l.at(i).In("Score").In("Notes", k).In("Label"), n.words.String+nbsp+FormatNumber(lane.Score.Notes[k].At), n.words.Style, diagram.FallbackRoom(r.Dx()))
		foot += scoreNoteGap
		drawLines(pen, geom.Pt(r.Min.X, foot), lines)
		foot += linesHeight(lines)
	}
	if at, words, ok := p.threshold(i); ok {
		l.scoreWords(pen, at, words)
	}
	return foot
}

// scoreWords sets words over a score, and keeps gridlines away from them.
func (l *tracksLayout) scoreWords(pen *diagram.Pen, at geom.Point, words text.Line) {
	if len(l.Bands) == 0 {
		pen.Halo(geom.R(at.X, at.Y-words.Ascent, words.Width, words.Ascent+words.Descent), theme.Paper)
	}
	pen.Text(at, scene.Start, words)
}

// scoreFits reports whether the notes of a score, and the words of its
// threshold, have room in it.
func (l *tracksLayout) scoreFits(i int) (notes, threshold bool) {
	p := l.scorePlot(i, geom.R(l.plot.x0, 0, l.plot.x1-l.plot.x0, tracksScore))
	notes = true
	for _, n := range p.notes(i) {
		notes = notes && n.fits
	}
	_, words, threshold := p.threshold(i)
	return notes, threshold || words.String == ""
}

// A scoreNote is a note with its place.
type scoreNote struct {
	words text.Line
	at    geom.Point
	fits  bool
}

// notes finds places for the notes of a score: over the curve, or where the
// threshold is in the way over that.
func (p *scorePlot) notes(i int) []scoreNote {
	score := p.l.Lanes[i].Score
	var out []scoreNote
	for k, n := range score.Notes {
		words := p.l.at(i).In("Score").In("Notes", k).In("Label").Line(n.Label, p.l.ctx.Type().Note)
		x := p.l.plot.x(n.At) - words.Width/2
		x = geom.Snap(max(min(x, p.r.Max.X-words.Width), p.r.Min.X))
		note := scoreNote{words: words}
		crest := p.crest(x-scoreRim, x+words.Width+scoreRim)
		for _, foot := range [...]float64{crest, min(p.level, p.r.Max.Y)} {
			note.at = geom.Pt(x, foot-scoreLift)
			if note.fits = p.take(note.at, words, score.Threshold.set()); note.fits {
				break
			}
		}
		out = append(out, note)
	}
	return out
}

// threshold finds a place for the words of the threshold on its line: in the
// middle or at an end of the widest stretch between bands that has room, else
// anywhere.
func (p *scorePlot) threshold(i int) (at geom.Point, words text.Line, ok bool) {
	words, _ = p.l.key(i)
	if words.String == "" {
		return at, words, false
	}
	gaps := p.l.Bands.Gaps(Span{p.l.axis.Min, p.l.axis.Max})
	slices.SortStableFunc(gaps, func(a, b Span) int { return cmp.Compare(settle(b.Length()), settle(a.Length())) })
	var tries []float64
	for _, g := range gaps {
		x0, x1 := p.l.plot.x(g.From)+scoreStep, p.l.plot.x(g.To)-scoreStep-words.Width
		tries = append(tries, geom.Snap((x0+x1)/2), x0, x1)
	}
	for x := p.r.Max.X - words.Width; x >= p.r.Min.X; x -= scoreStep {
		tries = append(tries, x)
	}
	for _, x := range tries {
		if at = geom.Pt(x, p.level-scoreLift); p.take(at, words, true) {
			return at, words, true
		}
	}
	return at, words, false
}

// crest returns the highest place of the curve from x0 to x1; where it does
// not go there, the foot of the scale.
func (p *scorePlot) crest(x0, x1 float64) float64 {
	y := p.r.Max.Y
	for k, q := range p.pts {
		if q.X >= x0 && q.X <= x1 {
			y = min(y, q.Y)
		}
		if k == 0 {
			continue
		}
		last := p.pts[k-1]
		for _, x := range [...]float64{x0, x1} {
			if last.X < x && q.X > x {
				y = min(y, last.Y+geom.Snap((x-last.X)/(q.X-last.X)*(q.Y-last.Y)))
			}
		}
	}
	return y
}

// take reports whether words at a place are free of all else, on the ground
// over the curve, and keeps the place for them where they are.
func (p *scorePlot) take(at geom.Point, words text.Line, threshold bool) bool {
	box := geom.R(at.X, at.Y-words.Ascent, words.Width, words.Ascent+words.Descent)
	if !p.r.Contains(box) || threshold && at.Y > p.level-scoreLift && box.Min.Y < p.level+scoreUnder {
		return false
	}
	for _, b := range p.l.Bands {
		band := p.l.span(b, p.r.Min.Y, p.r.Dy())
		for _, x := range [...]float64{band.Min.X, band.Max.X} {
			if x > box.Min.X-scoreTint && x < box.Max.X+scoreTint {
				return false
			}
		}
	}
	spare := (diagram.InOtherFonts(words.Width) - words.Width) / 2
	room := geom.Rect{Min: geom.Pt(box.Min.X-spare-scoreRim, box.Min.Y-scoreRim), Max: geom.Pt(box.Max.X+spare+scoreRim, box.Max.Y+scoreRim)}
	for _, t := range p.taken {
		if t.Overlaps(room) {
			return false
		}
	}
	if p.crest(box.Min.X-scoreOver, box.Max.X+scoreOver) < box.Max.Y+scoreOver {
		return false
	}
	p.taken = append(p.taken, box)
	return true
}
