package text

import (
	"sync"

	"github.com/burindev/burin/diagram/theme"
)

// generation is the number of texts after which the cache drops those that
// were not asked for again. A book's largest figure has a few hundred.
const generation = 4096

// A cache remembers measured texts, at least the last [generation] and at
// most twice as many: when the young generation is full it becomes the old
// one, and what is found there moves back. The zero cache is ready for use.
type cache struct {
	mu         sync.RWMutex
	young, old map[key]*paragraph
}

// A key is a text as it was given and what of its style changes the measure.
type key struct {
	str   string
	style theme.TextStyle // without colour and leading
}

func (c *cache) get(k key) *paragraph {
	c.mu.RLock()
	p, old := c.young[k], (*paragraph)(nil)
	if p == nil {
		old = c.old[k]
	}
	c.mu.RUnlock()
	if old != nil {
		c.put(k, old)
		return old
	}
	return p
}

func (c *cache) put(k key, p *paragraph) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.young) >= generation {
		c.old, c.young = c.young, nil
	}
	if c.young == nil {
		c.young = make(map[key]*paragraph)
	}
	c.young[k] = p
}
