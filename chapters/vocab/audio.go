package vocab

import "github.com/burindev/burin/shapes"

// The things that sound passes on its way to a model.
var (
	Microphone = shapes.Thing{Name: "Microphone", Short: "Mic", Role: Client, Icon: shapes.IconMic}
	VoiceCheck = shapes.Thing{Name: "Voice check", Short: "VAD", Role: CPU, Icon: shapes.IconCPU}
)

// The codecs.
var (
	PCM  = shapes.Thing{Name: "PCM", Role: Net}
	FLAC = shapes.Thing{Name: "FLAC", Role: Net}
	MP3  = shapes.Thing{Name: "MP3", Role: Net}
	Opus = shapes.Thing{Name: "Opus", Role: Net}
)

// SpeechModel turns sound into words.
var SpeechModel = shapes.Thing{Name: "Speech model", Short: "ASR", Role: GPU, Icon: shapes.IconModel}
