package layouts_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/layouts/formtest"
)

// Every exported type of layouts and shapes with a Layout method is among the
// forms.
func TestFormsAreComplete(t *testing.T) {
	var want, got []string
	for name, dir := range map[string]string{"layouts": ".", "shapes": "../shapes"} {
		entries, err := os.ReadDir(dir)
		require.NoError(t, err)
		for _, e := range entries {
			if !strings.HasSuffix(e.Name(), ".go") || strings.HasSuffix(e.Name(), "_test.go") {
				continue
			}
			file, err := parser.ParseFile(token.NewFileSet(), dir+"/"+e.Name(), nil, parser.SkipObjectResolution)
			require.NoError(t, err)
			for _, d := range file.Decls {
				f, ok := d.(*ast.FuncDecl)
				if !ok || f.Name.Name != "Layout" || f.Recv == nil {
					continue
				}
				of := f.Recv.List[0].Type
				if p, ok := of.(*ast.StarExpr); ok {
					of = p.X
				}
				if id, ok := of.(*ast.Ident); ok && id.IsExported() {
					want = append(want, name+"."+id.Name)
				}
			}
		}
	}
	for _, f := range formtest.Forms() {
		got = append(got, fmt.Sprintf("%T", f))
	}
	require.Greater(t, len(want), 20)
	missing := slices.DeleteFunc(slices.Clone(want), func(name string) bool { return slices.Contains(got, name) })
	assert.Empty(t, missing, "add new forms to formtest.Forms")
	assert.Len(t, got, len(want), "a form is listed twice, or is there no more")
}
