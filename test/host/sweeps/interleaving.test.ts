import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { User } from "../../../dev/apps-script/host/host.ts";
import type { MethodName } from "../../../src/protocol.ts";
import {
  besideRows,
  failFirstJobWith,
  refreshNow,
  refreshTab,
  resultsTab,
  scheduleTab,
  typeOwnCells,
  workInTab,
} from "./acts.ts";
import { defects, type EndState, endState, leaks } from "./end-state.ts";
import { oneOf, type Sampled } from "./sampled.ts";
import { buildWithBounds, removeBuilds } from "./small-steps.ts";
import { isWorking, people, type Stage, setStage } from "./stage.ts";

/** Longer than any exploration takes in full, on a machine that is busy with others. */
const TIMEOUT_MS = 3_600_000;
const MINUTE = 60_000;
const ROWS = people(3);

/** Something one actor does in one execution. */
type Act = (stage: Stage) => void;

interface Meeting extends Sampled {
  name: string;
  /** How often a row may be paid for: a retry pays for what failed once more. */
  most: 1 | 2;
  before: Act;
  /** Is interrupted before each of its calls. */
  first: Act;
  /** Comes in between, by name. */
  seconds: Record<string, Act>;
}

const start = call("run.start", ({ request }) => request);
const colleagueStarts = call(
  "run.start",
  ({ request }) => request,
  ({ colleague }) => colleague,
);
const advance = call("run.advance", () => ({}));
const colleagueAdvances = call(
  "run.advance",
  () => ({}),
  ({ colleague }) => colleague,
);
const cancel = call("run.cancel", (stage) => ({ runId: theRun(stage) }));
const undo = call("run.undo", (stage) => ({ runId: theRun(stage) }));
const colleagueUndoes = call(
  "run.undo",
  (stage) => ({ runId: theRun(stage) }),
  ({ colleague }) => colleague,
);
const retry = call("run.retry", (stage) => ({ runId: theRun(stage), rows: "failed" }));
const colleagueRetries = call(
  "run.retry",
  (stage) => ({ runId: theRun(stage), rows: "failed" }),
  ({ colleague }) => colleague,
);
const startBeside = call("run.start", besideRows);
const refreshOnce = call("tab.refresh", refreshTab);
const colleagueRefreshes = call("tab.refresh", refreshTab, ({ colleague }) => colleague);
const cancelNewest = call("run.cancel", ({ runIds }) => ({ runId: runIds()[0] ?? "" }));
const editOwnColumn: Act = ({ addOn: { host } }) =>
  host.workbook.sheet("Leads").type("D3", "typed meanwhile");
const editResults: Act = (stage) => {
  const results = resultsTab(stage);
  const column = results.values("1:1")[0]?.indexOf("my notes") ?? 0;
  results.type(`${String.fromCharCode(65 + column)}2`, "typed meanwhile");
};
const tick: Act = ({ addOn: { host } }) => void host.clock.advance(MINUTE);

const MEETINGS: readonly Meeting[] = [
  {
    name: "a start",
    most: 1,
    oneOf: 11,
    before: () => {},
    first: start,
    seconds: { "the same start": start, "a colleague's start": colleagueStarts, "the clock trigger": tick },
  },
  {
    name: "a look that lands the results",
    most: 1,
    oneOf: 11,
    before: start,
    first: advance,
    seconds: {
      "another sidebar's look": advance,
      "the clock trigger": tick,
      "a cancel": cancel,
    },
  },
  {
    name: "a cancel",
    most: 1,
    oneOf: 3,
    before: start,
    first: cancel,
    seconds: {
      "the same cancel": cancel,
      "a look that lands the results": advance,
      "the clock trigger": tick,
    },
  },
  {
    name: "a retry",
    most: 2,
    oneOf: 11,
    before(stage) {
      failFirstJobWith("Zaphira Nr2", stage);
      start(stage);
      goOn(stage);
    },
    first: retry,
    seconds: { "the same retry": retry, "a colleague's retry": colleagueRetries },
  },
  {
    name: "a look that puts results beside one's own rows",
    most: 1,
    oneOf: 23,
    before(stage) {
      typeOwnCells(stage);
      startBeside(stage);
    },
    first: advance,
    seconds: {
      "another sidebar's look": advance,
      "a cancel": cancel,
      "an edit in an own column": editOwnColumn,
    },
  },
  {
    name: "a look that refreshes a tab",
    most: 2,
    oneOf: 83,
    before(stage) {
      scheduleTab(stage);
      refreshNow(stage);
    },
    first: advance,
    seconds: { "the clock trigger": tick, "a cancel": cancelNewest, "an edit in an own column": editResults },
  },
  {
    name: "a refresh without a schedule",
    most: 1,
    oneOf: 11,
    before: workInTab,
    first: refreshOnce,
    seconds: {
      "the same press": refreshOnce,
      "a colleague's press": colleagueRefreshes,
      "the clock trigger": tick,
    },
  },
  {
    name: "an undo",
    most: 1,
    oneOf: 3,
    before(stage) {
      start(stage);
      goOn(stage);
    },
    first: undo,
    seconds: { "the same undo": undo, "a colleague's undo": colleagueUndoes, "a look": advance },
  },
];

