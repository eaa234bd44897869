package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// An areaLead says where the words of small parts stand.
type areaLead uint8

const (
	areaBeside areaLead = iota // to the left of the square, level with the rings
	areaAbove                  // over the square
	areaListed                 // under it, each beside its ring
)

// Numbers of the largest square in u.
const (
	areaFinest    = 4   // cells smaller than this are not ruled
	areaPad       = 24  // beside the words of the bulk
	areaBand      = 20  // over and under them
	areaShareGap  = 8   // over the share
	areaLeadWords = 200 // width of words beside the square at most
	areaLeadGap   = 24  // from them to the square
	areaLeadAir   = 8   // from words to their leader
	areaLeadPitch = 16  // between the words of two parts
	areaLeadSlack = 4   // likewise, in another font
	areaMargin    = 16  // at the right of the squares, where words may reach in another font
	areaRingEdge  = 12  // from the square's edge to its rings
)

// An areaWhole is the largest square, measured.
type areaWhole struct {
	i       int
	square  AreaSquare
	lead    areaLead
	above   float64 // height of words over the square
	zone    float64 // height of the rings, from the top
	parts   []areaLeader
	bulk    areaBulkWords
	bulkTop float64
	outside bool // the bulk's words do not fit inside
	listed  float64
	label   areaLabel
}

// An areaLeader is a part with its ring and its words, relative to the upper
// left corner of the square.
type areaLeader struct {
	name, note []text.Line
	at         geom.Point // upper corner of the words: the right one beside the square
	ring       geom.Point
	r          float64
}

func (l areaLeader) height() float64 { return linesHeight(l.name, l.note) }
func (l areaLeader) width() float64  { return widestLine(l.name, l.note) }

// whole measures the largest square with its words in a room of the given
// width, and reports whether they fit that way.
func (p *areaPlan) whole(lead areaLead, room float64) (areaWhole, bool) {
	w := areaWhole{i: p.largest(), square: p.Largest(), lead: lead}
	if len(w.square.Parts) == 0 {
		w.lead = areaAbove
	}
	ok := true
	switch w.lead {
	case areaBeside:
		w.beside(p)
	case areaAbove:
		ok = w.over(p)
	case areaListed:
		w.list(p, room)
	}
	w.bulk = p.bulk(diagram.FallbackRoom(p.length - 2*areaPad))
	w.placeBulk(p)
	if lead != areaListed && (w.outside || w.zone-areaLeadPitch > p.length) {
		return w, false
	}
	if w.outside {
		w.bulk = p.bulk(diagram.FallbackRoom(room))
	}
	w.label = p.labelIn(w.i, diagram.FallbackRoom(max(room, p.length)))
	return w, ok
}

// words measures the words of part k, on lines of at most the given width.
func (w *areaWhole) words(p *areaPlan, k int, width float64) areaLeader {
	part := w.square.Parts[k]
	ctx, ty := p.ctx.In("Squares", w.i).In("Parts", k), p.ctx.Type()
	return areaLeader{
		name: wrapped(ctx.In("Name"), part.Name, ty.Label, width),
		note: wrapped(ctx.In("Note"), joinWords(", ", part.Note, part.amount(p.Units)), ty.Note, width),
		r:    p.ringRadius(part.Value),
	}
}

// beside puts the words to the left of the square.
func (w *areaWhole) beside(p *areaPlan) {
	x := 0.0
	for _, part := range w.square.Parts {
		x = max(x, p.ringRadius(part.Value)+areaRingEdge+areaRing)
	}
	y := float64(areaRingEdge)
	for k := range w.square.Parts {
		l := w.words(p, k, areaLeadWords)
		half := geom.Snap(max(l.height()/2, l.r))
		l.ring = geom.Pt(x, y+half)
		l.at = geom.Pt(-areaLeadGap, l.ring.Y-geom.Snap(l.height()/2))
		w.parts = append(w.parts, l)
		y += 2*half + areaLeadPitch
	}
	w.zone = y
}

