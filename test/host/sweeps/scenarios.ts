import {
  cancel,
  EDITED,
  failFirstJobWith,
  OWN_CELLS,
  refreshNow,
  refreshTab,
  scheduleTab,
  start,
  startBeside,
  typeOwnCells,
  workInTab,
} from "./acts.ts";
import type { Sampled } from "./sampled.ts";
import type { Bounds } from "./small-steps.ts";
import { people, type Stage } from "./stage.ts";

/** A story to be disturbed at every point. */
export interface Scenario extends Sampled {
  name: string;
  bounds: Bounds;
  rows: string[][];
  /** 0: Sixtyfour is done at once. */
  pace: number;
  /** Whether a sidebar is open, or all is left to the clock trigger. */
  watched: boolean;
  /** Comes before, and is not disturbed itself: other scenarios do that. */
  before?(stage: Stage): void;
  act(stage: Stage): void;
  /** Cells of a person's that are still there at the end. */
  keeps?: readonly string[];
  /** Hidden tabs of the end besides ledger and outbox. */
  hiddenTabs?: readonly string[];
  /** Whether a line of what was paid, such as `1 x {...}`, is as it should be. */
  paid(line: string): boolean;
}

const once = (line: string) => line.startsWith("1 x ");

const ONE = { ROWS_PER_JOB: 10 } satisfies Bounds;
const SEVERAL = { ROWS_PER_JOB: 2 } satisfies Bounds;
/** Slices of a row or two, and so little time that a call writes only some of them. */
const SLICES = { ROWS_PER_JOB: 10, SLICE_BYTES: 220, ADVANCE_MS: 1_600 } satisfies Bounds;

/** All that is killed at each of its calls. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: "one job",
    bounds: ONE,
    rows: people(2),
    pace: 0,
    watched: true,
    paid: once,
    act(stage) {
      start(stage);
      stage.goOn();
    },
  },
  {
    name: "one job, left to the clock trigger",
    bounds: ONE,
    rows: people(2),
    pace: 0,
    watched: false,
    paid: once,
    act(stage) {
      start(stage);
      stage.goOn();
    },
  },
  {
    name: "several jobs, one of which waits for its turn",
    oneOf: 2,
    bounds: SEVERAL,
    rows: people(7),
    pace: 0,
    watched: true,
    paid: once,
    act(stage) {
      start(stage);
      stage.goOn();
    },
  },
  {
    name: "a large file in slices",
    oneOf: 2,
    bounds: SLICES,
    rows: people(4),
    pace: 0,
    watched: true,
    paid: once,
    act(stage) {
      start(stage);
      stage.goOn();
    },
  },
  {
    name: "several jobs, one of which fails",
    oneOf: 2,
    bounds: SEVERAL,
    rows: people(4),
    pace: 0,
    watched: true,
    paid: once,
    before: (stage) => failFirstJobWith("Zaphira Nr2", stage),
    act(stage) {
      start(stage);
      stage.goOn();
    },
  },
  {
    name: "a retry of failed rows",
    oneOf: 2,
    bounds: SEVERAL,
    rows: people(4),
    pace: 0,
    watched: true,
    paid: (line) => line.startsWith(/Nr[23]"/.test(line) ? "2 x " : "1 x "),
    before(stage) {
      failFirstJobWith("Zaphira Nr2", stage);
      start(stage);
      stage.goOn();
    },
    act(stage) {
      stage.press("run.retry", { runId: stage.runIds()[0] ?? "", rows: "failed" }, (runs) => runs.length > 1);
      stage.goOn();
    },
  },
  {
    name: "a cancel",
    bounds: SEVERAL,
    rows: people(7),
    pace: 1,
    watched: true,
    paid: once,
    before: start,
    act(stage) {
      cancel(stage);
      stage.goOn();
    },
  },
  {
    name: "a cancel while results are being written",
    bounds: SLICES,
    rows: people(4),
    pace: 0,
    watched: true,
    paid: once,
    before: start,
    act(stage) {
      const { addOn } = stage;
      addOn.rep.run("sidebarCall", ['{"method":"run.advance","params":{}}']);
      cancel(stage);
      stage.goOn();
    },
  },
  {
    name: "a run beside one's own rows",
    oneOf: 2,
    bounds: SEVERAL,
    rows: people(4),
    pace: 0,
    watched: true,
    paid: once,
    before: typeOwnCells,
    act(stage) {
      startBeside(stage);
      stage.goOn();
    },
    keeps: Object.values(OWN_CELLS),
    hiddenTabs: ["Sixtyfour undo (do not edit)"],
  },
  {
    name: "an undo beside one's own rows",
    bounds: ONE,
    rows: people(2),
    pace: 0,
    watched: true,
    paid: once,
    before(stage) {
      typeOwnCells(stage);
      startBeside(stage);
      stage.goOn();
    },
    act(stage) {
      stage.press("run.undo", { runId: stage.runIds()[0] ?? "" }, ([first]) => first?.undone === true);
      stage.goOn();
    },
    keeps: Object.values(OWN_CELLS),
    hiddenTabs: ["Sixtyfour undo (do not edit)"],
  },
  {
    name: "a refresh",
    oneOf: 3,
    bounds: ONE,
    rows: people(2),
    pace: 0,
    watched: true,
    paid: (line) => line.startsWith(line.includes("Nr2") ? "1 x " : "2 x "),
    before: scheduleTab,
    act(stage) {
      refreshNow(stage);
      stage.goOn();
    },
    keeps: [EDITED, "my notes"],
    hiddenTabs: ["Sixtyfour base (do not edit)"],
  },
  {
    name: "a refresh without a schedule",
    oneOf: 3,
    bounds: ONE,
    rows: people(2),
    pace: 0,
    watched: true,
    paid: once,
    before: workInTab,
    act(stage) {
      stage.press("tab.refresh", refreshTab(stage), (runs) => runs.length > 1);
      stage.goOn();
    },
    keeps: [EDITED, "my notes"],
    hiddenTabs: ["Sixtyfour base (do not edit)"],
  },
  {
    name: "an undo",
    bounds: ONE,
    rows: people(2),
    pace: 0,
    watched: true,
    paid: once,
    before(stage) {
      start(stage);
      stage.goOn();
    },
    act(stage) {
      stage.press("run.undo", { runId: stage.runIds()[0] ?? "" }, ([first]) => first?.undone === true);
      stage.goOn();
    },
  },
];

/** Comes to a different end at each point: of a start that was killed early, less was sent before the cancel. */
export const CANCELLED_START: Scenario = {
  name: "a start that is cancelled",
  bounds: SEVERAL,
  rows: people(5),
  // A run lasts longer than its cancel can take.
  pace: 30,
  watched: true,
  paid: once,
  act(stage) {
    start(stage);
    cancel(stage);
    stage.goOn();
  },
};
