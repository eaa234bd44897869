// Burin draws the figures of the book in package chapters: render, check, list.
package main

import (
	"github.com/burindev/burin/chapters"
	"github.com/burindev/burin/diagram/press"
)

func main() { press.Run(chapters.Book()) }
