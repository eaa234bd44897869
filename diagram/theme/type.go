package theme

// A Face is a kind of letter: the theme's sans or its monospaced face.
type Face uint8

// The kinds of letter.
const (
	Sans Face = iota
	Mono
)

// A TextStyle says how a piece of text is set. Sizes are in u.
type TextStyle struct {
	Face     Face
	Size     float64
	Bold     bool
	Tracking float64 // extra space after every glyph, in u
	Leading  float64 // from baseline to baseline, in u
	Upper    bool    // set in upper case
	Color    Token
}

// In returns the style in another colour.
func (s TextStyle) In(t Token) TextStyle { s.Color = t; return s }

// Type is a theme's type scale: one style per use.
type Type struct {
	Title, Takeaway            TextStyle
	Heading, Subheading        TextStyle // panel headings: 20 and 17 bold
	HeadingTail                TextStyle // 16: words that follow a heading on its line
	Label, SmallLabel          TextStyle // node and row names: 16 and 15 bold
	Body, Note                 TextStyle // cells of one word; second lines
	SmallBody                  TextStyle // 15: cells where space is short
	Caps                       TextStyle // phase and group names
	Tick, Code, Source         TextStyle
	Tag                        TextStyle // 14 bold: flags, words in bars, chips
	Strip                      TextStyle // 13: strip words, chapter tags
	Numeral, MidNumeral        TextStyle // hero numerals: 36 and 28 bold
	SmallNumeral, GiantNumeral TextStyle // 22 and 44 bold
	Unit                       TextStyle // beside a numeral of 28 and less; [Theme.UnitStyle] sizes it
	OpenerTitle                TextStyle // 30 bold
}
