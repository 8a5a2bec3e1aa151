import type { Landing } from "../state/landing.ts";

/** A blank line, as files often end with, is no row of a table with several columns. */
export function withoutBlankLines(rows: string[][], given: readonly string[], { file }: Landing): string[][] {
  const width = given.length || (file?.width ?? 0);
  return width > 1 ? rows.filter((row) => row.length !== 1 || row[0] !== "") : rows;
}

/** Cells beyond a file's header get columns of their own behind all others, the same for all its rows. */
export function extended(mapping: number[] | null, longest: number, width: number): number[] | null {
  if (!mapping || longest <= mapping.length) return mapping;
  return [...mapping, ...Array.from({ length: longest - mapping.length }, (_, more) => width + more)];
}

/** A row of a file as it stands in the tab; null maps every cell to its own place. */
export function place(row: string[], mapping: number[] | null, width: number): string[] {
  if (!mapping) return row;
  const placed = new Array<string>(width).fill("");
  row.forEach((value, at) => {
    const column = mapping[at] ?? -1;
    if (column >= 0) placed[column] = value;
  });
  return placed;
}
