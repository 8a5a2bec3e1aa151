import { describe, expect, it } from "vitest";
import { rememberChoices } from "../../src/run/choices.ts";
import { createRunStore } from "../../src/run/state/run-store.ts";
import { draftSchedule } from "../../src/schedule/draft-schedule.ts";
import { saveSchedule } from "../../src/schedule/save-schedule.ts";
import { createClient } from "../../src/sixtyfour/client.ts";
import { RUNS } from "../builders/run.ts";
import { aSchedule, RESULTS_TAB } from "../builders/schedule.ts";
import type { FakePorts } from "../fakes/fake-ports.ts";
import { fileWith } from "./file-with-schedule.ts";

/** A run has written the results tab. */
function afterRun(change: Partial<typeof RUNS.done> = {}): FakePorts {
  const file = fileWith([]);
  createRunStore(file.ports.records).save({ ...RUNS.done, ...change });
  return file;
}

describe("a proposed schedule", () => {
  it("is refused for a tab that no known run wrote", () => {
    expect(() => draftSchedule(fileWith([]).ports, "run-1")).toThrow("not-a-results-tab");
    expect(() => draftSchedule(fileWith([]).ports, undefined)).toThrow("not-a-results-tab");
    expect(() => draftSchedule(afterRun({ result: null }).ports, "run-1")).toThrow("not-a-results-tab");
  });

  it("repeats what the run was started with, and can be saved as it is", () => {
    const file = afterRun();
    const { draft, targetName } = draftSchedule(file.ports, "run-1");
    expect(targetName).toBe("Leads results");
    expect(draft).toMatchObject({
      target: { sheetId: RESULTS_TAB },
      source: { a1: "A2:C4", wholeTable: true, headerRow: 1 },
      workflowId: "wf-1",
      fields: RUNS.done.fields,
      send: "new-or-changed",
      mode: "update",
    });
    const client = createClient(file.ports.http, file.ports.clock, "test-key-0123456789");
    expect(saveSchedule(file.ports, client, draft).target.sheetId).toBe(RESULTS_TAB);
  });

  it("means the whole table only if the run did: three tried rows do not become thousands", () => {
    const file = afterRun({ source: { ...RUNS.done.source, a1: "A2:C3" } });
    expect(draftSchedule(file.ports, "run-1").draft.source).toMatchObject({ wholeTable: false, a1: "A2:C3" });
  });

  it("finds the columns where they stand now, and skips as the person chose", () => {
    const file = afterRun();
    rememberChoices(file.ports.records, {
      workflowId: "wf-1",
      fields: [
        { header: "Name", column: 1, name: "full_name" },
        { header: "Company", column: 2, name: "company" },
      ],
      skip: { hidden: true, blank: true, duplicate: false, alreadySent: true },
      columns: [],
      output: "new-tab",
      usedAt: "2026-11-23T14:00:00.000Z",
    });
    const [sheet] = file.ports.sheets.state.sheets;
    if (sheet) sheet.cells = sheet.cells.map((row) => ["", ...row]);
    const { draft } = draftSchedule(file.ports, "run-1");
    expect(draft.fields.map(({ column }) => column)).toEqual([2, 3]);
    expect(draft.skip).toMatchObject({ hidden: true, duplicate: false });
  });

  it("is the schedule itself where the tab has one", () => {
    const file = fileWith();
    createRunStore(file.ports.records).save(RUNS.done);
    const { draft, schedule } = draftSchedule(file.ports, "run-1");
    expect(schedule?.id).toBe(aSchedule().id);
    expect(draft.id).toBe(aSchedule().id);
  });
});
