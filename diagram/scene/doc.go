package scene

// A Block is one part of a long description: [Paragraph], [List] or [Table].
// The set is closed.
type Block interface{ block() }

// A Paragraph is one or more sentences.
type Paragraph struct{ Text string }

// A List is a list of items, ordered (numbered) or not.
type List struct {
	Ordered bool
	Items   []Item
}

// An Item is one entry of a list, with blocks nested under it.
type Item struct {
	Text string
	Kids []Block
}

// A Table is a table. The first cell of a row may be a row head.
type Table struct {
	Caption string
	Head    []string
	Rows    [][]Cell
}

// A Cell is one cell of a table.
type Cell struct {
	Status  string // a status word that comes before the text: "Good"
	Text    string
	Head    bool // the head of its row
	Numeric bool
}

func (Paragraph) block() {}
func (List) block()      {}
func (Table) block()     {}
