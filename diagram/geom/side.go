package geom

// A Side names one side of a rectangle; the zero Side means "choose one".
type Side uint8

// The sides.
const (
	Auto Side = iota
	Top
	Right
	Bottom
	Left
)

var sideNames = [...]string{"auto", "top", "right", "bottom", "left"}

// String returns the side's name in lower case.
func (s Side) String() string {
	if int(s) < len(sideNames) {
		return sideNames[s]
	}
	return "side?"
}

// Opposite returns the side across; Auto stays Auto.
func (s Side) Opposite() Side {
	switch s {
	case Top:
		return Bottom
	case Bottom:
		return Top
	case Left:
		return Right
	case Right:
		return Left
	}
	return Auto
}

// Horizontal reports whether a line leaves the side horizontally.
func (s Side) Horizontal() bool { return s == Left || s == Right }

// Out returns the unit vector that points away from the rectangle at the side.
func (s Side) Out() Point {
	switch s {
	case Top:
		return Point{0, -1}
	case Bottom:
		return Point{0, 1}
	case Left:
		return Point{-1, 0}
	case Right:
		return Point{1, 0}
	}
	return Point{}
}
