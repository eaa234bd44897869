package ch16_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/chapters/ch16"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
)

// The whole book is on the page: every chapter from 2 to 15 by its number, in
// at most twenty cards, and each way leads where the text says.
func TestArchitectureNamesEveryChapter(t *testing.T) {
	for _, profile := range []scene.Profile{scene.Wide, scene.Column} {
		s, err := diagram.Build(ch16.CompleteArchitecture(), diagram.Options{Profile: profile})
		require.NoError(t, err)
		named := map[string]bool{}
		for _, w := range s.Words() {
			for _, part := range strings.Fields(w) {
				named[strings.Trim(part, ",")] = true
			}
		}
		for chapter := 2; chapter <= 15; chapter++ {
			assert.True(t, named[fmt.Sprint(chapter)], "chapter %d in %s", chapter, profile)
		}
		cards := 0
		for _, f := range s.Frames {
			if f.Kind == "Card" {
				cards++
			}
		}
		assert.LessOrEqual(t, cards, 20)
		doc := scene.PlainText(s.Doc)
		for _, want := range []string{
			"Load balancer: sticky by session (chapter 15)", "tap for metering: 14", "Clients → API gateway: audio in", "Results → Clients: words out",
			"Post-process → Results: words out", "Schedule → Inference cluster: audio in", "Response → Usage to bill: usage events",
			"- Monitoring and SLOs (chapter 13)", "- Compliance (chapter 12)", "KV\u00a0cache: 44%",
		} {
			assert.Contains(t, doc, want)
		}
	}
}
