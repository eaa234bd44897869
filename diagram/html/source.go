package html

import (
	"net/url"
	"regexp"
	"strings"
)

// A SourcePart is a part of a source line: plain text, or an address with its
// text.
type SourcePart struct {
	Text string
	URL  string // http or https; empty: plain text
}

var address = regexp.MustCompile(`(?i)\bhttps?://[^\s<>"'` + "`" + `]+`)

// sourceParts finds the addresses in a source line. Only http and https become
// links, and only with a host; everything else stays text. The stop at the end
// of a sentence and a bracket around an address are not part of it.
func sourceParts(source string) []SourcePart {
	var parts []SourcePart
	text := func(s string) {
		if s != "" {
			parts = append(parts, SourcePart{Text: s})
		}
	}
	at := 0
	for _, span := range address.FindAllStringIndex(source, -1) {
		found := trimAddress(source[span[0]:span[1]])
		u, err := url.Parse(found)
		if err != nil || u.Host == "" || u.User != nil {
			continue
		}
		text(source[at:span[0]])
		parts = append(parts, SourcePart{Text: found, URL: u.String()})
		at = span[0] + len(found)
	}
	text(source[at:])
	return parts
}

// trimAddress cuts off what belongs to the sentence around an address: stops,
// and brackets that were not opened inside it.
func trimAddress(s string) string {
	for {
		end := strings.TrimRight(s, ".,;:!?")
		for _, pair := range [...]string{"()", "[]", "{}"} {
			if strings.HasSuffix(end, pair[1:]) && strings.Count(end, pair[:1]) < strings.Count(end, pair[1:]) {
				end = end[:len(end)-1]
			}
		}
		if end == s {
			return s
		}
		s = end
	}
}
