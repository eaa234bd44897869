package examples

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var (
	block = regexp.MustCompile("(?s)```([a-z]*)\n(.*?)```")
	link  = regexp.MustCompile(`\]\(([^)]*)\)`)
)

func readme(t *testing.T) string {
	t.Helper()
	b, err := os.ReadFile("../README.md")
	require.NoError(t, err)
	return string(b)
}

// sources returns the text of every file of the given kind.
func sources(t *testing.T, ending string) map[string]string {
	t.Helper()
	all := map[string]string{}
	require.NoError(t, filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ending {
			return err
		}
		b, err := os.ReadFile(path)
		all[path] = string(b)
		return err
	}))
	return all
}

// The message in the README is one that quickstart's test gets.
func TestReadmeShowsARealMessage(t *testing.T) {
	test, err := os.ReadFile("quickstart/main_test.go")
	require.NoError(t, err)
	for _, m := range block.FindAllStringSubmatch(readme(t), -1) {
		if strings.HasPrefix(m[2], "Figure ") {
			assert.Contains(t, string(test), "// Output: "+m[2])
			return
		}
	}
	t.Error("the README shows no message")
}

// The code in the README is code that is compiled and tested.
func TestReadmeShowsTestedCode(t *testing.T) {
	endings := map[string]string{"go": ".go", "html": ".gohtml"}
	shown := 0
	for _, m := range block.FindAllStringSubmatch(readme(t), -1) {
		ending, ok := endings[m[1]]
		if !ok {
			continue
		}
		shown++
		found := false
		for _, text := range sources(t, ending) {
			found = found || strings.Contains(text, m[2])
		}
		assert.True(t, found, "the README shows code that is in no %s file:\n%s", ending, m[2])
	}
	assert.GreaterOrEqual(t, shown, 5)
}

func TestReadmeBeginsWithQuickstart(t *testing.T) {
	quickstart, err := os.ReadFile("quickstart/main.go")
	require.NoError(t, err)
	for _, m := range block.FindAllStringSubmatch(readme(t), -1) {
		if m[1] == "go" {
			assert.Equal(t, string(quickstart), m[2])
			return
		}
	}
	t.Error("the README shows no Go code")
}

// The README tells the very words by which [TestFromOutside] makes its go.mod.
func TestReadmeTellsGoMod(t *testing.T) {
	assert.Contains(t, readme(t), "\nrequire github.com/burindev/burin v0.0.0\n\nreplace github.com/burindev/burin => ../burin\n")
	assert.Contains(t, readme(t), "\ncp ../burin/go.mod ../burin/go.sum .\ngo "+strings.Join(modEdit("../burin"), " ")+"\n")
}

func TestReadmeLinksLeadSomewhere(t *testing.T) {
	links := link.FindAllStringSubmatch(readme(t), -1)
	assert.NotEmpty(t, links)
	for _, m := range links {
		if !strings.HasPrefix(m[1], "https://") {
			_, err := os.Stat(filepath.Join("..", m[1]))
			assert.NoError(t, err)
		}
	}
}
