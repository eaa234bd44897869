package theme

// The themes' colours are tables of literal values, so that they are the same
// on every machine and can be read and compared. A row holds 0xRRGGBB.
type (
	neutral struct {
		token Token
		value uint32
	}
	ramp struct {
		role                       Role
		tint, soft, mid, base, ink uint32
	}
	tones struct {
		material         Material
		top, left, right uint32
	}
)

// colors makes a fresh map of three tables.
func colors(ns []neutral, rs []ramp, ts []tones) map[Token]Color {
	m := make(map[Token]Color, len(ns)+5*len(rs)+3*len(ts))
	for _, n := range ns {
		m[n.token] = rgb(n.value)
	}
	for _, r := range rs {
		Steps{rgb(r.tint), rgb(r.soft), rgb(r.mid), rgb(r.base), rgb(r.ink)}.bind(m, r.role)
	}
	for _, t := range ts {
		Tones{rgb(t.top), rgb(t.left), rgb(t.right)}.bind(m, t.material)
	}
	return m
}

func rgb(v uint32) Color { return Color{uint8(v >> 16), uint8(v >> 8), uint8(v)} }
