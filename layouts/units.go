package layouts

// Units are the steps of a unit that goes with sizes from small to large, such
// as KB, MB and GB. Values are given in the base unit, of size 1, and each is
// said in the largest unit of which it has at least one.
type Units []UnitStep

// A UnitStep is one unit, and how many of the base unit it has.
type UnitStep struct {
	Name string  `validate:"required,max=40"`
	Size float64 `validate:"gt=0"`
}

// Bytes returns the decimal units of amounts of data. Values are in bytes.
func Bytes() Units {
	return Units{{"B", 1}, {"KB", 1e3}, {"MB", 1e6}, {"GB", 1e9}, {"TB", 1e12}, {"PB", 1e15}}
}

// Quantity returns v in the unit that suits its size. Without units it is a
// number without one.
func (u Units) Quantity(v float64) Quantity {
	s := u.step(v)
	return Quantity{v / s.Size, s.Name}
}

// Span returns the values from lo to hi as they are set, "50–150", and the
// unit of both: the one that suits hi.
func (u Units) Span(lo, hi float64) (numbers, unit string) {
	s := u.step(hi)
	return FormatNumber(lo/s.Size) + "–" + FormatNumber(hi/s.Size), s.Name
}

// step is the largest unit of which v has at least one, or the smallest.
func (u Units) step(v float64) UnitStep {
	best := UnitStep{Size: 1}
	for i, s := range u {
		if i == 0 || s.Size > best.Size && s.Size <= v || best.Size > v && s.Size < best.Size {
			best = s
		}
	}
	return best
}
