package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

const (
	archOutline = 1.5 // of an outlined group
	archHeavy   = 3.5 // of a border
)

// radius is that of a group's corners.
func (n *archNode) radius() float64 {
	if n.panel() {
		return theme.RadiusPanel
	}
	return 0
}

// look is how a panel is drawn.
func (n *archNode) look() diagram.Look {
	g := n.group
	switch {
	case g.Look == ArchOutlined:
		return diagram.Look{Role: scene.Node, Fill: theme.Paper, Line: g.Role.Base(), Width: archOutline}
	case g.Look == ArchBorder:
		return diagram.Look{Role: scene.Node, Fill: g.Role.Tint(), Line: g.Role.Base(), Width: archHeavy}
	case g.Role != diagram.Neutral:
		return diagram.Look{Role: scene.Band, Fill: g.Role.Tint()}
	}
	return diagram.Look{Role: scene.Band, Fill: theme.Surface}
}

// drawHead draws the heading of a panel whose upper left corner is at at, and
// returns the ink.
func (p *archPlan) drawHead(pen *diagram.Pen, n *archNode, at geom.Point) []geom.Rect {
	h := p.head(n, n.rect.Dx())
	side := p.side(n)
	var ink []geom.Rect
	mid := at.Y + archTopPad + h.line/2
	x := at.X + side
	if h.width > 0 {
		y := geom.Snap(at.Y + (n.rect.Dy()-h.height)/2)
		ink = append(ink, pen.Lines(geom.Pt(x+h.indent, y+diagram.FirstBaseline(h.name[0].Style)), scene.Start, h.name))
		if n.group.Tag != "" {
			t := shapes.Tag{Text: n.group.Tag}
			ink = append(ink, shapes.DrawTag(n.ctx.In("Tag"), pen, geom.Pt(x+h.tag.W, y+linesHeight(h.name)+archTagGap), t))
		}
		if n.group.Icon != "" {
			box := geom.R(x, geom.Snap(y+(linesHeight(h.name)-headIcon)/2), headIcon, headIcon)
			ink = append(ink, shapes.DrawIcon(n.ctx.In("Icon"), pen, n.group.Icon, box, n.group.Role.Ink()))
		}
		return ink
	}
	if len(h.note) > 0 {
		y := geom.Snap(at.Y+archTopPad+h.line) + diagram.FirstBaseline(h.note[0].Style)
		ink = append(ink, pen.Lines(geom.Pt(x, y), scene.Start, h.note))
	}
	if n.group.Icon != "" {
		box := geom.R(x, geom.Snap(mid-headIcon/2), headIcon, headIcon)
		ink = append(ink, shapes.DrawIcon(n.ctx.In("Icon"), pen, n.group.Icon, box, n.group.Role.Ink()))
	}
	if len(h.name) > 0 {
		y := geom.Snap(mid-linesHeight(h.name)/2) + diagram.FirstBaseline(h.name[0].Style)
		ink = append(ink, pen.Lines(geom.Pt(x+h.indent, y), scene.Start, h.name))
	}
	if n.group.Tag != "" {
		if free := n.rect.Dx() - 2*side - h.tag.W - h.indent; widestLine(h.name) > free {
			n.ctx.In("Tag").Fail(diagram.ErrTooWide, "the tag leaves no room for the name", "shorten it, or give the group more room")
		}
		t := shapes.Tag{Text: n.group.Tag}
		if n.group.Look != ArchOutlined {
			t.Ground = theme.Paper
		}
		ink = append(ink, shapes.DrawTag(n.ctx.In("Tag"), pen, geom.Pt(at.X+n.rect.Dx()-side, geom.Snap(mid-h.tag.H/2)), t))
	}
	return ink
}

// headInk is where the heading of a panel has its ink.
func (p *archPlan) headInk(n *archNode) []geom.Rect { return p.drawHead(p.ctx.Pen(), n, n.rect.Min) }

