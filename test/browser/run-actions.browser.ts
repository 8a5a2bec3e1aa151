import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { aHistory, anAdvance, aPlan, aRun } from "../sidebar/builders.ts";
import { ok, refusal, ScriptedServer } from "../sidebar/scripted-server.ts";
import { focusedText, tabTo } from "./keyboard.ts";
import { pagePart } from "./page-part.ts";
import { pagePerTest } from "./page-per-test.ts";
import { done, partly, running } from "./run-states.ts";
import { chooseEmails, openRun } from "./scene.ts";

const open = pagePerTest();
const answer = async (page: Page, name: string) => {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
};

describe("what costs or destroys something, with the keyboard alone", () => {
  it("asks before it sends more rows than a cap allows, and sends them after a yes", async () => {
    const asks = [{ code: "over-run-cap", message: "That is more than one run may send." }];
    const server = new ScriptedServer().answers("run.plan", () => ok(aPlan({ toSend: 1_234 }, { asks })));
    const page = await open(server);
    await chooseEmails(page);
    await page.getByRole("button", { name: "Enrich 1,234 rows" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Send 1,234 rows?" }).waitFor();
    expect(await focusedText(page)).toContain("That is more than one run may send.");

    await answer(page, "Not now");
    expect(await focusedText(page)).toBe("Enrich 1,234 rows");
    expect(server.countOf("run.start")).toBe(0);

    await page.keyboard.press("Enter");
    await answer(page, "Yes, send 1,234 rows");
    await page.getByRole("heading", { name: "Find and verify emails" }).waitFor();
    expect(server.lastParams("run.start")).toMatchObject({ limit: 1_234, confirmedRows: 1_234 });
  });

  it("stops a run, and leaves the focus on the run", async () => {
    const run = running();
    const server = new ScriptedServer()
      .answers("run.list", () => ok(aHistory([run])))
      .answers("run.advance", () => ok(anAdvance([run], 60_000)))
      .answers("run.cancel", () => ok({ ...run, cancelling: true }));
    const page = await open(server);
    await openRun(page, /Working/);
    await answer(page, "Stop this run");
    expect(await focusedText(page)).toContain("Rows not yet sent will not be sent.");
    await answer(page, "Yes, stop it");
    await page.getByText("Stopping", { exact: true }).waitFor();
    expect(server.lastParams("run.cancel")).toEqual({ runId: run.id });
    expect(await focusedText(page)).toBe("Find and verify emails");
  });

  it("does not take the second half of a double click for the answer", async () => {
    const run = running();
    const server = new ScriptedServer()
      .answers("run.list", () => ok(aHistory([run])))
      .answers("run.advance", () => ok(anAdvance([run], 60_000)));
    const page = await open(server);
    await openRun(page, /Working/);
    await page.getByRole("button", { name: "Stop this run" }).dblclick();
    await page.getByRole("heading", { name: "Stop this run?" }).waitFor();
    expect(server.countOf("run.cancel")).toBe(0);
    await page.getByRole("button", { name: "Yes, stop it" }).click();
    expect(server.countOf("run.cancel")).toBe(1);
  });

  it("offers no way to stop a colleague's run", async () => {
    const run = running({ mine: false });
    const server = new ScriptedServer()
      .answers("run.list", () => ok(aHistory([run])))
      .answers("run.advance", () => ok(anAdvance([run], 60_000)));
    const page = await open(server);
    await openRun(page, /Working/);
    await page.getByText("only they can stop it").waitFor();
    expect(await page.getByRole("button", { name: "Stop this run" }).count()).toBe(0);
  });

  it("removes a tab somebody has changed only after a second yes", async () => {
    const { result: _, ...run } = done();
    const server = new ScriptedServer()
      .answers("run.list", () => ok(aHistory([done()])))
      .answers("run.undo", ({ edited }) =>
        edited ? ok({ ...run, undone: true }) : refusal("tab-edited", "It was changed."),
      );
    const page = await open(server);
    await openRun(page, /Done/);
    await answer(page, "Undo: remove what this run wrote");
    expect(server.countOf("run.undo")).toBe(0);
    await answer(page, "Yes, remove it");
    await page.getByRole("heading", { name: "The tab was changed since. Remove it anyway?" }).waitFor();
    await answer(page, "Remove it anyway");
    await page.getByRole("heading", { name: "Removed" }).waitFor();
    expect(server.lastParams("run.undo")).toEqual({ runId: run.id, edited: true });
    expect(await page.getByRole("button", { name: /^Open/ }).count()).toBe(0);
  });

  it("retries the failed rows alone, and opens the new run", async () => {
    const server = new ScriptedServer()
      .answers("run.list", () => ok(aHistory([partly()])))
      .answers("run.retry", () =>
        ok(aRun({ id: "again", status: "queued", rowsSent: 12, startedAt: new Date().toISOString() })),
      );
    const page = await open(server);
    await openRun(page, /Done/);
    await answer(page, "Retry 12 failed rows");
    await page.getByText("12 rows from Leads").waitFor();
    expect(server.lastParams("run.retry")).toEqual({ runId: "run-done", rows: "failed" });
  });

  it("saves the limits", async () => {
    const server = new ScriptedServer().answers("page.part", pagePart);
    const page = await open(server);
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByLabel("Rows in one run").waitFor();
    await tabTo(page, "Rows in one run");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("250");
    await page.keyboard.press("Enter");
    await page.locator("form").getByText("Saved.").waitFor();
    expect(server.lastParams("settings.save")).toEqual({
      rowsPerRun: 250,
      rowsPerDay: 5_000,
      readableLists: false,
    });
  });
});
