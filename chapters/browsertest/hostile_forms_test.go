//go:build browser

package browsertest

import (
	"path/filepath"
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/chapters"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/book"
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

// spoiled returns a copy of a value with every plain string in it replaced.
// Names of things have types of their own and stay.
func spoiled(v reflect.Value, words string) reflect.Value {
	out := reflect.New(v.Type()).Elem()
	out.Set(v)
	switch v.Kind() {
	case reflect.String:
		if v.Type() == reflect.TypeFor[string]() && v.Len() > 0 {
			out.SetString(words)
		}
	case reflect.Interface:
		if !v.IsNil() {
			out.Set(spoiled(v.Elem(), words))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				out.Field(i).Set(spoiled(v.Field(i), words))
			}
		}
	case reflect.Slice:
		if !v.IsNil() {
			out.Set(reflect.MakeSlice(v.Type(), v.Len(), v.Len()))
			for i := range v.Len() {
				out.Index(i).Set(spoiled(v.Index(i), words))
			}
		}
	case reflect.Pointer:
		if !v.IsNil() {
			out.Set(reflect.New(v.Type().Elem()))
			out.Elem().Set(spoiled(v.Elem(), words))
		}
	}
	return out
}
