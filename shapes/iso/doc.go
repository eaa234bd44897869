// Package iso draws scenes of small isometric pieces: the pictures that open
// a chapter.
//
// A [Scene] is a [diagram.Node]. Its pieces are values in grid units: x runs
// to the lower right of the picture, y to the lower left and z up. The author
// says where each piece stands; the scene finds its own scale and place on the
// canvas, and the order of painting follows from the positions alone (see
// [Bounds.Before]), never from the order of the list.
//
// A piece is anything with a box and a way to draw itself ([Piece]). Pieces
// that are made of others implement [Assembly], so that each part finds its
// own place in the order: a person can stand between the legs of a crane.
// [Group] is the assembly that an author writes; it also moves and scales its
// pieces and gives them a name for the long description.
//
// Lines that outline and words keep their size whatever the scale; everything
// that is a thing, however thin, scales with the grid.
package iso
