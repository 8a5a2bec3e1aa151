import type { Area } from "./area.ts";

/** Rows or columns that came (`count` positive, after line `after`) or went (negative, the first one being `after` + 1). */
export interface Shift {
  axis: "row" | "column";
  after: number;
  count: number;
}

/** Where a line number is afterwards; null when that line is gone. */
function shiftLine(line: number, { after, count }: Shift): number | null {
  if (line <= after) return line;
  return count < 0 && line <= after - count ? null : line + count;
}

/** Moves, widens or narrows an area in place; false when nothing of it is left. */
export function shiftArea(area: Area, shift: Shift): boolean {
  const size = shift.axis === "row" ? "rows" : "columns";
  const [first, count] = [area[shift.axis], area[size]];
  let left = 0;
  let start: number | null = null;
  for (const [from, to] of parts(first, first + count - 1, shift)) {
    start ??= shiftLine(from, shift);
    left += to - from + 1;
  }
  const grown = shift.count > 0 && first <= shift.after && shift.after < first + count - 1 ? shift.count : 0;
  area[shift.axis] = start ?? first;
  area[size] = left + grown;
  return left > 0;
}

/** The runs of lines from `first` to `last` that a deletion leaves. */
function parts(first: number, last: number, { after, count }: Shift): [number, number][] {
  if (count > 0) return [[first, last]];
  const runs: [number, number][] = [
    [first, Math.min(last, after)],
    [Math.max(first, after - count + 1), last],
  ];
  return runs.filter(([from, to]) => from <= to);
}

/** Moves remembered line numbers; those of deleted lines are forgotten. */
export function shiftLines(lines: Set<number>, shift: Shift): void {
  const moved = [...lines].flatMap((line) => shiftLine(line, shift) ?? []);
  lines.clear();
  for (const line of moved) lines.add(line);
}

/** The same for what is remembered by line number. */
export function shiftKeys<T>(byLine: Map<number, T>, shift: Shift): void {
  const moved = [...byLine].flatMap(([line, value]): [number, T][] => {
    const place = shiftLine(line, shift);
    return place === null ? [] : [[place, value]];
  });
  byLine.clear();
  for (const [line, value] of moved) byLine.set(line, value);
}
