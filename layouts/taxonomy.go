package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/shapes"
)

// Taxonomy shows what there is of something, by families: each is a column
// under a heavy line of its colour, and its rows hold what belongs to it, with
// a value, a definition, and a small picture that counts.
//
// Where the width is too small for all families side by side, they stand two
// and two; of an odd number the first without pictures lies on top. At last
// they stand under each other.
type Taxonomy struct {
	ID       diagram.ID       `validate:"omitempty,id"`
	Families []TaxonomyFamily `validate:"required,max=24,dive"`
}

// A TaxonomyFamily is a group of kinds.
type TaxonomyFamily struct {
	ID    diagram.ID     `validate:"omitempty,id"`
	Thing shapes.Thing   // its icon and role are those of the family
	Name  string         `validate:"max=2000"` // empty: the thing's
	Note  string         `validate:"max=2000"`
	Kinds []TaxonomyKind `validate:"required,max=100,dive"`
}

// A TaxonomyKind is one of a family.
type TaxonomyKind struct {
	ID    diagram.ID `validate:"omitempty,id"`
	Name  string     `validate:"required,max=2000"`
	Value string     `validate:"max=2000"` // "200 ms"
	Note  string     `validate:"max=2000"` // its definition
	// Hero makes it one of the few to remember, in the family's colour.
	Hero bool
	// Scores picture the value as a row of cells; nil: no picture.
	Scores []shapes.Score `validate:"max=60"`
	// Share pictures it as a part of a whole, from 0 to 1; 0: no picture.
	Share float64 `validate:"gte=0,lte=1"`
}

// NodeID implements [diagram.Named].
func (t Taxonomy) NodeID() diagram.ID { return t.ID }

func (f TaxonomyFamily) name() string {
	if f.Name != "" {
		return f.Name
	}
	return f.Thing.Name
}

// pictured reports whether the kind has a picture.
func (k TaxonomyKind) pictured() bool { return len(k.Scores) > 0 || k.Share > 0 }

func (f TaxonomyFamily) pictured() bool {
	for _, k := range f.Kinds {
		if k.pictured() {
			return true
		}
	}
	return false
}

// Check implements [diagram.Checker].
func (t Taxonomy) Check(ctx diagram.Context) {
	for i, f := range t.Families {
		at := ctx.In("Families", i)
		if f.name() == "" {
			at.In("Name").Fail(diagram.ErrRequired, "required", "give the family a name, or a thing that has one")
		}
		for n, k := range f.Kinds {
			if len(k.Scores) > 0 && k.Share > 0 {
				at.In("Kinds", n).In("Share").Fail(diagram.ErrInvalid, "it has scores already", "give it scores or a share")
			}
			for m, s := range k.Scores {
				if s > shapes.ScoreNone {
					at.In("Kinds", n).In("Scores", m).Fail(diagram.ErrInvalid, "no such score", "use one of the Score constants")
				}
			}
		}
	}
}
