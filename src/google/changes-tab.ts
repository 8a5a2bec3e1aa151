import type { ChangesTab } from "../ports.ts";
import { insertUnseen } from "./insert-unseen.ts";

/** Marks the tab, whatever a person renames it to. */
const METADATA_KEY = "sixtyfour.changes";

/** The last column tells which run wrote a line, so that none is written twice; people need not see it. */
const COLUMNS = 7;

/** What refreshes changed, oldest first, in a tab that people may sort and filter. */
export function changesTab(): ChangesTab {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();

  function find(): GoogleAppsScript.Spreadsheet.Sheet | null {
    const [mark] = spreadsheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).find();
    return mark?.getLocation().getSheet() ?? null;
  }

  /** A tab of that name without the mark is a person's, unless it holds nothing yet: then the call that made it died. */
  function make(title: string): GoogleAppsScript.Spreadsheet.Sheet {
    const known = spreadsheet.getSheetByName(title);
    const isFree = known === null || known.getLastRow() === 0;
    const sheet = isFree && known ? known : insertUnseen(spreadsheet, isFree ? title : freeTitle(title));
    sheet.getRange(1, 1, sheet.getMaxRows(), COLUMNS).setNumberFormat("@");
    sheet.hideColumns(COLUMNS);
    sheet.setFrozenRows(1);
    sheet.addDeveloperMetadata(METADATA_KEY, "1");
    return sheet;
  }

  function freeTitle(title: string): string {
    let number = 2;
    while (spreadsheet.getSheetByName(`${title} (${number})`)) number++;
    return `${title} (${number})`;
  }

  return {
    disown() {
      for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).find())
        mark.remove();
    },

    runs() {
      const sheet = find();
      const rows = sheet?.getLastRow() ?? 0;
      if (!sheet || rows < 2) return new Set();
      return new Set(
        sheet
          .getRange(2, COLUMNS, rows - 1, 1)
          .getDisplayValues()
          .map(([runId = ""]) => runId),
      );
    },

    add(runId, lines, { title, header }) {
      const sheet = find() ?? make(title);
      if (sheet.getLastRow() === 0) {
        sheet
          .getRange(1, 1, 1, COLUMNS)
          .setValues([[...header]])
          .setFontWeight("bold");
      }
      const last = Math.max(1, sheet.getLastRow());
      const missing = last + lines.length - sheet.getMaxRows();
      if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
      const rows = lines.map((line) => [...line, runId]);
      sheet
        .getRange(last + 1, 1, rows.length, COLUMNS)
        .setNumberFormat("@")
        .setValues(rows);
    },

    trim(most) {
      const sheet = find();
      const surplus = (sheet?.getLastRow() ?? 0) - 1 - most;
      if (sheet && surplus > 0) sheet.deleteRows(2, surplus);
    },
  };
}
