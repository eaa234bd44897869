//go:build browser

package browsertest

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
)

// A record is what happened in a tab: which addresses it asked for, and what
// it complained of, be it an error of a script, a refused request or a breach
// of the page's policy.
type record struct {
	mu         sync.Mutex
	requests   []string
	complaints []string
}

func (r *record) event(ev any) {
	r.mu.Lock()
	defer r.mu.Unlock()
	switch ev := ev.(type) {
	case *network.EventRequestWillBeSent:
		r.requests = append(r.requests, ev.Request.URL)
	case *network.EventWebSocketCreated:
		r.requests = append(r.requests, ev.URL)
	case *log.EventEntryAdded:
		r.complaints = append(r.complaints, fmt.Sprintf("%s %s: %s", ev.Entry.Source, ev.Entry.Level, ev.Entry.Text))
	case *runtime.EventConsoleAPICalled:
		r.complaints = append(r.complaints, "console "+string(ev.Type))
	case *runtime.EventExceptionThrown:
		r.complaints = append(r.complaints, "exception: "+ev.ExceptionDetails.Text)
	case *page.EventJavascriptDialogOpening:
		r.complaints = append(r.complaints, "dialog: "+ev.Message)
	}
}

func (r *record) reset() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.requests, r.complaints = nil, nil
}

func (r *record) said() []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Clone(r.complaints)
}

// left returns the requests for other addresses than those that begin with
// one of the given; what is inside a page already is no request.
func (r *record) left(own ...string) []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	var out []string
	for _, url := range r.requests {
		if !strings.HasPrefix(url, "data:") && !slices.ContainsFunc(own, func(p string) bool { return strings.HasPrefix(url, p) }) {
			out = append(out, url)
		}
	}
	return out
}
