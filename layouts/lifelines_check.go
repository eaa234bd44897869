package layouts

import (
	"fmt"
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// farthestYear bounds years, so that their labels stay short.
const farthestYear = 9999

// sound reports whether the values can be drawn.
func (l Lifelines) sound(ctx diagram.Context) bool {
	ok := true
	fail := func(at diagram.Context, problem, fix string) {
		at.Fail(diagram.ErrInvalid, problem, fix)
		ok = false
	}
	date := func(at diagram.Context, w When) bool {
		if w.IsZero() || w.Valid() && w.Y >= -farthestYear && w.Y <= farthestYear {
			return true
		}
		fail(at, fmt.Sprintf("%d-%d-%d is no date", w.Y, w.M, w.D), fmt.Sprintf("use a date of the years up to %d", farthestYear))
		return false
	}
	fromOK, toOK := date(ctx.In("From"), l.From), date(ctx.In("To"), l.To)
	if fromOK && toOK && !l.From.IsZero() && !l.To.IsZero() && l.To.Before(l.From) {
		fail(ctx.In("To"), fmt.Sprintf("%s is before %s", l.To, l.From), "let the scale end after it begins")
	}
	if nowOK := date(ctx.In("Now"), l.Now); nowOK && !l.Now.IsZero() {
		if !l.InBars {
			fail(ctx.In("Now"), "it is drawn only where names stand in the bars", "set InBars, or leave it out")
		} else if fromOK && toOK && (!l.From.IsZero() && l.Now.At() < l.From.Begin() || !l.To.IsZero() && l.Now.At() > max(l.To.At(), l.To.Begin())) {
			fail(ctx.In("Now"), fmt.Sprintf("%s is not on the scale", l.Now), "let the scale begin earlier or end later")
		}
	}
	for i, g := range l.Groups {
		unit := g.unit()
		for k, line := range g.Lines {
			at := ctx.In("Groups", i).In("Lines", k)
			if line.name() == "" {
				fail(at.In("Name"), "required", "give the line a name, or a thing that has one")
			}
			startOK, endOK, noticeOK := date(at.In("Start"), line.Start), date(at.In("End"), line.End), date(at.In("Notice"), line.Notice)
			if startOK && endOK && noticeOK {
				l.soundLine(at, line, fail)
			}
			v := line.Result.Value
			switch {
			case !geom.Finite(v.Value) || v.Value < 0:
				fail(at.In("Result").In("Value"), fmt.Sprintf("%v is no length", v.Value), "give a number that is not below 0")
			case v.Value != 0 && v.Unit != unit:
				fail(at.In("Result").In("Value"), fmt.Sprintf("its unit is %q, but the group's is %q", v.Unit, unit),
					"measure all lines of a group in one unit, or write this result as a label")
			}
		}
	}
	return ok
}

// soundLine checks the dates of one line against each other and the scale.
func (l Lifelines) soundLine(at diagram.Context, line Life, fail func(diagram.Context, string, string)) {
	name := line.name()
	if line.Start.IsZero() {
		fail(at.In("Start"), "required", "say when it began")
		return
	}
	if !line.End.IsZero() && line.End.Before(line.Start) {
		fail(at.In("End"), fmt.Sprintf("%q ends %s, before it starts, %s", name, line.End, line.Start), "correct one of the dates")
	}
	if !l.From.IsZero() && line.Start.At() < l.From.Begin() {
		fail(at.In("Start"), fmt.Sprintf("%q starts %s, before the scale, %s", name, line.Start, l.From), "let the scale begin earlier")
	}
	for _, d := range [...]struct {
		field string
		when  When
	}{{"Start", line.Start}, {"End", line.End}} {
		if !l.To.IsZero() && !d.when.IsZero() && d.when.At() > max(l.To.At(), l.To.Begin()) {
			fail(at.In(d.field), fmt.Sprintf("%s of %q is after the end of the scale, %s", d.when, name, l.To), "let the scale end later")
		}
	}
	switch notice := line.Notice; {
	case notice.IsZero() && line.NoticeNote != "":
		fail(at.In("Notice"), "required", "say when the end was announced, or leave out NoticeNote")
	case notice.IsZero():
	case line.End.IsZero():
		fail(at.In("Notice"), "the line has no end to announce", "give it an End")
	case notice.Before(line.Start) || line.End.Before(notice):
		fail(at.In("Notice"), fmt.Sprintf("%s is not between the start, %s, and the end, %s", notice, line.Start, line.End), "correct one of the dates")
	}
	if line.EndNote != "" && line.End.IsZero() {
		fail(at.In("EndNote"), "the line has no end", "give it an End, or say this in its Note")
	}
}

// lifeAhead is how much of the time between the first and the last date is
// added after that where lines are alive, so that their points show.
const lifeAhead = 0.08

// span returns the ends of the scale in years.
func (l Lifelines) span() (from, to float64) {
	from, to = math.Inf(1), math.Inf(-1)
	alive := false
	for _, g := range l.Groups {
		for _, line := range g.Lines {
			from = min(from, line.Start.At())
			to = max(to, finish(line.Start))
			if line.End.IsZero() {
				alive = true
			} else {
				to = max(to, finish(line.End))
			}
		}
	}
	if !l.Now.IsZero() {
		from, to = min(from, l.Now.At()), max(to, finish(l.Now))
	}
	from = math.Floor(from)
	if alive {
		to += float64((to - from) * lifeAhead)
	}
	if !l.From.IsZero() {
		from = l.From.Begin()
	}
	if !l.To.IsZero() {
		to = l.To.At()
	}
	return from, max(to, from+1.0/12) // a month, at least
}

// doc describes the lifelines as a table.
func (l Lifelines) doc() []scene.Block {
	grouped, results := false, false
	for i, g := range l.Groups {
		grouped = grouped || l.group(i).Name != "" || l.group(i).Number != ""
		for _, line := range g.Lines {
			results = results || line.Result.has()
		}
	}
	t := scene.Table{Caption: "Lifelines"}
	if grouped {
		t.Head = append(t.Head, "Group")
	}
	t.Head = append(t.Head, "Name", "Note", "Since", "Until")
	if results {
		head := l.ResultHead
		if head == "" {
			head = "Result"
		}
		t.Head = append(t.Head, head)
	}
	for i := range l.Groups {
		g := l.group(i)
		for _, line := range g.Lines {
			var row []scene.Cell
			if grouped {
				note := g.Note
				if l.InBars {
					note = joinWords(", ", append([]string{note, g.Remark}, g.Terms...)...)
				}
				row = append(row, scene.Cell{Text: joinWords(" ", g.Number, joinWords(": ", g.Name, note))})
			}
			until := "still alive"
			if !line.End.IsZero() {
				until = joinWords(", ", line.End.String(), line.EndNote, line.noticeSaid())
			}
			row = append(row, scene.Cell{Text: line.name(), Head: true}, scene.Cell{Text: line.Note},
				scene.Cell{Text: line.Start.String()}, scene.Cell{Text: until})
			if results {
				row = append(row, scene.Cell{Text: g.describe(line.Result)})
			}
			t.Rows = append(t.Rows, row)
		}
	}
	out := []scene.Block{t}
	if !l.Now.IsZero() {
		out = append(out, scene.Paragraph{Text: l.nowName() + ": " + l.Now.String()})
	}
	return out
}

// describe says a result with what the group measured.
func (g LifeGroup) describe(r Result) string {
	if !r.has() {
		return ""
	}
	words := r.Label
	if words == "" && r.Value.Value != 0 {
		words = FormatNumber(r.Value.Value)
	}
	if words == "" {
		return r.Note
	}
	if g.ResultHead != "" {
		words = g.ResultHead + ": " + words
	}
	return joinWords(", ", words, r.Note, g.ResultNote)
}

// joinWords joins the parts that have words.
func joinWords(sep string, parts ...string) string {
	out := ""
	for _, p := range parts {
		if p != "" && out != "" {
			out += sep
		}
		out += p
	}
	return out
}
