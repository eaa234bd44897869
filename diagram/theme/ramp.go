package theme

// Steps are the five colours of a role.
type Steps struct{ Tint, Soft, Mid, Base, Ink Color }

// Ramp makes the steps of a role from its base colour, by the rule that made
// the house's own: lightness is the same for all roles but in base and ink,
// chroma follows the base's.
//
// With dark false the base must not be lighter than 0.55 if words shall stand
// on it (see [Role.OnBase]). With dark true, base is still the colour of the
// light theme: its dark lightness is 0.43 + L/2, within 0.66 to 0.76. A ramp
// for print is Ramp(base, false).Gray().
func Ramp(base OKLCH, dark bool) Steps {
	if dark {
		return darkRamp(base, min(max(0.43+base.L/2, 0.66), 0.76))
	}
	return Steps{
		Tint: base.at(0.968, min(0.02, float64(0.14*base.C))+0.002),
		Soft: base.at(0.905, float64(0.38*base.C)),
		Mid:  base.at(0.79, float64(0.60*base.C)),
		Base: base.Color(),
		Ink:  base.at(min(0.40, base.L-0.06), float64(0.85*base.C)),
	}
}

// darkRamp is the dark rule with a chosen lightness of the base.
func darkRamp(base OKLCH, lightness float64) Steps {
	return Steps{
		Tint: base.at(0.255, min(0.038, float64(0.2*base.C)+0.012)),
		Soft: base.at(0.36, float64(0.50*base.C)),
		Mid:  base.at(0.50, float64(0.75*base.C)),
		Base: base.at(lightness, float64(0.85*base.C)),
		Ink:  base.at(0.86, float64(0.55*base.C)),
	}
}

// at is the colour of the same hue at another lightness and chroma.
func (o OKLCH) at(lightness, chroma float64) Color {
	return OKLCH{lightness, chroma, o.H}.Color()
}

// Gray returns the steps as greys of the same luminance, for one black ink.
func (s Steps) Gray() Steps {
	return Steps{s.Tint.Gray(), s.Soft.Gray(), s.Mid.Gray(), s.Base.Gray(), s.Ink.Gray()}
}

func (s Steps) bind(m map[Token]Color, r Role) {
	m[r.Tint()], m[r.Soft()], m[r.Mid()], m[r.Base()], m[r.Ink()] = s.Tint, s.Soft, s.Mid, s.Base, s.Ink
}
