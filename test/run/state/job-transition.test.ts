import { describe, expect, it } from "vitest";
import type { Job } from "../../../src/run/state/job.ts";
import { IllegalTransition, type JobEvent, jobTransition } from "../../../src/run/state/job-transition.ts";
import { JOBS, STARTED_AT, TROUBLE } from "../../builders/run.ts";

const NOW = STARTED_AT + 60_000;
const PROGRESS = { percent: 60, block: "filter", blocks: [] };

const EVENTS = {
  sending: { type: "sending" },
  heldBack: { type: "heldBack", notBefore: NOW + 5_000, reason: "rate-limited" },
  accepted: { type: "accepted", jobId: "job-1" },
  delayed: { type: "delayed", notBefore: NOW + 5_000, reason: "service-down" },
  queuedAgain: { type: "progressed", status: "queued", progress: PROGRESS },
  progressed: { type: "progressed", status: "running", progress: PROGRESS },
  completed: { type: "completed" },
  landed: { type: "landed" },
  gaveUp: { type: "gaveUp", problem: { code: "run-failed", facts: { rows: 3 } } },
  stopped: { type: "stopped" },
} as const satisfies Record<string, JobEvent>;

type Status = Job["status"];
type EventName = keyof typeof EVENTS;

const ALWAYS: Partial<Record<EventName, Status>> = { gaveUp: "failed", stopped: "cancelled" };
const IN_SIXTYFOUR: Partial<Record<EventName, Status>> = {
  ...ALWAYS,
  queuedAgain: "queued",
  progressed: "running",
  completed: "ready",
};

/** Every pair that may happen, and where it leads; all others must throw. */
const LEGAL: Record<Status, Partial<Record<EventName, Status>>> = {
  submitting: {
    ...ALWAYS,
    sending: "submitting",
    heldBack: "submitting",
    accepted: "queued",
    delayed: "submitting",
  },
  queued: { ...IN_SIXTYFOUR, delayed: "queued" },
  running: { ...IN_SIXTYFOUR, delayed: "running" },
  ready: { ...ALWAYS, delayed: "ready", landed: "landed" },
  landed: {},
  failed: {},
  cancelled: {},
};

const PAIRS = (Object.keys(JOBS) as Status[]).flatMap((status) =>
  (Object.keys(EVENTS) as EventName[]).map((name) => ({ status, name, leadsTo: LEGAL[status][name] })),
);
const legal = PAIRS.flatMap(({ status, name, leadsTo }) => (leadsTo ? [{ status, name, leadsTo }] : []));
const illegal = PAIRS.filter(({ leadsTo }) => leadsTo === undefined);
const optional = ["patience", "sentAt", "askedAt"];

describe("jobTransition", () => {
  it("is tested on every pair of state and event", () => {
    expect(PAIRS).toHaveLength(7 * 10);
    expect(legal).toHaveLength(6 + 6 + 6 + 4);
  });

  it.each(illegal)("refuses a job that is $status and $name", ({ status, name }) => {
    expect(() => jobTransition(JOBS[status], EVENTS[name], NOW)).toThrow(IllegalTransition);
  });

  it.each(legal)("takes a job that is $status and $name to $leadsTo", ({ status, name, leadsTo }) => {
    expect(jobTransition(JOBS[status], EVENTS[name], NOW)).toMatchObject({ status: leadsTo, rows: 3 });
  });

  it.each(legal)("leaves nothing of $status in the job after $name", ({ status, name, leadsTo }) => {
    const members = Object.keys(jobTransition(JOBS[status], EVENTS[name], NOW)).filter(
      (member) => !optional.includes(member),
    );
    expect(members.sort()).toEqual(Object.keys(JOBS[leadsTo]).sort());
  });

  it.each(legal)("does not touch the job that is $status when it is $name", ({ status, name }) => {
    const before = JSON.stringify(JOBS[status]);
    jobTransition(JOBS[status], EVENTS[name], NOW);
    expect(JSON.stringify(JOBS[status])).toBe(before);
  });
});

describe("jobTransition keeps count of trouble", () => {
  it.each(["submitting", "queued", "running", "ready"] as const)("of a job that is %s", (status) => {
    const once = jobTransition(JOBS[status], EVENTS.delayed, NOW);
    expect(jobTransition(once, EVENTS.delayed, NOW + 10)).toMatchObject({
      patience: { attempts: 2, repeats: 2, failingSince: NOW, notBefore: NOW + 5_000 },
    });
  });

  it.each([
    ["queued", "progressed"],
    ["queued", "queuedAgain"],
    ["running", "progressed"],
    ["running", "completed"],
    ["submitting", "accepted"],
    ["ready", "landed"],
    ["queued", "stopped"],
    ["queued", "gaveUp"],
  ] as const)("and forgets it once a job that is %s has %s", (status, name) => {
    const troubled = jobTransition(JOBS[status], EVENTS.delayed, NOW);
    expect(jobTransition(troubled, EVENTS[name], NOW)).not.toHaveProperty("patience");
  });
});

describe("jobTransition keeps what is known of a start", () => {
  const sent = jobTransition(JOBS.submitting, EVENTS.sending, NOW);

  it("holds a start for possible from the first moment it is asked for, until it is clearly refused", () => {
    expect(sent).toMatchObject({ sentAt: NOW });
    expect(jobTransition(sent, EVENTS.sending, NOW + 9)).toMatchObject({ sentAt: NOW });
    expect(jobTransition(sent, EVENTS.delayed, NOW)).toMatchObject({ sentAt: NOW });
    expect(jobTransition(sent, EVENTS.heldBack, NOW)).not.toHaveProperty("sentAt");
  });

  it("does not forget trouble by asking again", () => {
    expect(jobTransition({ ...JOBS.submitting, patience: TROUBLE }, EVENTS.sending, NOW)).toMatchObject({
      patience: TROUBLE,
    });
  });

  it.each(["gaveUp", "stopped"] as const)(
    "knows no id of a job that was never accepted and is %s",
    (name) => {
      expect(jobTransition(sent, EVENTS[name], NOW)).toMatchObject({ jobId: null });
      expect(jobTransition(JOBS.running, EVENTS[name], NOW)).toMatchObject({ jobId: "job-1" });
    },
  );
});
