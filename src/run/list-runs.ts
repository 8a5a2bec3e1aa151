import type { FileRecords } from "../ports.ts";
import { notice } from "../problems/notices.ts";
import type { Notice, RunView } from "../protocol.ts";
import { toRunView } from "./run-view.ts";
import { createRunStore } from "./state/run-store.ts";

/** The file's runs as the given person sees them, newest first, with a word about those that cannot be read. */
export function listRuns(records: FileRecords, personId: string): { runs: RunView[]; warnings: Notice[] } {
  const store = createRunStore(records);
  const unreadable = store.unreadableIds().length;
  return {
    runs: store.all().map((run) => toRunView(run, personId)),
    warnings: unreadable > 0 ? [notice("unreadable-runs", { count: unreadable })] : [],
  };
}
