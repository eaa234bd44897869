package book

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/burindev/burin/diagram/html"
)

// The files of the book itself.
const indexName = "index.html"

// pages knows which figures of the book have a page in the folder when all is
// done.
type pages struct {
	entries []Entry
	place   []int                  // of the chosen figures in entries
	kept    map[int]ManifestFigure // figures of an earlier run, by place
	there   []bool                 // by place
}

func (r *rendering) pages(chosen []Entry, pictures []picture) pages {
	p := pages{entries: r.book.Entries(), kept: map[int]ManifestFigure{}}
	p.there = make([]bool, len(p.entries))
	next := 0
	for i, e := range p.entries {
		if e.Figure == nil {
			continue
		}
		// Both lists are in the book's order, so numbers, which are unique,
		// tell where a chosen figure stands.
		if next < len(chosen) && chosen[next].Number == e.Number {
			p.place = append(p.place, i)
			p.there[i] = len(pictures[next].errs) == 0
			next++
			continue
		}
		if f, ok := r.old.figure(e.ID); ok && f.here(r.out.Dir) {
			f.Chapter, f.Number = e.Chapter.Number, e.Number
			p.kept[i], p.there[i] = f, true
		}
	}
	return p
}

// link returns the nearest figure with a page before or after one, or nil.
func (p pages) link(from, step int) *html.Link {
	for i := from + step; i >= 0 && i < len(p.entries); i += step {
		if p.there[i] {
			e := p.entries[i]
			return &html.Link{URL: pageName(e), Number: e.Number, Title: e.Title()}
		}
	}
	return nil
}

func pageName(e Entry) string { return string(e.ID) + ".html" }

// page writes the page of a figure.
func (r *rendering) page(all pages, place int, p *picture) (file, error) {
	e := all.entries[place]
	page := p.page
	page.Book = html.Book{Title: r.book.Title, IndexURL: indexName}
	page.Chapter = htmlChapter(e.Chapter)
	page.Number, page.Position, page.Total = e.Number, place+1, len(all.entries)
	page.Prev, page.Next = all.link(place, -1), all.link(place, +1)
	for _, f := range p.files {
		if f.Use == UseDrawing {
			page.Files = append(page.Files, html.File{URL: f.Name, Label: "SVG, " + string(f.Profile), Bytes: f.Size})
		}
	}
	var b bytes.Buffer
	if err := r.templates.WritePage(&b, page); err != nil {
		return file{}, err
	}
	f := newFile(pageName(e), UsePage, b.Bytes())
	f.Theme = r.day.theme.Name
	return f, nil
}

func htmlChapter(c Chapter) html.Chapter {
	return html.Chapter{Label: c.Label, Number: c.Number, Name: c.Title, Anchor: anchor(c)}
}

// anchor is the id of a chapter's heading: letters and digits of its number.
func anchor(c Chapter) string {
	safe := func(r rune) rune {
		switch {
		case 'a' <= r && r <= 'z', '0' <= r && r <= '9':
			return r
		case 'A' <= r && r <= 'Z':
			return r + 'a' - 'A'
		}
		return '-'
	}
	return "chapter-" + strings.Map(safe, c.Number)
}

func (r *rendering) manifest() Manifest {
	m := Manifest{
		Schema: Schema, Title: r.book.Title, Lang: r.book.Lang, Theme: r.day.theme.Name,
		Chapters: []ManifestChapter{}, Figures: []ManifestFigure{}, Pending: []ManifestPending{},
	}
	if m.Lang == "" {
		m.Lang = "en"
	}
	for i := range r.book.Chapters {
		for k, e := range r.book.chapter(i) {
			if k == 0 {
				m.Chapters = append(m.Chapters, ManifestChapter{e.Chapter.Number, e.Chapter.Label, e.Chapter.Title})
			}
			if e.Figure == nil {
				m.Pending = append(m.Pending, ManifestPending{e.ID, e.Chapter.Number, e.Number, e.Description})
			}
		}
	}
	return m
}

// finish writes the gallery and the manifest.
func (r *rendering) finish(all pages, m Manifest) error {
	x := html.Index{Lang: m.Lang, Book: html.Book{Title: r.book.Title, IndexURL: indexName}}
	last := ""
	for _, e := range all.entries {
		if e.Chapter.Number != last || len(x.Chapters) == 0 {
			last = e.Chapter.Number
			x.Chapters = append(x.Chapters, html.IndexChapter{Chapter: htmlChapter(e.Chapter)})
		}
		c := &x.Chapters[len(x.Chapters)-1]
		c.Figures = append(c.Figures, r.card(e, m))
	}
	var b bytes.Buffer
	if err := r.templates.WriteIndex(&b, x); err != nil {
		return err
	}
	data, err := m.JSON()
	if err != nil {
		return fmt.Errorf("the manifest: %w", err)
	}
	_, err = r.commit([]file{newFile(indexName, UsePage, b.Bytes()), newFile(ManifestName, "", data)})
	return err
}

// card returns a figure of the gallery: drawn where its files are here.
func (r *rendering) card(e Entry, m Manifest) html.Entry {
	card := html.Entry{ID: string(e.ID), Number: e.Number, Title: e.Title(), Status: html.Planned, Planned: e.Description}
	f, ok := m.figure(e.ID)
	if !ok {
		return card
	}
	card.Status, card.URL, card.Opener = html.Drawn, pageName(e), f.Opener
	card.Lead = string(e.Figure.Lead)
	if t, ok := f.file(UseThumbnail, m.Theme); ok {
		card.Thumb.URL = t.Name
	}
	if night := r.night.theme.Name; night != "" {
		if t, ok := f.file(UseThumbnail, night); ok {
			card.Thumb.Dark = t.Name
		}
	}
	return card
}
