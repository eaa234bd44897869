package diagramtest

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram"
)

// A recorder is a test that keeps what it is told.
type recorder struct {
	testing.TB
	errors, logs []string
}

func (r *recorder) Helper()           {}
func (r *recorder) Error(args ...any) { r.errors = append(r.errors, fmt.Sprint(args...)) }
func (r *recorder) Errorf(f string, args ...any) {
	r.errors = append(r.errors, fmt.Sprintf(f, args...))
}
func (r *recorder) Logf(f string, args ...any) { r.logs = append(r.logs, fmt.Sprintf(f, args...)) }

func (r *recorder) all() string { return strings.Join(r.errors, "\n") }

// compare runs Golden on a figure as if it were the test of a package whose
// folder is dir.
func compare(t *testing.T, dir string, f diagram.Figure) *recorder {
	t.Helper()
	r := &recorder{TB: t}
	Goldens{Dir: dir}.Figure(r, f)
	return r
}

// accept runs Golden with BURIN_UPDATE=1.
func accept(t *testing.T, dir string, f diagram.Figure) *recorder {
	t.Helper()
	old, had := os.LookupEnv(updateVar)
	require.NoError(t, os.Setenv(updateVar, "1"))
	defer func() {
		if had {
			_ = os.Setenv(updateVar, old)
		} else {
			_ = os.Unsetenv(updateVar)
		}
	}()
	return compare(t, dir, f)
}

func figure(words ...string) diagram.Figure {
	var kids []diagram.Node
	for _, w := range words {
		kids = append(kids, diagram.Text{Text: w, Voice: diagram.LabelText})
	}
	return diagram.Figure{ID: "sample", Title: "A sample", Takeaway: "It shows.", Body: diagram.Column{Gap: diagram.M}.Of(kids...)}
}

func names(t *testing.T, dir string) []string {
	t.Helper()
	list, err := filepath.Glob(filepath.Join(dir, "*"))
	require.NoError(t, err)
	for i, f := range list {
		list[i] = filepath.Base(f)
	}
	return list
}
