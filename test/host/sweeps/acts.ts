import type { RunRequest } from "../../../src/protocol.ts";
import type { Stage } from "./stage.ts";

/** Presses the button that sends the rows. */
export function start(stage: Stage): void {
  stage.press("run.start", stage.request, (runs) => runs.length > 0);
}

/** The same beside the rows; somebody keeps notes there, and something in the column that is to be filled. */
export function startBeside(stage: Stage): void {
  stage.press("run.start", besideRows(stage), (runs) => runs.length > 0);
}

/** A person's cells, which no run may touch. */
export const OWN_CELLS: Readonly<Record<string, string>> = {
  D1: "my notes",
  D2: "call her",
  E1: "email",
  E3: "mine@x.example",
};

/** The request whose results go beside the rows. */
export function besideRows({ request }: Pick<Stage, "request">): RunRequest {
  return { ...request, output: { kind: "own-rows" } };
}

/** What a person keeps beside their rows. */
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

/** What somebody typed over a result. */
export const EDITED = "Renamed by hand";

/** The one tab of results that people see. */
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

/** Stops the newest run. */
export function cancel(stage: Stage): void {
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
