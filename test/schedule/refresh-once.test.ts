import { describe, expect, it } from "vitest";
import { NotConfirmed } from "../../src/run/not-confirmed.ts";
import { startRun } from "../../src/run/start-run.ts";
import { createRunStore } from "../../src/run/state/run-store.ts";
import { refreshOnce } from "../../src/schedule/refresh-once.ts";
import { createScheduleStore } from "../../src/schedule/schedule-store.ts";
import { createClient } from "../../src/sixtyfour/client.ts";
import { RUNS } from "../builders/run.ts";
import { aSchedule, RESULTS_TAB } from "../builders/schedule.ts";
import { type FakePorts, otherPerson } from "../fakes/fake-ports.ts";
import { type FakeSheet, SHEET_ID } from "../fakes/fake-sheets.ts";
import { Killed } from "../fakes/journal.ts";
import { endRun, fileWith } from "./file-with-schedule.ts";

const ASKED = { sheetId: RESULTS_TAB };
const clientOf = ({ http, clock }: FakePorts["ports"]) => createClient(http, clock, "test-key-0123456789");

/** Three leads were enriched into a tab of their own; `more` were added below since. */
function afterRun(more: string[][] = [["Dee", "Dee Ltd", ""]]): FakePorts {
  const file = fileWith([]);
  const { ports } = file;
  startRun(ports, clientOf(ports), {
    workflowId: "wf-1",
    sheetId: SHEET_ID,
    a1: "A2:C4",
    headerRow: 1,
    fields: RUNS.done.fields,
    skip: { hidden: true, blank: true, duplicate: true, alreadySent: true },
    output: { kind: "new-tab" },
  });
  const store = createRunStore(ports.records);
  const [run] = store.working();
  endRun(file);
  if (run)
    store.save({ ...RUNS.done, id: run.id, output: run.output, source: run.source, fields: run.fields });
  retype(file, (cells) => [...cells, ...more]);
  return file;
}

/** Changes the sheet of leads; never a row itself, since the fakes of all tests share them. */
function retype({ ports }: FakePorts, change: (cells: FakeSheet["cells"]) => FakeSheet["cells"]): void {
  const [sheet] = ports.sheets.state.sheets;
  if (sheet) sheet.cells = change(sheet.cells);
}

function refresh({ ports }: FakePorts, confirmedRows?: number) {
  return refreshOnce(ports, clientOf(ports), {
    ...ASKED,
    ...(confirmedRows === undefined ? {} : { confirmedRows }),
  });
}

describe("a refresh without a schedule", () => {
  it("is refused for a tab that no known run wrote", () => {
    expect(() => refresh(fileWith([]))).toThrow("not-a-results-tab");
    const file = afterRun();
    expect(() => refreshOnce(file.ports, clientOf(file.ports), {})).toThrow("not-a-results-tab");
  });

  it("spends nothing when the tab is gone, a column is gone, or nothing is new", () => {
    const gone = afterRun();
    gone.ports.tabs.made.clear();
    expect(() => refresh(gone, 1)).toThrow("not-a-results-tab");

    const lacking = afterRun();
    retype(lacking, ([, ...rows]) => [["Name", "Firm", "City"], ...rows]);
    expect(() => refresh(lacking, 1)).toThrow("columns-gone");

    expect(() => refresh(afterRun([]))).toThrow("nothing-to-send");
    for (const { sixtyfour } of [gone, lacking]) expect(sixtyfour.jobs).toHaveLength(1);
  });

  it("sends nothing before the number of rows is agreed to, and asks again for another number", () => {
    const file = afterRun();
    expect(() => refresh(file)).toThrow(NotConfirmed);
    expect(() => refresh(file, 2)).toThrow(NotConfirmed);
    try {
      refresh(file);
    } catch (error) {
      const view = error instanceof NotConfirmed ? error.view() : null;
      expect(view).toMatchObject({ confirmRows: 1, asks: [{ code: "refresh-sends", facts: { rows: 1 } }] });
    }
    expect(file.sixtyfour.jobs).toHaveLength(1);
  });

  it("asks about a cap that is reached rather than about the number alone", () => {
    const file = afterRun([
      ["Dee", "Dee Ltd", ""],
      ["Eve", "Eve Ltd", ""],
    ]);
    file.ports.records.put(
      "settings",
      JSON.stringify({ rowsPerRun: 1, rowsPerDay: 100, readableLists: false }),
    );
    expect(() => refresh(file)).toThrow(
      expect.objectContaining({ facts: expect.objectContaining({ rows: 2 }) }),
    );
  });

  it("sends the rows that came below a table that was sent as a whole, and finds its columns where they are", () => {
    const file = afterRun();
    retype(file, (cells) => cells.map((row) => ["", ...row]));
    const run = refresh(file, 1);
    expect(run).toMatchObject({
      rowsSent: 1,
      output: { kind: "refresh", scheduleId: null, sheetId: RESULTS_TAB },
    });
    expect(JSON.parse(file.sixtyfour.jobs[1]?.body ?? "")).toMatchObject({
      webhook_payload: [{ full_name: "Dee", company: "Dee Ltd" }],
    });
  });

  it("is refused while the tab is being refreshed, and sends nothing twice afterwards", () => {
    const file = afterRun();
    refresh(file, 1);
    const colleague = otherPerson(file.ports);
    expect(() => refreshOnce(colleague, clientOf(file.ports), { ...ASKED, confirmedRows: 1 })).toThrow(
      "refresh-under-way",
    );
    endRun(file);
    expect(() => refresh(file, 1)).toThrow("nothing-to-send");
    expect(file.sixtyfour.jobs).toHaveLength(2);
  });

  it("that died halfway is one refresh with the next press", () => {
    for (let step = 1; ; step++) {
      const file = afterRun();
      file.journal.killAfter(step);
      try {
        refresh(file, 1);
        break;
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
      }
      file.journal.killAfter(null);
      const started = createRunStore(file.ports.records).working();
      if (started.length === 0) refresh(file, 1);
      else expect(() => refresh(file, 1)).toThrow("refresh-under-way");
      expect(createRunStore(file.ports.records).working()).toHaveLength(1);
    }
  });

  it("goes by the schedule where the tab has one, and asks nothing that was agreed to", () => {
    const file = afterRun();
    createScheduleStore(file.ports.records).save(aSchedule());
    expect(refresh(file).output).toMatchObject({ scheduleId: "schedule-1" });
    expect(() => refresh(file)).toThrow("refresh-under-way");
  });

  it("names whoever pressed as they call themselves, never the owner of a schedule", () => {
    const file = afterRun();
    createScheduleStore(file.ports.records).save(
      aSchedule({
        target: { sheetId: 999, sheetName: "Another" },
        owner: { personId: "person-me", label: "Ada", since: 0 },
      }),
    );
    const { id } = refresh(file, 1);
    expect(createRunStore(file.ports.records).get(id)?.output).toMatchObject({ by: "Ada" });
  });
});
