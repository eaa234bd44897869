package diagram

import "github.com/burindev/burin/diagram/geom"

// An Align says where a child stands across a row or column, or within a
// cell, where it is smaller than its room.
type Align uint8

// The alignments. AlignBaseline aligns first lines of words in a row.
const (
	AlignStretch Align = iota // as large as the room
	AlignStart
	AlignCenter
	AlignEnd
	AlignBaseline
)

// offset returns how far from the start of its room a child of size have stands.
func (a Align) offset(have, room float64) float64 {
	switch a {
	case AlignCenter:
		return geom.Snap((room - have) / 2)
	case AlignEnd:
		return room - have
	}
	return 0
}

// A container only arranges nodes: it can be laid out whatever its fields hold.
type container interface{ contains() }

func (Row) contains()    {}
func (Column) contains() {}
func (Grid) contains()   {}
func (Stack) contains()  {}
