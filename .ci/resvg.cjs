// Draws SVG files with resvg, each beside itself as PNG:
//
//	node resvg.cjs family folder-of-fonts file.svg...
const { readFileSync, writeFileSync } = require("node:fs");
const { Resvg } = require("@resvg/resvg-js");

const [family, fonts, ...files] = process.argv.slice(2);
for (const file of files) {
	const drawing = new Resvg(readFileSync(file, "utf8"), {
		background: "white",
		font: { fontDirs: [fonts], loadSystemFonts: false, defaultFontFamily: family, sansSerifFamily: family },
	});
	writeFileSync(file.replace(/\.svg$/, ".png"), drawing.render().asPng());
}
