package book_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/book"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/html"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

func TestRenderWritesTheFolder(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "deep", "dist")
	var steps []string
	r := render(t, small(), book.Output{Dir: dir, Progress: func(done, total int, last book.Entry) {
		assert.Equal(t, 3, total)
		assert.Equal(t, len(steps)+1, done)
		steps = append(steps, string(last.ID))
	}})
	assert.Equal(t, []string{"two", "extra", "last"}, steps)
	assert.Equal(t, 3, r.Written)
	assert.Empty(t, r.Failures)
	got := files(t, dir)
	var names []string
	for name := range got {
		names = append(names, name)
	}
	slices.Sort(names)
	assert.Equal(t, []string{
		"extra.column.svg", "extra.html", "extra.svg", "figures.json", "index.html",
		"last.column.svg", "last.html", "last.svg",
		"thumb/extra.dark.svg", "thumb/extra.svg", "thumb/last.dark.svg", "thumb/last.svg", "thumb/two.dark.svg", "thumb/two.svg",
		"two.column.svg", "two.html", "two.svg",
	}, names)
	index := got["index.html"]
	assert.Contains(t, index, "the first", "pending figures are shown by their plan")
	assert.Contains(t, index, `href="two.html"`)
	assert.NotContains(t, index, `href="one.html"`)
	assert.Contains(t, got["extra.html"], `href="two.html"`)
	assert.Contains(t, got["extra.html"], `href="last.html"`)
	assert.Contains(t, got["two.html"], "1-2")
}

func TestManifestTellsTheTruth(t *testing.T) {
	dir := t.TempDir()
	b := small()
	b.Chapters[0].Figures[0].Alt = "two words"
	r := render(t, b, book.Output{Dir: dir})
	got := files(t, dir)
	assert.True(t, strings.HasPrefix(got["figures.json"], "{\n  \"schema\": 1,\n"))
	m, err := book.ReadManifest(dir)
	require.NoError(t, err)
	assert.Equal(t, r.Manifest, m)
	require.Len(t, m.Figures, 3)
	two := m.Figures[0]
	assert.Equal(t, "1", two.Chapter)
	assert.Equal(t, "1-2", two.Number)
	assert.Equal(t, "It shows. Illustrative.", two.Caption)
	assert.Equal(t, "two words", two.Alt)
	assert.Equal(t, "It shows.", m.Figures[1].Alt)
	assert.Equal(t, "words of Two", two.Description)
	assert.Equal(t, []book.ManifestPending{{ID: "one", Chapter: "1", Number: "1-1", Description: "the first"}}, m.Pending)
	listed := map[string]bool{"index.html": true, "figures.json": true}
	for _, f := range m.Figures {
		for _, file := range f.Files {
			data := got[file.Name]
			sum := sha256.Sum256([]byte(data))
			assert.Equal(t, len(data), file.Size, file.Name)
			assert.Equal(t, hex.EncodeToString(sum[:]), file.SHA256, file.Name)
			listed[file.Name] = true
			if file.Use == book.UseDrawing {
				assert.Equal(t, map[string]float64{"wide": 960, "column": 600}[string(file.Profile)], file.Width, file.Name)
				assert.NotZero(t, file.Height)
			}
		}
	}
	assert.Len(t, listed, len(got), "every file is listed")
}

func TestTwoRendersAreEqual(t *testing.T) {
	a, b := t.TempDir(), t.TempDir()
	render(t, small(), book.Output{Dir: a})
	render(t, small(), book.Output{Dir: b})
	want := files(t, a)
	assert.Equal(t, want, files(t, b))
	render(t, small(), book.Output{Dir: a})
	assert.Equal(t, want, files(t, a), "over an earlier one")
	render(t, small(), book.Output{Dir: a, Only: []string{"two"}})
	assert.Equal(t, want, files(t, a), "a part of it over an earlier one")
}

func TestOnlyInAnEmptyFolder(t *testing.T) {
	dir := t.TempDir()
	r := render(t, small(), book.Output{Dir: dir, Only: []string{"tw*"}})
	assert.Equal(t, 1, r.Written)
	got := files(t, dir)
	assert.Contains(t, got, "two.html")
	assert.NotContains(t, got, "last.html")
	require.Len(t, r.Manifest.Figures, 1)
	assert.NotContains(t, got["index.html"], `href="last.html"`, "no link leads nowhere")
	assert.NotContains(t, got["two.html"], `href="last.html"`)
}

