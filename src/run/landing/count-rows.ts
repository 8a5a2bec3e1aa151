import { addToFingerprint } from "../../results/fingerprint.ts";
import { isCut, toCell } from "../../results/safe-cell.ts";
import type { Tallies, Written } from "../state/landing.ts";

/** Adds rows to what is told about a landing; `found` are columns, from 0 on, that hold what was found. */
export function countRows(
  written: Written,
  placed: string[][],
  { found, ragged }: { found: readonly number[]; ragged: number },
): Written {
  let { fingerprint } = written;
  let cut = 0;
  let empty = 0;
  for (const row of placed) {
    cut += row.filter((value) => isCut(value, "text")).length;
    if (found.length > 0 && found.every((at) => (row[at] ?? "") === "")) empty++;
    fingerprint = addToFingerprint(fingerprint, row.map(shownText));
  }
  return {
    ...written,
    rows: written.rows + placed.length,
    fingerprint,
    tallies: addTo(written.tallies, { cut, empty, ragged }),
  };
}

/** Adds to some of the tallies. */
export function addTo(tallies: Tallies, more: Partial<Tallies>): Tallies {
  return {
    cut: tallies.cut + (more.cut ?? 0),
    ragged: tallies.ragged + (more.ragged ?? 0),
    earlier: tallies.earlier + (more.earlier ?? 0),
    mended: tallies.mended + (more.mended ?? 0),
    missing: tallies.missing + (more.missing ?? 0),
    empty: tallies.empty + (more.empty ?? 0),
  };
}

/** What the cell will read back as. */
function shownText(value: string): string {
  const cell = toCell(value, "text");
  return typeof cell === "string" && cell.startsWith("'") ? cell.slice(1) : String(cell);
}
