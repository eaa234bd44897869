package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// Numbers of a panel of memory blocks in u.
const (
	blockIconGap   = 10 // from the icon to the name
	blockHeadGap   = 12 // from the heading to the cells
	blockKeyGap    = 12 // from the cells to the key
	blockAsideGap  = 20 // from the key to what waits, or to the table
	blockFootGap   = 20 // from there to the rule over the share
	blockRuleGap   = 10 // from the rule to the share
	blockPanelGap  = 36 // between panels under each other, with a rule in the middle
	blockClaimGap  = 16 // from the share to its words
	blockClaimNote = 4  // between the words, beside the cells
)

// A blockPart is one part of a panel: its heading, its cells…
type blockPart uint8

const (
	blockHead blockPart = iota
	blockGrid
	blockKeys
	blockAside
	blockClaim
	blockParts
)

// blockGaps are the rooms above the parts.
var blockGaps = [blockParts]float64{blockGrid: blockHeadGap, blockKeys: blockKeyGap, blockAside: blockAsideGap, blockClaim: blockFootGap}

// draw lays the form out as planned.
func (p *blocksPlan) draw() diagram.Frame {
	f := diagram.Frame{Doc: p.doc()}
	if p.mode == blocksAbreast {
		all := make([]int, len(p.Panels))
		for i := range all {
			all[i] = i
		}
		f.Kids, f.Size.H = p.row(all)
		f.Size.W = p.width
		return f
	}
	pen := p.ctx.Pen()
	y := 0.0
	for i := range p.Panels {
		if i > 0 {
			line := geom.Snap(y + blockPanelGap/2)
			pen.Line(geom.Pt(0, line), geom.Pt(p.width, line), diagram.Look{Role: scene.Axis, Line: theme.Rule})
			y += blockPanelGap
		}
		kids, h := p.row([]int{i})
		kids[0].At.Y += y
		f.Kids = append(f.Kids, kids...)
		y += h
	}
	f.Marks = pen.Marks()
	f.Size = geom.Sz(p.width, y)
	return f
}

// row lays panels out side by side, with like parts on one level, and returns
// their height.
func (p *blocksPlan) row(panels []int) ([]diagram.Placed, float64) {
	parts := make([][blockParts]diagram.Frame, len(panels))
	var heights [blockParts]float64
	for k, i := range panels {
		parts[k] = p.parts(i)
		for q, f := range parts[k] {
			heights[q] = max(heights[q], f.Size.H)
		}
	}
	var tops [blockParts]float64
	y := 0.0
	for q, h := range heights {
		if h > 0 && y > 0 {
			y += blockGaps[q]
		}
		tops[q] = y
		y += h
	}
	var out []diagram.Placed
	for k, i := range panels {
		f := diagram.Frame{ID: p.Panels[i].ID, Kind: "BlockPanel", Size: geom.Sz(p.panel, y)}
		for q, part := range parts[k] {
			if len(part.Marks)+len(part.Kids) > 0 {
				f.Kids = append(f.Kids, part.At(0, tops[q]))
			}
		}
		out = append(out, f.At(float64(float64(k)*(p.panel+blocksGap)), 0))
	}
	return out, y
}

// parts lays out the parts of a panel.
func (p *blocksPlan) parts(i int) (out [blockParts]diagram.Frame) {
	out[blockHead] = p.head(i)
	out[blockGrid] = p.grid(i)
	out[blockKeys] = p.keys(i)
	out[blockAside] = p.aside(i)
	claim := p.claim(i)
	if p.mode != blocksSide {
		out[blockClaim] = claim
		return out
	}
	// The share stands beside the cells.
	g := &out[blockGrid]
	side := diagram.Frame{Kids: []diagram.Placed{g.At(0, 0), claim.At(p.side, 0)}}
	side.Size = geom.Sz(p.width, max(g.Size.H, claim.Size.H))
	out[blockGrid] = side
	return out
}

