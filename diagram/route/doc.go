// Package route computes the geometry of connectors: orthogonal lines between
// the outlines of named frames, with their ports, arrowheads and labels.
//
//	┌───────┐ port      bend
//	│ queue ├──────────────╮
//	└───────┘    label     │ shaft
//	        ┌──────┐       │
//	        │ wall │ ↔ gap ▼ tip
//	        └──────┘   ┌───┴───┐
//	                   │  gpu  │
//	                   └───────┘
//
// A [Plan] says what is in the way, a [Line] which ends to join, and a [Route]
// how. The package is a pure function over values: equal plans give equal
// routes. Inside, all coordinates are whole steps of [geom.Grid] and ties are
// broken by order, so that no machine rounds a decision differently.
//
// # The steps
//
//  1. Grid: the interesting coordinates are those of ports, of the clear lines
//     around walls (boxes and words), and of the middles of narrow gaps. Their
//     crossings are the nodes, as in the orthogonal visibility graph of Wybrow,
//     Marriott, Stuckey, "Orthogonal Connector Routing", Graph Drawing 2009.
//  2. Find: every line takes a straight way where one is free, else the
//     cheapest way of an A* search over length, bends, crossings and ports.
//     Short lines choose first. Ends that face each other are joined by their
//     facing sides.
//  3. Untangle: lines that cross others look again, now that all are known.
//  4. Nudge: segments that share a channel are spread, in the order that avoids
//     crossings, LineGap apart or evenly where the channel is too narrow. Lines
//     that find no room beside others look for another way.
//  5. Check: a line that still strikes something is an error, not a picture.
//  6. Labels: words stand beside the longest straight run with room. A line
//     without such a run makes a detour by other sides if it may.
//
// What fails becomes a [RouteError] that names the ends, the reason and, where
// one is to blame, the gap to widen.
package route
