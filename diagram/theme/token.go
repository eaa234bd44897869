// Package theme holds what a figure's look is made of: colour tokens and
// roles, type styles, spacing and line weights, for light, dark and print. It
// knows nothing of diagrams. Forms and chapters name roles and tokens; only a
// theme knows colours.
//
// [Light], [Dark] and [Print] return fresh values. An author changes one
// colour by setting it in Theme.Colors, gives a subject of a book its colours
// with [Theme.With], and makes a ramp of colours of his own with [Ramp]. A
// page can turn a light drawing dark by replacing colours, because no two
// tokens of [Light] share one.
//
// Words stand on paper, tints and soft fills in the role's ink, on mid fills
// in [Role.OnMid], on base fills in [Role.OnBase]; in the house's themes all
// of these reach a contrast of 4.5.
package theme

// A Token names one use of a colour. Every use that differs between themes
// has a token of its own. The empty token means "not painted".
type Token string

// The neutral tokens. The role steps are made by the methods of [Role], the
// faces of isometric pieces by those of [Material].
const (
	None     Token = ""
	Paper    Token = "paper"    // the ground
	Surface  Token = "surface"  // panels, bands
	Surface2 Token = "surface2" // tags, empty meters
	Rule     Token = "rule"     // gridlines, row rules
	Edge     Token = "edge"     // card borders, axes: decoration
	Line     Token = "line"     // connectors, outlines that mean something
	Ink3     Token = "ink3"     // ticks, source
	Ink2     Token = "ink2"     // notes, takeaway
	Ink      Token = "ink"      // text, focus
	OnFill   Token = "onfill"   // words and icons on a base fill; see [Role.OnBase]
	OnPale   Token = "onpale"   // words and icons on a base fill too pale for OnFill
	Hole     Token = "hole"     // the inside of a ring, a gap between parts
	Redact   Token = "redact"   // bars over private words: dark in every theme, without words
	Sky      Token = "sky"      // opener: ground
	Disc     Token = "disc"     // opener: disc behind the focus
	Ripple   Token = "ripple"   // opener: reflections, water
	Shadow   Token = "shadow"   // opener: shadows, drawn at low opacity
)

// A Color is an opaque sRGB colour.
type Color struct{ R, G, B uint8 }

const hexDigits = "0123456789ABCDEF"

// Hex returns the colour as "#RRGGBB" in upper case.
func (c Color) Hex() string { return string(c.AppendHex(nil)) }

// AppendHex appends the colour as [Color.Hex] writes it.
func (c Color) AppendHex(dst []byte) []byte {
	dst = append(dst, '#')
	for _, v := range [...]uint8{c.R, c.G, c.B} {
		dst = append(dst, hexDigits[v>>4], hexDigits[v&15])
	}
	return dst
}
