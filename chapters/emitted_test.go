package chapters_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/chapters"
	"github.com/burindev/burin/diagram/book"
	"github.com/burindev/burin/diagram/lint"
)

// Every SVG file of the book, in every theme, keeps to the markup that all
// readers know, brings its ground and has a name.
func TestEmittedSVG(t *testing.T) {
	if testing.Short() {
		t.Skip("renders the book three times")
	}
	b := chapters.Book()
	files := 0
	for _, th := range b.ThemeNames() {
		dir := t.TempDir()
		report, err := b.Render(t.Context(), book.Output{Dir: dir, Theme: th, AllowFindings: true})
		require.NoError(t, err)
		require.Empty(t, report.Failures)
		require.NoError(t, filepath.WalkDir(dir, func(path string, _ fs.DirEntry, err error) error {
			if err != nil || filepath.Ext(path) != ".svg" {
				return err
			}
			data, err := os.ReadFile(path)
			files++
			assert.Empty(t, lint.CheckSVG(data).Errors(), "%s, %s", filepath.Base(path), th)
			return err
		}))
	}
	assert.GreaterOrEqual(t, files, 3*3*10)
	t.Logf("%d files", files)
}
