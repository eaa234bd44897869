package html

import (
	"bytes"
	"cmp"
	_ "embed"
	"errors"
	"fmt"
	"html/template"
	"io"
)

//go:embed parts.gohtml
var partsText string

//go:embed page.gohtml
var pageText string

//go:embed index.gohtml
var indexText string

// Templates write pages and galleries. They are safe for concurrent use.
type Templates struct {
	page, index *template.Template
	style       template.CSS
}

// Default returns the templates of the house with the style of [DefaultSheet].
func Default() (*Templates, error) { return DefaultSheet().Default() }

// Parse is [Default] with a page template of the book's own: text is what the
// file of that name holds. The gallery stays ours. What the template may use
// is told in the package comment and in [Page].
//
// The template is executed here on a page that has everything and on one that
// has nothing, so that a mistake shows before a file is written. The error is
// a *[TemplateError].
func Parse(name, text string) (*Templates, error) { return DefaultSheet().Parse(name, text) }

// Default returns the templates of the house with this style.
func (s Sheet) Default() (*Templates, error) { return s.templates("page.gohtml", pageText) }

// Parse is the function [Parse] with this style.
func (s Sheet) Parse(name, text string) (*Templates, error) {
	t, err := s.templates(name, text)
	if err != nil {
		return nil, err
	}
	if err := check(t.page, name); err != nil {
		return nil, err
	}
	return t, nil
}

func (s Sheet) templates(name, text string) (*Templates, error) {
	style, err := s.CSS()
	if err != nil {
		return nil, err
	}
	t := &Templates{style: style}
	if t.page, err = onParts(name, text); err != nil {
		return nil, templateError(name, "", err)
	}
	if t.index, err = onParts("index.gohtml", indexText); err != nil {
		return nil, templateError("index.gohtml", "", err)
	}
	return t, nil
}

// onParts puts a template on top of the parts, which it may redefine.
func onParts(name, text string) (*template.Template, error) {
	parts, err := template.New("parts.gohtml").Parse(partsText)
	if err != nil {
		return nil, err
	}
	return parts.New(name).Parse(text)
}

// Style returns the style text that pages get unless they bring their own.
func (t *Templates) Style() template.CSS { return t.style }

// WritePage writes a page: all of it, or nothing and an error.
func (t *Templates) WritePage(w io.Writer, p Page) error {
	return t.write(w, t.page, "", p)
}

// WriteFigure writes the figure's part of a page, an article element, for a
// page with several figures. Each of them needs a prefix of its own.
func (t *Templates) WriteFigure(w io.Writer, p Page) error {
	return t.write(w, t.page, "figure", p)
}

func (t *Templates) write(w io.Writer, tmpl *template.Template, name string, p Page) error {
	p, err := t.complete(p)
	if err == nil {
		err = execute(w, tmpl, cmp.Or(name, tmpl.Name()), p)
	}
	if err != nil {
		return fmt.Errorf("html: the page of figure %q: %w", p.ID, err)
	}
	return nil
}

// complete gives the fields that were left empty their defaults.
func (t *Templates) complete(p Page) (Page, error) {
	p.Lang = cmp.Or(p.Lang, "en")
	p.Style = cmp.Or(p.Style, t.style)
	p.CSP = cmp.Or(p.CSP, PagePolicy(p.Style))
	p.Level = cmp.Or(p.Level, 1)
	if p.Level < 1 || p.Level > 6 {
		return p, fmt.Errorf("the heading level is %d; use 1 to 6", p.Level)
	}
	return p, checkPrefix(p.Prefix)
}

// WriteIndex writes the gallery: all of it, or nothing and an error.
func (t *Templates) WriteIndex(w io.Writer, x Index) error {
	x.Lang = cmp.Or(x.Lang, "en")
	x.Style = cmp.Or(x.Style, t.style)
	x.CSP = cmp.Or(x.CSP, IndexPolicy(x.Style))
	if len(x.Kinds) > MaxKinds {
		return fmt.Errorf("html: the gallery has %d kinds of figures; use at most %d", len(x.Kinds), MaxKinds)
	}
	if err := execute(w, t.index, t.index.Name(), x); err != nil {
		return fmt.Errorf("html: the gallery: %w", err)
	}
	return nil
}

func execute(w io.Writer, t *template.Template, name string, data any) error {
	var b bytes.Buffer
	if err := t.ExecuteTemplate(&b, name, data); err != nil {
		return templateError(t.Name(), "", err)
	}
	n, err := w.Write(b.Bytes())
	if err == nil && n < b.Len() {
		err = errors.New("the writer took only a part of it")
	}
	return err
}
