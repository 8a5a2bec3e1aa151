import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ScriptedServer } from "../sidebar/scripted-server.ts";
import { launchBrowser } from "./chromium.ts";
import { misfits, OTHER_LANGUAGES, pageWithDoor, switchLanguage } from "./languages.ts";
import { pagePart } from "./page-part.ts";
import { accessibilityFindings, openSidebar, screenshot, smallTargets } from "./sidebar-page.ts";

/** A state of the sidebar: what the server side says, and what the person does until it is reached. */
export interface Scene {
  script(server: ScriptedServer): void;
  reach(page: Page): Promise<void>;
}

/** The page is the same in both but for its colours, so in the dark axe need not look at anything else. */
const SCHEMES = [
  ["light", undefined],
  ["dark", ["color-contrast"]],
] as const;

/**
 * Looks at each scene in light and dark colours, in each language, and from right to left: axe finds nothing, everything
 * fits 300 px, and what can be pressed is large enough, wherever the page is scrolled to.
 */
export function lookAt(title: string, scenes: Record<string, Scene>): void {
  describe(`${title}, in light and dark colours`, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launchBrowser();
    });
    afterAll(() => browser.close());

    // Each has a page and a server of its own.
    it.concurrent.each(Object.entries(scenes))(
      "has nothing for axe to find and fits 300 px: %s",
      async (name, scene) => {
        const server = new ScriptedServer();
        server.answers("page.part", pagePart);
        scene.script(server);
        const page = await openSidebar(browser, server, { html: await pageWithDoor() });
        await scene.reach(page);
        for (const [colorScheme, rules] of SCHEMES) {
          await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
          await screenshot(page, `${colorScheme} ${name}`);
          expect(await accessibilityFindings(page, rules), colorScheme).toEqual([]);
        }
        expect(await misfits(page)).toEqual([]);
        expect(await smallTargets(page)).toEqual([]);
        await page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
        expect(await misfits(page), "from right to left").toEqual([]);
        await page.evaluate(() => document.documentElement.removeAttribute("dir"));
        for (const language of OTHER_LANGUAGES) {
          await switchLanguage(page, language);
          await screenshot(page, `${language.locale} ${name}`);
          expect(await misfits(page), language.locale).toEqual([]);
          expect(await smallTargets(page), language.locale).toEqual([]);
        }
        await page.context().close();
      },
    );
  });
}

/** Chooses a workflow by its name. */
export const choose = (page: Page, name: string) => page.getByRole("option", { name }).click();

/** Chooses the workflow most scenes are about, and waits for its plan. */
export async function chooseEmails(page: Page): Promise<void> {
  await choose(page, "Find and verify emails");
  await page.getByText("To send", { exact: true }).waitFor();
}

/** Opens the run whose card says this. */
export async function openRun(page: Page, name: RegExp): Promise<void> {
  await page.getByRole("button", { name: /^Runs/ }).click();
  await page.locator("main").getByRole("button", { name }).click();
}
