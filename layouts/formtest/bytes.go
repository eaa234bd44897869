package formtest

// A source gives choices from a row of bytes. When they are used up, every
// choice is the first, so that filling ends.
type source struct{ data []byte }

// below returns a choice of n, from 0.
func (s *source) below(n int) int {
	if n <= 1 {
		return 0
	}
	v := int(s.next())
	if n > 256 {
		v = v<<8 | int(s.next())
	}
	return v % n
}

// in reports true once in n times.
func (s *source) in(n int) bool { return s.below(n) == n-1 }

func (s *source) next() byte {
	if len(s.data) == 0 {
		return 0
	}
	b := s.data[0]
	s.data = s.data[1:]
	return b
}

func pick[T any](s *source, of []T) T { return of[s.below(len(of))] }
