package diagramtest

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"errors"
	"html/template"
	"io/fs"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/internal/whole"
	"github.com/burindev/burin/diagram/scene"
)

// writeReport writes the page of pictures about what failing runs left in a
// folder, or takes the page away where there is nothing left. It returns the
// page's name. The page is made of the files alone, so tests that run at the
// same time need not know of each other: whoever finds that the files have
// changed under his hands makes it again, and the last one finds them as they
// stay.
func writeReport(dir string) (string, error) {
	page, err := reportFile(dir)
	if err != nil {
		return "", err
	}
	const tries = 10
	for range tries {
		before := leftovers(dir)
		if len(before) == 0 {
			if err := os.Remove(page); err != nil && !errors.Is(err, fs.ErrNotExist) {
				return page, err
			}
		} else {
			b, err := render(dir)
			if err != nil {
				return page, err
			}
			if err := whole.Write(page, b); err != nil {
				return page, err
			}
		}
		if slices.Equal(before, leftovers(dir)) {
			break
		}
	}
	return page, nil
}

// reportName is the name of the page beside the goldens.
const reportName = "burin-report.html"

// reportFile returns where the page of a folder goes.
func reportFile(dir string) (string, error) {
	to := os.Getenv(reportVar)
	if to == "" {
		return filepath.Join(dir, reportName), nil
	}
	if err := os.MkdirAll(to, 0o777); err != nil {
		return "", err
	}
	name := packageName()
	if dir != (Goldens{}).dir() {
		name += "-" + filepath.ToSlash(dir)
	}
	return filepath.Join(to, strings.NewReplacer("/", "-", ":", "-", `\`, "-").Replace(name)+".html"), nil
}

// packageName returns the path of the package under test, which is in the
// build's own record; else the name of its folder.
func packageName() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		if path, ok := strings.CutSuffix(info.Path, ".test"); ok && path != "" {
			return path
		}
	}
	wd, err := os.Getwd()
	if err != nil {
		return "burin"
	}
	return filepath.Base(wd)
}

// leftovers lists what failing runs wrote, with the time of writing.
func leftovers(dir string) []string {
	files, _ := filepath.Glob(filepath.Join(dir, "*.got.*")) // the pattern is sound
	var out []string
	for _, f := range files {
		if info, err := os.Stat(f); err == nil {
			out = append(out, f+" "+info.ModTime().String())
		}
	}
	return out
}

//go:embed report.gohtml
var reportPage string

// A reportData is what the template of the page is executed with.
type reportData struct {
	CSP   string
	Style template.CSS
	Items []item
}

// An item is one figure in one profile.
type item struct {
	Name     string
	Headline string
	Words    []string
	Old, Now *shot // Old is nil where there is no golden
	View     geom.Rect
	OldBoxes []geom.Rect
	NowBoxes []geom.Rect
}

// A shot is a drawing as an image.
type shot struct {
	Image template.URL
	View  geom.Rect
}

//go:embed report.css
var reportStyle string

// render makes the page.
func render(dir string) ([]byte, error) {
	style := template.CSS(strings.TrimSpace(reportStyle)) //nolint:gosec // our own text
	sum := sha256.Sum256([]byte(style))
	data := reportData{
		CSP:   "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; img-src data:",
		Style: style,
	}
	files, err := filepath.Glob(filepath.Join(dir, "*"+gotSVGEnd))
	if err != nil {
		return nil, err
	}
	for _, file := range files {
		base := strings.TrimSuffix(filepath.Base(file), gotSVGEnd)
		name, profile, _ := strings.Cut(base, ".")
		f := goldenFiles{dir, name, scene.Profile(profile)}
		old, err := f.golden()
		if err != nil {
			return nil, err
		}
		now, err := f.got()
		if err != nil {
			return nil, err
		}
		data.Items = append(data.Items, newItem(f, old, now))
	}
	page, err := template.New("report").Funcs(template.FuncMap{"u": num}).Parse(reportPage)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	if err := page.Execute(&b, data); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// rim is the room around a mark in the frame that marks it, in u.
const rim = 3

func newItem(f goldenFiles, old, now version) item {
	it := item{Name: f.String(), Headline: headline(old), Old: newShot(old), Now: newShot(now)}
	it.Words = sentences(old, now)
	for _, s := range []*shot{it.Old, it.Now} {
		if s != nil {
			it.View = it.View.Union(s.View)
		}
	}
	for _, c := range old.changes(now) {
		for _, r := range c.old {
			it.OldBoxes = append(it.OldBoxes, r.Inset(-rim))
		}
		for _, r := range c.now {
			it.NowBoxes = append(it.NowBoxes, r.Inset(-rim))
		}
	}
	return it
}

func newShot(v version) *shot {
	if v.svg == nil || v.scene == nil {
		return nil
	}
	uri := "data:image/svg+xml;base64," + base64.StdEncoding.EncodeToString(v.svg)
	return &shot{Image: template.URL(uri), View: read(string(v.scene)).view} //nolint:gosec // an image runs nothing
}
