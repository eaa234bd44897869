// Package diagramtest holds tests for figures, in this module or in any other:
// [Golden] finds what has changed, [Clean] what is unsound.
//
//	func TestFigures(t *testing.T) {
//		for _, f := range Figures() {
//			t.Run(string(f.ID), func(t *testing.T) { diagramtest.Golden(t, f) })
//		}
//	}
//
// A figure has two goldens for each profile in the folder testdata of the
// package under test: <id>.<profile>.scene.txt, the picture as text, where a
// change of layout shows, and <id>.<profile>.svg, where a change of the writer
// shows. Where a picture differs from its goldens, the test fails and says in
// words what moved, grew, appeared or went; what it got is written beside the
// goldens as <id>.<profile>.got.*, and a page of pictures with the old one,
// the new one and both over each other as testdata/burin-report.html. A
// passing run takes them away again. Keep them out of version control:
//
//	testdata/*.got.*
//	testdata/burin-report.html
//
// There is no flag: the environment says the rest.
//
//	BURIN_UPDATE=1     accept what the figures look like now
//	BURIN_REPORT=DIR   write the page of pictures into that folder instead,
//	                   one for each package
package diagramtest
