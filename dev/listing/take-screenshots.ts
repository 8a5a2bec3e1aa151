import type { Browser, Page } from "playwright-core";
import { startPlayground } from "../playground/start-playground.ts";

/** What the Marketplace asks for, in px; source as with the other graphics. */
const SIZE = { width: 1280, height: 800 };

interface Cell {
  pixels: string;
  hasText: boolean;
}

/** How long the results may take to be drawn, and how long between two looks. */
const [PATIENCE_MS, LOOK_MS] = [30_000, 100];

/** Cell D2, as an expression for the page: the grid is a canvas, so there is nothing in it that a locator finds. */
const CELL = `((canvas) => {
  const scale = canvas.width / canvas.getBoundingClientRect().width;
  const [x, y, width, height] = [720, 48, 160, 16].map((px) => Math.round(px * scale));
  const pixels = [...canvas.getContext("2d").getImageData(x, y, width, height).data];
  return { pixels: pixels.join(), hasText: pixels.some((part, index) => index % 4 === 3 && part > 0) };
})(document.querySelector(".grid canvas[id^=univer-sheet-main]"))`;

/** The main job in the playground, step by step, without the strip that belongs to the playground alone. */
export async function takeScreenshots(browser: Browser): Promise<Record<string, Buffer>> {
  const playground = await startPlayground({ speed: "at once" });
  try {
    const page = await openSheet(browser, playground.url);
    const sidebar = page.frameLocator(".sidebar iframe");
    const press = (name: string | RegExp) => sidebar.getByRole("button", { name }).first().click();
    const take = async () => {
      // Whatever the mouse rests on says what it is.
      await page.mouse.move(1, 1);
      return page.screenshot({ clip: { x: 0, y: 0, ...SIZE } });
    };

    await press("Connect");
    await sidebar.getByRole("option", { name: /^Find and verify emails/ }).click();
    await press("Use the whole table");
    await sidebar.getByRole("button", { name: /^Enrich \d+ rows$/ }).waitFor();
    const plan = await take();

    await press(/^Enrich \d+ rows$/);
    const before = await page.evaluate<Cell>(CELL);
    await press(/^Open “/);
    await waitForOtherText(page, before.pixels);
    const results = await take();

    await page.getByRole("tab", { name: "Leads" }).click();
    await press("Enrich more rows");
    await sidebar.locator("#workflow summary").click();
    await press("Build a workflow");
    await press("Keep only leads that fit");
    await sidebar.getByText(/rows go in$/).waitFor();
    const builder = await take();
    return { "screenshot-1.png": plan, "screenshot-2.png": results, "screenshot-3.png": builder };
  } finally {
    await playground.close();
  }
}

/** Waits from outside the page: its policy forbids the evaluating that the browser driver's own waiting does inside. */
async function waitForOtherText(page: Page, pixels: string): Promise<void> {
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_MS) {
    const cell = await page.evaluate<Cell>(CELL);
    if (cell.hasText && cell.pixels !== pixels) return;
    await page.waitForTimeout(LOOK_MS);
  }
  throw new Error("The results were not drawn in time");
}

async function openSheet(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: SIZE, locale: "en-GB" });
  await page.goto(url);
  await page.locator('main[aria-busy="false"]').waitFor();
  const strip = await page.locator(".strip").boundingBox();
  await page.setViewportSize({ ...SIZE, height: SIZE.height + Math.ceil(strip?.height ?? 0) });
  for (const name of ["Extensions", "Sixtyfour for Sheets", "Enrich selected rows"])
    await page.getByRole("menuitem", { name, exact: true }).click();
  return page;
}
