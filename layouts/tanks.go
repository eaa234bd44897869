package layouts

import (
	"github.com/burindev/burin/diagram"
)

// Tanks sets vessels of equal capacity side by side on one scale: what takes a
// fixed share of each, what grows in the pool that is left, and what is held
// back. In the pool every item holds some room and uses part of it; what it
// holds and does not use is hatched.
//
// Groups of tanks are ways to do the same. The gap before a group may say how
// many times as many items its first tank holds as the tank before the gap.
//
// The names of the bands stand in a column of their own. Where that leaves too
// little they go into the first tank, if nothing is in its pool, and at last
// into a line above the tanks, which wrap into rows.
type Tanks struct {
	ID   diagram.ID `validate:"omitempty,id"`
	Name string     `validate:"max=2000"` // of a tank: "GPU memory"
	Note string     `validate:"max=2000"` // after its capacity: "on one H100"
	// Capacity of each tank, in Unit: the whole height.
	Capacity float64
	Unit     string       `validate:"max=40"`
	Role     diagram.Role // of the outline
	// Bands are the parts of each tank, from the foot up. At most one is a pool.
	Bands []TankBand `validate:"required,max=12,dive"`
	// Count is what the items in the pool are: "users".
	Count string `validate:"max=40"`
	// Unused says what the hatched parts are: "reserved, unused".
	Unused string      `validate:"max=2000"`
	Groups []TankGroup `validate:"required,max=50,dive"`
}

// A TankBand is a part of every tank.
type TankBand struct {
	Name string `validate:"required,max=2000"`
	Note string `validate:"max=2000"` // "fixed"
	Kind TankBandKind
	// Size is how much of the capacity the band takes, in the form's unit; of
	// the pool 0: what the other bands leave.
	Size float64
	Role diagram.Role // of its fill, in the pool of the items
	// Vacant is said of a pool without items, after its size: "free for users".
	Vacant string `validate:"max=2000"`
}

// A TankBandKind is what happens in a band.
type TankBandKind uint8

// The kinds.
const (
	TankFixed TankBandKind = iota // full, the same in each tank
	TankPool                      // where items come and go
	TankSpare                     // held back, empty
)

// A TankGroup is a group of tanks under one heading.
type TankGroup struct {
	Name string `validate:"max=2000"`
	Note string `validate:"max=2000"`
	Hero bool   // the group that the picture is about
	// Versus is what there is more of than in the tank before the gap: "the
	// users". The factor stands before it. Empty: the gap says nothing.
	Versus string `validate:"max=2000"`
	Tanks  []Tank `validate:"required,max=200,dive"`
}

// A Tank is one state of the vessel.
type Tank struct {
	ID   diagram.ID `validate:"omitempty,id"`
	Name string     `validate:"max=2000"`
	Note string     `validate:"max=2000"`
	// Remark and RemarkNote stand above the last item and point to it.
	Remark, RemarkNote string `validate:"max=2000"`
	// Packed lets each item begin where the one before it ends. Otherwise each
	// has rows of its own.
	Packed bool
	Items  []TankItem `validate:"max=2000"` // from the foot up
}

// A TankItem is something in the pool, in the form's unit.
type TankItem struct {
	Held float64 // the room that it takes
	Used float64 // the part of it that is filled
}

// Held returns how much of the pool the items take.
func (t Tank) Held() float64 {
	sum := 0.0
	for _, i := range t.Items {
		sum += i.Held
	}
	return sum
}

// Used returns how much of what the items take is filled.
func (t Tank) Used() float64 {
	sum := 0.0
	for _, i := range t.Items {
		sum += i.Used
	}
	return sum
}

// Fill returns the share of what the items take that is filled, 0 to 1.
func (t Tank) Fill() float64 {
	held := t.Held()
	if !(held > 0) {
		return 0
	}
	return t.Used() / held
}

// Pool returns the size of the pool, in the form's unit; 0: there is none.
func (t Tanks) Pool() float64 {
	k := t.pool()
	if k < 0 {
		return 0
	}
	return t.size(k)
}

// Factor returns how many times as many items the first tank of a group holds
// as the last one of the group before it; 0 where there is nothing to compare.
func (t Tanks) Factor(group int) float64 {
	if group < 1 || group >= len(t.Groups) {
		return 0
	}
	before, after := t.Groups[group-1].Tanks, t.Groups[group].Tanks
	if len(before) == 0 || len(after) == 0 || len(before[len(before)-1].Items) == 0 {
		return 0
	}
	return float64(len(after[0].Items)) / float64(len(before[len(before)-1].Items))
}

// pool returns the index of the band that is the pool, -1: none.
func (t Tanks) pool() int {
	for k, b := range t.Bands {
		if b.Kind == TankPool {
			return k
		}
	}
	return -1
}

// size returns the size of band k.
func (t Tanks) size(k int) float64 {
	b := t.Bands[k]
	if b.Kind != TankPool || b.Size != 0 {
		return b.Size
	}
	rest := t.Capacity
	for _, o := range t.Bands {
		rest -= o.Size
	}
	return settle(rest)
}

// NodeID implements [diagram.Named].
func (t Tanks) NodeID() diagram.ID { return t.ID }

// Layout implements [diagram.Node].
func (t Tanks) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	width := c.WidthOr(tanksWidth)
	for _, way := range [...]struct {
		mode tanksMode
		gap  float64
	}{{tanksBeside, 24}, {tanksBeside, 16}, {tanksInside, 16}, {tanksInside, 10}, {tanksRows, 16}} {
		trial, ok := ctx.Trial()
		p := tanksPlan{Tanks: t, ctx: trial, width: width, mode: way.mode, gap: way.gap}
		if !p.plan() {
			continue
		}
		if f := p.draw(); ok() {
			return f
		}
	}
	p := tanksPlan{Tanks: t, ctx: ctx, width: width, mode: tanksRows, gap: tanksCellGap}
	p.plan()
	return p.draw()
}
