package layouts

import (
	"github.com/burindev/burin/diagram"
)

// Attention shows how one item of a sequence looks back at those before it:
// an arc to each, as thick as the weight that it gets, and under the items
// bars with the weights in percent. It was made for the tokens of a language
// model, but weighs the steps of a recipe or the moves of a game as well.
//
// Weights are shares of their sum: they need not add up to 1. The item that
// looks back may give a weight to itself; items that follow it have none, and
// are drawn as not there yet.
type Attention struct {
	ID     diagram.ID `validate:"omitempty,id"`
	Role   diagram.Role
	Tokens []AttentionToken `validate:"required,max=200,dive"`
	// Query is the index of the token that looks back.
	Query int
	// Look explains the arcs, Weigh the bars and Keep the cells.
	Look, Weigh, Keep Remark
	// Later says what the tokens after the query are: "not written yet".
	Later string `validate:"max=2000"`
	// Cells are what is kept of each token up to the query: "K", "V".
	Cells []string `validate:"max=4,dive,required,max=24"`
	// Added says what became of the query's own cells, which are drawn with
	// dashes: "added by this step".
	Added string `validate:"max=2000"`
}

// An AttentionToken is one item of the sequence.
type AttentionToken struct {
	ID     diagram.ID `validate:"omitempty,id"` // names the token's box
	Text   string     `validate:"required,max=2000"`
	Weight float64    // what the query gives it, 0 or more
}

// NodeID implements [diagram.Named].
func (a Attention) NodeID() diagram.ID { return a.ID }

// Share returns the share of all weight that token i gets: 0 to 1.
func (a Attention) Share(i int) float64 {
	sum := 0.0
	for _, t := range a.Tokens {
		sum += t.Weight
	}
	if i < 0 || i >= len(a.Tokens) || !(sum > 0) {
		return 0
	}
	return a.Tokens[i].Weight / sum
}

// shares returns the shares of all tokens.
func (a Attention) shares() []float64 {
	out := make([]float64, len(a.Tokens))
	sum := 0.0
	for _, t := range a.Tokens {
		sum += t.Weight
	}
	for i, t := range a.Tokens {
		out[i] = t.Weight / sum
	}
	return out
}

// attentionMuch is the share from which a token counts among the important.
const attentionMuch = 0.1

// Layout implements [diagram.Node]. The remarks stand at the left of the
// strip; where that leaves too little room for the tokens they become
// headings, and at last the tokens are listed under each other.
func (a Attention) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	width := c.WidthOr(attentionWidth)
	for _, mode := range [...]attentionMode{attentionBeside, attentionLift} {
		trial, ok := ctx.Trial()
		p := attentionPlan{Attention: a, ctx: trial, mode: mode, width: width, share: a.shares()}
		if !p.columns() {
			continue
		}
		if f := p.draw(); ok() {
			return f
		}
	}
	p := attentionPlan{Attention: a, ctx: ctx, mode: attentionList, width: width, share: a.shares()}
	return p.list()
}
