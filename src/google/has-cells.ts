/** False for a chart on a tab of its own: whatever asks that for cells is refused, and the whole call with it. */
export function hasCells(sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean {
  return sheet.getType() === SpreadsheetApp.SheetType.GRID;
}
