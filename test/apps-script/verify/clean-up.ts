import { SCRATCH_TAB } from "./may-run-here.ts";

/** Takes away what contracts leave behind when they fail, or when their execution ends in between. */
export function cleanUp(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  for (const sheet of spreadsheet.getSheets()) {
    if (SCRATCH_TAB.test(sheet.getName())) spreadsheet.deleteSheet(sheet);
  }
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === "contractTick") ScriptApp.deleteTrigger(trigger);
  }
  for (const store of [PropertiesService.getDocumentProperties(), PropertiesService.getUserProperties()]) {
    for (const key of store.getKeys()) if (key.startsWith("contract")) store.deleteProperty(key);
  }
}
