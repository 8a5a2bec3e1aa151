import * as v from "valibot";
import { parseJson } from "../parse-json.ts";
import type { FileRecords } from "../ports.ts";
import { type ActiveRun, isActive, type Run, RunSchema } from "./run.ts";

const PREFIX = "run.";

/** Ended runs kept for the history; with 9 KB a record at most, all of them fit into the 500 KB of a file. */
const ENDED_KEPT = 40;

/** The file's runs, newest first. Records that this version cannot read are left alone, not lost and not shown. */
export function createRunStore(records: FileRecords) {
  function all(): Run[] {
    return Object.entries(records.all())
      .flatMap(([key, text]) => {
        if (!key.startsWith(PREFIX)) return [];
        const parsed = v.safeParse(RunSchema, parseJson(text));
        return parsed.success ? [parsed.output] : [];
      })
      .sort((a, b) => b.startedAt - a.startedAt);
  }

  /** Runs of another version of the add-on may be under way, though this one cannot tell how far they are. */
  function unreadableIds(): string[] {
    return Object.entries(records.all()).flatMap(([key, text]) =>
      key.startsWith(PREFIX) && !v.is(RunSchema, parseJson(text)) ? [key.slice(PREFIX.length)] : [],
    );
  }

  return {
    all,
    unreadableIds,
    active: (): ActiveRun[] => all().filter(isActive),
    save: (run: Run) => records.put(`${PREFIX}${run.id}`, JSON.stringify(run)),
    /** Forgets the oldest ended runs, so that the store never fills up. */
    prune(): void {
      for (const run of all()
        .filter((run) => !isActive(run))
        .slice(ENDED_KEPT)) {
        records.remove(`${PREFIX}${run.id}`);
      }
    },
  };
}

export type RunStore = ReturnType<typeof createRunStore>;
