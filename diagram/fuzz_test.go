package diagram_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/svg"
)

// Any text becomes an SVG that is well-formed and the same again, or an error
// that says where and what.
func FuzzText(f *testing.F) {
	for _, v := range []string{"Where 205 milliseconds go", "a\u0301 b\u00adc", "推論", "<&\"'>]]>", "\x00\xff", "العربية", "👩‍👩‍👧", "a\u2028b", ""} {
		f.Add(v, uint16(300))
	}
	f.Fuzz(func(t *testing.T, v string, width uint16) {
		draw := func() []byte {
			s, err := diagram.Draw(diagram.Column{}.Of(diagram.Text{Text: v}, diagram.Text{Text: v}), diagram.Options{Width: float64(width % 1200)})
			if err != nil {
				var own *diagram.Error
				require.ErrorAs(t, err, &own)
				require.NotEmpty(t, own.Problem)
				return nil
			}
			require.True(t, s.View.Contains(s.Ink()), "%v leaves %v", s.Ink(), s.View)
			var b bytes.Buffer
			require.NoError(t, svg.Write(&b, s, svg.Options{}))
			return b.Bytes()
		}
		first := draw()
		require.Equal(t, string(first), string(draw()))
		for d := xml.NewDecoder(bytes.NewReader(first)); len(first) > 0; {
			_, err := d.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			require.NoError(t, err)
		}
	})
}
