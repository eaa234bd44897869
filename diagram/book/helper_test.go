package book_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/book"
)

func fig(id, title string) diagram.Figure {
	return diagram.Figure{ID: diagram.ID(id), Title: title, Takeaway: "It shows.", Source: "Illustrative.", Body: diagram.Text{Text: "words of " + title}}
}

// broken is a form of a stranger that panics.
type broken struct{}

func (broken) Layout(diagram.Context, diagram.Constraints) diagram.Frame {
	var none []int
	return diagram.Frame{Baseline: float64(none[len(none)])}
}

func small() book.Book {
	return book.Book{
		Title: "A small book",
		Chapters: []book.Chapter{
			{Title: "First", Planned: []book.Planned{{ID: "one", Description: "the first"}, {ID: "two", Description: "the second"}},
				Figures: []diagram.Figure{fig("two", "Two"), fig("extra", "Extra")}},
			{Label: "Appendix A", Number: "A", Title: "Last", Figures: []diagram.Figure{fig("last", "Last")}},
		},
	}
}

func render(t *testing.T, b book.Book, o book.Output) book.Report {
	t.Helper()
	r, err := b.Render(context.Background(), o)
	require.NoError(t, err)
	return r
}

// files returns the contents of all files under a folder by name.
func files(t *testing.T, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	require.NoError(t, filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(path)
		rel, _ := filepath.Rel(dir, path)
		out[filepath.ToSlash(rel)] = string(b)
		return err
	}))
	return out
}
