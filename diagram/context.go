package diagram

import (
	"errors"
	"fmt"
	"reflect"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// maxDepth bounds how deeply nodes nest. No figure that one can read comes
// near it; a node that contains itself would not end without it.
const maxDepth = 200

// A Context is what a node needs to lay itself out: the theme, the measure of
// text, the way from the figure to this node, and the place where errors go.
// It is a small value; pass it on by value.
type Context struct {
	run   *run
	sink  *sink
	path  *step
	clear geom.Size
	foot  geom.Size
}

// A run is the state of one Build.
type run struct {
	theme     *theme.Theme
	text      *text.Set
	validated map[uint64][]verdict // by the path's hash
	memo      map[memoKey][]memoEntry
}

// A sink collects errors: those of the figure, or those of one trial.
type sink struct {
	parent *sink
	seen   map[string]bool
	errs   []*Error
}

func (s *sink) add(e *Error) {
	key := e.Path + "\x00" + e.Problem
	if s.seen[key] {
		return
	}
	if s.seen == nil {
		s.seen = map[string]bool{}
	}
	s.seen[key] = true
	s.errs = append(s.errs, e)
}

func (s *sink) addAll(errs []*Error) {
	for _, e := range errs {
		s.add(e)
	}
}

func (s *sink) join() error {
	errs := make([]error, len(s.errs))
	for i, e := range s.errs {
		errs[i] = e
	}
	return errors.Join(errs...)
}

// Theme returns the theme. It must not be changed.
func (ctx Context) Theme() *theme.Theme { return ctx.run.theme }

// Type returns the theme's type scale.
func (ctx Context) Type() *theme.Type { return &ctx.run.theme.Type }

// Clear is the part of the canvas, from its upper left corner, that words of
// the figure cover: zero but for the body of an opener.
func (ctx Context) Clear() geom.Size { return ctx.clear }

// Foot is the part of the canvas, from its lower right corner, that the
// source note covers: zero but for the body of an opener that has one.
func (ctx Context) Foot() geom.Size { return ctx.foot }

// In returns the context of a field, or of one item of a field that is a
// list: ctx.In("Events", 3). Errors that are recorded there name it.
func (ctx Context) In(field string, index ...int) Context {
	i := -1
	if len(index) > 0 {
		i = index[0]
	}
	ctx.path = ctx.path.child(field, "", i)
	return ctx
}

// Fail records an error at the context's path.
func (ctx Context) Fail(kind error, problem, fix string) {
	ctx.sink.add(&Error{Path: ctx.path.String(), Problem: problem, Fix: fix, Kind: kind})
}

// Trial returns a context that collects its errors apart, and a function that
// tells whether there were any. A form that has several layouts tries them
// from the widest to the narrowest and lays the last one out in its own
// context, so that only errors that nothing can mend are reported.
func (ctx Context) Trial() (trial Context, ok func() bool) {
	s := &sink{parent: ctx.sink}
	ctx.sink = s
	return ctx, func() bool { return len(s.errs) == 0 }
}

// Layout lays out a child. It is the only way to do so: here nil nodes,
// invalid values, numbers that are none and overflow are found.
func (ctx Context) Layout(n Node, c Constraints) Frame {
	c = c.clean()
	if isNil(n) {
		ctx.Fail(ErrRequired, "required", "put a node here or leave the place out")
		return Frame{Size: c.Min}
	}
	kind, id := describe(n)
	ctx.path = ctx.path.child(kind, id, -1)
	if ctx.path.depth > maxDepth {
		ctx.Fail(ErrDepth, fmt.Sprintf("nested deeper than %d nodes", maxDepth), "look for a node that contains itself")
		return Frame{Size: c.Min}
	}
	if !ctx.validate(n) {
		// Layout may rely on sound values. Containers rely on none, and the
		// errors of what they hold shall be found in the same run.
		if _, ok := n.(container); !ok {
			return Frame{Size: c.Min}
		}
	}
	f := n.Layout(ctx, c)
	f.Kind = kind
	if f.ID == "" {
		f.ID = id
	}
	return ctx.guard(f, c)
}

// guard makes a frame's numbers ones that a parent can rely on.
func (ctx Context) guard(f Frame, c Constraints) Frame {
	if !geom.Finite(f.Size.W) || !geom.Finite(f.Size.H) || f.Size.W < 0 || f.Size.H < 0 {
		ctx.Fail(ErrNumber, "its size is not a number that can be drawn", "look for a value that is infinite, NaN or negative")
		f.Size = c.Min
	}
	f.Size = geom.Sz(geom.SnapUp(f.Size.W), geom.SnapUp(f.Size.H))
	if c.Max.W > 0 && f.Size.W > c.Max.W && len(ctx.sink.errs) == 0 {
		ctx.Fail(ErrTooWide, fmt.Sprintf("needs %s u, but only %s u are there", num(f.Size.W), num(c.Max.W)),
			"shorten its longest word, or give it more room")
	}
	return f
}

// describe returns what error messages call a node.
func describe(n Node) (kind string, id ID) {
	t := reflect.TypeOf(n)
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if named, ok := n.(Named); ok {
		id = named.NodeID()
	}
	return t.Name(), id
}

func isNil(n Node) bool {
	if n == nil {
		return true
	}
	v := reflect.ValueOf(n)
	switch v.Kind() {
	case reflect.Pointer, reflect.Func, reflect.Map, reflect.Slice, reflect.Interface:
		return v.IsNil()
	}
	return false
}

// Paint resolves a token. An unknown one is an error.
func (ctx Context) Paint(t theme.Token) scene.Paint {
	if t == theme.None {
		return scene.Paint{}
	}
	c, ok := ctx.run.theme.Color(t)
	if !ok {
		ctx.Fail(ErrUnknown, fmt.Sprintf("theme %q has no colour %q", ctx.run.theme.Name, t),
			"name one of its roles, or bind the role with Theme.With")
		c, _ = ctx.run.theme.Color(theme.Ink)
	}
	return scene.Paint{Token: t, Color: c}
}

// Line measures s on one line. What is wrong with the text (a glyph that no
// font has, a control character) is recorded at the context's path.
func (ctx Context) Line(s string, st theme.TextStyle) text.Line {
	l, err := ctx.run.text.Line(s, st)
	ctx.textError(err)
	return l
}

// Wrap breaks s into lines of at most width u, balanced: no more lines than
// needed, all about equally long. A word that must be broken between two
// letters is an error.
func (ctx Context) Wrap(s string, st theme.TextStyle, width float64) []text.Line {
	lines, err := ctx.run.text.Balance(s, st, width)
	ctx.textError(err)
	for _, l := range lines {
		if l.Forced {
			word, err := ctx.run.text.Longest(s, st)
			ctx.textError(err)
			ctx.Fail(ErrTooWide, fmt.Sprintf("the word %q is %s u wide, but its column has %s u", clip(word.String), num(word.Width), num(width)),
				"shorten it, or give the figure more room")
			break
		}
	}
	return lines
}

// Longest measures the widest part of s that cannot be broken: the narrowest
// column that s fits into.
func (ctx Context) Longest(s string, st theme.TextStyle) float64 {
	l, err := ctx.run.text.Longest(s, st)
	ctx.textError(err)
	return l.Width
}

func (ctx Context) textError(err error) {
	if err == nil {
		return
	}
	var fix interface{ Fix() string }
	if errors.As(err, &fix) {
		ctx.Fail(err, err.Error(), fix.Fix())
		return
	}
	ctx.Fail(err, err.Error(), "")
}

// num prints a length for a message: no more digits than one can use.
func num(v float64) string {
	s := fmt.Sprintf("%.1f", v)
	if n := len(s); s[n-2:] == ".0" {
		return s[:n-2]
	}
	return s
}

// clip shortens a word that a message quotes.
func clip(s string) string {
	const most = 40
	r := []rune(s)
	if len(r) <= most {
		return s
	}
	return string(r[:most]) + "…"
}
