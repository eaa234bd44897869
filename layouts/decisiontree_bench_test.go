package layouts

import (
	"fmt"
	"testing"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// benchKids is a tree of n nodes with up to fan kids each. Its shape is
// uneven, as that of real trees, but the same on every run.
func benchKids(n, fan int) [][]int {
	kids := make([][]int, n)
	at, seed := 1, uint32(7)
	open := []int{0}
	for len(open) > 0 && at+fan <= n {
		seed = seed*1664525 + 1013904223 // Numerical Recipes, a linear congruential generator
		k := int(seed>>8) % len(open)
		i := open[k]
		open[k] = open[len(open)-1]
		open = open[:len(open)-1]
		for range fan {
			kids[i] = append(kids[i], at)
			open = append(open, at)
			at++
		}
	}
	return inOrder(kids)
}

// inOrder renames nodes, so that parents come before kids and kids in order.
func inOrder(kids [][]int) [][]int {
	var out [][]int
	var walk func(i int) int
	walk = func(i int) int {
		at := len(out)
		out = append(out, nil)
		for _, k := range kids[i] {
			n := walk(k)
			out[at] = append(out[at], n)
		}
		return at
	}
	walk(0)
	return out
}

var benchSizes = [...]int{10, 100, 1000, 10_000}

func BenchmarkTidyTree(b *testing.B) {
	for _, n := range benchSizes {
		kids := benchKids(n, 3)
		extent := make([]float64, len(kids))
		for i := range extent {
			extent[i] = float64(40 + i%30)
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				tidyTree(kids, extent, 12)
			}
		})
	}
}

func BenchmarkLadderColumns(b *testing.B) {
	for _, n := range benchSizes {
		kids := benchKids(n, 2)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				need := ladderNeeds(kids)
				ladderColumns(kids, need, need[0]+1)
			}
		})
	}
}

// benchTree is a tree of one thousand different words at most: as many as the
// cache of measured texts keeps.
func benchTree(kids [][]int) DecisionTree {
	var grow func(i int) Next
	grow = func(i int) Next {
		word := i % 1000
		if len(kids[i]) == 0 {
			return Outcome{Name: fmt.Sprintf("Outcome %d", word), Note: fmt.Sprintf("what to do in case %d", word)}
		}
		d := Decision{Question: fmt.Sprintf("Is it as in case %d?", word), Criterion: "Case"}
		if len(kids[i]) == 2 {
			d.Yes, d.No = grow(kids[i][0]), grow(kids[i][1])
			return d
		}
		for n, k := range kids[i] {
			d.Answers = append(d.Answers, Answer{On: fmt.Sprintf("way %d", n), To: grow(k)})
		}
		return d
	}
	return DecisionTree{ID: "tree", Root: grow(0).(Decision)}
}

// chain is a tree of about n nodes in which every yes is an outcome: the
// shape that a ladder draws at any length.
func chain(n int) [][]int {
	kids := make([][]int, n|1)
	for i := 0; i+2 < len(kids); i += 2 {
		kids[i] = []int{i + 1, i + 2}
	}
	return kids
}

func BenchmarkDecisionTree(b *testing.B) {
	light := theme.Light()
	set := text.NewSet(light.Sans, light.Mono)
	for _, n := range benchSizes {
		for _, shape := range [...]struct {
			name string
			kids [][]int
		}{{"ladder", chain(n)}, {"binary", benchKids(n, 2)}, {"three-way", benchKids(n, 3)}} {
			tree := benchTree(shape.kids)
			b.Run(fmt.Sprintf("%s/%d", shape.name, n), func(b *testing.B) {
				for b.Loop() {
					if _, err := diagram.Draw(tree, diagram.Options{Theme: &light, Text: set}); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}
