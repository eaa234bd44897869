package appendixa

import (
	"github.com/burindev/burin/chapters/vocab"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
)

// sentence is what the attention figure reads, with the weights that “it”
// gives to each token up to itself.
func sentence() []layouts.AttentionToken {
	return []layouts.AttentionToken{
		{Text: "The", Weight: 0.05},
		{Text: "microphone", Weight: 0.60},
		{Text: "failed", Weight: 0.15},
		{Text: "because", Weight: 0.05},
		{Text: "it", Weight: 0.15},
		{Text: "was"},
		{Text: "wet"},
	}
}

// Attention shows how a token finds what it refers to among those before it.
func Attention() diagram.Figure {
	return diagram.Figure{
		ID:       "ch17-attention-simplified",
		Title:    "How “it” finds its meaning",
		Takeaway: "Each new token looks back and weighs the earlier ones: for “it”, the microphone matters most.",
		Source:   "Illustrative weights of one attention head, simplified. A\u00a0large model repeats this in every head of every layer.",
		Lead:     vocab.GPU,
		Body: layouts.Attention{
			ID: "attention", Role: vocab.GPU,
			Tokens: sentence(), Query: 4,
			Look:  layouts.Remark{Name: "Look back", Note: "“it” asks itself and every earlier token"},
			Weigh: layouts.Remark{Name: "Weigh", Note: "a close match gets more; all shares sum to\u00a0100%"},
			Keep:  layouts.Remark{Name: "Keep", Note: "one key and one value per\u00a0token: the KV\u00a0cache"},
			Later: "not there yet",
			Cells: []string{"K", "V"}, Added: "added by this step",
		},
		Required: []string{"The", "microphone", "failed", "because", "it", "was", "wet", "60%", "15%", "5%", "100%", "KV cache", "Look back"},
	}
}
