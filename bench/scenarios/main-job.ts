import { createHost } from "../../dev/apps-script/host/host.ts";
import { DIST } from "../../dev/build/paths.ts";
import { runMainJob } from "../../dev/demo/run-main-job.ts";
import { createStandIn, SAMPLE_KEY } from "../../dev/sixtyfour/stand-in.ts";
import { standInNetwork } from "../../dev/stand-in-network.ts";
import type { Line, Scale } from "../line.ts";
import { exactly } from "../measure.ts";
import { callsOf, modelledSeconds } from "../modelled.ts";

const NOBODY = { workflow() {}, plan() {}, progress() {} };

/** All of the main job, from the menu to the open results, and how much of it is not the workflow's own time. */
export async function mainJob({ quick }: Scale): Promise<Line[]> {
  const rows = quick ? 500 : 10_000;
  return [...(await jobOf(rows, true)), ...(await jobOf(rows, false))];
}

async function jobOf(rows: number, sendHidden: boolean): Promise<Line[]> {
  const standIn = createStandIn();
  const host = createHost({ dist: DIST, network: standInNetwork(standIn) });
  const people = Array.from({ length: rows }, (_, n) => [`Person ${n}`, "Head of Sales", `Company ${n}`]);
  host.workbook.addSheet("Leads", [["full_name", "title", "company"], ...people]);
  const beganAt = host.clock.now();
  const { run, plan } = await runMainJob(
    host,
    host.user("rep@example.com"),
    {
      apiKey: SAMPLE_KEY,
      tab: "Leads",
      rows: `A1:C${rows + 1}`,
      confirm: "whatever is planned",
      sendHidden,
      pause: async () => {},
    },
    NOBODY,
  );
  if (run.status !== "done") throw new Error(`The main job ended as ${run.status}`);
  const all = (host.clock.now() - beganAt) / 1000;
  const { executions } = host;
  const fetches = executions.flatMap((execution) => execution.fetches);
  const sent = `${plan.counts.toSend.toLocaleString("en-GB")} of ${rows.toLocaleString("en-GB")} rows`;
  const scenario = `main job, ${sent}, ${sendHidden ? "hidden ones too" : "not hidden ones"}`;
  return [
    {
      scenario,
      measure: "in our code and Google's services",
      unit: "s",
      kind: "modelled",
      ours: exactly(modelledSeconds(executions)),
      other: { name: "from menu to results", figure: exactly(all) },
    },
    {
      scenario,
      measure: "service calls",
      unit: "calls",
      kind: "counted",
      ours: exactly(callsOf(executions)),
    },
    { scenario, measure: "requests", unit: "requests", kind: "counted", ours: exactly(fetches.length) },
  ];
}
