package press

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/burindev/burin/diagram/book"
	"github.com/burindev/burin/diagram/theme"
)

type checkCommand struct {
	Only   []string `placeholder:"GLOB" sep:"none" help:"Only figures whose ID fits, as in 'ch01-*'. May be given more than once."`
	Format string   `enum:"text,json" default:"text" help:"How to print: text or json."`
	Vision string   `enum:"protan,deutan,tritan,grey," default:"" placeholder:"KIND" help:"Judge by eye instead: draw the figures as readers of that vision see them, protan, deutan, tritan or grey."`
	Theme  string   `placeholder:"NAME" help:"With --vision: one of ${themes}; the first unless told otherwise."`
	Out    string   `short:"o" placeholder:"DIR" help:"With --vision: the folder to write into (dist/KIND)."`
}

// Run implements the command.
func (c *checkCommand) Run(s *session) error {
	if c.Vision != "" {
		return c.see(s)
	}
	if c.Theme != "" || c.Out != "" {
		return usageError{errors.New("--theme and --out go with --vision: a check looks at all themes and writes nothing")}
	}
	bar := newMeter(s.stderr)
	found, err := s.book.Check(s.ctx, bar.step, c.Only...)
	bar.clear()
	var missed *book.SelectError
	if errors.As(err, &missed) {
		return usageError{fmt.Errorf("--only: %w", err)}
	}
	if err != nil {
		return err
	}
	if c.Format == "json" {
		err = printJSON(s.stdout, found)
	} else {
		err = printText(s.stdout, found, s.book.ThemeNames())
	}
	if err != nil {
		return err
	}
	for _, f := range found.Findings {
		if f.Severity == book.Error {
			return errSilent
		}
	}
	return nil
}

// see renders the book in the colours that a reader with other vision sees,
// whatever lint thinks of it.
func (c *checkCommand) see(s *session) error {
	kind, err := theme.ParseCVD(c.Vision)
	if err != nil {
		return usageError{err}
	}
	look, err := s.book.Theme(c.Theme)
	if err != nil {
		return usageError{fmt.Errorf("--theme: %w", err)}
	}
	dir := c.Out
	if dir == "" {
		dir = filepath.Join(usualFolder, c.Vision)
	}
	s.book.Themes = []theme.Theme{look.Seen(kind)}
	return s.render(book.Output{Dir: dir, Only: c.Only, AllowFindings: true})
}

// findingsSchema is the version of the JSON form of findings.
const findingsSchema = 1

func printJSON(w io.Writer, found book.Checked) error {
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	if found.Findings == nil {
		found.Findings = []book.Finding{}
	}
	return enc.Encode(struct {
		Schema   int            `json:"schema"`
		Figures  int            `json:"figures"`
		Findings []book.Finding `json:"findings"`
	}{findingsSchema, found.Figures, found.Findings})
}

// printText prints findings by figure, each with the drawings that have it
// where not all do. Only errors count as faults; advice is printed with them.
func printText(w io.Writer, found book.Checked, themes []string) error {
	var b strings.Builder
	last := "\x00"
	sum, faulty := map[book.Severity]int{}, map[string]bool{}
	for _, f := range found.Findings {
		sum[f.Severity]++
		if who := string(f.Figure) + f.Number; who != last {
			last = who
			if f.Figure == "" {
				b.WriteString("the book:\n")
			} else {
				fmt.Fprintf(&b, "%s:\n", title(string(f.Figure), f.Number))
			}
		}
		if f.Severity == book.Error && f.Figure != "" {
			faulty[last] = true
		}
		b.WriteString(indent(string(f.Severity) + ": " + where(f, themes) + f.Message))
		b.WriteByte('\n')
	}
	fmt.Fprintf(&b, "%s, %s", count(found.Figures, "figure"), count(sum[book.Error], "error"))
	if n := len(faulty); n > 0 {
		fmt.Fprintf(&b, " in %d of them", n)
	}
	if n := sum[book.Waived]; n > 0 {
		fmt.Fprintf(&b, ", %d waived", n)
	}
	if n := sum[book.Warning]; n > 0 {
		fmt.Fprintf(&b, ", %s", count(n, "warning"))
	}
	b.WriteByte('\n')
	_, err := io.WriteString(w, b.String())
	return err
}

func where(f book.Finding, themes []string) string {
	var words []string
	if len(f.Profiles) == 1 {
		words = append(words, string(f.Profiles[0]))
	}
	if n := len(f.Themes); n > 0 && n < len(themes) {
		words = append(words, strings.Join(f.Themes, " and "))
	}
	if len(words) == 0 {
		return ""
	}
	return "(" + strings.Join(words, ", ") + ") "
}
