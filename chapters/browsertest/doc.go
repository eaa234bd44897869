// Package browsertest looks at the book's figures with other eyes than ours:
// it opens them in Chromium and draws them with librsvg, and compares what it
// sees with what the scenes say. Its tests need both programs and are therefore
// run by the build tag browser alone:
//
//	go test -tags browser ./chapters/browsertest
//
// A program that is missing is a failure, not a skip. No test needs a network:
// the browser is kept from resolving any name.
package browsertest
