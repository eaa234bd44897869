package svg_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/svg"
)

func TestMarks(t *testing.T) {
	thin := scene.Stroke{Paint: line, Width: 1}
	rect := scene.Rect{Rect: geom.R(8, 8.5, 40, 24.25)}
	path := func(p geom.Path) scene.Path { return scene.Path{Path: p} }
	text := scene.Text{At: geom.Pt(40, 120.5), String: "Prefill", Font: scene.Font{Family: sans, Size: 16}}
	for _, c := range []struct {
		name string
		mark scene.Mark
		want string
	}{
		{"rect", scene.Mark{Shape: rect, Fill: surface},
			`<rect x="8" y="8.5" width="40" height="24.25" fill="#F4F6FA"/>`},
		{"rounded rect", scene.Mark{Shape: scene.Rect{Rect: rect.Rect, Radius: 3}, Fill: surface},
			`<rect x="8" y="8.5" width="40" height="24.25" rx="3" fill="#F4F6FA"/>`},
		{"outlined rect", scene.Mark{Shape: rect, Stroke: thin},
			`<rect x="8" y="8.5" width="40" height="24.25" fill="none" stroke="#5B6474"/>`},
		{"whole stroke", scene.Mark{Shape: rect, Fill: surface, Alpha: 0.14,
			Stroke: scene.Stroke{Paint: line, Width: 1.5, Dash: scene.Dash{On: 5, Off: 4.5}, Round: true}},
			`<rect x="8" y="8.5" width="40" height="24.25" fill="#F4F6FA" stroke="#5B6474" stroke-width="1.5"` +
				` stroke-dasharray="5 4.5" stroke-linecap="round" stroke-linejoin="round" opacity="0.14"/>`},
		{"opaque", scene.Mark{Shape: rect, Fill: surface, Alpha: 1},
			`<rect x="8" y="8.5" width="40" height="24.25" fill="#F4F6FA"/>`},
		{"stroke without paint", scene.Mark{Shape: rect, Fill: surface, Stroke: scene.Stroke{Width: 2}},
			`<rect x="8" y="8.5" width="40" height="24.25" fill="#F4F6FA"/>`},
		{"minus zero and dust", scene.Mark{Shape: scene.Rect{Rect: geom.Rect{Min: geom.Pt(-0.001, -3), Max: geom.Pt(0.1+0.2, 1e-9)}}, Fill: surface},
			`<rect x="0" y="-3" width="0.3" height="3" fill="#F4F6FA"/>`},
		{"circle", scene.Mark{Shape: scene.Ellipse{Center: geom.Pt(10, 20), RX: 4.5, RY: 4.5}, Fill: ink},
			`<circle cx="10" cy="20" r="4.5" fill="#141A26"/>`},
		{"ellipse", scene.Mark{Shape: scene.Ellipse{Center: geom.Pt(10, 20.1), RX: 4.5, RY: 3}, Stroke: thin},
			`<ellipse cx="10" cy="20.1" rx="4.5" ry="3" fill="none" stroke="#5B6474"/>`},
		{"horizontal line", scene.Mark{Shape: path(geom.Polyline(geom.Pt(0, 4), geom.Pt(100, 4))), Stroke: thin},
			`<line x1="0" y1="4" x2="100" y2="4" stroke="#5B6474"/>`},
		{"vertical dashed line", scene.Mark{Shape: path(geom.Polyline(geom.Pt(4, 0), geom.Pt(4, 10.25))),
			Stroke: scene.Stroke{Paint: line, Width: 1.1, Dash: scene.Dash{On: 2, Off: 3}}},
			`<line x1="4" y1="0" x2="4" y2="10.25" stroke="#5B6474" stroke-width="1.1" stroke-dasharray="2 3"/>`},
		{"slanted line", scene.Mark{Shape: path(geom.Polyline(geom.Pt(0, 4), geom.Pt(100, 5))), Stroke: thin},
			`<path d="M0 4L100 5" fill="none" stroke="#5B6474"/>`},
		{"filled line", scene.Mark{Shape: path(geom.Polyline(geom.Pt(0, 4), geom.Pt(100, 4))), Fill: ink, Stroke: thin},
			`<path d="M0 4H100" fill="#141A26" stroke="#5B6474"/>`},
		{"turning line", scene.Mark{Shape: path(geom.Polyline(geom.Pt(0, 4), geom.Pt(9, 4), geom.Pt(9, 20), geom.Pt(12, 24))), Stroke: thin},
			`<path d="M0 4H9V20L12 24" fill="none" stroke="#5B6474"/>`},
		{"area", scene.Mark{Shape: path(geom.Polygon(geom.Pt(0, 0), geom.Pt(4.255, -2), geom.Pt(4, 8))), Fill: ink},
			`<path d="M0 0L4.26 -2L4 8Z" fill="#141A26"/>`},
		{"curves", scene.Mark{Shape: path(geom.Path{}.Move(1, 2).Quad(geom.Pt(3, 4), geom.Pt(5, 6)).
			Cubic(geom.Pt(7, 8), geom.Pt(9, 10), geom.Pt(11, 12)).Line(11, 3).Close().Line(1, 9)), Fill: ink},
			`<path d="M1 2Q3 4 5 6C7 8 9 10 11 12V3ZV9" fill="#141A26"/>`},
		{"text", scene.Mark{Shape: text, Fill: ink},
			`<text x="40" y="120.5" font-size="16" fill="#141A26">Prefill</text>`},
		{"bold tracked text", scene.Mark{Fill: ink, Alpha: 0.5, Shape: scene.Text{At: geom.Pt(1, 2), Anchor: scene.End, String: "KV",
			Font: scene.Font{Family: sans, Size: 13.5, Bold: true, Track: 0.8}}},
			`<text x="1" y="2" font-size="13.5" font-weight="700" fill="#141A26" opacity="0.5" text-anchor="end" letter-spacing="0.8">KV</text>`},
		{"centred code", scene.Mark{Fill: ink, Shape: scene.Text{At: geom.Pt(1, 2), Anchor: scene.Middle, String: "a<b",
			Font: scene.Font{Family: mono, Size: 14}}},
			`<text x="1" y="2" font-family="Liberation Mono, Courier New, monospace" font-size="14" fill="#141A26" text-anchor="middle">a&lt;b</text>`},
		{"numbers in words stay", scene.Mark{Fill: ink, Shape: scene.Text{String: `y="1.00" />1.50`, Font: scene.Font{Family: sans, Size: 16}}},
			`<text x="0" y="0" font-size="16" fill="#141A26">y=&#34;1.00&#34; /&gt;1.50</text>`},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := empty()
			// Two texts in the usual family make it the family around all marks.
			s.Marks = []scene.Mark{{Shape: text, Fill: ink}, {Shape: text, Fill: ink}, c.mark}
			lines := strings.Split(strings.TrimSpace(render(t, s, svg.Options{})), "\n")
			require.Greater(t, len(lines), 3)
			assert.Equal(t, c.want, lines[len(lines)-3])
		})
	}
}

