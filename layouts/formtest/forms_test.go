package formtest

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"os"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/svg"
)

// Every form can be filled so that it makes sense.
func TestSamples(t *testing.T) {
	for _, form := range Forms() {
		n, err := Sample(form, 1, nil)
		if !assert.NoError(t, err) {
			continue
		}
		assert.Equal(t, reflect.TypeOf(form), reflect.TypeOf(n))
	}
	a, err := Sample(Forms()[0], 3, nil)
	require.NoError(t, err)
	b, err := Sample(Forms()[0], 3, nil)
	require.NoError(t, err)
	assert.Equal(t, a, b, "the same every time")
}

func TestWords(t *testing.T) {
	scripts := map[string]bool{}
	for seed := range uint64(200) {
		s := source{Random(seed)}
		w := s.words(0)
		n := len([]rune(w))
		require.True(t, 1 <= n && n <= longest, w)
		scripts["cjk"] = scripts["cjk"] || strings.Contains(w, "推論")
		scripts["identifier"] = scripts["identifier"] || strings.Contains(w, "max_num_batched_tokens")
		scripts["long"] = scripts["long"] || n > 50
		scripts["short"] = scripts["short"] || n < 5
		require.LessOrEqual(t, len([]rune(s.words(4))), 4)
	}
	assert.Equal(t, map[string]bool{"cjk": true, "identifier": true, "long": true, "short": true}, scripts)
}

// joined reports whether an error is what a figure's errors are, all of which
// tell an author where and what.
func joined(err error) bool {
	var all interface{ Unwrap() []error }
	if !errors.As(err, &all) {
		return false
	}
	for _, e := range all.Unwrap() {
		var own *diagram.Error
		if !errors.As(e, &own) || own.Path == "" || own.Problem == "" {
			return false
		}
	}
	return true
}

// draw draws a form and returns nil where it says what is wrong with its spec.
func draw(t testing.TB, n diagram.Node, width float64) *scene.Scene {
	t.Helper()
	th := Theme()
	s, err := diagram.Draw(n, diagram.Options{Width: width, Theme: &th, Text: Text()})
	if err != nil {
		require.True(t, joined(err), "%T: %v", n, err)
		return nil
	}
	var b bytes.Buffer
	if err := svg.Write(&b, s, svg.Options{}); err != nil {
		require.ErrorContains(t, err, "split the figure")
		return nil
	}
	for d := xml.NewDecoder(&b); ; {
		_, err := d.Token()
		if errors.Is(err, io.EOF) {
			return s
		}
		require.NoError(t, err, "%T: %+v", n, n)
	}
}

// Whatever a form is filled with, at any width, it draws a sound picture or
// says what is wrong with its spec, in lists of 1 to 200 items with labels of 1
// to 60 characters in several scripts. BURIN_SPECS is how many specs of each
// form are tried.
func TestAnyForm(t *testing.T) {
	seeds := uint64(30)
	if n, err := strconv.Atoi(os.Getenv("BURIN_SPECS")); err == nil {
		seeds = uint64(n)
	}
	for _, form := range Forms() {
		t.Run(fmt.Sprintf("%T", form), func(t *testing.T) {
			drawn := 0
			for seed := range seeds {
				n := Any(form, Random(seed))
				s := draw(t, n, float64(360+seed*7%841))
				if s == nil {
					continue
				}
				drawn++
				faults := slices.DeleteFunc(Unsound(s), func(f string) bool {
					return strings.Contains(f, "crossed by a band mark") // words stand on the bands of years
				})
				if len(faults) > 0 {
					assert.Failf(t, "not sound", "seed %d, width %v: %s\n%+v", seed, 360+seed*7%841, faults[0], n)
				}
				if t.Failed() {
					return
				}
			}
			t.Logf("%d of %d specs make sense", drawn, seeds)
		})
	}
}

func FuzzForm(f *testing.F) {
	for i := range Forms() {
		f.Add(uint8(i), uint16(i*37), Random(uint64(i))[:200])
	}
	f.Fuzz(func(t *testing.T, form uint8, width uint16, data []byte) {
		forms := Forms()
		draw(t, Any(forms[int(form)%len(forms)], data), float64(360+int(width)%841))
	})
}
