import * as v from "valibot";
import { parseJson } from "../../encoding/parse-json.ts";
import { utf8Length } from "../../encoding/utf8-length.ts";
import type { FileRecords } from "../../ports.ts";
import { recordReader } from "../../record-reader.ts";
import { isWorking, type Run, RunSchema, type WorkingRun } from "./run.ts";

const PREFIX = "run.";

/** Ended runs kept for the history; with 9 KB a record at most, all of them fit into the 500 KB of a file. */
const ENDED_KEPT = 40;

/** All that must be known of a run of whatever version to tell that it is under way. */
const Started = v.object({ status: v.literal("working"), startedAt: v.number() });

const readRun = recordReader(RunSchema);

/** The file's runs, newest first. Records that this version cannot read are left where they are, and counted. */
export function createRunStore(records: FileRecords) {
  function readAll(): { runs: Run[]; unreadableIds: string[] } {
    const runs: Run[] = [];
    const unreadableIds: string[] = [];
    for (const [key, text] of Object.entries(records.all())) {
      if (!key.startsWith(PREFIX)) continue;
      const run = readRun(text);
      if (run) runs.push(run);
      else unreadableIds.push(key.slice(PREFIX.length));
    }
    return { runs: runs.sort((a, b) => b.startedAt - a.startedAt), unreadableIds };
  }

  return {
    all: (): Run[] => readAll().runs,
    working: (): WorkingRun[] => readAll().runs.filter(isWorking),
    /** Those of other people would be continued with the wrong key. */
    workingOf: (personId: string): WorkingRun[] =>
      readAll()
        .runs.filter(isWorking)
        .filter((run) => run.personId === personId),
    /** Runs of another version of the add-on may be under way, though this one cannot tell how far they are. */
    unreadableIds: (): string[] => readAll().unreadableIds,
    get: (id: string): Run | undefined => readAll().runs.find((run) => run.id === id),
    /** Ids of runs that were started since and are under way, those of other versions included. */
    atWork: (since: number): string[] =>
      Object.entries(records.all()).flatMap(([key, text]) => {
        const started = v.safeParse(Started, key.startsWith(PREFIX) ? parseJson(text) : null);
        return started.success && started.output.startedAt >= since ? [key.slice(PREFIX.length)] : [];
      }),
    save: (run: Run) => records.put(`${PREFIX}${run.id}`, fitted(run)),
    /** Forgets the oldest ended runs, so that the store never fills up. */
    prune(): void {
      const ended = readAll().runs.filter((run) => !isWorking(run));
      for (const { id } of ended.slice(ENDED_KEPT)) records.remove(`${PREFIX}${id}`);
    },
  };
}

/**
 * A run as text that the store takes. Should it be too long, what is only told to people goes first: the progress of
 * single blocks, then the server's words. Saving must never fail for them.
 */
function fitted(run: Run): string {
  const whole = JSON.stringify(run);
  if (isShort(whole)) return whole;
  const withoutBlocks = JSON.stringify(run, (key, value) => (key === "blocks" ? [] : value));
  if (isShort(withoutBlocks)) return withoutBlocks;
  return JSON.stringify(run, (key, value) => (key === "blocks" ? [] : key === "facts" ? {} : value));
}

/** Google takes 9 KB a value (https://developers.google.com/apps-script/guides/services/quotas). */
const MOST_BYTES = 9_000;

function isShort(text: string): boolean {
  return utf8Length(text) <= MOST_BYTES;
}

export type RunStore = ReturnType<typeof createRunStore>;