// over puts the words over the square, side by side.
func (w *areaWhole) over(p *areaPlan) bool {
	n := len(w.square.Parts)
	if n == 0 {
		return true
	}
	slot := geom.Snap(p.length/float64(n) - geom.Grid/2)
	r, words := 0.0, 0.0
	for k := range w.square.Parts {
		room := slot - areaLeadSlack
		if k == n-1 {
			room = slot + areaMargin
		}
		if room < areaLeadPitch {
			return false
		}
		l := w.words(p, k, min(slot, diagram.FallbackRoom(room)))
		l.at.X = float64(float64(k) * slot)
		r, words = max(r, l.r), max(words, l.height())
		w.parts = append(w.parts, l)
	}
	w.above = words + areaLeadAir + areaLeadPitch
	for k := range w.parts {
		l := &w.parts[k]
		l.ring = geom.Pt(l.at.X+r+areaRingEdge, areaRingEdge+areaRing+r)
		l.at.Y = -w.above
	}
	w.zone = 2*(areaRingEdge+r) + areaRing
	return slot > 2*(r+areaRingEdge)
}

// list puts the words under the square, each beside its ring.
func (w *areaWhole) list(p *areaPlan, room float64) {
	r := 0.0
	for _, part := range w.square.Parts {
		r = max(r, p.ringRadius(part.Value))
	}
	for k := range w.square.Parts {
		l := w.words(p, k, diagram.FallbackRoom(room-2*r-areaRingEdge))
		half := geom.Snap(max(l.height()/2, l.r))
		l.ring = geom.Pt(r, w.listed+half)
		l.at = geom.Pt(2*r+areaRingEdge, w.listed+half-geom.Snap(l.height()/2))
		w.parts = append(w.parts, l)
		w.listed += 2*half + areaLeadPitch
	}
}

// cellSide is the side of the cells that rule the square; 0: none.
func (p *areaPlan) cellSide() float64 {
	if c := p.cell(); c >= 0 {
		return p.sideOf(p.Squares[c].Value)
	}
	return 0
}

// placeBulk finds where the words of the bulk stand: in the middle of the
// square, or lower where the rings are, on whole cells.
func (w *areaWhole) placeBulk(p *areaPlan) {
	if w.bulk.empty() {
		return
	}
	cell := p.cellSide()
	w.bulkTop = max((p.length-w.bulk.height)/2, w.zone)
	if cell >= areaFinest {
		foot := p.length - w.bulkTop - w.bulk.height
		foot = float64(math.Floor(settle(foot/cell)) * cell)
		w.bulk.height = float64(math.Ceil(settle(w.bulk.height/cell)) * cell)
		w.bulkTop = p.length - foot - w.bulk.height
		if w.bulkTop < w.zone {
			w.bulkTop += cell
		}
	}
	w.outside = w.bulkTop+w.bulk.height > p.length-cell
}

// under is the height of what stands under the square.
func (w *areaWhole) under(p *areaPlan) float64 {
	h := areaLabelGap + w.label.height(p.ctx)
	if w.outside {
		h += areaAir + w.bulk.words
	}
	if w.listed > 0 {
		h += areaAir + w.listed - areaLeadPitch
	}
	return h
}

// draw draws the square with its upper left corner at a point, and all that
// belongs to it.
func (w *areaWhole) draw(p *areaPlan, at geom.Point) {
	ink, words := p.ctx.Pen(), p.ctx.Pen()
	w.ink(p, ink)
	foot := p.length + areaLabelGap
	if !w.bulk.empty() && !w.outside {
		w.bulk.draw(p.ctx, words, geom.Pt(areaPad, w.bulkTop+geom.Snap((w.bulk.height-w.bulk.words)/2)))
	}
	w.label.draw(p.ctx, words, geom.Pt(0, foot))
	foot += w.label.height(p.ctx) + areaAir
	if w.outside {
		w.bulk.draw(p.ctx, words, geom.Pt(0, foot))
		foot += w.bulk.words + areaAir
	}
	// The words come in the order in which they are read: those of the parts
	// stand at the top, or under all others.
	p.add(diagram.Frame{ID: w.square.ID, Kind: "AreaSquare", Size: geom.Sz(p.length, p.length), Marks: ink.Marks()}, at)
	said := diagram.Frame{Size: geom.Sz(p.length, p.length), Marks: words.Marks()}
	if w.lead == areaListed {
		p.add(said, at)
		at.Y += foot
	}
	for k, l := range w.parts {
		w.part(p, k, l, at)
	}
	if w.lead != areaListed {
		p.add(said, at)
	}
}

