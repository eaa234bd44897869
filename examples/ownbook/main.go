// Ownbook is a book of its own with the usual commands:
//
//	go run ./examples/ownbook render --template examples/ownbook/page.gohtml --out assets/figures
package main

import "github.com/burindev/burin/diagram/press"

func main() { press.Run(collectors()) }
