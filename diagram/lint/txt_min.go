package lint

// Sizes of words in u. At 600 u on 4.8 inches, 14 u are 8 points and 13 u are
// 7.5; the floor of book printers is 7 points.
const (
	smallestSize = 13
	smallSize    = 14 // for all words but bold ones and the sheet's own
)

var textSize = Rule{
	ID: "TXT-MIN", Name: "words are large enough",
	Reason: "below 13 u words print under 7.5 points; printers refuse it and readers slow down",
	Errors: "words under 13 u",
	Warns:  "words under 14 u that are neither bold nor the source",
	check: func(p *picture, f *findings) {
		for _, t := range p.texts {
			it := &p.items[t]
			x := fault{
				subject: p.name(t), what: "is set too small", marks: []int{t}, like: u(it.text.Font.Size), measured: u(it.text.Font.Size),
				allowed: "at least " + u(smallestSize), fix: "use a style of the theme's type scale; shorten the words where they do not fit",
			}
			switch size := it.text.Font.Size; {
			case size < smallestSize:
				f.err(x)
			case size < smallSize && !it.text.Font.Bold && !p.furniture(t):
				x.allowed = "at least " + u(smallSize) + " unless bold"
				f.warn(x)
			}
		}
	},
}
