package layouts

import (
	"fmt"

	"github.com/burindev/burin/diagram/scene"
)

// doc describes the stream: its measures, and the times of its events.
func (s Stream) doc() []scene.Block {
	gap, after := s.Longest()
	l := scene.List{}
	say := func(name, words string) {
		if name != "" {
			l.Items = append(l.Items, scene.Item{Text: joinWords(": ", name, words)})
		}
	}
	say(s.Measures.Wait, s.Say(s.Wait()))
	say(s.Measures.Gap, fmt.Sprintf("%s, after event %d", s.Say(gap), after+1))
	say(s.Measures.Mean, s.Say(s.Mean()))
	say(s.Measures.Total, s.Say(s.Total()))
	times := ""
	for i, v := range s.Times {
		sep := ", "
		if i == 0 {
			sep = ""
		}
		times += sep + FormatNumber(v)
	}
	words := fmt.Sprintf("%d events, at %s", len(s.Times), times+nbsp+s.Unit)
	if len(s.Times) == 1 {
		words = "One event, at " + times + nbsp + s.Unit
	}
	if ends := joinWords("; ", s.Request, s.First, s.Last); ends != "" {
		words += ". Marked: " + ends
	}
	return []scene.Block{scene.Paragraph{Text: words + "."}, l}
}
