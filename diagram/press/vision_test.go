package press

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram/theme"
)

// A figure as a reader with other vision sees it has no colour that this reader
// does not see.
func TestCheckVision(t *testing.T) {
	light := theme.Light()
	for _, kind := range []theme.CVD{theme.Protan, theme.Deutan, theme.Tritan, theme.Grey} {
		dir := t.TempDir()
		r := call(t, sound(), "check", "--vision", kind.String(), "--only", "heap-*", "-o", dir)
		assert.Equal(t, result{OK, "1 figure in " + dir + "\n", ""}, r)
		data, err := os.ReadFile(filepath.Join(dir, "heap-size.svg"))
		require.NoError(t, err)
		plain, seen := light.Colors[theme.Surface], theme.Vision(light.Colors[theme.Surface], kind)
		require.NotEqual(t, plain, seen)
		assert.Contains(t, string(data), `fill="`+seen.Hex()+`"`, kind)
		assert.NotContains(t, string(data), plain.Hex(), kind)
		assert.FileExists(t, filepath.Join(dir, "index.html"))
		assert.NoFileExists(t, filepath.Join(dir, "pause-times.svg"))
	}
}

func TestCheckVisionOfATheme(t *testing.T) {
	t.Chdir(t.TempDir())
	r := call(t, sound(), "check", "--vision", "deutan", "--theme", "dark")
	assert.Equal(t, result{OK, "2 figures in dist/deutan, 1 pending\n", ""}, r)
	data, err := os.ReadFile("dist/deutan/heap-size.svg")
	require.NoError(t, err)
	assert.Contains(t, string(data), theme.Vision(theme.Dark().Colors[theme.Ink], theme.Deutan).Hex())
}

// What lint refuses can be looked at all the same.
func TestCheckVisionOfFindings(t *testing.T) {
	dir := t.TempDir()
	r := call(t, unsound(), "check", "--vision", "grey", "-o", dir)
	assert.Equal(t, OK, r.code, r.err)
	assert.FileExists(t, filepath.Join(dir, "pause-times.svg"))
	r = call(t, faulty(), "check", "--vision", "grey", "-o", dir)
	assert.Equal(t, Failed, r.code, "this one cannot be drawn")
	assert.Contains(t, r.err, "pause-times (1-2) cannot be rendered")
}

func TestCheckVisionUsage(t *testing.T) {
	for _, tt := range []struct {
		args []string
		want string
	}{
		{[]string{"--vision", "blue"}, `must be one of "protan","deutan","tritan","grey"`},
		{[]string{"--vision", "grey", "--theme", "drak"}, "--theme: there is no theme"},
		{[]string{"--vision", "grey", "--only", "pause-tims"}, "close to it: pause-times"},
		{[]string{"--theme", "dark"}, "go with --vision"},
		{[]string{"-o", "x"}, "go with --vision"},
	} {
		t.Chdir(t.TempDir())
		r := call(t, sound(), append([]string{"check"}, tt.args...)...)
		assert.Equal(t, Usage, r.code, tt.args)
		assert.Contains(t, r.err, tt.want)
		assert.Empty(t, r.out)
		assert.NoDirExists(t, "dist")
		assert.NoDirExists(t, "x")
	}
}
