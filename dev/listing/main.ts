import { mkdir, writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import { ROOT } from "../build/paths.ts";
import { build } from "../build.ts";
import { drawGraphics } from "./draw-graphics.ts";
import { takeScreenshots } from "./take-screenshots.ts";

/** Draws all that a listing in the Marketplace shows, see docs/publish.md; `CHROMIUM` is the browser that draws. */
const FOLDER = `${ROOT}/out/listing`;

await build();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
try {
  await mkdir(FOLDER, { recursive: true });
  const pictures = { ...(await drawGraphics(browser)), ...(await takeScreenshots(browser)) };
  for (const [name, png] of Object.entries(pictures)) await writeFile(`${FOLDER}/${name}`, png);
  console.log(`Drew ${Object.keys(pictures).join(", ")} in ${FOLDER}`);
} finally {
  await browser.close();
}
