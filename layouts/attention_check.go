package layouts

import (
	"fmt"

	"github.com/burindev/burin/diagram"
)

// Check implements [diagram.Checker].
func (a Attention) Check(ctx diagram.Context) {
	if a.Query < 0 || a.Query >= len(a.Tokens) {
		ctx.In("Query").Fail(diagram.ErrInvalid, fmt.Sprintf("%d is the index of no token", a.Query), fmt.Sprintf("give one of the %d tokens, counted from 0", len(a.Tokens)))
		return
	}
	query := a.Tokens[a.Query].Text
	sum := 0.0
	for i, t := range a.Tokens {
		at := ctx.In("Tokens", i).In("Weight")
		switch {
		case !(t.Weight >= 0) || t.Weight > attentionHeaviest:
			at.Fail(diagram.ErrInvalid, fmt.Sprintf("%v is no weight", t.Weight), "give a number from 0 on")
			sum = 1
		case i > a.Query && t.Weight > 0:
			at.Fail(diagram.ErrInvalid, fmt.Sprintf("%q follows %q, which only looks back", t.Text, query), "leave its weight out, or let a later token look back")
			sum = 1
		default:
			sum += t.Weight
		}
	}
	if sum == 0 {
		ctx.In("Tokens").Fail(diagram.ErrInvalid, fmt.Sprintf("no token up to %q has a weight", query), "give at least one of them a weight")
	}
	if a.Later != "" && a.Query == len(a.Tokens)-1 {
		ctx.In("Later").Fail(diagram.ErrInvalid, fmt.Sprintf("no token follows %q", query), "leave it out, or add the tokens that follow")
	}
	if a.Added != "" && len(a.Cells) == 0 {
		ctx.In("Added").Fail(diagram.ErrInvalid, "nothing is kept of the tokens", "name the Cells, or leave it out")
	}
	if a.Keep.set() && len(a.Cells) == 0 {
		ctx.In("Keep").Fail(diagram.ErrInvalid, "nothing is kept of the tokens", "name the Cells, or leave it out")
	}
}

// attentionHeaviest is the greatest weight.
const attentionHeaviest = 1e12
