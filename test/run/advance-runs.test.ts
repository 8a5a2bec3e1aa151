import { describe, expect, it } from "vitest";
import { continueUnwatched } from "../../src/continue-unwatched.ts";
import { advanceRuns } from "../../src/run/advance-runs.ts";
import { createRunStore } from "../../src/run/state/run-store.ts";
import { type FakePorts, fakePorts, otherPerson } from "../fakes/fake-ports.ts";
import { liveStatus } from "../fakes/fake-sixtyfour.ts";
import { Killed } from "../fakes/journal.ts";
import { advance, MINUTE, start, storedInJobs, storedRun } from "./story.ts";

const CSV = "name,email\nAda,ada@x.example\nBo,\nChen,chen@x.example\n";
const CELLS = [
  ["name", "email"],
  ["Ada", "ada@x.example"],
  ["Bo", ""],
  ["Chen", "chen@x.example"],
];

const views = ({ runs }: ReturnType<typeof advance>) => runs.map(({ id, status }) => ({ id, status }));

describe("advanceRuns leaves alone", () => {
  it("a file without runs", () => {
    const file = fakePorts();
    expect(advance(file)).toEqual({
      runs: [],
      nextCheckMs: 0,
      background: { everyMinutes: null, lastLookAt: null },
    });
    expect(file.journal.calls).toEqual([]);
  });

  it("other people's runs, which it shows", () => {
    const file = fakePorts();
    start(otherPerson(file.ports));
    file.sixtyfour.complete("job-1", CSV, 3);
    file.journal.clear();
    expect(advance(file)).toMatchObject({ runs: [{ status: "queued", mine: false }], nextCheckMs: 10_000 });
    expect(file.journal.calls).toEqual([]);
  });

  it("runs whose owner has no key at present, and goes on once there is one", () => {
    const file = fakePorts();
    start(file.ports);
    file.sixtyfour.complete("job-1", CSV, 3);
    file.ports.secrets.forgetApiKey();
    file.journal.clear();
    expect(advance(file).runs).toMatchObject([{ status: "queued" }]);
    expect(file.journal.calls).toEqual([]);
    file.ports.secrets.keepApiKey("new-key");
    expect(advance(file).runs).toMatchObject([{ status: "done" }]);
  });

  it("runs that somebody else is working on, and shows what is stored", () => {
    const file = fakePorts();
    start(file.ports);
    file.sixtyfour.complete("job-1", CSV, 3);
    file.ports.lock.heldByOther = true;
    file.journal.clear();
    expect(advance(file)).toMatchObject({ runs: [{ status: "queued" }], nextCheckMs: 10_000 });
    expect(file.journal.calls).toEqual([]);
  });
});

describe("advanceRuns", () => {
  it("takes a run from queued to done in one call when time allows, and needs no trigger any more", () => {
    const file = fakePorts();
    start(file.ports);
    expect(file.ports.trigger.known.exists).toBe(true);
    file.sixtyfour.complete("job-1", CSV, 3);
    expect(advance(file)).toMatchObject({ runs: [{ status: "done" }], nextCheckMs: 0 });
    expect(file.ports.trigger.known.exists).toBe(false);
  });

  it("keeps the trigger while another run is under way", () => {
    const file = fakePorts();
    start(file.ports, { limit: 1 });
    start(file.ports, { limit: 1 });
    file.sixtyfour.live.set("job-1", liveStatus("cancelled"));
    advance(file);
    expect(file.ports.trigger.known.exists).toBe(true);
  });

  it("begins no step after its time is over", () => {
    const file = fakePorts();
    start(file.ports);
    file.sixtyfour.complete("job-1", CSV, 3);
    file.ports.clock.pass(MINUTE);
    file.journal.onCall(() => file.ports.clock.pass(5_000));
    advanceRuns(file.ports, 1_000);
    expect(storedRun(file).jobs).toMatchObject([{ status: "ready" }]);
  });

  it("is not held up by a run that meets a defect, and lets that one wait", () => {
    const file = fakePorts();
    start(file.ports, { limit: 1 });
    file.ports.clock.pass(1);
    start(file.ports, { limit: 1 });
    file.sixtyfour.complete("job-1", CSV, 3);
    file.sixtyfour.complete("job-2", CSV, 3);
    let failures = 0;
    file.journal.onCall((call) => {
      if (call.startsWith("make") && failures++ === 0) throw new Error("Service timed out");
    });
    expect(() => advance(file)).toThrow("Service timed out");
    expect(
      views(advance(file, 0))
        .map(({ status }) => status)
        .sort(),
    ).toEqual(["done", "downloading"]);
    expect(views(advance(file)).map(({ status }) => status)).toEqual(["done", "done"]);
  });

  it("tells the person when a defect does not go away for a day", () => {
    const file = fakePorts();
    start(file.ports);
    file.sixtyfour.complete("job-1", CSV, 3);
    file.journal.onCall((call) => {
      if (call.startsWith("make")) throw new Error("You are trying to edit a protected object");
    });
    for (let hour = 0; hour < 30 && storedRun(file).status !== "failed"; hour++) {
      try {
        advance(file, 60 * MINUTE);
      } catch {
        const run = storedRun(file);
        if (run.status !== "failed") expect(run).toMatchObject({ patience: { reason: "internal" } });
      }
    }
    expect(storedRun(file)).toMatchObject({ status: "failed", problem: { code: "download-failed" } });
  });
});

