package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/shapes"
)

// Quadrant is a map of named things by two measures, cut into four quarters.
//
// Each thing is a dot with its name beside it. Names that find no place on the
// map are listed under it with where they stand.
type Quadrant struct {
	ID diagram.ID `validate:"omitempty,id"`
	// X runs to the right and Y up, over the values of the items.
	X, Y QuadrantAxis
	// Quarters are the upper left, upper right, lower left and lower right
	// one.
	Quarters [4]Quarter
	Items    []QuadrantItem `validate:"required,max=200,dive"`
}

// A QuadrantAxis is one of the two measures.
type QuadrantAxis struct {
	Name string `validate:"required,max=2000"`
	// Low and High are words for its ends.
	Low  string `validate:"max=2000"`
	High string `validate:"max=2000"`
	// Min and Max are the ends of the scale; both 0: as the items need.
	Min, Max float64
	// Cut is the value that parts the quarters; 0: the middle of the scale.
	Cut float64
}

// A Quarter is one of the four parts.
type Quarter struct {
	Name string       `validate:"max=2000"`
	Role diagram.Role // of its ground and name
	// Chosen puts it on its role's ground: it is where things should be.
	Chosen bool
}

// A QuadrantItem is a thing on the map.
type QuadrantItem struct {
	ID    diagram.ID `validate:"omitempty,id"` // names its dot
	Thing shapes.Thing
	Name  string       `validate:"max=2000"` // empty: the thing's
	Note  string       `validate:"max=2000"`
	Role  diagram.Role // Neutral: the thing's
	X, Y  float64
	Hero  bool // the one that the picture is about
}

// NodeID implements [diagram.Named].
func (q Quadrant) NodeID() diagram.ID { return q.ID }

// name returns what the item is called.
func (i QuadrantItem) name() string {
	if i.Name != "" {
		return i.Name
	}
	return i.Thing.Name
}

// role returns the item's role.
func (i QuadrantItem) role() diagram.Role {
	if i.Role != diagram.Neutral {
		return i.Role
	}
	return i.Thing.Role
}

// quarter returns the index of the quarter in which an item lies.
func (q Quadrant) quarter(x, y QuadrantAxis, i QuadrantItem) int {
	k := 0
	if i.X >= x.Cut {
		k++
	}
	if i.Y < y.Cut {
		k += 2
	}
	return k
}

// fit returns the axis with its open ends and its cut set.
func (a QuadrantAxis) fit(e span) QuadrantAxis {
	if a.Min == 0 && a.Max == 0 {
		a.Min, a.Max = e.lo, e.hi
		if a.Cut != 0 {
			a.Min, a.Max = min(a.Min, a.Cut), max(a.Max, a.Cut)
		}
		if !spread(a.Min, a.Max) {
			a.Min, a.Max = a.Min-1, a.Max+1
		}
	}
	if a.Cut == 0 {
		a.Cut = a.Min + (a.Max-a.Min)/2
	}
	return a
}

// axes returns both axes, fitted to the items.
func (q Quadrant) axes() (x, y QuadrantAxis) {
	ex, ey := noSpan(), noSpan()
	for _, i := range q.Items {
		ex.add(i.X)
		ey.add(i.Y)
	}
	return q.X.fit(ex), q.Y.fit(ey)
}

// Check implements [diagram.Checker].
func (q Quadrant) Check(ctx diagram.Context) {
	for _, a := range [...]struct {
		field string
		axis  QuadrantAxis
	}{{"X", q.X}, {"Y", q.Y}} {
		at, v := ctx.In(a.field), a.axis
		fixed := v.Min != 0 || v.Max != 0
		switch {
		case fixed && !spread(v.Min, v.Max):
			at.Fail(diagram.ErrInvalid, "the scale ends at "+FormatNumber(v.Max)+" and begins at "+FormatNumber(v.Min), "make Max greater than Min, or leave out both")
			return
		case fixed && v.Cut != 0 && (v.Cut <= v.Min || v.Cut >= v.Max):
			at.In("Cut").Fail(diagram.ErrInvalid, FormatNumber(v.Cut)+" does not part the scale", "give a value between Min and Max")
		}
	}
	for i, item := range q.Items {
		at := ctx.In("Items", i)
		if item.name() == "" {
			at.In("Name").Fail(diagram.ErrRequired, "required", "give the item a name, or a thing that has one")
		}
		checkOn(at.In("X"), Axis{Domain: Domain{Min: q.X.Min, Max: q.X.Max}}, item.X)
		checkOn(at.In("Y"), Axis{Domain: Domain{Min: q.Y.Min, Max: q.Y.Max}}, item.Y)
	}
}

// doc lists the items by quarter.
func (q Quadrant) doc() []scene.Block {
	x, y := q.axes()
	ends := func(a QuadrantAxis, from, to string) string {
		words := joinWords(" to ", a.Low, a.High)
		return joinWords(", ", joinWords(": ", a.Name, words), from+" to "+to)
	}
	out := []scene.Block{scene.Paragraph{Text: "A map of two measures. " + ends(q.X, "left", "right") + ". " + ends(q.Y, "bottom", "top") + "."}}
	var quarters []scene.Item
	for k, place := range [...]string{"upper left", "upper right", "lower left", "lower right"} {
		var items []scene.Item
		for _, i := range q.Items {
			if q.quarter(x, y, i) == k {
				items = append(items, scene.Item{Text: joinWords(", ", i.name(), i.Note)})
			}
		}
		words := joinWords(": ", "Quarter "+place, q.Quarters[k].Name)
		if q.Quarters[k].Chosen {
			words += ", marked"
		}
		item := scene.Item{Text: words}
		if items == nil {
			item.Text += ", empty"
		} else {
			item.Kids = []scene.Block{scene.List{Items: items}}
		}
		quarters = append(quarters, item)
	}
	return append(out, scene.List{Items: quarters})
}
