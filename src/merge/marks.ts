import type { Rect, TargetMarks, TargetTabs } from "../ports.ts";

/** Begins every note of the add-on's, so that it is told from a person's: the same in whatever language the rest is. */
const OURS = "Sixtyfour: ";

/** Of what changed, a pale yellow that few people choose themselves. */
const FILL = "#fff3cd";

/** As Google gives the fill of a cell that has none. */
const NO_FILL = "#ffffff";

/** A cell to be marked, with what its note says. */
export interface Mark {
  row: number;
  column: number;
  note?: string;
  filled: boolean;
}

/**
 * Marks these cells and no others: what an earlier refresh marked is cleared where the mark is still the add-on's. Notes
 * and fills that people made are left alone.
 */
export function setMarks(targets: TargetTabs, sheetId: number, marks: readonly Mark[]): void {
  const before = targets.marks(sheetId);
  const wanted = new Map(marks.map((mark) => [`${mark.row} ${mark.column}`, mark]));
  const notes: { row: number; column: number; text: string }[] = [];
  const filled: Rect[] = [];
  const cleared: Rect[] = [];
  eachCell(before, (row, column, note, fill) => {
    const mark = wanted.get(`${row} ${column}`);
    const text = mark?.note === undefined ? "" : OURS + mark.note;
    if ((note === "" || note.startsWith(OURS)) && note !== text) notes.push({ row, column, text });
    const cell = { row, column, rows: 1, columns: 1 };
    if (mark?.filled && fill === NO_FILL) filled.push(cell);
    if (!mark?.filled && fill === FILL) cleared.push(cell);
  });
  for (const { row, column, texts } of below(notes)) targets.setNotes(sheetId, row, column, texts);
  if (cleared.length > 0) targets.fill(sheetId, joined(cleared), null);
  if (filled.length > 0) targets.fill(sheetId, joined(filled), FILL);
}

function eachCell(
  { notes, fills }: TargetMarks,
  visit: (row: number, column: number, note: string, fill: string) => void,
): void {
  notes.forEach((line, down) => {
    line.forEach((note, right) => void visit(down + 1, right + 1, note, fills[down]?.[right] ?? NO_FILL));
  });
}

/** Notes of cells below each other share a call. */
function below(
  notes: { row: number; column: number; text: string }[],
): { row: number; column: number; texts: string[][] }[] {
  const runs: { row: number; column: number; texts: string[][] }[] = [];
  for (const { row, column, text } of [...notes].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs[runs.length - 1];
    if (last && last.column === column && last.row + last.texts.length === row) last.texts.push([text]);
    else runs.push({ row, column, texts: [[text]] });
  }
  return runs;
}

/** Cells in a row first, then equal stretches of rows: few areas for many cells. */
function joined(cells: Rect[]): Rect[] {
  const stretches: Rect[] = [];
  for (const { row, column } of cells) {
    const last = stretches[stretches.length - 1];
    if (last && last.row === row && last.column + last.columns === column) last.columns++;
    else stretches.push({ row, column, rows: 1, columns: 1 });
  }
  const open = new Map<string, Rect>();
  const areas: Rect[] = [];
  for (const stretch of stretches) {
    const key = `${stretch.column} ${stretch.columns}`;
    const above = open.get(key);
    if (above && above.row + above.rows === stretch.row) above.rows++;
    else {
      areas.push(stretch);
      open.set(key, stretch);
    }
  }
  return areas;
}
