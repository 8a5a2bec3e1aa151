import { describe, expect, it } from "vitest";
import { continueUnwatched } from "../../src/continue-unwatched.ts";
import { createRunStore } from "../../src/run/state/run-store.ts";
import { aSchedule, RESULTS_TAB } from "../builders/schedule.ts";
import { answering } from "../fakes/fake-http.ts";
import type { FakePorts } from "../fakes/fake-ports.ts";
import { Killed } from "../fakes/journal.ts";
import { DAY, endRun, fileWith, HOUR, storedSchedule, tick } from "./file-with-schedule.ts";

describe("before anything is spent", () => {
  const cases: [string, string, (file: FakePorts) => void][] = [
    ["there is no key", "no-key", ({ ports }) => ports.secrets.forgetApiKey()],
    [
      "the key was revoked",
      "wrong-key",
      ({ ports }) => ports.http.on("GET", /\/workflows\/[^/?]+$/, () => answering(401, {})),
    ],
    [
      "the workflow is gone",
      "workflow-gone",
      ({ ports }) => ports.http.on("GET", /\/workflows\/[^/?]+$/, () => answering(404, {})),
    ],
    [
      "the workflow lost its webhook",
      "workflow-not-runnable",
      ({ sixtyfour }) => {
        sixtyfour.workflow = {
          id: "wf-1",
          name: "Find emails",
          workflow_definition: { blocks: [], edges: [] },
        };
      },
    ],
    [
      "the source tab is gone",
      "source-tab-gone",
      ({ ports }) => {
        ports.sheets.state.sheets = [];
      },
    ],
    [
      "a mapped header was renamed",
      "columns-gone",
      ({ ports }) => {
        const [header] = ports.sheets.state.sheets[0]?.cells ?? [];
        if (header) header[1] = "Employer";
      },
    ],
    ["the results tab is gone", "target-tab-gone", ({ ports }) => void ports.tabs.made.clear()],
    [
      "the results tab is protected",
      "results-tab-protected",
      ({ ports }) => ports.tabs.around.protected.add(RESULTS_TAB),
    ],
    [
      "the results tab is none of ours",
      "not-a-results-tab",
      ({ ports }) => ports.tabs.around.foreign.add(RESULTS_TAB),
    ],
    [
      "the spreadsheet is full",
      "no-room-to-refresh",
      ({ ports }) => {
        ports.tabs.around.cells = 9_990_000;
      },
    ],
  ];

  it.each(cases)("a refresh stops when %s, and tells it as %s", (_, code, harm) => {
    const file = fileWith();
    harm(file);
    tick(file, DAY);
    expect(file.sixtyfour.jobs).toEqual([]);
    expect(storedSchedule(file)).toMatchObject({
      failures: 1,
      refreshing: null,
      last: { outcome: "failed", runId: null, problem: { code } },
    });
    expect(file.ports.mail.sent).toHaveLength(1);
    expect(file.ports.tables.kept.get("ledger") ?? []).toEqual([]);
  });

  it("three such slots in a row pause the schedule, and its owner is told", () => {
    const file = fileWith();
    file.ports.tabs.around.protected.add(RESULTS_TAB);
    for (let day = 0; day < 6; day++) tick(file, DAY);
    expect(storedSchedule(file)).toMatchObject({ failures: 3, paused: "failures" });
    expect(file.ports.mail.sent).toHaveLength(3);
    expect(file.ports.mail.sent[2]?.body).toContain("paused");
  });
});

describe("a defect that a start meets each time", () => {
  it("is told after two hours, instead of standing still without a word", () => {
    const file = fileWith();
    file.ports.sheets.read = () => {
      throw new TypeError("Something nobody has foreseen");
    };
    tick(file, DAY);
    expect(storedSchedule(file).refreshing).toMatchObject({ patience: { reason: "internal" } });
    for (let ticks = 0; ticks < 14; ticks++) tick(file, 11 * 60_000);
    expect(storedSchedule(file)).toMatchObject({
      refreshing: null,
      last: { outcome: "failed", problem: { code: "refresh-not-started", cause: { code: "internal" } } },
    });
    expect(file.ports.mail.sent).toHaveLength(1);
    expect(file.ports.defects.noted.length).toBeGreaterThan(1);
  });
});

