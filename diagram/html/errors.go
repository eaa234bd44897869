package html

import (
	"errors"
	"fmt"
	"html/template"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/burindev/burin/diagram/scene"
)

// A TemplateError says what is wrong with a page template, and where.
type TemplateError struct {
	File  string // the name given to [Parse]
	Line  int    // from 1; 0: not known
	Field string // the field in question: ".Takeway"; empty: none
	// Known are the fields and methods that could stand there; nil where the
	// field is not the mistake.
	Known []string
	// Sample names the page on which it failed: "a page without anything".
	// Empty: the template itself.
	Sample string
	Err    error // as text/template or html/template reports it
}

// Error tells file, line, field and the remedy.
func (e *TemplateError) Error() string {
	var b strings.Builder
	b.WriteString(e.File)
	if e.Line > 0 {
		fmt.Fprintf(&b, ":%d", e.Line)
	}
	b.WriteString(": ")
	switch {
	case e.Known != nil:
		fmt.Fprintf(&b, "there is no field %s; ", e.Field)
		if near := nearest(strings.TrimPrefix(e.Field, "."), e.Known); near != "" {
			fmt.Fprintf(&b, "did you mean .%s? ", near)
		}
		fmt.Fprintf(&b, "known here: .%s", strings.Join(e.Known, ", ."))
	case e.Field != "" && e.Sample != "":
		fmt.Fprintf(&b, "%s fails on %s (%s); guard it with {{with}} or {{if}}", e.Field, e.Sample, reason(e.Err))
	case e.Sample != "":
		fmt.Fprintf(&b, "fails on %s: %s", e.Sample, reason(e.Err))
	default:
		b.WriteString(reason(e.Err))
	}
	return b.String()
}

// Unwrap returns the error as the template package reports it.
func (e *TemplateError) Unwrap() error { return e.Err }

var (
	unknownField = regexp.MustCompile(`can't evaluate field (\w+) in type \*?(?:\[\])?([\w.]+)`)
	atField      = regexp.MustCompile(`at <([^>]*)>`)
	undefinedVar = regexp.MustCompile(`undefined variable "(\$\w*)"`)
	// leadIn is the place that a message of the template packages begins with.
	leadIn = regexp.MustCompile(`^(?:html/)?template: ?.*?:(\d+)(?::\d+)?: (?:executing "[^"]*" )?(?:at <[^>]*>: )?`)
)

// templateError finds file, line and field in an error of the template
// packages, which tell them only in words.
func templateError(file, sample string, err error) *TemplateError {
	e := &TemplateError{File: file, Sample: sample, Err: err}
	message := err.Error()
	var escape *template.Error
	if errors.As(err, &escape) {
		e.Line = escape.Line
	}
	for _, prefix := range []string{"template: ", "html/template:"} {
		rest, ok := strings.CutPrefix(message, prefix)
		if !ok {
			continue
		}
		// The name of a file may hold colons and digits itself.
		if after, ok := strings.CutPrefix(rest, file+":"); ok {
			rest = after
		} else if name, after, ok := strings.Cut(rest, ":"); ok {
			if name == "parts.gohtml" {
				e.File = name
			}
			rest = after
		}
		digits := rest[:len(rest)-len(strings.TrimLeft(rest, "0123456789"))]
		if n, err := strconv.Atoi(digits); err == nil && n > 0 {
			e.Line = n
		}
	}
	if m := atField.FindStringSubmatch(message); m != nil {
		e.Field = m[1]
	}
	if m := undefinedVar.FindStringSubmatch(message); m != nil {
		e.Field = m[1]
	}
	if m := unknownField.FindStringSubmatch(message); m != nil {
		e.Field = "." + m[1]
		e.Known = known(m[2])
	}
	return e
}

// reason is what a message says behind its place.
func reason(err error) string {
	message := err.Error()
	if at := leadIn.FindString(message); at != "" {
		return message[len(at):]
	}
	return message
}

// vocabulary are the types that a page template can meet.
func vocabulary() []reflect.Type {
	return []reflect.Type{
		reflect.TypeFor[Page](), reflect.TypeFor[Book](), reflect.TypeFor[Chapter](), reflect.TypeFor[Link](),
		reflect.TypeFor[File](), reflect.TypeFor[Words](), reflect.TypeFor[Block](), reflect.TypeFor[List](),
		reflect.TypeFor[Item](), reflect.TypeFor[Table](), reflect.TypeFor[Column](), reflect.TypeFor[scene.Cell](),
		reflect.TypeFor[SourcePart](),
	}
}

// known returns what a template may say after a dot on a type, given by its
// name with the package: "html.Page". It is empty, not nil, for other types.
func known(name string) []string {
	out := []string{}
	for _, t := range vocabulary() {
		if t.String() == name {
			out = append(out, members(t)...)
		}
	}
	return out
}

func members(t reflect.Type) []string {
	var out []string
	for i := range t.NumField() {
		out = append(out, t.Field(i).Name)
	}
	for i := range t.NumMethod() {
		out = append(out, t.Method(i).Name)
	}
	return slices.Clip(out)
}
