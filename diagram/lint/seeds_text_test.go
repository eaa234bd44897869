package lint

import (
	"testing"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

func TestTextSize(t *testing.T) {
	sized := func(size float64, bold bool) func(stage) {
		return func(s stage) {
			i := s.write("", "words", 100, 100, 60)
			w := s.text(i)
			w.Font.Size, w.Font.Bold = size, bold
			s.put(i, w)
		}
	}
	play(t, "TXT-MIN", []seed{
		staged("at the limit of advice", "", sized(14, false)),
		staged("at the limit", Warning, sized(13, false)),
		staged("bold at the limit", "", sized(13, true)),
		staged("just over", Error, sized(12, false)),
		staged("bold just over", Error, sized(12, true)),
		staged("far over", Error, sized(6, false)),
	})
}

func TestTextFit(t *testing.T) {
	// Words 60 wide and 10 high, left of them and above them as much as told.
	held := func(left, above, height float64) func(stage) {
		return func(s stage) {
			s.plate(scene.Node, ink(theme.Surface2), 100, 100, 200, height)
			s.write("", "words", 100+left, 100+above, 60)
		}
	}
	play(t, "TXT-FIT", []seed{
		staged("roomy", "", held(20, 25, 60)),
		staged("at the limit of advice", "", held(8, 25, 60)),
		staged("just under it", Warning, held(7.99, 25, 60)),
		staged("at the limit", Warning, held(2, 25, 60)),
		staged("just over", Error, held(1.99, 25, 60)),
		staged("outside", Error, held(-10, 25, 60)),
		staged("above, at the limit of advice", "", held(20, 6, 60)),
		staged("above, just under it", Warning, held(20, 5.9, 60)),
		staged("above, over", Error, held(20, 1.9, 60)),
		staged("in a plate, in the middle", "", held(20, 5.97, 22)),
		staged("in a plate, 2 off the middle", "", held(20, 6.97, 22)),
		staged("in a plate, 3 off the middle", Warning, held(20, 7.5, 22)),
		staged("in a badge", "", func(s stage) {
			s.add(scene.Mark{Role: scene.Node, Fill: ink(theme.Surface2), Shape: scene.Ellipse{Center: geom.Pt(200, 200), RX: 11, RY: 11}})
			s.write("", "1", 196, 195, 8)
		}),
		staged("too wide at the height of the letters", Error, func(s stage) {
			s.add(scene.Mark{Role: scene.Node, Fill: ink(theme.Surface2), Shape: scene.Ellipse{Center: geom.Pt(200, 200), RX: 11, RY: 11}})
			s.write("", "12", 191, 195, 18) // within the diameter, not within the chord
		}),
	})
}

func TestTextOverlap(t *testing.T) {
	under := func(gap float64) func(stage) {
		return func(s stage) {
			s.write("", "upper", 100, 100, 60)
			s.write("", "lower", 100, 110+gap, 60)
		}
	}
	beside := func(gap float64, first, second string) func(stage) {
		return func(s stage) {
			i := s.write("", first, 160, 100, 60)
			w := s.text(i)
			w.Anchor = scene.End
			s.put(i, w)
			s.write("", second, 160+gap, 100, 60)
		}
	}
	lineAt := func(y float64) func(stage) {
		return func(s stage) {
			s.rule(50, y, 400, y)
			s.write("", "words", 100, 100, 60)
		}
	}
	play(t, "OVL-TXT", []seed{
		staged("under each other", "", under(3)),
		staged("closer", Warning, under(2.99)),
		staged("touching", Warning, under(-0.49)),
		staged("over each other by the limit", Error, under(-0.5)),
		staged("over each other", Error, under(-6)),
		staged("on one line", "", beside(6, "one", "two")),
		staged("on one line, closer", Warning, beside(5.99, "one", "two")),
		staged("a number and its unit", "", beside(3, "10", "ms")),
		staged("a number and its unit, too close", Warning, beside(2.99, "10", "ms")),
		staged("a line below", "", lineAt(113.5)),
		staged("a line nearly touches", Warning, lineAt(113.4)),
		staged("a line grazes", Warning, lineAt(110)),
		staged("a line crosses", Error, lineAt(109.9)),
		staged("a line in the middle", Error, lineAt(105)),
		staged("a line under a halo", "", func(s stage) {
			s.rule(50, 105, 400, 105)
			s.plate(scene.Halo, ink(theme.Paper), 97, 98, 66, 14)
			s.write("", "words", 100, 100, 60)
		}),
		staged("a line over a halo", Error, func(s stage) {
			s.plate(scene.Halo, ink(theme.Paper), 97, 98, 66, 14)
			s.rule(50, 105, 400, 105)
			s.write("", "words", 100, 100, 60)
		}),
		staged("a line that ends under a bar", "", func(s stage) {
			s.rule(50, 105, 400, 105)
			s.plate(scene.Node, ink(theme.Surface2), 80, 90, 330, 30)
			s.write("", "words", 100, 100, 60)
		}),
		staged("covered at one end", Error, func(s stage) {
			s.write("", "words", 100, 100, 60)
			s.plate(scene.Node, ink(theme.Ink), 150, 90, 100, 30)
		}),
		staged("across the end of a bar", Error, func(s stage) {
			s.plate(scene.Node, ink(theme.Surface2), 40, 90, 80, 30)
			s.write("", "words", 100, 100, 60)
		}),
		staged("across the border of a ground", "", func(s stage) {
			s.plate(scene.Band, ink(theme.Surface2), 40, 50, 80, 90)
			s.write("", "words", 100, 100, 60)
		}),
	})
}

func TestRequiredWords(t *testing.T) {
	shown := func(words string) func(stage) {
		return func(s stage) {
			s.require("KV cache")
			s.write("", words, 100, 100, 90)
		}
	}
	play(t, "REQ-FACTS", []seed{
		staged("there", "", shown("The KV\u00a0cache")),
		staged("in capitals", "", shown("KV CACHE")),
		staged("missing", Error, shown("The cache")),
		staged("over two lines", "", func(s stage) {
			s.require("KV cache")
			s.write("", "the KV", 100, 100, 60)
			s.write("", "cache", 100, 120, 60)
		}),
		staged("only in the title", Warning, func(s stage) {
			s.require("KV cache")
			s.Meta.Title = "What the KV cache holds"
			s.write("", s.Meta.Title, 100, 100, 160)
		}),
	})
}

func TestFontFallback(t *testing.T) {
	// Words 200 wide in the middle of a box.
	boxed := func(width float64, bold bool) func(stage) {
		return func(s stage) {
			s.plate(scene.Node, ink(theme.Surface2), 300-width/2, 100, width, 60)
			i := s.write("", "words", 300, 125, 200)
			w := s.text(i)
			w.Anchor, w.Font.Bold = scene.Middle, bold
			s.put(i, w)
		}
	}
	free := func(x float64) func(stage) {
		return func(s stage) { s.write("", "words", x, 100, 200) }
	}
	mono := func(width float64) func(stage) {
		return func(s stage) {
			boxed(width, false)(s)
			i := len(s.Marks) - 1
			w := s.text(i)
			w.Font.Face = theme.Mono
			s.put(i, w)
		}
	}
	play(t, "FALLBACK", []seed{
		staged("at the limit", "", boxed(234, false)),
		staged("just over", Error, boxed(233.9, false)),
		staged("far over", Error, boxed(220, false)),
		staged("bold at the limit of advice", "", boxed(256, true)),
		staged("bold just under it", Warning, boxed(255.9, true)),
		staged("bold just over", Error, boxed(233.9, true)),
		staged("monospaced just under the limit of sans", "", mono(233.9)),
		staged("to the edge of the canvas", "", free(370)),
		staged("over it", Error, free(370.1)),
		staged("bare, to the margin of the page", "", func(s stage) { s.Meta.Bare = true; free(390)(s) }),
		staged("bare, over it", Error, func(s stage) { s.Meta.Bare = true; free(390.1)(s) }),
		staged("apart on one line", "", func(s stage) {
			s.write("", "one", 100, 100, 100)
			s.write("", "two", 215, 100, 100)
		}),
		staged("too close on one line", Warning, func(s stage) {
			s.write("", "one", 100, 100, 100)
			s.write("", "two", 214.9, 100, 100)
		}),
	})
}
