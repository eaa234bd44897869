// Package examples tests what is told to newcomers: the README, and the way
// into a module of their own. The examples are in the folders beside.
package examples

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	// What the module from outside imports: with it the modules that it needs
	// are on this machine before the test forbids to fetch any.
	_ "github.com/burindev/burin/chapters"
	_ "github.com/burindev/burin/diagram/diagramtest"
	_ "github.com/burindev/burin/diagram/press"
)

// modEdit are the words that make burin's go.mod one of a module that uses
// burin from a folder on this machine.
func modEdit(burin string) []string {
	return []string{"mod", "edit", "-module", "example.org/deliveries",
		"-require", "github.com/burindev/burin@v0.0.0", "-replace", "github.com/burindev/burin=" + burin}
}

// A module of its own, on a machine without a network, draws a figure, keeps
// its goldens and renders its book.
func TestFromOutside(t *testing.T) {
	if testing.Short() {
		t.Skip("builds a module of its own, which takes some seconds")
	}
	tool, err := exec.LookPath("go")
	if err != nil {
		t.Skip("the go tool is not there")
	}
	root, err := filepath.Abs("..")
	require.NoError(t, err)
	dir := t.TempDir()
	require.NoError(t, os.CopyFS(dir, os.DirFS("testdata/outside")))
	for _, name := range []string{"go.mod", "go.sum"} {
		list, err := os.ReadFile(filepath.Join(root, name))
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), list, 0o666))
	}

	run := func(update string, args ...string) (string, error) {
		cmd := exec.Command(tool, args...)
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "GOPROXY=off", "GOWORK=off", "BURIN_REPORT=", "BURIN_UPDATE="+update)
		out, err := cmd.CombinedOutput()
		return string(out), err
	}
	golden := filepath.Join(dir, "testdata", "parcel-hours.wide.svg")

	// As the README has it for a machine without a network.
	out, err := run("", modEdit(root)...)
	require.NoError(t, err, out)

	out, err = run("", "test", ".")
	require.Error(t, err, "there is no golden yet")
	assert.Contains(t, out, "parcel-hours, wide: there is no golden")
	assert.Contains(t, out, "parcel-hours, column: there is no golden")
	assert.Contains(t, out, "BURIN_UPDATE=1 go test")
	assert.NoFileExists(t, golden)

	out, err = run("1", "test", ".")
	require.NoError(t, err, out)
	assert.FileExists(t, golden)

	out, err = run("", "test", ".")
	require.NoError(t, err, out)
	left, err := filepath.Glob(filepath.Join(dir, "testdata", "*.got.*"))
	require.NoError(t, err)
	assert.Empty(t, left, "what the first run left is gone")

	out, err = run("", "run", ".", "render")
	require.NoError(t, err, out)
	assert.Equal(t, "1 figure in dist\n", out)
	assert.FileExists(t, filepath.Join(dir, "dist", "parcel-hours.html"))
	assert.FileExists(t, filepath.Join(dir, "dist", "index.html"))
}
