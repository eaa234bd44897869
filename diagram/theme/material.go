package theme

// A Material is the surface of an isometric piece. It has three tones, one
// for each face that the reader sees; light falls from above.
type Material string

// The materials of the house. Those with the name of a role have its hue, so
// that a piece keeps the meaning of its colour.
const (
	MatWhite      Material = "white"
	MatWall       Material = "wall" // plaster of houses
	MatStone      Material = "stone"
	MatGround     Material = "ground" // the slab that a scene stands on
	MatPlinth     Material = "plinth" // below the slab's rim
	MatSteel      Material = "steel"
	MatInk        Material = "ink" // wires, tyres, dark parts
	MatGPU        Material = "gpu"
	MatGPULight   Material = "gpulight"
	MatGPUDark    Material = "gpudark"
	MatModel      Material = "model"
	MatModelLight Material = "modellight"
	MatNet        Material = "net"
	MatNetLight   Material = "netlight"
	MatClient     Material = "client"
	MatCPU        Material = "cpu"
	MatWait       Material = "wait"
	MatData       Material = "data"
	MatOK         Material = "ok"
	MatWarn       Material = "warn"
	MatDanger     Material = "danger"
	MatWood       Material = "wood"
	MatLeaf       Material = "leaf"
	MatSkin       Material = "skin"
	MatHair       Material = "hair"
	MatBelt       Material = "belt" // conveyor belts
	MatGlass      Material = "glass"
)

// Top is the face that looks up, the lightest.
func (m Material) Top() Token { return m.face(".top") }

// Left is the face that looks to the lower left: the material's own colour.
func (m Material) Left() Token { return m.face(".left") }

// Right is the face that looks to the lower right, in the shade.
func (m Material) Right() Token { return m.face(".right") }

func (m Material) face(suffix string) Token {
	if m == "" {
		m = MatWhite
	}
	return Token("iso." + string(m) + suffix)
}

// Tones are the three colours of a material.
type Tones struct{ Top, Left, Right Color }

// ThreeTones makes the tones of a material from its own colour, that of the
// left face: the top is lighter by 0.12 and paler, the right darker by 0.12.
func ThreeTones(left OKLCH) Tones {
	return Tones{
		Top:   left.at(min(0.99, left.L+0.12), float64(0.72*left.C)),
		Left:  left.Color(),
		Right: left.at(max(0, left.L-0.12), float64(0.95*left.C)),
	}
}

// Gray returns the tones as greys of the same luminance, for one black ink.
func (t Tones) Gray() Tones { return Tones{t.Top.Gray(), t.Left.Gray(), t.Right.Gray()} }

func (t Tones) bind(m map[Token]Color, mat Material) {
	m[mat.Top()], m[mat.Left()], m[mat.Right()] = t.Top, t.Left, t.Right
}
