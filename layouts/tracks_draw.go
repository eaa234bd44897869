package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// More numbers of tracks in u.
const (
	tracksGap      = 24 // between lanes beside their heads, with a rule in the middle
	tracksFootGap  = 16 // between lanes of which the upper one ends in a line
	tracksFootLift = 4  // less than that where a heading stands between them
	tracksLiftGap  = 24 // between lanes with heads over them
	tracksHeadFoot = 8  // from a heading to its lane
	tracksSignalIn = 14 // free above and below a signal
	tracksFoot     = 8  // from the last lane to the end of the bands
	tracksAxisGap  = 6  // from there to the ticks
)

// draw lays the form out as planned.
func (l *tracksLayout) draw() diagram.Frame {
	f := diagram.Frame{Doc: l.doc(l.axis)}
	back, pen := l.ctx.Pen(), l.ctx.Pen()
	y := l.eventRoom()
	var through []stretch // of the event's line
	for i, lane := range l.Lanes {
		switch {
		case i > 0 && len(l.Lanes[i-1].Levels.Levels) > 0:
			// The levels have a line at their foot.
			if y += tracksFootGap; !l.beside {
				y -= tracksFootLift
			}
		case i > 0:
			y += tracksGap / 2
			pen.Line(geom.Pt(l.plot.x0, y), geom.Pt(l.width, y), diagram.Look{Role: scene.Axis, Line: theme.Rule})
			y += tracksGap / 2
		}
		h := lane.height()
		if l.beside {
			row := max(h, l.heads[i].height)
			l.heads[i].draw(l.at(i), pen, 0, y+row/2)
			top := y
			y += geom.Snap((row - h) / 2)
			y = l.lane(&f, pen, i, y) + geom.Snap((row-h)/2)
			through = lane.through(through, max(top-tracksGap/2, l.eventRoom()), y+tracksFoot)
			continue
		}
		y = l.heading(pen, i, y)
		l.ties(back, y, y+h)
		through = lane.through(through, y, y+h)
		y = l.lane(&f, pen, i, y)
	}
	if l.beside {
		y += tracksFoot
		l.ties(back, l.eventRoom(), y)
	}
	l.event(pen, through)
	st := l.ctx.Type().Tick
	y += tracksAxisGap
	l.plot.labels(l.ctx.In("Axis"), pen, y+diagram.FirstBaseline(st), geom.Rect{})
	f.Marks = append(back.Marks(), pen.Marks()...)
	f.Size = geom.Sz(l.width, y+st.Leading)
	return f
}

// ties draws what runs through all lanes from y0 to y1: bands, or gridlines.
func (l *tracksLayout) ties(pen *diagram.Pen, y0, y1 float64) {
	if len(l.Bands) == 0 {
		l.plot.grid(pen, y0, y1)
		return
	}
	for _, b := range l.Bands {
		pen.Rect(l.span(b, y0, y1-y0), 0, diagram.Look{Role: scene.Band, Fill: l.Role.Tint()})
	}
}

// outside reports whether the words of a threshold found no room at its line.
func (l *tracksLayout) outside(i int) bool {
	if len(l.Lanes[i].Score.Points) == 0 {
		return false
	}
	_, fits := l.scoreFits(i)
	return !fits
}

// heading draws the head of a lane over it, and returns where the lane begins.
func (l *tracksLayout) heading(pen *diagram.Pen, i int, y float64) float64 {
	h := l.heads[i]
	h.draw(l.at(i), pen, 0, y+h.height/2)
	foot := y + h.height
	if words, w := l.key(i); l.outside(i) {
		x, middle := l.width-w-diagram.InOtherFonts(words.Width)+words.Width, y+l.ctx.Type().Label.Leading/2
		at, anchor := geom.Pt(l.width, diagram.MiddleBaseline(middle, words.Style)), scene.End
		if h.width+tracksKeyGap > x {
			x, middle = 0, foot+words.Style.Leading/2
			at, anchor = geom.Pt(tracksKeySample+tracksKeyWords, diagram.MiddleBaseline(middle, words.Style)), scene.Start
			foot += words.Style.Leading
		}
		shapes.DrawSwatch(l.ctx, pen, geom.R(x, middle-tracksKeyWords, tracksKeySample, 2*tracksKeyWords), shapes.Key{Swatch: shapes.DashSwatch})
		pen.Text(at, anchor, words)
	}
	return foot + tracksHeadFoot
}

// lane draws what a lane shows, with its top at y, and returns its foot.
func (l *tracksLayout) lane(f *diagram.Frame, pen *diagram.Pen, i int, y float64) float64 {
	lane := l.Lanes[i]
	r := geom.R(l.plot.x0, y, l.plot.x1-l.plot.x0, lane.height())
	if lane.ID != "" {
		f.Kids = append(f.Kids, diagram.Frame{ID: lane.ID, Kind: "Track", Size: r.Size(), Doc: []scene.Block{}}.At(r.Min.X, r.Min.Y))
	}
	switch {
	case len(lane.Signal.Samples) > 0:
		l.signal(pen, lane, r)
	case len(lane.Score.Points) > 0:
		return l.score(pen, i, r)
	case len(lane.Levels.Levels) > 0:
		return l.drawLevels(pen, i, r)
	case len(lane.Instants) > 0:
		l.instants(pen, lane, r)
	default:
		return l.segments(f, pen, i, r)
	}
	return r.Max.Y
}

// signal draws a signal.
func (l *tracksLayout) signal(pen *diagram.Pen, lane Track, r geom.Rect) {
	w := shapes.Waveform{Samples: lane.Signal.Samples, Role: lane.role()}
	for _, s := range lane.Signal.Loud {
		w.Parts = append(w.Parts, shapes.WavePart{From: l.axis.Share(s.From), To: l.axis.Share(s.To), Role: lane.role()})
	}
	r.Min.Y, r.Max.Y = r.Min.Y+tracksSignalIn, r.Max.Y-tracksSignalIn
	shapes.DrawWaveform(pen, r, w)
}
