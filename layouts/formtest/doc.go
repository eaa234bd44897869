// Package formtest makes specs of any form for tests: it fills a form's fields
// from a row of bytes, be they random or a fuzzer's, with labels of any length
// and script. It also tells what a reader would call unsound in a picture.
//
// Every exported form of packages layouts and shapes is in [Forms]; a test
// fails when one is not.
package formtest
