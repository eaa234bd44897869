package vocab

import "github.com/burindev/burin/shapes"

// The model servers and engines that the book speaks of.
var (
	TFServing   = shapes.Thing{Name: "TensorFlow Serving", Short: "TF Serving", Role: Model}
	TorchServe  = shapes.Thing{Name: "TorchServe", Role: Model}
	Triton      = shapes.Thing{Name: "Triton", Role: Model}
	KServe      = shapes.Thing{Name: "KServe", Role: Model}
	BentoML     = shapes.Thing{Name: "BentoML", Role: Model}
	VLLM        = shapes.Thing{Name: "vLLM", Role: GPU}
	SGLang      = shapes.Thing{Name: "SGLang", Role: GPU}
	TensorRTLLM = shapes.Thing{Name: "TensorRT-LLM", Role: GPU}
)
