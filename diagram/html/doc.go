// Package html writes the page of a figure and the gallery of a book with
// html/template. A page holds both drawings of its figure inline and lets a
// media query choose, says the words that the drawing leaves to it, and
// carries a long description. It loads nothing and runs nothing: a strict
// policy, given by the hash of the one style element, says so to the browser.
//
// # A template of your own
//
// [Parse] takes a page template that replaces ours. It is executed with a
// [Page], whose fields and methods are its vocabulary; it may also call the
// templates of our page:
//
//	{{template "figure" .}}       the article: heading, drawings, caption, description
//	{{template "drawings" .}}     the two drawings alone
//	{{template "caption" .}}      number and source, as the content of a figcaption
//	{{template "words" .}}        the long description as a details element
//	{{template "blocks" .Words.Blocks}}
//
// and may redefine them. A template of a few lines:
//
//	<!doctype html>
//	<html lang="{{.Lang}}">
//	<title>{{.Title}}</title>
//	<style>{{.Style}}</style>
//	<h1>{{.Title}}</h1>
//	<p id="{{.Prefix}}take">{{.Takeaway}}</p>
//	<figure>{{template "drawings" .}}<figcaption>{{.Source}}</figcaption></figure>
//	{{template "words" .}}
//	</html>
//
// The drawings refer to the elements with the ids Prefix+"take" (the takeaway)
// and Prefix+"words" (the long description); a template should keep them. What
// the page loads, and the policy about it, are the template's own affair: CSP
// is the policy of our page.
//
// # Dark
//
// A drawing has the colours of one theme as plain attributes. The style sheet
// maps every colour of the light palette to the dark one when the reader's
// system is dark, see [Sheet].
package html
