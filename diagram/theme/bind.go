package theme

import (
	"maps"
	"slices"
	"strings"
)

// Color returns the colour of a token, and whether the theme has it. [None]
// has none.
func (t Theme) Color(tok Token) (Color, bool) {
	c, ok := t.Colors[tok]
	return c, ok && tok != None
}

// Tokens returns the names of all colours of the theme, sorted.
func (t Theme) Tokens() []Token { return slices.Sorted(maps.Keys(t.Colors)) }

// Has reports whether the theme has all five steps of a role.
func (t Theme) Has(r Role) bool {
	for _, tok := range r.steps() {
		if _, ok := t.Colors[tok]; !ok {
			return false
		}
	}
	return true
}

// Roles returns the roles that the theme has, sorted, without [Neutral].
func (t Theme) Roles() []Role {
	var rs []Role
	for tok := range t.Colors {
		name, ok := strings.CutSuffix(string(tok), ".base")
		if r := Role(name); ok && r != Neutral && t.Has(r) {
			rs = append(rs, r)
		}
	}
	slices.Sort(rs)
	return rs
}

// Clone returns a copy that shares nothing with t that may be changed. The
// data of the fonts is shared and must never be written to.
func (t Theme) Clone() Theme {
	t.Colors = maps.Clone(t.Colors)
	if t.Colors == nil {
		t.Colors = map[Token]Color{}
	}
	t.Sans, t.Mono = slices.Clone(t.Sans), slices.Clone(t.Mono)
	return t
}

// With returns a copy in which a role has the colours of another, usually of a
// spare ramp: With("billing", "spare1"). Like may be [Neutral]. If the theme
// has no role of that name, the new one has no colours either, and drawing
// with it is an error that names it; ask [Theme.Has] before. Words on the
// base need a ramp that carries them, see [Role.OnBase].
func (t Theme) With(name, like Role) Theme {
	t = t.Clone()
	if name == Neutral {
		return t
	}
	to := name.steps()
	for i, from := range like.steps() {
		if c, ok := t.Colors[from]; ok {
			t.Colors[to[i]] = c
		} else {
			delete(t.Colors, to[i])
		}
	}
	return t
}

// WithRamp returns a copy in which a role has the given colours, for example
// those that [Ramp] makes. For [Neutral] nothing changes.
func (t Theme) WithRamp(name Role, s Steps) Theme {
	t = t.Clone()
	if name != Neutral {
		s.bind(t.Colors, name)
	}
	return t
}

// WithMaterial returns a copy in which a material of isometric pieces has the
// given tones, for example those that [ThreeTones] makes.
func (t Theme) WithMaterial(m Material, tones Tones) Theme {
	t = t.Clone()
	tones.bind(t.Colors, m)
	return t
}

func (r Role) steps() [5]Token {
	return [5]Token{r.Tint(), r.Soft(), r.Mid(), r.Base(), r.Ink()}
}
