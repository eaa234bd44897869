// Package whole writes files that appear whole or not at all: they are written
// aside, in the same folder, and put in place by renaming.
package whole

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// mode is the mode of a new file; one that is replaced keeps its own.
const mode fs.FileMode = 0o644

// aside is the pattern of the names of files that are being written.
const aside = ".burin-*.tmp"

// Write writes one file.
func Write(file string, data []byte) error {
	var b Batch
	defer b.Discard()
	if err := b.Add(file, data); err != nil {
		return err
	}
	return b.Commit()
}

// ErrInTheWay is the error where a folder or device has a file's name.
var ErrInTheWay = errors.New("is in the way: not a file")

// A Batch is a set of files of which none is put in place before all are
// written. The zero Batch is empty and ready for use. It is not safe for
// concurrent use.
type Batch struct {
	// Create makes a file to be written aside; nil: [os.CreateTemp]. It lets a
	// test stand in for a disk that is full.
	Create func(dir, pattern string) (File, error)

	waiting []waiting
}

// A File is what Create makes.
type File interface {
	io.WriteCloser
	Name() string
	Chmod(fs.FileMode) error
}

type waiting struct{ aside, file string }

// Add writes a file aside. The folder must be there. On an error nothing of
// this file is left, and the ones before it wait on.
func (b *Batch) Add(file string, data []byte) (err error) {
	create := b.Create
	if create == nil {
		create = func(dir, pattern string) (File, error) { return os.CreateTemp(dir, pattern) }
	}
	perm := mode
	if old, err := os.Stat(file); err == nil {
		if !old.Mode().IsRegular() {
			return fmt.Errorf("%s %w", file, ErrInTheWay)
		}
		perm = old.Mode().Perm()
	}
	w, err := create(filepath.Dir(file), aside)
	if err != nil {
		return fmt.Errorf("cannot write %s: %w", file, cause(err))
	}
	_, err = w.Write(data)
	if err == nil {
		err = w.Chmod(perm)
	}
	if e := w.Close(); err == nil {
		err = e
	}
	if err != nil {
		_ = os.Remove(w.Name())
		return fmt.Errorf("cannot write %s: %w", file, cause(err))
	}
	b.waiting = append(b.waiting, waiting{w.Name(), file})
	return nil
}

// Commit puts all files in place. Where one cannot be, the old one stays, the
// others are still put in place, and the errors come back joined.
func (b *Batch) Commit() error {
	var errs []error
	for _, w := range b.waiting {
		if err := os.Rename(w.aside, w.file); err != nil {
			_ = os.Remove(w.aside)
			errs = append(errs, fmt.Errorf("cannot replace %s: %w", w.file, cause(err)))
		}
	}
	b.waiting = nil
	return errors.Join(errs...)
}

// Discard drops what was not put in place.
func (b *Batch) Discard() {
	for _, w := range b.waiting {
		_ = os.Remove(w.aside)
	}
	b.waiting = nil
}

// cause takes the name of the file aside from an error: it means nothing to
// whoever reads it.
func cause(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	var l *os.LinkError
	if errors.As(err, &l) {
		return l.Err
	}
	return err
}
