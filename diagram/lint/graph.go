package lint

import (
	"github.com/burindev/burin/diagram/scene"
)

// oneWay returns the solid connectors between two frames that lie on no cycle:
// one cannot get back along connectors from where they lead.
func (p *picture) oneWay() []int {
	next := map[scene.ID][]scene.ID{}
	var solid []int
	for _, e := range p.edges {
		it := &p.items[e]
		if it.From == "" || it.To == "" || it.From == it.To {
			continue
		}
		next[it.From] = append(next[it.From], it.To)
		if it.Stroke.Dash == (scene.Dash{}) {
			solid = append(solid, e)
		}
	}
	parts := components(next)
	var out []int
	for _, e := range solid {
		if parts[p.items[e].From] != parts[p.items[e].To] {
			out = append(out, e)
		}
	}
	return out
}

// components numbers the strongly connected components of a graph, by the
// algorithm of Tarjan (1972), without recursion.
func components(next map[scene.ID][]scene.ID) map[scene.ID]int {
	index, low, part := map[scene.ID]int{}, map[scene.ID]int{}, map[scene.ID]int{}
	open := map[scene.ID]bool{}
	var stack []scene.ID
	type visit struct {
		id   scene.ID
		done int
	}
	parts := 0
	for _, from := range sortedKeys(next) {
		if index[from] > 0 {
			continue
		}
		work := []visit{{id: from}}
		for len(work) > 0 {
			v := &work[len(work)-1]
			if v.done == 0 {
				index[v.id] = len(index) + 1
				low[v.id] = index[v.id]
				stack, open[v.id] = append(stack, v.id), true
			} else if prev := next[v.id][v.done-1]; open[prev] {
				low[v.id] = min(low[v.id], low[prev])
			}
			if v.done < len(next[v.id]) {
				to := next[v.id][v.done]
				v.done++
				if index[to] == 0 {
					work = append(work, visit{id: to})
				}
				continue
			}
			if low[v.id] == index[v.id] {
				parts++
				for {
					top := stack[len(stack)-1]
					stack = stack[:len(stack)-1]
					open[top], part[top] = false, parts
					if top == v.id {
						break
					}
				}
			}
			work = work[:len(work)-1]
		}
	}
	return part
}
