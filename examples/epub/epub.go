package main

import (
	"context"
	"crypto/sha256"
	_ "embed"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/burindev/burin/diagram/book"
	"github.com/burindev/burin/diagram/scene"
)

var (
	//go:embed page.gohtml
	pageText string
	//go:embed package.opf
	packageText string
	//go:embed nav.xhtml
	navText string
	//go:embed style.css
	style []byte
	//go:embed container.xml
	container []byte
)

// Epub returns an e-book of the book's drawn figures. The same book and time
// give the same bytes.
func Epub(ctx context.Context, b book.Book, when time.Time) ([]byte, error) {
	dir, err := os.MkdirTemp("", "epub-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	report, err := b.Render(ctx, book.Output{Dir: dir, Template: pageText, TemplateName: "page.gohtml"})
	if err != nil {
		return nil, err
	}
	var errs []error
	for _, f := range report.Failures {
		errs = append(errs, f)
	}
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	c := contentOf(report.Manifest, when)
	p := newPacker(when)
	p.file("META-INF/container.xml", container)
	p.fill("book/package.opf", packageText, c)
	p.fill("book/nav.xhtml", navText, c)
	p.file("book/style.css", style)
	for _, chapter := range c.Chapters {
		for _, f := range chapter.Figures {
			p.copy("book/"+f.Page, filepath.Join(dir, f.page))
			p.copy("book/"+f.Drawing, filepath.Join(dir, f.Drawing))
		}
	}
	return p.close()
}

// A content is what the lists of an e-book tell.
type content struct {
	UUID, Title, Lang, Modified string
	Chapters                    []chapter
}

type chapter struct {
	Label, Title string
	Figures      []figure
}

type figure struct {
	ID, Number, Title, Page, Drawing string

	page string // as rendered
}

// contentOf picks from the manifest what an e-book needs: of each figure, the
// page and the narrow drawing.
func contentOf(m book.Manifest, when time.Time) content {
	c := content{UUID: uuid(m.Title), Title: m.Title, Lang: m.Lang, Modified: when.UTC().Format("2006-01-02T15:04:05Z")}
	for _, head := range m.Chapters {
		next := chapter{Label: head.Label, Title: head.Title}
		for _, f := range m.Figures {
			if f.Chapter != head.Number {
				continue
			}
			fig := figure{ID: string(f.ID), Number: f.Number, Title: f.Title}
			for _, file := range f.Files {
				switch {
				case file.Use == book.UsePage:
					fig.page, fig.Page = file.Name, strings.TrimSuffix(file.Name, ".html")+".xhtml"
				case file.Use == book.UseDrawing && file.Profile == scene.Column:
					fig.Drawing = file.Name
				}
			}
			next.Figures = append(next.Figures, fig)
		}
		if len(next.Figures) > 0 {
			c.Chapters = append(c.Chapters, next)
		}
	}
	return c
}

// uuid makes an identifier that stays the same from one edition to the next.
func uuid(title string) string {
	h := sha256.Sum256([]byte(title))
	h[6], h[8] = h[6]&0x0F|0x80, h[8]&0x3F|0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", h[:4], h[4:6], h[6:8], h[8:10], h[10:16])
}
