import type { CellValue } from "../ports.ts";

/** Begins the text of a cell that can only be a person's; no cell of Sheets holds it, so it equals no machine value. */
const PERSONS = "\u0000";

/** A cell that lies under a merged one: whatever is written there is never seen. */
export const COVERED = `${PERSONS}merged`;

/** A cell as it is compared with what machines wrote. Formulas, dates and ticks are never the add-on's. */
export function mineText(value: CellValue, formula: string): string {
  if (formula !== "") return PERSONS + formula;
  if (value instanceof Date) return PERSONS + String(value.getTime());
  return typeof value === "boolean" ? PERSONS + String(value) : String(value);
}

/** Whether a cell can only be a person's, so that not even "write over what is there" means it. */
export function isPersons(text: string): boolean {
  return text.startsWith(PERSONS);
}
