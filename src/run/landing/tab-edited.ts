import type { Ports } from "../../ports.ts";
import { addToFingerprint } from "../../results/fingerprint.ts";
import { rowsInSteps } from "./rows-in-steps.ts";

/** A tab of a run's own, with what tells whether somebody changed it since. */
interface OwnTab {
  sheetId: number;
  rows: number;
  fingerprint: string;
}

/** Whether header or rows are not what was written; blank rows that somebody added below do not count. */
export function isTabEdited(
  { tabs }: Ports,
  { sheetId, rows: written, fingerprint: expected }: OwnTab,
  { rows, columns }: { rows: number; columns: number },
): boolean {
  let fingerprint = "";
  let blanks = 0;
  for (const step of rowsInSteps(tabs, sheetId, { from: 2, to: rows, columns })) {
    for (const [at, row] of step.rows.entries()) {
      const texts = row.map(String);
      if (step.first + at > written + 1 && texts.every((text) => text === "")) {
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
