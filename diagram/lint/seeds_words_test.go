package lint

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

func TestUnits(t *testing.T) {
	bar := func(s stage, unit string) {
		i := s.plate(scene.Data, ink(theme.Ink2), 100, 200, 120, 24)
		s.Marks[i].Scaled = &scene.Scaled{Group: "x", Value: 12, Unit: unit}
	}
	at := func(words string) func(stage) {
		return func(s stage) { bar(s, "ms"); s.write("", words, 226, 207, 40) }
	}
	ticks := func(first string, note string) func(stage) {
		return func(s stage) {
			for i, w := range []string{first, "100", "200"} {
				x := 100 + 150*float64(i)
				s.add(scene.Mark{Role: scene.Axis, Shape: scene.Path{Path: geom.Polyline(geom.Pt(x, 120), geom.Pt(x, 300))}, Stroke: scene.Stroke{Paint: ink(theme.Rule), Width: 1}})
				s.write("", w, x-10, 100, 20)
			}
			if note != "" {
				s.write("", note, 200, 76, 80)
			}
		}
	}
	play(t, "UNITS", []seed{
		staged("a number and its unit", "", at("12\u00a0ms")),
		staged("in a run of its own", "", func(s stage) { at("12")(s); s.write("", "ms", 270, 207, 16) }),
		staged("at the limit", "", func(s stage) { at("12")(s); s.write("", "ms", 273, 207, 16) }),
		staged("just too far", Error, func(s stage) { at("12")(s); s.write("", "ms", 273.1, 207, 16) }),
		staged("centred under it", "", func(s stage) { at("12")(s); s.write("", "ms", 238, 225, 16) }),
		staged("under it, but to one side", Error, func(s stage) { at("12")(s); s.write("", "ms", 242, 225, 16) }),
		staged("too far under it", Error, func(s stage) { at("12")(s); s.write("", "ms", 238, 238, 16) }),
		staged("a number alone", Error, at("12")),
		staged("about so much", Error, at("≈\u00a012")),
		staged("a noun will do", "", at("12 over")),
		staged("named in a heading", "", func(s stage) { at("12")(s); s.write("", "Latency in ms", 100, 160, 90) }),
		staged("a heading for others", Error, func(s stage) { at("12")(s); s.write("", "Latency in ms", 400, 160, 90) }),
		staged("another value is no heading", Error, func(s stage) { at("12")(s); s.write("", "limit 30\u00a0ms", 100, 160, 90) }),
		staged("in a bar", Error, func(s stage) {
			bar(s, "ms")
			s.Marks[s.write("", "12", 150, 207, 16)].Fill = ink(theme.Paper)
		}),
		staged("in a bar on an axis with the unit", "", func(s stage) {
			ticks("0\u00a0ms", "")(s)
			bar(s, "ms")
			s.Marks[s.write("", "12", 150, 207, 16)].Fill = ink(theme.Paper)
		}),
		staged("in a bar on an axis with another unit", Error, func(s stage) {
			ticks("0\u00a0s", "")(s)
			bar(s, "ms")
			s.Marks[s.write("", "12", 150, 207, 16)].Fill = ink(theme.Paper)
		}),
		staged("beside a bar on an axis with the unit", Error, func(s stage) {
			ticks("0\u00a0ms", "")(s)
			bar(s, "ms")
			s.write("", "12", 226, 207, 16)
		}),
		staged("not at a mark", "", func(s stage) { s.write("", "12", 226, 207, 40) }),
		staged("a value without a unit", Error, func(s stage) { bar(s, "") }),
		staged("two units", Warning, func(s stage) {
			bar(s, "ms")
			i := s.plate(scene.Data, ink(theme.Ink2), 100, 250, 120, 24)
			s.Marks[i].Scaled = &scene.Scaled{Group: "x", Value: 12, Unit: "s"}
		}),
		staged("three digits", "", at("1,230\u00a0ms")),
		staged("four digits", Warning, func(s stage) { at("1,234")(s); s.write("", "ms", 270, 207, 16) }),
		staged("an axis with its unit", "", ticks("0\u00a0ms", "")),
		staged("an axis without", Warning, ticks("0", "")),
		staged("an axis with words", "", ticks("0", "milliseconds")),
		staged("an axis of years", "", func(s stage) {
			ticks("2016", "")(s)
			for i := range s.Marks {
				if w, ok := s.Marks[i].Shape.(scene.Text); ok && len(w.String) == 3 {
					w.String = "2" + w.String
					s.put(i, w)
					w.String = "2017"
					s.put(i, w)
				}
			}
		}),
		staged("a minus", "", func(s stage) { s.write("", "−5\u00a0ms", 100, 100, 40) }),
		staged("a hyphen", Warning, func(s stage) { s.write("", "-5\u00a0ms", 100, 100, 40) }),
		staged("a range", "", func(s stage) { s.write("", "2-3×", 100, 100, 40) }),
		staged("a blank", Warning, func(s stage) { s.write("", "after 5 ms", 100, 100, 60) }),
		staged("a blank before a word", "", func(s stage) { s.write("", "after 5 steps", 100, 100, 70) }),
	})
}

func TestSignificant(t *testing.T) {
	for s, want := range map[string]int{"120": 2, "0.05": 1, "1,850": 3, "36.9": 3, "100,000": 1, "1.500": 4, "0": 0, "≈ 12": 2} {
		assert.Equal(t, want, significant(s), s)
	}
}

// labels writes n different labels in a column, or in two, up to 20.
func (s stage) labels(n int) (all []string) {
	for i := range n {
		all = append(all, [...]string{"alpha one", "beta", "gamma", "delta", "epsilon"}[i%5]+[...]string{"", "des", "ful", "ric"}[i/5])
		s.write("", all[i], 100+150*float64(i/10), 20+24*float64(i%10), 90)
	}
	return all
}

