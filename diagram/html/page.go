package html

import (
	"html/template"
	"strconv"
)

// A Page is what a page template is executed with: one figure and its place in
// the book. All strings are plain text, which the template escapes. [FromScenes]
// fills the figure's part, the book's press the rest.
type Page struct {
	// Lang is the language of the words as a BCP 47 tag: "en", which it also
	// becomes when empty.
	Lang string
	// CSP is the whole Content-Security-Policy for a meta element. Empty: the
	// policy that allows Style and nothing else.
	CSP string
	// Style is the text of the style element, the same for all pages. Empty:
	// that of the templates.
	Style template.CSS

	Book    Book
	Chapter Chapter
	// Level is the level of the figure's heading, 1 to 6; 0 counts as 1.
	Level int
	// Prefix begins the ids of this figure on its page: "f1-". It may be empty
	// where the page shows one figure; else it is unique, and a letter followed
	// by letters, digits, hyphens and underscores.
	Prefix string

	ID       string // of the figure and its files: "ch01-latency-breakdown"
	Number   string // in the book: "1-2", "A-3"
	Position int    // among the book's figures, from 1: 2
	Total    int    // figures of the book: 79

	Title    string // "Where 205 milliseconds go"
	Takeaway string // one sentence
	Source   string // where the numbers come from; see SourceParts
	Kicker   string // the drawn line above an opener's title: "Chapter 1"
	Lead     string // role of the figure's subject: "gpu"; the class is "lead-gpu"
	Form     string // kind of the drawing: "Timeline"; may be empty

	// Opener says that the drawing fills its canvas and shows its own title
	// and takeaway: the page must not show them again.
	Opener bool
	// Large says that Wide is of the 1200 u class, not 960 u.
	Large bool

	Wide   template.HTML // an svg element of class "wide", without ids
	Column template.HTML // the same of class "column", for narrow screens and print; may be empty

	Words Words  // the long description
	Prev  *Link  // the figure before; nil at the first
	Next  *Link  // the figure after; nil at the last
	Files []File // downloads
}

// A Book is the book that a page belongs to.
type Book struct {
	Title    string // "ML Inference APIs"
	IndexURL string // of the gallery: "index.html"; empty: no link
}

// A Chapter is a chapter or appendix.
type Chapter struct {
	Label  string // "Chapter 1", "Appendix A"
	Number string // "1", "A"
	Name   string // "The Serving Problem"
	Anchor string // id of its heading in the gallery: "ch01"
}

// A Link leads to another figure.
type Link struct {
	URL    string // "ch01-serving-landscape.html"
	Number string // "1-3"
	Title  string // "Three generations of model servers"
}

// A File is a file for download.
type File struct {
	URL   string // "ch01-latency-breakdown.svg"
	Label string // "SVG"
	Bytes int    // its size; 0: not known
}

// Size returns the size for readers, in units of 1000 bytes: "12 kB". It is
// empty where the size is not known.
func (f File) Size() string {
	switch {
	case f.Bytes <= 0:
		return ""
	case f.Bytes < 1000:
		return strconv.Itoa(f.Bytes) + " B"
	case f.Bytes < 1000*1000:
		return strconv.Itoa((f.Bytes+500)/1000) + " kB"
	}
	tenths := (f.Bytes + 50*1000) / (100 * 1000)
	return strconv.Itoa(tenths/10) + "." + strconv.Itoa(tenths%10) + " MB"
}

// SourceParts returns the source cut into plain text and addresses, for links.
func (p Page) SourceParts() []SourcePart { return sourceParts(p.Source) }

// HasLinks reports whether the source holds an address.
func (p Page) HasLinks() bool {
	for _, part := range p.SourceParts() {
		if part.URL != "" {
			return true
		}
	}
	return false
}
