// All texts of the first drawing: their widths, and the ink around their
// origin, as the browser sets them.
(() => {
	const pen = document.createElement("canvas").getContext("2d");
	return [...document.querySelectorAll("svg text")].map(e => {
		const style = getComputedStyle(e);
		pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
		pen.letterSpacing = style.letterSpacing === "normal" ? "0px" : style.letterSpacing;
		pen.fontKerning = "normal";
		const ink = pen.measureText(e.textContent), at = e.getStartPositionOfChar(0);
		return {
			string: e.textContent, width: e.getComputedTextLength(), font: pen.font,
			minX: at.x - ink.actualBoundingBoxLeft, maxX: at.x + ink.actualBoundingBoxRight,
			minY: at.y - ink.actualBoundingBoxAscent, maxY: at.y + ink.actualBoundingBoxDescent,
		};
	});
})()
