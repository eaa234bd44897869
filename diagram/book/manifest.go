package book

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
)

// ManifestName is the file that tells other tools what was rendered.
const ManifestName = "figures.json"

// Schema is the version of the manifest's form. Fields may be added to it; it
// counts up when one changes its meaning or goes.
const Schema = 1

// A Manifest tells what is in a folder that a book was rendered into.
type Manifest struct {
	Schema   int               `json:"schema"`
	Title    string            `json:"title"`
	Lang     string            `json:"lang"`
	Theme    string            `json:"theme"`
	Chapters []ManifestChapter `json:"chapters"`
	Figures  []ManifestFigure  `json:"figures"` // those whose files are here
	Pending  []ManifestPending `json:"pending"` // those that are planned
}

// A ManifestChapter is one chapter.
type ManifestChapter struct {
	Number string `json:"number"`
	Label  string `json:"label"`
	Title  string `json:"title"`
}

// A ManifestFigure is one figure with its files.
type ManifestFigure struct {
	ID          diagram.ID     `json:"id"`
	Chapter     string         `json:"chapter"` // its number
	Number      string         `json:"number"`
	Title       string         `json:"title"`
	Caption     string         `json:"caption"` // takeaway and source
	Alt         string         `json:"alt"`
	Description string         `json:"description"` // the long one, as plain text of several lines
	Lang        string         `json:"lang"`
	Opener      bool           `json:"opener,omitempty"`
	Files       []ManifestFile `json:"files"`
}

// A ManifestPending is one figure that is only planned.
type ManifestPending struct {
	ID          diagram.ID `json:"id"`
	Chapter     string     `json:"chapter"`
	Number      string     `json:"number"`
	Description string     `json:"description"`
}

// A ManifestFile is one file.
type ManifestFile struct {
	Name    string        `json:"name"` // relative to the manifest, with forward slashes
	Use     Use           `json:"use"`
	Profile scene.Profile `json:"profile,omitempty"` // of a drawing
	Theme   string        `json:"theme,omitempty"`
	Width   float64       `json:"width,omitempty"` // of a drawing, in u
	Height  float64       `json:"height,omitempty"`
	Size    int           `json:"size"` // in bytes
	SHA256  string        `json:"sha256"`
}

// A Use says what a file is for.
type Use string

// The uses.
const (
	UsePage      Use = "page"      // HTML with both drawings
	UseDrawing   Use = "drawing"   // SVG that stands alone
	UseThumbnail Use = "thumbnail" // SVG for the gallery
)

// JSON returns the manifest as it is written: it begins with the schema.
func (m Manifest) JSON() ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetIndent("", "  ")
	if err := enc.Encode(m); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// ReadManifest reads the manifest of a folder. One of another schema is an
// error.
func ReadManifest(dir string) (Manifest, error) {
	file := filepath.Join(dir, ManifestName)
	b, err := os.ReadFile(file)
	if err != nil {
		return Manifest{}, err
	}
	var m Manifest
	if err := json.Unmarshal(b, &m); err != nil {
		return Manifest{}, fmt.Errorf("%s: %w", file, err)
	}
	if m.Schema != Schema {
		return Manifest{}, fmt.Errorf("%s: schema %d, not %d", file, m.Schema, Schema)
	}
	return m, nil
}

// figure returns the entry of a figure.
func (m Manifest) figure(id diagram.ID) (ManifestFigure, bool) {
	for _, f := range m.Figures {
		if f.ID == id {
			return f, true
		}
	}
	return ManifestFigure{}, false
}

// file returns the first file of a figure for a use and theme.
func (f ManifestFigure) file(use Use, theme string) (ManifestFile, bool) {
	for _, file := range f.Files {
		if file.Use == use && (theme == "" || file.Theme == theme) {
			return file, true
		}
	}
	return ManifestFile{}, false
}

// here reports whether all files of the figure are in a folder as the manifest
// says.
func (f ManifestFigure) here(dir string) bool {
	for _, file := range f.Files {
		b, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(file.Name)))
		if err != nil || len(b) != file.Size || sum(b) != file.SHA256 {
			return false
		}
	}
	return len(f.Files) > 0
}

func sum(b []byte) string {
	s := sha256.Sum256(b)
	return hex.EncodeToString(s[:])
}
