// The worst contrast of each visible text with what is under it, by computed
// colours: first the texts of drawings, then those of the page around them.
(() => {
	const rgba = s => { const v = s.match(/[\d.]+/g).map(Number); return v.length < 4 ? [...v, 1] : v; };
	const over = (top, a, under) => under.map((u, i) => top[i] * a + u * (1 - a));
	const luminance = c => {
		const [r, g, b] = c.map(v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const contrast = (a, b) => {
		const [x, y] = [luminance(a), luminance(b)];
		return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
	};
	const hex = c => "#" + c.map(v => Math.round(v).toString(16).padStart(2, "0")).join("").toUpperCase();

	// The shapes of a drawing in painter's order, with what does not change.
	const shapesOf = svg => [...svg.querySelectorAll("*")].filter(e => e instanceof SVGGeometryElement).map(e => {
		const style = getComputedStyle(e), box = e.getBoundingClientRect(), wide = parseFloat(style.strokeWidth);
		const rim = style.stroke === "none" ? 0 : wide * e.getScreenCTM().a;
		return {
			e, inverse: e.getScreenCTM().inverse(),
			fill: style.fill === "none" ? null : rgba(style.fill), stroke: style.stroke === "none" ? null : rgba(style.stroke),
			opacity: Number(style.opacity),
			left: box.left - rim, right: box.right + rim, top: box.top - rim, bottom: box.bottom + rim,
		};
	});
	// The colour of a shape at a point of the screen, with its opacity.
	const painted = (s, x, y) => {
		if (x < s.left || x > s.right || y < s.top || y > s.bottom) return null;
		const p = new DOMPoint(x, y).matrixTransform(s.inverse);
		const c = s.stroke && s.e.isPointInStroke(p) ? s.stroke : s.fill && s.e.isPointInFill(p) ? s.fill : null;
		return c && { color: c.slice(0, 3), alpha: c[3] * s.opacity };
	};
	// The colour behind an element of the page.
	const ground = e => {
		for (; e; e = e.parentElement) {
			const c = rgba(getComputedStyle(e).backgroundColor);
			if (c[3] === 1) return c.slice(0, 3);
			if (c[3] > 0) throw new Error("a ground that lets through");
		}
		return [255, 255, 255];
	};

	const out = [];
	for (const svg of document.querySelectorAll("svg")) {
		if (!svg.checkVisibility()) continue;
		const shapes = shapesOf(svg), paper = ground(svg);
		for (const e of svg.querySelectorAll("text")) {
			const box = e.getBoundingClientRect(), style = getComputedStyle(e), ink = rgba(style.fill).slice(0, 3);
			const worst = { string: e.textContent, ratio: 99, ink: hex(ink), under: "", covered: false };
			const near = shapes.filter(s => s.left < box.right && s.right > box.left && s.top < box.bottom && s.bottom > box.top);
			const later = s => e.compareDocumentPosition(s.e) & Node.DOCUMENT_POSITION_FOLLOWING;
			const above = near.filter(later), below = near.filter(s => !later(s)).reverse();
			const columns = Math.min(20, Math.ceil(box.width / 6));
			for (let i = 0; i <= columns; i++) {
				for (const down of [0.3, 0.55, 0.78]) {
					const x = box.left + 1 + (box.width - 2) * i / columns, y = box.top + box.height * down;
					worst.covered ||= above.some(s => painted(s, x, y));
					let under = paper;
					const layers = [];
					for (const s of below) {
						const paint = painted(s, x, y);
						if (!paint) continue;
						if (paint.alpha === 1) { under = paint.color; break; }
						layers.unshift(paint);
					}
					for (const l of layers) under = over(l.color, l.alpha, under);
					const ratio = contrast(over(ink, Number(style.opacity), under), under);
					if (ratio < worst.ratio) { worst.ratio = ratio; worst.under = hex(under); }
				}
			}
			out.push(worst);
		}
	}
	const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walk.nextNode()) {
		const e = walk.currentNode.parentElement, string = walk.currentNode.data.trim();
		if (!string || e.closest("svg,style,script") || !e.checkVisibility()) continue;
		const ink = rgba(getComputedStyle(e).color).slice(0, 3), under = ground(e);
		out.push({ string, ratio: contrast(ink, under), ink: hex(ink), under: hex(under), covered: false });
	}
	return out;
})()
