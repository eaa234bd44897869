package svg

import (
	"bytes"
	"slices"

	svgo "github.com/ajstarks/svgo/float"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// A sheet is the one place that calls svgo, which writes all elements but the
// start of the root. It makes up for what svgo leaves to its caller:
//
//   - svgo ignores the errors of its writer, so it writes into memory, where
//     there are none;
//   - svgo does not escape attributes, so they arrive escaped (see attr.go);
//   - svgo prints every number with the same count of decimals, minus zero and
//     NaN included, so numbers are checked and rounded before and shortened
//     after (see tidy).
type sheet struct {
	buf    []byte // what is written so far
	canvas *svgo.SVG
	family string // the font family set around all marks

	attrs []byte // the attributes of the element in hand
	list  string // attrs, as handed to svgo for the last element
	data  []byte // the path in hand
}

// newSheet returns a sheet with room for marks of usual length.
func newSheet(marks []scene.Mark) *sheet {
	const head, element, segment = 2048, 112, 12 // bytes
	room := head
	for i := range marks {
		room += element
		if p, ok := marks[i].Shape.(scene.Path); ok {
			room += segment * len(p.Path)
		}
	}
	s := &sheet{buf: make([]byte, 0, room), attrs: make([]byte, 0, 256)}
	s.canvas = svgo.New(s)
	s.canvas.Decimals = decimals
	return s
}

// decimals is how many digits svgo prints behind the point of every number.
const decimals = 2

// Write implements [io.Writer] for svgo.
func (s *sheet) Write(p []byte) (int, error) {
	s.buf = append(s.buf, p...)
	return len(p), nil
}

// attributes returns the collected attributes as one string. Neighbours often
// look the same, and then share it.
func (s *sheet) attributes() string {
	if string(s.attrs) != s.list {
		s.list = string(s.attrs)
	}
	return s.list
}

func (s *sheet) rect(r geom.Rect) {
	at, r := len(s.buf), r.Round2()
	s.canvas.Rect(r.Min.X, r.Min.Y, geom.Round2(r.Dx()), geom.Round2(r.Dy()), s.attributes())
	s.tidy(at, 4)
}

func (s *sheet) circle(c geom.Point, r float64) {
	at := len(s.buf)
	s.canvas.Circle(geom.Round2(c.X), geom.Round2(c.Y), geom.Round2(r), s.attributes())
	s.tidy(at, 3)
}

func (s *sheet) ellipse(c geom.Point, rx, ry float64) {
	at := len(s.buf)
	s.canvas.Ellipse(geom.Round2(c.X), geom.Round2(c.Y), geom.Round2(rx), geom.Round2(ry), s.attributes())
	s.tidy(at, 4)
}

func (s *sheet) line(a, b geom.Point) {
	at := len(s.buf)
	s.canvas.Line(geom.Round2(a.X), geom.Round2(a.Y), geom.Round2(b.X), geom.Round2(b.Y), s.attributes())
	s.tidy(at, 4)
}

func (s *sheet) path(p scene.Path) {
	at := len(s.buf)
	s.data = p.AppendData(s.data[:0])
	s.canvas.Path(string(s.data), s.attributes())
	s.tidy(at+len(s.data), 0) // nothing to shorten in the data, which is most of it
}

// run writes one run of text; svgo escapes its words.
func (s *sheet) run(p geom.Point, words string) {
	at := len(s.buf)
	s.canvas.Text(geom.Round2(p.X), geom.Round2(p.Y), words, s.attributes())
	s.tidy(at, 2)
}

func (s *sheet) group() {
	at := len(s.buf)
	s.canvas.Group(s.attributes())
	s.tidy(at, 0)
}

func (s *sheet) title(id, words string) {
	at := len(s.buf) + len("<title")
	s.canvas.Title(words)
	s.identify(at, id)
}

func (s *sheet) desc(id, words string) {
	at := len(s.buf) + len("<desc")
	s.canvas.Desc(words)
	s.identify(at, id)
}

// identify puts an id into the tag whose name ends at at: svgo writes title
// and desc without attributes.
func (s *sheet) identify(at int, id string) {
	s.begin().text("id", id)
	s.buf = slices.Insert(s.buf, at, append([]byte{' '}, s.attrs...)...)
}

func (s *sheet) startRoot() {
	s.buf = append(append(append(s.buf, "<svg "...), s.attrs...), ">\n"...)
}

// tidy shortens the start tag of the element at the given offset, which is the
// last one written. It takes the trailing zeros from the first attributes, as
// many as svgo has printed with a fixed count of decimals, and the blank that
// svgo leaves before the end of a tag. Values are escaped: the first ">" is
// the end of the tag.
func (s *sheet) tidy(at, numbers int) {
	b := s.buf
	to, from := at, at // everything before to is final; from is next to be read
	for range numbers {
		value := from + bytes.IndexByte(b[from:], '"') + 1
		end := value + bytes.IndexByte(b[value:], '"')
		short := end
		for b[short-1] == '0' { // the point ends it: decimals is not 0
			short--
		}
		if b[short-1] == '.' {
			short--
		}
		to += copy(b[to:], b[from:short])
		from = end
		to += copy(b[to:], b[from:from+1])
		from++
	}
	tag := from + bytes.IndexByte(b[from:], '>')
	if b[tag-1] == '/' {
		tag--
	}
	end := tag
	if b[end-1] == ' ' {
		end--
	}
	to += copy(b[to:], b[from:end])
	to += copy(b[to:], b[tag:])
	s.buf = b[:to]
}
