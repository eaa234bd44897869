package book

import (
	"errors"
	"strings"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/html"
	"github.com/burindev/burin/diagram/scene"
)

// thumbs is the folder of the gallery's pictures.
const thumbs = "thumb"

// A file is a file to be written.
type file struct {
	ManifestFile
	data []byte
}

func newFile(name string, use Use, data []byte) file {
	return file{ManifestFile{Name: name, Use: use, Size: len(data), SHA256: sum(data)}, data}
}

// A picture is a figure that has been built: its drawings, and all of its page
// but the links to its neighbours.
type picture struct {
	figure ManifestFigure // with the files below
	files  []file
	page   html.Page
	errs   []error
}

// picture builds a figure: two drawings that stand alone, two for its page, and
// its picture in the gallery, by day and by night.
func (r *rendering) picture(e Entry) picture {
	var t tally
	day := r.day.theme.Name
	full, bare := map[scene.Profile]*scene.Scene{}, map[scene.Profile]*scene.Scene{}
	for _, p := range profiles {
		var err error
		full[p], err = r.day.scene(*e.Figure, p, false)
		t.add(err, p, day)
		if err != nil {
			continue
		}
		bare[p], err = r.day.scene(*e.Figure, p, true)
		t.add(err, p, day)
	}
	if len(t.faults) > 0 {
		return picture{errs: t.errs()}
	}
	drawn := []*scene.Scene{full[scene.Wide], full[scene.Column], bare[scene.Wide], bare[scene.Column]}
	var night *scene.Scene
	if r.night.text != nil {
		var err error
		night, err = r.night.scene(*e.Figure, scene.Wide, true)
		t.add(err, scene.Wide, r.night.theme.Name)
		if err == nil {
			drawn = append(drawn, night)
		}
	}
	if !r.out.AllowFindings {
		if errs := refusals(drawn...); len(errs) > 0 {
			return picture{errs: errs}
		}
	}
	out := picture{figure: manifestFigure(e, full[scene.Wide])}
	id := string(e.ID)
	add := func(name string, use Use, s *scene.Scene) {
		data, err := draw(s)
		if err != nil {
			t.add(err, s.Meta.Profile, s.Meta.Theme)
			return
		}
		f := newFile(name, use, data)
		f.Profile, f.Theme = s.Meta.Profile, s.Meta.Theme
		f.Width, f.Height = s.View.Dx(), s.View.Dy()
		out.files = append(out.files, f)
	}
	add(id+".svg", UseDrawing, full[scene.Wide])
	add(id+".column.svg", UseDrawing, full[scene.Column])
	add(thumbs+"/"+id+".svg", UseThumbnail, bare[scene.Wide])
	if night != nil {
		add(thumbs+"/"+id+".dark.svg", UseThumbnail, night)
	}
	page, err := html.FromScenes("", bare[scene.Wide], bare[scene.Column])
	t.add(err, scene.Wide, day)
	out.page, out.errs = page, t.errs()
	return out
}

func manifestFigure(e Entry, s *scene.Scene) ManifestFigure {
	m := s.Meta
	f := ManifestFigure{
		ID: e.ID, Chapter: e.Chapter.Number, Number: e.Number, Title: m.Title,
		Caption: strings.TrimSpace(m.Takeaway + " " + m.Source), Alt: m.Alt,
		Description: scene.PlainText(s.Doc), Lang: m.Lang, Opener: m.Opener,
	}
	if f.Alt == "" {
		f.Alt = m.Takeaway
	}
	return f
}

// A Failure is a figure that could not be rendered, with the reasons.
type Failure struct {
	Figure diagram.ID
	Number string
	Errs   []error
}

// Error implements error.
func (f Failure) Error() string { return string(f.Figure) + ": " + errors.Join(f.Errs...).Error() }

// Unwrap returns the reasons.
func (f Failure) Unwrap() []error { return f.Errs }
