package book

import (
	"bytes"
	"context"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"sync"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/svg"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// A bench builds figures in one theme. It is safe for concurrent use: the
// figures of a book share the measure of its texts.
type bench struct {
	theme theme.Theme
	text  *text.Set
}

func newBench(t theme.Theme) bench { return bench{t, text.NewSet(t.Sans, t.Mono)} }

// scene lays a figure out. A panic of a form, which may be a stranger's, is an
// error of this figure alone.
func (b bench) scene(f diagram.Figure, p scene.Profile, bare bool) (s *scene.Scene, err error) {
	defer func() {
		if r := recover(); r != nil {
			s, err = nil, &PanicError{Value: fmt.Sprint(r), Where: panicked()}
		}
	}()
	return diagram.Build(f, diagram.Options{Profile: p, Bare: bare, Theme: &b.theme, Text: b.text})
}

// A PanicError is the panic of a form while its figure was built.
type PanicError struct {
	Value string // what it panicked with
	Where string // function, file and line
}

// Error implements error.
func (e *PanicError) Error() string { return "a form panicked at " + e.Where + ": " + e.Value }

// panicked returns the place of the panic that is being recovered from.
func panicked() string {
	var pcs [32]uintptr
	frames := runtime.CallersFrames(pcs[:runtime.Callers(2, pcs[:])])
	seen := false
	for {
		f, more := frames.Next()
		if inside := strings.HasPrefix(f.Function, "runtime."); seen && !inside {
			return fmt.Sprintf("%s, %s:%d", f.Function, f.File, f.Line)
		} else if inside {
			seen = true
		}
		if !more {
			return "an unknown place"
		}
	}
}

// draw writes a scene as a file of its own.
func draw(s *scene.Scene) ([]byte, error) {
	var b bytes.Buffer
	if err := svg.Write(&b, s, svg.Options{}); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// each calls do for every index below n, on all cores, and yields the results
// in order. It stops early when the context is done or yield returns false.
func each[T any](ctx context.Context, n int, do func(int) T, yield func(int, T) bool) error {
	ctx, cancel := context.WithCancel(ctx)
	var workers sync.WaitGroup
	defer workers.Wait()
	defer cancel()

	next := make(chan int)
	results := make([]chan T, n)
	for i := range results {
		results[i] = make(chan T, 1)
	}
	for range min(runtime.GOMAXPROCS(0), n) {
		workers.Go(func() {
			for i := range next {
				results[i] <- do(i)
			}
		})
	}
	workers.Go(func() {
		defer close(next)
		for i := range n {
			select {
			case next <- i:
			case <-ctx.Done():
				return
			}
		}
	})
	for i, r := range results {
		select {
		case v := <-r:
			if err := ctx.Err(); err != nil {
				return err
			}
			if !yield(i, v) {
				return nil
			}
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return nil
}

// reasons returns the errors that [errors.Join] put together, one by one.
func reasons(err error) []error {
	if join, ok := err.(interface{ Unwrap() []error }); ok {
		return join.Unwrap()
	}
	return []error{err}
}

// A tally collects errors that come back in several drawings of one figure,
// with the drawings.
type tally struct{ faults []fault }

type fault struct {
	err      error
	profiles []scene.Profile
	themes   []string
}

func (t *tally) add(err error, p scene.Profile, themeName string) {
	if err == nil {
		return
	}
	for _, e := range reasons(err) {
		i := slices.IndexFunc(t.faults, func(f fault) bool { return f.err.Error() == e.Error() })
		if i < 0 {
			i = len(t.faults)
			t.faults = append(t.faults, fault{err: e})
		}
		f := &t.faults[i]
		if !slices.Contains(f.profiles, p) {
			f.profiles = append(f.profiles, p)
		}
		if !slices.Contains(f.themes, themeName) {
			f.themes = append(f.themes, themeName)
		}
	}
}

func (t *tally) errs() []error {
	var out []error
	for _, f := range t.faults {
		out = append(out, f.err)
	}
	return out
}
