package theme

// A Role says what a thing is in the book, never which colour it has: a theme
// maps each role to a ramp of five steps.
type Role string

// The roles whose drawing differs: waiting is hatched, a warning has its
// glyph, danger is a limit that was broken. All other roles are subjects,
// named by the book (see [Theme.With]).
const (
	Neutral Role = "" // no subject: greys
	Wait    Role = "wait"
	OK      Role = "ok"
	Warn    Role = "warn"
	Danger  Role = "danger"
)

// Tint is the role's ground, the lightest step.
func (r Role) Tint() Token { return r.step(".tint", Surface) }

// Soft is the role's quiet fill.
func (r Role) Soft() Token { return r.step(".soft", Surface2) }

// Mid is the role's second fill. Words on it are [Ink], see [Role.OnMid].
func (r Role) Mid() Token { return r.step(".mid", Edge) }

// Base is the role's mark: bars, dots, outlines that mean something.
func (r Role) Base() Token { return r.step(".base", Line) }

// Ink is the role's words, on paper, tint and soft.
func (r Role) Ink() Token { return r.step(".ink", Ink) }

// OnMid is words on the role's mid fill: the page's ink, for every role and in
// every theme, as the role's own ink is too weak there in the dark.
func (r Role) OnMid() Token { return Ink }

// OnBase is words and icons on the role's base fill: [OnFill]. The bases of
// wait, cpu, warn and of [Neutral] are too pale for it and take [OnPale],
// where words should rather stand beside the fill or on the tint. The rule
// goes by name: a role that is bound to one of these ramps under another name
// gets OnFill and falls below 4.5.
func (r Role) OnBase() Token {
	switch r {
	case Neutral, Wait, Warn, "cpu":
		return OnPale
	}
	return OnFill
}

func (r Role) step(suffix string, neutral Token) Token {
	if r == Neutral {
		return neutral
	}
	return Token(string(r) + suffix)
}