func TestNothingToPaint(t *testing.T) {
	s := empty()
	want := render(t, s, svg.Options{})
	s.Marks = []scene.Mark{
		{Shape: scene.Rect{Rect: geom.R(0, 0, 9, 9)}},
		{Shape: scene.Rect{Rect: geom.R(0, 0, 9, 9)}, Stroke: scene.Stroke{Paint: line}},
		{Shape: scene.Path{}, Fill: ink},
		{Shape: scene.Text{Font: scene.Font{Size: 16}}, Fill: ink},
	}
	assert.Equal(t, want, render(t, s, svg.Options{}))
}

func TestUnsoundMarks(t *testing.T) {
	nan, inf := nan(), inf()
	stroke := scene.Stroke{Paint: line, Width: 1}
	text := func(x, y, size, track float64) scene.Text {
		return scene.Text{At: geom.Pt(x, y), String: "x", Font: scene.Font{Family: sans, Size: size, Track: track}}
	}
	for name, m := range map[string]scene.Mark{
		"rect x":            {Shape: scene.Rect{Rect: geom.R(nan, 0, 1, 1)}, Fill: ink},
		"rect width":        {Shape: scene.Rect{Rect: geom.R(0, 0, inf, 1)}, Fill: ink},
		"rect radius":       {Shape: scene.Rect{Rect: geom.R(0, 0, 1, 1), Radius: nan}, Fill: ink},
		"negative width":    {Shape: scene.Rect{Rect: geom.R(5, 0, -1, 1)}, Fill: ink},
		"negative height":   {Shape: scene.Rect{Rect: geom.R(5, 0, 1, -1)}, Fill: ink},
		"ellipse centre":    {Shape: scene.Ellipse{Center: geom.Pt(0, -inf), RX: 1, RY: 1}, Fill: ink},
		"ellipse radius":    {Shape: scene.Ellipse{RX: 1, RY: nan}, Fill: ink},
		"negative radius":   {Shape: scene.Ellipse{RX: -1, RY: 1}, Fill: ink},
		"path":              {Shape: scene.Path{Path: geom.Polyline(geom.Pt(0, 0), geom.Pt(1, nan))}, Fill: ink},
		"path curve":        {Shape: scene.Path{Path: geom.Path{}.Move(0, 0).Cubic(geom.Pt(0, 0), geom.Pt(inf, 0), geom.Pt(1, 1))}, Fill: ink},
		"path without move": {Shape: scene.Path{Path: geom.Path{}.Line(1, 1)}, Fill: ink},
		"line":              {Shape: scene.Path{Path: geom.Polyline(geom.Pt(nan, 0), geom.Pt(1, 0))}, Stroke: stroke},
		"text x":            {Shape: text(nan, 0, 16, 0), Fill: ink},
		"text y":            {Shape: text(0, inf, 16, 0), Fill: ink},
		"text size":         {Shape: text(0, 0, nan, 0), Fill: ink},
		"text track":        {Shape: text(0, 0, 16, inf), Fill: ink},
		"far away":          {Shape: text(1e6, 0, 16, 0), Fill: ink},
		"stroke width":      {Shape: scene.Rect{}, Fill: ink, Stroke: scene.Stroke{Paint: line, Width: inf}},
		"stroke NaN":        {Shape: scene.Rect{}, Stroke: scene.Stroke{Paint: line, Width: nan}},
		"dash":              {Shape: scene.Rect{}, Stroke: scene.Stroke{Paint: line, Width: 1, Dash: scene.Dash{On: nan, Off: 1}}},
		"alpha":             {Shape: scene.Rect{}, Fill: ink, Alpha: nan},
		"no shape":          {Fill: ink},
	} {
		t.Run(name, func(t *testing.T) {
			s := empty()
			m.Owner, m.Role = "history/go15", scene.Data
			s.Marks = []scene.Mark{{Shape: scene.Rect{Rect: geom.R(0, 0, 9, 9)}, Fill: ink}, m}
			var b strings.Builder
			err := svg.Write(&b, s, svg.Options{})
			require.ErrorContains(t, err, `figure "ch01-batching": a data mark in frame "history/go15" cannot be drawn`)
			assert.Empty(t, b.String(), "nothing is written of a scene that cannot be drawn")
		})
	}
	s := empty()
	s.Marks = []scene.Mark{{Fill: ink}}
	assert.ErrorContains(t, svg.Write(&strings.Builder{}, s, svg.Options{}), "outside all frames")
}
