package theme

import "math"

// The large class is drawn wider and shown smaller; its type grows, in
// hundredths. Names are set in bold or stand alone and grow less.
const (
	largeType  = 115
	largeNames = 106
)

// Scaled returns the theme with the type of the large class: notes of 16 u,
// names of 17, a takeaway of 19 and a title of 30. Sizes and leadings become
// whole, tracking stays. Scaling a scaled theme scales it again.
func (t Theme) Scaled() Theme {
	t = t.Clone()
	ty := &t.Type
	for _, s := range []*TextStyle{
		&ty.Title, &ty.Takeaway, &ty.Heading, &ty.Subheading, &ty.Note, &ty.Caps, &ty.Tick, &ty.Code, &ty.Source, &ty.Tag, &ty.Strip,
		&ty.Numeral, &ty.MidNumeral, &ty.SmallNumeral, &ty.GiantNumeral, &ty.Unit, &ty.OpenerTitle,
	} {
		s.scale(largeType)
	}
	for _, s := range []*TextStyle{&ty.HeadingTail, &ty.Label, &ty.SmallLabel, &ty.Body, &ty.SmallBody} {
		s.scale(largeNames)
	}
	return t
}

func (s *TextStyle) scale(percent float64) {
	s.Size, s.Leading = grow(s.Size, percent), grow(s.Leading, percent)
}

// grow scales to whole u and goes up from 0.65, so that 17 becomes 19 and 26
// becomes 30. The numbers between are whole and exact on every machine.
func grow(v, percent float64) float64 {
	return math.Floor((math.Round(float64(v*percent)) + 35) / 100)
}

// UnitGap is the space between a numeral and its unit, as a share of the
// numeral's size.
const UnitGap = 0.13

// numeralLeading is what a numeral's line has over its size, in u.
const numeralLeading = 4

// NumeralStyle returns the style of a numeral of the given size in u, which is
// not scaled. A size that is not positive counts as that of Type.Numeral.
func (t Theme) NumeralStyle(size float64) TextStyle {
	s := t.Type.Numeral
	if size > 0 && !math.IsInf(size, 0) && size != s.Size {
		s.Size, s.Leading = size, size+numeralLeading
	}
	return s
}

// UnitStyle returns the style of the unit beside a numeral of the given size
// in u: half as large, but not smaller than Type.Unit.
func (t Theme) UnitStyle(size float64) TextStyle {
	s := t.Type.Unit
	if half := size / 2; half > s.Size && !math.IsInf(half, 0) {
		s.Size, s.Leading = half, half+numeralLeading
	}
	return s
}