describe("advanceRuns and a run that meets a defect at every start", () => {
  it("gives it up after a day with its rows counted as sent, and forgets what was to be sent", () => {
    const file = fakePorts();
    file.ports.http.lose("before");
    start(file.ports);
    file.journal.onCall((call) => {
      if (/^GET \/workflows\/runs(\?|$)/.test(call)) throw new Error("Service error");
    });
    for (let hour = 0; hour < 40 && storedRun(file).status === "working"; hour++) {
      expect(() => advance(file, 60 * MINUTE)).toThrow("Service error");
    }
    expect(storedRun(file)).toMatchObject({
      status: "failed",
      jobs: [{ status: "failed", problem: { code: "start-unknown" } }],
    });
    expect(file.ports.tables.kept.get("outbox") ?? []).toEqual([]);
    expect(() => start(file.ports)).toThrow("nothing-to-send");
  });
});

describe("a run whose executions are killed", () => {
  /** Starts and follows a run; whoever comes after a killed execution goes on, and starts again if nothing is stored. */
  function live(file: FakePorts): void {
    for (let round = 0; round < 12; round++) {
      try {
        if (createRunStore(file.ports.records).all().length === 0) start(file.ports);
        else if (advance(file).nextCheckMs === 0) return;
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
        file.journal.killAfter(null);
      }
    }
    throw new Error("The run came to no end");
  }

  function completeFrom(file: FakePorts): void {
    file.sixtyfour.complete("job-1", CSV, 3);
  }

  const whole = fakePorts();
  completeFrom(whole);
  live(whole);
  const steps = whole.journal.calls.length;

  it("makes enough calls for the cases below to mean something", () => {
    expect(steps).toBeGreaterThan(18);
  });

  it.each(Array.from({ length: steps }, (_, index) => [index + 1, whole.journal.calls[index]]))(
    "ends the same when the execution dies before call %i (%s)",
    (call) => {
      const file = fakePorts();
      completeFrom(file);
      file.journal.killAfter(Number(call) - 1);
      live(file);
      expect(file.sixtyfour.jobs).toHaveLength(1);
      expect(() => start(file.ports)).toThrow("nothing-to-send");
      expect(storedRun(file)).toMatchObject({ status: "done", result: { rows: 3 } });
      expect([...file.ports.tabs.made.values()]).toMatchObject([
        { title: "Find emails, 23 Nov", hidden: false, dressed: true, cells: CELLS, rows: 4, columns: 2 },
      ]);
      expect(file.ports.tables.kept.get("outbox")).toEqual([]);
      continueUnwatched(file.ports, null);
      expect(file.ports.trigger.known.exists).toBe(false);
    },
  );
});

describe("a run of several jobs whose executions are killed", () => {
  const EXPECTED = [
    ["full_name", "email", "score"],
    ["A", "a@x.example", ""],
    ["B", "", "7"],
    ["D", "d@x.example", ""],
  ];

  /** Four jobs: the third fails, the second has its columns in another order. */
  function several(): FakePorts {
    const file = storedInJobs([1, 1, 1, 1]);
    file.sixtyfour.complete("job-1", "full_name,email\nA,a@x.example\n", 1);
    file.sixtyfour.complete("job-2", "score,full_name\n7,B\n", 1);
    file.sixtyfour.live.set("job-3", liveStatus("failed"));
    file.sixtyfour.complete("job-4", "full_name,email\nD,d@x.example\n", 1);
    file.journal.clear();
    return file;
  }

  function live(file: FakePorts): void {
    for (let round = 0; round < 12; round++) {
      try {
        if (advance(file).nextCheckMs === 0) return;
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
        file.journal.killAfter(null);
      }
    }
    throw new Error("The run came to no end");
  }

  const whole = several();
  live(whole);
  const { calls } = whole.journal;

  it("makes enough calls for the cases below to mean something", () => {
    expect(calls.length).toBeGreaterThan(45);
  });

  it.each(calls.map((call, index) => [index + 1, call]))(
    "ends the same when one dies before call %i (%s)",
    (call) => {
      const file = several();
      file.journal.killAfter(Number(call) - 1);
      live(file);
      expect(file.sixtyfour.jobs.map(({ key }) => key)).toEqual(["run-1-0", "run-1-1", "run-1-2", "run-1-3"]);
      expect(storedRun(file)).toMatchObject({ status: "done", result: { rows: 3 } });
      const blank = (row: (string | number)[]) => [...row, "", ""].slice(0, 3);
      expect(file.ports.tabs.only().cells.map(blank)).toEqual(EXPECTED);
      expect(file.ports.tables.read("outbox")).toEqual([]);
      continueUnwatched(file.ports, null);
      expect(file.ports.trigger.known.exists).toBe(false);
    },
  );
});
