package whole_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram/internal/whole"
)

// fullDisk takes the first few bytes and no more.
type fullDisk struct {
	*os.File
	room int
}

func (f fullDisk) Write(p []byte) (int, error) {
	n, err := f.File.Write(p[:min(f.room, len(p))])
	if err == nil && n < len(p) {
		err = &fs.PathError{Op: "write", Path: f.Name(), Err: syscall.ENOSPC}
	}
	return n, err
}

func names(t *testing.T, dir string) []string {
	t.Helper()
	list, err := os.ReadDir(dir)
	require.NoError(t, err)
	var out []string
	for _, e := range list {
		out = append(out, e.Name())
	}
	return out
}

func TestWriteReplacesAndKeepsTheMode(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "a.svg")
	require.NoError(t, os.WriteFile(file, []byte("old"), 0o600))
	require.NoError(t, whole.Write(file, []byte("new")))
	got, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.Equal(t, "new", string(got))
	info, err := os.Stat(file)
	require.NoError(t, err)
	assert.Equal(t, fs.FileMode(0o600), info.Mode().Perm())
	assert.Equal(t, []string{"a.svg"}, names(t, dir))

	fresh := filepath.Join(dir, "b.svg")
	require.NoError(t, whole.Write(fresh, nil))
	info, err = os.Stat(fresh)
	require.NoError(t, err)
	assert.Equal(t, fs.FileMode(0o644), info.Mode().Perm())
}

func TestAFullDiskLeavesTheOldFileAlone(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "a.svg")
	require.NoError(t, os.WriteFile(file, []byte("old"), 0o644))
	b := whole.Batch{Create: func(dir, pattern string) (whole.File, error) {
		f, err := os.CreateTemp(dir, pattern)
		return fullDisk{f, 2}, err
	}}
	err := b.Add(file, []byte("newer"))
	require.ErrorIs(t, err, syscall.ENOSPC)
	assert.Contains(t, err.Error(), file)
	assert.NotContains(t, err.Error(), ".burin-", "the name aside means nothing to a reader")
	require.NoError(t, b.Commit())
	got, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.Equal(t, "old", string(got))
	assert.Equal(t, []string{"a.svg"}, names(t, dir))
}

func TestNothingAppearsBeforeCommit(t *testing.T) {
	dir := t.TempDir()
	var b whole.Batch
	require.NoError(t, b.Add(filepath.Join(dir, "a"), []byte("1")))
	require.NoError(t, b.Add(filepath.Join(dir, "b"), []byte("2")))
	assert.NoFileExists(t, filepath.Join(dir, "a"))
	b.Discard()
	assert.Empty(t, names(t, dir))

	require.NoError(t, b.Add(filepath.Join(dir, "a"), []byte("1")))
	require.NoError(t, b.Commit())
	b.Discard()
	assert.Equal(t, []string{"a"}, names(t, dir))
}

func TestAFolderInTheWayIsNamed(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "a.svg")
	require.NoError(t, os.Mkdir(file, 0o755))
	err := whole.Write(file, []byte("new"))
	require.ErrorContains(t, err, file+" is in the way")
	assert.Equal(t, []string{"a.svg"}, names(t, dir))
}

func TestAFolderThatIsNotThere(t *testing.T) {
	file := filepath.Join(t.TempDir(), "none", "a.svg")
	require.ErrorIs(t, whole.Write(file, nil), fs.ErrNotExist)
}
