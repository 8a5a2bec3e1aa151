import type { MachineCell } from "../../merge/tables.ts";
import type { Ports } from "../../ports.ts";
import type { Written } from "../state/landing.ts";

/** Cells read at once. */
const CELLS_AT_ONCE = 200_000;

/** Complete results in their hidden tab. */
export interface Staged {
  columns: string[];
  rows: MachineCell[][];
}

/** Reads what landed; in a column in which not all are numbers, none is. */
export function readStaged({ tabs }: Pick<Ports, "tabs">, sheetId: number, written: Written): Staged {
  const { columns, rows: count, evidence } = written;
  if (columns === 0) return { columns: [], rows: [] };
  const rows: MachineCell[][] = [];
  const step = Math.max(1, Math.floor(CELLS_AT_ONCE / columns));
  for (let first = 2; first <= count + 1; first += step) {
    for (const row of tabs.read(sheetId, first, Math.min(step, count + 2 - first))) {
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
