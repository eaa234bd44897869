package layouts

import (
	"fmt"
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/shapes"
)

// Numbers of pieces in u.
const (
	pieceGap    = 3   // between the pieces of a word
	pieceWord   = 13  // between words
	pieceRowGap = 8   // between rows of words
	pieceRoomy  = 0.6 // share of the room beside pieces that they keep for a remark
	pieceRemark = 0.6 // share of a remark's length that holds it on two lines
)

// A piece is one piece with its place.
type piece struct {
	slip     shapes.Slip
	box      geom.Rect
	newWord  bool
	word, at int
}

// pieces lays the words of a lane out as rows of pieces: with much room beside
// each where all fit into one row, else with less, else on several rows, broken
// between words where that is possible.
func (p *splitPlan) pieces(i int, remark string) splitBody {
	ctx, room := p.ctx.In("Lanes", i), p.width-p.x0
	words := p.remarkLines(ctx.In("Remark"), remark)
	set, rows := p.pieceRow(ctx, i, room-splitRemarkGap-remarkRoom(words), pieceRoomy), 1
	if words == nil || set == nil {
		words = nil
		set = p.pieceRow(ctx, i, room, 0)
	}
	if set == nil {
		p.cramped = true
		set, rows = p.pieceRows(ctx, i, room)
	}
	height := set[0].box.Dy()
	pen := p.ctx.Pen()
	for _, q := range set {
		shapes.DrawSlip(ctx.In("Words", q.word), pen, q.box, q.slip)
	}
	y := float64(float64(rows)*(height+pieceRowGap)) - pieceRowGap
	middle := y / 2
	if words != nil {
		st := words[0].Style
		first := middle - float64(float64(len(words)-1)*st.Leading)/2
		pen.Lines(geom.Pt(room, diagram.MiddleBaseline(first, st)), scene.End, words)
	} else {
		y = p.under(ctx.In("Remark"), pen, y, remark)
	}
	return splitBody{diagram.Frame{Marks: pen.Marks(), Size: geom.Sz(room, y)}, middle}
}

// remarkLines sets a remark on two lines, or one where it cannot be broken.
func (p *splitPlan) remarkLines(ctx diagram.Context, remark string) []text.Line {
	if remark == "" || p.x0 == 0 {
		return nil
	}
	st := p.ctx.Type().Note
	return ctx.Wrap(remark, st, max(ctx.Longest(remark, st), geom.SnapUp(float64(ctx.Line(remark, st).Width*pieceRemark))))
}

// remarkRoom returns the width that lines at the right end of a row take; in
// another font they may use the gap before them too.
func remarkRoom(lines []text.Line) float64 {
	w := widestLine(lines)
	return max(w, diagram.InOtherFonts(w)+diagram.FallbackRim-splitRemarkGap)
}

// all returns the pieces of a lane, not yet placed.
func (p *splitPlan) all(i int) []piece {
	var set []piece
	for k, w := range p.Lanes[i].Words {
		for n, words := range w {
			set = append(set, piece{slip: shapes.Slip{Text: words, Role: p.Lanes[i].role(), State: shapes.SlipSoft, Large: true}, newWord: n == 0, word: k, at: n})
		}
	}
	return set
}

// pieceRow returns the pieces on one row, or nil where they do not fit.
//
// Where roomy is greater than 0 they need that share of the room that they
// like to have beside them.
func (p *splitPlan) pieceRow(ctx diagram.Context, i int, room, roomy float64) []piece {
	set := p.all(i)
	snug, full := 0.0, 0.0
	for k, q := range set {
		at := ctx.In("Words", q.word)
		snug += q.slip.Snug(at).W
		full += q.slip.Size(at).W
		if k > 0 {
			gap := float64(pieceGap)
			if q.newWord {
				gap = pieceWord
			}
			snug, full = snug+gap, full+gap
		}
	}
	if snug+float64(roomy*(full-snug)) > room {
		return nil
	}
	share := 1.0 // of the room between the least and the full size
	if full > room {
		share = (room - snug) / (full - snug)
	}
	x := 0.0
	for k := range set {
		at := ctx.In("Words", set[k].word)
		least, most := set[k].slip.Snug(at), set[k].slip.Size(at)
		w := least.W + geom.Snap(float64((most.W-least.W)*share)-geom.Grid/2)
		if k > 0 {
			x += pieceGap
			if set[k].newWord {
				x += pieceWord - pieceGap
			}
		}
		set[k].box = geom.R(x, 0, w, least.H)
		x += w
	}
	return set
}

// pieceRows returns the pieces on as many rows as they need, and their number.
func (p *splitPlan) pieceRows(ctx diagram.Context, i int, room float64) ([]piece, int) {
	set := p.all(i)
	x, y, rows := 0.0, 0.0, 1
	for k := 0; k < len(set); {
		end, word := k, 0.0
		for ; end < len(set) && (end == k || !set[end].newWord); end++ {
			size := set[end].slip.Snug(ctx.In("Words", set[end].word))
			if size.W > room {
				ctx.In("Words", set[end].word).Fail(diagram.ErrTooWide, fmt.Sprintf("the piece %q is %s u wide, its row %s u", set[end].slip.Text, FormatNumber(math.Ceil(size.W)), FormatNumber(math.Floor(room))),
					"cut it into smaller pieces")
			}
			if end > k {
				word += pieceGap
			}
			word += size.W
		}
		if x > 0 {
			x += pieceWord
			if x+word > room {
				x, y, rows = 0, y+set[k-1].box.Dy()+pieceRowGap, rows+1
			}
		}
		for n := k; n < end; n++ {
			size := set[n].slip.Snug(ctx.In("Words", set[n].word))
			if n > k {
				x += pieceGap
			}
			if x > 0 && x+size.W > room {
				x, y, rows = 0, y+size.H+pieceRowGap, rows+1
			}
			set[n].box = geom.R(x, y, size.W, size.H)
			x += size.W
		}
		k = end
	}
	return set, rows
}
