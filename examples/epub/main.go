// Epub makes an e-book of all figures of the book, one page for each:
//
//	go run ./examples/epub -o figures.epub
//
// It shows how a tool chain of its own takes figures in: it renders the book
// through its own page template, and finds everything else in the manifest.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"os"
	"strconv"
	"time"

	"github.com/burindev/burin/chapters"
)

func main() {
	log.SetFlags(0)
	name := flag.String("o", "figures.epub", "the `file` to write")
	flag.Parse()
	when, err := buildTime()
	if err != nil {
		log.Fatal(err)
	}
	data, err := Epub(context.Background(), chapters.Book(), when)
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(*name, data, 0o666); err != nil {
		log.Fatal(err)
	}
}

// buildTime is now, or what SOURCE_DATE_EPOCH says, by which builds are made
// to give the same bytes every time.
func buildTime() (time.Time, error) {
	text, ok := os.LookupEnv("SOURCE_DATE_EPOCH")
	if !ok {
		return time.Now(), nil
	}
	seconds, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		return time.Time{}, fmt.Errorf("SOURCE_DATE_EPOCH: %w", err)
	}
	return time.Unix(seconds, 0), nil
}
