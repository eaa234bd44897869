package layouts

import (
	"strings"

	"github.com/burindev/burin/diagram/scene"
)

// doc describes the form: who looks back, the weight of each token, what is
// kept.
func (a Attention) doc(shares []float64) []scene.Block {
	query := a.Tokens[a.Query].Text
	out := []scene.Block{scene.Paragraph{Text: "The tokens are, in order: " + quotedTokens(a.Tokens) + ". “" + query + "” looks back at " +
		countedWord(a.Query, "token", "tokens") + " before it and at itself."}}
	if words := joinWords(": ", a.Look.Name, a.Look.Note); words != "" {
		out = append(out, scene.Paragraph{Text: words})
	}
	if words := joinWords(": ", a.Weigh.Name, a.Weigh.Note); words != "" {
		out = append(out, scene.Paragraph{Text: words})
	}
	table := scene.Table{Caption: "Weights that “" + query + "” gives", Head: []string{"Token", "Weight"}}
	for i, t := range a.Tokens[:a.Query+1] {
		name := t.Text
		if i == a.Query {
			name += " (itself)"
		}
		table.Rows = append(table.Rows, []scene.Cell{{Text: name, Head: true}, {Text: percentOf(shares[i]), Numeric: true}})
	}
	out = append(out, table)
	if later := a.Tokens[a.Query+1:]; len(later) > 0 {
		said := a.Later
		if said == "" {
			said = "not looked at"
		}
		out = append(out, scene.Paragraph{Text: "Later tokens, " + said + ": " + quotedTokens(later) + "."})
	}
	if len(a.Cells) == 0 {
		return out
	}
	kept := "Kept of " + countedWord(a.Query+1, "token", "tokens") + ": " + strings.Join(a.Cells, " and ") + "."
	if words := joinWords(": ", a.Keep.Name, a.Keep.Note); words != "" {
		kept = words + ". " + kept
	}
	if a.Added != "" {
		kept += " Those of “" + query + "”: " + a.Added + "."
	}
	return append(out, scene.Paragraph{Text: kept})
}

// quotedTokens returns the tokens in their order: “The”, “cat”.
func quotedTokens(tokens []AttentionToken) string {
	words := make([]string, len(tokens))
	for i, t := range tokens {
		words[i] = "“" + t.Text + "”"
	}
	return strings.Join(words, ", ")
}

// countedWord returns a number with its noun: "1 token", "4 tokens".
func countedWord(n int, one, many string) string {
	if n == 1 {
		return "1" + nbsp + one
	}
	return FormatNumber(float64(n)) + nbsp + many
}
