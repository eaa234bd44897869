package html_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram/html"
)

func TestIndexCounts(t *testing.T) {
	x := html.Index{Chapters: []html.IndexChapter{
		{Figures: []html.Entry{{Status: html.Drawn}, {Status: html.Planned}, {}}},
		{},
		{Figures: []html.Entry{{Status: html.Drawn}}},
	}}
	assert.Equal(t, []int{2, 4, 2}, []int{x.Drawn(), x.Total(), x.Pending()})
	assert.Equal(t, []int{1, 3, 2}, []int{x.Chapters[0].Drawn(), x.Chapters[0].Total(), x.Chapters[0].Pending()})
}

func TestIndexKinds(t *testing.T) {
	x := html.Index{
		Kinds: []string{"Maps", "Charts", "Trees"},
		Chapters: []html.IndexChapter{{Figures: []html.Entry{
			{Kind: "Trees"}, {Kind: "Maps"}, {Kind: "Trees"}, {Kind: "other"}, {},
		}}},
	}
	assert.Equal(t, []html.Choice{{N: 1, Label: "Maps", Count: 1}, {N: 3, Label: "Trees", Count: 2}}, x.Choices())
	assert.Equal(t, 3, x.KindOf(html.Entry{Kind: "Trees"}))
	assert.Zero(t, x.KindOf(html.Entry{Kind: "other"}))
	assert.Zero(t, x.KindOf(html.Entry{}))

	x.Kinds = make([]string, html.MaxKinds+1)
	assert.Empty(t, x.Choices())
	assert.ErrorContains(t, templates(t).WriteIndex(nil, x), "at most 8")
}

func TestIndexStructure(t *testing.T) {
	es := elements(t, writeIndex(t, templates(t), fullIndex(plain)))
	images := find(es, "img")
	require.Len(t, images, 2)
	for _, img := range images {
		assert.Equal(t, "lazy", img.attrs["loading"])
		assert.Equal(t, "", img.attrs["alt"])
	}
	require.Len(t, find(es, "picture"), 1, "only a picture with a dark file has two sources")
	assert.Len(t, find(es, "h3"), 3)

	cards := 0
	for _, e := range es {
		if slices.Contains(class(e), "card") {
			cards++
		}
	}
	assert.Equal(t, 3, cards)
	var open, full int
	for _, e := range find(es, "i") {
		if slices.Contains(class(e), "open") {
			open++
		} else {
			full++
		}
	}
	assert.Equal(t, []int{1, 2}, []int{open, full}, "a cell for each figure")

	ids := map[string]bool{}
	for _, e := range es {
		if id := e.attrs["id"]; id != "" {
			assert.False(t, ids[id], id)
			ids[id] = true
		}
	}
	for _, a := range find(es, "a") {
		if href := a.attrs["href"]; href[0] == '#' {
			assert.True(t, ids[href[1:]], href)
		}
	}
	checked := 0
	for _, in := range find(es, "input") {
		assert.Equal(t, "radio", in.attrs["type"])
		if _, ok := in.attrs["checked"]; ok {
			checked++
		}
	}
	assert.Equal(t, 2, checked, "one of each group")
}

func TestEmptyIndex(t *testing.T) {
	es := elements(t, writeIndex(t, templates(t), html.Index{}))
	assert.Len(t, find(es, "h1"), 1)
	assert.Empty(t, find(es, "fieldset"))
}
