import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { bundleSidebar } from "../../dev/build/bundle-sidebar.ts";
import { CATALOGS, speakOfBuilding } from "../../src/languages/languages.ts";
import type { SpokenLanguage } from "../../src/protocol.ts";

let built: Promise<string> | undefined;

/** The sidebar with a door for tests. */
export function pageWithDoor(): Promise<string> {
  built ??= bundleSidebar(fileURLToPath(new URL("sidebar-entry.ts", import.meta.url)));
  return built;
}

/** Every language but English, in a country where it is spoken. */
export const OTHER_LANGUAGES: readonly SpokenLanguage[] = Object.keys(CATALOGS).map((language) =>
  speakOfBuilding(language),
);

/** Has the page speak another language where it stands. */
export async function switchLanguage(page: Page, language: SpokenLanguage): Promise<void> {
  const event = {
    type: "answered",
    method: "language.read",
    params: {},
    answer: { ok: true, value: language },
  };
  await page.evaluate(`window.sendToSidebar(${JSON.stringify(event)})`);
}

/** Links are moved this far out in px, so that their words and not their edges line up with the rest. */
const MOVED_OUT = 2;

/** Texts that do not fit where they stand: wider than their box, or a page wider than its window. */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate((slack) => {
    const wide = Array.from(document.querySelectorAll("main *, footer *, nav *")).filter(
      (element) =>
        element.scrollWidth > element.clientWidth + slack &&
        element.clientWidth > 0 &&
        !element.matches("select, input, .cut, .unseen, .unseen *"),
    );
    const page = document.documentElement;
    return [
      ...(page.scrollWidth > page.clientWidth ? [`The page is ${page.scrollWidth} px wide`] : []),
      ...wide.map(({ outerHTML }) => outerHTML.slice(0, 200)),
    ];
  }, MOVED_OUT);
}
