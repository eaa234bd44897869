package diagramtest

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram"
)

var goldenNames = []string{"sample.column.scene.txt", "sample.column.svg", "sample.wide.scene.txt", "sample.wide.svg"}

func clean(t *testing.T) string {
	t.Helper()
	t.Setenv(updateVar, "")
	t.Setenv(reportVar, "")
	return t.TempDir()
}

func TestMissingGoldenFails(t *testing.T) {
	dir := clean(t)
	r := compare(t, dir, figure("one"))
	require.Len(t, r.errors, 2, "one for each profile")
	assert.Contains(t, r.errors[0], "sample, wide: there is no golden")
	assert.Contains(t, r.errors[1], "sample, column: there is no golden")
	assert.Contains(t, r.errors[0], "BURIN_UPDATE=1")
	assert.FileExists(t, filepath.Join(dir, "sample.wide.got.svg"))
	assert.FileExists(t, filepath.Join(dir, "sample.wide.got.scene.txt"))
	assert.FileExists(t, filepath.Join(dir, reportName))
	assert.NoFileExists(t, filepath.Join(dir, "sample.wide.svg"))
}

func TestUpdateThenPass(t *testing.T) {
	dir := filepath.Join(clean(t), "testdata") // made when it is not there
	compare(t, dir, figure("one"))
	r := accept(t, dir, figure("one"))
	assert.Empty(t, r.errors)
	assert.Len(t, r.logs, 2)
	assert.Equal(t, goldenNames, names(t, dir), "what the failing run left is gone")
	assert.Empty(t, compare(t, dir, figure("one")).errors)
	assert.Empty(t, accept(t, dir, figure("one")).logs, "nothing to write")
}

func TestPassingRunTakesAwayWhatAFailingOneLeft(t *testing.T) {
	dir := clean(t)
	accept(t, dir, figure("one"))
	require.Len(t, compare(t, dir, figure("two")).errors, 2)
	require.FileExists(t, filepath.Join(dir, reportName))
	require.Empty(t, compare(t, dir, figure("one")).errors)
	assert.Equal(t, goldenNames, names(t, dir))
}

func TestFailureSaysWhatChanged(t *testing.T) {
	dir := clean(t)
	accept(t, dir, figure("GPU inference", "queue"))
	r := compare(t, dir, figure("GPU inference", "wait", "new one"))
	require.Len(t, r.errors, 2)
	assert.Contains(t, r.errors[0], `sample, wide: differs from its golden`)
	assert.Contains(t, r.errors[0], `text changed from "queue" to "wait"`)
	assert.Contains(t, r.errors[0], `label "new one" is new`)
	assert.Contains(t, r.errors[0], `the canvas grew from`)
	assert.NotContains(t, r.errors[0], `label "GPU inference" moved`)
}

func TestOnlyTheSVGChanged(t *testing.T) {
	dir := clean(t)
	accept(t, dir, figure("one"))
	file := filepath.Join(dir, "sample.wide.svg")
	b, err := os.ReadFile(file)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(file, []byte(strings.Replace(string(b), "<svg ", `<svg data-x="1" `, 1)), 0o644))
	r := compare(t, dir, figure("one"))
	require.Len(t, r.errors, 1)
	assert.Contains(t, r.errors[0], "the scene is the same, the SVG changed, first in line 1")
}

func TestLineEndsOfACheckoutDoNotCount(t *testing.T) {
	dir := clean(t)
	accept(t, dir, figure("one"))
	for _, name := range goldenNames {
		file := filepath.Join(dir, name)
		b, err := os.ReadFile(file)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(file, []byte(strings.ReplaceAll(string(b), "\n", "\r\n")), 0o644))
	}
	assert.Empty(t, compare(t, dir, figure("one")).errors)
}

