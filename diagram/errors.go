package diagram

import (
	"errors"
	"strings"
)

// The kinds of error that [Build] reports; test for them with [errors.Is].
// Errors of text (a missing glyph, a control character) are those of package
// text.
var (
	ErrRequired = errors.New("required")
	ErrInvalid  = errors.New("invalid")
	ErrTooWide  = errors.New("too wide")
	ErrName     = errors.New("bad name")
	ErrUnknown  = errors.New("unknown name")
	ErrNoWay    = errors.New("no way for a line")
	ErrDepth    = errors.New("nested too deeply")
	ErrNumber   = errors.New("not a number")
)

// An Error says where in the author's value something is wrong, what, and
// what to do about it.
type Error struct {
	Path    string // `Timeline "history" › Events[3] › Label`
	Problem string // "required"
	Fix     string // "give the event a label"; may be empty
	Kind    error  // one of the errors above, or one of package text
}

// Error implements error.
func (e *Error) Error() string {
	var b strings.Builder
	if e.Path != "" {
		b.WriteString(e.Path)
		b.WriteString(": ")
	}
	b.WriteString(e.Problem)
	if e.Fix != "" {
		b.WriteString("; ")
		b.WriteString(e.Fix)
	}
	return b.String()
}

// Unwrap returns the kind of the error.
func (e *Error) Unwrap() error { return e.Kind }
