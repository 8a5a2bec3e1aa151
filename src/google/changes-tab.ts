import type { ChangesTab } from "../ports.ts";
import { freeTitle } from "./free-title.ts";
import { halfMadeTab, ownTitle } from "./half-made-tabs.ts";
import { insertUnseen } from "./insert-unseen.ts";
import { removeTab } from "./remove-tab.ts";

/** Marks the tab, whatever a person renames it to. */
const METADATA_KEY = "sixtyfour.changes";

/** Tells whose tab it is until it is laid out and has the title that people see. */
const NAME = "changes";

/** The last column tells which run wrote a line, so that none is written twice; people need not see it. */
const COLUMNS = 7;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What refreshes changed, oldest first, in a tab that people may sort and filter. */
export function changesTab(): ChangesTab {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();

  function find(): Sheet | null {
    const [mark] = spreadsheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).find();
    return mark?.getLocation().getSheet() ?? null;
  }

  function make(): Sheet {
    const sheet =
      halfMadeTab(spreadsheet, NAME) ?? insertUnseen(spreadsheet, freeTitle(spreadsheet, ownTitle(NAME)));
    sheet.addDeveloperMetadata(METADATA_KEY, "1");
    return sheet;
  }

  /** May be repeated until the header stands, which comes last. */
  function layOut(sheet: Sheet, header: readonly string[]): void {
    sheet.getRange(1, 1, sheet.getMaxRows(), COLUMNS).setNumberFormat("@");
    sheet.hideColumns(COLUMNS);
    sheet.setFrozenRows(1);
    sheet
      .getRange(1, 1, 1, COLUMNS)
      .setFontWeight("bold")
      .setValues([[...header]]);
  }

  /** Lines come only after its title. */
  function isUntitled(sheet: Sheet): boolean {
    return sheet.getName().startsWith(ownTitle(NAME));
  }

  return {
    disown() {
      const halfMade = halfMadeTab(spreadsheet, NAME);
      if (halfMade) removeTab(spreadsheet, halfMade);
      for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).find()) {
        const sheet = mark.getLocation().getSheet();
        const isUnfinished = sheet !== null && isUntitled(sheet) && sheet.getLastRow() <= 1;
        const isRemoved = isUnfinished && removeTab(spreadsheet, sheet) === "removed";
        if (!isRemoved) mark.remove();
      }
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
      const sheet = find() ?? make();
      if (sheet.getLastRow() === 0) layOut(sheet, header);
      if (isUntitled(sheet)) sheet.setName(freeTitle(spreadsheet, title));
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