func TestWordsShowWhereNothingCanBeWritten(t *testing.T) {
	dir := clean(t)
	accept(t, dir, figure("one"))
	// A folder in the way stops the writing for root, too.
	require.NoError(t, os.Mkdir(filepath.Join(dir, "sample.wide.got.svg"), 0o755))
	require.NoError(t, os.Mkdir(filepath.Join(dir, "sample.wide.got.scene.txt"), 0o755))
	r := compare(t, dir, figure("two"))
	require.Len(t, r.errors, 2)
	assert.Contains(t, r.errors[0], `text changed from "one" to "two"`)
	assert.Contains(t, r.errors[0], "not written beside the golden")
}

func TestFigureThatCannotBeDrawn(t *testing.T) {
	dir := clean(t)
	r := compare(t, dir, diagram.Figure{ID: "sample", Title: "A sample"})
	require.Len(t, r.errors, 2)
	assert.Contains(t, r.errors[0], `figure "sample", wide: cannot be drawn`)
	assert.Contains(t, r.errors[0], "Takeaway: required")
	assert.Empty(t, names(t, dir))
}

func TestBadVariableAndName(t *testing.T) {
	dir := clean(t)
	t.Setenv(updateVar, "yes please")
	r := compare(t, dir, figure("one"))
	assert.Contains(t, r.all(), `BURIN_UPDATE="yes please": use 1`)
	t.Setenv(updateVar, "1")
	r = &recorder{TB: t}
	Goldens{Dir: dir}.Node(r, "../x", diagram.Text{Text: "one"})
	assert.Contains(t, r.all(), `"../x" does not name goldens`)
	assert.Empty(t, names(t, dir))
}

func TestNodeAlone(t *testing.T) {
	dir := clean(t)
	t.Setenv(updateVar, "1")
	r := &recorder{TB: t}
	Goldens{Dir: dir}.Node(r, "text", diagram.Text{Text: "one"})
	assert.Empty(t, r.errors)
	t.Setenv(updateVar, "0")
	Goldens{Dir: dir}.Node(r, "text", diagram.Text{Text: "other"})
	require.Len(t, r.errors, 2)
	assert.Contains(t, r.errors[0], `text changed from "one" to "other"`)
}

func TestReport(t *testing.T) {
	dir := clean(t)
	accept(t, dir, figure("one", "two"))
	compare(t, dir, figure("one", "<b>2</b>"))
	b, err := os.ReadFile(filepath.Join(dir, reportName))
	require.NoError(t, err)
	page := string(b)
	assert.Contains(t, page, "Figures that changed: 2")
	assert.Contains(t, page, "text changed from &#34;two&#34; to &#34;&lt;b&gt;2&lt;/b&gt;&#34;")
	assert.Equal(t, 2*4, strings.Count(page, `href="data:image/svg`), "old, new and both over each other")
	assert.Contains(t, page, `class="was"`)
	assert.Contains(t, page, `class="is"`)
	assert.NotContains(t, page, "ZgotmplZ")
	assert.NotContains(t, page, "<b>2")
}

func TestReportElsewhere(t *testing.T) {
	dir := clean(t)
	to := filepath.Join(t.TempDir(), "pages")
	t.Setenv(reportVar, to)
	accept(t, dir, figure("one"))
	r := compare(t, dir, figure("two"))
	list := names(t, to)
	require.Len(t, list, 1)
	assert.Contains(t, list[0], "diagramtest")
	assert.Contains(t, r.all(), list[0])
	assert.NoFileExists(t, filepath.Join(dir, reportName))
	compare(t, dir, figure("one"))
	assert.Empty(t, names(t, to))
}

func TestTestsAtTheSameTimeMakeOneReport(t *testing.T) {
	dir := clean(t)
	done := make(chan struct{})
	const n = 8
	for i := range n {
		go func() {
			defer func() { done <- struct{}{} }()
			f := figure("one")
			f.ID = diagram.ID("sample-" + string(rune('a'+i)))
			Goldens{Dir: dir}.Figure(&recorder{TB: t}, f)
		}()
	}
	for range n {
		<-done
	}
	b, err := os.ReadFile(filepath.Join(dir, reportName))
	require.NoError(t, err)
	assert.Contains(t, string(b), "Figures that changed: 16")
}
