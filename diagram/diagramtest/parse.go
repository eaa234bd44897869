package diagramtest

import (
	"strconv"
	"strings"

	"github.com/burindev/burin/diagram/geom"
)

// A picture is the text form of a scene, read back as far as it takes to tell
// two of them apart in words. What a line says beyond that is kept as it is,
// so that nothing gets lost.
type picture struct {
	meta   []field // what the figure says of itself, in order
	frames []frame
	marks  []mark
	doc    []string
	view   geom.Rect
}

// A field is a named statement: of the figure or of one mark.
type field struct{ name, value string }

// A frame is one named part.
type frame struct {
	line, id, kind string
	box            geom.Rect
}

// A mark is one piece of ink.
type mark struct {
	line              string
	kind, role, owner string
	box               geom.Rect    // without its stroke
	at                geom.Point   // of the point that tells where it is
	outline           []geom.Point // of a path, from its first point
	ops               string       // of a path: its commands
	words             string       // of a text
	look              []field
}

// read reads the text form of a scene. It never fails: a line that it does not
// understand is compared as a whole.
func read(text string) picture {
	var p picture
	inDoc := false
	for line := range strings.Lines(strings.ReplaceAll(text, "\r\n", "\n")) {
		line = strings.TrimRight(line, "\n")
		first, rest, _ := strings.Cut(line, " ")
		switch {
		case inDoc:
			p.doc = append(p.doc, line)
		case line == "":
		case line == "doc":
			inDoc = true
		case first == "frame":
			p.frames = append(p.frames, readFrame(line))
		case first == "rect", first == "ellipse", first == "path", first == "text", first == "nothing":
			p.marks = append(p.marks, readMark(line))
		default:
			if first == "view" {
				if words := strings.Fields(rest); len(words) == 2 {
					p.view = readBox(words[0], words[1])
				}
			}
			p.meta = append(p.meta, field{first, rest})
		}
	}
	return p
}

func readFrame(line string) frame {
	f := frame{line: line}
	g := groups(line)
	f.id = word(g, 0, 1)
	f.kind = word(g, 1, 0)
	f.box = readBox(word(g, 2, 0), word(g, 2, 1))
	return f
}

func readMark(line string) mark {
	g := groups(line)
	m := mark{line: line, kind: word(g, 0, 0), role: word(g, 0, 1), owner: name(word(g, 0, 2))}
	rest := 2
	switch m.kind {
	case "rect":
		m.box = readBox(word(g, 1, 0), word(g, 1, 1))
		m.at = m.box.Min
		if r := word(g, 1, 2); r != "" {
			m.look = append(m.look, field{"corner", r})
		}
	case "ellipse":
		m.at = readPoint(word(g, 1, 0), ",")
		r := readPoint(word(g, 1, 2), "x")
		m.box = geom.R(m.at.X-r.X, m.at.Y-r.Y, 2*r.X, 2*r.Y)
	case "path":
		m.readPath(strings.Join(at(g, 1), " "))
	case "text":
		m.readText(g)
		rest = 5
	}
	for _, words := range g[min(rest, len(g)):] {
		key, value := words[0], strings.Join(words[1:], " ")
		switch {
		case m.kind == "text" && key == "adv":
			key = "width"
		case len(words) > 1 && words[1] == "→":
			key, value = "ends", strings.Join(words, " ")
		}
		m.look = append(m.look, field{key, value})
	}
	return m
}

func (m *mark) readText(g [][]string) {
	m.words, _ = strconv.Unquote(word(g, 1, 0))
	m.at = readPoint(word(g, 2, 1), ",")
	m.look = append(m.look,
		field{"anchor", word(g, 2, 2)}, field{"size", strings.Join(at(g, 3), " ")}, field{"colour", word(g, 4, 0)})
	size, _ := strconv.ParseFloat(word(g, 3, 0), 64)
	width := 0.0
	if word(g, 5, 0) == "adv" {
		width, _ = strconv.ParseFloat(word(g, 5, 1), 64)
	}
	// About where the letters are: enough to say which bar a label is on.
	m.box = geom.R(m.at.X, m.at.Y-size*capHeight, width, size*capHeight)
	switch word(g, 2, 2) {
	case "middle":
		m.box = m.box.Add(geom.Pt(-width/2, 0))
	case "end":
		m.box = m.box.Add(geom.Pt(-width, 0))
	}
}

// capHeight is the height of a capital as a part of the type size.
const capHeight = 0.72

// readPath reads path data as scenes write it: absolute commands.
func (m *mark) readPath(data string) {
	var now geom.Point
	var ops strings.Builder
	for i := 0; i < len(data); {
		op := data[i]
		end := i + 1
		for end < len(data) && !strings.ContainsRune("MLHVQCZ", rune(data[end])) {
			end++
		}
		var v []float64
		for _, s := range strings.Fields(data[i+1 : end]) {
			n, _ := strconv.ParseFloat(s, 64)
			v = append(v, n)
		}
		i = end
		ops.WriteByte(op)
		switch op {
		case 'H':
			v = append(v, now.Y)
		case 'V':
			v = append([]float64{now.X}, v...)
		}
		for ; len(v) >= 2; v = v[2:] {
			now = geom.Pt(v[0], v[1])
			m.outline = append(m.outline, now)
		}
	}
	m.ops = ops.String()
	if len(m.outline) == 0 {
		return
	}
	m.at = m.outline[0]
	m.box = geom.Rect{Min: m.at, Max: m.at}
	for i, p := range m.outline {
		m.box.Min = geom.Pt(min(m.box.Min.X, p.X), min(m.box.Min.Y, p.Y))
		m.box.Max = geom.Pt(max(m.box.Max.X, p.X), max(m.box.Max.Y, p.Y))
		m.outline[i] = p.Sub(m.at)
	}
}

// groups splits a line at double blanks, and each group at single ones.
// Quoted strings stay whole.
func groups(line string) [][]string {
	out := [][]string{nil}
	blanks := 0
	for line != "" {
		if line[0] == ' ' {
			blanks++
			line = line[1:]
			continue
		}
		if blanks > 1 && len(out[len(out)-1]) > 0 {
			out = append(out, nil)
		}
		blanks = 0
		end := strings.IndexByte(line, ' ')
		if q, err := strconv.QuotedPrefix(line); err == nil {
			end = len(q)
		} else if end < 0 {
			end = len(line)
		}
		out[len(out)-1] = append(out[len(out)-1], line[:end])
		line = line[end:]
	}
	return out
}

func at(g [][]string, i int) []string {
	if i < len(g) {
		return g[i]
	}
	return nil
}

func word(g [][]string, i, k int) string {
	if words := at(g, i); k < len(words) {
		return words[k]
	}
	return ""
}

func name(s string) string {
	if s == "-" {
		return ""
	}
	return s
}

func readBox(at, size string) geom.Rect {
	p, s := readPoint(at, ","), readPoint(size, "x")
	return geom.R(p.X, p.Y, s.X, s.Y)
}

func readPoint(s, sep string) geom.Point {
	a, b, _ := strings.Cut(s, sep)
	x, _ := strconv.ParseFloat(a, 64)
	y, _ := strconv.ParseFloat(b, 64)
	return geom.Pt(x, y)
}
