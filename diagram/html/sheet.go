package html

import (
	_ "embed"
	"fmt"
	"html/template"
	"slices"
	"strings"

	"github.com/burindev/burin/diagram/theme"
)

//go:embed page.css
var pageCSS string

// A Sheet makes the style text of pages and gallery from two themes. The text
// is the same for all pages of a book, so that one hash allows it.
type Sheet struct {
	// Day is the theme that the drawings are in.
	Day theme.Theme
	// Night is the theme that a dark system shows them in: each of its colours
	// takes the place of the same token's colour in Day. The zero Theme, and
	// one without a change, keep Day.
	Night theme.Theme
	// Tokens are the tokens that the drawings may use. Nil: all of Day, so that
	// the style does not depend on which figures a book has.
	Tokens []theme.Token
}

// DefaultSheet is the house's light theme by day, its dark theme by night.
func DefaultSheet() Sheet { return Sheet{Day: theme.Light(), Night: theme.Dark()} }

// CSS returns the text of the style element. It is an error if two tokens share
// a colour in Day but not in Night: no rule could tell them apart.
func (s Sheet) CSS() (template.CSS, error) {
	var b strings.Builder
	variables(&b, s.Day)
	for _, c := range []struct{ name, token theme.Token }{{"day", theme.Paper}, {"dayrule", theme.Rule}} {
		if v, ok := s.Day.Color(c.token); ok {
			fmt.Fprintf(&b, ":root{--%s:%s}\n", c.name, v.Hex())
		}
	}
	leads(&b, s.Day)
	b.WriteString(compact(pageCSS))

	dark, err := s.swap()
	if err != nil {
		return "", err
	}
	scheme := "light"
	if paper, ok := s.Day.Color(theme.Paper); ok && paper.L() < 50 {
		scheme = "dark"
	}
	if dark == "" {
		fmt.Fprintf(&b, "html{color-scheme:%s}", scheme)
	} else {
		b.WriteString("html{color-scheme:light dark}\n@media screen and (prefers-color-scheme:dark){\n")
		variables(&b, s.Night)
		leads(&b, s.Night)
		b.WriteString(dark)
		b.WriteString("}")
	}
	return template.CSS(b.String()), nil //nolint:gosec // only our own text, colours and checked names
}

// swap returns one rule for each colour that night changes, and nothing if it
// changes none.
func (s Sheet) swap() (string, error) {
	tokens := s.Tokens
	if tokens == nil {
		tokens = s.Day.Tokens()
	}
	tokens = slices.Clone(tokens)
	slices.Sort(tokens)
	first := map[theme.Color]theme.Token{} // who has brought the colour
	var b strings.Builder
	for _, tok := range tokens {
		day, ok := s.Day.Color(tok)
		if !ok {
			continue
		}
		night := s.night(tok, day)
		if other, seen := first[day]; seen {
			if s.night(other, day) != night {
				return "", fmt.Errorf("html: the tokens %q and %q are both %s in the theme %q, but differ in %q; change one of the two by 1 in blue",
					other, tok, day.Hex(), s.Day.Name, s.Night.Name)
			}
			continue
		}
		first[day] = tok
		if night != day {
			fmt.Fprintf(&b, ".plot [fill=\"%[1]s\"]{fill:%[2]s}.plot [stroke=\"%[1]s\"]{stroke:%[2]s}\n", day.Hex(), night.Hex())
		}
	}
	return b.String(), nil
}

func (s Sheet) night(tok theme.Token, day theme.Color) theme.Color {
	if c, ok := s.Night.Color(tok); ok {
		return c
	}
	return day
}

// paints are the tokens that page.css knows as variables.
var paints = [...]theme.Token{
	theme.Paper, theme.Surface, theme.Surface2, theme.Rule, theme.Edge, theme.Line,
	theme.Ink3, theme.Ink2, theme.Ink, theme.Sky,
}

func variables(b *strings.Builder, t theme.Theme) {
	b.WriteString(":root{")
	sep := ""
	for _, tok := range paints {
		if c, ok := t.Color(tok); ok {
			fmt.Fprintf(b, "%s--%s:%s", sep, tok, c.Hex())
			sep = ";"
		}
	}
	b.WriteString("}\n")
}

// leads gives each role a class that colours the tab and the accents of a page.
func leads(b *strings.Builder, t theme.Theme) {
	for _, role := range t.Roles() {
		base, _ := t.Color(role.Base())
		ink, _ := t.Color(role.Ink())
		if className(string(role)) {
			fmt.Fprintf(b, ".lead-%s{--lead:%s;--leadink:%s}\n", role, base.Hex(), ink.Hex())
		}
	}
}

// className reports whether a role's name can stand in a class selector as it
// is. Others keep the neutral accents.
func className(s string) bool {
	for _, r := range s {
		if (r < 'a' || 'z' < r) && (r < '0' || '9' < r) && r != '-' && r != '_' {
			return false
		}
	}
	return s != ""
}

// compact takes comments, indentation and empty lines from a style text, which
// is repeated on every page.
func compact(css string) string {
	for {
		open := strings.Index(css, "/*")
		if open < 0 {
			break
		}
		end := strings.Index(css[open:], "*/")
		if end < 0 {
			break
		}
		css = css[:open] + css[open+end+len("*/"):]
	}
	var b strings.Builder
	for line := range strings.Lines(css) {
		if line = strings.TrimSpace(line); line != "" {
			b.WriteString(line)
			b.WriteByte('\n')
		}
	}
	return b.String()
}
