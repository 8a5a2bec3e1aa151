import type { HiddenTables } from "../../ports.ts";

/** Lines are `runId, job, chunk, ~text`. */
const TABLE = "outbox";

/** Below the 50,000 characters of a cell (https://support.google.com/drive/answer/37603), with room for the mark. */
const CHUNK = 45_000;

/** Keeps a cell's text from beginning with a character that Sheets reads as a formula or drops. */
const MARK = "~";

/**
 * Keeps what a run is about to send until Sixtyfour has it, so that a repetition after a lost answer is the same
 * request to the letter, even if the rows were edited meanwhile. `jobs` are JSON texts as `asciiJson` makes them.
 */
export function keepForSending(tables: HiddenTables, runId: string, jobs: string[]): void {
  tables.append(
    TABLE,
    jobs.flatMap((text, job) => {
      const chunks: string[][] = [];
      for (let at = 0; at < text.length; at += CHUNK) {
        chunks.push([runId, String(job), String(chunks.length), MARK + text.slice(at, at + CHUNK)]);
      }
      return chunks;
    }),
  );
}

/** The stored records of one job as JSON text; null when there are none. */
export function readForSending(tables: HiddenTables, runId: string, job: number): string | null {
  const chunks = tables
    .read(TABLE)
    .filter(([id, index]) => id === runId && index === String(job))
    .sort(([, , a], [, , b]) => Number(a) - Number(b));
  return chunks.length === 0 ? null : chunks.map(([, , , text = ""]) => text.slice(MARK.length)).join("");
}

/** Drops what no job is waiting for any more; `waits` also decides about lines of runs that were never stored. */
export function clearSent(tables: HiddenTables, waits: (runId: string, job: number) => boolean): void {
  tables.keepOnly(TABLE, ([id = "", job]) => waits(id, Number(job)));
}
