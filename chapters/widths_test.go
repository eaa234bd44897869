package chapters_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/chapters"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/lint"
)

// A figure of the book is sound at any width, not just at those of its two
// profiles: no rule of the linter finds an error. The rules for colours are
// left out: words that tell two bars apart leave them where they are narrow,
// and no width changes a colour.
func TestFiguresAtAnyWidth(t *testing.T) {
	drawn, err := chapters.Book().Select()
	require.NoError(t, err)
	for _, e := range drawn {
		for _, w := range []float64{360, 400, 440, 480, 520, 560, 640, 700, 780, 860, 1000, 1080, 1200} {
			t.Run(fmt.Sprintf("%s/%g", e.ID, w), func(t *testing.T) {
				s, err := diagram.Build(*e.Figure, diagram.Options{Width: w})
				require.NoError(t, err)
				for _, f := range lint.Check(s).Errors() {
					if f.Rule != "CVD" && f.Rule != "GREY" {
						t.Error(f.Rule, f.Message)
					}
				}
			})
		}
	}
}
