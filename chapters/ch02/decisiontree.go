package ch02

import (
	"github.com/burindev/burin/chapters/vocab"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// FrameworkDecisionTree leads from the kind of model to a serving framework.
func FrameworkDecisionTree() diagram.Figure {
	return diagram.Figure{
		ID:       "ch02-framework-decision-tree",
		Title:    "Which serving framework?",
		Takeaway: "Straight on means yes, down means no. The thick path is the default when nothing else decides.",
		Source: "As of February\u00a02026. TorchServe was archived in August\u00a02025; plan a migration. " +
			"Thresholds are rules of thumb, not limits.",
		Lead: vocab.GPU,
		Body: layouts.DecisionTree{ID: "choice", Root: layouts.Decision{
			Question: "Generates tokens?", Criterion: "Model type",
			Yes: tokenEngine(),
			No:  modelServer(),
		}},
		Required: []string{"Model type", "Latency", "Scaling", "Operations", "SGLang", "TensorRT-LLM", "vLLM", "Triton", "KServe",
			"BentoML", "TensorFlow Serving"},
	}
}

// tokenEngine chooses an engine for models that generate tokens.
func tokenEngine() layouts.Decision {
	const group = "Token engines"
	return layouts.Decision{
		Question: "Mostly shared prefixes?", Criterion: "Workload",
		Yes: layouts.Outcome{Thing: vocab.SGLang, Note: "agents, RAG, long chats", Icon: shapes.IconRoute, Group: group},
		No: layouts.Decision{
			Question: "One fixed NVIDIA setup?", Criterion: "Latency",
			Yes: layouts.Outcome{Thing: vocab.TensorRTLLM, Note: "lowest first-token time", Icon: shapes.IconBolt, Group: group},
			No:  layouts.Outcome{Thing: vocab.VLLM, Note: "the default engine", Icon: shapes.IconCache, Group: group, Default: true},
		},
	}
}

// modelServer chooses a server for all other models.
func modelServer() layouts.Decision {
	const group = "Model servers"
	return layouts.Decision{
		Question: "Chains, p99\u00a0<\u00a050\u00a0ms?", Criterion: "Latency",
		Yes: layouts.Outcome{Thing: vocab.Triton, Note: "any backend, chained", Icon: shapes.IconModel, Group: group},
		No: layouts.Decision{
			Question: "Many teams, scale to\u00a00?", Criterion: "Scaling",
			Yes: layouts.Outcome{Thing: vocab.KServe, Note: "on Kubernetes, wraps all", Icon: shapes.IconCloud, Group: group},
			No: layouts.Decision{
				Question: "Small Python team?", Criterion: "Operations",
				Yes: layouts.Outcome{Thing: vocab.BentoML, Note: "one to three models", Icon: shapes.IconContainer, Group: group},
				No:  layouts.Outcome{Thing: vocab.TFServing, Note: "keep, if already there", Icon: shapes.IconServer, Group: group},
			},
		},
	}
}
