package chapters_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/chapters"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
)

// The plan of the book describes each figure in a line. What is hard in that
// line, its numbers and its names (PagedAttention, CUDA, FP8), the figure must
// say, in the picture or in the words around it: in both widths.
func TestFiguresSayWhatThePlanNames(t *testing.T) {
	drawn, err := chapters.Book().Select()
	require.NoError(t, err)
	for _, e := range drawn {
		t.Run(string(e.ID), func(t *testing.T) {
			for _, p := range []scene.Profile{scene.Wide, scene.Column} {
				s, err := diagram.Build(*e.Figure, diagram.Options{Profile: p})
				require.NoError(t, err)
				said := plainTerms(strings.Join(s.Words(), " "))
				for _, want := range terms(e.Description) {
					if !slices.ContainsFunc(variants(want), func(v string) bool { return strings.Contains(said, v) }) {
						t.Errorf("%s: %q is in the plan, but not in the figure", p, want)
					}
				}
			}
		})
	}
}

var term = regexp.MustCompile(`[\pL\pN][\pL\pN.,/-]*[\pL\pN]|[\pL\pN]`)

// subject is what the whole book is about: no figure needs to name it.
const subject = "ML"

// terms returns the words of a description that are numbers or names: with a
// digit, or with a capital letter that no sentence begins with.
func terms(description string) []string {
	var out []string
	for _, w := range term.FindAllString(plainDashes(description), -1) {
		for _, part := range strings.FieldsFunc(w, func(r rune) bool { return r == '/' || r == '-' }) {
			r := []rune(part)
			hard := strings.ContainsFunc(part, unicode.IsDigit) ||
				slices.ContainsFunc(r[1:], unicode.IsUpper)
			if hard && part != subject && !slices.Contains(out, part) {
				out = append(out, part)
			}
		}
	}
	return out
}

func TestTerms(t *testing.T) {
	assert.Equal(t, []string{"GPU", "KV", "PagedAttention", "FP8", "FP4", "40", "60", "10,000", "0.10"},
		terms("GPU memory box: KV caches, PagedAttention, FP8/FP4, ML, 40-60% and 10,000+ for $0.10/hr"))
	assert.Contains(t, variants("300ms"), "300 ms")
}

// variants are the ways in which a figure may write a term: "1s" as "1 s".
func variants(term string) []string {
	t := plainTerms(term)
	spaced := regexp.MustCompile(`^([0-9.,]+)([a-z]+)$`).ReplaceAllString(t, "$1 $2")
	return []string{t, spaced, strings.TrimSuffix(t, "s")}
}

func plainTerms(s string) string {
	return strings.Join(strings.Fields(strings.ToLower(plainDashes(s))), " ")
}

func plainDashes(s string) string {
	return strings.NewReplacer("–", "-", "‑", "-", "−", "-", " ", " ", "→", " ").Replace(s)
}