func TestOnlyDoesNotListFilesThatHaveChanged(t *testing.T) {
	dir := t.TempDir()
	render(t, small(), book.Output{Dir: dir})
	require.NoError(t, os.WriteFile(filepath.Join(dir, "last.svg"), []byte("other"), 0o644))
	r := render(t, small(), book.Output{Dir: dir, Only: []string{"two"}})
	require.Len(t, r.Manifest.Figures, 2)
	assert.EqualValues(t, "extra", r.Manifest.Figures[1].ID)
	r = render(t, small(), book.Output{Dir: dir, Only: []string{"two"}, Theme: "print"})
	require.Len(t, r.Manifest.Figures, 1, "the others are in another theme")
}

func TestAFigureThatFailsIsAlone(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "extra.svg"), []byte("old"), 0o644))
	b := small()
	b.Chapters[0].Figures[1] = diagram.Figure{ID: "extra", Body: diagram.Text{}}
	b.Chapters[1].Figures = append(b.Chapters[1].Figures,
		diagram.Figure{ID: "panics", Title: "x", Takeaway: "x", Body: broken{}},
		diagram.Figure{Title: "x", Takeaway: "x", Body: diagram.Text{Text: "x"}},
		fig("Not/An ID", "x"))
	r := render(t, b, book.Output{Dir: dir})
	assert.Equal(t, 2, r.Written)
	require.Len(t, r.Failures, 4)
	assert.EqualValues(t, "extra", r.Failures[0].Figure)
	assert.Equal(t, "1-3", r.Failures[0].Number)
	assert.Len(t, r.Failures[0].Errs, 3, "title, takeaway and text: %v", r.Failures[0].Errs)
	var p *book.PanicError
	require.ErrorAs(t, r.Failures[1], &p)
	assert.Contains(t, p.Value, "index out of range")
	assert.Contains(t, p.Where, "broken.Layout")
	assert.Contains(t, p.Where, "helper_test.go:")
	assert.Contains(t, r.Failures[2].Error(), "required")
	assert.Contains(t, r.Failures[3].Error(), "is not a name")
	got := files(t, dir)
	assert.Equal(t, "old", got["extra.svg"], "the old file stays")
	assert.Contains(t, got, "two.html")
	assert.Contains(t, got, "last.html")
	assert.NotContains(t, got["two.html"], `href="extra.html"`)
	assert.Len(t, r.Manifest.Figures, 2)
}

func TestAFolderInTheWayOfOneFile(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.Mkdir(filepath.Join(dir, "two.svg"), 0o755))
	r := render(t, small(), book.Output{Dir: dir})
	require.Len(t, r.Failures, 1)
	assert.ErrorContains(t, r.Failures[0], filepath.Join(dir, "two.svg")+" is in the way")
	assert.Equal(t, 2, r.Written)
	got := files(t, dir)
	assert.NotContains(t, got, "two.html", "the files of a figure come together")
	for name := range got {
		assert.NotContains(t, name, ".burin-")
	}
}

func TestAFileWhereTheFolderShouldBe(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "dist")
	require.NoError(t, os.WriteFile(dir, []byte("mine"), 0o644))
	_, err := small().Render(context.Background(), book.Output{Dir: dir})
	var folder *book.FolderError
	require.ErrorAs(t, err, &folder)
	assert.Equal(t, "cannot write into the folder "+dir+": not a directory", err.Error())
	b, err := os.ReadFile(dir)
	require.NoError(t, err)
	assert.Equal(t, "mine", string(b))
}

func TestAReadOnlyFolder(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("root writes into read-only folders; TestAFileWhereTheFolderShouldBe takes its place")
	}
	dir := t.TempDir()
	render(t, small(), book.Output{Dir: dir})
	want := files(t, dir)
	require.NoError(t, os.Chmod(dir, 0o555))
	defer func() { _ = os.Chmod(dir, 0o755) }()
	_, err := small().Render(context.Background(), book.Output{Dir: dir})
	require.ErrorContains(t, err, "permission denied")
	assert.Equal(t, want, files(t, dir))
}

