package diagramtest

import (
	"bytes"
	"fmt"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/svg"
	"github.com/burindev/burin/diagram/text"
)

// The variables of the environment that say what a test run is for.
const (
	updateVar = "BURIN_UPDATE" // a true value: accept what the figures look like now
	reportVar = "BURIN_REPORT" // a folder for the page of pictures
)

// Golden compares a figure in the light theme and both profiles with its
// goldens in testdata. It fails where one is missing or differs and says in
// words what changed; with BURIN_UPDATE=1 it writes them instead.
func Golden(t testing.TB, f diagram.Figure) {
	t.Helper()
	Goldens{}.Figure(t, f)
}

// Goldens says how goldens are made and where they are. The zero value is
// what [Golden] uses.
type Goldens struct {
	// Dir is the folder of the goldens; empty: "testdata".
	Dir string
	// Theme is the look; nil: the light theme. Give your book's own where it
	// has roles of its own.
	Theme *diagram.Theme
	// Text measures in the theme's fonts; nil: a new one for each figure.
	Text *text.Set
}

var profiles = [...]scene.Profile{scene.Wide, scene.Column}

// Figure compares a figure in both profiles with its goldens.
func (g Goldens) Figure(t testing.TB, f diagram.Figure) {
	t.Helper()
	for _, p := range profiles {
		s, err := diagram.Build(f, diagram.Options{Profile: p, Theme: g.Theme, Text: g.Text})
		if err != nil {
			t.Errorf("figure %q, %s: cannot be drawn:\n%s", f.ID, p, indent(err.Error()))
			continue
		}
		g.Scene(t, string(f.ID), s)
	}
}

// Node compares a single node, drawn alone in both profiles, with its goldens:
// for the test of a form. The name is that of its files.
func (g Goldens) Node(t testing.TB, name string, n diagram.Node) {
	t.Helper()
	for _, p := range profiles {
		s, err := diagram.Draw(n, diagram.Options{Profile: p, Theme: g.Theme, Text: g.Text})
		if err != nil {
			t.Errorf("%q, %s: cannot be drawn:\n%s", name, p, indent(err.Error()))
			continue
		}
		g.Scene(t, name, s)
	}
}

var fileName = regexp.MustCompile(`^[A-Za-z0-9_-]+$`)

// Scene compares a scene with its goldens, whose files are named by the given
// name and the scene's profile.
func (g Goldens) Scene(t testing.TB, name string, s *scene.Scene) {
	t.Helper()
	if !fileName.MatchString(name) {
		t.Errorf("%q does not name goldens: use letters, digits, hyphens and underscores", name)
		return
	}
	update, err := updating()
	if err != nil {
		t.Error(err)
		return
	}
	var now version
	var b bytes.Buffer
	if err := scene.Dump(&b, s); err != nil {
		t.Errorf("%s, %s: %v", name, s.Meta.Profile, err)
		return
	}
	now.scene = bytes.Clone(b.Bytes())
	b.Reset()
	if err := svg.Write(&b, s, svg.Options{}); err != nil {
		t.Errorf("%s, %s: %v", name, s.Meta.Profile, err)
		return
	}
	now.svg = b.Bytes()
	files := goldenFiles{g.dir(), name, s.Meta.Profile}
	if update {
		g.accept(t, files, now)
		return
	}
	g.compare(t, files, now)
}

func (g Goldens) dir() string {
	if g.Dir == "" {
		return "testdata"
	}
	return g.Dir
}

// updating reports whether goldens are to be written.
func updating() (bool, error) {
	v := os.Getenv(updateVar)
	if v == "" {
		return false, nil
	}
	on, err := strconv.ParseBool(v)
	if err != nil {
		return false, fmt.Errorf("%s=%q: use 1 to accept what the figures look like now, 0 to compare", updateVar, v)
	}
	return on, nil
}

func (g Goldens) accept(t testing.TB, files goldenFiles, now version) {
	t.Helper()
	if old, err := files.golden(); err != nil || !old.equal(now) {
		if err := files.writeGolden(now); err != nil {
			t.Errorf("%s: cannot write the goldens: %v", files, err)
			return
		}
		t.Logf("%s: wrote %s and %s", files, files.scene(), files.svg())
	}
	g.tidy(t, files)
}

// tidy takes away what an earlier, failing run left behind.
func (g Goldens) tidy(t testing.TB, files goldenFiles) {
	t.Helper()
	if files.removeGot() {
		if _, err := writeReport(files.dir); err != nil {
			t.Logf("the page of pictures is out of date: %v", err)
		}
	}
}

func (g Goldens) compare(t testing.TB, files goldenFiles, now version) {
	t.Helper()
	old, err := files.golden()
	if err != nil {
		t.Errorf("%s: cannot read the goldens: %v", files, err)
		return
	}
	if old.equal(now) {
		g.tidy(t, files)
		return
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s", files, headline(old))
	for _, line := range sentences(old, now) {
		b.WriteString("\n  " + line)
	}
	if err := files.writeGot(now); err != nil {
		fmt.Fprintf(&b, "\nnot written beside the golden: %v", err)
	} else {
		fmt.Fprintf(&b, "\nnow:     %s", files.gotSVG())
		if page, err := writeReport(files.dir); err != nil {
			fmt.Fprintf(&b, "\nno page of pictures: %v", err)
		} else {
			fmt.Fprintf(&b, "\npictures: %s", page)
		}
	}
	fmt.Fprintf(&b, "\nif that is as it should be: %s=1 go test", updateVar)
	t.Error(b.String())
}

func headline(old version) string {
	switch {
	case old.scene == nil && old.svg == nil:
		return "there is no golden"
	case old.scene == nil:
		return "there is no golden of the scene's text"
	case old.svg == nil:
		return "there is no golden of the SVG"
	}
	return "differs from its golden"
}

// most is how many sentences a failure shows.
const most = 20

// sentences says what is different between two versions, as far as there are
// two.
func sentences(old, now version) []string {
	var out []string
	changes := old.changes(now)
	for i, c := range changes {
		if i == most {
			out = append(out, fmt.Sprintf("and %d more", len(changes)-most))
			break
		}
		out = append(out, c.words)
	}
	return out
}

func indent(s string) string { return "  " + strings.ReplaceAll(s, "\n", "\n  ") }
