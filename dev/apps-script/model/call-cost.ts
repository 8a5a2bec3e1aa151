/**
 * How much virtual time a call takes, in ms. Only the order of magnitude matters: enough that a loop of single-cell
 * calls meets the six-minute limit, and that polling is not free.
 *
 * Properties and cache: means over 100 calls, https://ziritione.org/post/apps_script_performance
 * Writing cells: 4,000 cells under 50 ms, https://ruby-bash.developreference.com/article/29263774/
 * Everything else: assumed.
 */
const FIXED: Record<string, number> = {
  "Properties.getProperty": 30,
  "Properties.getProperties": 30,
  "Properties.getKeys": 30,
  "Properties.setProperty": 62,
  "Properties.setProperties": 62,
  "Properties.deleteProperty": 62,
  "Properties.deleteAllProperties": 62,
  "Cache.get": 3,
  "Cache.getAll": 3,
  "Cache.put": 93,
  "Cache.putAll": 93,
  "UrlFetchApp.fetch": 300,
  "UrlFetchApp.fetchAll": 400,
  "SpreadsheetApp.flush": 100,
  "SpreadsheetApp.getActiveSpreadsheet": 10,
  "Spreadsheet.insertSheet": 300,
  "Spreadsheet.deleteSheet": 200,
  "Sheet.appendRow": 20,
  "Sheet.isRowHiddenByFilter": 5,
  "Sheet.isRowHiddenByUser": 5,
  "ClockTriggerBuilder.create": 200,
  "ScriptApp.getProjectTriggers": 100,
  "ScriptApp.deleteTrigger": 100,
  "MailApp.sendEmail": 500,
};

const READ = 20;
const WRITE = 20;
const CELL_READ = 0.002;
const CELL_WRITE = 0.0125;
/** Asking an object for what it already knows, or making one, stays within the script's machine. */
const LOCAL = 0.1;

/** Cost of one call over `cells` cells (0 when it touches none). */
export function callCost(method: string, cells: number): number {
  const fixed = FIXED[method];
  if (fixed !== undefined) return fixed;
  if (cells === 0 || !/^(Range|Sheet)\./.test(method)) return LOCAL;
  if (
    /^Range\.(get(Display)?Value|getFormula|getNumberFormat|getNote|getBackground|getFontWeight|isBlank)/.test(
      method,
    )
  ) {
    return READ + cells * CELL_READ;
  }
  return /^Range\.(set|clear|sort|merge|createFilter)/.test(method) ? WRITE + cells * CELL_WRITE : LOCAL;
}
