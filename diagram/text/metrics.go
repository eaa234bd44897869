package text

import (
	"golang.org/x/image/font"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/theme"
)

// Metrics are the lengths of a style's first face, in u from the baseline,
// rounded to 1/64.
type Metrics struct {
	CapHeight, XHeight  float64 // of flat capitals and flat small letters
	Ascender, Descender float64 // of the tallest and lowest letters, as the font declares them
}

// Metrics returns the metrics of a style's first face. It fails with a
// [FontError] or a [StyleError].
func (s *Set) Metrics(st theme.TextStyle) (Metrics, error) {
	if err := checkStyle(st); err != nil {
		return Metrics{}, err
	}
	k := s.stack(st)
	k.mu.Lock()
	defer k.mu.Unlock()
	f, err := k.first()
	if err != nil {
		return Metrics{}, err
	}
	m, err := f.font.Metrics(&f.buf, f.ppem(), font.HintingNone)
	if err != nil {
		return Metrics{}, &FontError{Family: f.name, Face: k.kind, Err: err}
	}
	u := func(units int) float64 {
		return geom.Snap(float64(float64(units)*st.Size) / float64(f.upem))
	}
	return Metrics{
		CapHeight: u(int(m.CapHeight)), XHeight: u(int(m.XHeight)),
		Ascender: u(int(m.Ascent)), Descender: u(int(m.Descent)),
	}, nil
}

// CapHeight returns the height of flat capitals in u, for centring words on a
// line.
func (s *Set) CapHeight(st theme.TextStyle) (float64, error) {
	m, err := s.Metrics(st)
	return m.CapHeight, err
}
