import { seededRandom } from "../../dev/apps-script/host/seeded-random.ts";
import { nextCheckMs } from "../../src/run/next-check.ts";
import { aWorkingRun, JOBS, STARTED_AT } from "../../test/builders/run.ts";
import type { Line, Scale } from "../line.ts";
import { exactly } from "../measure.ts";

const SHORTEST_MS = 20_000;
const LONGEST_MS = 2 * 60 * 60_000;

/** A simulated run: how long it takes, and what the service says of it in percent after so much of that time. */
interface SimulatedRun {
  duration: number;
  percentAt(share: number): number | null;
}

/** Wait until the next look, given the time since the start and what the last look saw. */
type Schedule = (elapsed: number, percent: number | null) => number;

interface Outcome {
  meanWait: number;
  worstWait: number;
  requests: number;
  shortestGap: number;
}

/** How long a completed run stays unseen, and what looking costs, over durations from 20 s to 2 h. */
export function looking({ quick }: Scale): Line[] {
  const runs = simulatedRuns(quick ? 500 : 10_000);
  const ours = follow(runs, ourSchedule);
  const everyFive = follow(runs, () => 5_000);
  const everyTen = follow(runs, () => 10_000);
  const common = {
    scenario: `${runs.length.toLocaleString("en-GB")} runs watched`,
    kind: "counted",
  } as const;
  const five = "every 5 s";
  const ten = "every 10 s";
  return [
    {
      ...common,
      measure: "completed to seen, mean",
      unit: "s",
      ours: exactly(ours.meanWait / 1000),
      other: { name: ten, figure: exactly(everyTen.meanWait / 1000) },
      bound: { value: everyFive.meanWait / 1000, why: five },
      aim: { text: "sooner than every 10 s", met: ours.meanWait < everyTen.meanWait },
    },
    {
      ...common,
      measure: "completed to seen, worst",
      unit: "s",
      ours: exactly(ours.worstWait / 1000),
      other: { name: ten, figure: exactly(everyTen.worstWait / 1000) },
      bound: { value: everyFive.worstWait / 1000, why: five },
    },
    {
      ...common,
      measure: "requests a run",
      unit: "requests",
      ours: exactly(ours.requests / runs.length),
      other: { name: five, figure: exactly(everyFive.requests / runs.length) },
      bound: { value: everyTen.requests / runs.length, why: ten },
      aim: { text: "fewer than every 5 s", met: ours.requests < everyFive.requests },
    },
    {
      ...common,
      measure: "shortest time between looks",
      unit: "s",
      ours: exactly(ours.shortestGap / 1000),
      bound: { value: 5, why: "as the API asks" },
      aim: { text: "never below 5 s", met: ours.shortestGap >= 5_000 },
    },
  ];
}

/**
 * Durations spread evenly on a logarithmic scale. Half of the runs tell their progress as it is, a quarter by whole blocks
 * of which the last takes as long as all others, and a quarter not at all.
 */
function simulatedRuns(count: number): SimulatedRun[] {
  const random = seededRandom(64);
  return Array.from({ length: count }, (_, index) => {
    const duration = SHORTEST_MS * (LONGEST_MS / SHORTEST_MS) ** random();
    if (index % 4 === 0) return { duration, percentAt: () => null };
    if (index % 4 === 1)
      return { duration, percentAt: (share) => (share < 0.5 ? Math.floor(share * 8) * 20 : 80) };
    return { duration, percentAt: (share) => share * 100 };
  });
}

function ourSchedule(elapsed: number, percent: number | null): number {
  const job = { ...JOBS.running, progress: { ...JOBS.running.progress, percent } };
  const run = { ...aWorkingRun([job]), startedAt: STARTED_AT };
  return nextCheckMs([run], run.personId, STARTED_AT + elapsed);
}

function follow(runs: readonly SimulatedRun[], schedule: Schedule): Outcome {
  const outcome: Outcome = { meanWait: 0, worstWait: 0, requests: 0, shortestGap: Number.POSITIVE_INFINITY };
  for (const { duration, percentAt } of runs) {
    let percent: number | null = null;
    let now = 0;
    while (now < duration) {
      const gap = schedule(now, percent);
      outcome.shortestGap = Math.min(outcome.shortestGap, gap);
      outcome.requests += 1;
      now += gap;
      percent = percentAt(Math.min(1, now / duration));
    }
    outcome.meanWait += (now - duration) / runs.length;
    outcome.worstWait = Math.max(outcome.worstWait, now - duration);
  }
  return outcome;
}
