package iso

import (
	"fmt"
	"reflect"
)

// A Piece is a thing that stands in a scene.
type Piece interface {
	// Bounds is the box that the painter's order reckons with. What Draw
	// draws should lie within it; small parts that overhang it, as a raised
	// arm does, need free room around.
	Bounds() Bounds
	// Draw draws the piece, far parts first.
	Draw(c *Canvas)
}

// An Assembly is a piece that is made of others, each of which has its own
// place in the painter's order. A scene draws the parts and never calls the
// assembly's own Draw, which is there for pieces that hold an assembly whole.
type Assembly interface {
	Piece
	Parts() []Piece
}

// A Caster casts a shadow, which the scene puts into the order as a piece of
// its own. A shadow without a reach is none.
type Caster interface {
	Piece
	Cast() Shadow
}

// A Group is an assembly as an author writes it.
type Group struct {
	// Name says in the long description what the group is: "engineer on the
	// last laid deck". A group without a name is not mentioned.
	Name string
	// At is where the origin of its pieces stands.
	At Vec
	// Scale enlarges its pieces about that origin; 0 counts as 1.
	Scale  float64
	Pieces []Piece
}

// Bounds implements [Piece].
func (g Group) Bounds() Bounds {
	f := g.frame()
	return f.box(boundsOf(g.Pieces))
}

// Draw implements [Piece].
func (g Group) Draw(c *Canvas) {
	inner := *c
	inner.frame = c.frame.then(g.frame())
	inner.Pieces(g.Pieces...)
}

// Parts implements [Assembly].
func (g Group) Parts() []Piece { return g.Pieces }

func (g Group) frame() frame {
	k := g.Scale
	if k == 0 {
		k = 1
	}
	return frame{g.At, k}
}

// boundsOf returns the smallest box around pieces.
func boundsOf(pieces []Piece) Bounds {
	var b Bounds
	first := true
	for _, p := range pieces {
		switch {
		case isNil(p):
		case first:
			b, first = p.Bounds().ordered(), false
		default:
			b = b.Union(p.Bounds().ordered())
		}
	}
	return b
}

// A frame is where and how large the grid of a group lies in that of the
// scene.
type frame struct {
	at Vec
	k  float64
}

func (f frame) point(v Vec) Vec { return f.at.Add(v.mul(f.k)) }

func (f frame) box(b Bounds) Bounds { return Bounds{f.point(b.Min), f.point(b.Max)} }

func (f frame) then(g frame) frame { return frame{f.point(g.at), float64(f.k * g.k)} }

// An item is a piece in its place: what the painter orders.
type item struct {
	piece Piece
	frame frame
	box   Bounds // in the grid of the scene
	by    Piece  // of a shadow: what casts it
	of    *whole // what it is a part of; nil: the scene
}

// A whole is an assembly in its place.
type whole struct {
	piece Piece
	frame frame
	of    *whole
}

// items takes assemblies apart and adds shadows. Nil pieces are left out.
func items(pieces []Piece, f frame, of *whole) []item { return appendItems(nil, pieces, f, of) }

func appendItems(out []item, pieces []Piece, f frame, of *whole) []item {
	for _, p := range pieces {
		if isNil(p) {
			continue
		}
		if c, ok := p.(Caster); ok {
			if s := c.Cast(); s.Reach > 0 {
				out = append(out, item{s, f, f.box(s.Bounds().ordered()), p, of})
			}
		}
		switch a := p.(type) {
		case Group:
			out = appendItems(out, a.Pieces, f.then(a.frame()), &whole{p, f, of})
		case Assembly:
			out = appendItems(out, a.Parts(), f, &whole{p, f, of})
		default:
			out = append(out, item{p, f, f.box(p.Bounds().ordered()), nil, of})
		}
	}
	return out
}

// name is what messages call an item. Few pictures need one, so it is put
// together on demand.
func (it item) name() string {
	p, what := it.piece, ""
	if it.by != nil {
		p, what = it.by, "'s shadow"
	}
	name := title(p, it.frame) + what
	for w := it.of; w != nil; w = w.of {
		name = title(w.piece, w.frame) + " › " + name
	}
	return name
}

// title is what messages call a piece.
func title(p Piece, f frame) string {
	b := f.box(p.Bounds().ordered())
	t := reflect.TypeOf(p)
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if g, ok := p.(Group); ok && g.Name != "" {
		return fmt.Sprintf("Group %q", g.Name)
	}
	return fmt.Sprintf("%s at (%.4g, %.4g, %.4g)", t.Name(), b.Min.X, b.Min.Y, b.Min.Z)
}

func isNil(p Piece) bool {
	if p == nil {
		return true
	}
	v := reflect.ValueOf(p)
	return v.Kind() == reflect.Pointer && v.IsNil()
}
