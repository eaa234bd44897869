package scene

import "strconv"

var extentNames = [...]string{AlongX: "width", AlongY: "height", Area: "area"}

// String names what of a mark shows its value: width, height or area.
func (e Extent) String() string {
	if int(e) < len(extentNames) {
		return extentNames[e]
	}
	return "extent?"
}

func (d *dumper) mark(m *Mark) {
	kind := "nothing"
	switch m.Shape.(type) {
	case Rect:
		kind = "rect"
	case Ellipse:
		kind = "ellipse"
	case Path:
		kind = "path"
	case Text:
		kind = "text"
	}
	d.word(kind).word(m.Role.String()).name(string(m.Owner)).gap()

	switch s := m.Shape.(type) {
	case Rect:
		d.box(s.Rect).radius(s.Radius).fill(m.Fill)
	case Ellipse:
		d.point(s.Center).word("r").joined(s.RX, 'x', s.RY).fill(m.Fill)
	case Path:
		d.sep()
		d.b = s.AppendData(d.b)
		d.fill(m.Fill)
	case Text:
		d.text(s).gap().name(string(m.Fill.Token)).gap().word("adv").number(s.Advance)
	}
	d.stroke(m.Stroke)
	if h := m.Hatch; h != nil {
		d.gap().word("hatch").name(string(h.Paint.Token)).number(h.Width).word("every").number(h.Step)
	}
	if m.Alpha != 0 && m.Alpha != 1 {
		d.gap().word("alpha").number(m.Alpha)
	}
	if m.From != "" || m.To != "" {
		d.gap().name(string(m.From)).word("→").name(string(m.To))
	}
	if m.Scaled != nil {
		d.scaled(m.Scaled)
	}
	if m.Thing != "" {
		d.gap().word("thing").name(m.Thing)
	}
	d.end()
}

func (d *dumper) text(t Text) *dumper {
	d.quoted(t.String).gap().word("at").point(t.At).word(t.Anchor.String()).gap().number(t.Font.Size)
	d.flag(t.Font.Bold, "bold")
	d.flag(t.Font.Face != 0, "mono")
	if t.Font.Track != 0 {
		d.word("track").number(t.Font.Track)
	}
	return d
}

func (d *dumper) radius(r float64) *dumper {
	if r != 0 {
		d.word("r")
		d.b = AppendNumber(d.b, r)
	}
	return d
}

func (d *dumper) fill(p Paint) *dumper {
	if p.Token != "" {
		d.gap().word("fill").name(string(p.Token))
	}
	return d
}

func (d *dumper) stroke(s Stroke) {
	if !s.Visible() {
		return
	}
	d.gap().word("stroke").name(string(s.Paint.Token)).number(s.Width)
	if s.Dash != (Dash{}) {
		d.word("dash").number(s.Dash.On).number(s.Dash.Off)
	}
	d.flag(s.Round, "round")
}

func (d *dumper) scaled(s *Scaled) {
	d.gap().word("value").word(value(s.Value))
	if s.Unit != "" {
		d.name(s.Unit)
	}
	d.word("@" + bare(s.Group))
	if s.Along != AlongX {
		d.word("by").word(s.Along.String())
	}
}

// value writes a value with six significant digits: enough to tell two apart
// in words, few enough to be the same on every processor.
func value(v float64) string {
	if r, err := strconv.ParseFloat(strconv.FormatFloat(v, 'e', 5, 64), 64); err == nil {
		v = r
	}
	return strconv.FormatFloat(v+0, 'f', -1, 64)
}
