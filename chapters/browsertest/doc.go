// Package browsertest looks at the book's figures with other eyes than ours:
// it opens them in Chromium, draws them with librsvg, resvg and Inkscape, asks
// axe-core, and compares what it sees with what the scenes say. Its tests need
// these programs, which .ci/browser installs, and are therefore run by the
// build tag browser alone:
//
//	go test -tags browser ./chapters/browsertest
//
// A program that is missing is a failure, not a skip; only Inkscape may be. No test needs a network:
// the browser is kept from resolving any name.
package browsertest
