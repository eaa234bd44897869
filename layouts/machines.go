package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/shapes"
)

// Machines shows what does the work, side by side and to one scale: each is a
// field of its workers, such as the cores of a chip, and a store, joined by a
// road as wide as what it can carry. Of each measure the smallest and the
// largest offer are drawn. Facts that have no scale stand in rows below.
//
// Where the width is too small for all side by side, machines stand under each
// other with their words beside them, and at last below them.
type Machines struct {
	ID diagram.ID `validate:"omitempty,id"`
	// Workers, Road and Store say what is drawn.
	Workers, Road, Store MachineMeasure
	Machines             []Machine `validate:"required,max=50,dive"`
	// Facts are the heads of the rows below.
	Facts []string `validate:"max=24,dive,required,max=2000"`
}

// A MachineMeasure is what a part of the machines shows.
type MachineMeasure struct {
	Name string `validate:"required,max=2000"` // "bandwidth"
	Unit string `validate:"required,max=40"`   // "TB/s"
}

// A Machine is one of them.
type Machine struct {
	ID                   diagram.ID `validate:"omitempty,id"`
	Thing                shapes.Thing
	Name                 string `validate:"max=2000"` // empty: the thing's
	Note                 string `validate:"max=2000"`
	Workers, Road, Store MachineRange
	// Facts are one for each head.
	Facts []MachineFact `validate:"dive"`
}

// A MachineRange is from the smallest to the largest offer.
type MachineRange struct {
	Least float64 // 0: as Most
	Most  float64 // more than 0; workers are whole
	// Open says that there are offers beyond Most.
	Open bool
	Note string `validate:"max=2000"`
	// Hero makes it the number to remember, in the machine's colour.
	Hero bool
}

// A MachineFact is a value, words about it, or both.
type MachineFact struct {
	Value string `validate:"required_without=Words,max=2000"`
	Words string `validate:"max=2000"`
}

// NodeID implements [diagram.Named].
func (m Machines) NodeID() diagram.ID { return m.ID }

// String returns the numbers of the range as they are set: "8–64", "10,000+".
func (r MachineRange) String() string {
	out := FormatNumber(r.Most)
	if r.ranges() {
		out = FormatNumber(r.Least) + "–" + out
	}
	if r.Open {
		out += "+"
	}
	return out
}

// ranges reports whether the smallest offer differs from the largest.
func (r MachineRange) ranges() bool { return r.Least > 0 && r.Least < r.Most }

// least is the smallest offer.
func (r MachineRange) least() float64 {
	if r.ranges() {
		return r.Least
	}
	return r.Most
}

func (m Machine) name() string {
	if m.Name != "" {
		return m.Name
	}
	return m.Thing.Name
}

// machinesWidth is the width in u where it is unbounded.
const machinesWidth = 896

// Layout implements [diagram.Node].
func (m Machines) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	width := c.WidthOr(machinesWidth)
	for die := float64(machineDie); die >= machineDieLeast; die -= machineDieStep {
		trial, ok := ctx.Trial()
		if p := newMachinesPlan(m, trial, width, die); p.wide() && ok() {
			return p.frame()
		}
	}
	// Of those with words beside them the lowest is taken.
	var low *machinesPlan
	for die := float64(machineBesideMost); die >= machineBesideLeast; die -= machineDieStep {
		trial, ok := ctx.Trial()
		if p := newMachinesPlan(m, trial, width, die); p.beside() && ok() && (low == nil || p.height < low.height-machineLower) {
			low = p
		}
	}
	if low != nil {
		return low.frame()
	}
	for die := float64(machineBesideMost); ; die -= machineDieStep {
		if p := newMachinesPlan(m, ctx, width, die); p.widest() <= width || die <= machineDieFloor {
			p.below()
			return p.frame()
		}
	}
}

// A machinesPlan is one arrangement of machines.
type machinesPlan struct {
	Machines
	ctx       diagram.Context
	width     float64
	die       float64 // side of a full field of workers
	road      float64 // length of the roads
	said      bool    // the roads have room for their numbers
	named     bool    // the stores have room for their notes
	share     float64 // of the die that the largest store has
	mostRoad  float64
	mostStore float64 // the largest store
	pen       *diagram.Pen
	kids      []diagram.Placed
	height    float64
}

// Numbers of machines in u.
const (
	machineDie       = 224
	machineDieStep   = 8
	machineDieLeast  = 136
	machineDieFloor  = 96
	machineMostRoad  = 0.6  // of the die that a road is long, to have its number
	machineRoad      = 58   // length of a road at least
	machineRoadRim   = 6    // beside its number
	machineRoadShare = 0.93 // of the die that the widest road has
	machineStore     = 0.34 // of the die that the largest store has, at least
	machineMostStore = 0.5
	machineRoadGap   = 3 // between the workers and the road
	machineStoreGap  = 1
)

func newMachinesPlan(m Machines, ctx diagram.Context, width, die float64) *machinesPlan {
	p := &machinesPlan{Machines: m, ctx: ctx, width: width, die: die, road: machineRoad, said: true, share: machineStore, pen: ctx.Pen()}
	for _, x := range m.Machines {
		p.mostRoad, p.mostStore = max(p.mostRoad, x.Road.Most), max(p.mostStore, x.Store.Most)
	}
	for i := range m.Machines {
		l := p.roadLabel(i)
		p.road = max(p.road, diagram.InOtherFonts(l.width())+2*machineRoadRim)
		_, _, fits := p.roadPlace(i, l)
		p.said = p.said && fits
	}
	if p.road > float64(die*machineMostRoad) {
		p.road, p.said = machineRoad, false
	}
	p.road = geom.SnapUp(p.road)
	p.nameStores()
	return p
}

// widest is the width of the widest picture.
func (p *machinesPlan) widest() float64 {
	w := 0.0
	for i := range p.Machines.Machines {
		w = max(w, p.picture(i))
	}
	return w
}

// picture is the width of machine i.
func (p *machinesPlan) picture(i int) float64 {
	return p.die + machineRoadGap + p.road + machineStoreGap + p.storeWidth(p.Machines.Machines[i].Store.Most)
}

func (p *machinesPlan) storeWidth(v float64) float64 {
	return geom.Snap(float64(p.die * p.share * (v / p.mostStore)))
}

func (p *machinesPlan) roadHeight(v float64) float64 {
	return geom.Snap(float64(p.die * machineRoadShare * (v / p.mostRoad)))
}

func (p *machinesPlan) frame() diagram.Frame {
	return diagram.Frame{ID: p.ID, Kind: "Machines", Size: geom.Sz(p.width, p.height), Marks: p.pen.Marks(), Kids: p.kids, Doc: p.doc()}
}

func (p *machinesPlan) scaled(part string, v float64, unit string, along scene.Extent) *scene.Scaled {
	return &scene.Scaled{Group: string(p.ID) + "/" + part, Value: v, Unit: unit, Along: along}
}
