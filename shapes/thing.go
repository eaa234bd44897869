package shapes

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// A Thing is something that a book speaks of: its word, its role and so its
// colour, and its icon. A book keeps its things in one place and names them in
// its figures, so that each looks and is called the same everywhere.
type Thing struct {
	Name  string // "speech to text"
	Short string // where Name does not fit: "STT"; empty: Name
	Role  diagram.Role
	Icon  Icon
}

// Words returns the ways to call the thing, the longest first.
func (t Thing) Words() []string {
	if t.Short == "" || t.Short == t.Name {
		return []string{t.Name}
	}
	return []string{t.Name, t.Short}
}

// Card returns the thing as a card.
func (t Thing) Card() Card { return Card{Thing: t} }

// Key returns the thing as an entry of a legend.
func (t Thing) Key() Key { return Key{Text: t.Name, Role: t.Role} }

// FitWords returns the first of the words that fits into the width on one
// line, and whether one does; the empty string fits always. Words are given
// from the longest to the shortest.
func FitWords(ctx diagram.Context, st theme.TextStyle, width float64, words ...string) (text.Line, bool) {
	for _, w := range words {
		if l := ctx.Line(w, st); l.Width <= width {
			return l, true
		}
	}
	return text.Line{}, false
}
