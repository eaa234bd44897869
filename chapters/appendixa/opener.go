package appendixa

import (
	"github.com/burindev/burin/chapters/vocab"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes/iso"
)

// The places of the restaurant in grid units. The kitchen lies along the far
// wall; the pass parts it from the dining room.
const (
	roomW, roomD = 16.0, 13.4
	kitchenD     = passY + passD
	wallH        = 4.6
	passX, passY = 2.3, 6.5
	passW, passD = 13.2, 1.0
	passH        = 1.6
	prepX, prepY = 1.9, 3.9
	prepH        = 1.25
	memoryX      = 11.3 // the counter beside the stove
	memoryH      = 1.55
)

// Opener shows a model server as a restaurant at rush hour.
func Opener() diagram.Figure {
	return diagram.Figure{
		ID:       "ch17-opener",
		Kicker:   "Appendix A",
		Title:    "A kitchen at rush hour",
		Takeaway: "You already know this system: orders queue, heat is scarce, and cooking in batches wins.",
		Source:   "Illustration: each number pairs a place in the kitchen with its part in a server.",
		Lead:     vocab.GPU,
		Body: iso.Scene{
			ID:    "kitchen",
			About: "A restaurant, cut open: guests in front, and beyond the pass a kitchen in which every burner but one is taken.",
			Pieces: []iso.Piece{
				building(), recipes(), stove(), memory(), prep(), chef(), pass(), dining(),
			},
			Badges: []iso.Badge{
				{To: iso.At(0.5, 10.6, 2.2), Name: "Guests", Note: "clients"},
				{To: iso.At(7, 9.6, 1.2), Name: "Waiter", Note: "API gateway"},
				{To: iso.At(15.0, 7, 3.35), Name: "Tickets", Note: "request queue"},
				{To: iso.At(4.95, 4.6, 0.4), Name: "Prep table", Note: "preprocessing"},
				{To: iso.At(8.6, 3.4, 0.5), Name: "Chef", Note: "inference engine"},
				{To: iso.At(4.4, 2.6, 0.85), Name: "Stove", Note: "GPU"},
				{To: iso.At(0.5, 3.2, 3.8), Name: "Recipes", Note: "model weights"},
				{To: iso.At(13.5, 2.7, 0.7), Name: "Counter", Note: "GPU memory"},
			},
			Focus: iso.Focus{At: iso.At(8, 5, 1.2), Radius: 10.8},
		},
		Required: []string{"Guests", "clients", "Waiter", "API gateway", "Tickets", "request queue", "Prep table", "preprocessing",
			"Chef", "inference engine", "Stove", "GPU", "Recipes", "model weights", "Counter", "GPU memory"},
	}
}

// building is what does not move: ground, floor and walls.
func building() iso.Piece {
	const rim, depth = 0.35, 0.95
	return iso.Group{Pieces: []iso.Piece{
		iso.Reflection{At: iso.At(0.5, 0.5, -depth), W: roomW + 0.4, D: roomD + 0.4},
		iso.Slab{At: iso.At(-rim, -rim, 0), W: roomW + 2*rim, D: roomD + 2*rim, Depth: depth, Dry: true},
		iso.Paving{At: iso.At(0, kitchenD, 0), W: roomW, D: roomD - kitchenD, Fill: theme.MatWall.Right()},
		iso.Checks{W: roomW, D: kitchenD},
		iso.Room{W: roomW, D: kitchenD, H: wallH},
		iso.Tiles{At: iso.At(1.2, 0, 1.6), W: 14.3, H: 1.1, Face: iso.LeftPlane, Material: theme.MatGlass},
		iso.Clock{At: iso.At(2.2, 0, 3.65), R: 0.55, Face: iso.LeftPlane, Hour: 12, Minute: 20},
		iso.Group{Name: "shelf with clean plates", At: iso.At(11.9, 0, 3.2), Pieces: []iso.Piece{
			iso.Box{W: 3.4, D: 0.6, H: 0.12, Material: theme.MatWood},
			iso.Cylinder{Foot: iso.At(0.4, 0.3, 0.12), R: 0.22, H: 0.5},
			iso.Cylinder{Foot: iso.At(1.05, 0.3, 0.12), R: 0.22, H: 0.36},
			iso.Cylinder{Foot: iso.At(1.7, 0.3, 0.12), R: 0.22, H: 0.5},
			iso.Cylinder{Foot: iso.At(2.35, 0.3, 0.12), R: 0.22, H: 0.24},
			iso.Cylinder{Foot: iso.At(3.0, 0.3, 0.12), R: 0.22, H: 0.36},
		}},
	}}
}

