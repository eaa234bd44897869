package formtest

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"

	"github.com/burindev/burin/diagram"
)

// Random returns a row of bytes for [Any], the same for the same seed.
func Random(seed uint64) []byte {
	const many = 16 << 10
	r := rand.New(rand.NewPCG(seed, 1))
	data := make([]byte, many)
	for i := range data {
		data[i] = byte(r.Uint32())
	}
	return data
}

// Draws reports why a form cannot be drawn in [Theme], wide or in a column.
func Draws(n diagram.Node) error {
	th := Theme()
	var errs []error
	for _, width := range []float64{960, 560} {
		_, err := diagram.Draw(n, diagram.Options{Width: width, Theme: &th, Text: Text()})
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

// Sample returns a spec of a form that can be drawn, with words in as many of
// its fields as could be found among some. It is what change makes of a random
// spec; nil leaves it as it is.
func Sample(form diagram.Node, some int, change func(diagram.Node) diagram.Node) (diagram.Node, error) {
	const tries = 4000
	var best diagram.Node
	var err error
	most, found := -1, 0
	for seed := uint64(0); seed < tries && found < some; seed++ {
		n := Any(form, Random(seed))
		if err = Draws(n); err == nil && change != nil {
			n = change(n)
			err = Draws(n)
		}
		if err != nil {
			continue
		}
		found++
		if k := texts(reflect.ValueOf(n)); k > most {
			most, best = k, n
		}
	}
	if best == nil {
		line, _, _ := strings.Cut(err.Error(), "\n")
		return nil, fmt.Errorf("%T: no spec out of %d makes sense; the last: %s", form, tries, line)
	}
	return best, nil
}

// texts returns how many fields of plain text a value uses.
func texts(v reflect.Value) int {
	seen := map[string]bool{}
	var walk func(v reflect.Value)
	walk = func(v reflect.Value) {
		switch v.Kind() {
		case reflect.Interface, reflect.Pointer:
			if !v.IsNil() {
				walk(v.Elem())
			}
		case reflect.Slice:
			for i := range v.Len() {
				walk(v.Index(i))
			}
		case reflect.Struct:
			for i := range v.NumField() {
				field := v.Type().Field(i)
				if !field.IsExported() {
					continue
				}
				if field.Type.Kind() == reflect.String && field.Type.PkgPath() == "" && v.Field(i).Len() > 0 {
					seen[v.Type().String()+"."+field.Name] = true
				}
				walk(v.Field(i))
			}
		}
	}
	walk(v)
	return len(seen)
}
