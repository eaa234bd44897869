//go:build browser

package browsertest

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram/theme"
)

// A fontSet is a configuration of fontconfig with a folder of fonts and no
// others: what all programs find when they look for a family.
type fontSet struct{ config, folder string }

// fontConfig is what stands in such a configuration.
//
// Slight hinting is what distributions set. With full hinting, which fontconfig
// assumes where nothing is said, Chromium rounds the advance of every letter.
const fontConfig = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
<dir>%s</dir>
<cachedir>%s</cachedir>
<alias><family>sans-serif</family><prefer><family>%s</family></prefer></alias>
<alias><family>monospace</family><prefer><family>%s</family></prefer></alias>
<match target="pattern"><edit name="hintstyle" mode="append"><const>hintslight</const></edit></match>
</fontconfig>
`

// houseFonts are the theme's own fonts: those that texts are measured in. The
// fonts of the same name that a system brings differ in some pairs.
func houseFonts(t *testing.T) fontSet {
	t.Helper()
	files := map[string][]byte{}
	th := theme.Light()
	for _, f := range append(append([]theme.Font{}, th.Sans...), th.Mono...) {
		files[f.Family+"-Regular.ttf"], files[f.Family+"-Bold.ttf"] = f.Regular, f.Bold
	}
	return fontsOf(t, files, th.Sans[0].Family, th.Mono[0].Family)
}

// dejavuFolder is where Debian's package fonts-dejavu-core puts its files.
const dejavuFolder = "/usr/share/fonts/truetype/dejavu"

// otherFonts are those of a system that has DejaVu and nothing else.
func otherFonts(t *testing.T) fontSet {
	t.Helper()
	files := map[string][]byte{}
	for _, name := range []string{"DejaVuSans.ttf", "DejaVuSans-Bold.ttf", "DejaVuSansMono.ttf", "DejaVuSansMono-Bold.ttf"} {
		data, err := os.ReadFile(filepath.Join(dejavuFolder, name))
		if os.IsNotExist(err) {
			t.Skipf("%s is not there; install fonts-dejavu-core", name)
		}
		require.NoError(t, err)
		files[name] = data
	}
	return fontsOf(t, files, "DejaVu Sans", "DejaVu Sans Mono")
}

func fontsOf(t *testing.T, files map[string][]byte, sans, mono string) fontSet {
	t.Helper()
	dir := t.TempDir()
	fonts := filepath.Join(dir, "fonts")
	require.NoError(t, os.Mkdir(fonts, 0o777))
	for name, data := range files {
		require.NoError(t, os.WriteFile(filepath.Join(fonts, name), data, 0o666))
	}
	config := filepath.Join(dir, "fonts.conf")
	text := fmt.Sprintf(fontConfig, fonts, filepath.Join(dir, "cache"), sans, mono)
	require.NoError(t, os.WriteFile(config, []byte(text), 0o666))
	return fontSet{config, fonts}
}
