import type { RunRequest } from "../../../src/protocol.ts";
import type { Bounds } from "./small-steps.ts";
import { people, type Stage } from "./stage.ts";

/** A story to be disturbed at every point. */
export interface Scenario {
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

function start(stage: Stage): void {
  stage.press("run.start", stage.request, (runs) => runs.length > 0);
}

/** The same beside the rows; somebody keeps notes there, and something in the column that is to be filled. */
function startBeside(stage: Stage): void {
  stage.press("run.start", besideRows(stage), (runs) => runs.length > 0);
}

/** A person's cells, which no run may touch. */
const OWN_CELLS: Readonly<Record<string, string>> = {
  D1: "my notes",
  D2: "call her",
  E1: "email",
  E3: "mine@x.example",
};

export function besideRows({ request }: Pick<Stage, "request">): RunRequest {
  return { ...request, output: { kind: "own-rows" } };
}

export function typeOwnCells({ addOn: { host } }: Stage): void {
  for (const [a1, text] of Object.entries(OWN_CELLS)) host.workbook.sheet("Leads").type(a1, text);
}

/** A results tab of which somebody has edited a cell since and keeps a note; and a row has come since. */
export function workInTab(stage: Stage): void {
  start(stage);
  stage.goOn();
  const results = resultsTab(stage);
  results.type("A2", EDITED);
  const free = results.lastColumn() + 1;
  results.insertColumns(free - 1, 1);
  results.type(`${String.fromCharCode(64 + free)}1`, "my notes");
  for (const [a1, text] of Object.entries(ONE_MORE)) stage.addOn.host.workbook.sheet("Leads").type(a1, text);
}

/** The same with a schedule. */
export function scheduleTab(stage: Stage): void {
  workInTab(stage);
  const { addOn } = stage;
  const { draft } = addOn.get("schedule.draft", { runId: stage.runIds()[0] ?? "" });
  const wanted = {
    ...draft,
    send: "everything" as const,
    cadence: { every: "month" as const, dayOfMonth: 1 },
  };
  addOn.get("schedule.save", { schedule: { ...wanted, owner: { label: "Rep" } } });
}

/** One press on the tab that somebody has worked in. */
export function refreshTab(stage: Stage): { sheetId: number; confirmedRows: number } {
  return { sheetId: resultsTab(stage).id, confirmedRows: 1 };
}

/** A row that a person adds to two. */
const ONE_MORE = { A4: "Zaphira Nr2", B4: "Xylographer", C4: "Qwertzu 2 Ltd" };

const EDITED = "Renamed by hand";

export function resultsTab({ addOn: { host } }: Pick<Stage, "addOn">) {
  const found = host.workbook
    .sheets()
    .find(({ name, hidden }) => name !== "Leads" && name !== "Changes" && !hidden);
  if (!found) throw new Error("There is no results tab");
  return found;
}

/** A press that died after its stamp was stored is made good by the clock trigger, so a second one may be refused. */
export function refreshNow({ addOn: { rep, host }, runIds }: Stage): void {
  // Read without an execution, which would be one more to be killed.
  const key = Object.keys(host.properties.document()).find((each) => each.startsWith("schedule:"));
  const request = JSON.stringify({
    method: "schedule.refreshNow",
    params: { id: key?.slice("schedule:".length) },
  });
  if (rep.run("sidebarCall", [request]).outcome !== "killed" || runIds().length > 1) return;
  rep.run("sidebarCall", [request]);
  for (let minute = 0; runIds().length < 2; minute++) {
    if (minute > 10) throw new Error("Nothing makes the refresh good");
    host.clock.advance(60_000);
  }
}

function cancel(stage: Stage): void {
  stage.press("run.cancel", { runId: stage.runIds()[0] ?? "" }, ([first]) => first?.cancelling !== false);
}

/** The job with this person fails the first time it is sent. */
export function failFirstJobWith(name: string, { addOn: { standIn } }: Stage): void {
  const isUnlucky = (url: string) => {
    const job = standIn.runs.find(({ records }) => records.some(({ full_name }) => full_name === name));
    return job !== undefined && url.includes(job.jobId);
  };
  standIn.misbehave({
    match: ({ url }) => isUnlucky(url) && url.includes("live_status"),
    fault: { runStatus: "failed", message: "No luck" },
  });
}

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
