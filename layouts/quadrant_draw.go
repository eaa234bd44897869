package layouts

import (
	"slices"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of a quadrant in u.
const (
	quadrantShape   = 0.56 // height of the map by its width
	quadrantLeast   = 260
	quadrantMost    = 440
	quadrantRim     = 20 // from the border of the map to the first and last item
	quadrantPad     = 10 // from a corner to the name of its quarter
	quadrantDot     = 5
	quadrantHero    = 7
	quadrantWords   = 150 // width to which names are broken
	quadrantGap     = 6
	quadrantLead    = 3 // of a line above and below its letters
	quadrantRestGap = 6
)

// A quadrantLayout lays a quadrant out.
type quadrantLayout struct {
	Quadrant
	ctx   diagram.Context
	width float64
	x, y  QuadrantAxis
	box   geom.Rect
	room  chartRoom

	quarters [4]geom.Rect
	rest     []int // items whose names found no place
	pen      *diagram.Pen
	kids     []diagram.Placed
}

// Layout implements [diagram.Node].
func (q Quadrant) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	const natural = 896
	l := quadrantLayout{Quadrant: q, ctx: ctx, width: c.WidthOr(natural), pen: ctx.Pen()}
	l.x, l.y = q.axes()
	top := l.head()
	h := blockUp(min(max(float64(l.width*quadrantShape), quadrantLeast), quadrantMost))
	l.box = geom.R(0, top, l.width, h)
	l.room.within = l.box.Inset(quadrantGap)
	l.grounds()
	l.items()
	bottom := l.foot()
	return diagram.Frame{Size: geom.Sz(l.width, bottom), Marks: l.pen.Marks(), Kids: l.kids, Doc: q.doc()}
}

// head writes what Y measures over the map.
func (l *quadrantLayout) head() float64 {
	ty := l.ctx.Type()
	return l.ends(0, l.ctx.In("Y"), joinWords(": ", l.Y.Name, l.Y.High)+" ↑", ty.Tag, arrowed("↓ ", l.Y.Low), ty.Note) + quadrantGap
}

// arrowed returns words after an arrow, or none.
func arrowed(arrow, words string) string {
	if words == "" {
		return ""
	}
	return arrow + words
}

// ends writes the ends of an axis on one line, or under each other where that
// is too short. It returns their foot.
func (l *quadrantLayout) ends(y float64, at diagram.Context, left string, leftStyle theme.TextStyle, right string, rightStyle theme.TextStyle) float64 {
	const gap = 24
	room := min(l.width, diagram.FallbackRoom(l.width))
	a, b := wrapped(at, left, leftStyle, room), wrapped(at, right, rightStyle, room)
	one := len(a) < 2 && len(b) < 2 && diagram.InOtherFonts(widestLine(a))+gap+diagram.InOtherFonts(widestLine(b)) <= l.width
	l.pen.Lines(geom.Pt(0, y+diagram.FirstBaseline(leftStyle)), scene.Start, a)
	if !one {
		y += linesHeight(a)
		l.pen.Lines(geom.Pt(0, y+diagram.FirstBaseline(rightStyle)), scene.Start, b)
		return y + linesHeight(b)
	}
	l.pen.Lines(geom.Pt(l.width, y+diagram.FirstBaseline(rightStyle)), scene.End, b)
	return y + max(linesHeight(a), linesHeight(b))
}

// cross returns where the quarters meet.
func (l *quadrantLayout) cross() geom.Point { return l.at(l.x.Cut, l.y.Cut) }

// at returns where values stand on the map.
func (l *quadrantLayout) at(x, y float64) geom.Point {
	in := l.box.Inset(quadrantRim)
	share := func(a QuadrantAxis, v float64) float64 { return Domain{Min: a.Min, Max: a.Max}.Share(v) }
	return geom.Pt(in.Min.X+geom.Snap(float64(share(l.x, x)*in.Dx())), in.Max.Y-geom.Snap(float64(share(l.y, y)*in.Dy())))
}

// grounds draws the quarters.
func (l *quadrantLayout) grounds() {
	c := l.cross()
	quarters := [4]geom.Rect{
		{Min: l.box.Min, Max: c},
		{Min: geom.Pt(c.X, l.box.Min.Y), Max: geom.Pt(l.box.Max.X, c.Y)},
		{Min: geom.Pt(l.box.Min.X, c.Y), Max: geom.Pt(c.X, l.box.Max.Y)},
		{Min: c, Max: l.box.Max},
	}
	for k, q := range l.Quarters {
		fill := theme.Surface
		if q.Chosen {
			fill = q.Role.Tint()
			if q.Role == diagram.Neutral {
				fill = theme.Surface2
			}
		}
		r := quarters[k].Inset(1)
		l.pen.Rect(r, theme.RadiusTile, diagram.Look{Role: scene.Band, Fill: fill})
		l.room.fill(fill, r.Min, geom.Pt(r.Max.X, r.Min.Y), r.Max, geom.Pt(r.Min.X, r.Max.Y))
	}
	l.room.line(geom.Pt(c.X, l.box.Min.Y), geom.Pt(c.X, l.box.Max.Y))
	l.room.line(geom.Pt(l.box.Min.X, c.Y), geom.Pt(l.box.Max.X, c.Y))
	l.quarters = quarters
}

