package layouts_test

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
)

// Counts and shares follow from the cells.
func ExampleMemoryBlocks() {
	shelf := layouts.BlockPanel{
		Name: "Shelf", Claim: "of the shelf is full",
		Cells: []layouts.BlockCell{{Owner: "J", Fill: 1}, {Owner: "J", Fill: 0.5, Index: 1}, {}, {Owner: "K", Fill: 1}},
		Keys:  []layouts.BlockKey{{State: layouts.BlockUsed, Text: "boxes"}, {State: layouts.BlockFree, Text: "gap"}},
	}
	form := layouts.MemoryBlocks{Role: "data", Panels: []layouts.BlockPanel{shelf}}
	s, err := diagram.Draw(form, diagram.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(shelf.Count(layouts.BlockUsed), shelf.Count(layouts.BlockFree), shelf.Share(), len(s.Doc) > 0)
	// Output: 3 1 0.625 true
}
