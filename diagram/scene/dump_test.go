package scene_test

import (
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

func paint(t theme.Token) scene.Paint { return scene.Paint{Token: t, Color: theme.Color{R: 1}} }

func ExampleDump() {
	s := &scene.Scene{
		Meta: scene.Meta{
			ID: "ch01-history", Profile: scene.Wide, Theme: "light", Lang: "en",
			Title: "Four bottlenecks", Takeaway: "Each fix exposes the next.", Source: "Dao et al. 2022",
			Required: []string{"FlashAttention"},
			Waivers:  []scene.Waiver{{Rule: "label-gap", Reason: "the dates stand close"}},
			Edges:    []scene.EdgeSpec{{From: "history/a", To: "history/b"}},
		},
		View:   geom.R(0, 0, 960, 540.5),
		Ground: paint(theme.Paper),
		Frames: []scene.Frame{
			{ID: "history", Kind: "Timeline", Parent: -1, Bounds: geom.R(32, 96, 896, 200)},
			{ID: "history/a", Kind: "Card", Bounds: geom.R(32, 112, 200, 54), Outline: geom.Box{Rect: geom.R(32, 112, 200, 54), R: 10}},
		},
		Marks: []scene.Mark{
			{
				Owner: "history/a", Role: scene.Data, Shape: scene.Rect{Rect: geom.R(32, 112, 200, 24), Radius: 3},
				Fill: paint("gpu.base"), Stroke: scene.Stroke{Paint: paint(theme.Line), Width: 1.5, Dash: scene.Dash{On: 5, Off: 4}},
				Scaled: &scene.Scaled{Group: "latency", Value: 120, Unit: "ms"}, Thing: "prefill",
			},
			{
				Owner: "history/a", Role: scene.Label, Fill: paint(theme.Ink),
				Shape: scene.Text{At: geom.Pt(40, 120), String: "FlashAttention", Advance: 101.25, Font: scene.Font{Size: 16, Bold: true}},
			},
			{
				Role: scene.Edge, From: "history/a", To: "history/b", Stroke: scene.Stroke{Paint: paint(theme.Line), Width: 1.5, Round: true},
				Shape: scene.Path{Path: geom.Polyline(geom.Pt(232, 139), geom.Pt(260, 139), geom.Pt(280.5, 120))},
			},
		},
		Doc: []scene.Block{scene.Paragraph{Text: "A timeline of two events."}},
	}
	if err := scene.Dump(os.Stdout, s); err != nil {
		panic(err)
	}
	// Output:
	// scene ch01-history wide light
	// lang "en"
	// title "Four bottlenecks"
	// takeaway "Each fix exposes the next."
	// source "Dao et al. 2022"
	// required "FlashAttention"
	// waiver label-gap "the dates stand close"
	// link history/a → history/b
	// view 0,0 960x540.5
	// ground paper
	//
	// frame history  Timeline  32,96 896x200
	// frame history/a  Card  32,112 200x54 r10
	//
	// rect data history/a  32,112 200x24 r3  fill gpu.base  stroke line 1.5 dash 5 4  value 120 ms @latency  thing prefill
	// text label history/a  "FlashAttention"  at 40,120 start  16 bold  ink  adv 101.25
	// path edge -  M232 139H260L280.5 120  stroke line 1.5 round  history/a → history/b
	//
	// doc
	//   paragraph "A timeline of two events."
}

func dump(t testing.TB, s *scene.Scene) string {
	t.Helper()
	var b strings.Builder
	require.NoError(t, scene.Dump(&b, s))
	return b.String()
}

// lineWith returns the lines of a dump that begin with a word.
func lineWith(t testing.TB, s *scene.Scene, word string) string {
	t.Helper()
	var found []string
	for l := range strings.Lines(dump(t, s)) {
		if strings.HasPrefix(l, word+" ") {
			found = append(found, strings.TrimSuffix(l, "\n"))
		}
	}
	return strings.Join(found, "|")
}

func TestDumpMarks(t *testing.T) {
	stroke := scene.Stroke{Paint: paint(theme.Line), Width: 1}
	ink := paint(theme.Ink)
	rect := scene.Rect{Rect: geom.R(1, 2, 3.456, 4)}
	text := scene.Text{String: "x", Font: scene.Font{Size: 14}}
	for _, c := range []struct {
		mark       scene.Mark
		word, want string
	}{
		{scene.Mark{Shape: rect, Fill: ink}, "rect", `rect data -  1,2 3.46x4  fill ink`},
		{scene.Mark{Shape: rect}, "rect", `rect data -  1,2 3.46x4`},
		{scene.Mark{Shape: rect, Fill: ink, Alpha: 0.14}, "rect", `rect data -  1,2 3.46x4  fill ink  alpha 0.14`},
		{scene.Mark{Shape: rect, Fill: ink, Alpha: 1}, "rect", `rect data -  1,2 3.46x4  fill ink`},
		{scene.Mark{Shape: rect, Fill: ink, Hatch: &scene.Hatch{Paint: paint("wait.base"), Step: 7, Width: 1.9}}, "rect",
			`rect data -  1,2 3.46x4  fill ink  hatch wait.base 1.9 every 7`},
		{scene.Mark{Role: scene.Icon, Shape: scene.Ellipse{Center: geom.Pt(8, 9), RX: 4, RY: 3}, Stroke: stroke}, "ellipse",
			`ellipse icon -  8,9 r 4x3  stroke line 1`},
		{scene.Mark{Role: scene.Head, Shape: scene.Path{Path: geom.Polygon(geom.Pt(0, 0), geom.Pt(4, 2), geom.Pt(0, 4))}, Fill: ink, To: "b"}, "path",
			`path head -  M0 0L4 2L0 4Z  fill ink  - → b`},
		{scene.Mark{Role: scene.Label, Fill: ink, Shape: text}, "text", `text label -  "x"  at 0,0 start  14  ink  adv 0`},
		{scene.Mark{Role: scene.Label, Shape: scene.Text{String: "\"KV\"\n\x00\xff\u00a0é", Anchor: scene.End, Advance: 20.265625,
			Font: scene.Font{Face: theme.Mono, Size: 13.5, Track: 0.8}}}, "text",
			`text label -  "\"KV\"\n\x00\xff\u00a0é"  at 0,0 end  13.5 mono track 0.8  -  adv 20.27`},
		{scene.Mark{Shape: rect, Owner: "odd name\n"}, "rect", `rect data "odd name\n"  1,2 3.46x4`},
		{scene.Mark{}, "nothing", `nothing data -`},
	} {
		assert.Equal(t, c.want, lineWith(t, &scene.Scene{Marks: []scene.Mark{c.mark}}, c.word))
	}
}

func TestDumpValues(t *testing.T) {
	for _, c := range []struct {
		scaled scene.Scaled
		want   string
	}{
		{scene.Scaled{Group: "latency", Value: 0.1 + 0.2, Unit: "s"}, "value 0.3 s @latency"},
		{scene.Scaled{Group: "cost", Value: 1234567, Along: scene.AlongY}, "value 1234570 @cost by height"},
		{scene.Scaled{Group: "memory", Value: 0.00012, Unit: "GB per GPU", Along: scene.Area}, `value 0.00012 "GB per GPU" @memory by area`},
		{scene.Scaled{}, "value 0 @-"},
	} {
		s := &scene.Scene{Marks: []scene.Mark{{Shape: scene.Rect{}, Scaled: &c.scaled}}}
		assert.Equal(t, "rect data -  0,0 0x0  "+c.want, lineWith(t, s, "rect"))
	}
}

func TestDumpFrames(t *testing.T) {
	r := geom.R(8, 8, 40, 20)
	s := &scene.Scene{Frames: []scene.Frame{
		{ID: "a", Kind: "Row", Parent: -1, Bounds: r},
		{ID: "a/b", Kind: "Card", Parent: 0, Bounds: r, Outline: geom.Box{Rect: r}},
		{ID: "a/c", Kind: "Card", Parent: 0, Bounds: r, Outline: geom.Box{Rect: geom.R(9, 8, 38, 20), R: 4}},
		{ID: "a/d", Kind: "Disc", Parent: 0, Bounds: r, Outline: geom.Oval{Rect: r}},
		{ID: "e", Kind: "Card", Parent: 0, Bounds: r},
		{ID: "f", Parent: 99, Bounds: r},
	}}
	assert.Equal(t, strings.Join([]string{
		"frame a  Row  8,8 40x20",
		"frame a/b  Card  8,8 40x20",
		"frame a/c  Card  8,8 40x20 outline 9,8 38x20 r4",
		"frame a/d  Disc  8,8 40x20 oval",
		"frame e  Card  8,8 40x20  in a",
		"frame f  -  8,8 40x20",
	}, "|"), lineWith(t, s, "frame"))
}

func TestDumpMeta(t *testing.T) {
	s := &scene.Scene{Meta: scene.Meta{
		ID: "a", Profile: scene.Column, Theme: "my theme", Alt: "alt", Kicker: "Chapter 1", Lead: "gpu",
		Large: true, Opener: true, Bare: true, Required: []string{"x", "y z"},
	}}
	assert.Equal(t, `scene a column "my theme" large opener bare
alt "alt"
kicker "Chapter 1"
lead "gpu"
required "x"
required "y z"
view 0,0 0x0
ground -


`, dump(t, s))
}

func TestDumpDoc(t *testing.T) {
	s := &scene.Scene{Doc: []scene.Block{
		scene.List{Ordered: true, Items: []scene.Item{
			{Text: "one", Kids: []scene.Block{scene.List{Items: []scene.Item{{Text: "deep"}}}}},
			{Text: "two"},
		}},
		scene.Table{
			Caption: "Features", Head: []string{"", "vLLM"},
			Rows: [][]scene.Cell{{{Text: "Speed", Head: true}, {Status: "Good", Text: "9", Numeric: true}}},
		},
	}}
	_, doc, found := strings.Cut(dump(t, s), "\ndoc\n")
	require.True(t, found)
	assert.Equal(t, `  list ordered
    item "one"
      list
        item "deep"
    item "two"
  table "Features"
    columns  ""  "vLLM"
    row  head "Speed"  numeric status "Good" "9"
`, doc)
}

// Every line is a line of its own, whatever an author writes.
func TestDumpKeepsLines(t *testing.T) {
	plain, odd := "x", "x\ny\u2028z\r"
	lines := func(v string) int {
		s := &scene.Scene{
			Meta: scene.Meta{ID: scene.ID(v), Profile: scene.Profile(v), Theme: v, Title: v, Lead: theme.Role(v),
				Required: []string{v}, Waivers: []scene.Waiver{{Rule: v, Reason: v}}, Edges: []scene.EdgeSpec{{From: scene.ID(v)}}},
			Ground: paint(theme.Token(v)),
			Frames: []scene.Frame{{ID: scene.ID(v), Kind: v, Parent: -1}},
			Marks: []scene.Mark{{Shape: scene.Text{String: v}, Fill: paint(theme.Token(v)), Thing: v, From: scene.ID(v),
				Scaled: &scene.Scaled{Group: v, Unit: v}}},
			Doc: []scene.Block{scene.Paragraph{Text: v}, scene.Table{Caption: v, Head: []string{v}, Rows: [][]scene.Cell{{{Text: v, Status: v}}}}},
		}
		return strings.Count(dump(t, s), "\n")
	}
	assert.Equal(t, lines(plain), lines(odd))
}

type broken struct{ err error }

func (b broken) Write([]byte) (int, error) { return 0, b.err }

func TestDumpError(t *testing.T) {
	full := errors.New("disk full")
	assert.ErrorIs(t, scene.Dump(broken{full}, &scene.Scene{}), full)
}
