package scene_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/burindev/burin/diagram/scene"
)

func ExamplePlainText() {
	fmt.Println(scene.PlainText([]scene.Block{
		scene.Paragraph{Text: "Two servers, compared."},
		scene.List{Ordered: true, Items: []scene.Item{
			{Text: "Prefill", Kids: []scene.Block{
				scene.List{Items: []scene.Item{{Text: "reads the prompt"}, {Text: "fills the cache"}}},
				scene.Paragraph{Text: "Bound by arithmetic."},
			}},
			{Text: "Decode"},
		}},
		scene.Table{
			Caption: "Features",
			Head:    []string{"Feature", "vLLM", "TGI"},
			Rows: [][]scene.Cell{
				{{Text: "Paging", Head: true}, {Status: "Good", Text: "yes"}, {Text: "no"}},
				{{Text: "Batch", Head: true}, {Status: "Fair"}, {}, {Text: "beyond the head"}},
				{{}, {}},
			},
		},
	}))
	// Output:
	// Two servers, compared.
	//
	// 1. Prefill
	//   - reads the prompt
	//   - fills the cache
	//   Bound by arithmetic.
	// 2. Decode
	//
	// Features
	// - Paging; vLLM: Good, yes; TGI: no
	// - Batch; vLLM: Fair; beyond the head
}

func TestPlainTextEdges(t *testing.T) {
	assert.Empty(t, scene.PlainText(nil))
	assert.Empty(t, scene.PlainText([]scene.Block{scene.List{}, scene.Table{}}))
	assert.Equal(t, "a\n\nb", scene.PlainText([]scene.Block{scene.Paragraph{Text: "a"}, scene.List{}, scene.Paragraph{Text: "b"}}),
		"an empty block leaves no gap")
	assert.Equal(t, "- one line of it", scene.PlainText([]scene.Block{
		scene.List{Items: []scene.Item{{Text: "one\nline\tof\rit"}}},
	}), "a line break cannot end an item")
	assert.Equal(t, "- A: 1; B: 2", scene.PlainText([]scene.Block{
		scene.Table{Head: []string{"A", "B"}, Rows: [][]scene.Cell{{{Text: "1"}, {Text: "2"}}}},
	}), "a first cell that is no head has its column's head")
}
