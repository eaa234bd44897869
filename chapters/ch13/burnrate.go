package ch13

import (
	"fmt"
	"time"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// The promise of the burn rate figure: so many percent of streams are good
// over a period. The rest is the error budget.
const (
	promised = 99.9
	period   = 30 * 24 * time.Hour
)

// An alert fires when a share of the budget is spent within a window, and is
// still being spent in a shorter one.
type alert struct {
	name, action string
	percent      float64 // of the budget
	window       time.Duration
	role         diagram.Role
}

// Alerts of the Site Reliability Workbook.
func alerts() []alert {
	return []alert{
		{"Fast burn", "page", 2, time.Hour, diagram.Danger},
		{"Slow burn", "page", 5, 6 * time.Hour, diagram.Warn},
		{"Trickle", "ticket", 10, 3 * 24 * time.Hour, diagram.OK},
	}
}

// rate is how many times as fast as planned the budget is spent.
func (a alert) rate() float64 { return a.percent / 100 * period.Hours() / a.window.Hours() }

// short is the window in which the budget must still be burning.
func (a alert) short() time.Duration { return a.window / 12 }

// errors is the percentage of bad streams above which the alert fires.
func (a alert) errors() float64 { return a.rate() * (100 - promised) }

// exhausted is when all of the budget is spent at the alert's rate.
func (a alert) exhausted() time.Duration {
	return time.Duration(float64(period) / a.rate()).Round(time.Minute)
}

// spent is the percentage of the budget that is spent after some hours.
func (a alert) spent(hours float64) float64 { return a.rate() * hours / period.Hours() * 100 }

func (a alert) times() string { return layouts.Quantity{Value: round(a.rate()), Unit: "×"}.String() }

// round drops the dust of binary fractions.
func round(v float64) float64 { return float64(int(v*1000+0.5)) / 1000 }

// BurnRateAlerting shows which rates of spending an error budget wake someone,
// and when the budget is gone if nobody acts.
func BurnRateAlerting() diagram.Figure {
	budget := period.Minutes() * (100 - promised) / 100
	return diagram.Figure{
		ID:       "ch13-burn-rate-alerting",
		Title:    "Alert on how fast the budget burns",
		Takeaway: "The burn rate tells you the day the budget runs out, long before the error rate looks alarming.",
		Source: fmt.Sprintf("%g%% good over %d\u00a0days\u00a0= %.1f\u00a0minutes of budget. Alert pairs: Google SRE\u00a0Workbook, chapter\u00a05 (2018). "+
			"Share\u00a0= burn\u00a0× hours\u00a0÷\u00a0%.0f.", promised, int(period.Hours()/24), budget, period.Hours()),
		Lead: diagram.Danger,
		Body: diagram.Column{Gap: diagram.M}.Of(
			layouts.Panels{Least: 364, Gap: diagram.XL, Panels: []layouts.Panel{
				{Heading: "First hours: who gets woken", Note: "error budget spent", Body: firstHours()},
				{Heading: "Budget exhaustion if nobody acts", Note: "budget left, projected", Body: exhaustion()},
			}},
			alertTable(),
		),
		Required: []string{"Fast burn", "Slow burn", "2%", "1 hour", "5%", "6 hours", "error budget", "Budget exhaustion", "projected",
			"50 h 14.4×", "5 d 6×", "30 d 1×", "1.44%", "0.6%", "0.1%"},
	}
}

// firstHours is how much of the budget is spent in the hours after each rate
// begins, and when it alerts.
func firstHours() layouts.Chart {
	const end, most = 7, 6 // hours; percent of the budget
	c := layouts.Chart{
		ID: "hours",
		X:  layouts.Axis{Unit: "h", Ticks: []float64{0, 1, 3, 6}},
		Y:  layouts.Axis{Domain: layouts.Domain{Max: most}, Unit: "%"},
	}
	for _, a := range alerts() {
		hours := min(end, a.window.Hours()*most/a.percent)
		s := layouts.ChartSeries{Name: a.times(), Role: a.role, Points: []layouts.ChartPoint{{}, {X: hours, Y: round(a.spent(hours))}}}
		if a.window.Hours() > end {
			s.Note = "on plan, nobody is woken"
		} else {
			c.Notes = append(c.Notes, layouts.ChartNote{
				X: a.window.Hours(), Y: a.percent, Role: a.role, Icon: shapes.IconBell, Drop: true,
				Label: fmt.Sprintf("Page: %g%%\u00a0in\u00a0%g\u00a0h", a.percent, a.window.Hours()),
			})
		}
		c.Series = append(c.Series, s)
	}
	return c
}

// exhaustion is what is left of the budget over the days, at each rate.
func exhaustion() layouts.Chart {
	c := layouts.Chart{
		ID: "days",
		X:  layouts.Axis{Unit: "d", Ticks: []float64{10, 20}},
		Y:  layouts.Axis{Ticks: []float64{0, 50, 100}, Unit: "%"},
	}
	all := alerts()
	for i := range all {
		a := all[len(all)-1-i] // the slowest lies behind the others
		days := a.exhausted().Hours() / 24
		c.Series = append(c.Series, layouts.ChartSeries{
			Name: span(a.exhausted()), Note: a.times(), Role: a.role, Kind: layouts.ChartArea,
			Points: []layouts.ChartPoint{{Y: 100}, {X: days}},
		})
	}
	fast := all[0]
	c.Aside = shapes.Numeral{
		Value: fmt.Sprintf("%.0f", fast.exhausted().Hours()), Unit: "hours", Role: fast.role,
		Note: "at " + fast.times() + " and the whole month is spent",
	}
	return c
}

// span says a time as short as it can be: "50 h", "5 d".
func span(d time.Duration) string {
	const day = 24 * time.Hour
	if d%day == 0 {
		return fmt.Sprintf("%d\u00a0d", d/day)
	}
	return fmt.Sprintf("%.0f\u00a0h", d.Hours())
}

// window says a time in whole units: "5 minutes", "1 hour", "3 days".
func window(d time.Duration) string {
	const day = 24 * time.Hour
	n, unit := int(d/time.Minute), "minute"
	switch {
	case d%day == 0:
		n, unit = int(d/day), "day"
	case d%time.Hour == 0:
		n, unit = int(d/time.Hour), "hour"
	}
	if n != 1 {
		unit += "s"
	}
	return fmt.Sprintf("%d\u00a0%s", n, unit)
}

// alertTable is how the alerts are configured.
func alertTable() layouts.ValueTable {
	table := layouts.ValueTable{
		ID: "alerts", Head: "Alert", Key: 1,
		Columns: []string{"Burn rate", "Budget spent", "Long window", "AND short window", "Fires when errors exceed"},
	}
	percent := func(v float64) string { return layouts.Quantity{Value: round(v), Unit: "%"}.String() }
	for _, a := range alerts() {
		table.Rows = append(table.Rows, layouts.ValueRow{
			Name: a.name + ": " + a.action, Role: a.role,
			Values: []string{a.times(), percent(a.percent), window(a.window), window(a.short()), percent(a.errors())},
		})
	}
	return table
}
