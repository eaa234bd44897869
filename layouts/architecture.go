package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/shapes"
)

// Architecture shows the parts of a system, what belongs together and what
// talks to what: cards in nested groups, joined by lines that go round what is
// in their way. The author gives rows and columns and never a position.
//
// Where the picture is too narrow for the rows as they are given it is turned:
// rows become columns. Narrower still, all parts stand under each other. Where
// even then a line finds no way, the lines are listed in words.
type Architecture struct {
	ID diagram.ID `validate:"omitempty,id"`
	// Floors are the main parts from top to bottom, each as wide as the
	// picture.
	Floors []ArchGroup `validate:"required,max=50,dive"`
	// Links join cards and groups by their IDs, wherever they stand. A link's
	// sides are those of the rows as given.
	Links []diagram.Link `validate:"max=500,dive"`
	// Rails are the concerns that run along all of it.
	Rails []shapes.Rail `validate:"max=20,dive"`
	// Keys are the words for the kinds of line, where the usual ones do not
	// do. The legend shows those that are used.
	Keys []ArchKey `validate:"max=20,dive"`
	// Tags says what the tags of cards are, for the description: "chapter".
	Tags string `validate:"max=60"`
}

// An ArchGroup is a set of parts in rows. Parts are cards, other groups, or
// any node; one that has an ID can be linked. The parts of rows that hold
// equally many stand under each other in columns.
type ArchGroup struct {
	ID diagram.ID `validate:"omitempty,id"`
	// Name is the heading of the group's panel; a group without one has no
	// panel and only arranges its parts.
	Name string           `validate:"max=2000"`
	Note string           `validate:"max=2000"` // under the name
	Tag  string           `validate:"max=24"`
	Icon shapes.Icon      // beside the name
	Role diagram.Role     // of the panel
	Look ArchLook         // how the panel is drawn
	Rows [][]diagram.Node `validate:"-"`
	// Narrow are the rows where the picture is too narrow for Rows; nil: these,
	// turned to columns.
	Narrow [][]diagram.Node `validate:"-"`
	// Fixed keeps the rows as they are where other groups turn; where they
	// do not fit they are broken into shorter ones.
	Fixed bool

	path archPath // nil: that of ArchGroup itself
}

// An archPath says where a part of a group comes from, so that errors name what
// the author wrote. A form that is made of groups has its own.
type archPath func(form diagram.Context, row, part int) diagram.Context

// An ArchLook is how the panel of a group is drawn.
type ArchLook uint8

// The looks.
const (
	ArchPanel    ArchLook = iota // a quiet ground
	ArchOutlined                 // one thing with parts of its own: an outline
	ArchBorder                   // a border that nothing may cross unseen: a heavy outline on the role's tint
)

// An ArchKey is the words for lines of one kind and role.
type ArchKey struct {
	Kind diagram.LinkKind
	Role diagram.Role
	Text string `validate:"required,max=2000"`
}

// Across returns the parts as one row.
func Across(parts ...diagram.Node) [][]diagram.Node { return [][]diagram.Node{parts} }

// Down returns the parts as rows of one part each.
func Down(parts ...diagram.Node) [][]diagram.Node {
	rows := make([][]diagram.Node, len(parts))
	for i, p := range parts {
		rows[i] = []diagram.Node{p}
	}
	return rows
}

// NodeID implements [diagram.Named].
func (a Architecture) NodeID() diagram.ID { return a.ID }

// NodeID implements [diagram.Named].
func (g ArchGroup) NodeID() diagram.ID { return g.ID }

// Layout implements [diagram.Node]: a group by itself is an architecture of
// one floor.
func (g ArchGroup) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	return Architecture{Floors: []ArchGroup{g}}.Layout(ctx, c)
}

// Layout implements [diagram.Node].
func (a Architecture) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	width := c.WidthOr(archWidth)
	for _, mode := range [...]archMode{archGiven, archTurned, archStacked} {
		trial, ok := ctx.Trial()
		p := newArchPlan(a, trial, mode, width)
		if p.fits() && p.settle() {
			if f := p.frame(); ok() {
				return f
			}
		}
	}
	p := newArchPlan(a, ctx, archStacked, width)
	p.listed = true
	p.fits()
	p.place()
	return p.frame()
}
