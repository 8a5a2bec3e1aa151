import { describeProblem, isProblemCode } from "../messages.ts";
import type { ProblemView, RunProgress, RunView } from "../protocol.ts";
import { isActive, type Patience, type Run, type StoredProblem } from "./run.ts";

/** What a person gets to see of a stored run. */
export function toRunView(run: Run, personId: string): RunView {
  const { id, status, workflow, counts, rowsSent, source } = run;
  return {
    id,
    status,
    workflow,
    counts,
    rowsSent,
    source,
    startedAt: new Date(run.startedAt).toISOString(),
    mine: run.personId === personId,
    progress: progressOf(run),
    warnings: run.status === "done" || run.status === "writing" ? run.notices : [],
    ...(isActive(run) ? {} : { finishedAt: new Date(run.finishedAt).toISOString() }),
    ...(run.status === "done" ? { result: run.result } : {}),
    ...(run.status === "failed" ? { error: problemView(run.problem) } : {}),
  };
}

function progressOf(run: Run): RunProgress {
  const trouble = isActive(run) ? troubleText(run.patience) : "";
  if (trouble !== "") return { percent: null, message: trouble, blocks: blocksOf(run) };
  switch (run.status) {
    case "submitting":
      return textOnly("Sending your rows");
    case "queued":
      return textOnly("Waiting in line at Sixtyfour");
    case "running":
      return run.progress;
    case "downloading":
      return textOnly("Fetching the results");
    case "writing":
      return {
        percent: run.tab.rows === 0 ? null : Math.floor((100 * run.rowsWritten) / run.tab.rows),
        message: `Writing row ${run.rowsWritten} of ${run.tab.rows}`,
        blocks: [],
      };
    case "done":
      return { percent: 100, message: "Done", blocks: [] };
    case "failed":
      return textOnly("Failed");
    case "cancelled":
      return textOnly("Cancelled");
  }
}

function troubleText({ reason, facts }: Patience): string {
  if (!isProblemCode(reason)) return "";
  const { message, hint = "" } = describeProblem(reason, facts);
  return `${message} ${hint}`.trim();
}

function blocksOf(run: Run): RunProgress["blocks"] {
  return run.status === "running" ? run.progress.blocks : [];
}

function textOnly(message: string): RunProgress {
  return { percent: null, message, blocks: [] };
}

/** A record may hold a code of another version; then the person at least learns that it failed. */
function problemView({ code, facts }: StoredProblem): ProblemView {
  return describeProblem(isProblemCode(code) ? code : "internal", facts);
}
