// Package text measures and breaks text in a theme's fonts.
//
// Widths are those of a browser: advances and kerning are taken in font
// units, where they are integers, summed, and scaled once. Every length that
// leaves the package is a multiple of 1/64 u (see geom.Grid), so layout
// decides alike on every machine.
//
// Text is brought to Unicode normal form C before it is measured. Runs of
// spaces collapse as they do in SVG; in the monospaced face, where columns
// matter, the extra ones become no-break spaces instead. The zero-width space
// and the soft hyphen offer breaks, the word joiner forbids one; none of the three is
// drawn. A no-break hyphen is drawn as the common one. Scripts that run from right to left, or whose letters
// change shape beside each other, are refused with a [ScriptError].
package text
