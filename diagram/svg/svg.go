// Package svg writes a finished scene as SVG. It knows nothing of layout: it
// turns marks into elements one by one, in painter's order.
//
// The output keeps to what every reader of SVG understands: the elements svg,
// title, desc, g, rect, circle, ellipse, line, path and text, presentation
// attributes, absolute coordinates with two decimals at most. There are no
// transforms, styles, scripts, links or definitions. Every string of the
// author is escaped, and the same scene gives the same bytes everywhere.
package svg

import (
	"errors"
	"fmt"
	"io"

	"github.com/burindev/burin/diagram/scene"
)

// Options says for which place a drawing is written. The zero value writes a
// file that stands alone.
type Options struct {
	// Instance tells apart drawings of one figure and profile whose files end
	// up in one document. It becomes part of the ids and may be empty.
	Instance string
	// Inline writes a drawing for the inside of an HTML or XHTML page: without
	// ids, title and desc, which would clash or show as a tooltip, but with an
	// accessible name and the references below.
	Inline bool
	// Class is the class attribute of an inline drawing.
	Class string
	// DescribedBy and Details are the ids of the page's elements that hold the
	// takeaway and the long description of an inline drawing.
	DescribedBy, Details string
}

// Write writes the scene as one svg element. It writes all at once or, where
// the scene cannot be drawn, nothing: a coordinate that is not a finite number
// is an error that names the frame it belongs to. Marks that paint nothing are
// left out.
func Write(w io.Writer, s *scene.Scene, o Options) error {
	if s == nil {
		return errors.New("svg: there is no scene to write")
	}
	out := newSheet(s.Marks)
	if err := out.figure(s, o); err != nil {
		return fmt.Errorf("svg: figure %q: %w", s.Meta.ID, err)
	}
	n, err := w.Write(out.buf)
	if err == nil && n < len(out.buf) {
		err = io.ErrShortWrite
	}
	if err != nil {
		return fmt.Errorf("svg: writing figure %q: %w", s.Meta.ID, err)
	}
	return nil
}
