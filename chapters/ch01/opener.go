package ch01

import (
	"github.com/burindev/burin/chapters/vocab"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes/iso"
)

// The places of the bridge in grid units. The road runs along y from the lab
// (near) to the town (far), on x = 0.
const (
	labY0     = 5.0   // the lab's edge at the road
	townY1    = -7.7  // the town's
	roadHalf  = 1.25  // half the width of the road
	segment   = 2.0   // length of a deck
	laid      = 4     // decks that are in place, from the lab
	hangingY  = -6.35 // far edge of the deck that hangs
	hangingZ  = 1.7
	craneY    = townY1 - 2.3
	craneH    = 4.7
	townDepth = 8.6
)

// Opener shows the bridge between a trained model and its callers, which is
// not yet built.
func Opener() diagram.Figure {
	return diagram.Figure{
		ID:       "ch01-opener",
		Kicker:   "Chapter 1",
		Title:    "The serving problem",
		Takeaway: "A trained model is worth nothing to callers until someone builds the crossing and keeps it open.",
		Source:   "Illustration: the model is done, the crossing is not.",
		Lead:     vocab.GPU,
		Body: iso.Scene{
			ID:    "crossing",
			About: "Two islands; the bridge between them lacks one segment.",
			Pieces: []iso.Piece{
				lab(), road(), crane(), town(), ferry(),
			},
			Labels: []iso.Label{
				{Text: "Trained model", To: iso.At(-3.8, 11.5, 4.27), Side: geom.Left, About: "four floating layers on a GPU card, finished"},
				{Text: "Production API", To: iso.At(7, townY1-1.5, -0.9), Side: geom.Right, About: "the island of houses with sockets that callers plug into"},
			},
			Focus: iso.Focus{At: iso.At(0.5, -5, 2), Radius: 11.6},
			Water: true,
		},
		Required: []string{"Trained model", "Production API"},
	}
}

// lab is the near island: the model on its machine, and who trained it.
func lab() iso.Piece {
	const x0, x1, y1 = -4.8, 4.2, 14.4
	return iso.Group{Pieces: []iso.Piece{
		iso.Slab{At: iso.At(x0, labY0, 0), W: x1 - x0, D: y1 - labY0},
		iso.Paving{At: iso.At(-roadHalf, labY0, 0), W: 2 * roadHalf, D: 4.2, Material: theme.MatStone},
		iso.Ribbon{From: iso.At(0, 9.0, 0.01), To: iso.At(0, 3.3, 0.01), Waves: 5.5, Height: 0.6},
		iso.GPUCard{At: iso.At(-4.1, 9.5, 0), Shadow: 0.8},
		iso.Stack{At: iso.At(-3.6, 9.9, 1.25), Network: true},
		iso.Tree{Foot: iso.At(3.4, 5.9, 0)},
		iso.Tree{Foot: iso.At(-2.9, 5.7, 0), R: 0.45},
		iso.Group{Name: "researcher at a desk with a finished plot", Pieces: []iso.Piece{
			iso.Person{Foot: iso.At(2.3, 9.2, 0), Coat: theme.MatModel},
			iso.Desk{At: iso.At(1.7, 10, 0), Glass: theme.MatModel.Top(), Shadow: 0.5},
			iso.Rod{At: iso.At(1.2, 12.4, 0.2), Along: iso.AlongX, L: 2.0, R: 0.2, Material: theme.MatWhite},
		}},
	}}
}

// road is what is there of the bridge, and the engineer who builds it.
func road() iso.Piece {
	decks := []iso.Piece{
		iso.Pier{Top: iso.At(0, -1.4, -0.35)},
		iso.Pier{Top: iso.At(0, 2.6, -0.35)},
		iso.Row{First: iso.At(0, 2.5, 0), Step: iso.At(0, -1, 0), N: 4},
	}
	for i := range laid {
		decks = append(decks, iso.Deck{At: iso.At(-roadHalf, labY0-float64(i+1)*segment, 0), W: 2 * roadHalf, L: segment, Along: iso.AlongY})
	}
	return iso.Group{Pieces: []iso.Piece{
		iso.Group{Name: "bridge of four laid decks, on which a sound wave turns into packets that wait at its end", Pieces: decks},
		iso.Group{Name: "engineer at the gap, who guides the last deck in", Pieces: []iso.Piece{
			iso.Person{Foot: iso.At(0.4, -2.2, 0), Coat: theme.MatGPU, Hat: iso.Helmet, Scale: 1.12, Hands: []geom.Point{{X: 1.75, Y: -4.6}}},
		}},
	}}
}

