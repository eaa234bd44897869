package html

import (
	"crypto/sha256"
	"encoding/base64"
	"html/template"
)

// PagePolicy returns the Content-Security-Policy of a page with this style
// text: nothing but that one style element, by its hash, and images inside the
// page (its icon). Scripts, style attributes, frames, forms and requests are
// refused.
func PagePolicy(style template.CSS) string { return policy(style, "data:") }

// IndexPolicy is [PagePolicy] for the gallery, which also shows images from
// its own origin.
func IndexPolicy(style template.CSS) string { return policy(style, "'self' data:") }

// policy hashes the text exactly as it stands between the tags of the style
// element, which is what browsers do.
func policy(style template.CSS, images string) string {
	sum := sha256.Sum256([]byte(style))
	return "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) +
		"'; img-src " + images + "; base-uri 'none'; form-action 'none'"
}
