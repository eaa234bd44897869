// Package layouts holds the forms of burin: how things are arranged. Each form
// is a typed value that an author writes as a struct literal; it is a
// [diagram.Node] that draws well at any width from 360 to 1200 u and
// describes itself in words.
//
// Three carriers stand behind most forms and can be used directly: [Axis]
// with its lanes (one scale shared by whatever is drawn to it), [Rows] (label,
// content and result columns) and [Panels] (equal parts side by side).
package layouts
