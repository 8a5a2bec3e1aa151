import type { Workbook } from "../../apps-script/model/workbook.ts";
import { sampleLeads } from "../../sample/generate-leads.ts";
import { freeName } from "./free-name.ts";

/** Name of the tab the playground opens with, unless the person's own file has it. */
export const LEADS = "Leads";

/** Rows a person has hidden in it, so that the plan has something to say about hidden rows. */
const HIDDEN = [9, 21];

/**
 * Puts made-up leads into a new tab as a well-kept sheet would hold them: ids with leading zeros and notes that look
 * like formulas are text, the header is bold and frozen, and two rows are hidden.
 */
export function addSampleLeads(workbook: Workbook, count: number): void {
  const rows = sampleLeads(count).map((row, index) => [idOf(row, index), ...row]);
  const sheet = addTextTab(workbook, freeName(workbook, LEADS), rows);
  sheet.widths.set(2, 150).set(3, 170).set(4, 180).set(5, 190).set(6, 210);
  for (const row of HIDDEN) if (row <= count) sheet.hideRow(row);
}

function idOf(row: readonly string[], index: number): string {
  if (index === 0) return "lead_id";
  return row.every((cell) => cell === "") ? "" : String(4_100 + index).padStart(7, "0");
}

/** Adds a tab in which every given cell is the text it is, below a bold and frozen header. */
export function addTextTab(workbook: Workbook, name: string, rows: string[][]) {
  const sheet = workbook.addSheet(name);
  const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  workbook.grow(sheet, Math.max(0, rows.length - sheet.maxRows), Math.max(0, columns - sheet.maxColumns));
  rows.forEach((row, down) => {
    row.forEach((text, right) => {
      sheet.formats.set(down + 1, right + 1, "@");
      sheet.cells.set(down + 1, right + 1, text === "" ? undefined : text);
    });
  });
  for (let column = 1; column <= columns; column++) sheet.fontWeights.set(1, column, "bold");
  sheet.frozenRows = 1;
  return sheet;
}