// head lays out the heading of a panel.
func (p *blocksPlan) head(i int) diagram.Frame {
	b, at, ty := p.Panels[i], p.ctx.In("Panels", i), p.ctx.Type()
	pen := p.ctx.Pen()
	st := ty.Subheading
	x := 0.0
	if b.Icon != "" {
		shapes.DrawIcon(at.In("Icon"), pen, b.Icon, geom.R(0, geom.Snap((st.Leading-headIcon)/2), headIcon, headIcon), theme.Ink)
		x = headIcon + blockIconGap
	}
	room := p.room(x)
	name := wrapped(at.In("Name"), b.Name, st, room)
	pen.Lines(geom.Pt(x, diagram.FirstBaseline(st)), scene.Start, name)
	h := linesHeight(name)
	note := at.In("Note").Line(b.Note, ty.Note)
	if after := x + diagram.InOtherFonts(widestLine(name)) + headInlineGap; len(name) == 1 && note.Width <= p.room(after) {
		pen.Text(geom.Pt(after, diagram.FirstBaseline(st)), scene.Start, note)
	} else {
		lines := wrapped(at.In("Note"), b.Note, ty.Note, room)
		pen.Lines(geom.Pt(x, h+diagram.FirstBaseline(ty.Note)), scene.Start, lines)
		h += linesHeight(lines)
	}
	return diagram.Frame{Size: geom.Sz(p.panel, h), Marks: pen.Marks()}
}

// claim lays out the share of a panel that is filled, with its words: beside
// the number, or under it where it stands beside the cells or room is short.
func (p *blocksPlan) claim(i int) diagram.Frame {
	b, at, ty := p.Panels[i], p.ctx.In("Panels", i), p.ctx.Type()
	if b.Claim == "" {
		return diagram.Frame{}
	}
	pen := p.ctx.Pen()
	n := p.numeral(i)
	st := ty.Numeral
	w := n.Width(at)
	words := func(room float64) (claim, note []text.Line) {
		return wrapped(at.In("Claim"), b.Claim, ty.Label, room), wrapped(at.In("ClaimNote"), b.ClaimNote, ty.Note, room)
	}
	if p.mode == blocksSide {
		room := p.width - p.side
		claim, note := words(room)
		shapes.DrawNumeral(at, pen, geom.Pt(0, diagram.FirstBaseline(st)), scene.Start, n)
		y := st.Leading
		pen.Lines(geom.Pt(0, y+diagram.FirstBaseline(ty.Label)), scene.Start, claim)
		y += linesHeight(claim) + blockClaimNote
		pen.Lines(geom.Pt(0, y+diagram.FirstBaseline(ty.Note)), scene.Start, note)
		return diagram.Frame{Size: geom.Sz(room, y+linesHeight(note)), Marks: pen.Marks()}
	}
	pen.Line(geom.Pt(0, 0), geom.Pt(p.panel, 0), diagram.Look{Role: scene.Axis, Line: theme.Rule})
	x, y := w+blockClaimGap, float64(blockRuleGap)
	room := p.room(x)
	beside := at.In("Claim").Longest(b.Claim, ty.Label) <= room && at.In("ClaimNote").Longest(b.ClaimNote, ty.Note) <= room
	if !beside {
		x, room = 0, p.room(0)
	}
	claim, note := words(room)
	block := linesHeight(claim, note)
	base := y + diagram.FirstBaseline(st)
	if beside && block > st.Leading {
		base = geom.Snap(base + (block-st.Leading)/2)
	}
	shapes.DrawNumeral(at, pen, geom.Pt(0, base), scene.Start, n)
	bottom := y + max(st.Leading, block)
	if !beside {
		y += st.Leading
		bottom = y + block
	} else if block < st.Leading {
		y = geom.Snap(y + (st.Leading-block)/2)
	}
	pen.Lines(geom.Pt(x, y+diagram.FirstBaseline(ty.Label)), scene.Start, claim)
	pen.Lines(geom.Pt(x, y+linesHeight(claim)+diagram.FirstBaseline(ty.Note)), scene.Start, note)
	return diagram.Frame{Size: geom.Sz(p.panel, bottom), Marks: pen.Marks()}
}
