import { relative } from "node:path";
import { columnLetters } from "../src/plan/a1.ts";
import { createHost, type Host } from "./apps-script/host/host.ts";
import { loopbackNetwork } from "./apps-script/host/loopback-network.ts";
import { DIST } from "./build/paths.ts";
import { build } from "./build.ts";
import { loadLeads } from "./demo/load-leads.ts";
import { type DemoOptions, readOptions, USAGE } from "./demo/options.ts";
import { type DemoListener, pauses, runMainJob } from "./demo/run-main-job.ts";
import { saveCsv } from "./demo/save-csv.ts";
import { planText, progressText, tableText } from "./demo/terminal.ts";
import { spawnServer } from "./sixtyfour/spawn-server.ts";
import { API_ORIGIN, FILES_ORIGIN, SAMPLE_KEY } from "./sixtyfour/stand-in.ts";

const TAB = "Leads";

/** Does the main job once, through the built add-on's entry points, and says where the result lies. */
async function demo(options: DemoOptions): Promise<void> {
  const say = options.json ? () => {} : (text: string) => console.log(text);
  await build();
  const { rows, origin } = await loadLeads(options);
  const service = options.apiKey ? realService() : await standInService();
  say(`Local Apps Script host (an emulation), ${service.label}.`);

  const host = createHost({ dist: DIST, network: service.network, startAt: Date.now() });
  host.workbook.addSheet(TAB, rows);
  const user = host.user("you@example.com");
  const width = rows[0]?.length ?? 1;
  const listener = terminalListener(say, origin, !options.json && process.stdout.isTTY);
  try {
    const { plan, run } = await runMainJob(
      host,
      user,
      {
        apiKey: options.apiKey ?? SAMPLE_KEY,
        ...(options.workflow === undefined ? {} : { workflow: options.workflow }),
        tab: TAB,
        // The stand-in costs nothing, so nobody needs to be asked.
        ...(options.apiKey
          ? { ...(options.confirm && { confirm: options.confirm }) }
          : { confirm: "whatever is planned" }),
        rows: `A1:${columnLetters(width)}${rows.length}`,
        pause: pauses(options.apiKey ? "real" : options.json || !process.stdout.isTTY ? "none" : "short"),
      },
      listener,
    );
    if (!run.result) throw new Error([run.error?.message, run.error?.hint].filter(Boolean).join(" "));
    const cells = host.workbook.sheet(run.result.sheetName).displayValues();
    const file = await saveCsv(
      `${process.cwd()}/out/${run.result.sheetName.replace(/[^\w-]+/g, "-")}.csv`,
      cells,
    );
    say(`\nTab "${run.result.sheetName}":\n${tableText(cells)}\n\nSaved as ${relative(process.cwd(), file)}`);
    if (options.json) {
      const { rows: resultRows, columns: resultColumns } = run.result;
      console.log(
        JSON.stringify({ plan, rowsSent: run.rowsSent, ...calls(host), resultRows, resultColumns, file }),
      );
    }
  } finally {
    service.close();
  }
}

function realService() {
  const network = loopbackNetwork({}, { throughOrigins: "all-https" });
  return {
    label: "the real Sixtyfour API, which may charge for rows",
    network,
    close: () => network.close(),
  };
}

async function standInService() {
  const server = await spawnServer();
  const network = loopbackNetwork({ [API_ORIGIN]: server.apiUrl, [FILES_ORIGIN]: server.filesUrl });
  const close = () => {
    network.close();
    server.close();
  };
  return { label: "a stand-in for the Sixtyfour API with invented sample data", network, close };
}

function terminalListener(say: (text: string) => void, origin: string, overwrite: boolean): DemoListener {
  let last = "";
  return {
    workflow: ({ name }) => say(`Workflow "${name}" for ${origin}`),
    plan: (plan, request) => say(`${planText(plan, request)}\n`),
    progress(run) {
      const line = progressText(run);
      if (line === last) return;
      last = line;
      if (overwrite) process.stdout.write(`\r\u001b[K${line}`);
      else say(line);
    },
  };
}

/** What the whole job asked of Google and of the API. */
function calls({ executions }: Host): { polls: number; serviceCalls: number } {
  const fetches = executions.flatMap((execution) => execution.fetches);
  return {
    polls: fetches.filter(({ url }) => url.includes("/live_status")).length,
    serviceCalls: executions.reduce((sum, execution) => sum + execution.calls.length, 0),
  };
}

try {
  if (process.argv.includes("--help")) console.log(USAGE);
  else await demo(readOptions(process.argv.slice(2), process.env));
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
