package diagramtest

import (
	"math"

	"github.com/burindev/burin/diagram/geom"
)

// A pair is a mark of the old picture and what became of it in the new one;
// one of the two is nil where the mark is new or gone.
type pair struct{ old, now *mark }

// match finds for every old mark the new one that it became. Marks that are
// the same are paired first, then those that show the same words or have the
// same look, then those of the same kind, role and owner: so that what stayed
// is never taken for something else that changed.
func match(old, now []mark) []pair {
	left := make([]bool, len(old)) // true: has a partner
	partner := make([]int, len(now))
	for i := range partner {
		partner[i] = -1
	}
	for _, key := range []func(*mark) string{
		func(m *mark) string { return m.line },
		func(m *mark) string {
			return m.identity() + "\x00" + m.words + "\x00" + m.value("fill") + "\x00" + m.value("ends")
		},
		func(m *mark) string { return m.kind + "\x00" + m.role + "\x00" + m.words + "\x00" + m.value("ends") },
		(*mark).identity,
	} {
		open := map[string][]int{}
		for i := range old {
			if !left[i] {
				k := key(&old[i])
				open[k] = append(open[k], i)
			}
		}
		for k := range now {
			if partner[k] >= 0 {
				continue
			}
			id := key(&now[k])
			if at := nearest(old, open[id], &now[k]); at >= 0 {
				i := open[id][at]
				open[id] = append(open[id][:at:at], open[id][at+1:]...)
				partner[k], left[i] = i, true
			}
		}
	}
	var pairs []pair
	for k := range now {
		p := pair{now: &now[k]}
		if partner[k] >= 0 {
			p.old = &old[partner[k]]
		}
		pairs = append(pairs, p)
	}
	for i := range old {
		if !left[i] {
			pairs = append(pairs, pair{old: &old[i]})
		}
	}
	return pairs
}

// nearest returns which of the old marks stands nearest to the new one, the
// first where several do, or -1 where there is none.
func nearest(old []mark, among []int, m *mark) int {
	best, found := math.Inf(1), -1
	for n, i := range among {
		d := old[i].at.Sub(m.at)
		if away := math.Abs(d.X) + math.Abs(d.Y); away < best {
			best, found = away, n
		}
	}
	return found
}

// identity is what a mark keeps when it changes its place, size and look.
func (m *mark) identity() string { return m.kind + "\x00" + m.role + "\x00" + m.owner }

func (m *mark) value(name string) string {
	for _, f := range m.look {
		if f.name == name {
			return f.value
		}
	}
	return ""
}

// dust is the difference between two coordinates that comes from rounding
// both to two decimals.
const dust = 0.015

// sameOutline reports whether two paths have the same form, wherever they are.
func sameOutline(a, b *mark) bool {
	if a.ops != b.ops || len(a.outline) != len(b.outline) {
		return false
	}
	for i := range a.outline {
		d := a.outline[i].Sub(b.outline[i])
		if math.Abs(d.X) > dust || math.Abs(d.Y) > dust {
			return false
		}
	}
	return true
}

// reordered returns the first mark that is the same as before but drawn before
// one that it used to follow, or nil.
func reordered(old []mark, pairs []pair) *mark {
	place := make(map[*mark]int, len(old))
	for i := range old {
		place[&old[i]] = i
	}
	last := -1
	for _, p := range pairs {
		if p.old == nil || p.now == nil || p.old.line != p.now.line {
			continue
		}
		if place[p.old] < last {
			return p.now
		}
		last = place[p.old]
	}
	return nil
}

// near returns the words of the label that tells which one of its kind a mark
// is: one inside it, else one on the same row with the same owner.
func near(m *mark, all []mark) string {
	best, words := math.Inf(1), ""
	for i := range all {
		t := &all[i]
		if t.words == "" || t.owner != m.owner {
			continue
		}
		c := t.box.Center()
		switch {
		case m.box.Has(c):
			return t.words
		case c.Y < m.box.Min.Y || c.Y > m.box.Max.Y:
			continue
		}
		if gap := gapX(t.box, m.box); gap < best {
			best, words = gap, t.words
		}
	}
	return words
}

func gapX(a, b geom.Rect) float64 { return max(0, a.Min.X-b.Max.X, b.Min.X-a.Max.X) }
