package diagram_test

import (
	"fmt"
	"io"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/chapters"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/svg"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// warm returns options with a theme and a measure of text to share, as all
// figures of a book do.
func warm() diagram.Options {
	th := theme.Light()
	return diagram.Options{Theme: &th, Text: text.NewSet(th.Sans, th.Mono)}
}

// write is the whole way: from the author's value to the bytes of an SVG file.
func write(f diagram.Figure, o diagram.Options) error {
	s, err := diagram.Build(f, o)
	if err != nil {
		return err
	}
	return svg.Write(io.Discard, s, svg.Options{})
}

func measure(b *testing.B, f diagram.Figure, o diagram.Options) {
	b.Helper()
	require.NoError(b, write(f, o))
	b.ReportAllocs()
	for b.Loop() {
		if err := write(f, o); err != nil {
			b.Fatal(err)
		}
	}
}

// The drawn figures of the book, each in both profiles, one after the other.
func BenchmarkBook(b *testing.B) {
	var figures []diagram.Figure
	for _, c := range chapters.Book().Chapters {
		figures = append(figures, c.Figures...)
	}
	o := warm()
	draw := func() {
		for _, f := range figures {
			for _, p := range []scene.Profile{scene.Wide, scene.Column} {
				o.Profile = p
				if err := write(f, o); err != nil {
					b.Fatal(err)
				}
			}
		}
	}
	draw()
	b.ReportAllocs()
	for b.Loop() {
		draw()
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*2*len(figures)), "ns/drawing")
}

// One figure without anything shared: fonts are read and every text is
// measured anew.
func BenchmarkCold(b *testing.B) {
	f := chapters.Book().Chapters[0].Figures[0]
	b.ReportAllocs()
	for b.Loop() {
		if err := write(f, diagram.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

// tree is an outline of n nodes, each above its kids: cards that stand side by
// side on the first two levels, and chips under each other below.
func tree(n, level int) diagram.Node {
	var node diagram.Node = shapes.Card{Name: fmt.Sprint("Part ", n), Note: "of a whole", Icon: shapes.IconServer}
	if level > 2 {
		node = shapes.Chip{Text: fmt.Sprint("Part ", n)}
	}
	n--
	if n == 0 {
		return node
	}
	kids := []diagram.Node{tree((n+1)/2, level+1)}
	if n > 1 {
		kids = append(kids, tree(n/2, level+1))
	}
	if level < 2 {
		return diagram.Column{}.Of(node, diagram.Row{}.Of(kids...))
	}
	return diagram.Column{Gap: diagram.XXS}.Of(append([]diagram.Node{node}, kids...)...)
}

// Time and memory grow with the number of nodes, not with its square.
func BenchmarkTree(b *testing.B) {
	for _, n := range []int{10, 100, 1000, 10_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			measure(b, figure(tree(n, 0)), warm())
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/node")
		})
	}
}

// Rows of four cards, each joined with the next: the router sees every card.
func BenchmarkLinks(b *testing.B) {
	for _, rows := range []int{1, 4, 16} {
		f := figure(nil)
		column := diagram.Column{Gap: diagram.XL}
		for r := range rows {
			row := diagram.Row{Gap: diagram.XXL}
			for c := range 4 {
				id := func(r, c int) diagram.ID { return diagram.ID(fmt.Sprintf("card-%d-%d", r, c)) }
				row.Kids = append(row.Kids, shapes.Card{ID: id(r, c), Name: fmt.Sprint("Part ", r, c), Icon: shapes.IconServer})
				if c > 0 {
					f.Links = append(f.Links, diagram.Link{From: id(r, c-1), To: id(r, c)})
				}
				if r > 0 {
					f.Links = append(f.Links, diagram.Link{From: id(r-1, c), To: id(r, c)})
				}
			}
			column.Kids = append(column.Kids, row)
		}
		f.Body = column
		b.Run(fmt.Sprint(len(f.Links)), func(b *testing.B) { measure(b, f, warm()) })
	}
}
