package shapes

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// A Shade is the step of its role's colours in which something is filled. The
// zero Shade is the role's mark.
type Shade uint8

// The shades, from the strongest to the quietest.
const (
	Solid Shade = iota
	Mid
	Soft
	Tint
)

// Fill returns the colour of the shade.
func (s Shade) Fill(r diagram.Role) theme.Token {
	switch s {
	case Mid:
		return r.Mid()
	case Soft:
		return r.Soft()
	case Tint:
		return r.Tint()
	}
	return r.Base()
}

// Words returns the colour of words on the shade, and false where the fill
// does not carry words: they stand beside it or on a quieter shade then.
func (s Shade) Words(r diagram.Role) (theme.Token, bool) {
	switch s {
	case Solid:
		return r.OnBase(), r.OnBase() == theme.OnFill
	case Mid:
		return r.OnMid(), true
	}
	return r.Ink(), true
}

// focusOutline is the width of the outline that stands for a focus fill.
const focusOutline = theme.Strong

// FocusLook returns how the one followed item is drawn, and the colours of
// words and of quieter words on it: filled with ink, or where the theme says
// so as paper with an outline of ink.
func FocusLook(ctx diagram.Context, role scene.Role) (look diagram.Look, words, notes theme.Token) {
	if ctx.Theme().OutlineFocus {
		return diagram.Look{Role: role, Fill: theme.Paper, Line: theme.Ink, Width: focusOutline}, theme.Ink, theme.Ink2
	}
	return diagram.Look{Role: role, Fill: theme.Ink}, theme.Paper, theme.Edge
}
