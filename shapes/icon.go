package shapes

import (
	"fmt"
	"strings"
	"sync"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// An Icon is a pictogram of lines. The zero Icon is none. An icon never
// stands alone: a word is beside or below it.
type Icon string

// The icons.
const (
	IconBell      Icon = "bell"
	IconBolt      Icon = "bolt"
	IconCPU       Icon = "cpu"
	IconCache     Icon = "cache"
	IconChart     Icon = "chart"
	IconCheck     Icon = "check"
	IconClient    Icon = "client"
	IconClock     Icon = "clock"
	IconCloud     Icon = "cloud"
	IconCoin      Icon = "coin"
	IconContainer Icon = "container"
	IconCross     Icon = "cross"
	IconDatabase  Icon = "database"
	IconDocument  Icon = "document"
	IconFilter    Icon = "filter"
	IconGPU       Icon = "gpu"
	IconGauge     Icon = "gauge"
	IconGear      Icon = "gear"
	IconGlobe     Icon = "globe"
	IconKey       Icon = "key"
	IconLock      Icon = "lock"
	IconMic       Icon = "mic"
	IconModel     Icon = "model"
	IconPhone     Icon = "phone"
	IconQueue     Icon = "queue"
	IconRedact    Icon = "redact"
	IconRoute     Icon = "route"
	IconServer    Icon = "server"
	IconShield    Icon = "shield"
	IconSliders   Icon = "sliders"
	IconUser      Icon = "user"
	IconWarning   Icon = "warning"
	IconWave      Icon = "wave"
)

// A drawing says how an icon is drawn.
type drawing struct {
	icon Icon
	path func() geom.Path
}

// drawings are sorted by name.
var drawings = [...]drawing{
	{IconBell, bell}, {IconBolt, bolt}, {IconCache, cache}, {IconChart, chart}, {IconCheck, check},
	{IconClient, laptop}, {IconClock, clock}, {IconCloud, cloud}, {IconCoin, coin}, {IconContainer, container},
	{IconCPU, cpu}, {IconCross, cross}, {IconDatabase, database}, {IconDocument, document}, {IconFilter, funnel},
	{IconGauge, gauge}, {IconGear, gear}, {IconGlobe, globe}, {IconGPU, gpu}, {IconKey, key}, {IconLock, lock},
	{IconMic, mic}, {IconModel, layers}, {IconPhone, phone}, {IconQueue, queue}, {IconRedact, redact},
	{IconRoute, fork}, {IconServer, server}, {IconShield, shield}, {IconSliders, sliders}, {IconUser, user},
	{IconWarning, warning}, {IconWave, wave},
}

// Icons returns all icons, sorted by name.
func Icons() []Icon {
	all := make([]Icon, len(drawings))
	for i, d := range drawings {
		all[i] = d.icon
	}
	return all
}

// Icons are drawn on a grid of 24 × 24 with a live margin of 2 to 3.
const iconGrid = 24

// Widths of the stroke in u. It does not grow and shrink with the icon, so
// that icons of different sizes look alike; only very small and very large
// ones differ.
const (
	iconStroke      = 1.75
	smallIconStroke = 1.6
	largeIconStroke = 2.6
	smallIcon       = 25 // and below
	largeIcon       = 40 // and above
)

// iconPaths are the lines of all icons, worked out once: nobody writes to them.
var iconPaths = sync.OnceValue(func() map[Icon]geom.Path {
	all := make(map[Icon]geom.Path, len(drawings))
	for _, d := range drawings {
		all[d.icon] = d.path()
	}
	return all
})

// path returns the icon's lines on its grid.
func (i Icon) path() (geom.Path, bool) {
	p, ok := iconPaths()[i]
	return p, ok
}

// DrawIcon draws an icon in the given colour, as large as the box allows and
// centred in it, and returns the square that it takes. The zero Icon draws
// nothing; a name that is none is an error that lists the known ones.
func DrawIcon(ctx diagram.Context, pen *diagram.Pen, icon Icon, box geom.Rect, tok theme.Token) geom.Rect {
	if icon == "" {
		return geom.Rect{}
	}
	path, ok := icon.path()
	if !ok {
		names := make([]string, len(drawings))
		for i, d := range drawings {
			names[i] = string(d.icon)
		}
		ctx.Fail(diagram.ErrUnknown, fmt.Sprintf("there is no icon %q", string(icon)), "known icons: "+strings.Join(names, ", "))
		return geom.Rect{}
	}
	size := min(box.Dx(), box.Dy())
	c := box.Center()
	at := geom.Pt(c.X-size/2, c.Y-size/2)
	k := size / iconGrid
	width := iconStroke
	switch {
	case size <= smallIcon:
		width = smallIconStroke
	case size >= largeIcon:
		width = largeIconStroke
	}
	pen.Path(path.Map(func(p geom.Point) geom.Point { return at.Add(p.Mul(k)) }),
		diagram.Look{Role: scene.Icon, Line: tok, Width: width, Round: true})
	return geom.RectOf(at, geom.Sz(size, size))
}
