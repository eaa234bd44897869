package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/shapes"
)

// Numbers of slices in u.
const (
	sliceHeight    = 24
	sliceGap       = 3
	slicePad       = 3   // beside a slice's words, at least
	sliceRadius    = 6   // of its corners
	sliceFrame     = 2.5 // thickness of a frame
	sliceFrameStep = 6   // from frame to frame, downwards
	sliceNoteGap   = 16  // from the frames to what is said of them
	sliceWave      = 52  // height of the signal
	sliceWaveGap   = 12  // above and below it
)

// slices lays the slices of a lane out: frames, signal and slices on one
// scale.
func (p *splitPlan) slices(i int, remark string) splitBody {
	l, ctx, room := p.Lanes[i], p.ctx.In("Lanes", i), p.width-p.x0
	s, role := l.Slices, l.role()
	pen := p.ctx.Pen()
	axis := Axis{Domain: Domain{Max: s.Total()}}.on(0, room)
	y := p.frames(ctx.In("Slices").In("Frames"), pen, axis, s, role, i)
	if len(s.Signal) > 0 {
		if y > 0 {
			y += sliceWaveGap
		}
		shapes.DrawWaveform(pen, geom.R(0, y, room, sliceWave), shapes.Waveform{Samples: s.Signal, Role: role, Curve: true})
		y += sliceWave
	}
	if y > 0 {
		y += sliceWaveGap
	}
	y = p.sliceRow(ctx, pen, axis, l, i, y)
	middle := y / 2
	if remark != "" {
		y = p.under(ctx.In("Remark"), pen, y, remark)
	}
	return splitBody{diagram.Frame{Marks: pen.Marks(), Size: geom.Sz(room, y)}, middle}
}

// frames draws the frames, each under the end of the one before, and returns
// the foot of them and their note.
func (p *splitPlan) frames(ctx diagram.Context, pen *diagram.Pen, axis plot, s SplitSlices, role diagram.Role, lane int) float64 {
	f := s.Frames
	if f.Count == 0 {
		return 0
	}
	right := 0.0
	for k := range f.Count {
		from := float64(float64(k) * f.Step)
		r := geom.R(axis.x(from), float64(k*sliceFrameStep), axis.x(from+f.Length)-axis.x(from), sliceFrame)
		m := pen.Rect(r, sliceFrame/2, diagram.Look{Fill: role.Base()})
		m.Scaled = &scene.Scaled{Group: p.group(lane), Value: f.Length, Unit: s.Each.Unit}
		right = r.Max.X
	}
	y := float64((f.Count-1)*sliceFrameStep) + sliceFrame
	if f.Note == "" {
		return y
	}
	at := ctx.In("Note")
	st := p.ctx.Type().Note.In(role.Ink())
	line := at.Line(f.Note, st)
	if right+sliceNoteGap+diagram.InOtherFonts(line.Width) <= axis.x1 && y >= sliceFrameStep {
		pen.Text(geom.Pt(right+sliceNoteGap, diagram.MiddleBaseline(y/2, st)), scene.Start, line)
		return max(y, st.Leading/2+y/2)
	}
	return drawUnder(pen, y+splitUnder, at.Wrap(f.Note, st, diagram.FallbackRoom(axis.x1)))
}

// sliceRow draws the slices from the level y and returns their foot. Where
// their length does not fit into them it is written under them.
func (p *splitPlan) sliceRow(ctx diagram.Context, pen *diagram.Pen, axis plot, l SplitLane, lane int, y float64) float64 {
	s, role := l.Slices, l.role()
	pitch := axis.x1 / float64(s.Count)
	gap := min(sliceGap, pitch/4)
	st := p.ctx.Type().Tag.In(role.Ink())
	words := ctx.In("Slices").In("Each").Line(s.Each.String(), st)
	height := max(sliceHeight, st.Leading+sliceFrameStep)
	inside := diagram.InOtherFonts(words.Width)+2*slicePad <= pitch-gap
	p.cramped = p.cramped || !inside
	look := diagram.Look{Fill: role.Soft()}
	if !inside {
		look.Line = role.Base() // the fill alone is too faint
	}
	for k := range s.Count {
		x0, x1 := axis.x(float64(float64(k)*s.Each.Value)), axis.x(float64(float64(k+1)*s.Each.Value))
		r := geom.R(x0+gap/2, y, x1-x0-gap, height)
		m := pen.Rect(r, sliceRadius, look)
		m.Scaled = &scene.Scaled{Group: p.group(lane) + ".slice", Value: s.Each.Value, Unit: s.Each.Unit}
		if inside {
			pen.Text(geom.Pt(geom.Snap(r.Center().X), diagram.MiddleBaseline(r.Center().Y, st)), scene.Middle, words)
		}
	}
	y += height
	if inside {
		return y
	}
	return drawUnder(pen, y+splitUnder, ctx.In("Slices").In("Each").Wrap(s.Each.String()+" each", st, diagram.FallbackRoom(axis.x1)))
}

// group names the scale of a lane.
func (p *splitPlan) group(lane int) string {
	return joinWords(".", string(p.ID), string(p.Lanes[lane].ID), "time"+FormatNumber(float64(lane)))
}
