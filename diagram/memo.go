package diagram

import "reflect"

// A memoKey finds the layouts that were made at one path under one set of
// constraints. Of the path it holds the hash: the entries tell paths apart.
type memoKey struct {
	path uint64
	c    Constraints
}

type memoEntry struct {
	path  *step
	node  Node
	frame Frame
	errs  []*Error
}

// layoutOnce is Layout for containers that lay the same child out more than
// once under constraints that repeat: rows that equalise heights would
// otherwise cost 2ⁿ layouts when n of them are nested. The node is compared,
// not only its path, so that a hit is never another node's frame; errors are
// recorded again, because the caller may be another trial.
func (ctx Context) layoutOnce(n Node, c Constraints) Frame {
	key := memoKey{ctx.path.hash, c.clean()}
	for _, e := range ctx.run.memo[key] {
		if e.path.same(ctx.path) && reflect.DeepEqual(e.node, n) {
			ctx.sink.addAll(e.errs)
			return e.frame
		}
	}
	trial, _ := ctx.Trial()
	e := memoEntry{path: ctx.path, node: n, frame: trial.Layout(n, c)}
	e.errs = trial.sink.errs
	ctx.sink.addAll(e.errs)
	if ctx.run.memo == nil {
		ctx.run.memo = map[memoKey][]memoEntry{}
	}
	ctx.run.memo[key] = append(ctx.run.memo[key], e)
	return e.frame
}
