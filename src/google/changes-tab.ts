import type { ChangesTab } from "../ports.ts";
import { insertUnseen } from "./insert-unseen.ts";

/** Marks the tab, whatever a person renames it to. */
const METADATA_KEY = "sixtyfour.changes";

const TITLE = "Changes";

/** The last column tells which run wrote a line, so that none is written twice; people need not see it. */
const HEADER = ["Date", "Tab", "Row", "Column", "Old", "New", "Run"];

/** What refreshes changed, oldest first, in a tab that people may sort and filter. */
export function changesTab(): ChangesTab {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();

  function find(): GoogleAppsScript.Spreadsheet.Sheet | null {
    const [mark] = spreadsheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).find();
    return mark?.getLocation().getSheet() ?? null;
  }

  /** A tab of that name without the mark is a person's, unless it holds nothing yet: then the call that made it died. */
  function make(): GoogleAppsScript.Spreadsheet.Sheet {
    const known = spreadsheet.getSheetByName(TITLE);
    const isFree = known === null || known.getLastRow() === 0;
    const sheet = isFree && known ? known : insertUnseen(spreadsheet, isFree ? TITLE : freeTitle());
    sheet.getRange(1, 1, sheet.getMaxRows(), HEADER.length).setNumberFormat("@");
    sheet.hideColumns(HEADER.length);
    sheet.setFrozenRows(1);
    sheet.addDeveloperMetadata(METADATA_KEY, "1");
    return sheet;
  }

  function freeTitle(): string {
    let number = 2;
    while (spreadsheet.getSheetByName(`${TITLE} (${number})`)) number++;
    return `${TITLE} (${number})`;
  }

  return {
    runs() {
      const sheet = find();
      const rows = sheet?.getLastRow() ?? 0;
      if (!sheet || rows < 2) return new Set();
      return new Set(
        sheet
          .getRange(2, HEADER.length, rows - 1, 1)
          .getDisplayValues()
          .map(([runId = ""]) => runId),
      );
    },

    add(runId, lines) {
      const sheet = find() ?? make();
      const last = Math.max(1, sheet.getLastRow());
      const missing = last + lines.length - sheet.getMaxRows();
      if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
      const rows = lines.map((line) => [...line, runId]);
      sheet.getRange(1, 1, 1, HEADER.length).setValues([HEADER]).setFontWeight("bold");
      sheet
        .getRange(last + 1, 1, rows.length, HEADER.length)
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
