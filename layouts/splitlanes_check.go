package layouts

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
)

// Check implements [diagram.Checker].
func (s SplitLanes) Check(ctx diagram.Context) {
	for i, l := range s.Lanes {
		at := ctx.In("Lanes", i)
		if l.name() == "" {
			at.In("Name").Fail(diagram.ErrRequired, "required", "give the lane a name, or a thing that has one")
		}
		switch {
		case len(l.Words) == 0 && l.Slices.Count == 0:
			at.Fail(diagram.ErrRequired, "the lane has neither words nor slices", "give it one of them")
		case len(l.Words) > 0 && l.Slices.Count > 0:
			at.Fail(diagram.ErrInvalid, "the lane has both words and slices", "make two lanes of it")
		case l.Slices.Count > 0:
			l.Slices.check(at.In("Slices"))
		}
	}
}

func (s SplitSlices) check(ctx diagram.Context) {
	if !(s.Each.Value > 0) || !geom.Finite(s.Total()) {
		ctx.In("Each").Fail(diagram.ErrInvalid, fmt.Sprintf("%v is no length of a slice", s.Each.Value), "give a number greater than 0")
		return
	}
	for i, v := range s.Signal {
		if !geom.Finite(v) {
			ctx.In("Signal", i).Fail(diagram.ErrNumber, fmt.Sprintf("%v is no sample", v), "give a number")
			return
		}
	}
	f := s.Frames
	if f.Count == 0 {
		if f.Note != "" {
			ctx.In("Frames").In("Note").Fail(diagram.ErrInvalid, "there are no frames", "give their Count, or leave the note out")
		}
		return
	}
	at := ctx.In("Frames")
	switch {
	case !(f.Length > 0) || !(f.Step > 0):
		at.Fail(diagram.ErrInvalid, fmt.Sprintf("frames of length %v at steps of %v", f.Length, f.Step), "make both greater than 0")
	case !(f.end() <= s.Total()):
		at.In("Count").Fail(diagram.ErrInvalid, fmt.Sprintf("the last of %d frames ends at %s, after the slices, at %s", f.Count, FormatNumber(f.end()), FormatNumber(s.Total())),
			"draw fewer frames, or more slices")
	}
}
