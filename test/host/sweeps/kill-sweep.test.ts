import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defects, type EndState, endState, leaks } from "./end-state.ts";
import { type KillPoint, watchStates } from "./kill-points.ts";
import { oneOf } from "./sampled.ts";
import { CANCELLED_START, SCENARIOS, type Scenario } from "./scenarios.ts";
import { buildWithBounds, removeBuilds } from "./small-steps.ts";
import { type Stage, SUCCESSORS, type Successor, setStage } from "./stage.ts";

/** Far more than any story here makes. */
const MOST_CALLS = 2_000;

/** Longer than any sweep takes in full, on a machine that is busy with others. */
const TIMEOUT_MS = 3_600_000;

const dists = new Map<object, string>();

beforeAll(async () => {
  for (const { bounds } of [...SCENARIOS, CANCELLED_START]) {
    if (!dists.has(bounds)) dists.set(bounds, await buildWithBounds(bounds));
  }
});

afterAll(() => removeBuilds(dists.values()));

describe("an execution killed at any service call", () => {
  for (const scenario of SCENARIOS) {
    it(`of ${scenario.name} leaves the end as it would have been`, () => sweep(scenario), TIMEOUT_MS);
  }

  it(
    "of a start that is cancelled then leaves nothing running and nothing paid twice",
    () => {
      const { points, calls } = undisturbed(CANCELLED_START);
      const tried = eachKill(CANCELLED_START, points, calls, (call, when, successor) => {
        const { addOn } = play(CANCELLED_START, successor, ({ addOn: { host } }) =>
          host.faults.killAt(call, when),
        );
        const { tabs, paid, ...rest } = endState(addOn);
        expect(tabs.map(({ name }) => name)).toEqual(["Leads"]);
        expect(paid.filter((line) => !line.startsWith("1 x "))).toEqual([]);
        expect(addOn.standIn.runs.filter(({ cancelledAt }) => cancelledAt === undefined)).toEqual([]);
        expect(rest.statuses.filter((status) => status !== "cancelled")).toEqual([]);
        expect(rest).toMatchObject({ outbox: [], triggers: 0, properties: { rep: [] } });
        expect(defects(addOn)).toEqual([]);
      });
      console.log(`${CANCELLED_START.name}: ${told(points, calls, tried)}`);
    },
    TIMEOUT_MS,
  );
});

function sweep(scenario: Scenario): void {
  const { wanted, points, calls } = undisturbed(scenario);
  expect(wanted).toMatchObject({ outbox: [] });
  if (scenario.hiddenTabs?.[0]?.includes("base") !== true) {
    expect(wanted).toMatchObject({ triggers: 0, properties: { rep: [], colleague: [], script: [] } });
  }
  expect(wanted.hiddenTabs).toEqual(
    [
      "Sixtyfour ledger (do not edit)",
      "Sixtyfour outbox (do not edit)",
      ...(scenario.hiddenTabs ?? []),
    ].sort(),
  );
  expect(wanted.paid.filter((line) => !scenario.paid(line))).toEqual([]);
  for (const cell of scenario.keeps ?? [])
    expect(wanted.tabs.flatMap(({ shown }) => shown.flat())).toContain(cell);
  const cells = scenario.rows.slice(1).flat();
  const tried = eachKill(scenario, points, calls, (call, when, successor) => {
    const { addOn } = play(scenario, successor, ({ addOn: { host } }) => host.faults.killAt(call, when));
    expect(endState(addOn)).toEqual(wanted);
    expect(defects(addOn)).toEqual([]);
    expect(leaks(addOn, cells)).toEqual([]);
  });
  console.log(`${scenario.name}: ${told(points, calls, tried)}`);
}

/** Kills before the first call of each group of alike ones, and after the last call of all; answers how often. */
function eachKill(
  scenario: Scenario,
  points: KillPoint[],
  calls: number,
  attempt: (call: number, when: "before" | "after", successor: Successor) => void,
): number {
  expect(points.reduce((sum, { stands }) => sum + stands, 0)).toBe(calls);
  const every = oneOf(scenario, "EVERY_KILL");
  const sampled = points.filter((_, at) => at % every === 0);
  const kills = [...sampled.map(({ call }) => [call, "before"] as const), [calls, "after"] as const];
  kills.forEach(([call, when], at) => {
    const successor = SUCCESSORS[at % SUCCESSORS.length] ?? "the same sidebar";
    try {
      attempt(call, when, successor);
    } catch (error) {
      throw new Error(`Killed ${when} call ${call}, continued by ${successor}`, { cause: error });
    }
  });
  return kills.length;
}

function told(points: KillPoint[], calls: number, tried: number): string {
  return `${calls + 1} kill points, which leave ${points.length + 1} different states behind, of which ${tried} were tried`;
}

/** What the story is without any trouble, and where it can be killed. */
function undisturbed(scenario: Scenario): { wanted: EndState; points: KillPoint[]; calls: number } {
  let watch: ReturnType<typeof watchStates> | undefined;
  let begun = 0;
  const { addOn } = play(scenario, "the same sidebar", (stage) => {
    watch = watchStates(stage.addOn, MOST_CALLS);
    begun = stage.addOn.host.executions.length;
  });
  const { points = [], calls = 0 } = watch?.() ?? {};
  const made = addOn.host.executions.slice(begun).reduce((sum, execution) => sum + execution.calls.length, 0);
  expect(calls).toBe(made);
  expect(defects(addOn)).toEqual([]);
  return { wanted: endState(addOn), points, calls };
}

function play(scenario: Scenario, successor: Successor, disturb: (stage: Stage) => void): Stage {
  const { bounds, before, act, ...setting } = scenario;
  const stage = setStage({ ...setting, dist: dists.get(bounds) ?? "", successor });
  before?.(stage);
  disturb(stage);
  act(stage);
  // Whatever trigger is left has its turn, a calm one of every ten minutes, too.
  stage.addOn.host.clock.advance(11 * 60_000);
  return stage;
}