// quarterName writes the name of a quarter into its outer corner, or where
// that is taken nearer to the middle, and reports whether there is a place.
func (l *quadrantLayout) quarterName(k int, q Quarter, r geom.Rect) bool {
	if q.Name == "" {
		return true
	}
	st := l.ctx.Type().Tag.In(theme.Ink2)
	if q.Role != diagram.Neutral {
		st = st.In(q.Role.Ink())
	}
	at := l.ctx.In("Quarters", k).In("Name")
	room := r.Inset(quadrantPad)
	if room.Dx() < at.Longest(q.Name, st) {
		return false
	}
	lines := at.Wrap(q.Name, st, room.Dx())
	w, h := widestLine(lines), linesHeight(lines)
	x, anchor, left := room.Min.X, scene.Start, room.Min.X
	if k%2 == 1 {
		x, anchor, left = room.Max.X, scene.End, room.Max.X-w
	}
	const step = 8
	for d := 0.0; d+h <= room.Dy(); d += step {
		y := room.Min.Y + d
		if k >= 2 {
			y = room.Max.Y - h - d
		}
		if box := geom.R(left, y, w, h); l.room.free(box) {
			l.pen.Lines(geom.Pt(x, y+diagram.FirstBaseline(st)), anchor, lines)
			l.room.block(box)
			return true
		}
	}
	return false
}

// items draws the dots, then the names, the heroes' first.
func (l *quadrantLayout) items() {
	order := make([]int, len(l.Items))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return boolOrder(l.Items[b].Hero) - boolOrder(l.Items[a].Hero) })
	for _, i := range order {
		item := l.Items[i]
		p, r := l.at(item.X, item.Y), l.radius(item)
		look := diagram.Look{Fill: item.role().Base()}
		if item.role() == diagram.Neutral {
			look.Fill = theme.Ink3
		}
		l.pen.Circle(p, r, look)
		l.room.block(geom.R(p.X-r, p.Y-r, 2*r, 2*r))
		if item.ID != "" {
			box := geom.R(0, 0, 2*r, 2*r)
			l.kids = append(l.kids, diagram.Frame{ID: item.ID, Kind: "QuadrantItem", Size: box.Size(), Outline: geom.Oval{Rect: box}, Doc: []scene.Block{}}.At(p.X-r, p.Y-r))
		}
	}
	for k, q := range l.Quarters {
		if !l.quarterName(k, q, l.quarters[k]) {
			l.rest = append(l.rest, -1-k)
		}
	}
	for _, i := range order {
		if !l.name(i) {
			l.rest = append(l.rest, i)
		}
	}
}

func (l *quadrantLayout) radius(i QuadrantItem) float64 {
	if i.Hero {
		return quadrantHero
	}
	return quadrantDot
}

func boolOrder(b bool) int {
	if b {
		return 1
	}
	return 0
}

// name sets the name of an item beside its dot, and reports whether there is a
// place.
func (l *quadrantLayout) name(i int) bool {
	item, ty := l.Items[i], l.ctx.Type()
	at := l.ctx.In("Items", i)
	st := ty.Tag
	if item.role() != diagram.Neutral {
		st = st.In(item.role().Ink())
	}
	p := l.at(item.X, item.Y)
	for _, width := range [...]float64{quadrantWords, quadrantWords / 2} {
		if at.In("Name").Longest(item.name(), st) > width || at.In("Note").Longest(item.Note, ty.Note) > width {
			continue
		}
		name, note := wrapped(at.In("Name"), item.name(), st, width), wrapped(at.In("Note"), item.Note, ty.Note, width)
		size := geom.Sz(widestLine(name, note), linesHeight(name, note))
		for _, gap := range [...]float64{l.radius(item) + 4, l.radius(item) + 9} {
			boxes := beside(p, size, gap)
			// Right and left of the dot are read with it at once.
			boxes = append([]geom.Rect{boxes[3], boxes[4]}, boxes...)
			for _, box := range boxes {
				ink := box
				ink.Min.Y, ink.Max.Y = ink.Min.Y+quadrantLead, ink.Max.Y-quadrantLead
				if l.room.free(ink) {
					l.words(box, p, name, note)
					l.room.block(ink)
					return true
				}
			}
		}
	}
	return false
}

// words sets lines in a box beside a point.
func (l *quadrantLayout) words(box geom.Rect, p geom.Point, blocks ...[]text.Line) {
	anchor := noteAnchor(box, p)
	x := box.Center().X
	switch anchor {
	case scene.Start:
		x = box.Min.X
	case scene.End:
		x = box.Max.X
	}
	y := box.Min.Y
	for _, lines := range blocks {
		if len(lines) > 0 {
			l.pen.Lines(geom.Pt(x, y+diagram.FirstBaseline(lines[0].Style)), anchor, lines)
			y += linesHeight(lines)
		}
	}
}

// foot writes what X measures under the map, and what found no place on it. It
// returns the foot of all.
func (l *quadrantLayout) foot() float64 {
	ty := l.ctx.Type()
	room := min(l.width, diagram.FallbackRoom(l.width))
	y := l.ends(l.box.Max.Y+quadrantGap, l.ctx.In("X"), arrowed("← ", l.X.Low), ty.Note, joinWords(": ", l.X.Name, l.X.High)+" →", ty.Tag)
	for _, i := range l.rest {
		words := ""
		if i < 0 {
			words = joinWords(": ", [...]string{"Upper left", "Upper right", "Lower left", "Lower right"}[-1-i], l.Quarters[-1-i].Name)
		} else {
			item := l.Items[i]
			words = joinWords(", ", item.name(), item.Note) + " (" + l.X.Name + " " + FormatNumber(item.X) + ", " + l.Y.Name + " " + FormatNumber(item.Y) + ")"
		}
		lines := wrapped(l.ctx.In("Items"), words, ty.Note, room)
		y += quadrantRestGap
		l.pen.Lines(geom.Pt(0, y+diagram.FirstBaseline(ty.Note)), scene.Start, lines)
		y += linesHeight(lines)
	}
	return y
}
