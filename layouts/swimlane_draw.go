package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// More numbers of a swim lane in u.
const (
	swimEndOver     = 6  // the end's line beyond the lanes
	swimAxisGap     = 6  // from the lanes to the row of ticks
	swimLegendGap   = 14 // from the ticks to the legend
	swimResultPitch = 50 // between numerals at the side
	swimResultFirst = 22 // baseline of the first one below the top of the lanes
	swimResultHead  = 20 // from a numeral's baseline to that of its head
	swimFootGap     = 12 // above numerals under the lanes
	swimFootPitch   = 32 // between them
	swimTallest     = 180
)

// draw lays the form out as planned.
func (l *swimLayout) draw() diagram.Frame {
	pen := l.ctx.Pen()
	f := diagram.Frame{Doc: l.doc(l.axis.Min)}
	y := 0.0
	if l.hasArrivals() {
		var kids []diagram.Placed
		y, kids = l.arrivals(pen)
		f.Kids = append(f.Kids, kids...)
	} else if l.mode == swimBeside && len(l.Results) > 0 {
		y = l.resultHeads(pen, l.ctx.Type().Tag.Leading/2)
	}
	ruled := y > 0
	for i := range l.Panels {
		if ruled {
			y += swimPanelGap / 2
			if i == 0 {
				y = geom.Snap(y - swimPanelGap/4)
			}
			pen.Line(geom.Pt(0, y), geom.Pt(l.width, y), diagram.Look{Role: scene.Axis, Line: theme.Rule})
			y += swimPanelGap / 2
		}
		ruled = true
		p := l.panel(i)
		f.Kids = append(f.Kids, p.At(0, y))
		y += p.Size.H
	}
	if len(l.Legend) > 0 {
		y += swimLegendGap
		x := 0.0
		if l.mode == swimBeside {
			x = l.plot.x0
		}
		legend := l.legend(l.width - x)
		f.Kids = append(f.Kids, legend.At(x, y))
		y += legend.Size.H
	}
	f.Marks = pen.Marks()
	f.Size = geom.Sz(l.width, y)
	return f
}

// legend lays the legend out.
func (l *swimLayout) legend(width float64) diagram.Frame {
	var legend shapes.Legend
	for _, k := range l.Legend {
		key := shapes.Key{Text: k.Text, Role: k.Role, Focus: k.Follow}
		switch k.Kind {
		case SwimWait, SwimIdle:
			key.Swatch = shapes.HatchSwatch
			if k.Kind == SwimIdle {
				key.Swatch = shapes.FineHatchSwatch
			}
			if key.Role == diagram.Neutral {
				key.Role = diagram.Wait
			}
		case SwimDropped:
			key.Swatch = shapes.AbsentSwatch
		default:
			if key.Role == diagram.Neutral {
				key.Role = l.Role
			}
			if _, ok := shapes.Solid.Words(key.Role); !ok {
				key.Shade = shapes.Soft
			}
		}
		legend.Keys = append(legend.Keys, key)
	}
	return l.ctx.In("Legend").Layout(legend, diagram.Loose(width, 0))
}

// panel lays one panel out.
func (l *swimLayout) panel(i int) diagram.Frame {
	p := l.Panels[i]
	pen := l.ctx.Pen()
	f := diagram.Frame{ID: p.ID, Kind: "SwimPanel"}
	top := 0.0
	if l.mode == swimBeside {
		f.Size.H = l.words(pen, i, l.wordsRoom())
	} else {
		top = l.heading(pen, i)
	}
	back, over := l.ctx.Pen(), l.ctx.Pen()
	set := l.lanes(pen, over, i, top)
	f.Kids = set.kids
	for _, b := range set.bands {
		l.plot.grid(back, b.y0, b.y1)
	}
	bottom := set.bottom
	y := l.end(pen, p, set)
	if i == len(l.Panels)-1 || l.mode == swimFoot {
		st := l.ctx.Type().Tick
		y = max(y, bottom+swimAxisGap)
		l.plot.labels(l.ctx, pen, y+diagram.FirstBaseline(st), geom.Rect{})
		y += st.Leading
	}
	y = max(y, l.results(pen, &f, i, top, bottom, y))
	f.Marks = append(back.Marks(), pen.Marks()...)
	f.Over = over.Marks()
	f.Size = geom.Sz(l.width, max(f.Size.H, y))
	return f
}

