package theme

import (
	"fmt"
	"strings"
)

// A CVD is a colour vision deficiency at its full severity, or what takes all
// colour from a picture.
type CVD uint8

// The deficiencies: without the long, the middle and the short cones, and on
// paper or a display that shows greys alone.
const (
	NormalVision CVD = iota
	Protan
	Deutan
	Tritan
	Grey
)

var visions = [...]string{"normal", "protan", "deutan", "tritan", "grey"}

// String returns the name in lower case.
func (k CVD) String() string {
	if int(k) < len(visions) {
		return visions[k]
	}
	return "vision?"
}

// ParseCVD returns the kind of that name: "protan", "deutan", "tritan", "grey"
// or "normal".
func ParseCVD(name string) (CVD, error) {
	for k, n := range visions {
		if n == name {
			return CVD(k), nil
		}
	}
	return NormalVision, fmt.Errorf("%q is no kind of vision; there are %s", name, strings.Join(visions[:], ", "))
}

// machado holds the matrices for severity 1.0 of Machado, Oliveira and
// Fernandes, "A Physiologically-based Model for Simulation of Color Vision
// Deficiency", IEEE TVCG 15 (2009). They apply to linear light.
var machado = [...][3][3]float64{
	NormalVision: {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
	Protan: {
		{0.152286, 1.052583, -0.204868},
		{0.114503, 0.786281, 0.099216},
		{-0.003882, -0.048116, 1.051998},
	},
	Deutan: {
		{0.367322, 0.860646, -0.227968},
		{0.280085, 0.672501, 0.047413},
		{-0.011820, 0.042940, 0.968881},
	},
	Tritan: {
		{1.255528, -0.076749, -0.178779},
		{-0.078411, 0.930809, 0.147602},
		{0.004733, 0.691367, 0.303900},
	},
}

// Vision returns how a colour looks to a reader with the given deficiency,
// after Machado and others (2009). An unknown kind counts as [NormalVision].
// The authors call their model for [Tritan] the weakest of the three.
func Vision(c Color, kind CVD) Color {
	switch {
	case kind == Grey:
		return c.Gray()
	case int(kind) >= len(machado):
		return c
	}
	m, v := machado[kind], c.linear()
	return fromLinear([3]float64{dot(m[0], v), dot(m[1], v), dot(m[2], v)})
}

// Seen returns the theme in the colours that it has for a reader with the given
// vision, to look at a figure with such eyes. Its name ends in the kind's.
func (t Theme) Seen(by CVD) Theme {
	t = t.Clone()
	t.Name += "-" + by.String()
	for tok, c := range t.Colors {
		t.Colors[tok] = Vision(c, by)
	}
	return t
}
