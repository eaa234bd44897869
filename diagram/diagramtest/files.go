package diagramtest

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/burindev/burin/diagram/internal/whole"
	"github.com/burindev/burin/diagram/scene"
)

// A version is what a figure looks like in one profile, as text and as SVG.
// A nil slice is a file that does not exist.
type version struct{ scene, svg []byte }

func (v version) equal(w version) bool {
	return v.scene != nil && v.svg != nil && bytes.Equal(v.scene, w.scene) && bytes.Equal(v.svg, w.svg)
}

// changes says what is different in w.
func (v version) changes(w version) []change {
	var out []change
	if v.scene != nil {
		out = diff(string(v.scene), string(w.scene))
	}
	if len(out) == 0 && v.svg != nil && !bytes.Equal(v.svg, w.svg) {
		out = append(out, change{words: "the scene is the same, the SVG changed, " + firstLine(string(v.svg), string(w.svg))})
	}
	return out
}

// goldenFiles names the files of one figure in one profile.
type goldenFiles struct {
	dir, name string
	profile   scene.Profile
}

// String names the figure and profile in messages.
func (f goldenFiles) String() string { return fmt.Sprintf("%s, %s", f.name, f.profile) }

func (f goldenFiles) path(suffix string) string {
	return filepath.Join(f.dir, f.name+"."+string(f.profile)+suffix)
}

// The endings of the files, after name and profile.
const (
	sceneEnd    = ".scene.txt"
	svgEnd      = ".svg"
	gotSceneEnd = ".got" + sceneEnd
	gotSVGEnd   = ".got" + svgEnd
)

func (f goldenFiles) scene() string  { return f.path(sceneEnd) }
func (f goldenFiles) svg() string    { return f.path(svgEnd) }
func (f goldenFiles) gotSVG() string { return f.path(gotSVGEnd) }

func (f goldenFiles) golden() (version, error) { return readVersion(f.scene(), f.svg()) }
func (f goldenFiles) got() (version, error) {
	return readVersion(f.path(gotSceneEnd), f.path(gotSVGEnd))
}

// readVersion reads two files, of which each may be missing. Line ends that a
// checkout changed count as what they were.
func readVersion(sceneFile, svgFile string) (version, error) {
	var v version
	var errs [2]error
	v.scene, errs[0] = readIfThere(sceneFile)
	v.svg, errs[1] = readIfThere(svgFile)
	return v, errors.Join(errs[:]...)
}

func readIfThere(file string) ([]byte, error) {
	b, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return append([]byte{}, bytes.ReplaceAll(b, []byte("\r\n"), []byte("\n"))...), nil
}

func (f goldenFiles) writeGolden(v version) error {
	if err := os.MkdirAll(f.dir, 0o777); err != nil {
		return err
	}
	return errors.Join(whole.Write(f.scene(), v.scene), whole.Write(f.svg(), v.svg))
}

func (f goldenFiles) writeGot(v version) error {
	if err := os.MkdirAll(f.dir, 0o777); err != nil {
		return err
	}
	return errors.Join(whole.Write(f.path(gotSceneEnd), v.scene), whole.Write(f.path(gotSVGEnd), v.svg))
}

// removeGot takes away what a failing run wrote, and reports whether there was
// any.
func (f goldenFiles) removeGot() bool {
	a := os.Remove(f.path(gotSceneEnd))
	b := os.Remove(f.path(gotSVGEnd))
	return a == nil || b == nil
}
