// Package diagram draws the figures of a book from typed Go values.
//
// An author writes a [Figure] whose body is a [Node]: a form such as a
// timeline, or a [Row], [Column], [Grid] or [Stack] of them. [Build] validates
// it, measures its text, lays it out for the width where it will be read,
// joins named parts by [Link] values, and returns a scene: a flat list of
// marks from which writers make SVG and HTML, lint checks the picture, and
// tests keep goldens.
//
// Data flows one way: value → Layout → Place → Connect → Scene. A node depends
// only on itself, its [Context] and its [Constraints]; it returns one immutable
// [Frame] that holds size and ink together.
//
// The unit is u, one user unit of the drawing. Bodies of figures are laid out
// for 896 u (wide), 1136 u (large) or 560 u (column).
package diagram
