package iso

import "github.com/burindev/burin/diagram/theme"

// A Packet is a small block: one request.
type Packet struct {
	Foot     Vec            // the middle of its foot
	Side     float64        // 0: 0.54
	Material theme.Material // empty: that of the network
}

// Bounds implements [Piece].
func (p Packet) Bounds() Bounds { return p.box().Bounds() }

// Draw implements [Piece].
func (p Packet) Draw(c *Canvas) { p.box().Draw(c) }

// Cast implements [Caster].
func (p Packet) Cast() Shadow { return p.box().Cast() }

func (p Packet) box() Box {
	a, m := or(p.Side, 0.54), p.Material
	if m == "" {
		m = theme.MatNet
	}
	return Box{At: p.Foot.Add(At(-a/2, -a/2, 0)), W: a, D: a, H: 0.88 * a, Material: m, Shadow: 0.5 * a}
}

// A Row is a line of packets, one step apart.
type Row struct {
	First, Step Vec
	N           int
	Packet      Packet // its Foot is not read
}

// Bounds implements [Piece].
func (r Row) Bounds() Bounds { return boundsOf(r.Parts()) }

// Draw implements [Piece].
func (r Row) Draw(c *Canvas) { c.Pieces(r.Parts()...) }

// Parts implements [Assembly].
func (r Row) Parts() []Piece {
	var parts []Piece
	for i := range max(r.N, 0) {
		p := r.Packet
		p.Foot = r.First.Add(r.Step.mul(float64(i)))
		parts = append(parts, p)
	}
	return parts
}

// A Ribbon is a line of sound on the ground: a wave that grows from nothing
// and fades.
type Ribbon struct {
	From, To  Vec
	Waves     float64     // how many
	Height    float64     // the greatest swing, grid units
	Thickness float64     // 0: 0.17
	Line      theme.Token // None: the network's colour
}

// Bounds implements [Piece].
func (r Ribbon) Bounds() Bounds {
	b := around(r.From, r.To)
	side := r.side()
	a := r.Height + or(r.Thickness, 0.17)/2
	dx, dy := abs(side.X)*a, abs(side.Y)*a
	return Bounds{b.Min.Add(At(-dx, -dy, 0)), b.Max.Add(At(dx, dy, 0))}
}

// side is the unit vector across the ribbon, on the ground.
func (r Ribbon) side() Vec {
	dx, dy := r.To.X-r.From.X, r.To.Y-r.From.Y
	if abs(dx) >= abs(dy) {
		return At(0, 1, 0)
	}
	return At(1, 0, 0)
}

// Draw implements [Piece].
func (r Ribbon) Draw(c *Canvas) {
	const perWave = 24
	n := max(int(r.Waves*perWave), 8)
	line := r.Line
	if line == theme.None {
		line = theme.MatNet.Left()
	}
	side, way := r.side(), r.To.Add(r.From.mul(-1))
	pts := make([]Vec, n+1)
	for i := range pts {
		t := float64(i) / float64(n)
		_, swing := turn(360 * t * r.Waves)
		_, grow := turn(90 * min(1, t*4))
		pts[i] = r.From.Add(way.mul(t)).Add(side.mul(r.Height * swing * grow * (1 - t)))
	}
	c.Rope(line, or(r.Thickness, 0.17), pts...)
}

func abs(v float64) float64 { return max(v, -v) }
