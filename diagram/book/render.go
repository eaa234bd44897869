package book

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/burindev/burin/diagram/html"
	"github.com/burindev/burin/diagram/internal/whole"
)

// An Output says what is rendered, how, and where to.
type Output struct {
	// Dir is the folder; it is made where it is not there.
	Dir string
	// Only are patterns of the IDs to render; none: all. The gallery and the
	// manifest then keep the other figures whose files are still in the folder
	// as they were rendered in this theme.
	Only []string
	// Theme is the name of one of the book's themes; empty: the usual one.
	Theme string
	// Template is the text of a page template that replaces ours, and
	// TemplateName its name in errors. See [html.Parse].
	Template, TemplateName string
	// AllowFindings writes figures in whose drawings lint finds errors, too.
	AllowFindings bool
	// Progress is told how far the work is; nil: nobody.
	Progress Progress
}

// A Report tells what was rendered.
type Report struct {
	Manifest Manifest
	Written  int       // figures
	Failures []Failure // in the book's order
}

// rendering is the state of one Render.
type rendering struct {
	book       Book
	out        Output
	day, night bench
	templates  *html.Templates
	old        Manifest // of an earlier run; zero: none that still holds
}

// Render writes all drawn figures: for each, the page <id>.html and the
// drawings <id>.svg and <id>.column.svg; for the book, the gallery index.html
// with its pictures in the folder thumb, and the manifest figures.json. Equal
// books give equal bytes.
//
// Files appear whole or not at all, and those of one figure together. A figure
// that fails is in the report, its files stay as they were, and the others are
// written. The error is about the book, the template, the patterns, the folder
// or the context: what was put in place before it stays, and no file is left
// half-written.
func (b Book) Render(ctx context.Context, o Output) (Report, error) {
	if err := b.Validate(); err != nil {
		return Report{}, err
	}
	r := &rendering{book: b, out: o}
	chosen, err := b.Select(o.Only...)
	if err != nil {
		return Report{}, err
	}
	day, err := b.Theme(o.Theme)
	if err != nil {
		return Report{}, err
	}
	r.day = newBench(day)
	if night := b.night(day); night.Name != "" {
		r.night = newBench(night)
	}
	if err := r.parse(); err != nil {
		return Report{}, err
	}
	if err := r.prepare(); err != nil {
		return Report{}, err
	}
	pictures := make([]picture, len(chosen))
	err = each(ctx, len(chosen),
		func(i int) picture { return r.picture(chosen[i]) },
		func(i int, p picture) bool {
			o.Progress.report(i+1, len(chosen), chosen[i])
			pictures[i] = p
			return true
		})
	if err != nil {
		return Report{}, err
	}
	return r.write(ctx, chosen, pictures)
}

func (r *rendering) parse() error {
	sheet := html.Sheet{Day: r.day.theme, Night: r.night.theme}
	var err error
	if r.out.Template == "" && r.out.TemplateName == "" {
		r.templates, err = sheet.Default()
	} else {
		r.templates, err = sheet.Parse(r.out.TemplateName, r.out.Template)
	}
	return err
}

// prepare makes the folders, tries whether they can be written to, and reads
// what an earlier run left, where only a part is rendered now.
func (r *rendering) prepare() error {
	for _, dir := range []string{r.out.Dir, filepath.Join(r.out.Dir, thumbs)} {
		if err := os.MkdirAll(dir, 0o777); err != nil {
			return &FolderError{dir, err}
		}
		probe, err := os.CreateTemp(dir, ".burin-*.tmp")
		if err != nil {
			return &FolderError{dir, err}
		}
		_ = probe.Close()
		if err := os.Remove(probe.Name()); err != nil {
			return &FolderError{dir, err}
		}
	}
	if len(r.out.Only) > 0 {
		old, err := ReadManifest(r.out.Dir)
		if err == nil && old.Theme == r.day.theme.Name {
			r.old = old
		}
	}
	return nil
}

// A FolderError says that a folder cannot be written to.
type FolderError struct {
	Dir string
	Err error
}

// Error implements error.
func (e *FolderError) Error() string {
	err := e.Err
	var p *os.PathError
	if errors.As(err, &p) {
		err = p.Err
	}
	return fmt.Sprintf("cannot write into the folder %s: %v", e.Dir, err)
}

// Unwrap returns the reason.
func (e *FolderError) Unwrap() error { return e.Err }

// write puts everything in place. Pages come after all drawings are built, so
// that they only lead to figures that are there.
func (r *rendering) write(ctx context.Context, chosen []Entry, pictures []picture) (Report, error) {
	report := Report{Manifest: r.manifest()}
	pages := r.pages(chosen, pictures)
	written := map[int]ManifestFigure{} // by place in the book
	for i, e := range chosen {
		if err := ctx.Err(); err != nil {
			return report, err
		}
		p := &pictures[i]
		place := pages.place[i]
		if len(p.errs) == 0 {
			page, err := r.page(pages, place, p)
			if err == nil {
				p.files = append([]file{page}, p.files...)
				var fatal bool
				if fatal, err = r.commit(p.files); fatal {
					return report, err
				}
			}
			if err != nil {
				p.errs = append(p.errs, reasons(err)...)
			}
		}
		if len(p.errs) > 0 {
			report.Failures = append(report.Failures, Failure{e.ID, e.Number, p.errs})
			continue
		}
		for _, f := range p.files {
			p.figure.Files = append(p.figure.Files, f.ManifestFile)
		}
		written[place] = p.figure
		report.Written++
	}
	for place, e := range pages.entries {
		if e.Figure == nil {
			continue
		}
		if f, ok := written[place]; ok {
			report.Manifest.Figures = append(report.Manifest.Figures, f)
		} else if f, ok := pages.kept[place]; ok {
			report.Manifest.Figures = append(report.Manifest.Figures, f)
		}
	}
	return report, r.finish(pages, report.Manifest)
}

// commit writes the files of one figure. Where they cannot even be written
// aside, nothing else could be, and the error is fatal.
func (r *rendering) commit(files []file) (fatal bool, err error) {
	var b whole.Batch
	defer b.Discard()
	for _, f := range files {
		if err := b.Add(filepath.Join(r.out.Dir, filepath.FromSlash(f.Name)), f.data); err != nil {
			return !errors.Is(err, whole.ErrInTheWay), err
		}
	}
	return false, b.Commit()
}
