/** Neighbouring columns of one width, as `Sheet.setColumnWidths(start, count, width)` takes them in one call. */
export interface WidthRun {
  /** 1-based column. */
  start: number;
  count: number;
  /** Pixels. */
  width: number;
}

const MIN_WIDTH = 70;
const MAX_WIDTH = 320;

/** Widths come in steps, so that neighbours are often alike and share a call. */
const STEP = 50;

/** Enough rows to see what a column is like; reading all of a long result for its widths would be waste. */
const SAMPLE_ROWS = 50;

/** Pixels of an average character of Arial 10, the font of a new sheet; wide East Asian ones take twice that. */
const CHARACTER = 7;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff01-\uff60]/gu;
const CELL_PADDING = 10;

/** A header is bold and shares its cell with the filter button. */
const HEADER_EXTRA = 30;

/** Chooses widths that show most of each column without one long text pushing the others off the screen. */
export function columnWidths(headers: readonly string[], rows: readonly (readonly string[])[]): WidthRun[] {
  const sample = rows.slice(0, SAMPLE_ROWS);
  const runs: WidthRun[] = [];
  headers.forEach((header, column) => {
    const width = widthOf(
      header,
      sample.map((row) => row[column] ?? ""),
    );
    const last = runs[runs.length - 1];
    if (last?.width === width) last.count += 1;
    else runs.push({ start: column + 1, count: 1, width });
  });
  return runs;
}

function widthOf(header: string, values: readonly string[]): number {
  const needed = Math.max(textWidth(header) + HEADER_EXTRA, ...values.map(textWidth)) + CELL_PADDING;
  const steps = Math.ceil((needed - MIN_WIDTH) / STEP);
  return Math.min(MAX_WIDTH, MIN_WIDTH + Math.max(0, steps) * STEP);
}

function textWidth(text: string): number {
  const lines = text.slice(0, MAX_WIDTH).split(/\r\n|\r|\n/);
  return Math.max(...lines.map((line) => CHARACTER * (line.length + (line.match(EAST_ASIAN)?.length ?? 0))));
}
