package diagram

import (
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
)

// A Figure is one picture of a book: its body and the words around it.
type Figure struct {
	// ID names the figure and its files.
	ID ID `validate:"required,max=80,id"`
	// Title names the figure, at most 45 characters, without a full stop.
	Title string `validate:"required,max=45"`
	// Takeaway is the one sentence that the picture proves.
	Takeaway string `validate:"required,max=300"`
	// Source says where the numbers come from, with dates; it begins with
	// "Illustrative" where they are.
	Source string `validate:"max=500"`
	// Alt is the short alternative text; empty: the takeaway.
	Alt string `validate:"max=140"`
	// Kicker makes the figure an opener, an illustration that fills the
	// canvas, and is the line above its title: "Chapter 1".
	Kicker string `validate:"max=45"`
	// Lang is the language of the words as a BCP 47 tag; empty: "en".
	Lang string `validate:"omitempty,bcp47_language_tag"`
	// Lead is the role of the figure's subject: it colours the tab.
	Lead Role
	// Size is the class of the wide drawing.
	Size Class
	// Body is the picture.
	Body Node `validate:"-"`
	// Links join named frames of the body.
	Links []Link `validate:"dive"`
	// Required are words that the picture must show.
	Required []string
	// Waivers accept findings of lint, each for a reason.
	Waivers []scene.Waiver `validate:"max=2"`
}

// NodeID returns the figure's ID.
func (f Figure) NodeID() ID { return f.ID }

// A Class is the class of the wide drawing.
type Class uint8

// The classes.
const (
	Regular Class = iota // 960 u
	Large                // 1200 u, type 1.15 times as large
)

// Options say for whom a figure is drawn. The zero value is the wide profile
// in the light theme, with title, takeaway and source.
type Options struct {
	// Profile is the width class; empty: scene.Wide.
	Profile scene.Profile
	// Width is the width of the canvas in u, 360 to 1200; 0: the profile's own.
	Width float64
	// Bare leaves out the rule, title, takeaway and source, for a page that
	// says them itself. An opener is never bare.
	Bare bool
	// Theme is the look; nil: the light theme.
	Theme *Theme
	// Text measures in the theme's fonts; nil: a new one. Share one between
	// figures of one theme: it caches.
	Text *text.Set
}

// The canvas widths in u.
const (
	wideWidth   = 960
	largeWidth  = 1200
	columnWidth = 600
	minWidth    = 360
	maxWidth    = 1200
	// narrowBelow is the width under which a canvas uses the column's margins.
	narrowBelow = 780
)
