package appendixa

import (
	"fmt"

	"github.com/burindev/burin/chapters/vocab"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
)

// KVCacheMemory shows what fills the memory of a GPU: weights stay, the cache
// of each user grows; and how many more users fit when caches are cut into
// pages.
func KVCacheMemory() diagram.Figure {
	form := layouts.Tanks{
		ID: "memory", Name: vocab.GPUMemory.Name, Note: "on one H100", Capacity: gpuMemory, Unit: "GB", Role: vocab.GPU,
		Bands: []layouts.TankBand{
			{Name: "Model weights", Note: "fixed", Size: 16, Role: vocab.Model},
			{Name: "Runtime", Size: 8},
			{Name: vocab.KVCache.Name + "s", Note: "filled by users and tokens", Kind: layouts.TankPool, Role: vocab.KVCache.Role, Vacant: "free for users"},
			{Name: "Reserve", Kind: layouts.TankSpare, Size: 4},
		},
		Count: "users", Unused: "reserved, unused",
	}
	pool := form.Pool()
	full, paged := slabs(pool), pages(pool)
	filling := layouts.Tank{
		Name: "Filling up", Items: full[:12],
		Remark:     fmt.Sprintf("One slab: %d\u00a0GiB", slabTokens*bytesPerToken>>30),
		RemarkNote: fmt.Sprintf("%s\u00a0tokens ×\u00a0%d\u00a0KiB\u00a0each", layouts.FormatNumber(slabTokens), bytesPerToken>>10),
	}
	filling.Note = fmt.Sprintf("%.0f\u00a0GB reserved", filling.Held())
	slabbed := layouts.Tank{Items: full}
	slabbed.Name = fmt.Sprintf("%.0f%% full", 100*slabbed.Fill())
	packed := layouts.Tank{Items: paged, Packed: true, Note: fmt.Sprintf("%d\u00a0tokens to a page", pageTokens)}
	packed.Name = fmt.Sprintf("%.1f%% full", 100*packed.Fill())
	form.Groups = []layouts.TankGroup{
		{
			Name: "Slabs", Note: layouts.FormatNumber(slabTokens) + "\u00a0tokens reserved for each user",
			Tanks: []layouts.Tank{{Name: "Model loaded", Note: "nobody connected"}, filling, slabbed},
		},
		{Name: vocab.PagedAttention.Name, Hero: true, Versus: "the users", Tanks: []layouts.Tank{packed}},
	}
	return diagram.Figure{
		ID:    "ch17-kv-cache-memory",
		Title: "Weights stay, caches grow",
		Takeaway: fmt.Sprintf("Weights take a fixed share; each user adds a KV\u00a0cache, and paging fits %d\u00a0users where slabs fit %d.",
			len(paged), len(full)),
		Source: fmt.Sprintf("Illustrative users; 8B model, FP16: 2\u00a0×\u00a0%d\u00a0layers ×\u00a0%d\u00a0heads ×\u00a0%d ×\u00a0%d\u00a0bytes = %d\u00a0KiB per token. Paging: Kwon et al., 2023.",
			kvLayers, kvHeads, headSize, valueBytes, bytesPerToken>>10),
		Lead:     vocab.GPU,
		Body:     form,
		Required: []string{"GPU memory", "Model weights", "16 GB", "KV caches", "PagedAttention", "133", "48"},
	}
}
