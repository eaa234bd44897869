//go:build unix

package press

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram/book"
	"github.com/burindev/burin/diagram/scene"
)

// asBook names the environment variable by which this program becomes the
// command over one of the books here.
const asBook = "BURIN_TEST_BOOK"

var books = map[string]func() book.Book{"sound": sound, "faulty": faulty, "unsound": unsound, "stale": stale}

func TestMain(m *testing.M) {
	if b, ok := books[os.Getenv(asBook)]; ok {
		Run(b())
	}
	os.Exit(m.Run())
}

// stale is a book with a waiver that nothing needs any more.
func stale() book.Book {
	b := sound()
	b.Chapters[0].Figures[0].Waivers = []scene.Waiver{{Rule: "CON-TEXT", Reason: "it was pale once"}}
	return b
}

// command returns the command over a book, as a shell would start it.
func command(t *testing.T, b string, args ...string) *exec.Cmd {
	t.Helper()
	self, err := os.Executable()
	require.NoError(t, err)
	cmd := exec.Command(self, args...)
	cmd.Dir = t.TempDir()
	cmd.Env = append(os.Environ(), asBook+"="+b)
	return cmd
}

func start(t *testing.T, cmd *exec.Cmd) result {
	t.Helper()
	var out, errs bytes.Buffer
	if cmd.Stdout == nil {
		cmd.Stdout = &out
	}
	cmd.Stderr = &errs
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil {
		require.ErrorAs(t, err, &exit)
	}
	return result{cmd.ProcessState.ExitCode(), out.String(), errs.String()}
}

// The exit code tells a script what it needs, and where the words go.
func TestProcess(t *testing.T) {
	for _, tt := range []struct {
		name, book string
		args       []string
		code       int
		out, err   string // words in them; empty: nothing at all
	}{
		{"check of a sound book", "sound", []string{"check"}, OK, "2 figures, 0 errors\n", ""},
		{"check of one that cannot be drawn", "faulty", []string{"check"}, Failed, "error: Figure", ""},
		{"check of one that lint refuses", "unsound", []string{"check"}, Failed, "error: REQ-FACTS", ""},
		{"check of a waiver that bites no more", "stale", []string{"check"}, Failed, "error: WAIVER: the waiver of CON-TEXT", ""},
		{"check of a part", "unsound", []string{"check", "--only", "heap-size"}, OK, "1 figure, 0 errors\n", ""},
		{"check of an unknown glob", "sound", []string{"check", "--only", "chapter-*"}, Usage, "", "no figure fits"},
		{"check of a bad glob", "sound", []string{"check", "--only", "["}, Usage, "", "is not a pattern"},
		{"check of nothing known", "sound", []string{"check", "--format", "yaml"}, Usage, "", `must be one of "text","json"`},
		{"render", "sound", []string{"render"}, OK, "2 figures in dist, 1 pending\n", ""},
		{"render of one that lint refuses", "unsound", []string{"render"}, Failed, "1 failed", "--allow-findings"},
		{"render of it all the same", "unsound", []string{"render", "--allow-findings"}, OK, "2 figures in dist", ""},
		{"render of what cannot be drawn", "faulty", []string{"render", "--allow-findings"}, Failed, "1 failed", "cannot be rendered"},
		{"render of an unknown glob", "sound", []string{"render", "--only", "x*"}, Usage, "", "no figure fits"},
		{"no command", "sound", nil, Usage, "", "--help"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			r := start(t, command(t, tt.book, tt.args...))
			assert.Equal(t, tt.code, r.code)
			for _, s := range []struct{ got, want string }{{r.out, tt.out}, {r.err, tt.err}} {
				assert.Contains(t, s.got, s.want)
				assert.True(t, s.want != "" || s.got == "", s.got)
				assert.NotContains(t, s.got, "\x1b", "a pipe gets no control characters")
				assert.NotContains(t, s.got, "goroutine")
			}
		})
	}
}

// What a script reads from a pipe is JSON and nothing else, whatever was found.
func TestProcessJSON(t *testing.T) {
	for name, want := range map[string]int{"sound": 0, "faulty": 1, "unsound": 1, "stale": 1} {
		r := start(t, command(t, name, "check", "--format", "json"))
		assert.Equal(t, want, r.code, name)
		assert.Empty(t, r.err)
		d := json.NewDecoder(strings.NewReader(r.out))
		d.DisallowUnknownFields()
		var got struct {
			Schema, Figures int
			Findings        []book.Finding
		}
		require.NoError(t, d.Decode(&got), name)
		assert.ErrorIs(t, d.Decode(&got), io.EOF)
		assert.Equal(t, 1, got.Schema)
		assert.Len(t, got.Findings, want, name)
		for _, f := range got.Findings {
			assert.Equal(t, book.Error, f.Severity)
			assert.EqualValues(t, "pause-times", f.Figure)
			assert.NotEmpty(t, f.Rule)
			assert.NotEmpty(t, f.Message)
		}
	}
}

// A reader that goes away ends the command; it does not hang or tell a story.
func TestProcessIntoAClosedPipe(t *testing.T) {
	r, w, err := os.Pipe()
	require.NoError(t, err)
	require.NoError(t, r.Close())
	cmd := command(t, "unsound", "check")
	cmd.Stdout = w
	got := start(t, cmd)
	require.NoError(t, w.Close())
	assert.NotEqual(t, OK, got.code)
	assert.NotContains(t, got.err, "goroutine")
}

// A full disk is not a success.
func TestProcessOntoAFullDisk(t *testing.T) {
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip("there is no /dev/full")
	}
	defer full.Close()
	for _, args := range [][]string{{"check"}, {"check", "--format", "json"}, {"list"}, {"render"}} {
		cmd := command(t, "sound", args...)
		cmd.Stdout = full
		r := start(t, cmd)
		assert.Equal(t, Failed, r.code, args)
		assert.Contains(t, r.err, "no space left", args)
	}
}

// A folder that may not be written to is named, and stays as it is. Root may
// write anywhere: there the command runs as nobody.
func TestProcessIntoAReadOnlyFolder(t *testing.T) {
	base, err := os.MkdirTemp("", "burin-press-")
	require.NoError(t, err)
	t.Cleanup(func() { _ = os.RemoveAll(base) })
	require.NoError(t, os.Chmod(base, 0o755))
	dir := filepath.Join(base, "dist")
	require.NoError(t, os.Mkdir(dir, 0o555))
	cmd := command(t, "sound", "render", "-o", dir)
	cmd.Dir = base
	if os.Geteuid() == 0 {
		const nobody = 65534
		data, err := os.ReadFile(cmd.Path)
		require.NoError(t, err)
		cmd.Path = filepath.Join(base, "burin")
		require.NoError(t, os.WriteFile(cmd.Path, data, 0o755))
		cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: nobody, Gid: nobody}}
	}
	r := start(t, cmd)
	assert.Equal(t, Failed, r.code)
	assert.Contains(t, r.err, "cannot write into the folder "+dir)
	assert.Contains(t, r.err, "permission denied")
	assert.Empty(t, r.out)
	left, err := os.ReadDir(dir)
	require.NoError(t, err)
	assert.Empty(t, left)
}
