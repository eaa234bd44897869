package html

import "html/template"

// An Index is the gallery of a book: all its figures by chapter, the drawn
// ones as pictures and the planned ones in words.
type Index struct {
	Lang  string       // as [Page.Lang]
	CSP   string       // empty: the policy that allows Style and the book's own images
	Style template.CSS // as [Page.Style]

	Book     Book
	Chapters []IndexChapter
	// Kinds are the groups that readers can choose from, in order, at most
	// [MaxKinds]: "Decisions", "Comparisons". None: no such choice.
	Kinds []string
}

// MaxKinds is how many kinds of figures a gallery tells apart.
const MaxKinds = 8

// An IndexChapter is a chapter with its figures.
type IndexChapter struct {
	Chapter
	Figures []Entry
}

// An Entry is one figure of the gallery.
type Entry struct {
	ID     string
	Number string // "1-2"
	Title  string
	Status Status
	// Planned is what a planned figure will show.
	Planned string
	URL     string // of the page of a drawn figure
	Lead    string // as [Page.Lead]
	Kind    string // one of [Index.Kinds], or empty
	Opener  bool   // the picture fills its frame
	Thumb   Thumb
}

// A Status says how far a figure is.
type Status string

// The statuses. The empty status counts as Planned.
const (
	Drawn   Status = "drawn"
	Planned Status = "planned"
)

// A Thumb is the small picture of a drawn figure.
type Thumb struct {
	URL string // of an SVG file: "thumb/ch01-latency-breakdown.svg"
	// Dark is the same in the dark theme. Empty: a dark page shows the light
	// picture in a light frame.
	Dark string
	// Headed says that the file shows rule, title and takeaway, which are cut
	// off: they would be too small to read.
	Headed bool
}

// IsDrawn reports whether there is a picture to look at.
func (e Entry) IsDrawn() bool { return e.Status == Drawn }

// Drawn counts the drawn figures of the chapter.
func (c IndexChapter) Drawn() int {
	n := 0
	for _, e := range c.Figures {
		if e.IsDrawn() {
			n++
		}
	}
	return n
}

// Total counts the figures of the chapter.
func (c IndexChapter) Total() int { return len(c.Figures) }

// Pending counts the planned figures of the chapter.
func (c IndexChapter) Pending() int { return c.Total() - c.Drawn() }

// Drawn counts the drawn figures of the book.
func (x Index) Drawn() int { return x.sum(IndexChapter.Drawn) }

// Total counts the figures of the book.
func (x Index) Total() int { return x.sum(IndexChapter.Total) }

// Pending counts the planned figures of the book.
func (x Index) Pending() int { return x.sum(IndexChapter.Pending) }

func (x Index) sum(of func(IndexChapter) int) int {
	n := 0
	for _, c := range x.Chapters {
		n += of(c)
	}
	return n
}

// A Choice is one kind of figures that readers can choose.
type Choice struct {
	N     int // from 1; the class of its figures is "kind-1"
	Label string
	Count int
}

// Choices returns the kinds that occur, with their figures counted.
func (x Index) Choices() []Choice {
	var out []Choice
	for i, label := range x.Kinds[:min(len(x.Kinds), MaxKinds)] {
		n := 0
		for _, c := range x.Chapters {
			for _, e := range c.Figures {
				if e.Kind == label && label != "" {
					n++
				}
			}
		}
		if n > 0 {
			out = append(out, Choice{N: i + 1, Label: label, Count: n})
		}
	}
	return out
}

// KindOf returns the number of an entry's kind as in [Choice], or 0.
func (x Index) KindOf(e Entry) int {
	for i, label := range x.Kinds[:min(len(x.Kinds), MaxKinds)] {
		if label != "" && label == e.Kind {
			return i + 1
		}
	}
	return 0
}
