import type { Network } from "../../dev/apps-script/host/network.ts";
import { createStandIn, FILES_ORIGIN } from "../../dev/sixtyfour/stand-in.ts";
import { standInNetwork } from "../../dev/stand-in-network.ts";
import { emailRequest, followToTheEnd, openAddOn } from "../../test/host/add-on.ts";
import { type CountedFile, countedFile, rangeOf } from "../../test/host/sweeps/counted-file.ts";
import type { Line, Scale } from "../line.ts";
import { exactly } from "../measure.ts";
import { callsOf, modelledSeconds } from "../modelled.ts";
import { type PlainScript, runPlainScript } from "../plain-scripts.ts";

const COLUMNS = 12;
const CELL_WIDTH = 10;
const FILE_URL = `${FILES_ORIGIN}/large.csv?signature=x`;

/** Cells that one of our write calls must hold on average, at least. */
const CELLS_A_CALL = 20_000;

/** Calls that a result takes whatever its size: header, formats of the tab and the like. */
const CONSTANT_CALLS = 20;

interface Written {
  rows: number;
  seconds: number;
}

/** Bringing result files into a new tab, against the two usual plain scripts. */
export function writing({ quick }: Scale): Line[] {
  const sizes = quick ? [200, 1_000, 5_000] : [1_000, 10_000, 100_000, 500_000];
  const written: Written[] = [];
  const lines = sizes.flatMap((rows) => linesOf(rows, written));
  return [...lines, growth(written)];
}

function linesOf(rows: number, written: Written[]): Line[] {
  const file = countedFile(rows, COLUMNS, CELL_WIDTH);
  const executions = land(file);
  const seconds = modelledSeconds(executions);
  written.push({ rows, seconds });
  const scenario = `write ${rows.toLocaleString("en-GB")} × ${COLUMNS}`;
  const cells = rows * COLUMNS;
  const writes = callsOf(executions, "Range.setValues");
  const ours = { calls: callsOf(executions), seconds };
  const most = Math.ceil(cells / CELLS_A_CALL) + CONSTANT_CALLS;
  return [
    {
      scenario,
      measure: "write calls",
      unit: "calls",
      kind: "counted",
      ours: exactly(writes),
      bound: { value: Math.ceil(cells / 40_000), why: "of 40,000 cells" },
      aim: { text: `≤ ${most}, one a 20,000 cells + ${CONSTANT_CALLS}`, met: writes <= most },
    },
    ...(["importAtOnce", "importRowByRow"] as const).flatMap((script) =>
      against(scenario, script, file, ours),
    ),
  ];
}

/** Runs the add-on until the file is in the sheet, and answers what that took apart from the start. */
function land(file: CountedFile) {
  const people = [
    ["full_name", "title", "company"],
    ["Ada", "", "Acme"],
    ["Bo", "", "Bcme"],
  ];
  const addOn = openAddOn({ rows: people, host: { network: networkWith(file) } });
  const { id } = addOn.get("run.start", emailRequest(addOn));
  const before = addOn.host.executions.length;
  const run = followToTheEnd(addOn, id);
  if (run.status !== "done" || run.result?.rows !== file.rows) throw new Error(`Landed as ${run.status}`);
  return addOn.host.executions.slice(before);
}

function against(
  scenario: string,
  script: PlainScript,
  file: CountedFile,
  ours: { calls: number; seconds: number },
): Line[] {
  const { execution, host } = runPlainScript(
    { network: networkWith(file) },
    (fresh) => void fresh.workbook.addSheet("Leads", [["full_name"]]),
    script,
    [FILE_URL],
  );
  const name = script === "importAtOnce" ? "parseCsv + one setValues" : "appendRow a row";
  const arrived = host.workbook.find("Import")?.lastRow() ?? 0;
  const failed = execution.outcome !== "returned" || arrived !== file.rows + 1;
  const note = `${execution.outcome === "killed" ? "killed after 6 minutes" : "fails"} with ${arrived.toLocaleString("en-GB")} rows`;
  const other = (value: number) => ({ name, ...(failed ? { note } : { figure: exactly(value) }) });
  return [
    {
      scenario,
      measure: "service calls",
      unit: "calls",
      kind: "counted",
      ours: exactly(ours.calls),
      other: other(callsOf([execution])),
    },
    {
      scenario,
      measure: "time",
      unit: "s",
      kind: "modelled",
      ours: exactly(ours.seconds),
      other: other(modelledSeconds([execution])),
    },
  ];
}

/** What a cell takes in the largest file as a multiple of what it takes in the second smallest. */
function growth(written: readonly Written[]): Line {
  const small = written[1];
  const large = written.at(-1);
  if (!small || !large) throw new Error("Growth needs two sizes");
  const factor = large.seconds / large.rows / (small.seconds / small.rows);
  return {
    scenario: `write ${large.rows.toLocaleString("en-GB")} against ${small.rows.toLocaleString("en-GB")} rows`,
    measure: "time a cell",
    unit: "times",
    kind: "modelled",
    ours: exactly(factor),
    bound: { value: 1, why: "linear" },
    aim: { text: "≤ 1.1", met: factor <= 1.1 },
  };
}

/** The stand-in, but for the result of every run, which is the given file; without a range it comes whole. */
function networkWith(file: CountedFile): Network {
  const usual = standInNetwork(createStandIn({ pace: 0 }));
  const links = [
    {
      filename: "2-final.csv",
      row_count: file.rows,
      block_number: 2,
      file_size: file.bytes,
      download_url: FILE_URL,
    },
  ];
  return {
    send(request) {
      if (request.url.includes("/download-links")) {
        return { status: 200, headers: { "content-type": "application/json" }, body: JSON.stringify(links) };
      }
      if (!request.url.startsWith(FILES_ORIGIN)) return usual.send(request);
      const range = request.headers.Range ?? request.headers.range ?? `bytes=0-${file.bytes - 1}`;
      return rangeOf(file, range);
    },
  };
}
