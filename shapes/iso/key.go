package iso

import (
	"strconv"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// A Badge is a number in the scene whose meaning stands in a key: for scenes
// with more names than leaders can serve.
type Badge struct {
	To     Vec    // the middle of the badge, in grid units
	Number int    // 0: its place in the list, from 1
	Name   string `validate:"required,max=40"`
	Note   string `validate:"max=60"` // what the name stands for
}

// The key in u.
const (
	keyPitch  = 26 // from row to row
	keyIndent = 20 // from the middle of a badge to its name
	keyGap    = 12 // from the names to the notes
	keyAir    = 16 // round the key
	keyGutter = 32 // between two columns
	keyDisc   = 10 // radius of a badge
	keyRadius = 12 // with its ring
)

// A keyRow is one measured row.
type keyRow struct {
	badge      shapes.Badge
	to         Vec
	name, note text.Line
}

// A key explains the badges.
type key struct {
	rows    []keyRow
	names   float64 // from the key's edge to the notes
	width   float64 // of one column
	reach   float64 // and in another font
	columns int
	at      geom.Point // upper left corner
}

func (s Scene) key(ctx diagram.Context) key {
	k := key{columns: 1}
	for i, b := range s.Badges {
		in := ctx.In("Badges", i)
		if !b.To.finite() {
			continue // reported by check
		}
		n := b.Number
		if n == 0 {
			n = i + 1
		}
		row := keyRow{badge: shapes.Badge{Text: strconv.Itoa(n)}, to: b.To,
			name: in.In("Name").Line(b.Name, ctx.Type().SmallLabel), note: in.In("Note").Line(b.Note, ctx.Type().SmallBody.In(theme.Ink2))}
		k.rows = append(k.rows, row)
		k.names = max(k.names, keyDisc+keyIndent+row.name.Width+keyGap)
	}
	k.width, k.reach = k.names, k.names
	for _, row := range k.rows {
		k.width = max(k.width, k.names+row.note.Width)
		k.reach = max(k.reach, k.names+diagram.InOtherFonts(row.note.Width))
	}
	return k
}

// perColumn is how many rows a column has.
func (k key) perColumn() int { return (len(k.rows) + k.columns - 1) / k.columns }

func (k key) size() geom.Size {
	return geom.Sz(float64(float64(k.columns)*(k.width+keyGutter))-keyGutter, float64(k.perColumn())*keyPitch)
}

func (k key) bounds() geom.Rect { return geom.RectOf(k.at, k.size()) }

// fold makes as many columns as a width has room for, two at most.
func (k key) fold(width float64) key {
	k.columns = 1
	if k.width+keyGutter+k.reach <= width && len(k.rows) > 2 {
		k.columns = 2
	}
	return k
}

// beside finds a place for the key on a canvas of given height: at the left
// margin under the words, as high as it can stand, or at the right one.
func (k key) beside(r room, p Projection) (key, bool) {
	if len(k.rows) == 0 {
		return k, true
	}
	for _, x := range []float64{r.side, r.size.W - r.side - k.size().W} {
		for y := r.clear.H + keyAir; y+k.size().H <= r.size.H-r.low; y += placeStep {
			k.at = geom.Pt(geom.Snap(x), geom.Snap(y))
			if !r.covered(p, r.size.H, k.bounds().Inset(-keyAir/2)) {
				return k, true
			}
		}
	}
	return k, false
}

func (k key) draw(ctx diagram.Context, pen *diagram.Pen, p Projection) {
	for _, row := range k.rows {
		b := row.badge
		b.Ring = theme.Sky
		shapes.DrawBadge(ctx, pen, p.Point(row.to), b)
	}
	for i, row := range k.rows {
		x := k.at.X + float64(float64(i/k.perColumn())*(k.width+keyGutter))
		y := k.at.Y + float64((float64(i%k.perColumn())+0.5)*keyPitch)
		shapes.DrawBadge(ctx, pen, geom.Pt(x+keyDisc, y), row.badge)
		base := diagram.MiddleBaseline(y, row.name.Style)
		pen.Text(geom.Pt(x+keyDisc+keyIndent, base), scene.Start, row.name)
		pen.Text(geom.Pt(x+k.names, base), scene.Start, row.note)
	}
}

// badges returns the places of the badges in the scene.
func (k key) badges(p Projection) []geom.Rect {
	var out []geom.Rect
	for _, row := range k.rows {
		at := p.Point(row.to)
		out = append(out, geom.Rect{Min: at, Max: at}.Inset(-keyRadius))
	}
	return out
}

// blocks returns the places of the badges and of the key.
func (k key) blocks(p Projection) []geom.Rect {
	if len(k.rows) == 0 {
		return nil
	}
	return append(k.badges(p), k.bounds())
}
