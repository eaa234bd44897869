package lint

import (
	"fmt"
	"index/suffixarray"
	"strings"
	"unicode"

	"github.com/burindev/burin/diagram/scene"
)

// Numbers of the rule on descriptions.
const (
	describedFrom  = 4   // labels up to which the short alternative text is enough
	describedShare = 0.9 // of the labels
	labelLetters   = 3   // of which shorter words are ticks and units
	namedMissing   = 5   // labels that a message names
)

var description = Rule{
	ID: "A11Y-DESC", Name: "the long description is complete",
	Reason: "who cannot see the picture reads its description, and must find there what others see",
	Errors: "a picture of more than four labels without a description",
	Warns:  "a description that leaves out more than a tenth of the labels of three letters and more",
	check: func(p *picture, f *findings) {
		var labels []string
		var marks []int
		seen := map[string]bool{}
		for _, t := range p.texts {
			s := fold(p.items[t].text.String)
			if p.furniture(t) || letters(s) < labelLetters || seen[s] {
				continue
			}
			seen[s] = true
			labels, marks = append(labels, s), append(marks, t)
		}
		doc := fold(scene.PlainText(p.scene.Doc))
		if doc == "" {
			if len(labels) > describedFrom {
				f.err(fault{
					what: "the picture has no long description", measured: fmt.Sprintf("%d labels", len(labels)), allowed: fmt.Sprintf("at most %d without one", describedFrom),
					fix: "let the form describe its value in Frame.Doc",
				})
			}
			return
		}
		index := suffixarray.New([]byte(" " + strings.NewReplacer(opening...).Replace(doc)))
		var missing []string
		var left []int
		for i, s := range labels {
			if !mentioned(index, s) {
				if len(missing) < namedMissing {
					missing = append(missing, quote(s))
				}
				left = append(left, marks[i])
			}
		}
		share := 1 - float64(len(left))/float64(max(len(labels), 1))
		if len(labels) <= describedFrom || float64(len(left)) <= (1-describedShare)*float64(len(labels))+dust {
			return
		}
		f.warn(fault{
			what: "the description leaves out " + strings.Join(missing, ", "), marks: left,
			measured: fmt.Sprintf("%.0f%% of %d labels are there", 100*share, len(labels)), allowed: fmt.Sprintf("at least %.0f%%", 100*describedShare),
			fix: "say in the description what the picture shows",
		})
	},
}

// dust forgives the last bits of a product.
const dust = 1e-9

// opening are signs that words may follow without a blank.
var opening = []string{"(", "( ", "“", "“ ", "\"", "\" ", "-", "- ", "/", "/ "}

// mentioned reports whether a description has a label as it is, or its words
// and its numbers apart, as tables have them: "GPU inference 120".
func mentioned(index *suffixarray.Index, label string) bool {
	has := func(s string) bool { return len(index.Lookup([]byte(s), 1)) > 0 }
	label = strings.NewReplacer(opening...).Replace(label)
	if has(label) {
		return true
	}
	var phrase []string
	for _, w := range append(strings.Fields(label), "") {
		if w != "" && !bareNumber.MatchString(w) {
			phrase = append(phrase, w)
			continue
		}
		if len(phrase) > 0 && !has(" "+strings.Join(phrase, " ")) || w != "" && !has(" "+w) {
			return false
		}
		phrase = nil
	}
	return true
}

func isLetter(r rune) bool { return unicode.IsLetter(r) }

func letters(s string) int {
	n := 0
	for _, r := range s {
		if isLetter(r) {
			n++
		}
	}
	return n
}
