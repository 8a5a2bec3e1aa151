import { cutText } from "../encoding/cut-text.ts";
import { utf8Length } from "../encoding/utf8-length.ts";
import { formatA1 } from "../plan/a1.ts";
import type { PreparedPlan } from "../plan/make-plan.ts";
import { isWholeTable } from "../plan/whole-table.ts";
import type { Ports } from "../ports.ts";
import { Problem } from "../problems/problem.ts";
import type { RunRequest, WorkflowDescription } from "../protocol.ts";
import { readSettings } from "../settings.ts";
import type { StartOptions } from "./start-options.ts";
import { keyMark } from "./state/key-mark.ts";
import type { RunOutput } from "./state/output.ts";
import { RUN_VERSION, type WorkingRun } from "./state/run.ts";

/** Of the 9 KB of a record, this much may be fixed when it starts; the rest is for jobs, their progress and the landing. */
const FACTS_BYTES = 4_000;

/** A stored run may have 9 KB; nothing that people or workflows name may fill it. */
const LONGEST_NAME = 200;

/** Of a selection in very many pieces, only the outline is kept with the run: its record holds 9 KB. */
const LONGEST_A1 = 400;

/** What a record is made of; `jobs` are their numbers of rows. */
interface Beginning {
  request: RunRequest;
  workflow: WorkflowDescription;
  prepared: PreparedPlan;
  jobs: readonly number[];
  options: StartOptions;
}

/** The record of a run before anything of it is sent; throws the `Problem` "too-many-fields" when it would be too long. */
export function newRun(ports: Ports, beginning: Beginning): WorkingRun {
  return fitted(recordOf(ports, beginning));
}

/** Headers of a new tab's columns are a convenience, which must not keep anybody from starting. */
function fitted(run: WorkingRun): WorkingRun {
  if (isShort(run)) return run;
  if (run.output.kind !== "new-tab") throw new Problem("too-many-fields");
  const { headers: _, ...output } = run.output;
  const without = { ...run, output };
  if (!isShort(without)) throw new Problem("too-many-fields");
  return without;
}

function isShort(run: WorkingRun): boolean {
  const facts = JSON.stringify({ ...run, jobs: [] });
  return utf8Length(facts) <= FACTS_BYTES;
}

function recordOf(ports: Ports, { request, workflow, prepared, jobs, options }: Beginning): WorkingRun {
  const { plan, source } = prepared;
  const { sheetId, sheetName } = source.sheet;
  const id = options.runId ?? ports.ids.next();
  return {
    version: RUN_VERSION,
    id,
    personId: ports.secrets.personId(),
    workflow: { id: workflow.id, name: cutText(workflow.name, LONGEST_NAME) },
    source: {
      sheetId,
      sheetName,
      a1: shortA1(source),
      headerRow: source.headerRow,
      wholeTable: options.wholeTable ?? isWholeTable(source.areas, source.headerRow, source.sheet.lastRow),
    },
    fields: request.fields,
    output: outputOf(request, options, prepared, readSettings(ports).readableLists),
    counts: plan.counts,
    rowsSent: plan.counts.toSend,
    startedAt: ports.clock.now(),
    status: "working",
    cancelling: false,
    keyMark: keyMark(ports.secrets.apiKey() ?? "", id),
    landing: null,
    jobs: jobs.map((rows) => ({ status: "submitting", rows })),
  };
}

function outputOf(
  { output, fields }: RunRequest,
  { refresh }: StartOptions,
  { headers }: PreparedPlan,
  readableLists: boolean,
): RunOutput {
  const columns = output.columns ?? null;
  const mapped = fields.map(({ column }) => {
    const { header = "", proposedName = "" } = headers[column - 1] ?? {};
    return header === "" ? "" : cutText(proposedName, LONGEST_NAME);
  });
  if (refresh) return { kind: "refresh", ...refresh, columns, headers: mapped, readableLists };
  if (output.kind === "new-tab")
    return { kind: "new-tab", title: output.title ?? null, columns, headers: mapped, readableLists };
  return { kind: "own-rows", overwrite: output.overwrite ?? false, columns, headers: mapped, readableLists };
}

function shortA1({ areas, rows, sheet }: PreparedPlan["source"]): string {
  const a1 = formatA1(areas);
  if (a1.length <= LONGEST_A1) return a1;
  const first = rows[0] ?? 1;
  const last = rows[rows.length - 1] ?? first;
  return formatA1([{ row: first, column: 1, rows: last - first + 1, columns: sheet.lastColumn }]);
}
