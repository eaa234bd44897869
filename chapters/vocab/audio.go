package vocab

import "github.com/burindev/burin/shapes"

// The things that sound passes on its way to a model.
var (
	Microphone = shapes.Thing{Name: "Microphone", Short: "Mic", Role: Client, Icon: shapes.IconMic}
	VoiceCheck = shapes.Thing{Name: "Voice check", Short: "VAD", Role: CPU, Icon: shapes.IconCPU}
)
