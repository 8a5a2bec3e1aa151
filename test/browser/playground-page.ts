import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { BrowserContext, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { type RunningPlayground, startPlayground } from "../../dev/playground/start-playground.ts";
import { launchProfile } from "./chromium.ts";

/** Sizes of the grid's own headers and of its rows, in px. */
const HEADERS = { width: 46, height: 24 } as const;
const ROW = 21;

/**
 * How long something on a page is waited for before a test says what it did not find: longer than a shared machine stands
 * still now and then, and shorter than a test may take.
 */
const PATIENCE_MS = 30_000;
const MOST_CLICKS = 10;

/** A playground with the page of one person in front of it. */
export interface PlaygroundPage {
  playground: RunningPlayground;
  page: Page;
  /** Another window of the same playground, with this person (an email address) or Ann at it. */
  secondWindow(person?: string): Promise<Page>;
}

/**
 * Gives each test of a file a fresh spreadsheet, quick unless told otherwise, in one playground and one browser, which
 * then has the grid's script in its cache.
 */
export function playgroundPerTest(): (
  options?: Parameters<RunningPlayground["startOver"]>[0],
) => Promise<PlaygroundPage> {
  let playground: RunningPlayground;
  let profile: Awaited<ReturnType<typeof launchProfile>>;
  beforeAll(async () => {
    playground = await startPlayground();
    profile = await launchProfile({
      viewport: { width: 1280, height: 800 },
      locale: "en-GB",
      acceptDownloads: true,
      permissions: ["clipboard-read", "clipboard-write"],
    });
    profile.context.setDefaultTimeout(PATIENCE_MS);
  });
  afterEach(async ({ task }) => {
    for (const page of profile.context.pages()) {
      if (task.result?.state === "fail") await tellWhatWasSeen(page);
      await page.close();
    }
  });
  afterAll(async () => {
    await profile.close();
    await playground.close();
  });
  return async (options) => {
    playground.startOver({ speed: "at once", ...options });
    const open = (person?: string) =>
      openWindow(profile.context, person === undefined ? playground.url : `${playground.url}?as=${person}`);
    return { playground, page: await open(), secondWindow: open };
  };
}

/** Opens the playground's page, which may load nothing from elsewhere, and waits for its grid. */
async function openWindow(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('main[aria-busy="false"]').waitFor();
  return page;
}

/** Prints what stood in the sidebar, without which a failure seen once on another machine cannot be understood. */
async function tellWhatWasSeen(page: Page): Promise<void> {
  const sidebar = page.frames().find((frame) => frame !== page.mainFrame());
  console.error(
    "In the sidebar:",
    (await sidebar?.locator("body").ariaSnapshot()) ?? "nothing, it was not open",
  );
}

/** Clicks a cell by its row and by how many px right of the row numbers it is; for rows in view, none hidden above. */
export async function clickCell(page: Page, row: number, right = 60): Promise<void> {
  const { x, y } = await gridOrigin(page);
  await page.mouse.click(x + HEADERS.width + right, y + HEADERS.height + (row - 0.5) * ROW);
}

/**
 * Clicks a button that is drawn in a cell until it has opened what it opens, such as a filter's: the canvas does not
 * tell when the button is there, and a click before that only selects the cell.
 */
export async function clickCellUntil(page: Page, opened: Locator, row: number, right: number): Promise<void> {
  for (let clicks = 1; ; clicks++) {
    await clickCell(page, row, right);
    try {
      return await opened.waitFor({ timeout: PATIENCE_MS / MOST_CLICKS });
    } catch (error) {
      if (clicks === MOST_CLICKS) throw error;
    }
  }
}

/** Moves the mouse onto a cell, counted as for a click. */
export async function hoverCell(page: Page, row: number, right: number): Promise<void> {
  const { x, y } = await gridOrigin(page);
  const [left, top] = [x + HEADERS.width + right, y + HEADERS.height + (row - 0.5) * ROW];
  await page.mouse.move(left - 2, top, { steps: 2 });
  await page.mouse.move(left, top);
}

/** The fill on screen of a cell, as `#rrggbb` or "none", near its top, where there is no text; counted as for a click. */
export async function cellColour(page: Page, row: number, right = 60): Promise<string> {
  const down = HEADERS.height + (row - 1) * ROW + 4;
  return page.evaluate(
    ([x = 0, y = 0]) => {
      const canvas = document.querySelector<HTMLCanvasElement>(".grid canvas[id^=univer-sheet-main]");
      const scale = (canvas?.width ?? 0) / (canvas?.getBoundingClientRect().width ?? 1);
      const pixel = canvas?.getContext("2d")?.getImageData(x * scale, y * scale, 1, 1).data ?? [];
      const [red = 0, green = 0, blue = 0, opacity = 0] = pixel;
      // Where nothing is drawn, the page behind is seen.
      if (opacity === 0) return "none";
      return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
    },
    [HEADERS.width + right, down],
  );
}

/** Drags over row numbers, which selects whole rows; the lines are those on screen. */
export async function selectRows(page: Page, from: number, to: number): Promise<void> {
  const { x, y } = await gridOrigin(page);
  const at = (row: number) => y + HEADERS.height + (row - 0.5) * ROW;
  await page.mouse.move(x + 20, at(from));
  await page.mouse.down();
  await page.mouse.move(x + 20, at(from) + 6);
  await page.mouse.move(x + 20, at(to), { steps: 4 });
  await page.mouse.up();
}

/** Opens the menu of a row's number. */
export async function openRowMenu(page: Page, row: number): Promise<void> {
  const { x, y } = await gridOrigin(page);
  await page.mouse.click(x + 20, y + HEADERS.height + (row - 0.5) * ROW, { button: "right" });
}

/** Types over the selected cell. */
export async function typeText(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Picks an entry of the page's own menus, by names from the bar on. */
export async function pickMenu(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) await page.getByRole("menuitem", { name, exact: true }).click();
}

async function gridOrigin(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator(".grid canvas[id^=univer-sheet-main]").boundingBox();
  if (!box) throw new Error("The grid is not drawn");
  return box;
}

/** What axe finds wrong around the grid and the sidebar's frame, which have tests of their own or are not ours. */
export async function chromeFindings(page: Page): Promise<string[]> {
  const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
  await page.addScriptTag({ content: await readFile(axe, "utf8") });
  const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
    `axe.run({ exclude: [[".grid"], ["iframe"]] }, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] })`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}
