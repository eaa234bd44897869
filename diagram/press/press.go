// Package press is the command line over a book: render, check and list.
//
//	func main() { press.Run(mybook.Book()) }
package press

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/alecthomas/kong"

	"github.com/burindev/burin/diagram/book"
)

// The exit codes.
const (
	OK     = 0
	Failed = 1 // a figure has errors, or something could not be read or written
	Usage  = 2 // the command line cannot be understood, or asks for what is not there
)

// Run runs the command line of the process over a book and exits.
func Run(b book.Book) {
	os.Exit(Main(b, os.Args[1:], os.Stdout, os.Stderr))
}

// Main runs a command over a book and returns the exit code: [OK], [Failed] or
// [Usage]. The arguments are those after the program's name. An interrupt ends
// the command without leaving anything half-written.
func Main(b book.Book, args []string, stdout, stderr io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	return run(ctx, b, args, stdout, stderr)
}

// commands is the grammar of the command line.
type commands struct {
	Render renderCommand `cmd:"" help:"Draw the figures and write pages, drawings, gallery and manifest."`
	Check  checkCommand  `cmd:"" help:"Build every figure in all profiles and themes, and print what is wrong, or draw them as readers of other vision see them."`
	List   listCommand   `cmd:"" help:"Print the inventory of the book as Markdown, with the status of every figure."`
}

// A session is what a command works with.
type session struct {
	ctx            context.Context
	book           book.Book
	stdout, stderr io.Writer
}

// A usageError says that the command line asks for what is not there.
type usageError struct{ error }

// errSilent ends a command that has said what is wrong.
var errSilent = errors.New("failed")

func run(ctx context.Context, b book.Book, args []string, stdout, stderr io.Writer) int {
	var c commands
	exited := -1
	parser, err := kong.New(&c,
		kong.Name(name()), kong.Description(description(b)),
		kong.Writers(stdout, stderr),
		kong.Exit(func(code int) { exited = code }),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true}),
		kong.Vars{"themes": strings.Join(b.ThemeNames(), ", "), "folder": usualFolder},
	)
	if err != nil {
		fmt.Fprintln(stderr, err)
		return Usage
	}
	parsed, err := parser.Parse(args)
	if exited >= 0 {
		return exited // help was asked for and given
	}
	if err != nil {
		fmt.Fprintf(stderr, "%s: %v\nTry: %s --help\n", name(), err, name())
		return Usage
	}
	s := &session{ctx, b, stdout, stderr}
	err = parsed.Run(s)
	var usage usageError
	switch {
	case err == nil:
		return OK
	case errors.Is(err, errSilent):
		return Failed
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(stderr, "interrupted; what was finished is in place, nothing is half-written")
		return Failed
	case errors.As(err, &usage):
		fmt.Fprintf(stderr, "%s: %v\n", name(), err)
		return Usage
	}
	fmt.Fprintf(stderr, "%s: %v\n", name(), err)
	return Failed
}

// name returns the name of the program as it was called.
func name() string {
	if len(os.Args) == 0 || os.Args[0] == "" {
		return "burin"
	}
	return strings.TrimSuffix(filepath.Base(os.Args[0]), ".exe")
}

func description(b book.Book) string {
	what := "The figures of a book"
	if b.Title != "" {
		what = "The figures of " + b.Title
	}
	return what + ", drawn from Go values."
}
