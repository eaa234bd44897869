package layouts

// A ladder is a drawing of a tree in columns. The first kid of a node stands
// straight on, in the next column of the same row; the others stand below,
// each in a row of its own, and the last one may stand in its parent's own
// column. Leaves stand in one column after all others. No two lines of a
// ladder cross: all that a line passes on its way down stands in later
// columns, and all that it passes on its way across, in other rows.
//
// A tree is given as the kids of each node; parents come before their kids,
// the root first, kids in order.

// ladderNeeds returns for each node how many columns the ladder of its part
// of the tree has at least, the leaves' column not counted: as many as the
// longest run of inner nodes that do not continue in their parent's column.
func ladderNeeds(kids [][]int) []int {
	need := make([]int, len(kids))
	for i := len(kids) - 1; i >= 0; i-- {
		if len(kids[i]) == 0 {
			continue
		}
		need[i] = 1
		for n, k := range kids[i] {
			across := need[k]
			if n < len(kids[i])-1 && len(kids[k]) > 0 {
				across++
			}
			need[i] = max(need[i], across)
		}
	}
	return need
}

// ladderColumns returns the column of each node in a ladder of the given
// number of columns, which must be at least the root's need. Last kids open a
// column, as stairs do, as long as enough columns are left for what follows.
// Leaves stand in column number columns.
func ladderColumns(kids [][]int, need []int, columns int) []int {
	col := make([]int, len(kids))
	for i := range kids {
		if len(kids[i]) == 0 {
			col[i] = columns
			continue
		}
		for n, k := range kids[i] {
			col[k] = col[i] + 1
			if n == len(kids[i])-1 && col[k]+need[k] > columns {
				col[k] = col[i]
			}
		}
	}
	return col
}

// ladderDepth returns the number of columns in which every inner node opens a
// column.
func ladderDepth(kids [][]int) int {
	depth, most := make([]int, len(kids)), 0
	for i := range kids {
		if len(kids[i]) == 0 {
			continue
		}
		most = max(most, depth[i]+1)
		for _, k := range kids[i] {
			depth[k] = depth[i] + 1
		}
	}
	return most
}
