package appendixa

import "github.com/burindev/burin/layouts"

// The cache of a model with 8 billion parameters: a key and a value for each
// layer, head and place in the head.
const (
	kvLayers, kvHeads, headSize = 32, 8, 128
	valueBytes                  = 2 // FP16
	bytesPerToken               = 2 * kvLayers * kvHeads * headSize * valueBytes

	slabTokens = 8192 // what a slab reserves: the longest context
	pageTokens = 16
)

// userTokens is how many tokens user n, from 1, has in the cache. Most talk
// little and a few talk long: the square of a share between 0 and 1. Steps of
// 610 in 987, two neighbours among Fibonacci's numbers, spread the shares
// evenly over any run of users.
func userTokens(n int) int {
	const step, round = 610, 987
	share := int64(n) * step % round
	return 512 + int(7400*share*share/(round*round))
}

// cacheSize is the memory of some tokens in GB.
func cacheSize(tokens int) float64 { return float64(tokens) * bytesPerToken / 1e9 }

// admit lets users in, in order of arrival, as long as the pool holds what
// reserve gives each of them.
func admit(pool float64, reserve func(tokens int) int) []layouts.TankItem {
	var out []layouts.TankItem
	held := 0
	for n := 1; ; n++ {
		tokens := userTokens(n)
		room := reserve(tokens)
		if cacheSize(held+room) > pool {
			return out
		}
		held += room
		out = append(out, layouts.TankItem{Held: cacheSize(room), Used: cacheSize(tokens)})
	}
}

// slabs gives every user room for the longest context.
func slabs(pool float64) []layouts.TankItem {
	return admit(pool, func(int) int { return slabTokens })
}

// pages gives every user as many pages as the tokens need.
func pages(pool float64) []layouts.TankItem {
	return admit(pool, func(tokens int) int { return (tokens + pageTokens - 1) / pageTokens * pageTokens })
}
