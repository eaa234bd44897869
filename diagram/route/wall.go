package route

// A wall is a rectangle that lines go round: a node's box or the ink of words.
type wall struct {
	box  box
	name string // empty for words
}

// raiseWalls collects boxes and words, and notes for each wire which of them
// do not hinder it.
func (r *router) raiseWalls(p Plan) {
	named := map[string][]int{}
	for _, o := range p.Obstacles {
		if o.Outline == nil {
			continue
		}
		named[o.Name] = append(named[o.Name], len(r.walls))
		r.walls = append(r.walls, wall{boxOf(o.Outline.Bounds()), o.Name})
	}
	boxes := len(r.walls)
	for _, t := range p.Words {
		r.walls = append(r.walls, wall{box: boxOf(t)})
	}
	for _, w := range r.wires {
		w.skip = make([]bool, len(r.walls))
		for _, t := range w.ends() {
			for _, name := range t.Ignore {
				for _, i := range named[name] {
					w.skip[i] = true
				}
			}
			r.meet(w, t, boxes)
		}
		for _, t := range w.ends() {
			if t.wall >= 0 {
				w.skip[t.wall] = false
			}
		}
	}
}

// meet finds the wall that is an end's own box, and the walls that do not
// hinder the wire there: boxes that hold the end, and words within it.
func (r *router) meet(w *wire, t *terminal, boxes int) {
	for i, o := range r.walls {
		switch {
		case i < boxes && o.box == t.box:
			t.wall = i
		case i < boxes && o.box.holds(t.box), i >= boxes && t.box.holds(o.box):
			w.skip[i] = true
		}
	}
}

// foreign reports whether wall i hinders the wire and is none of its ends.
func (r *router) foreign(w *wire, i int) bool {
	b := r.walls[i].box
	return !w.skip[i] && b != w.from.box && b != w.to.box
}

// obstructed reports whether the segment from a to b leaves the bounds or
// comes too close to a wall, its own ends left aside.
func (r *router) obstructed(w *wire, a, b pt) bool {
	s := segBox(a, b)
	if !r.bounds.holds(s) {
		return true
	}
	for i := range r.walls {
		if r.walls[i].box.grow(clear3).hits(s) && r.foreign(w, i) {
			return true
		}
	}
	return false
}

// open prepares the grid for one wire: walls that do not hinder it vanish, its
// own ends appear, and wires of its group become a trunk to join. With by -1
// it puts everything back.
func (r *router) open(w *wire, by int16) {
	for i := range r.walls {
		if w.skip[i] {
			r.grid.wall(r.walls[i].box, -by)
		}
	}
	for _, t := range w.ends() {
		if t.wall < 0 {
			r.grid.wall(t.box, by)
		}
	}
	for _, o := range r.wires {
		if o != w && o.together(w) {
			r.grid.trunk(o.entered, by)
		}
	}
}
