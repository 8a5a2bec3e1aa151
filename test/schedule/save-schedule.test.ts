import { describe, expect, it } from "vitest";
import type { ScheduleDraft } from "../../src/protocol.ts";
import { removeSchedule } from "../../src/schedule/remove-schedule.ts";
import { saveSchedule } from "../../src/schedule/save-schedule.ts";
import { createScheduleStore } from "../../src/schedule/schedule-store.ts";
import { takeOver } from "../../src/schedule/take-over.ts";
import { createClient } from "../../src/sixtyfour/client.ts";
import { aDraft, aSchedule, RESULTS_TAB } from "../builders/schedule.ts";
import { answering } from "../fakes/fake-http.ts";
import { type FakePorts, otherPerson } from "../fakes/fake-ports.ts";
import { SHEET_ID } from "../fakes/fake-sheets.ts";
import { DAY, fileWith, storedSchedule } from "./file-with-schedule.ts";

type Ports = FakePorts["ports"];

function save({ ports }: { ports: Ports }, draft: ScheduleDraft = aDraft()) {
  return saveSchedule(ports, createClient(ports.http, ports.clock, "test-key-0123456789"), draft);
}

const recordsOf = (file: FakePorts) => file.ports.records.all();

describe("saving a schedule is refused", () => {
  const drafts: [string, Partial<ScheduleDraft>][] = [
    ["replace-needs-everything", { mode: "replace" }],
    ["wrong-email", { notify: { email: "rep@example.com, boss@example.com" } }],
    ["wrong-email", { notify: { email: "rep@example" } }],
    ["no-fields", { fields: [] }],
    ["required-field-unmapped", { fields: [{ column: 2, name: "company" }] }],
    [
      "field-mapped-twice",
      {
        fields: [
          { column: 1, name: "full_name" },
          { column: 2, name: "full_name" },
        ],
      },
    ],
    ["column-outside", { fields: [{ column: 9, name: "full_name" }] }],
    ["source-tab-gone", { source: { ...aDraft().source, sheetId: 999 } }],
    ["target-tab-gone", { target: { sheetId: 999 } }],
    ["schedule-tab-is-source", { target: { sheetId: SHEET_ID } }],
    ["schedule-unknown", { id: "gone" }],
    [
      "schedule-too-long",
      {
        fields: Array.from({ length: 40 }, (_, n) => ({
          column: 1,
          name: n ? `f${n}`.repeat(30) : "full_name",
        })),
      },
    ],
  ];
  it.each(drafts)("as %s, and changes nothing", (code, change) => {
    const file = fileWith([]);
    const kept = recordsOf(file);
    expect(() => save(file, aDraft(change))).toThrow(code);
    expect(recordsOf(file)).toEqual(kept);
  });

  it("when the tab has a schedule already", () => {
    expect(() => save(fileWith())).toThrow("schedule-tab-taken");
  });

  it("when the tab is none that the add-on wrote", () => {
    const file = fileWith([]);
    file.ports.tabs.around.foreign.add(RESULTS_TAB);
    expect(() => save(file)).toThrow("not-a-results-tab");
  });

  it("when it is a colleague's", () => {
    const file = fileWith([aSchedule({ owner: { personId: "person-other", label: "Bo", since: 0 } })]);
    expect(() => save(file, aDraft({ id: "schedule-1" }))).toThrow("not-your-schedule");
  });

  it("when the file holds as many as it can, damaged ones counted", () => {
    const file = fileWith(
      Array.from({ length: 49 }, (_, n) =>
        aSchedule({ id: `s${n}`, target: { sheetId: 1_000 + n, sheetName: "x" } }),
      ),
    );
    file.ports.records.put("schedule:damaged", "{}");
    expect(() => save(file)).toThrow("too-many-schedules");
  });

  it("when the workflow is gone", () => {
    const file = fileWith([]);
    file.ports.http.on("GET", /\/workflows\/[^/?]+$/, () => answering(404, {}));
    expect(() => save(file)).toThrow("workflow-gone");
  });
});

