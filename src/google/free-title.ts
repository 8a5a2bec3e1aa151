/** The title, or with the first number that no tab has: Sheets refuses to make two of one name. */
export function freeTitle(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, title: string): string {
  let free = title;
  for (let number = 2; spreadsheet.getSheetByName(free); number++) free = `${title} (${number})`;
  return free;
}
