package layouts

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
)

// tankDust is the share by which sums may be over their limit: the dust of
// binary fractions.
const tankDust = 1e-9

// Check implements [diagram.Checker].
func (t Tanks) Check(ctx diagram.Context) {
	if !(t.Capacity > 0) || !geom.Finite(t.Capacity) {
		ctx.In("Capacity").Fail(diagram.ErrInvalid, fmt.Sprintf("a tank cannot hold %v", t.Capacity), "give the capacity of a tank, more than 0")
		return
	}
	if !t.checkBands(ctx) {
		return
	}
	for i, g := range t.Groups {
		at := ctx.In("Groups", i)
		if g.Versus != "" && !(t.Factor(i) > 0) {
			at.In("Versus").Fail(diagram.ErrInvalid, "there is nothing to compare: the tank before the gap, or that after it, has no items",
				"put items into both, or leave it out")
		}
		for k, tank := range g.Tanks {
			t.checkItems(at.In("Tanks", k), tank)
		}
	}
}

// checkBands finds bands that do not fit into a tank.
func (t Tanks) checkBands(ctx diagram.Context) bool {
	sound, pools, sum := true, 0, 0.0
	for k, b := range t.Bands {
		at := ctx.In("Bands", k)
		if b.Kind == TankPool {
			if pools++; pools > 1 {
				at.In("Kind").Fail(diagram.ErrInvalid, "there is a pool already", "let one band be the pool, the others fixed or spare")
				sound = false
			}
		}
		if !geom.Finite(b.Size) || b.Size < 0 || b.Size == 0 && b.Kind != TankPool {
			at.In("Size").Fail(diagram.ErrInvalid, fmt.Sprintf("%v is no size", b.Size), "give how much of the capacity the band takes, more than 0")
			sound = false
		}
		sum += b.Size
	}
	if !sound {
		return false
	}
	if sum > t.Capacity*(1+tankDust) || pools > 0 && !(t.Pool() > 0) {
		ctx.In("Bands").Fail(diagram.ErrInvalid, fmt.Sprintf("they take %s of %s", Quantity{settle(sum), t.Unit}, Quantity{t.Capacity, t.Unit}),
			"make them smaller, or the capacity larger, so that something is left for the pool")
		return false
	}
	return true
}

// checkItems finds items that are none, and more of them than the pool holds.
func (t Tanks) checkItems(ctx diagram.Context, tank Tank) {
	if len(tank.Items) > 0 && t.pool() < 0 {
		ctx.In("Items").Fail(diagram.ErrInvalid, "no band is a pool", "give a band the kind TankPool, or leave out the items")
		return
	}
	for n, i := range tank.Items {
		if !(i.Held > 0) || !geom.Finite(i.Held) || !(i.Used >= 0) || i.Used > i.Held*(1+tankDust) {
			ctx.In("Items", n).Fail(diagram.ErrInvalid, fmt.Sprintf("it holds %v and uses %v", i.Held, i.Used), "let it hold more than 0, and use no more than it holds")
			return
		}
	}
	if held := tank.Held(); held > t.Pool()*(1+tankDust) {
		ctx.In("Items").Fail(diagram.ErrInvalid, fmt.Sprintf("they hold %s, the pool has %s", Quantity{settle(held), t.Unit}, Quantity{t.Pool(), t.Unit}),
			"leave some out, or enlarge the pool")
	}
}
