package diagram

import (
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// An ID names a frame, so that links, goldens and findings can speak of it:
// lower-case letters, digits and hyphens. Inside a named frame names are
// scoped: "history/go15".
type ID = scene.ID

// A Theme is everything that a figure's look is made of.
type Theme = theme.Theme

// A Role says what a thing is in the book; the theme knows its colours.
type Role = theme.Role

// The roles whose drawing differs. All others are subjects, named by the book.
const (
	Neutral = theme.Neutral
	Wait    = theme.Wait
	OK      = theme.OK
	Warn    = theme.Warn
	Danger  = theme.Danger
)

// The spacing scale. The zero value is the default of whoever uses it.
const (
	NoSpace = theme.NoSpace
	XXS     = theme.XXS
	XS      = theme.XS
	S       = theme.S
	M       = theme.M
	L       = theme.L
	XL      = theme.XL
	XXL     = theme.XXL
	Huge    = theme.Huge
)

// A Node is anything that can be laid out. It depends only on itself, the
// context and the constraints, and it never panics: what is wrong goes to the
// context. A node lays its children out through [Context.Layout] only.
type Node interface {
	Layout(ctx Context, c Constraints) Frame
}

// Constraints say how large a node may and must be, in u. A zero Max is
// unbounded. Min never exceeds a bounded Max.
type Constraints struct{ Min, Max geom.Size }

// Loose are constraints without a minimum.
func Loose(w, h float64) Constraints { return Constraints{Max: geom.Sz(w, h)} }

// Tight are constraints that only the given size meets.
func Tight(w, h float64) Constraints { return Constraints{geom.Sz(w, h), geom.Sz(w, h)} }

// WidthOr returns the greatest allowed width, or w where it is unbounded.
func (c Constraints) WidthOr(w float64) float64 {
	if c.Max.W > 0 {
		return c.Max.W
	}
	return max(w, c.Min.W)
}

// AtLeast returns s, enlarged to the minimum where it is smaller.
func (c Constraints) AtLeast(s geom.Size) geom.Size { return s.Max(c.Min) }

// clean makes constraints that a form can rely on: finite, on the grid, not
// negative, Min within Max.
func (c Constraints) clean() Constraints {
	fix := func(v float64) float64 {
		if !geom.Finite(v) || v < 0 {
			return 0
		}
		return geom.Snap(v)
	}
	c = Constraints{geom.Sz(fix(c.Min.W), fix(c.Min.H)), geom.Sz(fix(c.Max.W), fix(c.Max.H))}
	if c.Max.W > 0 {
		c.Min.W = min(c.Min.W, c.Max.W)
	}
	if c.Max.H > 0 {
		c.Min.H = min(c.Min.H, c.Max.H)
	}
	return c
}

// A Frame is a node's finished layout: size and ink together, relative to
// the frame's own upper left corner. Frames are shared: nobody writes to the
// slices of a frame that another node returned.
type Frame struct {
	ID       ID            // names the frame and opens a scope for names inside; may be empty
	Kind     string        // the node's type, set by [Context.Layout]
	Size     geom.Size     // what the parent allots; ink may exceed it
	Baseline float64       // of the first line of words, from the top; 0: none
	Outline  geom.Outline  // where a line from outside stops; nil: the rectangle of Size
	Marks    []scene.Mark  // the frame's own ink, below its kids
	Kids     []Placed      // in painter's order
	Over     []scene.Mark  // the frame's own ink above its kids
	Links    []Link        // resolved after placement; claim no space
	Doc      []scene.Block // the description; nil: that of the kids and the words, in order
}

// A Placed is a frame at a position in its parent.
type Placed struct {
	At    geom.Point
	Frame Frame
}

// At returns the frame placed at (x, y).
func (f Frame) At(x, y float64) Placed { return Placed{geom.Pt(x, y), f} }

// Named returns the frame with an ID.
func (f Frame) Named(id ID) Frame { f.ID = id; return f }

// A Named node has an ID of its own, which error messages show.
type Named interface{ NodeID() ID }

// A Checker is a node with rules that validate tags cannot express. Check
// records what is wrong with the node's own fields; it is called once for each
// place in a figure, before Layout, which is left out where the fields are not
// sound.
type Checker interface{ Check(ctx Context) }

// Describe returns the description of a frame: its own, or that of its words
// and kids in reading order.
func (f Frame) Describe() []scene.Block { return f.appendDoc(nil) }

func (f Frame) appendDoc(out []scene.Block) []scene.Block {
	if f.Doc != nil {
		return append(out, f.Doc...)
	}
	words := func(marks []scene.Mark) {
		for _, m := range marks {
			if t, ok := m.Shape.(scene.Text); ok {
				out = append(out, scene.Paragraph{Text: t.String})
			}
		}
	}
	words(f.Marks)
	for _, k := range f.Kids {
		out = k.Frame.appendDoc(out)
	}
	words(f.Over)
	return out
}
