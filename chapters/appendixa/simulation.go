package appendixa

// A request asks for some tokens; a slot of the GPU makes one a step.
type request struct {
	name   string
	at     int // step of arrival
	tokens int
}

// A seat is the time that a request spends in a slot.
type seat struct {
	request
	slot, from int
	answered   int // step at which the caller has the answer
}

// done is the step at which the last token is made.
func (s seat) done() int { return s.from + s.tokens }

// batched simulates a server that fills its slots together: a batch starts
// when all slots have a request, when the oldest one has waited for the
// longest time allowed, or when no more will come, and it answers when its
// longest request is done. Requests are given in order of arrival.
func batched(requests []request, slots, longestWait int) []seat {
	var out []seat
	for now := 0; len(requests) > 0; now++ {
		n := 0
		for n < len(requests) && n < slots && requests[n].at <= now {
			n++
		}
		if n == 0 || n < slots && n < len(requests) && now-requests[0].at < longestWait {
			continue
		}
		end := now
		for _, r := range requests[:n] {
			end = max(end, now+r.tokens)
		}
		for i, r := range requests[:n] {
			out = append(out, seat{request: r, slot: i, from: now, answered: end})
		}
		requests, now = requests[n:], end-1
	}
	return out
}

// continuous simulates a server that gives a free slot to the next request at
// every step and answers each when it is done.
func continuous(requests []request, slots int) []seat {
	var out []seat
	free := make([]int, slots) // step from which each slot is free
	for now := 0; len(requests) > 0; now++ {
		for i := range free {
			if len(requests) == 0 || requests[0].at > now || free[i] > now {
				continue
			}
			s := seat{request: requests[0], slot: i, from: now}
			s.answered = s.done()
			free[i] = s.done()
			out, requests = append(out, s), requests[1:]
		}
	}
	return out
}

// meanLatency returns the mean time from arrival to answer in steps.
func meanLatency(seats []seat) float64 {
	sum := 0
	for _, s := range seats {
		sum += s.answered - s.at
	}
	return float64(sum) / float64(len(seats))
}

// lastDone returns the step at which all requests are done.
func lastDone(seats []seat) int {
	end := 0
	for _, s := range seats {
		end = max(end, s.done())
	}
	return end
}