describe("a saved schedule", () => {
  it("belongs to whoever saved it, waits for its next slot and has the trigger", () => {
    const file = fileWith([]);
    const view = save(file);
    expect(view).toMatchObject({
      owner: { me: true, label: "Ada" },
      target: { sheetId: RESULTS_TAB, sheetName: "Leads results" },
      source: { sheetName: "Leads", wholeTable: true },
      nextAt: "2026-11-24T05:00:00.000Z",
      notify: { email: "rep@example.com", onFailure: true, onChange: false, onSuccess: false },
      deletedRows: "stay",
      paused: false,
      health: [],
    });
    expect(file.ports.trigger.known.exists).toBe(true);
    expect(file.sixtyfour.jobs).toEqual([]);
  });

  it("keeps what happened to it when it is saved again, and forgets its failures", () => {
    const last = {
      at: 1,
      outcome: "failed" as const,
      added: 0,
      changed: 0,
      runId: null,
      problem: { code: "columns-gone", facts: { tab: "Leads", columns: "Firm" } },
    };
    const file = fileWith([aSchedule({ failures: 3, paused: "failures", last, sent: [{ at: 1, rows: 9 }] })]);
    save(file, aDraft({ id: "schedule-1", cadence: { every: "hour" } }));
    expect(storedSchedule(file)).toMatchObject({
      failures: 0,
      paused: null,
      cadence: { every: "hour", n: 1 },
      last: { outcome: "failed" },
      sent: [{ rows: 9 }],
    });
    expect(storedSchedule(file).last).not.toHaveProperty("problem");
  });

  it("makes up for nothing after a pause, or when its hour was changed", () => {
    for (const draft of [
      aDraft({ id: "schedule-1" }),
      aDraft({ id: "schedule-1", cadence: { every: "day", atHour: 5 } }),
    ]) {
      const file = fileWith([aSchedule({ paused: draft.cadence.atHour === 6 ? "person" : null })]);
      file.ports.clock.pass(5 * DAY);
      expect(Date.parse(save(file, draft).nextAt ?? "")).toBeGreaterThan(file.ports.clock.now());
    }
  });

  it("keeps its stamp when only other things were changed", () => {
    const file = fileWith();
    save(file, aDraft({ id: "schedule-1", send: "everything" }));
    expect(storedSchedule(file).fired).toEqual(aSchedule().fired);
  });

  it("can be paused", () => {
    const file = fileWith();
    const view = save(file, aDraft({ id: "schedule-1", paused: true }));
    expect(view.paused).toBe(true);
    expect(view).not.toHaveProperty("nextAt");
  });
});

describe("a colleague", () => {
  it("takes a schedule over: their key and trigger, from the next slot on", () => {
    const file = fileWith();
    file.ports.clock.pass(3 * DAY);
    const theirs = otherPerson(file.ports);
    const view = takeOver(theirs, "schedule-1", "Bo");
    expect(view).toMatchObject({ owner: { me: true, label: "Bo" } });
    expect(Date.parse(view.nextAt ?? "")).toBeGreaterThan(file.ports.clock.now());
    expect(storedSchedule(file).owner).toMatchObject({ personId: "person-other" });
  });

  it("needs a key for that", () => {
    const file = fileWith();
    const theirs = otherPerson(file.ports);
    theirs.secrets.forgetApiKey();
    expect(() => takeOver(theirs, "schedule-1")).toThrow("no-key");
    expect(storedSchedule(file)).toEqual(aSchedule());
  });

  it("may remove it, and a damaged one", () => {
    const file = fileWith();
    file.ports.records.put("schedule:damaged", "{}");
    removeSchedule(otherPerson(file.ports), "schedule-1");
    removeSchedule(otherPerson(file.ports), "damaged");
    const store = createScheduleStore(file.ports.records);
    expect([store.all(), store.damagedIds()]).toEqual([[], []]);
  });
});