// wordsRoom returns the width of the column of words.
func (l *swimLayout) wordsRoom() float64 {
	w, _ := l.wordsWidth()
	return w - swimWordsGap
}

// end draws the line at which all work is done, with the time beside its foot,
// and returns the foot of the panel.
func (l *swimLayout) end(pen *diagram.Pen, p SwimPanel, set swimLanes) float64 {
	if p.End == 0 {
		return set.bottom
	}
	x := l.plot.x(p.End) + swimEndGap
	for _, b := range set.bands {
		pen.Line(geom.Pt(x, b.y0), geom.Pt(x, b.y1), diagram.Look{Role: scene.Axis, Line: theme.Ink, Width: theme.Connector})
	}
	number, unit := l.endWords(p)
	ty := l.ctx.Type()
	if l.endBelow {
		y := set.bottom + swimEndOver
		words := wrapped(l.ctx.In("Axis").In("Unit"), Quantity{p.End, l.Axis.Unit}.String(), ty.Tag, l.width)
		x = geom.Snap(min(max(x-widestLine(words)/2, 0), l.width-widestLine(words)))
		pen.Lines(geom.Pt(x, y+diagram.FirstBaseline(ty.Tag)), scene.Start, words)
		return y + linesHeight(words)
	}
	x += swimEndWords
	base := diagram.MiddleBaseline(set.last, ty.Tag)
	up, down := max(number.Ascent, unit.Ascent), max(number.Descent, unit.Descent)
	pen.Halo(geom.R(x, base-up, endWidth(number, unit), up+down), theme.Paper)
	pen.Text(geom.Pt(x, base), scene.Start, number)
	pen.Text(geom.Pt(x+number.Width+swimEndUnitGap, base), scene.Start, unit)
	return set.bottom
}

// results draws the numerals of a panel whose lanes stand between top and
// bottom, and returns their foot. Numerals under the lanes begin at y.
func (l *swimLayout) results(pen *diagram.Pen, f *diagram.Frame, i int, top, bottom, y float64) float64 {
	at, ty := l.ctx.In("Panels", i).In("Results"), l.ctx.Type()
	switch l.mode {
	case swimBeside:
		middle := top + min(bottom-top, swimTallest)/2
		for k := range l.Results {
			shapes.DrawNumeral(at, pen, geom.Pt(l.columns[k], diagram.MiddleBaseline(middle, ty.MidNumeral)), scene.End, l.numeral(i, k))
		}
	case swimLift:
		base := top + swimResultFirst
		for k, head := range l.Results {
			shapes.DrawNumeral(at, pen, geom.Pt(l.width, base), scene.End, l.numeral(i, k))
			words := l.ctx.In("Results", k).Line(head, ty.Note)
			y = pen.Text(geom.Pt(l.width, base+swimResultHead), scene.End, words).Max.Y
			base += swimResultPitch
		}
		return max(y, bottom)
	case swimFoot:
		x, h := 0.0, 0.0
		y += swimFootGap
		for k, head := range l.Results {
			n := l.numeral(i, k)
			n.Note = head
			frame := l.ctx.In("Panels", i).In("Results", k).Layout(n, diagram.Loose(l.width, 0))
			if x > 0 && x+frame.Size.W > l.width {
				x, y, h = 0, y+h+swimFootGap, 0
			}
			f.Kids = append(f.Kids, frame.At(x, y))
			x, h = x+frame.Size.W+swimFootPitch, max(h, frame.Size.H)
		}
		if len(l.Results) == 0 {
			y -= swimFootGap
		}
		return y + h
	}
	return y
}
