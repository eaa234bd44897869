package appendixa

import (
	"fmt"

	"github.com/burindev/burin/chapters/vocab"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// The bills of the training figure.
const (
	monthsToTraining = 9  // months of inference that cost as much as training
	monthsShown      = 24 // months of inference
	inferencePercent = 60 // of Google's machine learning energy, 2019 to 2021
)

// TrainingAndInference shows what training and inference are made of, and how
// their bills grow.
func TrainingAndInference() diagram.Figure {
	return diagram.Figure{
		ID:       "ch17-training-vs-inference",
		Title:    "Train once, answer forever",
		Takeaway: "Training is one large bill; inference is a small bill for every call, and in the end the larger one.",
		Source: "Costs illustrative. Whisper: 680,000\u00a0hours (OpenAI, 2022). Energy: Patterson et\u00a0al., IEEE\u00a0Computer, 2022; " +
			"some vendors claim up to\u00a090%.",
		Lead: vocab.Model,
		Body: diagram.Column{Gap: diagram.L}.Of(trainAndAnswer(), layouts.Panels{
			Rule: true, Shares: []float64{3, 1}, Least: 180, Gap: diagram.XL,
			Panels: []layouts.Panel{
				{Heading: "What it costs", Note: "1× = the training bill", Body: bills()},
				{Body: energy(), Align: diagram.AlignEnd},
			},
		}),
		Required: []string{"Training", "Dataset", "GPU cluster", "Days", "Weights", "Inference", "Input", "One GPU", "ms", "Output", "60", "bill"},
	}
}

// trainAndAnswer is what training and inference are made of.
func trainAndAnswer() layouts.Equations {
	const tiles = 9 // squares of the picture of a cluster
	time := layouts.Term{Icon: shapes.IconClock, Note: "of computing"}
	days, moment := time, time
	days.Name, moment.Name = "Days to weeks", "10–300\u00a0ms"
	return layouts.Equations{ID: "work", Rows: []layouts.Equation{
		{
			Name: "Training", Note: "once", Into: "gpu", Carry: "the same weights serve every call",
			Terms: []layouts.Term{
				{Thing: vocab.Dataset, Note: "680,000\u00a0h audio"},
				{Thing: vocab.GPUCluster, Note: "many at once", Count: tiles},
				days,
			},
			Result: layouts.Term{ID: "weights", Thing: vocab.Weights, Note: "frozen", Strong: true},
		},
		{
			Name: "Inference", Note: "every call",
			Terms: []layouts.Term{
				{Name: "Input", Note: "one request", Icon: shapes.IconWave, Role: vocab.Client},
				{ID: "gpu", Thing: vocab.GPUCluster, Name: "One GPU", Note: "with the weights", Count: 1, Of: tiles},
				moment,
			},
			Result: layouts.Term{Name: "Output", Note: "one answer", Icon: shapes.IconDocument, Role: vocab.Client},
		},
	}}
}

// bills is what has been paid after so many months, in training bills.
func bills() layouts.Chart {
	training := layouts.ChartSeries{
		Name: "Training", Note: "one large bill", Role: vocab.Model, Kind: layouts.ChartBars,
		Points: []layouts.ChartPoint{{X: 0, Y: 1}}, Through: true,
	}
	inference := layouts.ChartSeries{
		Name: "Inference", Note: "one every month", Role: vocab.GPU, Kind: layouts.ChartBars, Each: 1.0 / monthsToTraining,
	}
	for m := 1; m <= monthsShown; m++ {
		inference.Points = append(inference.Points, layouts.ChartPoint{X: float64(m), Y: float64(m) / monthsToTraining})
	}
	dearer, _ := inference.FirstAbove(training.Points[0].Y)
	return layouts.Chart{
		ID: "bills", XName: "months", Aspect: 2.8,
		X:      layouts.Axis{Ticks: []float64{0, dearer.X, monthsShown}},
		Y:      layouts.Axis{Unit: "×", Ticks: []float64{1, 2}},
		Series: []layouts.ChartSeries{training, inference},
		Notes: []layouts.ChartNote{
			{X: dearer.X, Y: dearer.Y, Label: fmt.Sprintf("month\u00a0%.0f:", dearer.X), Note: "calls cost more", Arrow: true},
		},
	}
}

// energy is how much of one company's machine learning energy inference took.
func energy() shapes.Share {
	return shapes.Share{
		Share: inferencePercent / 100.0, Role: vocab.GPU, Rest: vocab.Model,
		Size: shapes.GiantHero, Note: "of Google’s machine learning energy went to inference, 2019–21",
	}
}
