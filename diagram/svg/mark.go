package svg

import (
	"fmt"
	"math"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// limit is how far from the origin a coordinate may be, in u. Readers of SVG
// calculate in single precision, which holds two decimals no further.
const limit = 1e5

// sound reports whether all numbers are finite and within the limit.
func sound(vs ...float64) bool {
	for _, v := range vs {
		if !(math.Abs(v) <= limit) {
			return false
		}
	}
	return true
}

// unsound is the error about a mark that cannot be drawn.
func unsound(m *scene.Mark, what string) error {
	where := "outside all frames"
	if m.Owner != "" {
		where = fmt.Sprintf("in frame %q", m.Owner)
	}
	return fmt.Errorf("a %s mark %s cannot be drawn: %s", m.Role, where, what)
}

const notFinite = "it has a number that is not finite or beyond ±100,000 u; check the sizes that its node returns"

// mark writes one mark, or nothing where it paints nothing.
func (s *sheet) mark(m *scene.Mark) error {
	if !sound(m.Stroke.Width, m.Stroke.Dash.On, m.Stroke.Dash.Off, m.Alpha) {
		return unsound(m, notFinite)
	}
	if m.Fill.Token == "" && !m.Stroke.Visible() {
		return nil
	}
	switch shape := m.Shape.(type) {
	case scene.Rect:
		return s.rectMark(m, shape)
	case scene.Ellipse:
		return s.ellipseMark(m, shape)
	case scene.Path:
		return s.pathMark(m, shape.Path)
	case scene.Text:
		return s.textMark(m, shape)
	}
	return unsound(m, "it has no shape; set Mark.Shape")
}

func (s *sheet) rectMark(m *scene.Mark, r scene.Rect) error {
	b := r.Rect
	if !sound(b.Min.X, b.Min.Y, b.Max.X, b.Max.Y, r.Radius) {
		return unsound(m, notFinite)
	}
	if b.Max.X < b.Min.X || b.Max.Y < b.Min.Y {
		return unsound(m, "its width or height is negative; check the sizes that its node returns")
	}
	s.begin()
	if r.Radius > 0 {
		s.number("rx", r.Radius) // ry is the same unless set
	}
	s.fill(m).stroke(m).alpha(m)
	s.rect(b)
	return nil
}

func (s *sheet) ellipseMark(m *scene.Mark, e scene.Ellipse) error {
	if !sound(e.Center.X, e.Center.Y, e.RX, e.RY) {
		return unsound(m, notFinite)
	}
	if e.RX < 0 || e.RY < 0 {
		return unsound(m, "its radius is negative; check the sizes that its node returns")
	}
	s.begin().fill(m).stroke(m).alpha(m)
	if geom.Round2(e.RX) == geom.Round2(e.RY) {
		s.circle(e.Center, e.RX)
	} else {
		s.ellipse(e.Center, e.RX, e.RY)
	}
	return nil
}

func (s *sheet) pathMark(m *scene.Mark, p geom.Path) error {
	if len(p) == 0 {
		return nil
	}
	for _, step := range p {
		for _, q := range step.P[:step.N()] {
			if !sound(q.X, q.Y) {
				return unsound(m, notFinite)
			}
		}
	}
	if p[0].Op != geom.MoveTo {
		return unsound(m, "its path does not begin with Move")
	}
	if m.Fill.Token == "" && straight(p) {
		s.begin().stroke(m).alpha(m)
		s.line(p[0].P[0], p[1].P[0])
		return nil
	}
	s.begin().fill(m).stroke(m).alpha(m)
	s.path(scene.Path{Path: p})
	return nil
}

// straight reports whether the path is one line along an axis.
func straight(p geom.Path) bool {
	if len(p) != 2 || p[1].Op != geom.LineTo {
		return false
	}
	a, b := p[0].P[0], p[1].P[0]
	return geom.Round2(a.X) == geom.Round2(b.X) || geom.Round2(a.Y) == geom.Round2(b.Y)
}

func (s *sheet) textMark(m *scene.Mark, t scene.Text) error {
	f := &t.Font
	if !sound(t.At.X, t.At.Y, f.Size, f.Track) {
		return unsound(m, notFinite)
	}
	if t.String == "" {
		return nil
	}
	s.begin()
	if f.Family != s.family {
		s.optional("font-family", f.Family)
	}
	s.number("font-size", f.Size)
	if f.Bold {
		s.plain("font-weight", "700")
	}
	s.fill(m).stroke(m).alpha(m)
	if t.Anchor != scene.Start {
		s.plain("text-anchor", t.Anchor.String())
	}
	if f.Track != 0 {
		s.number("letter-spacing", f.Track)
	}
	s.run(t.At, t.String)
	return nil
}
