package formtest

import (
	"fmt"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// touch is how far, in u, ink may reach into other ink before it counts.
const touch = 0.5

// Unsound returns what is wrong with a picture that any reader would see:
// words that leave the canvas, words on words, and words that are covered or
// crossed by other marks.
func Unsound(s *scene.Scene) []string {
	var faults []string
	for i, m := range s.Marks {
		t, ok := m.Shape.(scene.Text)
		if !ok {
			continue
		}
		box := m.Bounds.Inset(touch)
		if !s.View.Contains(box) {
			faults = append(faults, fmt.Sprintf("%q at %v leaves the canvas %v", t.String, m.Bounds, s.View))
		}
		for k, other := range s.Marks {
			if k == i || !box.Overlaps(other.Bounds) {
				continue
			}
			if o, isText := other.Shape.(scene.Text); isText {
				if k > i {
					faults = append(faults, fmt.Sprintf("%q lies on %q", t.String, o.String))
				}
				continue
			}
			if hits(other, box, k > i) && !shielded(s.Marks, k, i, box) {
				faults = append(faults, fmt.Sprintf("%q is crossed by a %s mark at %v", t.String, other.Role, other.Bounds))
			}
		}
	}
	return faults
}

// hits reports whether a mark spoils words in box. Above the words any ink
// does; below them only its border and its lines do, since words may stand on
// a fill.
func hits(m scene.Mark, box geom.Rect, above bool) bool {
	if m.Fill.Token != "" && m.Bounds.Overlaps(box) {
		if _, isPath := m.Shape.(scene.Path); !isPath {
			return above || !m.Bounds.Contains(box)
		}
	}
	p, isPath := m.Shape.(scene.Path)
	if !isPath {
		return false
	}
	for _, line := range p.Path.Flatten(0.25) {
		for i := 1; i < len(line); i++ {
			if Crosses(line[i-1], line[i], box) {
				return true
			}
		}
	}
	return false
}

// shielded reports whether a fill (a halo, a bar, a card) between mark k and
// the words i covers k where the words stand.
func shielded(marks []scene.Mark, k, i int, box geom.Rect) bool {
	for j := k + 1; j < i; j++ {
		if marks[j].Fill.Token != "" && covers(marks[j].Shape, box.Inset(touch)) {
			return true
		}
	}
	return false
}

// covers reports whether a shape holds all of a box.
func covers(shape scene.Shape, box geom.Rect) bool {
	if !shape.Bounds().Inset(-touch).Contains(box) {
		return false
	}
	p, isPath := shape.(scene.Path)
	if !isPath {
		_, isRect := shape.(scene.Rect)
		return isRect
	}
	// No side of the path enters the box, and a ray from its middle meets an
	// odd number of them.
	at, inside := box.Center(), false
	for _, line := range p.Path.Flatten(0.25) {
		for n := 1; n < len(line); n++ {
			a, b := line[n-1], line[n]
			if Crosses(a, b, box) {
				return false
			}
			if (a.Y > at.Y) != (b.Y > at.Y) && a.X+(at.Y-a.Y)/(b.Y-a.Y)*(b.X-a.X) > at.X {
				inside = !inside
			}
		}
	}
	return inside
}

// Crosses reports whether the segment a–b enters r (Liang and Barsky, 1984).
func Crosses(a, b geom.Point, r geom.Rect) bool {
	t0, t1 := 0.0, 1.0
	d := b.Sub(a)
	for _, e := range [...][2]float64{{-d.X, a.X - r.Min.X}, {d.X, r.Max.X - a.X}, {-d.Y, a.Y - r.Min.Y}, {d.Y, r.Max.Y - a.Y}} {
		p, q := e[0], e[1]
		if p == 0 {
			if q < 0 {
				return false
			}
			continue
		}
		t := q / p
		if p < 0 {
			t0 = max(t0, t)
		} else {
			t1 = min(t1, t)
		}
	}
	return t0 < t1
}
