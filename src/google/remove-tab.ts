/** Deletes a tab unless it is the only one that is shown, which Sheets would refuse. */
export function removeTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
): "removed" | "only-tab" {
  const sheetId = sheet.getSheetId();
  const others = spreadsheet
    .getSheets()
    .some((other) => other.getSheetId() !== sheetId && !other.isSheetHidden());
  if (!others) return "only-tab";
  spreadsheet.deleteSheet(sheet);
  return "removed";
}
