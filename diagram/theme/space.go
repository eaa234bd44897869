package theme

// A Space is a step of the spacing scale. The zero Space is the default of
// whoever uses it, usually [M]; [NoSpace] is none at all.
type Space uint8

// The steps: 4, 8, 12, 16, 24, 32, 48 and 64 u.
const (
	DefaultSpace Space = iota
	NoSpace
	XXS  // 4 u
	XS   // 8 u
	S    // 12 u
	M    // 16 u
	L    // 24 u
	XL   // 32 u
	XXL  // 48 u
	Huge // 64 u
)

var steps = [...]float64{DefaultSpace: 16, NoSpace: 0, XXS: 4, XS: 8, S: 12, M: 16, L: 24, XL: 32, XXL: 48, Huge: 64}

// U returns the step in u; a step that does not exist counts as [M].
func (s Space) U() float64 {
	if int(s) < len(steps) {
		return steps[s]
	}
	return steps[M]
}

// Or returns s, or d where s is [DefaultSpace].
func (s Space) Or(d Space) Space {
	if s == DefaultSpace {
		return d
	}
	return s
}
