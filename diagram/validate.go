package diagram

import (
	"errors"
	"fmt"
	"reflect"
	"regexp"
	"strings"
	"sync"

	"github.com/go-playground/validator/v10"
)

// name is what an ID may be.
var name = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// A checker validates authors' structs by their `validate` tags. There is one
// for the process: it holds no state but what it learnt about types.
type checker struct {
	v      *validator.Validate
	tagged sync.Map // reflect.Type → bool: has it anything to validate?
}

var shared = sync.OnceValue(func() *checker {
	v := validator.New(validator.WithRequiredStructEnabled())
	// "id" is an identifier: lower-case words joined by hyphens.
	if err := v.RegisterValidation("id", func(f validator.FieldLevel) bool {
		return name.MatchString(f.Field().String())
	}); err != nil {
		panic(err) // a fixed tag and function: cannot fail on any input
	}
	return &checker{v: v}
})

// A verdict says whether the node at a path is sound.
type verdict struct {
	path  *step
	sound bool
}

// validate checks the node's own fields, once per place in the figure, and
// reports whether they are sound.
func (ctx Context) validate(n Node) bool {
	c := shared()
	checker, own := n.(Checker)
	tagged := c.needed(reflect.TypeOf(n))
	if !tagged && !own {
		return true
	}
	key := ctx.path.hash
	for _, v := range ctx.run.validated[key] {
		if v.path.same(ctx.path) {
			return v.sound
		}
	}
	// A wrong value stays wrong whichever layout is tried: it goes to the
	// figure's errors, not to a trial's.
	for ctx.sink.parent != nil {
		ctx.sink = ctx.sink.parent
	}
	before := len(ctx.sink.errs)
	if tagged {
		for _, e := range c.check(n) {
			e.Path = joinPath(ctx.path.String(), e.Path)
			ctx.sink.add(e)
		}
	}
	if own {
		checker.Check(ctx)
	}
	sound := len(ctx.sink.errs) == before
	if ctx.run.validated == nil {
		ctx.run.validated = map[uint64][]verdict{}
	}
	ctx.run.validated[key] = append(ctx.run.validated[key], verdict{ctx.path, sound})
	return sound
}

// needed reports whether a type has a validate tag anywhere that counts.
func (c *checker) needed(t reflect.Type) bool {
	if known, ok := c.tagged.Load(t); ok {
		return known.(bool)
	}
	found := hasTag(t, map[reflect.Type]bool{})
	c.tagged.Store(t, found)
	return found
}

func hasTag(t reflect.Type, seen map[reflect.Type]bool) bool {
	for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice || t.Kind() == reflect.Array {
		t = t.Elem()
	}
	if t.Kind() != reflect.Struct || seen[t] {
		return false
	}
	seen[t] = true
	for i := range t.NumField() {
		f := t.Field(i)
		tag := f.Tag.Get("validate")
		if tag == "-" || !f.IsExported() {
			continue
		}
		if tag != "" || hasTag(f.Type, seen) {
			return true
		}
	}
	return false
}

// check validates v and returns what is wrong, all of it, in field order.
func (c *checker) check(v any) (errs []*Error) {
	defer func() {
		// The validator panics on a tag that it does not know. The type may
		// be a stranger's, so that is an error like any other.
		if r := recover(); r != nil {
			errs = []*Error{{
				Problem: fmt.Sprintf("type %s has a validate tag that cannot be used: %v", reflect.TypeOf(v), r),
				Fix:     "correct the tag", Kind: ErrInvalid,
			}}
		}
	}()
	err := c.v.Struct(v)
	var fields validator.ValidationErrors
	if !errors.As(err, &fields) {
		if err != nil {
			return []*Error{{Problem: err.Error(), Kind: ErrInvalid}}
		}
		return nil
	}
	for _, f := range fields {
		errs = append(errs, fieldError(f))
	}
	return errs
}

// fieldError says in words what a validator found.
func fieldError(f validator.FieldError) *Error {
	e := &Error{Path: fieldPath(f.Namespace()), Kind: ErrInvalid}
	switch f.Tag() {
	case "required", "required_with", "required_without", "required_if":
		e.Kind, e.Problem, e.Fix = ErrRequired, "required", "give it a value"
		if f.Kind() == reflect.String {
			e.Fix = "give it a text"
		}
	case "id":
		e.Kind = ErrName
		e.Problem, e.Fix = notAName(fmt.Sprint(f.Value())), nameFix
	case "min", "gte", "gt":
		e.Problem = fmt.Sprintf("%s is too small, at least %s", amount(f), f.Param())
		if f.Tag() == "gt" {
			e.Problem = fmt.Sprintf("%s is too small, more than %s", amount(f), f.Param())
		}
	case "max", "lte", "lt":
		e.Problem = fmt.Sprintf("%s is too large, at most %s", amount(f), f.Param())
		if f.Kind() == reflect.String {
			e.Fix = "shorten it"
		}
	case "unique":
		e.Kind, e.Problem, e.Fix = ErrName, "two items have the same "+strings.ToLower(f.Param()), "make each its own"
	case "oneof":
		e.Problem = fmt.Sprintf("%v is not one of %s", f.Value(), f.Param())
	case "url", "http_url":
		e.Problem, e.Fix = fmt.Sprintf("%q is no web address", clip(fmt.Sprint(f.Value()))), "use one that begins with https://"
	case "bcp47_language_tag":
		e.Problem, e.Fix = fmt.Sprintf("%q is no language", clip(fmt.Sprint(f.Value()))), `use a tag such as "en" or "pt-BR"`
	default:
		e.Problem = strings.TrimSpace(fmt.Sprintf("breaks the rule %s %s", f.Tag(), f.Param()))
	}
	return e
}

const nameFix = "use lower-case letters, digits and single hyphens"

func notAName(s string) string { return fmt.Sprintf("%q is not a name", clip(s)) }

// amount names what a bound was broken by.
func amount(f validator.FieldError) string {
	v := reflect.ValueOf(f.Value())
	switch v.Kind() {
	case reflect.String:
		return fmt.Sprintf("a text of %d characters", len([]rune(v.String())))
	case reflect.Slice, reflect.Array, reflect.Map:
		return fmt.Sprintf("a list of %d", v.Len())
	}
	return fmt.Sprint(f.Value())
}

// fieldPath turns "Timeline.Events[3].Label" into "Events[3] › Label".
func fieldPath(namespace string) string {
	_, rest, _ := strings.Cut(namespace, ".")
	return strings.ReplaceAll(rest, ".", " › ")
}

func joinPath(a, b string) string {
	switch {
	case a == "":
		return b
	case b == "":
		return a
	}
	return a + " › " + b
}