func TestInterrupt(t *testing.T) {
	dir := t.TempDir()
	ctx, cancel := context.WithCancel(context.Background())
	_, err := small().Render(ctx, book.Output{Dir: dir, Progress: func(int, int, book.Entry) { cancel() }})
	require.ErrorIs(t, err, context.Canceled)
	assert.Empty(t, files(t, dir))
}

func TestTemplateOfTheBook(t *testing.T) {
	dir := t.TempDir()
	render(t, small(), book.Output{Dir: dir, TemplateName: "mine.gohtml", Template: "<p>{{.Number}} {{.Title}}{{template \"drawings\" .}}"})
	page := files(t, dir)["two.html"]
	assert.True(t, strings.HasPrefix(page, "<p>1-2 Two<"), page)
	assert.Equal(t, 2, strings.Count(page, "<svg "))

	dir = filepath.Join(t.TempDir(), "not-made")
	_, err := small().Render(context.Background(), book.Output{Dir: dir, TemplateName: "mine.gohtml", Template: "{{.Titel}}"})
	var bad *html.TemplateError
	require.ErrorAs(t, err, &bad)
	assert.NoDirExists(t, dir, "nothing is written")
}

func TestThemes(t *testing.T) {
	light, dark := t.TempDir(), t.TempDir()
	render(t, small(), book.Output{Dir: light})
	r := render(t, small(), book.Output{Dir: dark, Theme: "dark"})
	assert.Equal(t, "dark", r.Manifest.Theme)
	assert.NotEqual(t, files(t, light)["two.svg"], files(t, dark)["two.svg"])
	assert.Equal(t, files(t, light)["thumb/two.dark.svg"], files(t, dark)["thumb/two.svg"])
	assert.NotContains(t, files(t, dark), "thumb/two.dark.svg", "a dark book has no night")
}

func TestHostileWords(t *testing.T) {
	dir := t.TempDir()
	hostile := `</script><b id=x>"x" & 'y' {{.}} ]]>`
	b := small()
	b.Title = hostile
	b.Chapters[0].Title = hostile
	b.Chapters[0].Number = `1"><i id=y>`
	b.Chapters[0].Planned[0].Description = hostile
	f := fig("two", hostile)
	f.Takeaway, f.Source = hostile, hostile
	b.Chapters[0].Figures[0] = f
	r := render(t, b, book.Output{Dir: dir})
	require.Empty(t, r.Failures)
	for name, data := range files(t, dir) {
		switch filepath.Ext(name) {
		case ".json":
			var m book.Manifest
			require.NoError(t, json.Unmarshal([]byte(data), &m))
			assert.Equal(t, hostile, m.Title)
			assert.NotContains(t, data, "</script>")
		case ".html":
			for _, raw := range []string{"<b id", "<i id", "</script>"} {
				assert.False(t, strings.Contains(data, raw), "%s holds %s", name, raw)
			}
		case ".svg":
			wellFormed(t, name, data)
		}
	}
}

func wellFormed(t *testing.T, name, data string) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(data))
	for {
		_, err := d.Token()
		if errors.Is(err, io.EOF) {
			return
		}
		require.NoError(t, err, name)
	}
}

func TestReadManifest(t *testing.T) {
	dir := t.TempDir()
	_, err := book.ReadManifest(dir)
	require.ErrorIs(t, err, os.ErrNotExist)
	require.NoError(t, os.WriteFile(filepath.Join(dir, book.ManifestName), []byte(`{"schema": 2}`), 0o644))
	_, err = book.ReadManifest(dir)
	require.ErrorContains(t, err, "schema 2, not 1")
}

