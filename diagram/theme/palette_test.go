package theme_test

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/burindev/burin/diagram/theme"
)

// What lint asks of two colours that alone tell subjects apart: CIEDE2000 to
// readers who confuse colours, and a difference of L* on paper.
const (
	forEveryone = 10
	forGrey     = 6
)

// closePairs are the subjects that some readers do not tell apart by the colour
// of a mark, by theme. Ten roles cannot all differ for everybody: forms give
// a mark a word, a hatch, a dash or a shape as well, and lint refuses figures
// in which colour alone tells them apart.
var closePairs = map[string]string{
	"light": "data danger, model client, net gpu, ok data, ok net, warn wait",
	"print": "model client, model data, net data, ok net, wait cpu, warn cpu, warn ok, warn wait",
	"dark":  "data danger, gpu client, model client, model danger, net gpu, ok cpu, ok data, ok net, wait danger, warn danger, warn model, warn wait",
}

// subjects are the roles of the house that mean something of their own.
func subjects() []theme.Role {
	var out []theme.Role
	for _, r := range house {
		if !strings.HasPrefix(string(r), "spare") {
			out = append(out, r)
		}
	}
	return out
}

// pairs returns the subjects, later before earlier, whose marks are too close.
func pairs(tooClose func(a, b theme.Role) bool) string {
	var out []string
	for i, a := range subjects() {
		for _, b := range subjects()[:i] {
			if tooClose(a, b) {
				out = append(out, fmt.Sprintf("%s %s", a, b))
			}
		}
	}
	return strings.Join(out, ", ")
}

// Rule 13 over the palettes: no other pairs are too close than those we know.
func TestPalettesForEveryone(t *testing.T) {
	for _, th := range []theme.Theme{theme.Light(), theme.Dark()} {
		got := pairs(func(a, b theme.Role) bool {
			worst := math.Inf(1)
			for _, kind := range deficiencies {
				worst = min(worst, difference(theme.Vision(color(t, th, a.Base()), kind), theme.Vision(color(t, th, b.Base()), kind)))
			}
			return worst < forEveryone
		})
		assert.Equal(t, closePairs[th.Name], got, th.Name)
	}
}

// Rule 14: the palette for print is grey, and no other pairs are too close on
// paper than those we know.
func TestPrintForGrey(t *testing.T) {
	th := theme.Print()
	for _, r := range house {
		for _, tok := range []theme.Token{r.Tint(), r.Soft(), r.Mid(), r.Base(), r.Ink()} {
			c := color(t, th, tok)
			assert.True(t, c.R == c.G && c.G == c.B, "print has a colour: %s", tok)
		}
	}
	got := pairs(func(a, b theme.Role) bool {
		return math.Abs(color(t, th, a.Base()).L()-color(t, th, b.Base()).L()) < forGrey
	})
	assert.Equal(t, closePairs[th.Name], got)
}

// Rule 14: the fills of a role that show values differ without colour, and none
// is lost on white paper.
func TestStepsWithoutColour(t *testing.T) {
	for _, th := range themes() {
		for _, r := range house {
			steps := []theme.Token{r.Soft(), r.Mid(), r.Base()}
			for i := 1; i < len(steps); i++ {
				a, b := theme.Vision(color(t, th, steps[i-1]), theme.Grey).L(), theme.Vision(color(t, th, steps[i]), theme.Grey).L()
				assert.GreaterOrEqual(t, math.Abs(a-b), float64(forGrey), "%s: %s and %s", th.Name, steps[i-1], steps[i])
			}
			if th.Name != "dark" {
				assert.LessOrEqual(t, color(t, th, r.Soft()).L(), 92.0, "%s: %s", th.Name, r.Soft())
			}
		}
	}
}
