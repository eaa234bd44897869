package chapters_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/chapters"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/book"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/svg"
	"github.com/burindev/burin/diagram/text"
)

// planned is how many figures the book is to have.
const planned = 79

func TestThePlan(t *testing.T) {
	b := chapters.Book()
	require.NoError(t, b.Validate())
	assert.Len(t, b.Chapters, 17)
	entries := b.Entries()
	assert.Len(t, entries, planned, "a figure without a plan, or one with another ID than planned")
	for _, e := range entries {
		assert.NotEmpty(t, e.Description, e.ID)
	}
	assert.Equal(t, "1-2", entries[1].Number)
	last := entries[len(entries)-1]
	assert.Equal(t, "A-13 ch17-vad-pipeline", fmt.Sprint(last.Number, " ", last.ID))
}

func TestTheInventoryCountsItself(t *testing.T) {
	var out bytes.Buffer
	b := chapters.Book()
	require.NoError(t, b.WriteInventory(&out))
	rows := regexp.MustCompile(`(?m)^\| ch\d\d-[a-z0-9-]+\.html \| .+ \| (Complete|Pending) \|$`).FindAllStringSubmatch(out.String(), -1)
	require.Len(t, rows, planned)
	complete := 0
	for _, r := range rows {
		if r[1] == "Complete" {
			complete++
		}
	}
	drawn, err := b.Select()
	require.NoError(t, err)
	assert.Equal(t, len(drawn), complete)
	assert.Contains(t, out.String(), fmt.Sprintf("| **Total** | **%d** | **%d Complete, %d Pending** |", planned, complete, planned-complete))
}

// Every figure, in every theme and profile: it can be drawn, twice to the same
// bytes, as XML that parses, and shows the words that it must.
func TestFigures(t *testing.T) {
	b := chapters.Book()
	drawn, err := b.Select()
	require.NoError(t, err)
	for _, name := range b.ThemeNames() {
		th, err := b.Theme(name)
		require.NoError(t, err)
		set := text.NewSet(th.Sans, th.Mono)
		for _, p := range []scene.Profile{scene.Wide, scene.Column} {
			for _, e := range drawn {
				t.Run(fmt.Sprintf("%s/%s/%s", name, p, e.ID), func(t *testing.T) {
					o := diagram.Options{Profile: p, Theme: &th, Text: set}
					s, err := diagram.Build(*e.Figure, o)
					require.NoError(t, err)
					first := draw(t, s)
					wellFormed(t, first)
					words := strings.ToLower(strings.Join(s.Words(), " "))
					for _, w := range e.Figure.Required {
						// Words are taken apart at no-break spaces as well.
						want := strings.ToLower(strings.Join(strings.Fields(w), " "))
						assert.Contains(t, words, want)
					}
					o.Text = nil // measured afresh
					again, err := diagram.Build(*e.Figure, o)
					require.NoError(t, err)
					assert.True(t, bytes.Equal(first, draw(t, again)), "drawn twice, two pictures")
				})
			}
		}
	}
}

func draw(t *testing.T, s *scene.Scene) []byte {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, svg.Write(&b, s, svg.Options{}))
	return b.Bytes()
}

// wellFormed parses XML and looks for what the decoder lets pass: an attribute
// that is there twice, an id that is there twice.
func wellFormed(t *testing.T, data []byte) {
	t.Helper()
	d := xml.NewDecoder(bytes.NewReader(data))
	ids := map[string]bool{}
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return
		}
		require.NoError(t, err)
		start, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		seen := map[xml.Name]bool{}
		for _, a := range start.Attr {
			assert.False(t, seen[a.Name], "attribute %s twice in %s", a.Name.Local, start.Name.Local)
			seen[a.Name] = true
			if a.Name.Local == "id" {
				assert.False(t, ids[a.Value], "id %s twice", a.Value)
				ids[a.Value] = true
			}
		}
	}
}

func TestRenderTwice(t *testing.T) {
	a, b := t.TempDir(), t.TempDir()
	for _, dir := range []string{a, b} {
		report, err := chapters.Book().Render(t.Context(), book.Output{Dir: dir})
		require.NoError(t, err)
		require.Empty(t, report.Failures)
	}
	require.NoError(t, filepath.WalkDir(a, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(a, path)
		require.NoError(t, err)
		one, err := os.ReadFile(path)
		require.NoError(t, err)
		two, err := os.ReadFile(filepath.Join(b, rel))
		require.NoError(t, err)
		assert.True(t, bytes.Equal(one, two), "%s differs", rel)
		return nil
	}))
}
