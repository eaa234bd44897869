package svg

import (
	"bytes"
	"encoding/xml"

	"github.com/burindev/burin/diagram/scene"
)

// begin starts the list of attributes of the next element. All attributes but
// the coordinates that svgo prints are collected here as name="value" pairs
// and handed to svgo as one string: svgo copies such a string as it is, while
// one without an equals sign would become a style.
func (s *sheet) begin() *sheet {
	s.attrs = s.attrs[:0]
	return s
}

func (s *sheet) name(name string) {
	if len(s.attrs) > 0 {
		s.attrs = append(s.attrs, ' ')
	}
	s.attrs = append(s.attrs, name...)
	s.attrs = append(s.attrs, '=', '"')
}

func (s *sheet) close() *sheet {
	s.attrs = append(s.attrs, '"')
	return s
}

// plain adds an attribute whose value has nothing to escape: a keyword of ours.
func (s *sheet) plain(name, value string) *sheet {
	s.name(name)
	s.attrs = append(s.attrs, value...)
	return s.close()
}

// text adds an attribute with any value.
func (s *sheet) text(name, value string) *sheet {
	s.name(name)
	s.attrs = appendEscaped(s.attrs, value)
	return s.close()
}

// optional adds an attribute unless its value is empty.
func (s *sheet) optional(name, value string) *sheet {
	if value == "" {
		return s
	}
	return s.text(name, value)
}

func (s *sheet) number(name string, v float64) *sheet { return s.numbers(name, v) }

func (s *sheet) numbers(name string, vs ...float64) *sheet {
	s.name(name)
	for i, v := range vs {
		if i > 0 {
			s.attrs = append(s.attrs, ' ')
		}
		s.attrs = scene.AppendNumber(s.attrs, v)
	}
	return s.close()
}

func (s *sheet) paint(name string, p scene.Paint) *sheet {
	s.name(name)
	s.attrs = p.Color.AppendHex(s.attrs)
	return s.close()
}

// fill adds the fill. SVG fills with black unless told otherwise, so a mark
// without one must say so.
func (s *sheet) fill(m *scene.Mark) *sheet {
	if m.Fill.Token == "" {
		return s.plain("fill", "none")
	}
	return s.paint("fill", m.Fill)
}

func (s *sheet) stroke(m *scene.Mark) *sheet {
	k := &m.Stroke
	if !k.Visible() {
		return s
	}
	s.paint("stroke", k.Paint)
	if k.Width != 1 { // the width that SVG assumes
		s.number("stroke-width", k.Width)
	}
	if k.Dash.On > 0 && k.Dash.Off > 0 {
		s.numbers("stroke-dasharray", k.Dash.On, k.Dash.Off)
	}
	if k.Round {
		s.plain("stroke-linecap", "round").plain("stroke-linejoin", "round")
	}
	return s
}

func (s *sheet) alpha(m *scene.Mark) *sheet {
	if m.Alpha > 0 && m.Alpha < 1 {
		s.number("opacity", m.Alpha)
	}
	return s
}

// appendEscaped appends s as the value of an attribute. What XML cannot hold,
// control characters and invalid UTF-8, becomes U+FFFD.
func appendEscaped(dst []byte, s string) []byte {
	for i := range len(s) {
		switch c := s[i]; {
		case c < ' ' || c > '~', c == '<', c == '>', c == '&', c == '"', c == '\'':
			b := bytes.NewBuffer(dst)
			_ = xml.EscapeText(b, []byte(s)) // a buffer returns no error
			return b.Bytes()
		}
	}
	return append(dst, s...)
}
