import type { Workbook } from "../../apps-script/model/workbook.ts";

/** Longest name a tab may have. */
const MAX_NAME = 100;

/** The wanted name of a tab, with a number where another tab has it: Sheets takes upper and lower case for the same. */
export function freeName(workbook: Workbook, wanted: string): string {
  const base = wanted.trim().slice(0, MAX_NAME - 5) || "Import";
  const taken = new Set(workbook.sheets().map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base} ${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
