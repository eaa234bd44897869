//go:build browser

package browsertest

import (
	"fmt"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/chapters"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/book"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/layouts/formtest"
)

// The forms of the book itself take hostile words in all of their fields.
func TestHostileForms(t *testing.T) {
	t.Parallel()
	const attack = `"><b onload=__x=1>`
	b, built := chapters.Book(), 0
	for i := range b.Chapters {
		c := &b.Chapters[i]
		c.Planned = nil
		for k := range c.Figures {
			f := spoiled(reflect.ValueOf(c.Figures[k]), attack).Interface().(diagram.Figure)
			f.Lang, f.Waivers = "", nil
			c.Figures[k] = f
		}
	}
	dir := t.TempDir()
	report, err := b.Render(t.Context(), book.Output{Dir: dir, AllowFindings: true})
	require.NoError(t, err)
	for _, f := range report.Failures {
		t.Logf("%v", f)
	}
	tb := start(t, houseFonts(t)).tab(t)
	for _, f := range report.Manifest.Figures {
		built++
		harmless(t, tb, string(f.ID)+".svg", filepath.Join(dir, string(f.ID)+".svg"))
		assert.Greater(t, eval[int](tb, `document.documentElement.textContent.split("onload").length`), 3, "%s: the words are gone", f.ID)
		harmless(t, tb, string(f.ID)+".html", openPolicy(t, dir, string(f.ID)))
	}
	require.Positive(t, built, "no figure of the book takes other words")
	t.Logf("%d of %d figures", built, len(drawn(t)))
}

// Every form of the house takes hostile words in each of its fields, whether
// the book uses it or not.
func TestHostileWordsInEveryForm(t *testing.T) {
	t.Parallel()
	b := book.Book{Title: "Forms", Themes: []theme.Theme{formtest.Theme()}, Chapters: []book.Chapter{{Title: "All"}}}
	for i, form := range formtest.Forms() {
		var sample diagram.Node
		var err error
		for _, attack := range []string{`"><b onload=__x=%d>`, `"><use>%d`, `"&<`} { // the others where words must be short
			sample, err = formtest.Sample(form, 8, func(n diagram.Node) diagram.Node {
				k := 0
				return spoiledBy(reflect.ValueOf(n), func() string {
					k++
					return strings.Replace(attack, "%d", strconv.Itoa(k), 1) // no two alike: names must differ
				}).Interface().(diagram.Node)
			})
			if err == nil {
				break
			}
		}
		if !assert.NoError(t, err) {
			continue
		}
		b.Chapters[0].Figures = append(b.Chapters[0].Figures, diagram.Figure{
			ID: diagram.ID(fmt.Sprint("form-", i)), Title: fmt.Sprintf("%T", form), Takeaway: "It stays words.", Body: sample,
		})
	}
	dir := render(t, b)
	tb := start(t, houseFonts(t)).tab(t)
	shown := 0
	for i, f := range b.Chapters[0].Figures {
		harmless(t, tb, f.Title, filepath.Join(dir, string(f.ID)+".svg"))
		for _, path := range []string{filepath.Join(dir, string(f.ID)+".html"), openPolicy(t, dir, string(f.ID))} {
			harmless(t, tb, f.Title, path)
		}
		if eval[bool](tb, `/onload|<use>|"&</.test(document.documentElement.textContent)`) {
			shown++
		} else {
			t.Logf("%s shows no words", b.Chapters[0].Figures[i].Title)
		}
	}
	t.Logf("%d forms, %d of them show words", len(b.Chapters[0].Figures), shown)
	assert.Greater(t, 10*shown, 8*len(b.Chapters[0].Figures), "the words are gone")
}

// spoiled returns a copy of a value with every plain string in it replaced.
// Names of things have types of their own and stay.
func spoiled(v reflect.Value, words string) reflect.Value {
	return spoiledBy(v, func() string { return words })
}

func spoiledBy(v reflect.Value, words func() string) reflect.Value {
	out := reflect.New(v.Type()).Elem()
	out.Set(v)
	switch v.Kind() {
	case reflect.String:
		if v.Type() == reflect.TypeFor[string]() && v.Len() > 0 {
			out.SetString(words())
		}
	case reflect.Interface:
		if !v.IsNil() {
			out.Set(spoiledBy(v.Elem(), words))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				out.Field(i).Set(spoiledBy(v.Field(i), words))
			}
		}
	case reflect.Slice:
		if !v.IsNil() {
			out.Set(reflect.MakeSlice(v.Type(), v.Len(), v.Len()))
			for i := range v.Len() {
				out.Index(i).Set(spoiledBy(v.Index(i), words))
			}
		}
	case reflect.Pointer:
		if !v.IsNil() {
			out.Set(reflect.New(v.Type().Elem()))
			out.Elem().Set(spoiledBy(v.Elem(), words))
		}
	}
	return out
}
