package main

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/chapters"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/book"
	"github.com/burindev/burin/examples/goldentest"
)

var noon = time.Date(2026, time.May, 4, 12, 0, 0, 0, time.UTC)

// small is a book of one drawn figure, with words that must be escaped.
func small() book.Book {
	return book.Book{Title: "Pauses & <stops>", Lang: "en-GB", Chapters: []book.Chapter{
		{Title: "Nothing", Planned: []book.Planned{{ID: "gc-pacing", Description: "when the next collection begins"}}},
		{Title: `"Stops" & <more>`, Figures: []diagram.Figure{goldentest.Pauses()}},
	}}
}

// unpack returns the names of an e-book's files in order, and what they hold.
func unpack(t *testing.T, data []byte) ([]string, map[string]string) {
	t.Helper()
	r, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	require.NoError(t, err)
	var names []string
	files := map[string]string{}
	for _, f := range r.File {
		rc, err := f.Open()
		require.NoError(t, err)
		text, err := io.ReadAll(rc)
		require.NoError(t, err)
		require.NotContains(t, files, f.Name)
		names, files[f.Name] = append(names, f.Name), string(text)
	}
	assert.Equal(t, zip.Store, r.File[0].Method, "the type is readable as it is")
	return names, files
}

func TestEpub(t *testing.T) {
	data, err := Epub(context.Background(), small(), noon)
	require.NoError(t, err)
	names, files := unpack(t, data)
	assert.Equal(t, []string{
		"mimetype", "META-INF/container.xml", "book/package.opf", "book/nav.xhtml", "book/style.css", "book/gc-pauses.xhtml", "book/gc-pauses.column.svg",
	}, names)
	assert.Equal(t, "application/epub+zip", files["mimetype"])
	opf := files["book/package.opf"]
	assert.Contains(t, opf, "<dc:title>Pauses &amp; &lt;stops&gt;: the figures</dc:title>\n<dc:language>en-GB</dc:language>")
	assert.Contains(t, opf, `<meta property="dcterms:modified">2026-05-04T12:00:00Z</meta>`)
	assert.Regexp(t, `>urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}<`, opf)
	nav := files["book/nav.xhtml"]
	assert.Contains(t, nav, `<a href="gc-pauses.xhtml">2-1 Where a collection stops the world</a>`)
	assert.Contains(t, nav, "Chapter 2 &#34;Stops&#34; &amp; &lt;more&gt;")
	assert.NotContains(t, nav, "Nothing", "a chapter without figures")
	page := files["book/gc-pauses.xhtml"]
	assert.Contains(t, page, `<img src="gc-pauses.column.svg" alt="Where a collection stops the world" aria-describedby="take" aria-details="words"/>`)
	assert.Contains(t, page, `<details class="words" id="words">`)
	assert.Contains(t, page, "6.5\u00a0ms")

	again, err := Epub(context.Background(), small(), noon.In(time.FixedZone("far", 3600)))
	require.NoError(t, err)
	assert.Equal(t, data, again, "the same bytes")
}

// An e-book of the whole book holds what its package lists, and all of it is
// XML.
func TestEpubOfTheBook(t *testing.T) {
	data, err := Epub(context.Background(), chapters.Book(), noon)
	require.NoError(t, err)
	names, files := unpack(t, data)
	var list struct {
		Items []struct {
			ID   string `xml:"id,attr"`
			Href string `xml:"href,attr"`
		} `xml:"manifest>item"`
		Refs []struct {
			ID string `xml:"idref,attr"`
		} `xml:"spine>itemref"`
	}
	require.NoError(t, xml.Unmarshal([]byte(files["book/package.opf"]), &list))
	byID := map[string]string{}
	for _, item := range list.Items {
		assert.NotContains(t, byID, item.ID)
		byID[item.ID] = item.Href
		assert.Contains(t, names, path.Join("book", item.Href))
	}
	assert.Len(t, names, len(list.Items)+3, "files that no list names")
	for _, ref := range list.Refs {
		assert.Equal(t, ".xhtml", path.Ext(byID[ref.ID]), ref.ID)
	}
	entries, err := chapters.Book().Select()
	require.NoError(t, err)
	assert.Len(t, list.Refs, len(entries)+1)
	for name, text := range files {
		if name == "mimetype" || path.Ext(name) == ".css" {
			continue
		}
		d := xml.NewDecoder(strings.NewReader(text))
		for {
			_, err := d.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			require.NoError(t, err, name)
		}
	}
}

// A figure that cannot be drawn is an error, not a gap in the e-book.
func TestEpubNeedsAllFigures(t *testing.T) {
	b := small()
	b.Chapters[1].Figures[0].Takeaway = ""
	_, err := Epub(context.Background(), b, noon)
	require.ErrorContains(t, err, `Figure "gc-pauses" › Takeaway: required`)
}

func TestBuildTime(t *testing.T) {
	t.Setenv("SOURCE_DATE_EPOCH", "1700000000")
	when, err := buildTime()
	require.NoError(t, err)
	assert.Equal(t, "2023-11-14T22:13:20Z", when.UTC().Format(time.RFC3339))
	t.Setenv("SOURCE_DATE_EPOCH", "yesterday")
	_, err = buildTime()
	require.ErrorContains(t, err, "SOURCE_DATE_EPOCH")
}
