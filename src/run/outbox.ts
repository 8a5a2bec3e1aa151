import type { HiddenTables } from "../ports.ts";

const TABLE = "outbox";

/** Below the 50,000 characters of a cell (https://support.google.com/drive/answer/37603), with room for the mark. */
const CHUNK = 45_000;

/** Keeps a cell's text from beginning with a character that Sheets reads as a formula or drops. */
const MARK = "~";

/**
 * Keeps what a run is about to send until Sixtyfour has it, so that a repetition after a lost answer is the same
 * request to the letter, even if the rows were edited meanwhile.
 */
export function keepForSending(tables: HiddenTables, runId: string, records: object[]): void {
  const text = asciiJson(records);
  const rows: string[][] = [];
  for (let at = 0; at < text.length; at += CHUNK) {
    rows.push([runId, String(rows.length), MARK + text.slice(at, at + CHUNK)]);
  }
  tables.append(TABLE, rows);
}

/** The stored records as JSON text; null when there are none of this run. */
export function readForSending(tables: HiddenTables, runId: string): string | null {
  const chunks = tables
    .read(TABLE)
    .filter(([id]) => id === runId)
    .sort(([, a], [, b]) => Number(a) - Number(b));
  return chunks.length === 0 ? null : chunks.map(([, , text = ""]) => text.slice(MARK.length)).join("");
}

/** Drops what was kept for runs that are not waiting to be sent, interrupted ones included. */
export function clearSent(tables: HiddenTables, waitingRunIds: ReadonlySet<string>): void {
  const rows = tables.read(TABLE);
  const kept = rows.filter(([id = ""]) => waitingRunIds.has(id));
  if (kept.length < rows.length) tables.replace(TABLE, kept);
}

/** Only ASCII, so that no chunk can be cut inside a character and one character is one byte. */
function asciiJson(value: object): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
