import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { launchBrowser } from "./chromium.ts";
import { openSidebar, type Server } from "./sidebar-page.ts";

/** Gives each test of a file a sidebar of its own in one browser, and closes both when they are over. */
export function pagePerTest(): (server: Server) => Promise<Page> {
  let browser: Browser;
  let page: Page | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(() => page?.context().close());
  afterAll(() => browser.close());
  return async (server) => {
    page = await openSidebar(browser, server);
    return page;
  };
}
