package press

import (
	"fmt"
	"io"
	"os"

	"golang.org/x/term"

	"github.com/burindev/burin/diagram/book"
)

// A meter shows how far a command is, on one line that it writes over. Where
// the writer is not a terminal it shows nothing.
type meter struct {
	w     io.Writer
	width int // of the terminal in columns
	dirty bool
}

// usualWidth is assumed where a terminal does not tell its width.
const usualWidth = 80

func newMeter(w io.Writer) *meter {
	f, ok := w.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return &meter{}
	}
	width, _, err := term.GetSize(int(f.Fd()))
	if err != nil || width <= 0 {
		width = usualWidth
	}
	return &meter{w: w, width: width}
}

// step implements [book.Progress].
func (m *meter) step(done, total int, last book.Entry) {
	if m.w == nil {
		return
	}
	text := fmt.Sprintf("%*d/%d %s", len(fmt.Sprint(total)), done, total, plain(string(last.ID)))
	if len(text) >= m.width {
		text = text[:m.width-1]
	}
	fmt.Fprintf(m.w, "\r\x1b[K%s", text)
	m.dirty = true
}

// clear takes the line away.
func (m *meter) clear() {
	if m.dirty {
		fmt.Fprint(m.w, "\r\x1b[K")
		m.dirty = false
	}
}