// recipes are the model's weights where they are stored.
func recipes() iso.Piece {
	shelf := iso.Shelf{At: iso.At(0.02, 0.9, 0), W: 0.95, D: 4.7, H: 3.5, Cols: 1, Rows: 3, Face: iso.RightPlane, Shadow: 0.4}
	pieces := []iso.Piece{shelf}
	for row := range shelf.Rows {
		pieces = append(pieces, iso.Books{In: shelf.Cell(0, row), Face: iso.RightPlane, Seed: row})
	}
	return iso.Group{Pieces: pieces}
}

// stove is the GPU: twelve burners, a batch of four tall pots that cook together,
// seven other dishes, and one burner that is free.
func stove() iso.Piece {
	s := iso.Stove{At: iso.At(3.4, 0.1, 0), W: 7.6, D: 2.5, H: 1.55, Cols: 6, Rows: 2, Flame: 0.24, Doors: 4, Lit: []int{1, 2}, Shadow: 0.5}
	pieces := []iso.Piece{s, iso.Hood{At: iso.At(3.4, 0, 3.65), W: 7.6, D: 1.1, H: 1.75}}
	for col := range 6 {
		if col < 4 {
			pot := iso.Pot{Foot: s.Spot(col, 0), R: potR, Food: theme.MatNet}
			pieces = append(pieces, pot, iso.Steam{Foot: pot.Foot.Add(iso.At(0, 0, 0.62)), H: 0.85, Phase: float64(100 * col)})
		} else {
			pieces = append(pieces, iso.Pot{Foot: s.Spot(col, 0), R: potR, H: 0.4, Material: theme.MatSteel, Food: theme.MatNetLight})
		}
		if col != free {
			pieces = append(pieces, iso.Pan{Foot: s.Spot(col, 1), R: potR, Turn: 90, Material: theme.MatSteel, Food: theme.MatNetLight})
		}
	}
	return iso.Group{Name: "stove: four pots cook as one batch, one burner has just become free", Pieces: pieces}
}

const (
	potR = 0.37 // of pots and pans: the flames show beside it
	free = 3    // column of the burner that waits for the chef's pan
)

// memory is the counter by the stove: the recipes in use fill half of it, what
// belongs to the orders at work takes the rest.
func memory() iso.Piece {
	pieces := []iso.Piece{
		iso.Counter{At: iso.At(memoryX, 0.1, 0), W: 4.4, D: 2.5, H: memoryH, Doors: 3, Top: theme.MatGPU, Shadow: 0.25},
	}
	for _, b := range []struct {
		x, y, w, d, h float64
		m             theme.Material
	}{
		{0.15, 0.3, 1.7, 0.95, 0.5, theme.MatModel}, {0.15, 1.45, 1.7, 0.95, 0.36, theme.MatModel},
		{2.15, 0.35, 0.8, 0.8, 0.42, theme.MatNet}, {3.3, 0.35, 0.8, 0.8, 0.28, theme.MatNet}, {2.15, 1.5, 0.8, 0.8, 0.34, theme.MatNet},
	} {
		block := iso.Box{At: iso.At(memoryX+b.x, b.y, memoryH), W: b.w, D: b.d, H: b.h, Material: b.m}
		if b.m == theme.MatModel { // a closed book: its pages show
			const cover = 0.09
			block.Left = []iso.Panel{{U: 0, V: cover, W: b.w - cover, H: b.h - 2*cover, Fill: theme.MatWhite.Left()}}
		}
		pieces = append(pieces, block)
	}
	return iso.Group{Name: "two recipe books fill half of the counter, dishes at work all of the rest but one place", Pieces: pieces}
}

