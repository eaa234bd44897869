package press

import (
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"

	"github.com/burindev/burin/diagram/book"
)

// usualFolder is what is written into unless told otherwise.
const usualFolder = "dist"

type renderCommand struct {
	Out   string   `short:"o" default:"${folder}" placeholder:"DIR" help:"The folder to write into (${folder})."`
	Only  []string `placeholder:"GLOB" sep:"none" help:"Only figures whose ID fits, as in 'ch01-*'. May be given more than once."`
	Theme string   `placeholder:"NAME" help:"One of ${themes}; the first unless told otherwise."`
	// AllowFindings is for looking at what lint refuses.
	AllowFindings bool   `help:"Write figures in which lint finds errors, too."`
	Template      string `placeholder:"FILE" help:"A page template of your own, in the language of html/template."`
}

// Help implements [kong.HelpProvider].
func (c *renderCommand) Help() string {
	return "Writes DIR/<id>.html, <id>.svg and <id>.column.svg for every figure, the gallery index.html " +
		"and the manifest figures.json. A figure that fails is named and the others are written; the exit status is then 1."
}

// Run implements the command.
func (c *renderCommand) Run(s *session) error {
	o := book.Output{Dir: c.Out, Only: c.Only, Theme: c.Theme, AllowFindings: c.AllowFindings}
	if _, err := s.book.Theme(c.Theme); err != nil {
		return usageError{fmt.Errorf("--theme: %w", err)}
	}
	if c.Template != "" {
		text, err := os.ReadFile(c.Template)
		if err != nil {
			return fmt.Errorf("--template: %w", err)
		}
		o.Template, o.TemplateName = string(text), c.Template
	}
	return s.render(o)
}

// render renders the book and tells what came of it.
func (s *session) render(o book.Output) error {
	bar := newMeter(s.stderr)
	o.Progress = bar.step
	report, err := s.book.Render(s.ctx, o)
	bar.clear()
	var missed *book.SelectError
	if errors.As(err, &missed) {
		return usageError{fmt.Errorf("--only: %w", err)}
	}
	refused := false
	for _, f := range report.Failures {
		fmt.Fprintf(s.stderr, "%s cannot be rendered:\n", title(string(f.Figure), f.Number))
		for _, e := range f.Errs {
			fmt.Fprintln(s.stderr, indent(e.Error()))
			var finding *book.FindingError
			refused = refused || errors.As(e, &finding)
		}
	}
	if refused {
		fmt.Fprintln(s.stderr, "to look at drawings that lint refuses: render --allow-findings")
	}
	if err != nil {
		return err
	}
	summary := fmt.Sprintf("%s in %s", count(report.Written, "figure"), o.Dir)
	if n := len(report.Failures); n > 0 {
		summary += fmt.Sprintf(", %d failed", n)
	}
	if n := len(report.Manifest.Pending); n > 0 && len(o.Only) == 0 {
		summary += fmt.Sprintf(", %d pending", n)
	}
	if _, err := fmt.Fprintln(s.stdout, summary); err != nil {
		return err
	}
	if len(report.Failures) > 0 {
		return errSilent
	}
	return nil
}

// title names a figure in a message.
func title(id, number string) string {
	if id == "" {
		return "figure " + number + " (without an ID)"
	}
	return fmt.Sprintf("%s (%s)", plain(id), number)
}

// plain quotes a name that holds anything but what names are made of, so that
// it cannot confuse a terminal.
func plain(id string) string {
	for _, r := range id {
		if (r < 'a' || 'z' < r) && (r < '0' || '9' < r) && r != '-' {
			return strconv.Quote(id)
		}
	}
	return id
}

func indent(s string) string { return "  " + strings.ReplaceAll(s, "\n", "\n  ") }

func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
