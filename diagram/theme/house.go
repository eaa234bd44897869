package theme

// houseType is the type scale of the three themes.
func houseType() Type {
	return Type{
		Title:       TextStyle{Size: 26, Bold: true, Tracking: -0.3, Leading: 30, Color: Ink},
		Takeaway:    TextStyle{Size: 17, Leading: 23, Color: Ink2},
		Heading:     TextStyle{Size: 20, Bold: true, Leading: 24, Color: Ink},
		Subheading:  TextStyle{Size: 17, Bold: true, Leading: 21, Color: Ink},
		HeadingTail: TextStyle{Size: 16, Leading: 20, Color: Ink2},

		Label:      TextStyle{Size: 16, Bold: true, Leading: 19, Color: Ink},
		SmallLabel: TextStyle{Size: 15, Bold: true, Leading: 18, Color: Ink},
		Body:       TextStyle{Size: 16, Leading: 20, Color: Ink},
		SmallBody:  TextStyle{Size: 15, Leading: 19, Color: Ink},
		Note:       TextStyle{Size: 14, Leading: 18, Color: Ink2},

		Caps:   TextStyle{Size: 13, Bold: true, Tracking: 0.7, Upper: true, Leading: 17, Color: Ink3},
		Tick:   TextStyle{Size: 14, Leading: 18, Color: Ink3},
		Code:   TextStyle{Face: Mono, Size: 14, Leading: 18, Color: Ink2},
		Source: TextStyle{Size: 13, Leading: 17, Color: Ink3},
		Tag:    TextStyle{Size: 14, Bold: true, Leading: 18, Color: Ink},
		Strip:  TextStyle{Size: 13, Bold: true, Leading: 17, Color: Ink2},

		Numeral:      TextStyle{Size: 36, Bold: true, Leading: 40, Color: Ink},
		MidNumeral:   TextStyle{Size: 28, Bold: true, Leading: 32, Color: Ink},
		SmallNumeral: TextStyle{Size: 22, Bold: true, Leading: 26, Color: Ink},
		GiantNumeral: TextStyle{Size: 44, Bold: true, Leading: 48, Color: Ink},
		Unit:         TextStyle{Size: 14, Leading: 18, Color: Ink2},

		OpenerTitle: TextStyle{Size: 30, Bold: true, Tracking: -0.4, Leading: 36, Color: Ink},
	}
}
