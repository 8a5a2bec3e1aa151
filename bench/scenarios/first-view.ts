import { existsSync } from "node:fs";
import { sampleLeads } from "../../dev/sample/generate-leads.ts";
import { launchBrowser } from "../../test/browser/chromium.ts";
import { openSidebar } from "../../test/browser/sidebar-page.ts";
import { openAddOn } from "../../test/host/add-on.ts";
import type { Line, Scale } from "../line.ts";
import { figureOf } from "../measure.ts";

/** The built page in headless Chromium, from its first byte until there is something to do in it; says so if there is none. */
export async function firstView({ rounds }: Scale): Promise<Line[]> {
  if (!existsSync(process.env.CHROMIUM ?? "/usr/bin/chromium")) {
    console.log("Time to first view: left out, there is no Chromium (CHROMIUM=path/to/it).");
    return [];
  }
  const addOn = openAddOn({ rows: sampleLeads(50) });
  addOn.rep.run("enrichSelection", []);
  const html = addOn.rep.sidebar()?.html ?? "";
  const server = {
    sidebarCall: async (json: string) => addOn.rep.run("sidebarCall", [json]).value,
  };
  const browser = await launchBrowser();
  const painted: number[] = [];
  const usable: number[] = [];
  try {
    for (let round = 0; round <= rounds; round++) {
      const page = await openSidebar(browser, server, { html });
      await page.locator("#workflow-search").waitFor();
      usable.push(await page.evaluate(() => performance.now()));
      painted.push(
        await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0),
      );
      await page.context().close();
    }
  } finally {
    await browser.close();
  }
  // The first round starts the browser's own machinery.
  const line = { scenario: "Sidebar.html in Chromium", unit: "ms", kind: "measured" } as const;
  return [
    { ...line, measure: "first paint", ours: figureOf(painted.slice(1)) },
    { ...line, measure: "first view, our answers included", ours: figureOf(usable.slice(1)) },
  ];
}
