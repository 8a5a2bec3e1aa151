import { describe, expect, it } from "vitest";
import { CALM, type Run } from "../../src/run/run.ts";
import { IllegalTransition, type RunEvent, transition } from "../../src/run/transition.ts";
import { FINISHED_AT, RUNS } from "../builders/run.ts";

const NOW = FINISHED_AT;
const PROGRESS = { percent: 60, message: "Working on filter", blocks: [] };
const RESULT = { sheetId: 101, sheetName: "Other", rows: 9, columns: 2 };
const NOTICES = [{ code: "ragged-rows", message: "One row was short." }];

const EVENTS = {
  sending: { type: "sending" },
  accepted: { type: "accepted", jobId: "job-1" },
  delayed: { type: "delayed", notBefore: NOW + 5_000, reason: "service-down" },
  gaveUp: { type: "gaveUp", problem: { code: "run-failed", facts: { rows: 3 } } },
  queuedAgain: { type: "progressed", status: "queued", progress: PROGRESS },
  progressed: { type: "progressed", status: "running", progress: PROGRESS },
  completed: { type: "completed" },
  stopped: { type: "stopped" },
  resultRead: { type: "resultRead", title: "Other", rows: 9, columns: 2, notices: NOTICES },
  tabMade: { type: "tabMade", sheetId: 101 },
  rowsWritten: { type: "rowsWritten", rowsWritten: 2 },
  landed: { type: "landed", result: RESULT, notices: NOTICES },
} as const satisfies Record<string, RunEvent>;

type Status = Run["status"];
type EventName = keyof typeof EVENTS;

const IN_SIXTYFOUR: Partial<Record<EventName, Status>> = {
  gaveUp: "failed",
  queuedAgain: "queued",
  progressed: "running",
  completed: "downloading",
  stopped: "cancelled",
};

/** Every pair that may happen, and where it leads; all others must throw. */
const LEGAL: Record<Status, Partial<Record<EventName, Status>>> = {
  submitting: { sending: "submitting", accepted: "queued", delayed: "submitting", gaveUp: "failed" },
  queued: { ...IN_SIXTYFOUR, delayed: "queued" },
  running: { ...IN_SIXTYFOUR, delayed: "running" },
  downloading: { delayed: "downloading", gaveUp: "failed", resultRead: "writing" },
  writing: {
    delayed: "writing",
    gaveUp: "failed",
    resultRead: "writing",
    tabMade: "writing",
    rowsWritten: "writing",
    landed: "done",
  },
  done: {},
  failed: {},
  cancelled: {},
};

const PAIRS = (Object.keys(RUNS) as Status[]).flatMap((status) =>
  (Object.keys(EVENTS) as EventName[]).map((name) => ({ status, name, leadsTo: LEGAL[status][name] })),
);
const legal = PAIRS.flatMap(({ status, name, leadsTo }) => (leadsTo ? [{ status, name, leadsTo }] : []));
const illegal = PAIRS.filter(({ leadsTo }) => leadsTo === undefined);

describe("transition", () => {
  it("is tested on every pair of state and event", () => {
    expect(PAIRS).toHaveLength(8 * Object.keys(EVENTS).length);
    expect(illegal.length + legal.length).toBe(PAIRS.length);
  });

  it.each(illegal)("refuses a run that is $status and $name", ({ status, name }) => {
    expect(() => transition(RUNS[status], EVENTS[name], NOW)).toThrow(IllegalTransition);
  });

  it.each(legal)("takes a run that is $status and $name to $leadsTo", ({ status, name, leadsTo }) => {
    expect(transition(RUNS[status], EVENTS[name], NOW).status).toBe(leadsTo);
  });

  it.each(legal)("leaves nothing of $status in the run after $name", ({ status, name, leadsTo }) => {
    const next = transition(RUNS[status], EVENTS[name], NOW);
    expect(Object.keys(next).sort()).toEqual(Object.keys(RUNS[leadsTo]).sort());
  });

  it.each(legal)("does not touch the run that is $status when it is $name", ({ status, name }) => {
    const before = JSON.stringify(RUNS[status]);
    transition(RUNS[status], EVENTS[name], NOW);
    expect(JSON.stringify(RUNS[status])).toBe(before);
  });
});

describe("transition keeps count of trouble", () => {
  const delayed = (run: Run, reason: "service-down" | "unreachable", now: number) =>
    transition(run, { type: "delayed", notBefore: now + 1, reason }, now);

  it("counts attempts since the first failure, and repeats of one reason apart", () => {
    const first = delayed(RUNS.queued, "service-down", NOW);
    const second = delayed(first, "service-down", NOW + 10);
    const third = delayed(second, "unreachable", NOW + 20);
    expect(second).toMatchObject({ patience: { attempts: 2, repeats: 2, failingSince: NOW } });
    expect(third).toMatchObject({
      patience: { attempts: 3, repeats: 1, failingSince: NOW, notBefore: NOW + 21 },
    });
  });

  it.each(["progressed", "completed"] as const)("forgets it once the run has %s", (name) => {
    const next = transition(delayed(RUNS.running, "service-down", NOW), EVENTS[name], NOW);
    expect(next).toMatchObject({ patience: CALM });
  });
});

describe("transition keeps what is known of a start", () => {
  it("holds a start for possible from the moment it is asked for, until it is clearly refused", () => {
    const sent = transition(RUNS.submitting, EVENTS.sending, NOW);
    expect(sent).toMatchObject({ mayHaveStarted: true });
    expect(transition(sent, EVENTS.delayed, NOW)).toMatchObject({ mayHaveStarted: true });
    const refused = { ...EVENTS.delayed, mayHaveStarted: false };
    expect(transition(sent, refused, NOW)).toMatchObject({ mayHaveStarted: false, idempotencyKey: "key-1" });
  });

  it("knows no job of a run that was never accepted", () => {
    expect(transition(RUNS.submitting, EVENTS.gaveUp, NOW)).toMatchObject({ jobId: null, finishedAt: NOW });
    expect(transition(RUNS.running, EVENTS.gaveUp, NOW)).toMatchObject({ jobId: "job-1" });
  });
});
