package scene

import (
	"bytes"
	"strconv"
	"unicode"
	"unicode/utf8"

	"github.com/burindev/burin/diagram/geom"
)

// A dumper collects the lines of a dump. Words on a line are separated by one
// blank, groups of words by two.
type dumper struct{ b []byte }

// sep begins the next word: a blank, but none at the start of a line or after
// a gap.
func (d *dumper) sep() {
	if n := len(d.b); n > 0 && d.b[n-1] != '\n' && d.b[n-1] != ' ' {
		d.b = append(d.b, ' ')
	}
}

// gap begins the next group of words.
func (d *dumper) gap() *dumper {
	d.b = append(d.b, "  "...)
	return d
}

func (d *dumper) word(w string) *dumper {
	d.sep()
	d.b = append(d.b, w...)
	return d
}

// name writes a name as it is where it cannot be misread, else in quotes.
func (d *dumper) name(n string) *dumper { return d.word(bare(n)) }

func bare(n string) string {
	if n == "" {
		return "-"
	}
	for _, r := range n {
		if r == utf8.RuneError || r == '"' || unicode.IsSpace(r) || !unicode.IsPrint(r) {
			return strconv.Quote(n)
		}
	}
	return n
}

func (d *dumper) quoted(s string) *dumper {
	d.sep()
	d.b = strconv.AppendQuote(d.b, s)
	return d
}

func (d *dumper) flag(on bool, word string) *dumper {
	if on {
		d.word(word)
	}
	return d
}

func (d *dumper) number(v float64) *dumper {
	d.sep()
	d.b = AppendNumber(d.b, v)
	return d
}

// joined writes two numbers with a sign between them and no blanks.
func (d *dumper) joined(v float64, sign byte, w float64) *dumper {
	d.number(v)
	d.b = AppendNumber(append(d.b, sign), w)
	return d
}

func (d *dumper) point(p geom.Point) *dumper { return d.joined(p.X, ',', p.Y) }

// box writes a rectangle as "x,y wxh".
func (d *dumper) box(r geom.Rect) *dumper { return d.point(r.Min).joined(r.Dx(), 'x', r.Dy()) }

// field writes a line of its own for a text, and nothing for an empty one.
func (d *dumper) field(name, text string) *dumper {
	if text == "" {
		return d
	}
	return d.word(name).quoted(text).end()
}

func (d *dumper) line(text string) *dumper {
	d.b = append(d.b, text...)
	return d.end()
}

// end ends a line; a gap that nothing followed goes.
func (d *dumper) end() *dumper {
	d.b = bytes.TrimRight(d.b, " ")
	d.b = append(d.b, '\n')
	return d
}
