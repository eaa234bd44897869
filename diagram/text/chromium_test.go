package text_test

import (
	_ "embed"
	"encoding/json"
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram/theme"
)

// The widths of a real browser, made by testdata/chromium.html.
//
//go:embed testdata/chromium.tsv
var chromium string

// tolerance is what a width may differ from the browser's, in u. Both sides
// round to 1/64.
const tolerance = 0.1

func TestLineAgreesWithBrowser(t *testing.T) {
	set := newSet()
	rows := strings.Split(strings.TrimSpace(chromium), "\n")[1:]
	require.Greater(t, len(rows), 1500)
	worst, sum, where := 0.0, 0.0, ""
	for _, row := range rows {
		st, str, want := browserRow(t, row)
		line, err := set.Line(str, st)
		require.NoError(t, err, row)
		diff := math.Abs(line.Width - want)
		assert.LessOrEqual(t, diff, tolerance, "%s: %v", row, line.Width)
		sum += diff
		if diff > worst {
			worst, where = diff, row
		}
	}
	t.Logf("%d widths: mean difference %.4f, greatest %.4f at %s", len(rows), sum/float64(len(rows)), worst, where)
}

// Kerning is worth several u in a heading: without it the table above could
// not be met, and this test says so in plain numbers.
func TestLineKerns(t *testing.T) {
	set, st := newSet(), theme.TextStyle{Size: 20}
	pair, err := set.Line("AV", st)
	require.NoError(t, err)
	a, err := set.Line("A", st)
	require.NoError(t, err)
	v, err := set.Line("V", st)
	require.NoError(t, err)
	assert.InDelta(t, -1.5, pair.Width-a.Width-v.Width, 0.1)
}

func browserRow(t *testing.T, row string) (theme.TextStyle, string, float64) {
	t.Helper()
	field := strings.Split(row, "\t")
	require.Len(t, field, 6, row)
	number := func(s string) float64 {
		v, err := strconv.ParseFloat(s, 64)
		require.NoError(t, err, row)
		return v
	}
	var str string
	require.NoError(t, json.Unmarshal([]byte(field[5]), &str), row)
	st := theme.TextStyle{Size: number(field[2]), Bold: field[1] == "700", Tracking: number(field[3])}
	if field[0] == "Liberation Mono" {
		st.Face = theme.Mono
	}
	return st, str, number(field[4])
}
