package vocab

// Promise is the longest answer that still feels like a conversation, in ms.
const Promise = 300

// A Request is how long the stages of one answer of the book's speech model
// take, in ms.
type Request struct {
	Transit, Queue, Preprocess, Inference, Postprocess, Return float64
}

// IdleRequest is a request that finds the GPU idle.
func IdleRequest() Request {
	return Request{Transit: 30, Queue: 10, Preprocess: 10, Inference: 120, Postprocess: 5, Return: 30}
}

// BusyRequest is a request that finds the GPU busy.
func BusyRequest() Request {
	return Request{Transit: 45, Queue: 90, Preprocess: 12, Inference: 150, Postprocess: 8, Return: 45}
}
