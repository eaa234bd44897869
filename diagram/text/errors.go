package text

import (
	"fmt"
	"strconv"
	"unicode"

	"github.com/burindev/burin/diagram/theme"
)

// A GlyphError reports a character that no font of the theme can draw.
type GlyphError struct {
	Rune   rune
	Family string // the first font that was tried
	Face   theme.Face
}

func (e *GlyphError) Error() string {
	return fmt.Sprintf("no glyph for %s in %s; add a font that has it to the theme's %s list", char(e.Rune), e.Family, list(e.Face))
}

// A ControlError reports a control or invisible character that cannot be
// drawn, or a line break where there is one line only.
type ControlError struct {
	Rune   rune
	Offset int // in bytes
}

func (e *ControlError) Error() string {
	if e.Rune == '\n' {
		return fmt.Sprintf("line break at byte %d of a text that has one line; remove it", e.Offset)
	}
	return fmt.Sprintf("control character U+%04X at byte %d; remove it", e.Rune, e.Offset)
}

// An EncodingError reports text that is not valid UTF-8.
type EncodingError struct {
	Offset int // of the first wrong byte
}

func (e *EncodingError) Error() string {
	return fmt.Sprintf("invalid UTF-8 at byte %d; store the text as UTF-8", e.Offset)
}

// A ScriptError reports a character of a script that burin cannot set: one
// that runs from right to left, or whose letters join, stack or change places.
type ScriptError struct {
	Rune        rune
	RightToLeft bool
}

func (e *ScriptError) Error() string {
	if e.RightToLeft {
		return fmt.Sprintf("%s is written from right to left, which is not supported yet; use a transcription", char(e.Rune))
	}
	return fmt.Sprintf("%s is of a script that needs shaping, which is not supported yet; use a transcription", char(e.Rune))
}

// A LengthError reports a text of more than [MaxLength] characters.
type LengthError struct {
	Length int // in characters
}

func (e *LengthError) Error() string {
	return fmt.Sprintf("%d characters are too long for one text (at most %d); split it", e.Length, MaxLength)
}

// A StyleError reports a style whose numbers cannot be used.
type StyleError struct {
	Style theme.TextStyle
}

func (e *StyleError) Error() string {
	return fmt.Sprintf("text style with size %v and tracking %v; the size must be over 0 and at most %v, the tracking within ±%[3]v", e.Style.Size, e.Style.Tracking, maxSize)
}

// A FontError reports a theme without fonts, or a font that cannot be read.
type FontError struct {
	Family string // empty: the theme has no font of this face
	Face   theme.Face
	Err    error
}

func (e *FontError) Error() string {
	if e.Family == "" {
		return fmt.Sprintf("the theme has no fonts; add one to its %s list", list(e.Face))
	}
	return fmt.Sprintf("font %s in the theme's %s list: %v; use a TrueType or OpenType font", e.Family, list(e.Face), e.Err)
}

// Unwrap returns the reason given by the font reader.
func (e *FontError) Unwrap() error { return e.Err }

// char names a character for a message.
func char(r rune) string {
	if unicode.IsGraphic(r) {
		return fmt.Sprintf("U+%04X %s", r, strconv.QuoteRune(r))
	}
	return fmt.Sprintf("U+%04X", r)
}

// list names the field of the theme that holds the fonts of a face.
func list(f theme.Face) string {
	if f == theme.Mono {
		return "Mono"
	}
	return "Sans"
}
