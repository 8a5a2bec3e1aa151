/**
 * How much virtual time a call takes, in ms. **This is a model**, the only one: limits on the local host, the demo and
 * `npm run bench` all count by it. Its order of magnitude is what matters: enough that a loop of single-cell calls meets the
 * six-minute limit, and that polling is not free. Each figure says where it is from; "assumed" has no source at all.
 */
const FIXED: Record<string, number> = {
  // Means over 100 calls, https://ziritione.org/post/apps_script_performance; the plural forms are assumed to cost the same.
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
  // Assumed, all of these. A service answers within this time on a good day; the wait for a slow one comes on top.
  "UrlFetchApp.fetch": 300,
  "UrlFetchApp.fetchAll": 400,
  "SpreadsheetApp.flush": 100,
  "SpreadsheetApp.getActiveSpreadsheet": 10,
  "Spreadsheet.insertSheet": 300,
  "Spreadsheet.deleteSheet": 200,
  "ClockTriggerBuilder.create": 200,
  "ScriptApp.getProjectTriggers": 100,
  "ScriptApp.deleteTrigger": 100,
  "MailApp.sendEmail": 500,
  // Assumed to be like any write, which favours scripts that append: each of their rows is a write of its own.
  "Sheet.appendRow": 20,
  // Assumed. Google says only that it is one call a row
  // (https://developers.google.com/apps-script/reference/spreadsheet/sheet#isRowHiddenByFilter(Integer)).
  "Sheet.isRowHiddenByFilter": 5,
  "Sheet.isRowHiddenByUser": 5,
};

/** Assumed: what a read or a write costs before the first cell. */
const READ = 20;
const WRITE = 20;
/** Assumed: a sixth of writing. */
const CELL_READ = 0.002;
/**
 * Writing 4,000 cells takes under 50 ms, https://ruby-bash.developreference.com/article/29263774/. Formats, wrapping and
 * filters are assumed to cost as much for each cell as values do, which is likely too dear.
 */
const CELL_WRITE = 0.0125;
/** Assumed: asking an object for what it already knows, or making one, stays within the script's machine. */
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