// crane holds the deck that is missing.
func crane() iso.Piece {
	k := iso.Crane{At: iso.At(0, craneY, 0), W: 3.5, D: 1.6, H: craneH, Reach: 5.6, Tail: 1.5}
	deck := iso.Deck{At: iso.At(-roadHalf, hangingY, hangingZ), W: 2 * roadHalf, L: segment + 0.1, Along: iso.AlongY}
	load := deck.Bounds()
	middle := (load.Min.Y + load.Max.Y) / 2
	tip := k.Tip(middle - craneY)
	return iso.Group{Name: "crane with the last deck on its hook", Pieces: []iso.Piece{
		k, deck,
		iso.Sling{Load: load, Hook: iso.At(0, middle, 3.6), Top: tip.Z},
		iso.Reflection{At: iso.At(-roadHalf, hangingY, iso.WaterLevel), W: 2 * roadHalf, D: segment},
	}}
}

// town is the far island, where callers wait.
func town() iso.Piece {
	const x0, w = -4.2, 11.8
	y := townY1
	return iso.Group{Pieces: []iso.Piece{
		iso.Slab{At: iso.At(x0, y-townDepth, 0), W: w, D: townDepth},
		iso.Paving{At: iso.At(-roadHalf, y-4.8, 0), W: 2 * roadHalf, D: 4.8, Material: theme.MatStone},
		iso.House{At: iso.At(-3.6, y-7.8, 0), W: 2.2, D: 2.2, H: 2.6, Socket: true, Antenna: true, Shadow: 0.9},
		iso.House{At: iso.At(0.6, y-7.6, 0), W: 2.2, D: 2.2, H: 2.4, Roof: theme.MatCPU, Socket: true, Antenna: true, Shadow: 0.9},
		iso.House{At: iso.At(4.0, y-6.6, 0), W: 2.2, D: 2.2, H: 2.0, Socket: true, Antenna: true, Shadow: 0.9},
		iso.Screen{At: iso.At(5.3, y-8.4, 0), W: 2.0, H: 2.3, Face: iso.LeftPlane, Show: iso.Window, Glass: theme.MatWhite.Top(), Shadow: 0.4},
		iso.Screen{At: iso.At(3.6, y-2.9, 0), W: 1.4, H: 2.5, Face: iso.RightPlane, Show: iso.Sound, Case: theme.MatInk, Shadow: 0.9},
		iso.Group{Name: "queue of packets under the crane", Pieces: []iso.Piece{
			iso.Row{First: iso.At(0, y-3.9, 0), Step: iso.At(0, 0.95, 0), N: 4},
		}},
		iso.Group{Name: "callers who wait on the quay", Pieces: []iso.Piece{
			iso.Person{Foot: iso.At(5.5, y-2.1, 0), Coat: theme.MatNet},
			iso.Person{Foot: iso.At(2.9, y-0.8, 0), Coat: theme.MatCPU},
			iso.Person{Foot: iso.At(6.7, y-3.0, 0), Coat: theme.MatClient},
		}},
		iso.Tree{Foot: iso.At(6.9, y-6.0, 0), R: 0.5},
	}}
}

// ferry is how requests get across meanwhile: one at a time.
func ferry() iso.Piece {
	return iso.Group{Name: "rowing boat that carries a single packet across", At: iso.At(7.4, 1.2, iso.WaterLevel), Pieces: []iso.Piece{
		iso.Boat{L: 3.4, W: 1.3, Along: iso.AlongY},
		iso.Packet{Foot: iso.At(0, -0.7, 0.45)},
		iso.Person{Foot: iso.At(0, 0.5, 0.45), Coat: theme.MatClient, NoShadow: true},
	}}
}
