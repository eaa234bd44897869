// Package lint asks of a finished picture whether it is sound: whether all of
// it can be read, whether lines lead where they say, whether the colours that
// mean something can be told apart. It reads only the scene, and the SVG that
// is written from it, so it judges every form alike, a stranger's included.
//
// An [Error] blocks: the figure must be mended, or the error waived in the
// figure's source with a reason. A [Warning] is advice. All lengths are in u
// and absolute: no limit depends on the width of the canvas.
//
// Editorial rules speak of the composition of whole figures and only advise.
// [Check] judges one drawing, [CheckAll] the drawings of one figure, and
// [CheckBook] what figures of a book contradict each other in.
//
// Each rule stands in a file of its own with its reason and its limits;
// [Rules] lists them. Geometry is that of the ink: outlines, not bounding
// boxes, and only what a reader can see. A line that ends under a box or
// behind a halo does not cross the words drawn over it.
package lint