// frame returns the picture: panels, then the parts, then the lines.
func (p *archPlan) frame() diagram.Frame {
	f := diagram.Frame{Doc: p.doc()}
	for _, n := range p.nodes {
		switch {
		case n.group == nil:
			f.Kids = append(f.Kids, n.frame.At(n.rect.Min.X, n.rect.Min.Y))
		case n.panel():
			f.Kids = append(f.Kids, p.panelFrame(n).At(n.rect.Min.X, n.rect.Min.Y))
		case n.id != "":
			f.Kids = append(f.Kids, diagram.Frame{ID: n.id, Kind: "ArchGroup", Size: n.rect.Size()}.At(n.rect.Min.X, n.rect.Min.Y))
		}
	}
	y := p.foot
	if p.listed {
		y = p.list(&f, y)
	} else {
		pen := p.ctx.Pen()
		p.links.draw(pen)
		f.Over = pen.Marks()
	}
	if l := p.legend(); len(l.Keys) > 0 && !p.listed {
		k := p.ctx.In("Keys").Layout(l, diagram.Constraints{Max: geom.Sz(p.width, 0)})
		y += archKeyGap
		f.Kids = append(f.Kids, k.At(0, y))
		y += k.Size.H
	}
	f.Size = geom.Sz(p.width, y)
	return f
}

func (p *archPlan) panelFrame(n *archNode) diagram.Frame {
	pen := p.ctx.Pen()
	look := n.look()
	r := geom.RectOf(geom.Pt(0, 0), n.rect.Size())
	box := r
	if n.group.Look == ArchBorder {
		box = r.Inset(look.Width / 2)
	}
	pen.Rect(box, theme.RadiusPanel, look)
	p.drawHead(pen, n, geom.Pt(0, 0))
	return diagram.Frame{ID: n.id, Kind: "ArchGroup", Size: r.Size(), Outline: geom.Box{Rect: r, R: theme.RadiusPanel}, Marks: pen.Marks(), Doc: []scene.Block{}}
}

// list says the lines in words, below the parts.
func (p *archPlan) list(f *diagram.Frame, y float64) float64 {
	pen := p.ctx.Pen()
	st := p.ctx.Type().Note
	y += archGap
	for i, l := range p.Links {
		if p.byID[l.From] == nil || p.byID[l.To] == nil {
			continue
		}
		lines := wrapped(p.ctx.In("Links", i).In("Label"), p.linkWords(l), st, diagram.FallbackRoom(p.width))
		drawLines(pen, geom.Pt(0, y), lines)
		y += linesHeight(lines) + 2
	}
	f.Over = pen.Marks()
	return y
}

// An archLine is a kind of line that a picture uses.
type archLine struct {
	kind diagram.LinkKind
	role diagram.Role
}

// archLineWords are the usual words for the kinds of line.
var archLineWords = [...]string{
	diagram.Plain: "request", diagram.Main: "main path", diagram.Control: "control", diagram.Reply: "reply", diagram.Failure: "failure",
	diagram.Telemetry: "telemetry", diagram.Forbidden: "never",
}

// legend explains the lines that are used, where there is more than one kind.
func (p *archPlan) legend() shapes.Legend {
	var l shapes.Legend
	seen := map[archLine]bool{}
	for _, link := range p.Links {
		k := archLine{link.Kind, link.Role}
		if link.Kind != diagram.Main {
			k.role = diagram.Neutral // other kinds have one colour
		}
		if seen[k] {
			continue
		}
		seen[k] = true
		if key := p.key(k); !p.labelled(k, key.Text) {
			l.Keys = append(l.Keys, key)
		}
	}
	if len(seen) < 2 {
		return shapes.Legend{}
	}
	return l
}

// labelled reports whether a line of a kind carries its words already.
func (p *archPlan) labelled(k archLine, words string) bool {
	for _, l := range p.Links {
		if l.Label == words && l.Kind == k.kind && (l.Role == k.role || k.kind != diagram.Main) {
			return true
		}
	}
	return false
}

func (p *archPlan) key(k archLine) shapes.Key {
	key := shapes.Key{Role: k.role, Swatch: shapes.LineSwatch}
	if int(k.kind) < len(archLineWords) {
		key.Text = archLineWords[k.kind]
	}
	for _, own := range p.Keys {
		if own.Kind == k.kind && (k.kind != diagram.Main || own.Role == k.role) {
			key.Text = own.Text
		}
	}
	switch k.kind {
	case diagram.Main:
		key.Swatch = shapes.MainSwatch
	case diagram.Control, diagram.Reply:
		key.Swatch = shapes.DashSwatch
	case diagram.Telemetry:
		key.Swatch = shapes.DottedSwatch
	case diagram.Failure, diagram.Forbidden:
		key.Role = diagram.Danger
	}
	return key
}
