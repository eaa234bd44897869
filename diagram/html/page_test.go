package html_test

import (
	"crypto/sha256"
	"encoding/base64"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram/html"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

func TestPageStructure(t *testing.T) {
	es := elements(t, writePage(t, templates(t), fullPage(t, plain)))

	assert.Equal(t, "en", find(es, "html")[0].attrs["lang"])
	require.Len(t, find(es, "h1"), 1)
	assert.Equal(t, plain.one, find(es, "h1")[0].text)
	require.Len(t, find(es, "svg"), 2)
	for i, profile := range []string{"wide", "column"} {
		drawing := find(es, "svg")[i].attrs
		assert.Equal(t, profile+" plot", drawing["class"])
		assert.Equal(t, "img", drawing["role"])
		assert.Equal(t, plain.one, drawing["aria-label"])
		assert.Equal(t, "f1-take", drawing["aria-describedby"])
		assert.Equal(t, "f1-words", drawing["aria-details"])
	}

	byID := map[string]element{}
	for _, e := range es {
		if id := e.attrs["id"]; id != "" {
			assert.NotContains(t, byID, id)
			byID[id] = e
		}
	}
	assert.Equal(t, plain.two, byID["f1-take"].text)
	assert.Equal(t, "details", byID["f1-words"].name)
	assert.NotContains(t, byID["f1-words"].attrs, "open")
	assert.Equal(t, plain.one, byID["f1-title"].text)
	assert.Len(t, byID, 4, "three ids of the figure, and the page's main")

	assert.Contains(t, find(es, "article")[0].attrs["class"], "lead-wait")
	assert.Equal(t, "f1-title", find(es, "article")[0].attrs["aria-labelledby"])
}

func TestDescription(t *testing.T) {
	es := elements(t, writePage(t, templates(t), fullPage(t, plain)))

	assert.Len(t, find(es, "ol"), 1)
	nested := find(es, "ul")
	require.Len(t, nested, 1)
	assert.Greater(t, nested[0].depth, find(es, "ol")[0].depth+1, "it is inside an item")

	heads := find(es, "th")
	require.Len(t, heads, 2, "an empty head is no head")
	assert.Equal(t, "col", heads[0].attrs["scope"])
	assert.Equal(t, "row", heads[1].attrs["scope"])
	assert.Equal(t, plain.one, find(es, "caption")[0].text)
	for _, e := range es {
		if slices.Contains(class(e), "scroll") {
			assert.Equal(t, map[string]string{"class": "scroll", "role": "region", "tabindex": "0", "aria-label": plain.one}, e.attrs)
		}
	}
	holds := slices.IndexFunc(es, func(e element) bool { return slices.Contains(class(e), "holds") })
	require.Positive(t, holds)
	assert.Equal(t, "1 table and 1 list", es[holds].text)
}

func TestSummary(t *testing.T) {
	row := []scene.Cell{{Text: "a"}}
	table := scene.Table{Rows: [][]scene.Cell{row, row}}
	list := scene.List{Items: []scene.Item{{Text: "a"}, {Text: "b"}, {Text: "c"}}}
	steps := scene.List{Ordered: true, Items: list.Items[:1]}
	for want, doc := range map[string][]scene.Block{
		"a short text":        {scene.Paragraph{Text: "a"}},
		"a table of 2 rows":   {scene.Paragraph{Text: "a"}, table},
		"2 tables":            {table, table},
		"3 items":             {list},
		"1 step":              {steps},
		"2 lists":             {list, steps},
		"2 tables and 1 list": {table, list, table},
	} {
		s := picture(theme.Light(), scene.Wide, plain)
		s.Doc = doc
		p, err := html.FromScenes("", s, nil)
		require.NoError(t, err)
		assert.Equal(t, want, p.Words.Summary)
	}
}

func TestPolicyMatchesTheStyle(t *testing.T) {
	tm := templates(t)
	for name, page := range map[string]string{
		"page":  writePage(t, tm, fullPage(t, plain)),
		"index": writeIndex(t, tm, fullIndex(plain)),
	} {
		t.Run(name, func(t *testing.T) {
			styles := regexp.MustCompile(`(?s)<style>(.*?)</style>`).FindAllStringSubmatch(page, -1)
			require.Len(t, styles, 1)
			sum := sha256.Sum256([]byte(styles[0][1]))
			hash := base64.StdEncoding.EncodeToString(sum[:])
			metas := find(elements(t, page), "meta")
			assert.Equal(t, "utf-8", metas[0].attrs["charset"])
			assert.Equal(t, "Content-Security-Policy", metas[1].attrs["http-equiv"], "right after the charset")
			policy := metas[1].attrs["content"]
			assert.Contains(t, policy, "style-src 'sha256-"+hash+"';")
			assert.True(t, strings.HasPrefix(policy, "default-src 'none'; "))
			assert.Equal(t, name == "index", strings.Contains(policy, "'self'"))
			assert.NotContains(t, policy, "unsafe")
			assert.Equal(t, strings.TrimSpace(styles[0][1]), styles[0][1], "no white space at the ends")
			assert.NotContains(t, styles[0][1], "\r")
			assert.NotContains(t, styles[0][1], "url(")
		})
	}
}

func TestTwoFiguresOnOnePage(t *testing.T) {
	tm := templates(t)
	var b strings.Builder
	for _, prefix := range []string{"f1-", "f2-"} {
		p, err := html.FromScenes(prefix, picture(theme.Light(), scene.Wide, plain), picture(theme.Light(), scene.Column, plain))
		require.NoError(t, err)
		p.Level = 2
		require.NoError(t, tm.WriteFigure(&b, p))
	}
	es := elements(t, "<main>"+b.String()+"</main>")
	ids := map[string]bool{}
	for _, e := range es {
		if id := e.attrs["id"]; id != "" {
			assert.False(t, ids[id], "%s occurs twice", id)
			ids[id] = true
		}
	}
	assert.Len(t, ids, 6)
	assert.Len(t, find(es, "h2"), 2)
	for _, e := range es {
		for _, attr := range []string{"aria-labelledby", "aria-describedby", "aria-details"} {
			if id, ok := e.attrs[attr]; ok {
				assert.True(t, ids[id], "%s refers to %q", attr, id)
			}
		}
	}
}

func TestOpenerSaysItsTitleOnce(t *testing.T) {
	wide := picture(theme.Light(), scene.Wide, plain)
	wide.Meta.Opener = true
	p, err := html.FromScenes("", wide, nil)
	require.NoError(t, err)
	es := elements(t, writePage(t, templates(t), p))
	require.Len(t, find(es, "h1"), 1)
	assert.Equal(t, []string{"unseen"}, class(find(es, "h1")[0]))
	assert.Len(t, find(es, "svg"), 1, "without a column drawing there is one")
	take := es[slices.IndexFunc(es, func(e element) bool { return e.attrs["id"] == "take" })]
	assert.Equal(t, plain.two, take.text)
	assert.Contains(t, class(take), "drawn")
	assert.Empty(t, find(es, "nav"), "a page outside of a book leads nowhere")
}

func TestPrefix(t *testing.T) {
	s := picture(theme.Light(), scene.Wide, plain)
	for _, prefix := range []string{"", "f1-", "a_b"} {
		_, err := html.FromScenes(prefix, s, nil)
		assert.NoError(t, err, prefix)
	}
	for _, prefix := range []string{"1-", "a b", `a"`, "ä", "-a"} {
		_, err := html.FromScenes(prefix, s, nil)
		assert.ErrorContains(t, err, "a-figure", prefix)
		assert.Error(t, templates(t).WritePage(&strings.Builder{}, html.Page{Prefix: prefix}), prefix)
	}
	_, err := html.FromScenes("", nil, s)
	assert.ErrorContains(t, err, "no wide scene")
	assert.ErrorContains(t, templates(t).WritePage(&strings.Builder{}, html.Page{Level: 7}), "level is 7")
}

func TestFileSize(t *testing.T) {
	for bytes, want := range map[int]string{
		-1: "", 0: "", 1: "1 B", 999: "999 B", 1000: "1 kB", 12_499: "12 kB", 12_500: "13 kB", 1_000_000: "1.0 MB", 2_349_999: "2.3 MB",
	} {
		assert.Equal(t, want, html.File{Bytes: bytes}.Size(), bytes)
	}
}

func TestEmptyPage(t *testing.T) {
	es := elements(t, writePage(t, templates(t), html.Page{}))
	assert.Len(t, find(es, "h1"), 1)
	for _, name := range []string{"nav", "footer", "details", "svg"} {
		assert.Empty(t, find(es, name))
	}
}
