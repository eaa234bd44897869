package formtest

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/burindev/burin/diagram"
)

// Any returns a form of the same type as the given one with its fields filled
// from bytes. Equal bytes give equal forms. What it is filled with is typed
// well, but need not make sense together: the form may say so by an error.
func Any(form diagram.Node, data []byte) diagram.Node {
	f := filler{source: source{data}}
	f.most = pick(&f.source, []int{2, 1, 2, 3, 3, 4, 5, 2, 3, 1, 4, 8, 2, 3, 30, 200})
	f.equal = !f.in(4)
	f.style = pick(&f.source, []style{usual, usual, full, full, lean})
	v := reflect.New(reflect.TypeOf(form)).Elem()
	f.value(v, rules{}, 0)
	return v.Interface().(diagram.Node)
}

// A filler fills one form.
type filler struct {
	source
	most   int  // items of a list
	equal  bool // lists are of one length, as those must be that go together
	style  style
	filled int // fields so far
	ids    []string
}

// A style says how many of the optional fields are set.
type style uint8

const (
	usual style = iota
	full
	lean
)

const (
	enough  = 4000 // fields of one form
	deepest = 7    // levels of values in values
)

// rules are what a field's validator tags ask for.
type rules struct {
	must  bool // required
	least int
	most  int  // 0: no limit
	above bool // more than least
}

func rulesOf(tag string) (own, items rules) {
	r := &own
	for word := range strings.SplitSeq(tag, ",") {
		name, arg, _ := strings.Cut(word, "=")
		n, err := strconv.Atoi(arg)
		switch name {
		case "dive":
			r = &items
		case "required", "required_without":
			r.must = true
		case "min", "gte":
			r.least = n
		case "gt":
			r.least, r.above = n, true
		case "max", "lte", "lt", "len":
			if err == nil {
				r.most = max(n, 1)
			}
		}
	}
	return own, items
}

func (f *filler) value(v reflect.Value, r rules, depth int) {
	f.filled++
	t := v.Type()
	if all, ok := samples[t]; ok {
		v.Set(reflect.ValueOf(pick(&f.source, all)))
		return
	}
	switch t.Kind() {
	case reflect.Bool:
		v.SetBool(f.in(4))
	case reflect.String:
		f.text(v, r)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(int64(f.number(r, []float64{0, 1, 2, 3, 5, 12})))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		v.SetUint(uint64(f.number(r, []float64{0, 0, 1, 2, 3})))
	case reflect.Float32, reflect.Float64:
		v.SetFloat(f.number(r, []float64{1, 2, 2.5, 3, 5, 7, 10, 1, 37, 0, 205, 0.04, 1200, 2, 1e6, 4}))
	case reflect.Slice:
		f.list(v, r, depth)
	case reflect.Array:
		for i := range v.Len() {
			f.value(v.Index(i), rules{}, depth+1)
		}
	case reflect.Pointer:
		if depth < deepest && (r.must || f.in(2)) {
			v.Set(reflect.New(t.Elem()))
			f.value(v.Elem(), rules{}, depth+1)
		}
	case reflect.Interface:
		if of := choices[t]; of != nil {
			n := len(of)
			if depth >= deepest-2 {
				n = 1
			}
			elem := reflect.New(of[f.below(n)]).Elem()
			f.value(elem, rules{must: true}, depth+1)
			v.Set(elem)
		}
	case reflect.Struct:
		f.fields(v, depth)
	}
}

