package book

import (
	"bytes"
	"fmt"
	"io"
	"strings"
)

// WriteInventory writes the inventory of the book as Markdown: a table for
// each chapter with file name, description and status of its figures, and a
// summary. The status is not kept anywhere: a figure is complete when the book
// has it.
func (b Book) WriteInventory(w io.Writer) error {
	var out bytes.Buffer
	var parts []string // the chapters with figures, for the status line
	drawn, total := 0, 0
	var body, summary bytes.Buffer
	for i := range b.Chapters {
		entries := b.chapter(i)
		if len(entries) == 0 {
			continue
		}
		c := entries[0].Chapter
		done := 0
		fmt.Fprintf(&body, "\n---\n\n## %s (%s)\n\n", heading(c.Label, c.Title), diagrams(len(entries)))
		body.WriteString("| Filename | Description | Status |\n|----------|-------------|--------|\n")
		for _, e := range entries {
			status := "Pending"
			if e.Figure != nil {
				status = "Complete"
				done++
			}
			fmt.Fprintf(&body, "| %s.html | %s | %s |\n", e.ID, cell(e.Description), status)
		}
		short := strings.Replace(c.Label, "Chapter ", "Ch ", 1)
		fmt.Fprintf(&summary, "| %s | %d | %s |\n", cell(heading(short, c.Title)), len(entries), chapterStatus(done, len(entries)))
		switch done {
		case 0:
		case len(entries):
			parts = append(parts, short)
		default:
			parts = append(parts, short+" in part")
		}
		drawn += done
		total += len(entries)
	}
	status := fmt.Sprintf("%d complete", drawn)
	if drawn > 0 && drawn < total {
		status += " (" + strings.Join(parts, " + ") + ")"
	}
	status += fmt.Sprintf(", %d pending", total-drawn)
	fmt.Fprintf(&out, "# Diagram Inventory\n\n**Total Planned Diagrams**: %d\n**Status**: %s\n", total, cell(status))
	out.Write(body.Bytes())
	out.WriteString("\n---\n\n## Summary\n\n| Chapter | Diagrams | Status |\n|---------|----------|--------|\n")
	out.Write(summary.Bytes())
	fmt.Fprintf(&out, "| **Total** | **%d** | **%d Complete, %d Pending** |\n", total, drawn, total-drawn)
	_, err := w.Write(out.Bytes())
	return err
}

func chapterStatus(done, total int) string {
	switch done {
	case 0:
		return "All Pending"
	case total:
		return "All Complete"
	}
	return fmt.Sprintf("%d Complete, %d Pending", done, total-done)
}

func heading(label, title string) string {
	if title == "" {
		return line(label)
	}
	return line(label + ": " + title)
}

func diagrams(n int) string {
	if n == 1 {
		return "1 diagram"
	}
	return fmt.Sprintf("%d diagrams", n)
}

// line keeps a text on one line.
func line(s string) string { return strings.Join(strings.Fields(s), " ") }

// cell keeps a text in one cell of a table.
func cell(s string) string { return strings.ReplaceAll(line(s), "|", `\|`) }