func TestDescription(t *testing.T) {
	described := func(n, of int) func(stage) {
		return func(s stage) {
			for _, w := range s.labels(of)[:n] {
				s.Doc = append(s.Doc, scene.Paragraph{Text: "It has " + w + "."})
			}
		}
	}
	play(t, "A11Y-DESC", []seed{
		staged("all of it", "", described(20, 20)),
		staged("at the limit", "", described(18, 20)),
		staged("just under", Warning, described(17, 20)),
		staged("hardly any", Warning, described(2, 20)),
		staged("none of four", "", described(0, 4)),
		staged("none of five", Error, described(0, 5)),
		staged("longer words", "", func(s stage) {
			s.labels(5)
			s.Doc = []scene.Block{scene.List{Items: []scene.Item{{Text: "alpha ones, betas"}, {Text: "(gamma), delta-epsilons"}}}}
		}),
		staged("words in another order", Warning, func(s stage) {
			s.labels(5)
			s.Doc = []scene.Block{scene.Paragraph{Text: "one alpha, beta, gamma, delta, epsilon"}}
		}),
		staged("words and numbers apart, as in a table", "", func(s stage) {
			s.labels(5)
			s.write("", "alpha one 120", 300, 20, 90)
			s.Doc = []scene.Block{scene.Paragraph{Text: "alpha one: 120, beta, gamma, delta, epsilon"}}
		}),
		staged("another number", Warning, func(s stage) {
			s.labels(5)
			s.write("", "alpha one 120", 300, 20, 90)
			s.Doc = []scene.Block{scene.Paragraph{Text: "alpha one: 130, beta, gamma, delta, epsilon"}}
		}),
	})
}

func TestReadingOrder(t *testing.T) {
	// Eight lines, drawn in the given order.
	drawn := func(order ...int) func(stage) {
		return func(s stage) {
			s.Doc = []scene.Block{scene.Paragraph{Text: "line"}}
			for _, k := range order {
				s.write("", "line", 100, 20+24*float64(k), 60)
			}
		}
	}
	play(t, "DOM-ORDER", []seed{
		staged("from the top", "", drawn(0, 1, 2, 3, 4, 5, 6, 7)),
		// 28 pairs: τ is 1 less a fourteenth for each in disorder.
		staged("two pairs in disorder", "", drawn(2, 0, 1, 3, 4, 5, 6, 7)),
		staged("three", Warning, drawn(3, 0, 1, 2, 4, 5, 6, 7)),
		staged("seven: τ is one half", Warning, drawn(7, 0, 1, 2, 3, 4, 5, 6)),
		staged("eight", Error, drawn(7, 1, 0, 2, 3, 4, 5, 6)),
		staged("from the foot", Error, drawn(7, 6, 5, 4, 3, 2, 1, 0)),
		staged("seven lines are few", "", drawn(6, 5, 4, 3, 2, 1, 0)),
		staged("column by column", "", func(s stage) {
			s.Doc = []scene.Block{scene.Paragraph{Text: "line"}}
			for i := range 12 {
				s.write("", "line", 100+200*float64(i/6), 20+40*float64(i%6), 60)
			}
		}),
		staged("row by row", "", func(s stage) {
			s.Doc = []scene.Block{scene.Paragraph{Text: "line"}}
			for i := range 12 {
				s.write("", "line", 100+200*float64(i%2), 20+40*float64(i/2), 60)
			}
		}),
		staged("block by block", "", func(s stage) {
			s.Doc = []scene.Block{scene.Paragraph{Text: "line"}}
			for i := range 16 {
				s.write("", "line", 60+80*float64(i/2%2)+200*float64(i/4%2), 20+20*float64(i%2)+100*float64(i/8), 60)
			}
		}),
	})
	assert.InDelta(t, -1, kendall([]int{3, 2, 1}), 1e-9)
	assert.InDelta(t, 1.0/3, kendall([]int{1, 3, 2}), 1e-9)
	assert.InDelta(t, 1, kendall([]int{7}), 1e-9)
}

func TestTypeScale(t *testing.T) {
	sized := func(themeName string, sizes ...float64) func(stage) {
		return func(s stage) {
			s.Meta.Theme = themeName
			for i, size := range sizes {
				k := s.write("", "words", 60+90*float64(i%5), 60+60*float64(i/5), 60)
				w := s.text(k)
				w.Font.Size, w.Font.Bold = size, true
				s.put(k, w)
			}
		}
	}
	families := func(n int) func(stage) {
		return func(s stage) {
			for i, name := range []string{"Liberation Sans", "Liberation Mono", "Noto Serif", "Noto Sans"}[:n] {
				k := s.write("", "words", 60+90*float64(i), 60, 60)
				w := s.text(k)
				w.Font.Family = name
				s.put(k, w)
			}
		}
	}
	play(t, "TYPE-SCALE", []seed{
		staged("nine sizes of the scale", "", sized("light", 13, 14, 15, 16, 17, 20, 22, 26, 28)),
		staged("ten", Warning, sized("light", 13, 14, 15, 16, 17, 20, 22, 26, 28, 36)),
		staged("a size between", Warning, sized("light", 18.0+1)),
		staged("far off", Warning, sized("light", 100)),
		staged("in a theme of its own", "", sized("mine", 19)),
		staged("the large class has its own", "", func(s stage) { s.Meta.Large = true; sized("light", 19)(s) }),
		staged("two families", "", families(2)),
		staged("three", Warning, families(3)),
		staged("four", Warning, families(4)),
	})
}
