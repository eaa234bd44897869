package layouts

import "github.com/burindev/burin/diagram"

// rowsPaths say where the words of rows come from, so that errors name what
// the author wrote. A form that is made of [Rows] has its own.
type rowsPaths interface {
	row(ctx diagram.Context, i int) diagram.Context
	column(ctx diagram.Context, k int) diagram.Context // of its head
	note(ctx diagram.Context, k int) diagram.Context
	cell(ctx diagram.Context, i, k int) diagram.Context
}

func (r Rows) rowPath(ctx diagram.Context, i int) diagram.Context {
	if r.paths != nil {
		return r.paths.row(ctx, i)
	}
	return ctx.In("Rows", i)
}

func (r Rows) columnPath(ctx diagram.Context, k int) diagram.Context {
	if r.paths != nil {
		return r.paths.column(ctx, k)
	}
	return ctx.In("Columns", k).In("Head")
}

func (r Rows) notePath(ctx diagram.Context, k int) diagram.Context {
	if r.paths != nil {
		return r.paths.note(ctx, k)
	}
	return ctx.In("Columns", k).In("Note")
}

func (r Rows) cellPath(ctx diagram.Context, i, k int) diagram.Context {
	if r.paths != nil {
		return r.paths.cell(ctx, i, k)
	}
	return ctx.In("Rows", i).In("Cells", k)
}
