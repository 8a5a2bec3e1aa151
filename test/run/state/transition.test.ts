import { describe, expect, it } from "vitest";
import { IllegalTransition } from "../../../src/run/state/job-transition.ts";
import type { Run } from "../../../src/run/state/run.ts";
import { type RunEvent, transition } from "../../../src/run/state/transition.ts";
import { aWorkingRun, FINISHED_AT, JOBS, LANDING, RUNS, TROUBLE } from "../../builders/run.ts";

const NOW = FINISHED_AT;
const RESULT = { sheetId: 101, sheetName: "Other", rows: 9, columns: 2, fingerprint: "f" };

const EVENTS = {
  job: { type: "job", index: 0, event: { type: "gaveUp", problem: { code: "run-lost", facts: {} } } },
  cancelRequested: { type: "cancelRequested" },
  setBack: { type: "setBack", notBefore: NOW + 5_000, reason: "internal" },
  landingMoved: { type: "landingMoved", landing: LANDING },
  jobLanded: { type: "jobLanded", index: 1, landing: LANDING },
  finished: { type: "finished", outcome: { result: RESULT, emptyRows: 1, notices: [] } },
  judged: { type: "judged", verdict: { kind: "merging" } },
  gaveUp: { type: "gaveUp", problem: { code: "run-failed", facts: { rows: 3 } } },
  stopped: { type: "stopped" },
  undone: { type: "undone" },
} as const satisfies Record<RunEvent["type"], RunEvent>;

type Status = Run["status"];
type EventName = keyof typeof EVENTS;

/** Every pair that may happen, and where it leads; all others must throw. */
const LEGAL: Record<Status, Partial<Record<EventName, Status>>> = {
  working: {
    job: "working",
    cancelRequested: "working",
    setBack: "working",
    landingMoved: "working",
    jobLanded: "working",
    judged: "working",
    finished: "done",
    gaveUp: "failed",
    stopped: "cancelled",
  },
  done: { undone: "done" },
  failed: {},
  cancelled: {},
};

const OF_TWO: { [S in Status]: Run } = { ...RUNS, working: aWorkingRun([JOBS.running, JOBS.ready]) };
const PAIRS = (Object.keys(RUNS) as Status[]).flatMap((status) =>
  (Object.keys(EVENTS) as EventName[]).map((name) => ({ status, name, leadsTo: LEGAL[status][name] })),
);
const legal = PAIRS.flatMap(({ status, name, leadsTo }) => (leadsTo ? [{ status, name, leadsTo }] : []));
const illegal = PAIRS.filter(({ leadsTo }) => leadsTo === undefined);

describe("transition", () => {
  it("is tested on every pair of state and event", () => {
    expect(PAIRS).toHaveLength(4 * 10);
    expect(legal).toHaveLength(10);
  });

  it.each(illegal)("refuses a run that is $status and $name", ({ status, name }) => {
    expect(() => transition(OF_TWO[status], EVENTS[name], NOW)).toThrow(IllegalTransition);
  });

  it.each(legal)("takes a run that is $status and $name to $leadsTo", ({ status, name, leadsTo }) => {
    expect(transition(OF_TWO[status], EVENTS[name], NOW).status).toBe(leadsTo);
  });

  it.each(legal)("leaves nothing of $status in the run after $name", ({ status, name, leadsTo }) => {
    const members = Object.keys(transition(OF_TWO[status], EVENTS[name], NOW)).filter(
      (member) => member !== "patience" && member !== "verdict",
    );
    expect(members.sort()).toEqual(Object.keys(RUNS[leadsTo]).sort());
  });

  it.each(legal)("does not touch the run that is $status when it is $name", ({ status, name }) => {
    const before = JSON.stringify(OF_TWO[status]);
    transition(OF_TWO[status], EVENTS[name], NOW);
    expect(JSON.stringify(OF_TWO[status])).toBe(before);
  });
});

describe("transition of one job", () => {
  it("changes that job alone", () => {
    const next = transition(OF_TWO.working, EVENTS.job, NOW);
    expect(next.jobs.map(({ status }) => status)).toEqual(["failed", "ready"]);
  });

  it.each([-1, 2])("refuses a job %i that is not there", (index) => {
    expect(() => transition(OF_TWO.working, { ...EVENTS.job, index }, NOW)).toThrow(IllegalTransition);
  });

  it("refuses what the job's state does not allow", () => {
    expect(() => transition(OF_TWO.working, { ...EVENTS.jobLanded, index: 0 }, NOW)).toThrow(
      IllegalTransition,
    );
  });

  it("lands job and rows in one step", () => {
    const landing = { ...LANDING, sheetId: 7 };
    expect(transition(OF_TWO.working, { ...EVENTS.jobLanded, landing }, NOW)).toMatchObject({
      landing: { sheetId: 7 },
      jobs: [{ status: "running" }, { status: "landed" }],
    });
  });
});

describe("transition of the whole run", () => {
  const troubled = aWorkingRun([JOBS.running, JOBS.ready], { patience: TROUBLE });

  it("counts defects in a row, and forgets them once rows arrive", () => {
    expect(transition(troubled, EVENTS.setBack, NOW)).toMatchObject({ patience: { attempts: 2 } });
    expect(transition(troubled, EVENTS.landingMoved, NOW)).not.toHaveProperty("patience");
    expect(transition(troubled, EVENTS.jobLanded, NOW)).not.toHaveProperty("patience");
  });

  it("keeps the mark of a run that is to be stopped through whatever its jobs do", () => {
    const stopping = transition(OF_TWO.working, EVENTS.cancelRequested, NOW);
    expect(transition(stopping, EVENTS.job, NOW)).toMatchObject({ cancelling: true });
  });

  it("notes when a run was over, and what came of it", () => {
    expect(transition(troubled, EVENTS.finished, NOW)).toMatchObject({
      finishedAt: NOW,
      result: RESULT,
      emptyRows: 1,
    });
    expect(transition(troubled, EVENTS.stopped, NOW)).toMatchObject({ finishedAt: NOW });
  });

  it("forgets the tab, and nothing else, of a run that is undone", () => {
    expect(transition(RUNS.done, EVENTS.undone, NOW + 1)).toEqual({ ...RUNS.done, result: null });
  });
});
