package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The words of a diagram are half prose and half code, prices and units.
// These are the tailorings that Unicode Standard Annex #14 leaves to its
// users: opportunities that a reader of such words would not expect.

// breakable reports whether a line may end before the byte at, where the
// annex allows it to.
func breakable(s string, at int) bool {
	before, size := utf8.DecodeLastRuneInString(s[:at])
	after, _ := utf8.DecodeRuneInString(s[at:])
	left, right := s[:at-size], s[at:]
	if after == '—' || after == '–' {
		return before == ' ' && !hangs(right) // a dash ends a line
	}
	switch before {
	case ' ':
		return !hangs(right)
	case '-', '‐':
		// "KV-cache" breaks; "->", "--flag", "x-axis", "GPT-J" and "A-100" do not.
		return tail(left) >= 2 && head(right) >= 2
	case '/':
		// "prefill/decode" breaks; "tok/s", "I/O" and "https://" do not.
		return tail(left) >= 4 && head(right) >= 4
	case '–', '—', '‒':
		// "GPU–CPU" breaks; "1.50–7" and "$2–$5" do not.
		return !unicode.IsDigit(after) && !unicode.Is(unicode.Sc, after)
	}
	// "a||b", "!=", "C++", "f(x)?y": code holds together.
	return before >= 0x80 || after >= 0x80
}

// hangs reports whether s begins with a separator between spaces, which stays
// at the end of the line before.
func hangs(s string) bool {
	r, size := utf8.DecodeRuneInString(s)
	return strings.ContainsRune("·–—", r) && (len(s) == size || s[size] == ' ')
}

// tail returns the number of letters and digits at the end of s.
func tail(s string) int {
	n := 0
	for s != "" {
		r, size := utf8.DecodeLastRuneInString(s)
		if !wordRune(r) {
			break
		}
		s, n = s[:len(s)-size], n+1
	}
	return n
}

// head returns the number of letters and digits at the start of s.
func head(s string) int {
	n := 0
	for _, r := range s {
		if !wordRune(r) {
			break
		}
		n++
	}
	return n
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

// divides reports whether a word too wide for its line may be broken before
// the byte at: at a space, after punctuation, or before a capital inside an identifier.
// Signs and decimal points stay with their digits.
func divides(s string, at int) bool {
	before, size := utf8.DecodeLastRuneInString(s[:at])
	after, _ := utf8.DecodeRuneInString(s[at:])
	earlier, _ := utf8.DecodeLastRuneInString(s[:at-size])
	switch {
	case before == ' ':
		return true
	case !wordRune(after) || unicode.IsMark(after):
		return false
	case wordRune(before):
		return wordRune(earlier) && unicode.IsLower(before) && unicode.IsUpper(after)
	case strings.ContainsRune("_.:/-=&?|,;(@·–—→", before):
		return !unicode.IsDigit(after) || strings.ContainsRune("_/-", before) && wordRune(earlier)
	}
	return false
}
