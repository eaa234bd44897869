package diagramtest

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

const base = `scene sample wide light
lang "en"
title "A sample"
view 0,0 960x400
ground paper

frame bars  Bars  32,100 400x200
frame bars/one  Bar  32,100 400x40

rect data bars/one  100,104 96x24 r3  fill gpu.base  value 120 ms @latency
text label bars/one  "GPU inference"  at 32,120 start  16 bold  ink  adv 60.5
rect data bars/two  100,144 50x24 r3  fill cpu.base
text label bars/two  "queue"  at 32,160 start  16 bold  ink  adv 40
ellipse data -  300,200 r 4x4  fill gpu.base
path edge -  M32 112H60L70 120  stroke line 1.5  a → b

doc
  list
    item "one"
`

func change1(t *testing.T, pairs ...string) []string {
	t.Helper()
	now := strings.NewReplacer(pairs...).Replace(base)
	require.NotEqual(t, base, now)
	var out []string
	for _, c := range diff(base, now) {
		out = append(out, c.words)
	}
	return out
}

func TestSentences(t *testing.T) {
	for _, tt := range []struct {
		name string
		in   []string
		want []string
	}{
		{"moved right", []string{`"GPU inference"  at 32,120`, `"GPU inference"  at 36,120`},
			[]string{`label "GPU inference" moved 4 u to the right`}},
		{"moved left and up", []string{`"queue"  at 32,160`, `"queue"  at 31.5,158`},
			[]string{`label "queue" moved 0.5 u to the left and 2 u up`}},
		{"grew", []string{"96x24", "120x24"}, []string{`bar "GPU inference" grew from 96 to 120 u in width`}},
		{"shrank both ways", []string{"96x24", "90x20"}, []string{`bar "GPU inference" shrank from 96 × 24 to 90 × 20 u`}},
		{"words", []string{`"queue"`, `"wait"`, "adv 40", "adv 31"}, []string{`text in bars/two changed from "queue" to "wait"`}},
		{"colour", []string{"fill cpu.base", "fill gpu.soft"}, []string{`bar "queue" changed fill from cpu.base to gpu.soft`}},
		{"value", []string{"120 ms", "130 ms"}, []string{`bar "GPU inference" changed value from 120 ms to 130 ms`}},
		{"other scale", []string{"@latency", "@time"}, []string{`bar "GPU inference" changed value from 120 ms @latency to 120 ms @time`}},
		{"value lost", []string{"  value 120 ms @latency", ""}, []string{`bar "GPU inference" lost value 120 ms @latency`}},
		{"measure", []string{"adv 40", "adv 41"}, []string{`label "queue" changed width from 40 to 41`}},
		{"line moved", []string{"M32 112H60L70 120", "M34 112H62L72 120"}, []string{`line a → b moved 2 u to the right`}},
		{"line bent", []string{"M32 112H60L70 120", "M32 112H60L70 124"}, []string{`line a → b changed its shape`}},
		{"dot grew", []string{"r 4x4", "r 5x5"}, []string{`dot at 300,200 grew from 8 × 8 to 10 × 10 u`}},
		{"canvas", []string{"960x400", "960x432"}, []string{`the canvas grew from 400 to 432 u in height`}},
		{"title", []string{`"A sample"`, `"The sample"`}, []string{`title changed from "A sample" to "The sample"`}},
		{"description", []string{`item "one"`, `item "two"`}, []string{`long description: item "one" became item "two"`}},
		{"frame", []string{"32,100 400x40", "32,100 400x44"}, []string{`Bar bars/one grew from 40 to 44 u in height`}},
		{"alike", []string{`at 32,120`, `at 32,128`, `at 32,160`, `at 32,168`},
			[]string{`2 marks moved 8 u down: label "GPU inference", label "queue"`}},
		{"gone", []string{"ellipse data -  300,200 r 4x4  fill gpu.base\n", ""}, []string{`dot at 300,200 is gone`}},
		{"new", []string{"path edge", "text label -  \"a\"  at 1,2 start  14  ink  adv 9\ntext label -  \"b\"  at 1,20 start  14  ink  adv 9\npath edge"},
			[]string{`2 marks are new: label "a", label "b"`}},
		{"link", []string{"view", "link a → b\nview"}, []string{`link a → b is new`}},
	} {
		t.Run(tt.name, func(t *testing.T) { assert.Equal(t, tt.want, change1(t, tt.in...)) })
	}
}

func TestOrder(t *testing.T) {
	lines := strings.Split(base, "\n")
	for i, l := range lines {
		if strings.HasPrefix(l, "ellipse") {
			lines[i], lines[i+1] = lines[i+1], lines[i]
			break
		}
	}
	got := diff(base, strings.Join(lines, "\n"))
	require.Len(t, got, 1)
	assert.Equal(t, "the order in which marks are drawn changed, first at dot at 300,200", got[0].words)
}

func TestManyChangesAreCounted(t *testing.T) {
	var a, b strings.Builder
	for i := range 50 {
		for k, w := range []*strings.Builder{&a, &b} {
			w.WriteString("text label x" + strings.Repeat("i", i) + `  "` + strings.Repeat("ab"[k:k+1], i+1) + "\"  at 1,2 start  14  ink  adv 9\n")
		}
	}
	old := version{scene: []byte(a.String()), svg: []byte{}}
	got := sentences(old, version{scene: []byte(b.String()), svg: []byte{}})
	require.Len(t, got, most+1)
	assert.Equal(t, "and 30 more", got[most])
}

// Whatever is different, there is a sentence; and where nothing is, there is none.
func TestDiffNeverMissesADifference(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		lines := strings.SplitAfter(base, "\n")
		cut := rapid.IntRange(0, len(base)-1).Draw(t, "cut")
		put := rapid.StringMatching(`[ -~\n]{0,6}`).Draw(t, "put")
		now := base[:cut] + put + base[cut+1:]
		if rapid.Bool().Draw(t, "swap") {
			i, k := rapid.IntRange(0, len(lines)-1).Draw(t, "i"), rapid.IntRange(0, len(lines)-1).Draw(t, "k")
			lines[i], lines[k] = lines[k], lines[i]
			now = strings.Join(lines, "")
		}
		if got := diff(base, now); (len(got) == 0) != (base == now) {
			t.Fatalf("%d sentences for %q", len(got), now)
		}
		if got := diff(base, base); len(got) != 0 {
			t.Fatalf("%d sentences for equal texts", len(got))
		}
	})
}
