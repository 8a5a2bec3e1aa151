import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawGraphics } from "../../dev/listing/draw-graphics.ts";
import { takeScreenshots } from "../../dev/listing/take-screenshots.ts";
import { launchBrowser } from "./sidebar-page.ts";

/** Width and height of a PNG stand at fixed places of its first chunk. */
const sizes = (pictures: Record<string, Buffer>) =>
  Object.fromEntries(
    Object.entries(pictures).map(([name, png]) => [name, [png.readUInt32BE(16), png.readUInt32BE(20)]]),
  );

describe("the pictures of the listing", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it("are icons and banner of the sizes the Marketplace asks for", async () => {
    expect(sizes(await drawGraphics(browser))).toEqual({
      "icon-32.png": [32, 32],
      "icon-128.png": [128, 128],
      "banner.png": [220, 140],
    });
  });

  it("show the plan, the results and the builder, as the main job goes", async () => {
    expect(sizes(await takeScreenshots(browser))).toEqual({
      "screenshot-1.png": [1280, 800],
      "screenshot-2.png": [1280, 800],
      "screenshot-3.png": [1280, 800],
    });
  });
});
