import type { MachineCell } from "../../merge/tables.ts";
import type { Ports } from "../../ports.ts";
import { rowsInSteps } from "../landing/rows-in-steps.ts";
import type { Written } from "../state/landing.ts";

/** Complete results, read from their hidden tab. */
export interface StagedRows {
  columns: string[];
  rows: MachineCell[][];
}

/** Reads what landed; in a column in which not all are numbers, none is. */
export function readStaged({ tabs }: Pick<Ports, "tabs">, sheetId: number, written: Written): StagedRows {
  const { columns, rows: count, evidence } = written;
  if (columns === 0) return { columns: [], rows: [] };
  const rows: MachineCell[][] = [];
  for (const step of rowsInSteps(tabs, sheetId, { from: 2, to: count + 1, columns })) {
    for (const row of step.rows) {
      rows.push(
        row
          .slice(0, columns)
          .map((value, at) => (evidence[at] === "n" && typeof value === "number" ? value : String(value))),
      );
    }
  }
  const [header = []] = tabs.read(sheetId, 1, 1);
  return { columns: header.slice(0, columns).map(String), rows };
}
