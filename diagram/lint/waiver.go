package lint

import (
	"fmt"

	"github.com/burindev/burin/diagram/scene"
)

// WaiverRule is the ID of findings about waivers themselves.
const WaiverRule = "WAIVER"

// mostWaivers is how many errors of a figure may be accepted: one that needs
// more has the wrong form.
const mostWaivers = 2

// waive turns errors that are accepted into waived ones, and reports waivers
// that are not fit for use.
func waive(scenes []*scene.Scene, reports []Report) {
	used := map[string]bool{}
	for i, s := range scenes {
		if s == nil {
			continue
		}
		for k := range reports[i].Findings {
			f := &reports[i].Findings[k]
			if f.Severity != Error {
				continue
			}
			for _, w := range s.Meta.Waivers {
				if w.Rule == f.Rule && w.Reason != "" {
					f.Severity, f.Waiver = Waived, w.Reason
					used[w.Rule] = true
					break
				}
			}
		}
	}
	known := map[string]bool{}
	for _, r := range Rules() {
		known[r.ID] = true
	}
	said := map[string]bool{}
	for i, s := range scenes {
		if s == nil {
			continue
		}
		for _, f := range unfit(s.Meta.Waivers, known, used) {
			if !said[f.Message] {
				said[f.Message] = true
				reports[i].Findings = append(reports[i].Findings, f)
			}
		}
	}
}

// unfit returns what is wrong with waivers.
func unfit(waivers []scene.Waiver, known, used map[string]bool) []Finding {
	var out []Finding
	fail := func(what, measured, allowed, fix string) {
		f := findings{rule: &Rule{ID: WaiverRule}}
		f.err(fault{what: what, measured: measured, allowed: allowed, fix: fix})
		out = append(out, f.list...)
	}
	if n := len(waivers); n > mostWaivers {
		fail("the figure has too many waivers", fmt.Sprint(n), fmt.Sprint("at most ", mostWaivers), "mend the figure, or choose another form")
	}
	for _, w := range waivers {
		switch {
		case !known[w.Rule]:
			fail(fmt.Sprintf("a waiver names the rule %q", w.Rule), "there is no such rule", "", "use the ID of a rule, such as "+textSize.ID)
		case w.Reason == "":
			fail("the waiver of "+w.Rule, "has no reason", "", "say why the error is accepted")
		case !used[w.Rule]:
			fail("the waiver of "+w.Rule, "accepts no error any more", "", "remove it")
		}
	}
	return out
}
