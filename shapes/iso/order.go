package iso

import (
	"cmp"
	"container/heap"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
)

// touch is how deep two boxes may reach into each other, in grid units, and
// still count as side by side.
const touch = 1.0 / 64

// An Order says which of two boxes must be painted first.
type Order int

// The orders.
const (
	Apart  Order = iota // their outlines on the canvas do not overlap
	First               // the box is behind or below: paint it first
	Last                // the box is in front or above: paint it last
	Inside              // the boxes cut into each other: no order is right
)

// Before compares two boxes for the painter: b against c. Only boxes whose
// outlines overlap need an order. Of the axes along which one ends where the
// other begins, that with the largest gap decides; on equal gaps z counts
// before x and x before y. Where both directions are equal, as for two flat
// pieces in one plane, the answer is First: ties go by the order of the list.
func (b Bounds) Before(c Bounds) Order {
	if !b.silhouette().meets(c.silhouette()) {
		return Apart
	}
	const dust = 1e-9
	order, best := Inside, -touch
	try := func(gap float64, o Order) {
		if gap >= best && (order == Inside || gap > best+dust) {
			order, best = o, gap
		}
	}
	try(c.Min.Z-b.Max.Z, First)
	try(b.Min.Z-c.Max.Z, Last)
	try(c.Min.X-b.Max.X, First)
	try(b.Min.X-c.Max.X, Last)
	try(c.Min.Y-b.Max.Y, First)
	try(b.Min.Y-c.Max.Y, Last)
	return order
}

// The reasons why pieces have no order.
var (
	// ErrCycle: each of several pieces would have to be painted before the next.
	ErrCycle = errors.New("no order of painting")
	// ErrInside: two pieces cut into each other.
	ErrInside = errors.New("pieces cut into each other")
)

// A conflict is a reason why pieces have no order, with their indices.
type conflict struct {
	kind   error
	pieces []int
}

// arrange returns the order in which boxes are painted, as indices: a
// topological sort of [Bounds.Before], ties by position in the list. Where
// there is no order it reports why and still returns all indices.
func arrange(boxes []Bounds) (order []int, conflicts []conflict) {
	n := len(boxes)
	after := make([][]int, n) // after[i]: those that are painted over i
	waits := make([]int, n)   // how many must be painted before i
	for i, j := range neighbours(boxes) {
		switch boxes[i].Before(boxes[j]) {
		case Inside:
			conflicts = append(conflicts, conflict{ErrInside, []int{i, j}})
		case First:
			after[i] = append(after[i], j)
			waits[j]++
		case Last:
			after[j] = append(after[j], i)
			waits[i]++
		}
	}
	slices.SortFunc(conflicts, func(a, b conflict) int { return slices.Compare(a.pieces, b.pieces) })
	ready := &queue{}
	for i, w := range waits {
		if w == 0 {
			heap.Push(ready, i)
		}
	}
	done := make([]bool, n)
	for len(order) < n {
		if ready.Len() == 0 {
			ring := cycle(after, done)
			conflicts = append(conflicts, conflict{ErrCycle, ring})
			// Go on from the ring's first piece, to find what else is wrong.
			waits[ring[0]] = 0
			heap.Push(ready, ring[0])
		}
		i := heap.Pop(ready).(int)
		if done[i] {
			continue
		}
		done[i] = true
		order = append(order, i)
		for _, j := range after[i] {
			if waits[j]--; waits[j] == 0 {
				heap.Push(ready, j)
			}
		}
	}
	return order, conflicts
}

// neighbours yields the pairs of boxes, by index and the smaller one first,
// that share a range across the canvas: all others are apart. It sweeps from
// left to right, so that not every piece is compared with every other.
func neighbours(boxes []Bounds) iter.Seq2[int, int] {
	type entry struct {
		across interval
		i      int
	}
	byLeft := make([]entry, len(boxes))
	for i, b := range boxes {
		byLeft[i] = entry{b.silhouette().across, i}
	}
	slices.SortFunc(byLeft, func(a, b entry) int { return cmp.Compare(a.across.lo, b.across.lo) })
	return func(yield func(int, int) bool) {
		for k, a := range byLeft {
			for _, b := range byLeft[k+1:] {
				if b.across.lo >= a.across.hi {
					break
				}
				if !yield(min(a.i, b.i), max(a.i, b.i)) {
					return
				}
			}
		}
	}
}

// cycle returns a ring of pieces that wait for each other, beginning with the
// smallest index. Every piece left waits for another one that is left, so
// walking from one to a piece it waits for ends in a ring.
func cycle(after [][]int, done []bool) []int {
	before := make([]int, len(after)) // one that i waits for
	start := -1
	for i := range after {
		before[i] = -1
	}
	for i, js := range after {
		if done[i] {
			continue
		}
		for _, j := range js {
			if !done[j] && before[j] < 0 {
				before[j] = i
			}
		}
		if start < 0 {
			start = i
		}
	}
	seen := make(map[int]bool)
	at := start
	for !seen[at] {
		seen[at] = true
		at = before[at]
	}
	ring := []int{at}
	for i := before[at]; i != at; i = before[i] {
		ring = append(ring, i)
	}
	// The walk went backwards: turn it, smallest first.
	low := 0
	for i := range ring {
		if ring[i] < ring[low] {
			low = i
		}
	}
	out := make([]int, len(ring))
	for i := range ring {
		out[i] = ring[(low-i+len(ring))%len(ring)]
	}
	return out
}

// words says what is wrong, and what to do, given the names of the pieces.
func (c conflict) words(names []string) (problem, fix string) {
	var list []string
	for _, i := range c.pieces {
		list = append(list, names[i])
	}
	if errors.Is(c.kind, ErrInside) {
		return strings.Join(list, " and ") + " cut into each other", "move or shorten one, or draw both as one piece"
	}
	return fmt.Sprintf("%s must each be painted before the next, and the last before the first", strings.Join(list, ", ")),
		"cut one of them in two, so that its box holds no more than it draws"
}

// A queue is a heap of indices, smallest first.
type queue []int

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return q[i] < q[j] }
func (q queue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }
func (q *queue) Push(x any)        { *q = append(*q, x.(int)) }
func (q *queue) Pop() any {
	old := *q
	x := old[len(old)-1]
	*q = old[:len(old)-1]
	return x
}
