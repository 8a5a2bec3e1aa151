import type { Frame, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { EMPTY_KEY } from "../../dev/sixtyfour/stand-in.ts";
import { tabTo } from "./keyboard.ts";
import { ANN, paidFor, standInOf, tabsOf } from "./playground-facts.ts";
import { type PlaygroundPage, playgroundPerTest, selectRows } from "./playground-page.ts";
import { openSidebarBy } from "./playground-sidebar.ts";

const open = playgroundPerTest();

/** Connected to the empty account, with the first ten rows selected. */
async function emptyAccount({ page }: Pick<PlaygroundPage, "page">) {
  await selectRows(page, 2, 11);
  const sidebar = await openSidebarBy(page, "Enrich selected rows");
  await sidebar.keyField.fill(EMPTY_KEY);
  await sidebar.connect();
  await sidebar.says("You have no workflows yet.").waitFor();
  return sidebar;
}

describe("from an account without workflows", () => {
  it("leads to a workflow, three tried rows and the rest, by mouse", async () => {
    const first = await open();
    const { page, playground } = first;
    const sidebar = await emptyAccount(first);
    await sidebar.button("Build a workflow").click();
    await sidebar.button(/^Find and verify emails/).click();
    await sidebar.says("10 rows go in").waitFor();
    await sidebar.says("adds email and email_status").waitFor();
    await sidebar.button("Create workflow").click();

    const tryFirst = sidebar.button("Try 3 first");
    await tryFirst.waitFor();
    expect(await tryFirst.getAttribute("class")).toBe("main");
    await tryFirst.click();
    await sidebar.done.waitFor();
    expect(paidFor(playground)).toHaveLength(3);

    await sidebar.button("Enrich more rows").click();
    await sidebar.button("Enrich 7 rows").click();
    await sidebar.done.waitFor();
    expect(paidFor(playground)).toHaveLength(10);
    expect(tabsOf(playground)).toHaveLength(3);
    expect(await page.frameLocator(".sidebar iframe").getByRole("alert").count()).toBe(0);
  });

  it("leads to the same by keyboard alone", async () => {
    const first = await open();
    const { page, playground } = first;
    const sidebar = await emptyAccount(first);
    const inside = await frameOf(page);
    const focused = () =>
      inside.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent);
    await sidebar.heading("Leads!").focus();
    await tabTo(page, "Build a workflow", inside);
    await page.keyboard.press("Enter");
    await sidebar.heading("Build a workflow").waitFor();
    await tabTo(page, "Find phone numbers", inside);
    await page.keyboard.press("Enter");
    await sidebar.says("10 rows go in").waitFor();
    await tabTo(page, "Move Find phone number, step 3", inside);
    await page.keyboard.press("ArrowUp");
    await expect.poll(focused).toBe("Move Find phone number, step 2");
    await page.keyboard.press("ArrowDown");
    await expect.poll(focused).toBe("Move Find phone number, step 3");
    await tabTo(page, "Create workflow", inside);
    await page.keyboard.press("Enter");
    await sidebar.button("Try 3 first").waitFor();
    await expect.poll(() => inside.evaluate(() => document.activeElement?.id)).toBe("workflow");
    await tabTo(page, "Try 3 first", inside);
    await page.keyboard.press("Enter");
    await sidebar.done.waitFor();
    expect(paidFor(playground)).toHaveLength(3);
    expect(stepsRun(playground)).toEqual([["webhook", "deduplicate", "find_phone"]]);
  });
});

describe("the builder", () => {
  it("says what conditions drop, selects those rows in the sheet, and moves a late filter by mouse", async () => {
    const first = await open();
    const { playground } = first;
    const sidebar = await emptyAccount(first);
    await sidebar.button("Build a workflow").click();
    await sidebar.button(/^Find and verify emails/).click();
    await sidebar.button("+ Add a step").click();
    await sidebar.button(/^Keep only some rows/).click();
    await sidebar.button("Add a condition").click();
    await sidebar.inside.getByLabel("Column, condition 1").selectOption("full_name");
    await sidebar.inside.getByLabel("How it is compared").selectOption("contains");
    await sidebar.inside.getByLabel("Value").fill("a");
    const drops = sidebar.button(/^Show the \d+ rows? it drops$|^Show the row it drops$/);
    await drops.waitFor();
    await sidebar.says("would be paid for in “Find email” first").waitFor();
    const dropped = Number(/\d+/.exec((await drops.textContent()) ?? "")?.[0] ?? 1);
    await drops.click();
    await expect.poll(() => selectedRows(playground)).toBe(dropped);
    await sidebar
      .button("Move Keep only some rows, step 5")
      .dragTo(sidebar.inside.getByRole("article").nth(1));
    await sidebar.button("Move Keep only some rows, step 2").waitFor();
    await expect.poll(() => sidebar.inside.getByText("would be paid for").count()).toBe(0);
  });

  it("keeps what was built when the sidebar is closed", async () => {
    const first = await open();
    const { page } = first;
    const sidebar = await emptyAccount(first);
    await sidebar.button("Build a workflow").click();
    await sidebar.button(/^Research people/).click();
    await sidebar.inside.getByLabel("Name", { exact: true }).first().fill("Who to call");
    await page.waitForTimeout(2_500);
    await openSidebarBy(page, "Open sidebar");
    await sidebar.button("Build a workflow").click();
    await sidebar.says("You were building “Who to call”.").waitFor();
    await sidebar.button("Go on with it").click();
    await sidebar.heading("Who to call").waitFor();
  });
});

/** How many rows are selected in the sheet. */
function selectedRows(playground: PlaygroundPage["playground"]): number {
  const { areas } = playground.host().user(ANN).selection();
  return areas.reduce((sum, { rows }) => sum + rows, 0);
}

/** The document inside the sidebar's frame. */
async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.locator(".sidebar iframe").elementHandle())?.contentFrame();
  if (!frame) throw new Error("There is no sidebar");
  return frame;
}

/** The blocks of each run, by name. */
function stepsRun(playground: PlaygroundPage["playground"]): string[][] {
  return standInOf(playground).runs.map(({ steps }) => steps.map(({ block }) => block.block_name));
}
