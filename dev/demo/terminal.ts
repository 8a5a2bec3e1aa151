import type { Plan, RunRequest, RunView } from "../../src/protocol.ts";

const CELL_WIDTH = 24;
const ROWS_SHOWN = 8;
const COLUMNS_SHOWN = 6;
const BAR_WIDTH = 30;

const SKIPPED: readonly [key: keyof Plan["counts"], words: string][] = [
  ["hidden", "hidden"],
  ["blank", "blank"],
  ["duplicate", "duplicate"],
  ["alreadySent", "sent before"],
  ["filled", "already filled"],
  ["missingField", "missing a required field"],
  ["overLimit", "over the limit"],
];

/** The plan as a sum, with what leaves the sheet. */
export function planText(
  { counts, sentColumns, keptColumns, warnings }: Plan,
  { fields }: RunRequest,
): string {
  const skipped = SKIPPED.filter(([key]) => counts[key] > 0).map(
    ([key, words]) => ` - ${counts[key]} ${words}`,
  );
  const all = sentColumns.length + keptColumns.length;
  return [
    `Plan: ${counts.selected} selected${skipped.join("")} = ${counts.toSend} to send`,
    `Sent: ${sentColumns.length} of ${all} columns (${sentColumns.join(", ")}) as ${fields.map(({ name }) => name).join(", ")}`,
    ...warnings.map(({ message }) => `Note: ${message}`),
  ].join("\n");
}

/** One line of progress; a bar only when the API knows how far it is. */
export function progressText({ status, progress }: RunView): string {
  const { percent, message } = progress;
  if (percent === null) return `${status}: ${message}`;
  const filled = Math.round((BAR_WIDTH * percent) / 100);
  return `[${"#".repeat(filled)}${".".repeat(BAR_WIDTH - filled)}] ${Math.round(percent)} %  ${message}`;
}

/** The first rows and columns of the result tab, with what is left out said below. */
export function tableText(rows: readonly (readonly string[])[]): string {
  const width = rows[0]?.length ?? 0;
  const shown = rows.slice(0, ROWS_SHOWN + 1).map((row) => row.slice(-COLUMNS_SHOWN).map(clip));
  const widths = Array.from({ length: Math.min(width, COLUMNS_SHOWN) }, (_, column) =>
    Math.max(...shown.map((row) => (row[column] ?? "").length)),
  );
  const lines = shown.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | "));
  lines.splice(1, 0, widths.map((columns) => "-".repeat(columns)).join("-+-"));
  return [...lines, `${rows.length - 1} rows, ${width} columns (the last ${widths.length} shown)`].join("\n");
}

function clip(cell: string): string {
  const line = cell.replace(/\s+/g, " ");
  return line.length > CELL_WIDTH ? `${line.slice(0, CELL_WIDTH - 3)}...` : line;
}
