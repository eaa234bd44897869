package diagram

import (
	"errors"
	"fmt"
	"regexp"
	"strings"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/route"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// connect draws the links, now that everything has its place.
func (p *placer) connect() {
	type job struct {
		link     scopedLink
		from, to int
		label    text.Line
	}
	if len(p.links) == 0 {
		return
	}
	plan := p.plan()
	var jobs []job
	var lines []route.Line
	for _, l := range p.links {
		from, okFrom := p.end(l, "From", l.From)
		to, okTo := p.end(l, "To", l.To)
		if !okFrom || !okTo {
			continue
		}
		j := job{link: l, from: from, to: to}
		r := route.Line{From: p.routeEnd(plan, from, l.FromSide), To: p.routeEnd(plan, to, l.ToSide), Group: l.Group}
		if l.Label != "" {
			j.label = l.path.In("Label").Line(l.Label, p.ctx.Type().Note)
			r.Label = geom.Sz(j.label.Width, j.label.Ascent+j.label.Descent)
		}
		jobs, lines = append(jobs, j), append(lines, r)
		p.scene.Meta.Edges = append(p.scene.Meta.Edges, scene.EdgeSpec{From: p.scene.Frames[from].ID, To: p.scene.Frames[to].ID})
	}
	if len(lines) == 0 {
		return
	}
	routes, err := plan.Route(lines)
	if err != nil {
		for _, e := range route.Errors(err) {
			p.ctx.Fail(errors.Join(ErrNoWay, e), markNumber.ReplaceAllString(e.Error(), ""), "")
		}
		return
	}
	pen := p.ctx.Pen()
	for i, j := range jobs {
		first := len(pen.marks)
		drawLink(pen, j.link.Link, routes[i], j.label)
		for k := first; k < len(pen.marks); k++ {
			m := &pen.marks[k]
			m.From, m.To = p.scene.Frames[j.from].ID, p.scene.Frames[j.to].ID
		}
	}
	p.marks(pen.Marks(), geom.Point{}, "", -1)
}

// end resolves one end of a link.
func (p *placer) end(l scopedLink, field string, id ID) (int, bool) {
	i, ok := p.resolve(id, l.scope)
	if !ok && id != "" {
		fix := "name a part with an ID first"
		if names := p.names(); len(names) > 0 {
			fix = "known names: " + strings.Join(names, ", ")
		}
		l.path.In(field).Fail(ErrUnknown, fmt.Sprintf("nothing is named %q", clip(string(id))), fix)
	}
	return i, ok
}

// frameOutline returns where lines stop at a frame.
func frameOutline(f scene.Frame) geom.Outline {
	if f.Outline != nil {
		return f.Outline
	}
	return geom.Box{Rect: f.Bounds}
}

func (p *placer) routeEnd(plan route.Plan, i int, side geom.Side) route.End {
	f := p.scene.Frames[i]
	e := route.End{Name: string(f.ID), Outline: frameOutline(f), Side: side}
	// What contains the end, and what it contains, is not in its way.
	bounds := e.Outline.Bounds()
	for _, o := range plan.Obstacles {
		if b := o.Outline.Bounds(); b.Contains(bounds) || bounds.Contains(b) {
			e.Ignore = append(e.Ignore, o.Name)
		}
	}
	return e
}

// obstacle reports whether lines go round a mark.
func obstacle(m scene.Mark) bool {
	switch m.Role {
	case scene.Node, scene.Data, scene.Icon, scene.Head:
		return true
	}
	return false
}

// markName names a mark for the router: by the part that it belongs to, and
// by its number, since a part has several. Messages leave the number out.
func (p *placer) markName(i int) string {
	owner := string(p.scene.Marks[i].Owner)
	if owner == "" {
		owner = "a part without an ID"
	}
	return fmt.Sprintf("%s#%d", owner, i)
}

var markNumber = regexp.MustCompile(`#[0-9]+`)

// plan tells the router what is in the way.
func (p *placer) plan() route.Plan {
	plan := route.Plan{Bounds: p.scene.View.Inset(bareRim)}
	for i, m := range p.scene.Marks {
		switch {
		case obstacle(m):
			plan.Obstacles = append(plan.Obstacles, route.Obstacle{Name: p.markName(i), Outline: geom.Box{Rect: m.Bounds}})
		case m.Role == scene.Label:
			plan.Words = append(plan.Words, m.Bounds)
		}
	}
	return plan
}

// drawLink draws one routed link in the look of its kind.
func drawLink(pen *Pen, l Link, r route.Route, label text.Line) {
	look, head := l.Kind.Look(l.Role)
	DrawArrow(pen, r, look, head)
	if label.String != "" {
		at := geom.Pt(r.Label.Min.X, r.Label.Max.Y-label.Descent)
		pen.Text(at, scene.Start, label)
	}
}

// headStroke rounds the corners of an arrowhead.
const headStroke = 1.2

// DrawArrow draws a routed line and its head.
func DrawArrow(pen *Pen, r route.Route, look Look, head route.Head) {
	pen.Path(route.Shaft(r, theme.RadiusTurn), look)
	dir := r.Dir.Opposite().Out()
	pen.Path(route.Arrowhead(r.Tip, dir, head), Look{Role: scene.Head, Fill: look.Line, Line: look.Line, Width: headStroke, Round: true})
}
