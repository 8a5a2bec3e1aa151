import type { FrameLocator, Page } from "playwright-core";

/** The sidebar inside the playground; the only place where tests of the playground know its controls. */
export function sidebarIn(page: Page) {
  const inside: FrameLocator = page.frameLocator(".sidebar iframe");
  return {
    inside,
    keyField: inside.locator("#api-key"),
    rows: (text: string | RegExp) => inside.getByRole("heading", { name: text }),
    connect: () => inside.getByRole("button", { name: "Connect", exact: true }).click(),
    chooseWorkflow: (name: string) => inside.getByRole("option", { name: new RegExp(`^${name}`) }).click(),
    /** The button that says how many rows it sends. */
    enrich: inside.getByRole("button", { name: /^Enrich \d+ rows$/ }),
    hiddenRows: inside.getByRole("button", { name: /hidden.*select/i }),
    done: inside.getByRole("heading", { name: /rows are in your sheet/ }),
    openResults: inside.getByRole("button", { name: /^Open “/ }),
  };
}
