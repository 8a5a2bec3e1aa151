import type { Ports } from "../../ports.ts";
import { addToFingerprint } from "../../results/fingerprint.ts";

/** A tab of a run's own, with what tells whether somebody changed it since. */
interface OwnTab {
  sheetId: number;
  rows: number;
  fingerprint: string;
}

/** Cells read at once for the fingerprint. */
const CELLS_AT_ONCE = 200_000;

/** Whether header or rows are not what was written; blank rows that somebody added below do not count. */
export function isTabEdited(
  { tabs }: Ports,
  { sheetId, rows: written, fingerprint: expected }: OwnTab,
  { rows, columns }: { rows: number; columns: number },
): boolean {
  const step = Math.max(1, Math.floor(CELLS_AT_ONCE / columns));
  let fingerprint = "";
  let blanks = 0;
  for (let first = 2; first <= rows; first += step) {
    for (const [at, row] of tabs.read(sheetId, first, Math.min(step, rows + 1 - first)).entries()) {
      const texts = row.map(String);
      if (first + at > written + 1 && texts.every((text) => text === "")) {
        blanks++;
        continue;
      }
      for (; blanks > 0; blanks--) fingerprint = addToFingerprint(fingerprint, []);
      fingerprint = addToFingerprint(fingerprint, texts);
    }
  }
  const [header = []] = tabs.read(sheetId, 1, 1);
  return addToFingerprint(fingerprint, header.map(String)) !== expected;
}
