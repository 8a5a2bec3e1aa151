import type { RunView } from "../../src/protocol.ts";
import { wordsIn } from "../language/words.ts";
import type { State } from "./state.ts";
import { type Step, step } from "./step.ts";

/** Puts what helps others to help into the clipboard. */
export function copyDetails(state: State, runId: string): Step {
  const run = state.runs.list?.find(({ id }) => id === runId);
  if (run === undefined) return step(state);
  const text = runDetails(run);
  return step({ ...state, details: { runId, text, status: "copying" } }, { kind: "copy", text });
}

/** Says that it is done, or lets the lines be shown. */
export function detailsCopied(state: State, ok: boolean): State {
  if (state.details === null) return state;
  const { text } = wordsIn(state.language);
  return {
    ...state,
    details: { ...state.details, status: ok ? "copied" : "refused" },
    announcement: ok ? text.copied : text.copyBy,
  };
}

/**
 * What happened to a run, in English, since support reads it: ids, times, counts and codes. No key, no link and no cell
 * is in a run, so none can get in here.
 */
export function runDetails(run: RunView): string {
  const {
    id,
    workflow,
    status,
    startedAt,
    finishedAt,
    rowsSent,
    rowsFailed,
    rowsEmpty,
    jobs,
    error,
    failures,
  } = run;
  const problems = [...(error ? [error] : []), ...failures];
  return [
    "Sixtyfour for Sheets",
    `Run ${id}: ${status}`,
    `Workflow ${workflow.id} (${workflow.name})`,
    `Started ${startedAt}${finishedAt === undefined ? "" : `, ended ${finishedAt}`}`,
    `Rows sent ${rowsSent}, failed ${rowsFailed}, empty ${rowsEmpty}; requests ${jobs.ended} of ${jobs.total}`,
    ...[...new Set(problems.map(({ code, message }) => `${code}: ${message}`))],
  ].join("\n");
}