describe("passing trouble", () => {
  function down(file: FakePorts): void {
    file.ports.http.on("GET", /\/workflows\/[^/?]+$/, () => answering(503, {}));
  }

  it("is waited out within the same slot", () => {
    const file = fileWith();
    const state = { down: true };
    file.ports.http.on("GET", /\/workflows\/[^/?]+$/, () =>
      state.down ? answering(503, {}) : answering(200, file.sixtyfour.workflow),
    );
    tick(file, DAY);
    expect(storedSchedule(file).refreshing).toMatchObject({
      started: false,
      patience: { reason: "service-down" },
    });
    state.down = false;
    tick(file, 11 * 60_000);
    expect(file.sixtyfour.jobs).toHaveLength(1);
    expect(storedSchedule(file).failures).toBe(0);
  });

  it("fails the slot after two hours, and quotes itself as the reason", () => {
    const file = fileWith();
    down(file);
    tick(file, DAY);
    for (let n = 0; n < 15; n++) tick(file, 11 * 60_000);
    expect(storedSchedule(file)).toMatchObject({
      failures: 1,
      refreshing: null,
      last: {
        outcome: "failed",
        problem: { code: "refresh-not-started", facts: { hours: 2 }, cause: { code: "service-down" } },
      },
    });
  });

  it("includes somebody else's writing: the lock is waited for, and nothing is lost", () => {
    const file = fileWith();
    file.ports.lock.heldByOther = true;
    tick(file, DAY);
    expect(storedSchedule(file)).toEqual(aSchedule());
    file.ports.lock.heldByOther = false;
    tick(file, HOUR);
    expect(file.sixtyfour.jobs).toHaveLength(1);
  });
});

describe("a refresh whose executions are killed", () => {
  const told = () =>
    fileWith([
      aSchedule({ notify: { email: "a@example.com", onFailure: true, onChange: true, onSuccess: false } }),
    ]);

  /** Due on Tuesday; the run ends between two ticks. */
  function live(file: FakePorts): void {
    file.ports.clock.pass(DAY);
    for (let round = 0; round < 8; round++) {
      try {
        file.ports.clock.pass(60_000);
        continueUnwatched(file.ports, null);
        if (createRunStore(file.ports.records).working().length > 0 && round > 3) endRun(file);
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
        file.journal.killAfter(null);
      }
    }
  }

  const whole = told();
  whole.journal.clear();
  live(whole);
  const calls = [...whole.journal.calls];

  it("makes enough calls for the cases below to mean something", () => {
    expect(calls.length).toBeGreaterThan(9);
    expect(calls).toContain("mail");
  });

  it.each(calls.map((call, index) => [index + 1, call]))(
    "is the same refresh, paid for once and told, when one dies before call %i (%s)",
    (call) => {
      const file = told();
      // `defects.note` would hide a death that the schedule's own catch sees.
      file.ports.defects.note = (error: unknown) => {
        if (error instanceof Killed) throw error;
      };
      file.journal.killAfter(Number(call) - 1);
      live(file);
      expect(file.sixtyfour.jobs).toHaveLength(1);
      expect(createRunStore(file.ports.records).all()).toHaveLength(1);
      expect(storedSchedule(file)).toMatchObject({
        refreshing: null,
        last: { outcome: "changed" },
        sent: [{ rows: 3 }],
        mail: { due: false, trouble: null },
      });
      expect(file.ports.mail.sent.length).toBeGreaterThanOrEqual(1);
      expect(file.ports.mail.sent.length).toBeLessThanOrEqual(2);
    },
  );
});
