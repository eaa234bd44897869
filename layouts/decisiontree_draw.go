package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// frame returns the finished picture: lines and answers, and above them the
// places, each a frame that links may join.
func (p *treePlan) frame(height float64) diagram.Frame {
	f := diagram.Frame{Size: geom.Sz(p.width, height), Doc: p.doc()}
	f.Marks = append(p.edges.Marks(), p.main.Marks()...)
	p.redirect(f.Marks)
	f.Kids = make([]diagram.Placed, 0, len(p.nodes.at))
	for i := range p.nodes.at {
		if !p.nodes.at[i].covered {
			f.Kids = append(f.Kids, p.place(i))
		}
	}
	return f
}

// look is how the body of a place is drawn, with the colours of its words.
func (p *treePlan) look(n *treeNode) (look diagram.Look, name, note theme.Token) {
	switch {
	case n.parent < 0:
		look, name, note = shapes.FocusLook(p.ctx, scene.Node)
	case n.chosen:
		look, name, note = diagram.Look{Role: scene.Node, Fill: n.role.Tint(), Line: n.role.Base(), Width: theme.Strong}, theme.Ink, theme.Ink2
	case n.kind == treeRef:
		look = diagram.Look{Role: scene.Node, Fill: theme.Paper, Line: theme.Line, Width: theme.Border, Dash: scene.Dash{On: 4, Off: 3}}
		name, note = theme.Ink2, theme.Ink2
	default:
		look, name, note = diagram.Look{Role: scene.Node, Fill: theme.Paper, Line: theme.Edge, Width: theme.Border}, theme.Ink, theme.Ink2
		if n.kind == treeAsk {
			note = theme.Ink3
		}
	}
	return look, name, note
}

// place draws one place.
func (p *treePlan) place(i int) diagram.Placed {
	n := &p.nodes.at[i]
	pen := p.ctx.Pen()
	r := geom.R(0, 0, n.box.Dx(), n.box.Dy())
	look, ink, quiet := p.look(n)
	if n.kind != treeAside {
		pen.Rect(r, theme.RadiusCard, look).Thing = n.thing
	}
	left, _ := p.pads(n)
	if n.icon != "" && !p.compact && n.kind == treeLeaf {
		shapes.DrawTile(n.ctx, pen, geom.Pt(treeTilePad, geom.Snap(r.Center().Y-treeTile/2)),
			shapes.Tile{Icon: n.icon, Role: n.role, Side: treeTile, Solid: n.chosen})
	}
	y := geom.Snap(r.Center().Y - n.wordsHeight()/2)
	y = setBlock(pen, left, y, n.head.lines, headInk(n, quiet))
	if len(n.head.lines) > 0 {
		y += treeHeadGap
	}
	indent := left
	if n.icon != "" && p.compact && n.kind == treeLeaf {
		indent += treeIcon + treeIconGap
		mid := y + n.label.style.Leading/2
		shapes.DrawIcon(n.ctx.In("Icon"), pen, n.icon, geom.R(left, geom.Snap(mid-treeIcon/2), treeIcon, treeIcon), n.role.Ink())
	}
	y = setBlock(pen, indent, y, n.label.lines, ink)
	setBlock(pen, left, y, n.more.lines, quiet)
	f := diagram.Frame{ID: n.id, Kind: treeKindNames[n.kind], Size: r.Size(), Marks: pen.Marks(), Outline: geom.Box{Rect: r, R: theme.RadiusCard}}
	if n.kind == treeAside {
		r.Min.X -= treeAsideEnd // lines keep off the words
		f.Outline = geom.Box{Rect: r}
	}
	return f.At(n.box.Min.X, n.box.Min.Y)
}

var treeKindNames = [...]string{treeAsk: "Decision", treeLeaf: "Outcome", treeAside: "Outcome", treeRef: "Ref"}

// headInk is the colour of the line above a name.
func headInk(n *treeNode, quiet theme.Token) theme.Token {
	if n.kind == treeAsk {
		return quiet
	}
	return n.role.Ink()
}

// setBlock sets lines from the top y on and returns where they end.
func setBlock(pen *diagram.Pen, x, y float64, lines []text.Line, ink theme.Token) float64 {
	for _, l := range lines {
		l.Style.Color = ink
		pen.Text(geom.Pt(x, y+diagram.FirstBaseline(l.Style)), scene.Start, l)
		y += l.Style.Leading
	}
	return y
}