func (f *filler) fields(v reflect.Value, depth int) {
	t := v.Type()
	for i := range t.NumField() {
		field := t.Field(i)
		if !field.IsExported() {
			continue
		}
		own, items := rulesOf(field.Tag.Get("validate"))
		if slices.Contains(told, field.Name) {
			own.must = true
		}
		if slices.Contains(shares, field.Name) {
			own.most = 1
		}
		if !own.must && f.spared(field) {
			continue
		}
		if field.Type.Kind() == reflect.Slice {
			f.items(v.Field(i), own, items, depth)
			continue
		}
		switch field.Type {
		case reflect.TypeFor[diagram.ID]():
			f.name(v.Field(i), field.Name == "ID", own)
		default:
			f.value(v.Field(i), own, depth+1)
		}
	}
	// What goes from one number to another goes onwards.
	from, to := v.FieldByName("From"), v.FieldByName("To")
	if from.IsValid() && to.IsValid() && from.CanFloat() && to.CanFloat() && to.Float() <= from.Float() {
		to.SetFloat(from.Float() + 1)
	}
	least, most := v.FieldByName("Least"), v.FieldByName("Most")
	if least.IsValid() && most.IsValid() && least.CanFloat() && most.CanFloat() && least.Float() > most.Float() {
		least.SetFloat(most.Float())
	}
}

// told are the fields without which hardly any value makes sense, shares are
// parts of 1, and ends bound what others say.
var (
	told = []string{"Name", "Label", "Heading", "Question", "Text", "Title", "On", "Words", "When", "Start", "Cells", "Values", "Readings", "Results",
		"Most", "Size", "Value", "Capacity", "Unit"}
	shares = []string{"Share", "Fill", "Level"}
	ends   = []string{"From", "To", "Min", "Max", "End", "Until", "Least", "Limit"}
)

// spared reports whether an optional field stays as it is.
func (f *filler) spared(field reflect.StructField) bool {
	switch {
	case field.Type.Kind() == reflect.Interface:
		return false
	case f.style == lean:
		return !f.in(8)
	case slices.Contains(ends, field.Name):
		return f.below(4) > 0
	case field.Type.Kind() == reflect.Struct && f.style != full:
		return f.below(3) > 0
	}
	return false
}

// name gives a thing a name of its own, or refers to one that was given.
func (f *filler) name(v reflect.Value, own bool, r rules) {
	switch {
	case own && (r.must || !f.in(3)):
		f.ids = append(f.ids, fmt.Sprint("n", len(f.ids)))
		v.SetString(f.ids[len(f.ids)-1])
	case !own && len(f.ids) > 0 && (r.must || !f.in(3)):
		v.SetString(pick(&f.source, f.ids))
	}
}

func (f *filler) text(v reflect.Value, r rules) {
	switch {
	case v.Type().PkgPath() != "": // a name of something
		if len(f.ids) > 0 {
			v.SetString(pick(&f.source, f.ids))
		}
	case r.must || !f.in(2):
		v.SetString(f.words(r.most))
	}
}

func (f *filler) number(r rules, of []float64) float64 {
	n := pick(&f.source, of)
	if r.most > 0 {
		n = min(n, float64(r.most))
	}
	if n = max(n, float64(r.least)); r.must && n < 1 {
		n++
	}
	if r.above && n == float64(r.least) {
		n++
	}
	return n
}

func (f *filler) list(v reflect.Value, r rules, depth int) { f.items(v, r, rules{}, depth) }

func (f *filler) items(v reflect.Value, r, items rules, depth int) {
	n := f.most
	if !f.equal || depth > 1 && n > 8 {
		n = f.below(min(f.most, 12) + 1)
	}
	if !r.must && f.style != full && f.in(3) {
		n = 0
	}
	if r.must {
		n = max(n, 1)
	}
	if n = max(n, r.least); r.most > 0 {
		n = min(n, r.most)
	}
	if f.filled > enough || depth > deepest {
		n = min(n, max(r.least, 1))
		if !r.must {
			n = 0
		}
	}
	if n == 0 {
		return
	}
	v.Set(reflect.MakeSlice(v.Type(), n, n))
	for i := range n {
		f.value(v.Index(i), items, depth+1)
	}
	if v.Type().Elem().Kind() == reflect.Float64 && f.in(2) {
		slices.Sort(v.Interface().([]float64))
	}
}
