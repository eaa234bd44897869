package theme

// A Theme is everything that a figure's look is made of. Start from [Light],
// [Dark] or [Print], which return fresh values; change what you get, or a
// [Theme.Clone] of it, and pass it in the options. The zero Theme is not
// usable. A plain copy shares its map of colours with the original.
type Theme struct {
	Name   string
	Colors map[Token]Color // every token; see [Theme.Tokens]
	Type   Type
	Sans   []Font // in order of preference; the first is the family of the text
	Mono   []Font
	// OutlineFocus says how the followed item is shown: filled with ink, or as
	// paper with an ink outline, as in print, where ink would equal a role.
	OutlineFocus bool
}

// A Font is one family in two weights, as TrueType or OpenType data.
type Font struct {
	Family        string // as named in SVG
	Fallback      string // families with equal advances, as a CSS list: "Arial, Helvetica, sans-serif"
	Regular, Bold []byte
}
