package lint

import (
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// A stage is a clean scene on which one defect at a time is played.
type stage struct{ *scene.Scene }

func newStage() stage {
	s := stage{&scene.Scene{
		Meta: scene.Meta{
			ID: "synthetic-stage", Profile: scene.Wide, Theme: "light", Lang: "en", Title: "A scene without a defect",
			Takeaway: "Whatever is found was put there.",
		},
		View: geom.R(0, 0, 600, 400), Ground: ink(theme.Paper),
	}}
	// The picture reaches from margin to margin.
	s.add(scene.Mark{Role: scene.Axis, Shape: scene.Path{Path: geom.Polyline(geom.Pt(20, 380), geom.Pt(580, 380))}, Stroke: scene.Stroke{Paint: ink(theme.Rule), Width: 1}})
	return s
}

// ink is a colour of the light theme.
func ink(t theme.Token) scene.Paint { return scene.Paint{Token: t, Color: theme.Light().Colors[t]} }

// contrast is a colour for words that can be read on the scene's ground.
func (s stage) contrast() theme.Color {
	if s.Ground.Color.L() < 50 {
		return theme.Color{R: 255, G: 255, B: 255}
	}
	return theme.Color{}
}

// colour is a colour under a token of its own.
func colour(t theme.Token, c theme.Color) scene.Paint { return scene.Paint{Token: t, Color: c} }

func (s stage) add(m scene.Mark) int {
	m.Bounds = m.Inked()
	s.Marks = append(s.Marks, m)
	return len(s.Marks) - 1
}

// write sets words of the given width with their upper left corner at (x, y).
// Their ink is 10 high above the baseline.
func (s stage) write(owner scene.ID, words string, x, y, width float64) int {
	return s.add(scene.Mark{Owner: owner, Role: scene.Label, Fill: ink(theme.Ink), Shape: scene.Text{
		At: geom.Pt(x, y+10), String: words, Advance: width, Ascent: 10, Font: scene.Font{Family: "Liberation Sans", Size: 14},
	}})
}

// text returns a text to be amended; store it with put.
func (s stage) text(i int) scene.Text   { return s.Marks[i].Shape.(scene.Text) }
func (s stage) put(i int, t scene.Text) { s.Marks[i].Shape = t; s.Marks[i].Bounds = s.Marks[i].Inked() }
func (s stage) frame(id scene.ID, r geom.Rect) {
	s.Frames = append(s.Frames, scene.Frame{ID: id, Kind: "Card", Parent: -1, Bounds: r})
}
func (s stage) require(words ...string) { s.Meta.Required = words }
func (s stage) declare(from, to scene.ID) {
	s.Meta.Edges = append(s.Meta.Edges, scene.EdgeSpec{From: from, To: to})
}
func (s stage) waive(rule, reason string) stage {
	s.Meta.Waivers = append(s.Meta.Waivers, scene.Waiver{Rule: rule, Reason: reason})
	return s
}

// card draws a node with a frame of its own.
func (s stage) card(id scene.ID, x, y, w, h float64) int {
	r := geom.R(x, y, w, h)
	s.frame(id, r)
	return s.add(scene.Mark{Owner: id, Role: scene.Node, Shape: scene.Rect{Rect: r}, Fill: ink(theme.Paper), Stroke: scene.Stroke{Paint: ink(theme.Line), Width: 1}})
}

// plate draws a box with neither frame nor outline.
func (s stage) plate(role scene.Role, fill scene.Paint, x, y, w, h float64) int {
	return s.add(scene.Mark{Role: role, Shape: scene.Rect{Rect: geom.R(x, y, w, h)}, Fill: fill})
}

// rule draws a line that joins nothing.
func (s stage) rule(x0, y0, x1, y1 float64) int {
	return s.add(scene.Mark{Role: scene.Decor, Shape: scene.Path{Path: geom.Polyline(geom.Pt(x0, y0), geom.Pt(x1, y1))}, Stroke: scene.Stroke{Paint: ink(theme.Line), Width: 1}})
}

// line draws a connector without a head.
func (s stage) line(from, to scene.ID, pts ...geom.Point) int {
	return s.add(scene.Mark{Role: scene.Edge, From: from, To: to, Shape: scene.Path{Path: geom.Polyline(pts...)},
		Stroke: scene.Stroke{Paint: ink(theme.Line), Width: 1, Round: true}})
}

// head draws an arrowhead with its tip at the given point, turned by degrees
// from pointing right.
func (s stage) head(from, to scene.ID, tip geom.Point, degrees float64) int {
	sin, cos := math.Sincos(degrees * math.Pi / 180)
	at := func(x, y float64) geom.Point {
		return geom.Pt(geom.Round2(tip.X+x*cos-y*sin), geom.Round2(tip.Y+x*sin+y*cos))
	}
	return s.add(scene.Mark{Role: scene.Head, From: from, To: to, Fill: ink(theme.Line), Shape: scene.Path{Path: geom.Polygon(at(0, 0), at(-9, -4.2), at(-7, 0), at(-9, 4.2))}})
}

// pair draws two cards, a at the left and b at the right, 200 apart.
func pair() stage {
	s := newStage()
	s.card("a", 100, 100, 100, 60)
	s.card("b", 400, 100, 100, 60)
	return s
}

// A seed is a scene and what is to be found in it.
type seed struct {
	name  string
	scene *scene.Scene
	want  Severity // empty: nothing at all
}

// play checks that every seed gives what it should, and nothing of any other
// rule.
func play(t *testing.T, rule string, seeds []seed) {
	t.Helper()
	for _, d := range seeds {
		record(rule, d.name, d.want)
		t.Run(rule+"/"+d.name, func(t *testing.T) {
			r := Check(d.scene)
			assert.Equal(t, r, Check(d.scene), "the same scene gives the same report")
			if d.want == "" {
				assert.Empty(t, r.Findings, "%s", r)
				return
			}
			assert.NotEmpty(t, r.Findings)
			for _, f := range r.Findings {
				assert.Equal(t, rule, f.Rule, "%s", f)
				assert.Equal(t, d.want, f.Severity, "%s", f)
				assert.NotEmpty(t, f.Measured, "%s", f)
				assert.NotEmpty(t, f.Fix, "%s", f)
				assert.True(t, slices.IsSorted(f.Marks) || len(f.Marks) > 1, "%s", f)
			}
		})
	}
}

// staged makes a seed of a stage that f changes.
func staged(name string, want Severity, f func(s stage)) seed {
	s := newStage()
	f(s)
	return seed{name, s.Scene, want}
}

// paired makes a seed of two cards.
func paired(name string, want Severity, f func(s stage)) seed {
	s := pair()
	f(s)
	return seed{name, s.Scene, want}
}

func TestCleanStages(t *testing.T) {
	assert.Empty(t, Check(newStage().Scene).Findings)
	assert.Empty(t, Check(pair().Scene).Findings)
}
