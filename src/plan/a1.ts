import type { Rect } from "../ports.ts";

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,7})$/;

/** Column number to letters: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Writes areas as a person reads them: "A2:F51", several joined by commas. */
export function formatA1(areas: Rect[]): string {
  return areas
    .map(({ row, column, rows, columns }) => {
      const first = `${columnLetters(column)}${row}`;
      const last = `${columnLetters(column + columns - 1)}${row + rows - 1}`;
      return first === last ? first : `${first}:${last}`;
    })
    .join(",");
}

/** Reads what `formatA1` writes; null for anything else, since the text may come from an old sidebar. */
export function parseA1(text: string): Rect[] | null {
  const areas: Rect[] = [];
  for (const part of text.split(",")) {
    const [from = "", to = from, ...more] = part.trim().split(":");
    const first = parseCell(from);
    const last = parseCell(to);
    if (!first || !last || more.length > 0) return null;
    const rows = last.row - first.row + 1;
    const columns = last.column - first.column + 1;
    if (rows < 1 || columns < 1) return null;
    areas.push({ ...first, rows, columns });
  }
  return areas;
}

function parseCell(text: string): { row: number; column: number } | null {
  const [, letters, digits] = CELL.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits), column };
}