func TestCheck(t *testing.T) {
	b := small()
	got, err := b.Check(context.Background(), nil)
	require.NoError(t, err)
	assert.Equal(t, 3, got.Figures)
	assert.Empty(t, faults(got))

	b.Chapters[0].Figures[1] = diagram.Figure{ID: "extra", Title: "x", Takeaway: "x", Body: diagram.Text{}}
	b.Chapters[1].Figures = append(b.Chapters[1].Figures, fig("two", "again"))
	got, err = b.Check(context.Background(), nil)
	require.NoError(t, err)
	found := faults(got)
	require.Len(t, found, 2)
	assert.Equal(t, book.RuleBook, found[0].Rule)
	assert.Contains(t, found[0].Message, `figure "two" is there twice`)
	f := found[1]
	assert.EqualValues(t, "extra", f.Figure)
	assert.Equal(t, []string{"light", "dark", "print"}, f.Themes)
	assert.Len(t, f.Profiles, 2)
	assert.ErrorIs(t, f.Err, diagram.ErrRequired)
}

// A thing that two figures draw in two colours is an error of the book.
func TestCheckComparesFigures(t *testing.T) {
	b := small()
	queue := func(id string, r diagram.Role) diagram.Figure {
		f := fig(id, id)
		f.Body = card{r}
		return f
	}
	b.Chapters[0].Figures = []diagram.Figure{queue("one", "net"), queue("two", "net")}
	got, err := b.Check(context.Background(), nil)
	require.NoError(t, err)
	assert.Empty(t, faults(got))

	b.Chapters[0].Figures[1] = queue("two", "gpu")
	got, err = b.Check(context.Background(), nil)
	require.NoError(t, err)
	require.Len(t, faults(got), 1)
	f := faults(got)[0]
	assert.Equal(t, book.Error, f.Severity)
	assert.Equal(t, "REGISTRY", f.Rule)
	assert.Empty(t, f.Figure)
	assert.Contains(t, f.Message, `"Queue" has two colours: net in one, gpu in two`)
}

// A card is a box that shows the queue.
type card struct{ role diagram.Role }

func (c card) Layout(ctx diagram.Context, k diagram.Constraints) diagram.Frame {
	pen := ctx.Pen()
	pen.Rect(geom.R(0, 0, k.Max.W, 80), 0, diagram.Look{Role: scene.Node, Fill: c.role.Tint(), Line: theme.Edge, Width: theme.Border}).Thing = "Queue"
	return diagram.Frame{Size: geom.Sz(k.Max.W, 80), Marks: pen.Marks(), Doc: []scene.Block{scene.Paragraph{Text: "A queue."}}}
}

// faults returns the findings that are more than advice.
func faults(c book.Checked) []book.Finding {
	return slices.DeleteFunc(slices.Clone(c.Findings), func(f book.Finding) bool { return f.Severity == book.Warning })
}

// A waiver that only a drawing in another theme needs does not keep a figure
// from being rendered, and is no error of the check.
func TestWaiverOfOneTheme(t *testing.T) {
	b := small()
	pale := theme.Print()
	pale.Colors[theme.Ink2] = theme.Color{R: 0xD0, G: 0xD0, B: 0xD0}
	b.Themes = []theme.Theme{theme.Light(), pale}
	b.Chapters[0].Figures[0].Waivers = []scene.Waiver{{Rule: "CON-TEXT", Reason: "a proof of the paper"}}
	got, err := b.Check(context.Background(), nil, "two")
	require.NoError(t, err)
	require.NotEmpty(t, faults(got))
	for _, f := range faults(got) {
		assert.Equal(t, book.Waived, f.Severity, f.Message)
		assert.Equal(t, []string{"print"}, f.Themes)
	}
	assert.Empty(t, render(t, b, book.Output{Dir: t.TempDir(), Only: []string{"two"}}).Failures)
	failures := render(t, b, book.Output{Dir: t.TempDir(), Only: []string{"extra"}, Theme: "print"}).Failures
	require.Len(t, failures, 1)
	var finding *book.FindingError
	require.ErrorAs(t, failures[0], &finding)
	assert.Equal(t, "CON-TEXT", finding.Finding.Rule)
}

func BenchmarkRender(b *testing.B) {
	small := small()
	for i := range 20 {
		small.Chapters[1].Figures = append(small.Chapters[1].Figures, fig("f"+strings.Repeat("x", i), "F"))
	}
	dir := b.TempDir()
	for b.Loop() {
		if _, err := small.Render(context.Background(), book.Output{Dir: dir}); err != nil {
			b.Fatal(err)
		}
	}
}
