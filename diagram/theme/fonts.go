package theme

import (
	"codeberg.org/go-fonts/liberation/liberationmonobold"
	"codeberg.org/go-fonts/liberation/liberationmonoregular"
	"codeberg.org/go-fonts/liberation/liberationsansbold"
	"codeberg.org/go-fonts/liberation/liberationsansregular"
)

// liberationSans is the house's sans. Arial and Helvetica have its advances.
func liberationSans() Font {
	return Font{
		Family:   "Liberation Sans",
		Fallback: "Arial, Helvetica, sans-serif",
		Regular:  liberationsansregular.TTF,
		Bold:     liberationsansbold.TTF,
	}
}

// liberationMono is the house's monospaced face. Courier New has its advances.
func liberationMono() Font {
	return Font{
		Family:   "Liberation Mono",
		Fallback: "Courier New, monospace",
		Regular:  liberationmonoregular.TTF,
		Bold:     liberationmonobold.TTF,
	}
}
