import type { Ports } from "../ports.ts";
import { Problem } from "../problems/problem.ts";
import type { RunView } from "../protocol.ts";
import { isTabEdited } from "./landing/tab-edited.ts";
import { undoOwnRows } from "./merging/undo-own-rows.ts";
import { toRunView } from "./run-view.ts";
import { knownRun } from "./state/known-run.ts";
import { createRunStore } from "./state/run-store.ts";
import { transition } from "./state/transition.ts";
import { underLock } from "./under-lock.ts";

/**
 * Removes what a run wrote, and nothing else: its tab, or its cells beside a person's rows, which then hold what they held
 * before. A tab that was refreshed has its own history, so there is nothing to undo. A tab of its own that somebody has
 * changed since is removed only when `edited` says that they were asked. The rows stay counted as sent: removing results
 * does not give the money back.
 */
export function undoRun(ports: Ports, runId: string, edited: boolean): RunView {
  const personId = ports.secrets.personId();
  const undone = underLock(ports.lock, () => {
    const store = createRunStore(ports.records);
    const run = knownRun(store, runId);
    if (run.status !== "done" || run.result === null) throw new Problem("nothing-to-undo");
    const { sheetId, fingerprint } = run.result;
    if (run.output.kind === "own-rows" && fingerprint === undefined)
      return undoOwnRows(ports, store, run, sheetId);
    if (fingerprint === undefined) throw new Problem("nothing-to-undo");
    const tab = ports.tabs.find(sheetId);
    if (tab && !edited && isTabEdited(ports, { ...run.result, fingerprint }, tab))
      throw new Problem("tab-edited");
    if (ports.tabs.remove(sheetId) === "only-tab") throw new Problem("only-tab");
    const next = transition(run, { type: "undone" }, ports.clock.now());
    store.save(next);
    return next;
  });
  return toRunView(undone, personId);
}