// ink draws the square itself, ruled in cells, with one of them coloured.
func (w *areaWhole) ink(p *areaPlan, pen *diagram.Pen) {
	side, s := p.length, w.square
	r := geom.R(0, 0, side, side)
	pen.Rect(r, 0, diagram.Look{Fill: s.Role.Soft()}).Scaled = p.scaled(s.Value)
	cell := p.cellSide()
	if cell >= areaFinest {
		pen.Path(areaRuling(side, p.Cell().Value/s.Value), diagram.Look{Role: scene.Decor, Line: theme.Hole})
	}
	if !w.bulk.empty() && !w.outside {
		pen.Rect(geom.R(0, w.bulkTop, side, w.bulk.height), 0, diagram.Look{Role: scene.Band, Fill: s.Role.Soft()})
	}
	if cell >= areaTiny {
		box := geom.R(0, side-cell, cell, cell)
		pen.Rect(box, 0, diagram.Look{Fill: p.fill(p.Cell())}).Scaled = p.scaled(p.Cell().Value)
		p.least(pen, p.Cell(), box)
	}
	pen.Rect(r.Inset(theme.Strong/2), 0, diagram.Look{Role: scene.Decor, Line: s.Role.Base(), Width: theme.Strong})
}

// areaRuling is the lines between cells that each are the given part of a
// square, from its lower left corner on.
func areaRuling(side, part float64) geom.Path {
	var path geom.Path
	cell := float64(side * math.Sqrt(settle(part)))
	for k := 1; ; k++ {
		at := geom.Snap(float64(float64(k) * cell))
		if at >= side {
			return path
		}
		path = append(path, geom.Polyline(geom.Pt(at, 0), geom.Pt(at, side))...)
		path = append(path, geom.Polyline(geom.Pt(0, side-at), geom.Pt(side, side-at))...)
	}
}

// part draws part k: its ring, its words, and what joins them.
func (w *areaWhole) part(p *areaPlan, k int, l areaLeader, square geom.Point) {
	pen, part := p.ctx.Pen(), w.square.Parts[k]
	origin := l.ring.Sub(geom.Pt(l.r, l.r))
	look := diagram.Look{Role: scene.Decor, Line: theme.Ink2, Width: theme.Leader}
	anchor := scene.Start
	switch w.lead {
	case areaBeside:
		anchor = scene.End
		pen.Line(geom.Pt(areaLeadAir-areaLeadGap-origin.X, l.r), geom.Pt(0, l.r), look)
	case areaAbove:
		pen.Line(geom.Pt(l.r, l.at.Y+l.height()+areaLeadAir-origin.Y), geom.Pt(l.r, 0), look)
	}
	p.ring(pen, geom.Pt(l.r, l.r), part.Value, w.square.Role)
	at := l.at.Sub(origin)
	pen.Lines(geom.Pt(at.X, at.Y+diagram.FirstBaseline(p.ctx.Type().Label)), anchor, l.name)
	pen.Lines(geom.Pt(at.X, at.Y+linesHeight(l.name)+diagram.FirstBaseline(p.ctx.Type().Note)), anchor, l.note)
	p.add(diagram.Frame{ID: part.ID, Kind: "AreaPart", Size: geom.Sz(2*l.r, 2*l.r), Marks: pen.Marks()}, square.Add(origin))
}
