import { describe, expect, it } from "vitest";
import { ANN, BEN, paidFor, standInOf, tabsOf } from "./playground-facts.ts";
import { playgroundPerTest, selectRows } from "./playground-page.ts";
import { openSidebarBy, planRows } from "./playground-sidebar.ts";
import { seat } from "./playground-strip.ts";

const open = playgroundPerTest();

describe("the plan", () => {
  it("selects the rows behind each of its numbers in the grid, and stays with its own rows meanwhile", async () => {
    const first = await open();
    const sidebar = await planRows(first, 17);
    const stretches = () =>
      first.playground
        .host()
        .user(ANN)
        .selection()
        .areas.map(({ row, rows }) => [row, row + rows - 1]);
    await sidebar.planNumber("hidden").click();
    await expect.poll(stretches).toEqual([[9, 9]]);
    await sidebar.planNumber("blank").click();
    await expect.poll(stretches).toEqual([[18, 18]]);
    await sidebar.planNumber("duplicate").click();
    await expect.poll(stretches).toEqual([[14, 14]]);
    await sidebar.planNumber("To send").click();
    await expect.poll(stretches).toEqual([
      [2, 8],
      [10, 13],
      [15, 17],
      [19, 19],
    ]);
    await sidebar.says("These rows stay chosen").waitFor();
    expect(await sidebar.heading("Leads!").textContent()).toBe("Leads!A2:F19");
    expect(await sidebar.enrich.textContent()).toBe("Enrich 15 rows");
  });

  it("is asked about above the cap of the file, and what was declined was not sent", async () => {
    const first = await open();
    const { page, playground } = first;
    const sidebar = await planRows(first, 10);
    await sidebar.openSettings();
    await sidebar.inside.getByLabel("Rows in one run").fill("5");
    await sidebar.button("Save").click();
    await sidebar.says("Saved.").waitFor();
    await sidebar.button("Enrich").click();
    await sidebar.says("more than the 5").waitFor();
    await sidebar.enrich.click();
    await sidebar.heading("Send 10 rows?").waitFor();
    await sidebar.button("Not now").click();
    expect(paidFor(playground)).toEqual([]);

    await sidebar.enrich.click();
    await sidebar.button("Yes, send 10 rows").click();
    await sidebar.done.waitFor();
    expect(paidFor(playground)).toHaveLength(10);
    await page.getByText(tabsOf(playground)[1] ?? "no results tab", { exact: true }).waitFor();
  });

  it("is proposed to a colleague as it was sent last time", async () => {
    const first = await open();
    const { page } = first;
    const anns = await planRows(first, 10);
    await anns
      .button(/^Change/)
      .nth(1)
      .click();
    await anns.inside.getByLabel(/^title/).selectOption({ label: "Not sent" });
    await anns.says("Skip rules").click();
    await anns.inside.getByLabel("Duplicates among these rows").uncheck();
    await anns.inside.locator("summary", { hasText: "Results" }).click();
    await anns.inside.getByLabel("Keep only these columns").fill("email, email_status");
    await page.keyboard.press("Tab");
    await anns.says("only 2 columns").waitFor();
    await anns.enrich.click();
    await anns.done.waitFor();

    await seat(page, "Ben");
    await selectRows(page, 12, 16);
    const bens = await openSidebarBy(page, "Enrich selected rows");
    await bens.connect();
    await bens.says("As you sent it last time.").waitFor();
    await bens.says("Only these 2 of 6 columns leave the sheet.").waitFor();
    await bens.says("3 of 4 on").waitFor();
    await bens.says("only 2 columns").waitFor();
  });
});

describe("two people", () => {
  it("who press at the same time send no row twice", async () => {
    const first = await open();
    const { playground, secondWindow } = first;
    standInOf(playground).setPace(0.1);
    const anns = await planRows(first, 10);
    const bens = await planRows({ page: await secondWindow(BEN) }, 10);
    await Promise.all([anns.enrich.click(), bens.enrich.click()]);
    await Promise.any([anns, bens].map(({ done }) => done.waitFor()));
    await Promise.any(
      [anns, bens].map(({ says }) => says("None of the 11 selected rows is to be sent").waitFor()),
    );
    expect(new Set(paidFor(playground)).size).toBe(10);
    expect(paidFor(playground)).toHaveLength(10);
    expect(tabsOf(playground)).toHaveLength(2);
  });

  it("read the add-on each in their own language", async () => {
    const first = await open();
    const { page } = first;
    const sidebar = await planRows(first, 10);
    await sidebar.openSettings();
    await sidebar.inside.getByLabel("Language").selectOption("Deutsch");
    await sidebar.button("Save").click();
    await sidebar.heading("Einstellungen").waitFor();
    await page.getByRole("button", { name: "Close the sidebar" }).click();
    await expect.poll(() => page.locator(".sidebar").count()).toBe(0);
    await openSidebarBy(page, "Open sidebar");
    await sidebar.button("Einstellungen").waitFor();

    await seat(page, "Ben");
    const bens = await openSidebarBy(page, "Open sidebar");
    await bens.heading("Connect to Sixtyfour").waitFor();
  });
});
