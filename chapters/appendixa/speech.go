package appendixa

import (
	"math"

	"github.com/burindev/burin/layouts"
)

// A recording is one side of a call: when somebody speaks, and when a noise is
// loud that is no speech. Times are seconds.
type recording struct {
	length       float64
	speech       layouts.Spans
	noise        layouts.Span
	noiseVoice   float64 // how much the noise resembles a voice, 0 to 1
	room         float64 // loudness of the room
	loudnessStep float64 // seconds between two values of loudness
	frame        float64 // seconds of sound that the voice check takes at once
}

func call() recording {
	return recording{
		length: 10, speech: layouts.Spans{{From: 0.8, To: 3.2}, {From: 4.5, To: 6.1}, {From: 7.6, To: 8.9}},
		noise: layouts.Span{From: 6.65, To: 7.05}, noiseVoice: 0.36,
		room: 0.07, loudnessStep: 0.05, frame: 0.032,
	}
}

func (r recording) whole() layouts.Span { return layouts.Span{To: r.length} }

// loudness is what the microphone hears: syllables amid the sound of the room.
func (r recording) loudness() []float64 {
	const attack, release, syllable = 0.35, 0.5, 0.24
	n := int(math.Round(r.length / r.loudnessStep))
	out := make([]float64, n)
	for k := range out {
		t := (float64(k) + 0.5) * r.loudnessStep
		out[k] = r.room * (0.4 + float64(0.6*grain(k)))
		for _, s := range r.speech {
			if t > s.From && t < s.To {
				swell := min((t-s.From)/attack, (s.To-t)/release, 1)
				stress := 0.55 + float64(0.45*swing(t/syllable))
				out[k] = max(out[k], float64(swell*stress)*(0.6+float64(0.4*grain(k))))
			}
		}
		if t > r.noise.From && t < r.noise.To {
			fade := (r.noise.To - t) / r.noise.Length()
			out[k] = max(out[k], float64(0.75*fade)*(0.7+float64(0.3*grain(k))))
		}
	}
	return out
}

// voice is how sure the voice check is of a voice in each frame. It passes
// one half where speech begins and ends.
func (r recording) voice() []layouts.TrackPoint {
	const edge = 0.16 // seconds from sure to unsure, before and after
	n := int(math.Floor(r.length/r.frame)) + 1
	out := make([]layouts.TrackPoint, n+1)
	for k := range out {
		at := min(float64(k)*r.frame, r.length)
		sure := 0.0
		for _, s := range r.speech {
			sure = max(sure, rise((at-s.From)/edge)*rise((s.To-at)/edge))
		}
		middle := (r.noise.From + r.noise.To) / 2
		sure = max(sure, r.noiseVoice*(1-smooth(min(math.Abs(at-middle)/edge, 1))))
		out[k] = layouts.TrackPoint{At: at, Value: 0.03 + float64(0.94*sure) + float64(0.03*grain(k/3)*math.Abs(1-2*sure))}
	}
	return out
}

// rise goes from 0 at -1 to 1 at 1, without corners.
func rise(x float64) float64 { return smooth((max(min(x, 1), -1) + 1) / 2) }

// smooth goes from 0 to 1 without corners.
func smooth(x float64) float64 { return x * x * (3 - float64(2*x)) }

// swing goes from 0 to 1 and back once in each whole number.
func swing(x float64) float64 { return 1 - math.Abs(float64(2*(x-math.Floor(x)))-1) }

// grain is a number from 0 to 1 that looks like chance and is the same
// everywhere (the finalizer of SplitMix64, Steele and others, 2014).
func grain(k int) float64 {
	z := uint64(k+1) * 0x9E3779B97F4A7C15
	z = (z ^ z>>30) * 0xBF58476D1CE4E5B9
	z = (z ^ z>>27) * 0x94D049BB133111EB
	return float64((z^z>>31)>>40) / (1 << 24)
}
