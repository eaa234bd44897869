package main

import (
	"bytes"
	"context"
	_ "embed"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram/book"
	"github.com/burindev/burin/diagram/diagramtest"
	"github.com/burindev/burin/diagram/press"
)

func TestGenerations(t *testing.T) { diagramtest.Golden(t, generations()) }

func TestRenderThroughOwnTemplate(t *testing.T) {
	dir := t.TempDir()
	var out, errs bytes.Buffer
	code := press.Main(collectors(), []string{"render", "--template", "page.gohtml", "--out", dir}, &out, &errs)
	require.Equal(t, press.OK, code, errs.String())
	assert.Equal(t, "2 figures in "+dir+", 1 pending\n", out.String())
	page, err := os.ReadFile(filepath.Join(dir, "gc-pauses.html"))
	require.NoError(t, err)
	assert.Contains(t, string(page), "<h1>2-1 Where a collection stops the world</h1>\n<p id=\"take\">Two short stops")
	assert.FileExists(t, filepath.Join(dir, "gc-pauses.svg"))
}

//go:embed page.gohtml
var page string

// A book's own program can fill its folder without the command line.
func Example() {
	dir, err := os.MkdirTemp("", "assets")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	report, err := collectors().Render(context.Background(), book.Output{Dir: dir, Template: page, TemplateName: "page.gohtml"})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range report.Manifest.Figures {
		fmt.Println(f.Number, f.Title)
		for _, file := range f.Files {
			fmt.Println("    " + file.Name)
		}
	}
	// Output:
	// 1-1 Most objects die young
	//     gc-generations.html
	//     gc-generations.svg
	//     gc-generations.column.svg
	//     thumb/gc-generations.svg
	//     thumb/gc-generations.dark.svg
	// 2-1 Where a collection stops the world
	//     gc-pauses.html
	//     gc-pauses.svg
	//     gc-pauses.column.svg
	//     thumb/gc-pauses.svg
	//     thumb/gc-pauses.dark.svg
}
