import type { FrameLocator, Page } from "playwright-core";
import { type PlaygroundPage, pickMenu, selectRows } from "./playground-page.ts";

/** The sidebar inside the playground; the only place where tests of the playground know its controls. */
export function sidebarIn(page: Page) {
  const inside: FrameLocator = page.frameLocator(".sidebar iframe");
  const button = (name: string | RegExp) =>
    inside.getByRole("button", { name, exact: typeof name === "string" });
  return {
    inside,
    button,
    heading: (name: string | RegExp) => inside.getByRole("heading", { name }),
    says: (text: string | RegExp) => inside.getByText(text).first(),
    keyField: inside.locator("#api-key"),
    connect: () => button("Connect").click(),
    chooseWorkflow: (name: string) => inside.getByRole("option", { name: new RegExp(`^${name}`) }).click(),
    /** The button that says how many rows it sends. */
    enrich: button(/^Enrich \d+ rows$/),
    hiddenRows: button(/hidden.*select/i),
    /** The number of the plan that selects these rows, such as "1, duplicate". */
    planNumber: (what: string) => button(new RegExp(`^\\d+, ${what}: select`)),
    done: inside.getByRole("heading", { name: /rows are in your sheet/ }),
    openResults: button(/^Open “/),
    /** A run in a list, by what of it is told there. */
    runCard: (text: RegExp) => inside.getByRole("listitem").getByRole("button", { name: text }),
    openSettings: () => button("Settings").click(),
  };
}

/** Opens the sidebar by a menu item of the add-on. */
export async function openSidebarBy(page: Page, item: string): Promise<ReturnType<typeof sidebarIn>> {
  await pickMenu(page, "Extensions", "Sixtyfour for Sheets", item);
  return sidebarIn(page);
}

/** The plan of the first lines on screen below the header, connected with the sample key. */
export async function planRows(
  { page }: Pick<PlaygroundPage, "page">,
  lines: number,
): Promise<ReturnType<typeof sidebarIn>> {
  await selectRows(page, 2, lines + 1);
  const sidebar = await openSidebarBy(page, "Enrich selected rows");
  await sidebar.connect();
  await sidebar.chooseWorkflow("Find and verify emails");
  await sidebar.enrich.waitFor();
  return sidebar;
}
