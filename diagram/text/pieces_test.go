package text

import (
	"strings"
	"testing"

	"codeberg.org/go-fonts/liberation/liberationsansregular"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram/theme"
)

func TestPieces(t *testing.T) {
	set := NewSet([]theme.Font{{Family: "Liberation Sans", Regular: liberationsansregular.TTF}}, nil)
	for _, tc := range []struct{ in, want string }{
		{"KV cache hit", "KV|cache|hit"},
		{"12\u00A0ms later", "12\u00A0ms|later"},
		{"foo::bar->baz", "foo::bar->baz"},
		{"a -> b => c", "a|->|b|=>|c"},
		{"x=>y x!=z", "x=>y|x!=z"},
		{"$1.50–7/hr", "$1.50–7/hr"},
		{"$2–$5 or 2022–2025", "$2–$5|or|2022–2025"},
		{"GPU–CPU", "GPU–|CPU"},
		{"KV-cache", "KV-|cache"},
		{"x-axis GPT-J A-100 Llama-3-8B", "x-axis|GPT-J|A-100|Llama-3-8B"},
		{"run --flag -v", "run|--flag|-v"},
		{"prefill/decode", "prefill/|decode"},
		{"tok/s I/O and/or", "tok/s|I/O|and/or"},
		{"https://example.org/v1/chat", "https://example.org/v1/chat"},
		{"snake_case_identifier", "snake_case_identifier"},
		{"camelCase.method()", "camelCase.method()"},
		{"C++ a||b {x}y", "C++|a||b|{x}y"},
		{"GPU · CPU – RAM", "GPU ·|CPU –|RAM"},
		{"word—word", "word—|word"},
		{"(see below) “quoted words”", "(see|below)|“quoted|words”"},
	} {
		t.Run(tc.in, func(t *testing.T) {
			p, err := set.paragraph(tc.in, theme.TextStyle{Size: 14})
			require.NoError(t, err)
			parts, err := p.pieces()
			require.NoError(t, err)
			var got []string
			for _, q := range parts {
				got = append(got, p.slice(q.start, q.end))
			}
			assert.Equal(t, tc.want, strings.Join(got, "|"))
		})
	}
}
