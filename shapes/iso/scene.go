package iso

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
)

// A Scene is a picture of isometric pieces that fills its canvas. It chooses
// its own scale: as large as the canvas allows, clear of the words in its
// upper left corner and of the note in its lower right one, with room for the
// labels and for the key of its badges. Where the height is free, it takes the whole width and as much
// height as it needs.
type Scene struct {
	ID diagram.ID `validate:"omitempty,id"`
	// About says in one sentence what the picture shows, for those who cannot
	// see it. The named groups and the labels follow it, from left to right.
	About  string  `validate:"max=500"`
	Pieces []Piece `validate:"-"`
	Labels []Label `validate:"dive"`
	Badges []Badge `validate:"dive"`
	Focus  Focus
	// Water are quiet dashes of light on the water around the scene.
	Water bool
}

// A Label is a name with a leader to a point of the scene.
type Label struct {
	Text string `validate:"required,max=60"`
	To   Vec    // where the leader's dot lies, in grid units
	// Side is where the words should stand as seen from the dot; the zero Side
	// leaves the choice to the scene, which also takes another side where the
	// wished one has no room. On narrow canvases words stand above or below.
	Side geom.Side
	// About says more in the long description.
	About string `validate:"max=300"`
}

// NodeID implements [diagram.Named].
func (s Scene) NodeID() diagram.ID { return s.ID }

// marksPerPiece is how many marks a piece has, roughly: a box has three faces.
const marksPerPiece = 4

// Layout implements [diagram.Node].
func (s Scene) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	s.check(ctx, s.Pieces)
	s.checkPlaces(ctx)
	all := items(s.Pieces, frame{k: 1}, nil)
	order := s.order(ctx, all)
	room := newRoom(ctx, c, all, s.labels(ctx), s.key(ctx))
	fit, ok := room.fit()
	if !ok {
		ctx.Fail(diagram.ErrTooWide, "the scene with its labels has no room on the canvas",
			"shorten a label, or leave out pieces far from the others")
	}
	pen := ctx.Pen()
	pen.Grow(marksPerPiece * len(all))
	s.Focus.disc(pen, room, fit)
	if s.Water {
		ripples(pen, room, fit)
	}
	canvas := &Canvas{pen: pen, proj: fit.proj}
	for _, i := range order {
		canvas.frame = all[i].frame
		all[i].piece.Draw(canvas)
	}
	for _, l := range fit.labels {
		l.draw(pen)
	}
	fit.key.draw(ctx, pen, fit.proj)
	return diagram.Frame{Size: fit.size, Marks: pen.Marks(), Doc: s.describe(fit.proj)}
}

// check reports pieces that are none.
func (s Scene) check(ctx diagram.Context, pieces []Piece) {
	for i, p := range pieces {
		if isNil(p) {
			ctx.In("Pieces", i).Fail(diagram.ErrRequired, "required", "put a piece here or leave the place out")
			continue
		}
		if b := p.Bounds(); !b.Min.finite() || !b.Max.finite() {
			ctx.In("Pieces", i).Fail(diagram.ErrNumber, "its place or size is not a number that can be drawn", "look for a value that is infinite or NaN")
		}
		if a, ok := p.(Assembly); ok {
			s.check(ctx.In("Pieces", i), a.Parts())
		}
	}
}

// checkPlaces reports labels and badges that point nowhere.
func (s Scene) checkPlaces(ctx diagram.Context) {
	check := func(at diagram.Context, v Vec) {
		if !v.finite() {
			at.In("To").Fail(diagram.ErrNumber, "not a place that can be drawn", "look for a value that is infinite or NaN")
		}
	}
	for i, l := range s.Labels {
		check(ctx.In("Labels", i), l.To)
	}
	for i, b := range s.Badges {
		check(ctx.In("Badges", i), b.To)
	}
	check(ctx.In("Focus"), s.Focus.At)
}

// order returns the indices of the items as they are painted.
func (s Scene) order(ctx diagram.Context, all []item) []int {
	boxes := make([]Bounds, len(all))
	for i, it := range all {
		boxes[i] = it.box
	}
	order, conflicts := arrange(boxes)
	if len(conflicts) == 0 {
		return order
	}
	names := make([]string, len(all))
	for i, it := range all {
		names[i] = it.name()
	}
	for _, c := range conflicts {
		problem, fix := c.words(names)
		ctx.In("Pieces").Fail(c.kind, problem, fix)
	}
	return order
}
