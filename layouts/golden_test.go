package layouts_test

import (
	"testing"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/diagramtest"
)

// Every carrier and every early form, drawn alone in both widths. Newer forms
// keep the golden beside their own tests.
func TestGoldens(t *testing.T) {
	for name, n := range map[string]diagram.Node{
		"cards":        cards(3),
		"comparison":   stores(),
		"decisiontree": store(),
		"lifelines":    sample(),
		"panels":       panels(3),
		"rows":         table("quite a long remark that has to break into lines"),
		"spectrum":     spectrum(),
		"swimlane":     kitchen(),
		"timeline":     flight(),
		"waterfall":    request(),
	} {
		t.Run(name, func(t *testing.T) { diagramtest.Goldens{}.Node(t, name, n) })
	}
}
