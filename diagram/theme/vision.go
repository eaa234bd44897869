package theme

// A CVD is a colour vision deficiency at its full severity.
type CVD uint8

// The deficiencies: without the long, the middle and the short cones.
const (
	NormalVision CVD = iota
	Protan
	Deutan
	Tritan
)

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
	if int(kind) >= len(machado) {
		return c
	}
	m, v := machado[kind], c.linear()
	return fromLinear([3]float64{dot(m[0], v), dot(m[1], v), dot(m[2], v)})
}
