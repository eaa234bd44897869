package main

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/diagramtest"
	"github.com/burindev/burin/diagram/theme"
)

func TestInvoice(t *testing.T) {
	th := ours()
	diagramtest.Goldens{Theme: &th}.Figure(t, invoice())
}

func TestTheHouseKnowsNoBilling(t *testing.T) {
	_, err := diagram.Build(invoice(), diagram.Options{})
	assert.ErrorIs(t, err, diagram.ErrUnknown)
	assert.ErrorContains(t, err, `theme "light" has no colour "billing.base"`)
}

func Example() {
	t := ours()
	base, _ := t.Color(Billing.Base())
	spare, _ := t.Color(theme.Role("spare1").Base())
	fmt.Println(base.Hex(), base == spare, theme.Light().Has(Billing))
	// Output: #6E2782 true false
}