/**
 * Calls that touch nothing another execution could see or change, so that coming in after one of them is coming in before
 * it.
 */
const LOCAL =
  /^(HTTPResponse\.|DeveloperMetadataFinder\.with|TriggerBuilder\.|ClockTriggerBuilder\.every|Sheet\.getRange$|SpreadsheetApp\.getActiveSpreadsheet$|PropertiesService\.|LockService\.)/;

let dist = "";
beforeAll(async () => {
  dist = await buildWithBounds({ ROWS_PER_JOB: 2 });
});
afterAll(() => removeBuilds([dist]));

describe("of two actors at once", () => {
  for (const meeting of MEETINGS) {
    it(
      `${meeting.name} and another come to an end that one after the other would have, wherever they switch`,
      () => explore(meeting),
      TIMEOUT_MS,
    );
  }
});

function explore({ name, most, before, first, seconds, ...meeting }: Meeting): void {
  const every = oneOf(meeting, "EVERY_SWITCH");
  const calls = callsOf(before, first);
  const switches = calls.flatMap((_, at) => (LOCAL.test(calls[at - 1] ?? "") ? [] : [at + 1]));
  let tried = 0;
  for (const [turn, [other, second]] of Object.entries(seconds).entries()) {
    const ends = [[first], [first, second], [second, first]].map((acts) => endOf(before, acts));
    for (const { paid } of ends) {
      expect(paid.filter((line) => Number.parseInt(line, 10) > most)).toEqual([]);
    }
    for (const at of switches.filter((_, index) => index % every === turn % every)) {
      tried++;
      const stage = setUp(before);
      stage.addOn.host.faults.interleaveAt(at, () => second(stage));
      first(stage);
      stage.addOn.host.faults.clear();
      try {
        expect(ends).toContainEqual(finish(stage));
      } catch (error) {
        throw new Error(`${other} before call ${at} (${calls[at - 1]})`, { cause: error });
      }
    }
  }
  console.log(`${name}: ${tried} interleavings with ${Object.keys(seconds).join(", ")}`);
}

function callsOf(before: Act, first: Act): string[] {
  const stage = setUp(before);
  const { executions } = stage.addOn.host;
  const begun = executions.length;
  first(stage);
  return executions.slice(begun).flatMap(({ calls }) => calls);
}

function endOf(before: Act, acts: Act[]): EndState {
  const stage = setUp(before);
  for (const act of acts) act(stage);
  return finish(stage);
}

function setUp(before: Act): Stage {
  const stage = setStage({ dist, rows: ROWS, pace: 0, watched: true, colleagueActs: true });
  before(stage);
  return stage;
}

/** Lets everybody go on, then looks at what is left; what must hold in any order is checked here. */
function finish(stage: Stage): EndState {
  goOn(stage);
  const { addOn } = stage;
  expect(defects(addOn)).toEqual([]);
  expect(leaks(addOn, ROWS.slice(1).flat())).toEqual([]);
  const state = endState(addOn);
  expect(state.outbox).toEqual([]);
  // A schedule keeps its trigger.
  if (!state.properties.document.includes("schedule:*")) {
    expect(state).toMatchObject({ triggers: 0, properties: { rep: [], colleague: [], script: [] } });
  }
  expect(state.statuses).not.toContain("working");
  return state;
}

/** Both sidebars look and the clock goes on, until nothing is left to do. */
function goOn(stage: Stage): void {
  const { host } = stage.addOn;
  for (let round = 0; round < 5 && (isWorking(stage.addOn) || host.triggers().length > 0); round++) {
    if (isWorking(stage.addOn)) stage.goOn();
    if (isWorking(stage.addOn)) colleagueAdvances(stage);
    host.clock.advance(MINUTE);
  }
}

/** The run that was there first; a second press is about the same. */
function theRun({ runIds }: Stage): string {
  return runIds().at(-1) ?? "";
}

function call(method: MethodName, params: (stage: Stage) => object, by?: (stage: Stage) => User): Act {
  return (stage) => {
    const user = by?.(stage) ?? stage.addOn.rep;
    user.run("sidebarCall", [JSON.stringify({ method, params: params(stage) })]);
  };
}
