package html

import (
	"fmt"
	"html/template"
	"io"
	"text/template/parse"

	"github.com/burindev/burin/diagram/internal/near"
)

// check executes a page template on both samples, and then looks for names of
// fields that no type has, which stand in branches that neither sample takes.
func check(t *template.Template, file string) error {
	for _, s := range samples() {
		if err := t.Execute(io.Discard, s.page); err != nil {
			return templateError(file, s.name, err)
		}
	}
	names := map[string]bool{}
	for _, typ := range vocabulary() {
		for _, name := range members(typ) {
			names[name] = true
		}
	}
	for _, d := range t.Templates() {
		if d.Tree == nil || d.Tree.ParseName != file {
			continue
		}
		if err := unknownName(d.Tree, file, names); err != nil {
			return err
		}
	}
	return nil
}

// unknownName returns an error for the first field that no type has.
func unknownName(tree *parse.Tree, file string, names map[string]bool) error {
	var found *TemplateError
	walk(tree.Root, func(n parse.Node, fields []string) {
		for _, name := range fields {
			if found != nil || names[name] {
				continue
			}
			place, _ := tree.ErrorContext(n)
			e := templateError(file, "", fmt.Errorf("template: %s: there is no field %s", place, name))
			e.Field, e.Known = "."+name, known("html.Page")
			found = e
		}
	})
	if found == nil {
		return nil
	}
	return found
}

// walk visits every node that names fields.
func walk(n parse.Node, visit func(n parse.Node, fields []string)) {
	switch n := n.(type) {
	case *parse.ListNode:
		if n != nil {
			for _, kid := range n.Nodes {
				walk(kid, visit)
			}
		}
	case *parse.ActionNode:
		walk(n.Pipe, visit)
	case *parse.PipeNode:
		if n != nil {
			for _, c := range n.Cmds {
				for _, arg := range c.Args {
					walk(arg, visit)
				}
			}
		}
	case *parse.TemplateNode:
		walk(n.Pipe, visit)
	case *parse.IfNode:
		walkBranch(&n.BranchNode, visit)
	case *parse.RangeNode:
		walkBranch(&n.BranchNode, visit)
	case *parse.WithNode:
		walkBranch(&n.BranchNode, visit)
	case *parse.FieldNode:
		visit(n, n.Ident)
	case *parse.VariableNode:
		visit(n, n.Ident[1:])
	case *parse.ChainNode:
		walk(n.Node, visit)
		visit(n, n.Field)
	}
}

func walkBranch(n *parse.BranchNode, visit func(n parse.Node, fields []string)) {
	walk(n.Pipe, visit)
	walk(n.List, visit)
	walk(n.ElseList, visit)
}

// nearest returns the name that is most like a misspelt one, or nothing if
// none is like it.
func nearest(name string, names []string) string {
	if like := near.Names(name, names, 1); len(like) > 0 {
		return like[0]
	}
	return ""
}
