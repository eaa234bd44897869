package text_test

import (
	"testing"

	"github.com/burindev/burin/diagram/theme"
)

// sentence has 130 characters.
const sentence = "A schedule that admits a new request as soon as another one leaves keeps the batch full, the queue short, and the machine at work."

// The fonts are read before the clock starts; a text that differs in its
// tracking is new to the cache.
func BenchmarkLineCold(b *testing.B) {
	set, st := newSet(), body
	b.ReportAllocs()
	for b.Loop() {
		st.Tracking += 1.0 / 1024 / 1024
		if _, err := set.Line("Time to first token", st); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkLineCached(b *testing.B) {
	set := newSet()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := set.Line("Time to first token", body); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkLineCachedParallel(b *testing.B) {
	set := newSet()
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			if _, err := set.Line("Time to first token", body); err != nil {
				b.Error(err)
			}
		}
	})
}

func BenchmarkWrapCold(b *testing.B) {
	set, st := newSet(), body
	b.ReportAllocs()
	for b.Loop() {
		st.Tracking += 1.0 / 1024 / 1024
		if _, err := set.Wrap(sentence, st, 240); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkWrapCached(b *testing.B) {
	set := newSet()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := set.Wrap(sentence, body, 240); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkBalanceCached(b *testing.B) {
	set := newSet()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := set.Balance(sentence, body, 240); err != nil {
			b.Fatal(err)
		}
	}
}

// A new set reads its font and loads every glyph of the text.
func BenchmarkFirstLine(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := newSet().Line(sentence, theme.TextStyle{Size: 14}); err != nil {
			b.Fatal(err)
		}
	}
}
