import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { bundleSidebar } from "../../dev/build/bundle-sidebar.ts";
import { keepPicture } from "./keep-picture.ts";

const ADDRESS = "https://sidebar.test/";

/** What Sheets leaves for a sidebar on a small laptop, in px. */
const HEIGHT = 640;

/** The runner Apps Script puts into the page, over a function that reaches into the test. */
const GOOGLE = `
  const runner = (onSuccess, onFailure) => ({
    withSuccessHandler: (handler) => runner(handler, onFailure),
    withFailureHandler: (handler) => runner(onSuccess, handler),
    sidebarCall: (json) => {
      window.reachServer(json).then(onSuccess, (thrown) => onFailure(new Error(thrown.message)));
    },
  });
  window.google = { script: { run: runner(() => {}, () => {}) } };
`;

/** What stands behind the page: the counterpart of `google.script.run.sidebarCall`; a rejection is a failed call. */
export interface Server {
  sidebarCall(requestJson: string): Promise<unknown>;
}

/**
 * Opens the built sidebar as Sheets does: 300 px wide, and with nothing to load, since every request is refused. With
 * `clockAt` (epoch ms) the page has a clock that tests can move.
 */
export async function openSidebar(
  browser: Browser,
  server: Server,
  options: { html?: string; clockAt?: number } = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 300, height: HEIGHT },
    locale: "en-GB",
    timezoneId: "UTC",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  if (options.clockAt !== undefined) await page.clock.install({ time: options.clockAt });
  const html = options.html ?? (await builtPage());
  await page.route("**/*", (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ contentType: "text/html", body: html })
      : route.abort("blockedbyclient"),
  );
  await page.exposeFunction("reachServer", (json: string) => server.sidebarCall(json));
  await page.addInitScript(GOOGLE);
  await page.goto(ADDRESS);
  return page;
}

let built: Promise<string> | undefined;

function builtPage(): Promise<string> {
  built ??= bundleSidebar();
  return built;
}

/** What axe finds wrong with the page as it is now, each with the elements it is about. */
export async function accessibilityFindings(
  page: Page,
  runOnly: readonly string[] = RULES,
): Promise<string[]> {
  if (!(await page.evaluate<boolean>("'axe' in window")))
    await page.addScriptTag({ content: await axeSource() });
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, { runOnly: ${JSON.stringify(runOnly)}, resultTypes: ["violations"], preload: false })`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

/** Controls under 24 px, or with the footer over them (WCAG 2.2, 2.5.8); axe sees only those now in the window. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll("button, a, select, summary, label.check, input[type=text]");
    const small = Array.from(controls)
      .filter((control) => {
        const { width, height } = control.getBoundingClientRect();
        return width < 24 || height < 24;
      })
      .map(({ outerHTML }) => outerHTML);
    const main = document.querySelector("main")?.getBoundingClientRect().bottom ?? 0;
    const footer = document.querySelector("footer")?.getBoundingClientRect().top ?? main;
    return footer < main ? [...small, "The footer lies over the page"] : small;
  });
}

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface AxeResults {
  violations: { id: string; nodes: { html: string }[] }[];
}

function axeSource(): Promise<string> {
  return readFile(createRequire(import.meta.url).resolve("axe-core"), "utf8");
}

/** Keeps a picture of the whole page, 300 px wide, in `screenshots/`. */
export async function screenshot(page: Page, name: string): Promise<void> {
  // A window as tall as all there is to scroll, and for the picture alone: axe is to see the page as people do.
  const hidden = await page.evaluate(() => {
    const main = document.querySelector("main");
    return main === null ? 0 : main.scrollHeight - main.clientHeight;
  });
  if (hidden <= 0) return keepPicture(page, name);
  await page.setViewportSize({ width: 300, height: HEIGHT + hidden });
  await keepPicture(page, name);
  await page.setViewportSize({ width: 300, height: HEIGHT });
}
