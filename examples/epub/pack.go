package main

import (
	"archive/zip"
	"bytes"
	"os"
	"text/template"
	"time"
)

// A packer puts files into the zip archive that an e-book is. The first thing
// that goes wrong stays, and close returns it.
type packer struct {
	buf  bytes.Buffer
	zip  *zip.Writer
	when time.Time
	err  error
}

// newPacker begins with what every e-book begins with: its type, as it is.
func newPacker(when time.Time) *packer {
	p := &packer{when: when.UTC()}
	p.zip = zip.NewWriter(&p.buf)
	w, err := p.zip.CreateHeader(&zip.FileHeader{Name: "mimetype", Method: zip.Store})
	if err == nil {
		_, err = w.Write([]byte("application/epub+zip"))
	}
	p.err = err
	return p
}

func (p *packer) file(name string, data []byte) {
	if p.err != nil {
		return
	}
	w, err := p.zip.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate, Modified: p.when})
	if err == nil {
		_, err = w.Write(data)
	}
	p.err = err
}

func (p *packer) copy(name, from string) {
	data, err := os.ReadFile(from)
	p.fail(err)
	p.file(name, data)
}

// fill executes a template of ours, in which {{html .}} escapes what is the
// author's.
func (p *packer) fill(name, text string, c content) {
	var b bytes.Buffer
	t, err := template.New(name).Parse(text)
	if err == nil {
		err = t.Execute(&b, c)
	}
	p.fail(err)
	p.file(name, b.Bytes())
}

func (p *packer) fail(err error) {
	if p.err == nil {
		p.err = err
	}
}

func (p *packer) close() ([]byte, error) {
	p.fail(p.zip.Close())
	return p.buf.Bytes(), p.err
}