// prep is where raw food becomes pieces of equal size.
func prep() iso.Piece {
	pieces := []iso.Piece{
		iso.Counter{At: iso.At(prepX, prepY, 0), W: 3.0, D: 1.4, H: prepH, Shadow: 0.4},
		iso.Box{At: iso.At(prepX+0.2, prepY+0.2, prepH), W: 1.5, D: 1.0, H: 0.06},
		iso.Box{At: iso.At(prepX+2.0, prepY+0.3, prepH), W: 0.8, D: 0.8, H: 0.5, Material: theme.MatCPU},
		iso.Person{Foot: iso.At(prepX+1.5, 3.25, 0), Coat: theme.MatWhite, Hat: iso.Toque, Apron: theme.MatCPU, Scale: 1.15},
	}
	for i := range 6 {
		x, y := float64(i%3)*0.42, float64(i/3)*0.42
		pieces = append(pieces, iso.Packet{Foot: iso.At(prepX+0.5+x, prepY+0.5+y, prepH+0.06), Side: 0.25, Material: theme.MatCPU})
	}
	return iso.Group{Name: "cook who cuts a block into equal cubes", Pieces: pieces}
}

// chef puts the next pan where a burner is free.
func chef() iso.Piece {
	p := iso.Person{Foot: iso.At(7.3, 3.6, 0), Coat: theme.MatWhite, Hat: iso.Toque, Apron: theme.MatGPU, Scale: 1.25, Hands: []geom.Point{{X: 1.55, Y: -2.5}}}
	return iso.Group{Name: "chef with the next pan in hand", Pieces: []iso.Piece{
		p, iso.Pan{Foot: p.Hold(0, 0.75).Add(iso.At(0.5, -0.5, 0)), R: potR, Turn: 135, Material: theme.MatSteel, Food: theme.MatNetLight},
	}}
}

// pass is the counter between kitchen and guests: orders come in on the rail,
// plates go out course by course.
func pass() iso.Piece {
	middle := passY + passD/2
	rail := iso.TicketRail{At: iso.At(8.9, middle-0.08, passH), L: 6.2, H: 1.3, Face: iso.LeftPlane, Tickets: 7, Taken: 1}
	pieces := []iso.Piece{
		iso.Counter{At: iso.At(passX, passY, 0), W: passW, D: passD, H: passH, Doors: 8, Shadow: 0.4},
		iso.Group{Name: "rail with seven tickets in order, of which the chef takes the first", Pieces: []iso.Piece{rail}},
	}
	var courses []iso.Piece
	for i := range 3 {
		courses = append(courses, iso.Dish{Foot: iso.At(3.3+1.3*float64(i), middle, passH), Food: theme.MatNet})
	}
	return iso.Group{Pieces: append(pieces, iso.Group{Name: "plates that leave course by course", Pieces: courses})}
}

// dining is where the callers sit, and who carries their orders.
func dining() iso.Piece {
	waiter := iso.Person{Foot: iso.At(7.4, 8.9, 0), Coat: theme.MatInk, Scale: 1.2, Hands: []geom.Point{{X: 1.45, Y: -3.7}}}
	return iso.Group{Pieces: []iso.Piece{
		table(2.4, 10.2, iso.Person{Foot: iso.At(-1.35, 0.1, 0), Coat: theme.MatNet}, iso.Person{Foot: iso.At(0.2, 1.4, 0), Coat: theme.MatClient}),
		table(6.2, 11.6, iso.Person{Foot: iso.At(-1.35, 0, 0), Coat: theme.MatCPU}, iso.Person{Foot: iso.At(1.35, 0.3, 0), Coat: theme.MatNet}),
		table(10.4, 10.6, iso.Person{Foot: iso.At(-0.2, -1.35, 0), Coat: theme.MatClient}, iso.Person{Foot: iso.At(0.3, 1.4, 0), Coat: theme.MatNet}),
		table(14.0, 9.9, iso.Person{Foot: iso.At(-0.2, -1.35, 0), Coat: theme.MatCPU}, iso.Person{Foot: iso.At(1.35, 0.2, 0), Coat: theme.MatClient}),
		iso.Group{Name: "waiter with a covered dish", Pieces: []iso.Piece{
			waiter, iso.Dish{Foot: waiter.Hold(0, 0.5), R: 0.46, Cover: theme.MatNet},
		}},
		iso.Tub{Foot: iso.At(0.8, 12.5, 0), R: 0.6}, iso.Tub{Foot: iso.At(15.2, 12.5, 0), R: 0.6},
	}}
}

// table is a table with a dish and its guests, whose places are given from
// its middle.
func table(x, y float64, guests ...iso.Piece) iso.Piece {
	pieces := append([]iso.Piece{
		iso.Table{},
		iso.Dish{Foot: iso.At(-0.1, -0.1, 0.97), Food: theme.MatNet, Material: theme.MatSteel},
	}, guests...)
	return iso.Group{At: iso.At(x, y, 0), Pieces: pieces}
}
