package lint

import (
	"flag"
	"fmt"
	"os"
	"testing"
)

// A quartet names the four seeds that every rule has at least: a picture that
// is clean, one exactly at the limit, which is clean as well, one just over it
// and one far over it.
type quartet struct{ rule, clean, limit, over, far string }

var quartets = []quartet{
	{"TXT-MIN", "at the limit of advice", "bold at the limit", "bold just over", "far over"},
	{"TXT-FIT", "roomy", "at the limit of advice", "just under it", "outside"},
	{"OVL-TXT", "under each other", "on one line", "on one line, closer", "over each other"},
	{"REQ-FACTS", "there", "over two lines", "only in the title", "missing"},
	{"EDG-THRU", "past it", "along its border", "just inside", "through the middle"},
	{"CON-TEXT", "7.00:1", "large, 4.48:1", "large, 2.99:1", "hardly there"},
	{"OVL-BOX", "apart", "a shared border, rounded", "just over each other", "over each other"},
	{"CLIP", "bare, to the edge", "at the limit of advice", "just over it", "outside"},
	{"ARR-END", "2 u before it", "at the far limit of advice", "just farther", "far short"},
	{"NEAR-MISS", "aligned", "within the limit", "just over", "half a line"},
	{"FALLBACK", "apart on one line", "at the limit", "just over", "far over"},
	{"GRAPH-EQ", "declared and drawn", "begins at the limit", "begins just off", "begins far off"},
	{"CVD", "with words", "at the limit of advice", "just under it", "red and green"},
	{"GREY", "farther apart", "at the limit of advice", "just under it", "the same"},
	{"CON-GFX", "a pale bar with an outline", "3.03:1", "2.99:1", "pale"},
	{"SVG-SUBSET", "whole", "a whole size", "half a size", "a path without a start"},
	{"BG-OWN", "a ground", "as large as the canvas", "a ground too small", "no ground"},
	{"A11Y-NAME", "a part that is drawn alone", "a title of 140", "a title of 141", "no title"},
	{"LBL-OWN", "beside its line", "at the far limit of advice", "farther", "far away"},
	{"EDG-CROSS", "none", "touching", "one", "three"},
	{"LINE-MIN", "a seam in its own colour", "at the limit of advice", "just under it", "a hair"},
	{"DENSITY", "boxes in boxes", "words at the limit", "one more", "far more"},
	{"SAME-SIZE", "equal", "at the limit", "just over", "a little wider"},
	{"EQ-GAP", "even", "at the limit", "just over", "far over"},
	{"GROUP-GAP", "roomy", "at the limit of advice", "just under it", "panels far nearer"},
	{"EDG-CLEAR", "ports apart", "clear of a box", "just nearer", "on a line"},
	{"FLOW", "one way", "one of five back, told apart", "two of five back, told apart", "half of them back"},
	{"REGISTRY", "one colour", "names three letters apart", "names two letters apart", "two colours"},
	{"COLOR-KEY", "a legend", "a legend at the limit", "a legend too far", "not named"},
	{"PROPORTION", "to scale", "at the limit of advice", "just over it", "half as long"},
	{"UNITS", "a number and its unit", "at the limit", "just too far", "a number alone"},
	{"A11Y-DESC", "all of it", "at the limit", "just under", "hardly any"},
	{"DOM-ORDER", "from the top", "two pairs in disorder", "three", "from the foot"},
	{"TYPE-SCALE", "in a theme of its own", "nine sizes of the scale", "ten", "far off"},
	{"COLOR-COUNT", "one colour", "at the limit, with states", "one more", "far more"},
	{"ASPECT", "wide, at the limit", "column, at the limit", "column, just over", "column, far over"},
	{"BENDS", "straight", "at the limit of advice", "one more", "a staircase"},
	{"CROSS-ANG", "upright", "at the limit of advice", "just under it", "nearly along each other"},
	{"GRID", "in order", "one guide more than rows", "two guides more than rows", "many guides"},
	{"FOCUS", "the strongest", "nearly at the limit", "just over", "far over"},
}

// played are the seeds that the tests have used, by rule and name, with what is
// to be found in each.
var played = map[string]map[string]Severity{}

func record(rule, name string, want Severity) {
	if played[rule] == nil {
		played[rule] = map[string]Severity{}
	}
	played[rule][name] = want
}

// TestMain makes sure, after a run of all tests, that every rule has its four
// seeds.
func TestMain(m *testing.M) {
	code := m.Run()
	for _, name := range []string{"run", "skip", "list", "bench", "fuzz"} {
		if flag.Lookup("test."+name).Value.String() != "" {
			os.Exit(code)
		}
	}
	missing := lacking()
	for _, fault := range missing {
		fmt.Println("FAIL:", fault)
	}
	if len(missing) > 0 {
		code = 1
	}
	os.Exit(code)
}

func lacking() []string {
	var out []string
	has := map[string]quartet{}
	for _, q := range quartets {
		has[q.rule] = q
	}
	seeds := 0
	for _, r := range Rules() {
		q, ok := has[r.ID]
		if !ok {
			out = append(out, r.ID+" has no quartet of seeds")
			continue
		}
		seeds += len(played[r.ID])
		names := map[string]bool{}
		for i, name := range []string{q.clean, q.limit, q.over, q.far} {
			want, ok := played[r.ID][name]
			switch {
			case !ok:
				out = append(out, fmt.Sprintf("%s has no seed %q", r.ID, name))
			case (want != "") != (i >= 2):
				out = append(out, fmt.Sprintf("%s: the seed %q asks for %q", r.ID, name, want))
			case names[name]:
				out = append(out, fmt.Sprintf("%s names the seed %q twice", r.ID, name))
			}
			names[name] = true
		}
	}
	fmt.Printf("%d rules, %d seeds\n", len(Rules()), seeds)
	return out
}
