package svg

import (
	"errors"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

const namespace = "http://www.w3.org/2000/svg"

func (s *sheet) figure(sc *scene.Scene, o Options) error {
	v := sc.View
	if geom.Finite(v.Dx()) && geom.Finite(v.Dy()) && max(v.Dx(), v.Dy()) > limit {
		return errors.New("the picture is larger than 100,000 u: split the figure")
	}
	if !sound(v.Min.X, v.Min.Y, v.Dx(), v.Dy()) || v.Dx() <= 0 || v.Dy() <= 0 {
		return errors.New("the view has no finite, positive size: set Scene.View")
	}
	if sc.Ground.Token == "" {
		return errors.New("there is no ground: set Scene.Ground to an opaque colour")
	}
	s.root(sc, o)
	s.begin().paint("fill", sc.Ground)
	s.rect(v)

	s.family = commonFamily(sc)
	if s.family != "" {
		// Browsers that hint letters to whole pixels would set words wider or
		// narrower than they were measured; this keeps them exact.
		s.begin().text("font-family", s.family).text("text-rendering", "geometricPrecision")
		s.group()
	}
	for i := range sc.Marks {
		if err := s.mark(&sc.Marks[i]); err != nil {
			return err
		}
	}
	if s.family != "" {
		s.canvas.Gend()
	}
	s.canvas.End()
	return nil
}

// root writes the start of the svg element, and the title and description of
// a file. It does not use the calls of svgo that begin a document: they write
// an XML declaration, a comment and a namespace for links, which have no place
// in a page.
func (s *sheet) root(sc *scene.Scene, o Options) {
	m, v := &sc.Meta, sc.View
	s.begin().text("xmlns", namespace)
	if o.Inline {
		s.optional("class", o.Class)
	}
	s.number("width", v.Dx()).number("height", v.Dy())
	s.numbers("viewBox", v.Min.X, v.Min.Y, v.Dx(), v.Dy())
	s.text("role", "img")

	if o.Inline {
		s.optional("aria-label", m.Title)
		s.optional("aria-describedby", o.DescribedBy).optional("aria-details", o.Details)
		s.startRoot()
		return
	}
	id := idOf(m, o.Instance)
	if m.Title != "" {
		s.text("aria-labelledby", id+"-t")
	}
	if m.Takeaway != "" {
		s.text("aria-describedby", id+"-d")
	}
	// Not lang too: Nu and epubcheck refuse the two together.
	s.optional("xml:lang", m.Lang)
	s.startRoot()
	if m.Title != "" {
		s.title(id+"-t", m.Title)
	}
	if m.Takeaway != "" {
		s.desc(id+"-d", m.Takeaway)
	}
}

// idOf is what the ids of a file begin with: figure, profile and, where there
// is one, instance. Other characters than letters, digits, hyphens, underscores
// and dots become hyphens, for a blank would split the references to an id.
func idOf(m *scene.Meta, instance string) string {
	id := string(m.ID) + "-" + string(m.Profile)
	if instance != "" {
		id += "-" + instance
	}
	b := []byte(id)
	for i, c := range b {
		switch {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9', c == '-', c == '_', c == '.':
		default:
			b[i] = '-'
		}
	}
	return string(b)
}

// commonFamily returns the font family that most texts are set in, the
// earliest where several are as frequent: it is written once, around all
// marks, and only other families are written with their texts.
func commonFamily(sc *scene.Scene) string {
	type tally struct {
		family string
		n      int
	}
	var seen []tally // two or three: the theme's faces
	best := tally{}
next:
	for i := range sc.Marks {
		t, ok := sc.Marks[i].Shape.(scene.Text)
		if !ok || t.Font.Family == "" {
			continue
		}
		for k := range seen {
			if seen[k].family == t.Font.Family {
				seen[k].n++
				continue next
			}
		}
		seen = append(seen, tally{t.Font.Family, 1})
	}
	for _, t := range seen {
		if t.n > best.n {
			best = t
		}
	}
	return best.family
}
