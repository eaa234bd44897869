package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/shapes"
)

// MemoryBlocks shows memory, or anything else that is handed out by the
// block, as cells: whose each is, how far it is filled, what is reserved and
// not used, and what is free. Several panels show ways to hand out the same
// memory; all counts and shares are those of the cells.
//
// Panels stand side by side. Where that leaves too little for the cells they
// stand under each other, the share of memory at work beside the cells, and at
// last below them, with fewer cells in a row.
type MemoryBlocks struct {
	ID   diagram.ID   `validate:"omitempty,id"`
	Role diagram.Role // of what fills the cells
	// Follow is the owner to follow through all panels.
	Follow string `validate:"max=12"`
	// Columns is how many cells stand in a row where there is room; 0: 16.
	Columns int          `validate:"gte=0,lte=64"`
	Panels  []BlockPanel `validate:"required,max=12,dive"`
}

// A BlockPanel is one way to hand the memory out.
type BlockPanel struct {
	ID   diagram.ID  `validate:"omitempty,id"`
	Name string      `validate:"required,max=2000"`
	Note string      `validate:"max=2000"`
	Icon shapes.Icon // before the name
	Hero bool        // the panel that the picture is about
	// Cells are the blocks in the order of memory.
	Cells []BlockCell `validate:"required,max=2000,dive"`
	// Slabs outlines each run of cells of one owner: it was reserved as one.
	Slabs bool
	// Keys say what the cells are, with their counts.
	Keys []BlockKey `validate:"max=5,dive"`
	// Waits is an owner that finds no room.
	Waits BlockWait
	// Table is the heading of a table that says which block of the followed
	// owner lives in which cell, counted from 0; empty: none.
	Table     string `validate:"max=2000"`
	TableNote string `validate:"max=2000"`
	// Claim is what the share of the memory that is filled does: "of this
	// memory does work". Empty: the share is not shown.
	Claim     string `validate:"max=2000"`
	ClaimNote string `validate:"max=2000"`
}

// A BlockCell is one block of memory.
type BlockCell struct {
	Owner string `validate:"max=12"` // a letter or a short word; empty: free
	// Fill is the share of the block that is used: 0 (reserved only) to 1.
	Fill float64
	// Index is the block's number among those of its owner, from 0. Tables
	// are in this order.
	Index int `validate:"gte=0"`
}

// State returns what is in the cell.
func (c BlockCell) State() BlockState {
	switch {
	case c.Owner == "":
		return BlockFree
	case !(c.Fill > 0):
		return BlockUnused
	case c.Fill < 1:
		return BlockPart
	}
	return BlockFull
}

// A BlockState is what is in a cell.
type BlockState uint8

// The states. BlockUsed is full or part-filled.
const (
	BlockUsed BlockState = iota
	BlockFull
	BlockPart
	BlockUnused // reserved, and empty
	BlockFree
)

// A BlockKey is an entry of a panel's key. The count stands before the text.
type BlockKey struct {
	State BlockState
	Text  string `validate:"required,max=2000"`
}

// A BlockWait is an owner that needs so many cells in a row; without cells
// there is none.
type BlockWait struct {
	Owner string `validate:"max=12"`
	Cells int    `validate:"gte=0,lte=200"`
	Text  string `validate:"max=2000"` // "needs 24 in a row, so it waits"
}

// Count returns how many cells of the panel are in a state.
func (p BlockPanel) Count(s BlockState) int {
	n := 0
	for _, c := range p.Cells {
		is := c.State()
		if is == s || s == BlockUsed && (is == BlockFull || is == BlockPart) {
			n++
		}
	}
	return n
}

// Share returns the share of the panel's memory that is filled, 0 to 1.
func (p BlockPanel) Share() float64 {
	sum := 0.0
	for _, c := range p.Cells {
		if c.Owner != "" {
			sum += c.Fill
		}
	}
	return sum / float64(max(len(p.Cells), 1))
}

// LongestFree returns how many free cells there are in a row, at most.
func (p BlockPanel) LongestFree() int {
	longest, run := 0, 0
	for _, c := range p.Cells {
		if run++; c.Owner != "" {
			run = 0
		}
		longest = max(longest, run)
	}
	return longest
}

// Owners returns the owners of cells, in the order of memory.
func (p BlockPanel) Owners() []string {
	var out []string
	seen := map[string]bool{}
	for _, c := range p.Cells {
		if c.Owner != "" && !seen[c.Owner] {
			seen[c.Owner] = true
			out = append(out, c.Owner)
		}
	}
	return out
}

// homes returns the cells of an owner in the order of its blocks.
func (p BlockPanel) homes(owner string) []int {
	var out []int
	for i, c := range p.Cells {
		if c.Owner == owner {
			out = append(out, i)
		}
	}
	sortBy(out, func(i int) int { return p.Cells[i].Index })
	return out
}

// columns is how many cells stand in a row where there is room.
func (m MemoryBlocks) columns() int {
	if m.Columns > 0 {
		return m.Columns
	}
	return blockColumns
}

// NodeID implements [diagram.Named].
func (m MemoryBlocks) NodeID() diagram.ID { return m.ID }

// Layout implements [diagram.Node].
func (m MemoryBlocks) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	width := c.WidthOr(blocksWidth)
	for _, mode := range [...]blocksMode{blocksAbreast, blocksSide} {
		trial, ok := ctx.Trial()
		p := blocksPlan{MemoryBlocks: m, ctx: trial, width: width, mode: mode}
		if !p.plan() {
			continue
		}
		if f := p.draw(); ok() {
			return f
		}
	}
	p := blocksPlan{MemoryBlocks: m, ctx: ctx, width: width, mode: blocksFoot}
	p.plan()
	return p.draw()
}
