package ch03

import (
	"fmt"

	"github.com/burindev/burin/chapters/vocab"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
)

// followed is the request whose blocks the reader finds in both panels.
const followed = "A"

// KVCachePaging shows the same memory handed out in slabs, one as large as
// each request may ever need, and in blocks of 16 tokens.
func KVCachePaging() diagram.Figure {
	slabs := contiguous(requests(), poolBlocks)
	pages := paged(requests(), poolBlocks)
	waiting := requests()[len(slabs.Owners())]
	slabs.Name, slabs.Note = "Contiguous", "one slab per request"
	slabs.Slabs = true
	slabs.Keys = []layouts.BlockKey{
		{State: layouts.BlockUsed, Text: "hold tokens"},
		{State: layouts.BlockUnused, Text: "reserved, unused"},
		{State: layouts.BlockFree, Text: "free, but split"},
	}
	slabs.Waits = layouts.BlockWait{Owner: waiting.name, Cells: waiting.most, Text: fmt.Sprintf("needs %d\u00a0in a row, so it waits", waiting.most)}
	slabs.Claim, slabs.ClaimNote = "of this memory does work", "20–38% in the systems the authors measured"
	pages.Name, pages.Note = "Paged", vocab.PagedAttention.Name+": any free block will do"
	pages.Hero = true
	pages.Keys = []layouts.BlockKey{
		{State: layouts.BlockFull, Text: "full of tokens"},
		{State: layouts.BlockPart, Text: "part-filled blocks"},
		{State: layouts.BlockFree, Text: "free"},
	}
	pages.Table, pages.TableNote = "Block table of\u00a0"+followed, "logical block on top, where it lives below"
	pages.Claim, pages.ClaimNote = "of this memory does work", "waste under 4%: only the last block of each request"
	return diagram.Figure{
		ID:    "ch03-kv-cache-paging",
		Title: "Paging the KV\u00a0cache",
		Takeaway: fmt.Sprintf("Hand out memory by the block instead of by the worst case: %s requests fit where %s did.",
			inWords(len(pages.Owners())), inWords(len(slabs.Owners()))),
		Source:   fmt.Sprintf("Illustrative requests; one cell is a block of %d\u00a0tokens. Shares in print: Kwon et al., SOSP\u00a02023.", blockTokens),
		Lead:     vocab.GPU,
		Body:     layouts.MemoryBlocks{ID: "pool", Role: vocab.KVCache.Role, Follow: followed, Panels: []layouts.BlockPanel{slabs, pages}},
		Required: []string{"PagedAttention", "Contiguous", "Paged", "Block table", "free, but split", "part-filled"},
	}
}

// inWords is a small number in words.
func inWords(n int) string {
	words := [...]string{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"}
	if n < len(words) {
		return words[n]
	}
	return fmt.Sprint(n)
}
