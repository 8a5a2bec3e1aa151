import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { ROOT } from "../build/paths.ts";

/** Sizes in px after https://developers.google.com/workspace/marketplace/create-listing, as a publisher quotes them. */
const GRAPHICS = [
  { name: "icon-32.png", source: "icon.svg", width: 32, height: 32 },
  { name: "icon-128.png", source: "icon.svg", width: 128, height: 128 },
  { name: "banner.png", source: "banner.svg", width: 220, height: 140 },
];

/** Icons and banner as PNG, by file name; what is not painted stays transparent. */
export async function drawGraphics(browser: Browser): Promise<Record<string, Buffer>> {
  const drawn: Record<string, Buffer> = {};
  for (const { name, source, width, height } of GRAPHICS) {
    const svg = await readFile(`${ROOT}/docs/listing/${source}`, "base64");
    const page = await browser.newPage({ viewport: { width, height } });
    await page.setContent(
      `<body style="margin:0"><img width="${width}" height="${height}" src="data:image/svg+xml;base64,${svg}">`,
    );
    drawn[name] = await page.screenshot({ omitBackground: true });
    await page.close();
  }
  return drawn;
}
