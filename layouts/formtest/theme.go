package formtest

import (
	"sync"

	notojp "eliasnaur.com/font/noto/sans/jp/regular"

	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// Theme returns the light theme with a face behind the usual ones that has
// Chinese and Japanese characters.
func Theme() theme.Theme {
	th := theme.Light()
	more := theme.Font{Family: "Noto Sans JP", Fallback: "sans-serif", Regular: notojp.TTF, Bold: notojp.TTF}
	th.Sans, th.Mono = append(th.Sans, more), append(th.Mono, more)
	return th
}

// Text measures texts in the faces of [Theme], once for all tests.
var Text = sync.OnceValue(func() *text.Set {
	th := Theme()
	return text.NewSet(th.Sans, th.Mono)
})
