package theme_test

import (
	"fmt"

	"github.com/burindev/burin/diagram/theme"
)

// A book gives its own subjects colours: it binds them to spare ramps.
func ExampleTheme_With() {
	const billing theme.Role = "billing"

	book := theme.Light().With(billing, "spare1")

	c, _ := book.Color(billing.Base())
	fmt.Println(billing.Base(), c.Hex())
	// Output: billing.base #6E2782
}

// A theme is a fresh value: set a colour to change it.
func ExampleLight() {
	cream := theme.Light()
	cream.Name = "cream"
	cream.Colors[theme.Paper] = theme.Color{R: 0xFD, G: 0xFB, B: 0xF5}

	c, _ := cream.Color(theme.Paper)
	ink, _ := cream.Color(theme.Ink)
	fmt.Printf("%s, ink on it %.1f to 1\n", c.Hex(), theme.Contrast(ink, c))
	// Output: #FDFBF5, ink on it 16.2 to 1
}

// A ramp for a hue that no spare ramp has, in all three themes.
func ExampleRamp() {
	const audit theme.Role = "audit"
	base := theme.OKLCH{L: 0.48, C: 0.13, H: 8}

	light := theme.Light().WithRamp(audit, theme.Ramp(base, false))
	dark := theme.Dark().WithRamp(audit, theme.Ramp(base, true))
	print := theme.Print().WithRamp(audit, theme.Ramp(base, false).Gray())

	for _, th := range []theme.Theme{light, dark, print} {
		c, _ := th.Color(audit.Base())
		words, _ := th.Color(audit.OnBase())
		fmt.Printf("%-5s %s, words on it %.1f to 1\n", th.Name, c.Hex(), theme.Contrast(words, c))
	}
	// Output:
	// light #97374F, words on it 7.1 to 1
	// dark  #CF7788, words on it 5.9 to 1
	// print #595959, words on it 7.0 to 1
}

func ExampleVision() {
	light := theme.Light()
	ok, _ := light.Color(theme.OK.Base())
	danger, _ := light.Color(theme.Danger.Base())
	fmt.Println(ok.Hex(), danger.Hex())
	fmt.Println(theme.Vision(ok, theme.Deutan).Hex(), theme.Vision(danger, theme.Deutan).Hex())
	// Output:
	// #1D865A #C7272D
	// #78725D #817426
}
