import { emailRequest, openAddOn } from "../../test/host/add-on.ts";
import type { Line, Scale } from "../line.ts";
import { exactly } from "../measure.ts";
import { callsOf, modelledSeconds } from "../modelled.ts";

/** So slow that every run is still at work when it is looked at. */
const PACE = 1_000;

/** What the press of the button asks of Google and the API, and what a look at so many runs does. */
export function starting({ quick }: Scale): Line[] {
  return [
    ...startOf(quick ? 1_000 : 10_000),
    ...(quick ? [1, 5] : [1, 10, 50]).flatMap((runs) => lookAt(runs)),
  ];
}

function startOf(rows: number): Line[] {
  const addOn = openAddOn({ rows: people(rows), standIn: { pace: PACE } });
  const skip = { hidden: false, blank: true, duplicate: true, alreadySent: true };
  addOn.get("run.start", emailRequest(addOn, { skip, confirmedRows: rows }));
  const [execution] = addOn.host.executions.slice(-1);
  if (!execution) throw new Error("Nothing was executed");
  const scenario = `start of ${rows.toLocaleString("en-GB")} rows`;
  const jobs = Math.ceil(rows / 5_000);
  return [
    {
      scenario,
      measure: "service calls",
      unit: "calls",
      kind: "counted",
      ours: exactly(execution.calls.length),
    },
    {
      scenario,
      measure: "requests to the API",
      unit: "requests",
      kind: "counted",
      ours: exactly(execution.fetches.length),
      bound: { value: jobs, why: "one for each 5,000 rows" },
    },
    { scenario, measure: "time", unit: "s", kind: "modelled", ours: exactly(modelledSeconds([execution])) },
  ];
}

function lookAt(runs: number): Line[] {
  const addOn = openAddOn({ rows: people(runs), standIn: { pace: PACE } });
  for (let row = 2; row <= runs + 1; row++) {
    addOn.get(
      "run.start",
      emailRequest(addOn, { a1: `A${row}:C${row}`, headerRow: 1, sheetId: sheetIdOf(addOn) }),
    );
  }
  // The first look finds every run out of the queue, which is stored once.
  for (let look = 0; look < 2; look++) {
    addOn.host.clock.advance(15_000);
    addOn.get("run.advance", {});
  }
  const look = addOn.host.executions.slice(-1);
  const polls = look
    .flatMap(({ fetches }) => fetches)
    .filter(({ url }) => url.includes("/live_status")).length;
  if (polls !== runs) throw new Error(`${polls} of ${runs} runs were looked at`);
  const scenario = `look at ${runs} active ${runs === 1 ? "run" : "runs"}`;
  const fetchCalls = callsOf(look, "UrlFetchApp.fetchAll") + callsOf(look, "UrlFetchApp.fetch");
  return [
    {
      scenario,
      measure: "fetch calls",
      unit: "calls",
      kind: "counted",
      ours: exactly(fetchCalls),
      other: { name: "one fetch a run", figure: exactly(runs) },
      bound: { value: 1, why: "" },
      aim: { text: "one fetchAll a look", met: fetchCalls === 1 },
    },
    { scenario, measure: "service calls", unit: "calls", kind: "counted", ours: exactly(callsOf(look)) },
  ];
}

function sheetIdOf({ host }: ReturnType<typeof openAddOn>): number {
  return host.workbook.sheet("Leads").id;
}

function people(rows: number): string[][] {
  const header = ["full_name", "title", "company"];
  return [header, ...Array.from({ length: rows }, (_, n) => [`Person ${n}`, "", `Company ${n}`])];
}
