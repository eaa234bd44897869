package text_test

import (
	"codeberg.org/go-fonts/liberation/liberationmonobold"
	"codeberg.org/go-fonts/liberation/liberationmonoregular"
	"codeberg.org/go-fonts/liberation/liberationsansbold"
	"codeberg.org/go-fonts/liberation/liberationsansregular"

	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

var (
	sans = theme.Font{
		Family: "Liberation Sans", Fallback: "Arial, Helvetica, sans-serif",
		Regular: liberationsansregular.TTF, Bold: liberationsansbold.TTF,
	}
	mono = theme.Font{
		Family: "Liberation Mono", Fallback: "monospace",
		Regular: liberationmonoregular.TTF, Bold: liberationmonobold.TTF,
	}
	body = theme.TextStyle{Size: 14, Leading: 17}
	code = theme.TextStyle{Size: 14, Face: theme.Mono}
)

func newSet() *text.Set { return text.NewSet([]theme.Font{sans}, []theme.Font{mono}) }
