//go:build browser

package browsertest

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"
)

// Nothing may hang: the browser has this long to start and to end, and each
// step of a test this long to be done.
const (
	startTime = 60 * time.Second
	endTime   = 10 * time.Second
	stepTime  = 30 * time.Second
)

// A browser is a running Chromium that finds only the fonts it was given.
type browser struct{ ctx context.Context }

// start starts a browser that ends with the test.
func start(t *testing.T, fonts fontSet) *browser {
	t.Helper()
	path := program(t, "chromium", "chromium-browser", "google-chrome")
	// Not t.TempDir: the browser may still write there while it ends.
	dir, err := os.MkdirTemp("", "burin-browser-")
	require.NoError(t, err)
	options := append(slices.Clone(chromedp.DefaultExecAllocatorOptions[:]),
		chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true),
		chromedp.Flag("host-resolver-rules", "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"),
		chromedp.UserDataDir(dir), chromedp.Env("FONTCONFIG_FILE="+fonts.config),
	)
	ctx, cancel := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, _ = chromedp.NewContext(ctx)
	t.Cleanup(func() {
		end, stop := context.WithTimeout(ctx, endTime)
		_ = chromedp.Cancel(end)
		stop()
		cancel()
		_ = os.RemoveAll(dir)
	})
	// The first step must not have a deadline of its own, which would be the
	// browser's.
	late := time.AfterFunc(startTime, cancel)
	require.NoError(t, chromedp.Do(ctx), "starting %s", path)
	require.True(t, late.Stop(), "%s did not start in time", path)
	return &browser{ctx}
}

// program finds a program by one of its names.
func program(t *testing.T, names ...string) string {
	t.Helper()
	var errs []error
	for _, name := range names {
		path, err := exec.LookPath(name)
		if err == nil {
			return path
		}
		errs = append(errs, err)
	}
	require.NoError(t, errors.Join(errs...), "install it, or run .ci/browser")
	return ""
}

// A tab is one tab of a browser, with what happens in it.
type tab struct {
	t   *testing.T
	ctx context.Context
	log *record
}

// tab opens a tab that closes with the test.
func (b *browser) tab(t *testing.T) *tab {
	t.Helper()
	ctx, cancel := chromedp.NewContext(b.ctx)
	t.Cleanup(cancel)
	tb := &tab{t, ctx, &record{}}
	late := time.AfterFunc(stepTime, cancel)
	require.NoError(t, chromedp.Listen(ctx, tb.log.event))
	require.True(t, late.Stop(), "the tab did not open in time")
	return tb
}

func (tb *tab) do(steps ...chromedp.Action[chromedp.Void]) {
	tb.t.Helper()
	ctx, cancel := context.WithTimeout(tb.ctx, stepTime)
	defer cancel()
	require.NoError(tb.t, chromedp.Do(ctx, steps...))
}

// run runs one step and returns its value.
func run[T any](tb *tab, a chromedp.Action[T]) T {
	tb.t.Helper()
	ctx, cancel := context.WithTimeout(tb.ctx, stepTime)
	defer cancel()
	v, err := chromedp.Run(ctx, a)
	require.NoError(tb.t, err)
	return v
}

func eval[T any](tb *tab, script string) T {
	tb.t.Helper()
	return run(tb, chromedp.Evaluate[T](script))
}

// open loads an address and forgets what happened before.
func (tb *tab) open(url string) {
	tb.t.Helper()
	tb.log.reset()
	tb.do(chromedp.Navigate(url))
}

func (tb *tab) size(width, height float64) {
	tb.t.Helper()
	tb.do(chromedp.EmulateViewport(int64(width), int64(height)))
}

// scheme makes the reader's system light or dark.
func (tb *tab) scheme(name string) {
	tb.t.Helper()
	tb.do(chromedp.Func(func(ctx context.Context, _ *chromedp.Target) error {
		_, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
			Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: name}},
		})
		return err
	}))
	dark := eval[bool](tb, `matchMedia("(prefers-color-scheme:dark)").matches`)
	require.Equal(tb.t, name == "dark", dark, "the scheme is not emulated")
}

func fileURL(path string) string { return "file://" + filepath.ToSlash(path) }
