// Package shapes holds what is drawn: the small parts of which all figures
// are made, such as cards, icons, badges, bars and legends.
//
// A part that an author would write is a value and a [diagram.Node]: [Card],
// [Legend], [Nest]. Forms draw parts into their own frames with the functions
// whose names begin with Draw; they take a context, a pen, a place and the
// part's value, and return the bounds of what they drew. The node of a part
// calls the same function, so that there is one look of it.
//
// Positions and sizes are in u. Words are measured and never shrunk: a part
// wraps them, or grows.
package shapes
