package html

import (
	"cmp"
	"errors"
	"fmt"
	"html/template"
	"strings"

	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/svg"
)

// FromScenes fills the figure's part of a page from its drawings, which are
// bare (without rule, title, takeaway and source) unless the figure is an
// opener. Prefix is [Page.Prefix]. The words are those of the wide drawing.
// Column may be nil, and the wide drawing is then shown at every width.
func FromScenes(prefix string, wide, column *scene.Scene) (Page, error) {
	if wide == nil {
		return Page{}, errors.New("html: there is no wide scene to show")
	}
	m := &wide.Meta
	p := Page{
		Prefix: prefix,
		Lang:   m.Lang, ID: string(m.ID),
		Title: m.Title, Takeaway: m.Takeaway, Source: m.Source, Kicker: m.Kicker,
		Lead: string(m.Lead), Opener: m.Opener, Large: m.Large,
		Words: wordsOf(wide.Doc),
	}
	if err := checkPrefix(prefix); err != nil {
		return Page{}, fmt.Errorf("html: figure %q: %w", m.ID, err)
	}
	var err error
	if p.Wide, err = p.drawing("wide", wide); err != nil {
		return Page{}, err
	}
	if column != nil {
		if p.Column, err = p.drawing("column", column); err != nil {
			return Page{}, err
		}
	}
	return p, nil
}

// drawing writes a scene for the inside of the page. The class "plot" is what
// the dark palette is tied to.
func (p *Page) drawing(profile string, s *scene.Scene) (template.HTML, error) {
	o := svg.Options{Inline: true, Class: profile + " plot"}
	if p.Takeaway != "" {
		o.DescribedBy = p.Prefix + "take"
	}
	if p.Words.Any() {
		o.Details = p.Prefix + "words"
	}
	var b strings.Builder
	if err := svg.Write(&b, s, o); err != nil {
		return "", fmt.Errorf("html: the %s drawing of figure %q: %w", profile, cmp.Or(s.Meta.ID, "?"), err)
	}
	return template.HTML(strings.TrimSpace(b.String())), nil //nolint:gosec // svg escapes every string of the author
}

// checkPrefix makes sure that a prefix gives ids that can be referred to.
func checkPrefix(prefix string) error {
	for i := range len(prefix) {
		switch c := prefix[i]; {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z':
		case i > 0 && ('0' <= c && c <= '9' || c == '-' || c == '_'):
		default:
			return fmt.Errorf("the prefix %q does not make ids: use a letter, then letters, digits, hyphens and underscores", prefix)
		}
	}
	return nil
}
