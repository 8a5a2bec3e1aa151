/** Quotes a cell when RFC 4180 requires it: it holds a comma, a quote or a line break. */
function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * Writes rows as CSV, each ended by `lineEnd`. A row of one blank cell is written as `""`, because an empty line would
 * read as no row at all.
 */
export function writeCsv(rows: readonly (readonly string[])[], lineEnd = "\n"): string {
  return rows
    .map((row) => (row.length === 1 && row[0] === "" ? '""' : row.map(quote).join(",")))
    .map((line) => line + lineEnd)
    .join("");
}
