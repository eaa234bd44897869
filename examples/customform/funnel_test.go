package customform

import (
	"fmt"
	"math"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/diagramtest"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/shapes"
)

func signup() Funnel {
	return Funnel{ID: "signup", Steps: []Step{{"Opened the page", 12_000}, {"Began the form", 4_100}, {"Confirmed the address", 2_900}, {"Paid", 350}}}
}

func Example() {
	s, err := diagram.Draw(signup(), diagram.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(scene.PlainText(s.Doc))
	// Output:
	// Funnel
	// - Opened the page; Count: 12,000
	// - Began the form; Count: 4,100
	// - Confirmed the address; Count: 2,900
	// - Paid; Count: 350
}

func TestFunnel(t *testing.T) { diagramtest.Goldens{}.Node(t, "funnel", signup()) }

// A form from outside stands beside the forms of the house, and links reach it.
func TestAmongOthers(t *testing.T) {
	s, err := diagram.Build(diagram.Figure{
		ID: "both", Title: "A funnel and a card", Takeaway: "They stand side by side.",
		Body:  diagram.Row{Gap: diagram.XXL, Align: diagram.AlignCenter, Shares: []float64{0, 1}}.Of(shapes.Card{ID: "ads", Name: "Ads"}, signup()),
		Links: []diagram.Link{{From: "ads", To: "signup"}},
	}, diagram.Options{})
	assert.NoError(t, err)
	f, ok := s.Frame("signup")
	assert.True(t, ok)
	assert.Equal(t, "Funnel", f.Kind)
}

func TestBarsAreToScale(t *testing.T) {
	for width := 360.0; width <= 1200; width += 60 {
		s, err := diagram.Draw(signup(), diagram.Options{Width: width})
		if !assert.NoError(t, err, width) {
			continue
		}
		var bars []geom.Rect
		for _, m := range s.Of(scene.Data) {
			bars = append(bars, m.Bounds)
		}
		for i, st := range signup().Steps {
			assert.InDelta(t, bars[0].Dx()*st.Count/12_000, bars[i].Dx(), 0.03, "%v u, %s", width, st.Name)
		}
	}
}

func TestWrongFunnels(t *testing.T) {
	for _, tt := range []struct {
		funnel Funnel
		want   string
	}{
		{Funnel{}, "Funnel › Steps: required"},
		{Funnel{Steps: []Step{{"", 1}}}, "Funnel › Steps[0] › Name: required; give it a text"},
		{Funnel{Steps: []Step{{"a", -1}}}, "Steps[0] › Count: -1 is too small, at least 0"},
		{Funnel{Steps: []Step{{"a", math.Inf(1)}}}, "Steps[0] › Count: +Inf is too large"},
		{Funnel{Steps: []Step{{"a", math.NaN()}}}, "Steps[0] › Count: NaN is too small"},
		{Funnel{Steps: []Step{{"a", 1}, {"b", 2}}}, "Steps[1] › Count: 2 is more than the 1 of the step before; order the steps"},
	} {
		_, err := diagram.Draw(tt.funnel, diagram.Options{})
		assert.ErrorContains(t, err, tt.want)
	}
}
