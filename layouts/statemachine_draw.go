package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// frame returns the picture: the states, and then the lines between them.
func (p *statePlan) frame() diagram.Frame {
	f := diagram.Frame{Size: geom.Sz(p.width, p.height), Doc: p.doc()}
	for i, k := range p.frames {
		f.Kids = append(f.Kids, diagram.Placed{At: p.at[i], Frame: k})
		if len(p.details[i]) > 0 {
			f.Kids = append(f.Kids, diagram.Placed{At: p.at[i].Add(geom.Pt(0, k.Size.H)), Frame: p.detail(i)})
		}
	}
	pen := p.ctx.Pen()
	p.board.draw(pen)
	f.Over = pen.Marks()
	return f
}

// detail draws the details of a state.
func (p *statePlan) detail(i int) diagram.Frame {
	pen, st := p.ctx.Pen(), p.ctx.Type().Note
	label := 0.0
	for _, d := range p.details[i] {
		label = max(label, d.label.Width)
	}
	y := stateDetail + diagram.FirstBaseline(st)
	for _, d := range p.details[i] {
		pen.Text(geom.Pt(0, y), scene.Start, d.label)
		pen.Text(geom.Pt(label+stateDetail, y), scene.Start, d.text)
		y += st.Leading
	}
	return diagram.Frame{Size: p.detailSize(i), Marks: pen.Marks()}
}
