package layouts_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// label is 1 to 60 characters of words, or now and then without any spaces.
func label() *rapid.Generator[string] {
	latin := rapid.Custom(func(t *rapid.T) string {
		s := rapid.StringMatching(`[a-zA-Z]{1,24}( [a-z0-9]{1,11}){0,6}`).Draw(t, "label")
		return s[:min(len(s), 60)]
	})
	return rapid.OneOf(latin, latin, latin, cjk())
}

func maybeLabel() *rapid.Generator[string] { return rapid.OneOf(rapid.Just(""), label()) }

// width is that of a canvas.
func canvas() *rapid.Generator[float64] {
	return rapid.Map(rapid.IntRange(360, 1200), func(w int) float64 { return float64(w) })
}

func lives() *rapid.Generator[layouts.Lifelines] {
	date := rapid.Custom(func(t *rapid.T) layouts.When {
		return layouts.When{Y: rapid.IntRange(1950, 2026).Draw(t, "year"), M: time.Month(rapid.IntRange(0, 12).Draw(t, "month"))}
	})
	things := []shapes.Thing{{}, {}, {Name: "Thing", Icon: shapes.IconGPU, Role: "gpu"}}
	line := rapid.Custom(func(t *rapid.T) layouts.Life {
		l := layouts.Life{Name: label().Draw(t, "name"), Note: maybeLabel().Draw(t, "note"), Start: date.Draw(t, "start"), Thing: rapid.SampledFrom(things).Draw(t, "thing")}
		if end := date.Draw(t, "end"); rapid.Bool().Draw(t, "ended") && !end.Before(l.Start) {
			l.End, l.EndNote = end, maybeLabel().Draw(t, "end note")
		}
		switch rapid.IntRange(0, 3).Draw(t, "result") {
		case 1:
			l.Result = layouts.Result{Label: label().Draw(t, "label"), Note: maybeLabel().Draw(t, "note")}
		case 2:
			l.Result = layouts.Result{Value: layouts.Quantity{Value: rapid.Float64Range(0.001, 1e6).Draw(t, "value"), Unit: "ms"}, Note: maybeLabel().Draw(t, "note")}
		}
		return l
	})
	group := rapid.Custom(func(t *rapid.T) layouts.LifeGroup {
		return layouts.LifeGroup{
			Name: maybeLabel().Draw(t, "group"), Note: maybeLabel().Draw(t, "group note"), Role: rapid.SampledFrom([]diagram.Role{"", "gpu", "net"}).Draw(t, "role"),
			ResultHead: maybeLabel().Draw(t, "head"), ResultNote: maybeLabel().Draw(t, "foot"),
			Lines: rapid.SliceOfN(line, 1, rapid.SampledFrom([]int{1, 3, 8, 60}).Draw(t, "most")).Draw(t, "lines"),
		}
	})
	return rapid.Custom(func(t *rapid.T) layouts.Lifelines {
		return layouts.Lifelines{Numbered: rapid.Bool().Draw(t, "numbered"), ResultHead: maybeLabel().Draw(t, "result head"),
			Groups: rapid.SliceOfN(group, 1, 3).Draw(t, "groups")}
	})
}

func TestLifelinesSound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		soundOrTooWide(t, lives().Draw(t, "lifelines"), canvas().Draw(t, "width"))
	})
}
