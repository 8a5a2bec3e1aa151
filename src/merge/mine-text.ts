import type { CellValue } from "../ports.ts";

/** Begins the text of a cell that can only be a person's; no cell of Sheets holds it, so it equals no machine value. */
const PERSONS = "\u0000";

/** A cell that lies under a merged one: whatever is written there is never seen. */
export const COVERED = `${PERSONS}merged`;

/** A cell as it is compared with what machines wrote. Formulas and dates are never the add-on's. */
export function mineText(value: CellValue, formula: string): string {
  if (formula !== "") return PERSONS + formula;
  return value instanceof Date ? PERSONS + String(value.getTime()) : String(value);
}
